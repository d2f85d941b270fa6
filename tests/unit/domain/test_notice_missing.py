"""C17: an exercise that other states must be told of."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from app.domain.changes import apply
from app.domain.conflicts.notice_missing import NoticeMissing
from app.domain.contributions import Contribution, Strength, total_strength
from app.domain.engagement import Engagement
from app.domain.exercises import Exercise
from app.domain.findings import Severity, Subject
from app.domain.records.record import Item
from app.domain.regimes import MeasureSort
from app.domain.statuses import Status
from tests import builders as make
from tests.unit.domain.rule_cases import found, plan_of, severities

RULE = NoticeMissing()
NOTICE = make.measure(
    "n1", sort=MeasureSort.NOTICE, days=42, troops=9_000, tanks=250, special_troops=3_000, source="general knowledge"
)
AIR = make.measure("n2", "Air part", sort=MeasureSort.AIR_PART, sorties=200)


def exercise(start: str = "2027-06-01", **fields: Any) -> Engagement:
    return make.engagement("e1", start, "", "DE", **{"kind": "exercise", "title": "Iron Gate", **fields})


def part(**fields: Any) -> Exercise:
    return Exercise("e1", **{"in_zone": True, **fields})


def nation(id: str = "co1", code: str = "NO", **fields: Any) -> Contribution:
    return Contribution(id, "e1", code, **fields)


@pytest.mark.parametrize(
    ("items", "as_of", "expected"),
    [
        pytest.param([part(), nation(troops=9_000)], "2027-01-15", ["block"], id="at the number, not in the calendar"),
        pytest.param([part(), nation(troops=8_999)], "2027-01-15", [], id="one below"),
        pytest.param(
            [part(), nation(troops=5_000), nation("co2", "DE", troops=4_000)],
            "2027-01-15",
            ["block"],
            id="all nations together",
        ),
        pytest.param(
            [part(), nation(troops=8_000), nation("co2", "DE")], "2027-01-15", [], id="what nobody knows is not counted"
        ),
        pytest.param([part(), nation(tanks=250)], "2027-01-15", ["block"], id="tanks alone"),
        pytest.param([part(), nation(special_troops=3_000, troops=3_000)], "2027-01-15", ["block"], id="a landing"),
        pytest.param([part(), nation(artillery=9_000)], "2027-01-15", [], id="no number for artillery is in this list"),
        pytest.param([part(in_zone=False), nation(troops=20_000)], "2027-01-15", [], id="outside the zone"),
        pytest.param(
            [part(in_calendar=True), nation(troops=9_000)],
            "2027-04-20",
            [],
            id="in the calendar, on the last day for the notice",
        ),
        pytest.param(
            [part(in_calendar=True), nation(troops=9_000)], "2027-04-21", ["block"], id="in the calendar, the day after"
        ),
        pytest.param([part(notified_on=date(2027, 4, 1)), nation(troops=9_000)], "2027-04-21", [], id="notified"),
        pytest.param([nation(troops=9_000)], "2027-01-15", [], id="without a record of the exercise"),
        pytest.param([part(), nation(troops=9_000), exercise(status=Status.IDEA)], "2027-01-15", [], id="an idea"),
        pytest.param(
            [part(), nation(troops=9_000), exercise(status=Status.PROPOSED)], "2027-01-15", ["block"], id="proposed"
        ),
        pytest.param(
            [part(), nation(troops=9_000), exercise(status=Status.CANCELLED)], "2027-01-15", [], id="cancelled"
        ),
        pytest.param([part(), nation(troops=9_000)], "2027-06-02", [], id="over"),
        pytest.param(
            [part(), nation(troops=9_000), make.regime(suspended=frozenset({"NO"}))],
            "2027-01-15",
            [],
            id="suspended by the own nation",
        ),
        pytest.param(
            [part(), nation(troops=9_000), make.regime(suspended=frozenset({"DE"}))],
            "2027-01-15",
            ["block"],
            id="suspended by another one",
        ),
        pytest.param(
            [part(), nation(troops=9_000), replace(NOTICE, troops=10_000)],
            "2027-01-15",
            [],
            id="another number in the list",
        ),
    ],
)
def test_when_an_exercise_must_be_notified(items: list[Item], as_of: str, expected: list[str]) -> None:
    assert severities(RULE, plan_of(exercise(), NOTICE, AIR, *items), as_of) == expected


def test_a_company_more_makes_it_notifiable_and_one_less_stops_it() -> None:
    """Story 4 of domain.md §7: from 8,900 to 9,050 and back."""
    plan = plan_of(exercise(), NOTICE, AIR, part(signs="the Head of Verification"), nation(troops=8_900, sorties=220))
    assert found(RULE, plan) == ()
    company = nation("co2", "DE", troops=150)
    grown = apply(make.edit(plan, company), plan)
    (finding,) = found(RULE, grown)
    assert finding.severity is Severity.BLOCK
    assert finding.subject == Subject("engagements", "e1")
    assert finding.due == date(2027, 4, 20)
    assert str(finding.title) == "Iron Gate must be notified: 9,050 troops"
    assert str(finding.why) == (
        "All nations together bring 9,050 troops; “Vienna Document · Prior notification” holds from 9,000 troops on "
        "(general knowledge). The last day to notify is Tue 20 Apr 2027, 42 days before the start. "
        "The exercise does not stand in the annual calendar. “Air part” holds too: 220 sorties."
    )
    assert str(finding.remedy) == (
        "Have the notice signed by the Head of Verification, send it by Tue 20 Apr 2027 and note its day and number, "
        "or bring fewer."
    )
    assert found(RULE, apply(make.edit(grown, deleted=[company]), grown)) == ()
    changed = apply(make.edit(grown, nation("co2", "DE", troops=149)), grown)
    assert found(RULE, changed)[0].key != finding.key


def test_a_sum_counts_what_is_known_and_is_unknown_where_nothing_is() -> None:
    assert total_strength([]) == Strength()
    both = total_strength([nation(troops=100, tanks=3), nation("co2", troops=0), nation("co3")])
    assert both == Strength(troops=100, tanks=3)
