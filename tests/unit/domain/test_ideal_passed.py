"""A norm has two bounds: beyond the ideal is told, beyond the worst is the gap as ever."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from app.domain.coverage.talks_overdue import TalksOverdue
from app.domain.engagement import Engagement
from app.domain.findings import FindingClass
from app.domain.levels import Level
from app.domain.norms.norm import NormState
from app.domain.norms.states import norm_standings
from app.domain.obligations.ideal_passed import IdealPassed
from app.domain.records.record import Item
from app.domain.statuses import Status
from app.services.coverage.states import CoverageState, country_standing
from tests import builders as make
from tests.unit.domain.rule_cases import found, plan_of, severities

RULE = IdealPassed()
AS_OF = "2028-02-28"
BOTH = make.norm("1", talks_months=12, talks_ideal=6)
TIER = make.tier("KE", "1")


def talks(start: str, **fields: Any) -> Engagement:
    return make.engagement("e1", start, "", **{"kind": "bilateral-meeting", "status": Status.COMPLETED, **fields})


@pytest.mark.parametrize(
    ("start", "late", "overdue"),
    [
        pytest.param("2027-12-01", [], [], id="lately"),
        pytest.param("2027-08-28", [], [], id="six months ago to the day"),
        pytest.param("2027-08-27", ["inform"], [], id="a day more"),
        pytest.param("2027-02-28", ["inform"], [], id="twelve months ago to the day"),
        pytest.param("2027-02-27", [], ["warn"], id="beyond the worst: a gap and no more"),
    ],
)
def test_between_the_ideal_and_the_worst(start: str, late: list[str], overdue: list[str]) -> None:
    plan = plan_of(TIER, BOTH, talks(start), gaps_ahead=0)
    assert severities(RULE, plan, AS_OF) == late
    assert severities(TalksOverdue(), plan, AS_OF) == overdue


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        pytest.param({"status": Status.CONFIRMED}, [], id="confirmed soon"),
        pytest.param({"status": Status.PLANNED}, ["inform"], id="only planned"),
        pytest.param({"status": Status.CONFIRMED, "start": "2028-06-30"}, ["inform"], id="confirmed, not soon"),
    ],
)
def test_the_next_one_takes_it_away_as_it_does_a_gap(fields: dict[str, Any], expected: list[str]) -> None:
    coming = make.replace(talks(fields.pop("start", "2028-03-20"), **fields), id="e2", ref="R-2")
    plan = plan_of(TIER, BOTH, talks("2027-07-01"), coming, gaps_ahead=0)
    assert severities(RULE, plan, AS_OF) == expected


def test_a_gap_that_is_foretold_is_said_and_not_this() -> None:
    plan = plan_of(TIER, BOTH, talks("2027-05-01"), gaps_ahead=6)
    assert severities(RULE, plan, AS_OF) == []


@pytest.mark.parametrize(
    "norm",
    [make.norm("1", talks_months=12), make.norm("2", talks_months=12, talks_ideal=6)],
    ids=["no ideal", "that of another tier"],
)
def test_without_an_ideal_all_is_as_it_was(norm: Item) -> None:
    assert severities(RULE, plan_of(TIER, norm, talks("2027-03-01"), gaps_ahead=0), AS_OF) == []


@pytest.mark.parametrize(
    ("bounds", "kind", "title"),
    [
        ({"talks_ideal": 6}, "bilateral-meeting", "Later than ideal with Kenya: staff talks"),
        ({"exercise_ideal": 6}, "exercise", "Later than ideal with Kenya: an exercise or a training"),
        ({"ship_ideal": 6}, "ship-visit", "Later than ideal with Kenya: a visit by ship or aircraft"),
        ({"high_level_ideal": 6}, "high-level-visit", "Later than ideal with Kenya: a high-level contact"),
    ],
)
def test_each_norm_in_months_has_an_ideal_of_its_own(bounds: dict[str, int], kind: str, title: str) -> None:
    last = talks("2027-03-01", kind=kind, level=Level.L1, title="The last one")
    (one,) = found(RULE, plan_of(TIER, make.norm("1", **bounds), last), AS_OF)
    assert str(one.title) == title
    assert one.engagements == ("e1",)
    assert one.since == date(2027, 9, 2)
    assert str(one.why).endswith(
        "every 6 months is ideal. The last was The last one (Mon 1 Mar 2027); the next would have been due by "
        "Wed 1 Sep 2027, and none is confirmed for the next 90 days."
    )


def test_several_are_one_finding_and_no_gap() -> None:
    norm = make.norm("1", talks_months=12, talks_ideal=6, exercise_ideal=6)
    exercise = make.replace(talks("2027-03-01", kind="exercise"), id="e2", ref="R-2")
    plan = plan_of(TIER, norm, talks("2027-03-01"), exercise, gaps_ahead=0)
    (one,) = found(RULE, plan, AS_OF)
    assert {part.norm for part in one.every_part} == {"talks", "exercise"}
    assert RULE.finding_class is not FindingClass.GAP


def test_the_matrix_says_that_it_is_met_and_later_than_ideal() -> None:
    plan = plan_of(TIER, BOTH, talks("2027-07-01"), gaps_ahead=0)
    as_of = date.fromisoformat(AS_OF)
    standings = norm_standings(plan, "KE", as_of)
    assert [each.state for each in standings] == [NormState.LATE]
    cell = country_standing("1", standings, 1, ever_engaged=True)
    assert (cell.state, str(cell.word)) == (CoverageState.MET, "met, 1 later than ideal")
    (one,) = found(RULE, plan, AS_OF)
    lived_with = plan_of(TIER, BOTH, talks("2027-07-01"), make.waiver("w1", "G27", one.key), gaps_ahead=0)
    assert [each.state for each in norm_standings(lived_with, "KE", as_of)] == [NormState.MET]
