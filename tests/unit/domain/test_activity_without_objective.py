from __future__ import annotations

from typing import Any

import pytest

from app.domain.coverage.activity_without_objective import ActivityWithoutObjective
from app.domain.engagement import Engagement
from app.domain.finding_groups import OFFICES
from app.domain.statuses import LIVE, Status
from tests import builders as make
from tests.unit.domain.rule_cases import found, plan_of, severities

RULE = ActivityWithoutObjective()
OBJECTIVE = make.objective("ob1", "O1")


def aimless(id: str = "e1", start: str = "2027-03-03", end: str | None = "", **fields: Any) -> Engagement:
    return make.engagement(id, start, end, **fields)


@pytest.mark.parametrize(
    ("item", "expected"),
    [
        pytest.param(aimless(), ["inform"], id="without one"),
        pytest.param(aimless(objectives=("ob1",)), [], id="with one"),
        pytest.param(aimless(start="2026-12-31"), [], id="of the year before"),
        pytest.param(aimless(start="2026-12-30", end="2027-01-02"), ["inform"], id="into this year"),
        pytest.param(aimless(start="2029"), ["inform"], id="of a later year"),
        pytest.param(aimless(parent="e9"), [], id="part of another, which serves for it"),
    ],
)
def test_which_engagements_are_asked_for_an_objective(item: Engagement, expected: list[str]) -> None:
    whole = make.engagement("e9", "2027-03-01", "2027-03-30", objectives=("ob1",))
    assert severities(RULE, plan_of(OBJECTIVE, whole, item)) == expected


@pytest.mark.parametrize("status", Status)
def test_a_draft_and_what_was_called_off_need_none(status: Status) -> None:
    expected = ["inform"] if status in LIVE else []
    assert severities(RULE, plan_of(OBJECTIVE, aimless(status=status))) == expected


def test_a_plan_without_objectives_is_not_asked_for_them() -> None:
    assert severities(RULE, plan_of(aimless())) == []


def test_the_plan_year_need_not_begin_in_january() -> None:
    items = (OBJECTIVE, aimless(start="2026-07-01"), aimless("e2", "2026-06-30", lead_office="J5"))
    assert [each.engagements for each in found(RULE, plan_of(*items, year_start=7))] == [("e1",)]


def test_there_is_one_finding_an_office_the_first_one_named_first() -> None:
    plan = plan_of(
        OBJECTIVE,
        aimless("e1", "2027-04-03", lead_office="J5"),
        aimless("e2", "2027-03-03", lead_office="J5"),
        aimless("e3", "2027-03-04"),
        aimless("e4", "2027-03-05"),
        aimless("e5", "2027-03-06", lead_office="Navy", title="Port call Mombasa"),
    )
    by_office = {each.subject.id: each for each in found(RULE, plan)}
    assert {office: each.engagements for office, each in by_office.items()} == {
        "J5": ("e2", "e1"),
        "": ("e3", "e4"),
        "Navy": ("e5",),
    }
    assert {str(each.title) for each in by_office.values()} == {
        "2 engagements of J5 serve no objective",
        "2 engagements without a lead office serve no objective",
        "Port call Mombasa serves no objective",
    }
    assert by_office["J5"].subject.table == OFFICES
    assert str(by_office["Navy"].why) == (
        "Planned or done in this plan year or later, and linked to no objective: Port call Mombasa (Sat 6 Mar 2027)."
    )


def test_one_more_makes_it_another_matter() -> None:
    (before,) = found(RULE, plan_of(OBJECTIVE, aimless()))
    (after,) = found(RULE, plan_of(OBJECTIVE, aimless(), aimless("e2")))
    assert before.key != after.key
