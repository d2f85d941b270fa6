from __future__ import annotations

import pytest

from app.domain import titles
from app.domain.titles import LONGEST, alike, bare_words


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        pytest.param("Port call Mombasa", "port call, Mombasa", True, id="case and punctuation"),
        pytest.param("Mombasa port call", "Port call Mombasa", True, id="order of words"),
        pytest.param("Port call Mombasa", "Port call Mombassa", True, id="a slip of the pen"),
        pytest.param("Visite à Abidjan", "Visite a Abidjan", True, id="accents"),
        pytest.param("Визит в Тирану", "визит в тирану", True, id="Cyrillic"),
        pytest.param("زيارة ميناء", "زيارة ميناء", True, id="Arabic"),
        pytest.param("Staff talks phase 1", "Staff talks phase 2", False, id="other numbers"),
        pytest.param("Staff talks 2027", "Staff talks", True, id="a number on one side"),
        pytest.param("Port call Mombasa", "Port call Dar es Salaam", False, id="another port"),
        pytest.param("Port call Mombasa", "Exercise Cutlass Express", False, id="another thing"),
        pytest.param("", "", False, id="no title"),
        pytest.param("—", "…", False, id="no words"),
        pytest.param("Visit", "Visit of the Chief of Navy", False, id="much longer"),
    ],
)
def test_titles_that_mean_the_same(one: str, other: str, expected: bool) -> None:
    assert alike(one, other) is expected
    assert alike(other, one) is expected


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        pytest.param("Port call Mombasa", "MOMBASA: port call", True, id="alike whatever the order"),
        pytest.param("Port call Mombasa", "Port call Lamu", False, id="another port"),
    ],
)
def test_titles_of_the_same_bare_words_are_alike(one: str, other: str, expected: bool) -> None:
    assert (bare_words(one) == bare_words(other)) is expected


WORDS = [f"word{chr(97 + at // 26)}{chr(97 + at % 26)}" for at in range(300)]


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        pytest.param(" ".join(WORDS), " ".join(WORDS[:-30]), True, id="nearly all words in common"),
        pytest.param(" ".join(WORDS), " ".join(WORDS[:150]), False, id="half of the words in common"),
        pytest.param("a " + "x" * 20_000, "a " + "x" * 19_999, False, id="endless words that differ"),
    ],
)
def test_long_titles_are_compared_by_their_words_alone(
    one: str, other: str, expected: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(titles, "_ratio", lambda *pair: pytest.fail("compared letter by letter"))
    assert max(len(one), len(other)) > LONGEST
    assert alike(one, other) is expected
