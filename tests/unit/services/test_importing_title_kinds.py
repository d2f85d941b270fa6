"""A list that has no kinds: what a title names is the kind of a new engagement, and it is said."""

from __future__ import annotations

import pytest

from app.domain.changes import apply
from app.domain.engagement import Engagement
from app.services.edits.engagements import change_engagement
from app.services.importing.plan_import import plan_import
from app.services.importing.results import ImportResult, Outcome
from app.services.texts.tables import RawRow, RawTable
from tests.builders import kind
from tests.unit.services.importing_cases import COUNTRIES, KINDS, TODAY, WORDS, plan_with

PLAN = plan_with(*COUNTRIES, *KINDS, kind("high-level-visit"), own_nation="NO")
HEAD = ("Activity", "Partner", "When")


def read(title: str, head: tuple[str, ...] = HEAD) -> ImportResult:
    cells = (title, "Kenya", "3 Mar 2027", *[""] * (len(head) - len(HEAD)))
    return plan_import(PLAN, [RawTable("f.csv", "", (RawRow(1, head), RawRow(2, cells)))], TODAY, words=WORDS)


@pytest.mark.parametrize(
    ("title", "kind", "words"),
    [
        ("Port call Mombasa, HNoMS Otto Sverdrup", "ship-visit", "Port call"),
        ("5th staff talks", "bilateral-meeting", "staff talks"),
        ("Exercise Justified Accord", "exercise", "Exercise"),
        ("CDF visits Kenya", "high-level-visit", "CDF"),
        ("Visit of the CDF to Kenya", "high-level-visit", "CDF"),
        ("Visit by Minister", "high-level-visit", "Visit by Minister"),
    ],
)
def test_the_kind_is_the_one_that_the_title_names(title: str, kind: str, words: str) -> None:
    result = read(title)
    (row,) = result.rows
    assert row.outcome is Outcome.NEW
    (item,) = [each.after for each in result.change.items if isinstance(each.after, Engagement)]
    assert item.kind == kind
    assert f"as its title says “{words}”" in row.reason


@pytest.mark.parametrize(
    "title",
    [
        pytest.param("Independence Day parade", id="names none"),
        pytest.param("Exercise and staff talks", id="names two"),
        pytest.param("Port Moresby", id="a place"),
        pytest.param("Visit of the band to Kenya", id="a visit of nobody known"),
        pytest.param("Visits", id="nothing but a visit"),
    ],
)
def test_a_title_that_names_no_kind_or_several_is_refused_as_before(title: str) -> None:
    (row,) = read(title).rows
    assert row.outcome is Outcome.REFUSED
    assert row.reason == "no kind is given, and its title names none"


def test_where_the_list_has_kinds_an_empty_one_is_missing() -> None:
    (row,) = read("Port call Mombasa", (*HEAD, "Type")).rows
    assert (row.outcome, row.reason) == (Outcome.REFUSED, "no kind is given")


def test_a_kind_that_was_corrected_since_stays_when_the_same_list_comes_again() -> None:
    first = read("Port call Mombasa")
    plan = apply(first.change, PLAN)
    (item,) = plan.engagements.values()
    corrected = apply(change_engagement(plan, item.id, kind="exercise"), plan)
    again = plan_import(
        corrected,
        [RawTable("f.csv", "", (RawRow(1, HEAD), RawRow(2, ("Port call Mombasa", "Kenya", "3 Mar 2027"))))],
        TODAY,
        words=WORDS,
    )
    assert again.change.is_empty
