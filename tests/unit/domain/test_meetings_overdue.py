"""The norms that ask for talks, exercises, and visits by ship or aircraft every so many months."""

from __future__ import annotations

from typing import Any

import pytest

from app.domain.coverage.exercise_overdue import ExerciseOverdue
from app.domain.coverage.talks_overdue import TalksOverdue
from app.domain.coverage.visit_overdue import VisitOverdue
from app.domain.engagement import Engagement
from app.domain.findings import Rule
from app.domain.participation import Participation, Role
from app.domain.records.record import Item
from app.domain.statuses import Status
from tests import builders as make
from tests.unit.domain.rule_cases import found, plan_of, severities

AS_OF = "2028-02-28"
NORMS: dict[str, Item] = {
    "talks": make.norm("1", talks_months=12),
    "exercise": make.norm("1", exercise_months=12),
    "ship": make.norm("1", ship_months=12),
}
RULES: dict[str, Rule] = {"talks": TalksOverdue(), "exercise": ExerciseOverdue(), "ship": VisitOverdue()}
KIND = {"talks": "bilateral-meeting", "exercise": "exercise", "ship": "ship-visit"}


def held(kind: str, start: str = "2027-06-01", **fields: Any) -> Engagement:
    return make.engagement("e1", start, **{"kind": kind, "status": Status.COMPLETED, "title": "The last one", **fields})


@pytest.mark.parametrize("sort", RULES)
@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        pytest.param({"start": "2027-03-01"}, [], id="lately"),
        pytest.param({"start": "2027-02-28"}, [], id="twelve months ago to the day"),
        pytest.param({"start": "2027-02-27"}, ["warn"], id="a day more"),
        pytest.param({"status": Status.CANCELLED}, ["warn"], id="cancelled"),
        pytest.param({"start": "2028-05-28", "status": Status.CONFIRMED}, [], id="confirmed in 90 days"),
        pytest.param({"start": "2028-05-29", "status": Status.CONFIRMED}, ["warn"], id="confirmed in 91 days"),
        pytest.param({"start": "2028-03-15", "status": Status.PLANNED}, ["warn"], id="only planned"),
        pytest.param({"countries": "TZ"}, ["warn"], id="the neighbour"),
        pytest.param({"countries": [Participation("KE", Role.TRANSIT)]}, ["warn"], id="passed through"),
        pytest.param({"kind": "regional-forum"}, ["warn"], id="a forum"),
        pytest.param({"kind": "outreach"}, ["warn"], id="outreach"),
    ],
)
def test_the_last_one_of_its_sort(sort: str, fields: dict[str, Any], expected: list[str]) -> None:
    plan = plan_of(make.tier("KE", "1"), NORMS[sort], held(**{"kind": KIND[sort], **fields}))
    assert severities(RULES[sort], plan, AS_OF) == expected


@pytest.mark.parametrize(
    ("sort", "kind", "counts"),
    [
        ("talks", "bilateral-meeting", True),
        ("talks", "high-level-visit", False),
        ("talks", "exercise", False),
        ("exercise", "training", True),
        ("exercise", "exercise", True),
        ("exercise", "ship-visit", False),
        ("ship", "ship-visit", True),
        ("ship", "exercise", False),
    ],
)
def test_which_kinds_are_of_a_sort(sort: str, kind: str, counts: bool) -> None:
    high = make.kind(
        "high-level-visit",
        counting=plan_of().kinds["high-level-visit"].counting,
        counts_high_level=True,
        default_level="L2",
    )
    plan = plan_of(make.tier("KE", "1"), NORMS[sort], held(kind), high)
    assert (found(RULES[sort], plan, AS_OF) == ()) is counts


@pytest.mark.parametrize(
    ("sort", "last", "never"),
    [
        ("talks", "No staff talks with Kenya for 19 months", "No staff talks with Kenya yet"),
        ("exercise", "No exercise or training with Kenya for 19 months", "No exercise or training with Kenya yet"),
        (
            "ship",
            "No visit by ship or aircraft with Kenya for 19 months",
            "No visit by ship or aircraft with Kenya yet",
        ),
    ],
)
def test_it_says_what_was_last_and_what_never_was(sort: str, last: str, never: str) -> None:
    tier = make.tier("KE", "1")
    (finding,) = found(RULES[sort], plan_of(tier, NORMS[sort], held(KIND[sort], "2026-07-10")), AS_OF)
    assert str(finding.title) == last
    assert str(finding.why).endswith(
        "every 12 months. The last was The last one (Fri 10 Jul 2026); the next was due by Sat 10 Jul 2027, "
        "7 months ago, and none is confirmed for the next 90 days."
    )
    assert finding.engagements == ("e1",)
    assert round(finding.lateness, 2) == 0.64
    (finding,) = found(RULES[sort], plan_of(tier, NORMS[sort]), AS_OF)
    assert str(finding.title) == never


def test_a_tier_without_a_norm_has_no_gap() -> None:
    for rule in RULES.values():
        assert found(rule, plan_of(make.tier("KE", "1"), make.norm("1")), AS_OF) == ()


@pytest.mark.parametrize(
    ("whole", "expected"),
    [
        pytest.param("exercise", ["warn"], id="of an exercise"),
        pytest.param("training", ["warn"], id="of a training"),
        pytest.param("high-level-visit", [], id="of a tour"),
    ],
)
def test_a_planning_conference_is_no_staff_talks(whole: str, expected: list[str]) -> None:
    parent = make.engagement("e9", "2028-09-01", "", "DE", kind=whole)
    conference = held("bilateral-meeting", "2028-01-10", parent="e9")
    assert (
        severities(RULES["talks"], plan_of(make.tier("KE", "1"), NORMS["talks"], parent, conference), AS_OF) == expected
    )
