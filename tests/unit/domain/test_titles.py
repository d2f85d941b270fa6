from __future__ import annotations

import pytest

from app.domain.titles import alike


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
