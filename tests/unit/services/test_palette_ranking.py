"""How names are ranked against what is typed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.services.palette.ranking import names_of, rank, wanted_words

COMMANDS = (
    "New plan…", "New engagement", "Open…", "Record answer…", "Move…", "Engagement plan", "Year planner (A3)",
    "Calendar (.ics): all engagements…", "Keep a checkpoint", "Clear filters", "Full screen", "Coverage",
)  # fmt: skip


def best(typed: str, names: tuple[str, ...] = COMMANDS) -> str:
    worth = {name: rank(wanted_words(typed), names_of(name)) for name in names}
    return max(worth, key=lambda name: worth[name]) if any(worth.values()) else ""


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        ("new plan", "New plan…"),
        ("plan new", "New plan…"),
        ("new en", "New engagement"),
        ("rec ans", "Record answer…"),
        ("answer", "Record answer…"),
        ("nwpl", "New plan…"),
        ("nepl", "New plan…"),
        ("fs", "Full screen"),
        ("checkpiont", "Keep a checkpoint"),
        ("calender", "Calendar (.ics): all engagements…"),
        ("coverge", "Coverage"),
        ("ics", "Calendar (.ics): all engagements…"),
        ("planner", "Year planner (A3)"),
        ("zzz", ""),
    ],
)
def test_the_best_name_is_the_one_that_was_meant(typed: str, wanted: str) -> None:
    assert best(typed) == wanted


def test_a_whole_word_is_worth_more_than_a_beginning_and_that_more_than_a_part() -> None:
    whole, begins, part = (rank(("plan",), names_of(name)) for name in ("Plan", "Planner", "Explanation"))
    assert whole > begins > part > 0


def test_every_word_must_be_found() -> None:
    assert rank(wanted_words("new banana"), names_of("New plan")) == 0


def test_other_names_are_found_too_but_are_worth_less() -> None:
    eswatini = names_of("Eswatini", ("Swaziland", "Kingdom of Eswatini"))
    assert 0 < rank(("swaziland",), eswatini) < rank(("eswatini",), eswatini)


def test_accents_and_case_make_no_difference() -> None:
    assert rank(wanted_words("COTE turkiye"), names_of("Côte Türkiye")) > 1


def test_nothing_typed_is_worth_nothing() -> None:
    assert rank((), names_of("New plan")) == 0
    assert rank(("a",), names_of("")) == 0


@given(st.text(max_size=30), st.text(max_size=60))
def test_any_text_can_be_ranked(typed: str, name: str) -> None:
    assert rank(wanted_words(typed), names_of(name, (typed,))) >= 0


@given(st.text(min_size=1, max_size=30))
def test_a_name_answers_to_itself(name: str) -> None:
    wanted = wanted_words(name)
    assert not wanted or rank(wanted, names_of(name)) >= 1
