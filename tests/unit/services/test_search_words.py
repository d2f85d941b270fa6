"""Words are folded and parted as a search sees them, and found again where they stand."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.services.search.near import near_words
from app.services.texts.search_words import LONGEST_WORD, MOST_CLAUSES, clauses_of, places_of, words_of


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param("Türkiye", ["turkiye"], id="an accent"),
        pytest.param("Tu\u0308rkiye", ["turkiye"], id="an accent as a sign of its own"),
        pytest.param("Straße", ["strasse"], id="sharp s"),
        pytest.param("Ærø, Łódź, Đà Nẵng", ["aero", "lodz", "da", "nang"], id="letters without a plain form"),
        pytest.param("ISPARTA ısparta İzmir", ["isparta", "isparta", "izmir"], id="with and without a dot"),
        pytest.param("السَّفارة محمـــد", ["السفاره", "محمد"], id="vowel signs and tatweel"),
        pytest.param("Ёлка", ["елка"], id="yo"),
        pytest.param("दिल्ली", ["दिलली"], id="vowels that are marks"),
        pytest.param("東京 visit", ["東", "京", "visit"], id="signs without spaces"),
        pytest.param("AU-2027-00014", ["au", "2027", "00014"], id="a reference"),
        pytest.param("a\u00adb \u200fc", ["ab", "c"], id="signs that are not seen"),
        pytest.param("\ue000abc \ue001", ["abc"], id="signs that the index keeps for itself"),
        pytest.param("x" * 90, ["x" * LONGEST_WORD], id="a word that is none"),
    ],
)
def test_words_are_folded(text: str, words: list[str]) -> None:
    assert words_of(text) == words


@given(st.text(max_size=60))
def test_words_stand_where_they_are_said_to(text: str) -> None:
    places = list(places_of(text))
    assert [word for word, _, _ in places] == words_of(text)
    assert all(0 <= begin < end <= len(text) for _, begin, end in places)
    assert all(before[1] <= after[1] for before, after in pairwise(places))
    assert all(word in words_of(text[begin:end]) for word, begin, end in places if len(word) < LONGEST_WORD)


@given(st.text(max_size=80))
def test_nothing_that_is_typed_is_more_than_words(typed: str) -> None:
    clauses = clauses_of(typed)
    assert len(clauses) <= MOST_CLAUSES
    words = [word for clause in clauses for term in clause.terms for word in term.words]
    assert all(word and not set(word) & set("\"'\\*:()&|! \ue000\ue001") for word in words)


VOCABULARY = {"mombasa", "maritime", "kenya", "hydrography", "eswatini", "ambulance"}


@pytest.mark.parametrize(
    ("typed", "likely"),
    [
        pytest.param("mombassa", "mombasa", id="one letter too many"),
        pytest.param("mobasa", "mombasa", id="one too few"),
        pytest.param("kneya", "kenya", id="two swapped"),
        pytest.param("hydrogrpahi", "hydrography", id="two slips in a long word"),
        pytest.param("mariitm", "maritime", id="a slip in a word half typed"),
        pytest.param("mbas", "", id="too short for what is missing"),
        pytest.param("ken", "", id="too short for a slip"),
        pytest.param("zanzibar", "", id="nothing near"),
    ],
)
def test_the_nearest_word_is_what_was_meant(typed: str, likely: str) -> None:
    assert next(iter(near_words(typed, VOCABULARY).likely), "") == likely


def test_the_inside_of_a_word_is_no_slip() -> None:
    assert near_words("ombas", VOCABULARY).holding == ("mombasa",)
