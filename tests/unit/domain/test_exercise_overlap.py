"""C13: two exercises want the same at once."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from app.domain.conflicts.exercise_overlap import ExerciseOverlap
from app.domain.contributions import Contribution
from app.domain.engagement import Engagement
from app.domain.exercises import Exercise
from app.domain.records.record import Item
from app.domain.statuses import Status
from tests import builders as make
from tests.unit.domain.rule_cases import found, plan_of, severities

RULE = ExerciseOverlap()


def exercise(id: str, start: str, end: str, **fields: Any) -> Engagement:
    return make.engagement(id, start, end, "DE", **{"kind": "exercise", "title": f"Exercise {id}", **fields})


ONE, OTHER = exercise("e1", "2027-03-01", "2027-03-05"), exercise("e2", "2027-03-08", "2027-03-12")


def units(engagement: str, *names: str, nation: str = "NO") -> Contribution:
    return Contribution(f"co-{engagement}-{nation}", engagement, nation, units=names)


def window(engagement: str, first: date | None = None, last: date | None = None, **fields: Any) -> Exercise:
    return Exercise(engagement, deploys_from=first, recovered_by=last, **fields)


LATE = window("e1", last=date(2027, 3, 8))


@pytest.mark.parametrize(
    ("items", "expected"),
    [
        pytest.param([units("e1", "1 Bn"), units("e2", "1 Bn")], [], id="one after the other"),
        pytest.param([LATE, units("e1", "1 Bn"), units("e2", "1 Bn")], ["block"], id="recovery into the other"),
        pytest.param([LATE, units("e1", "1  bn"), units("e2", "1 BN")], ["block"], id="however it is written"),
        pytest.param([LATE, units("e1", "1 Bn"), units("e2", "1 Bn", nation="DE")], [], id="of another nation"),
        pytest.param(
            [LATE, units("e1", "1 Bn", nation="DE"), units("e2", "1 Bn", nation="DE")], ["block"], id="a partner's unit"
        ),
        pytest.param(
            [window("e1", last=date(2027, 3, 8), ranges=("North",)), window("e2", ranges=("north",))],
            ["warn"],
            id="a range",
        ),
        pytest.param(
            [window("e1", ranges=("North",)), window("e2", date(2027, 3, 4), ranges=("north",))],
            ["warn"],
            id="deployment",
        ),
        pytest.param(
            [window("e1", last=date(2027, 3, 9), lift=("C-17",)), window("e2", lift=("c-17",))], ["warn"], id="lift"
        ),
        pytest.param(
            [
                LATE,
                units("e1", "1 Bn"),
                units("e2", "1 Bn"),
                exercise("e2", "2027-03-08", "2027-03-12", status=Status.PROPOSED),
            ],
            [],
            id="only proposed",
        ),
        pytest.param(
            [LATE, units("e1", "1 Bn"), units("e2", "1 Bn"), exercise("e2", "2027-03", "2027-03")],
            [],
            id="no day is certain",
        ),
    ],
)
def test_what_two_exercises_want_at_once(items: list[Item], expected: list[str]) -> None:
    assert severities(RULE, plan_of(ONE, OTHER, *items)) == expected


def conference(id: str, parent: str | None, office: str = "J7", **fields: Any) -> Engagement:
    known = {"kind": "bilateral-meeting", "parent": parent, "lead_office": office}
    return make.engagement(id, "2026-12-07", "2026-12-09", "DE", **{**known, **fields})


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        pytest.param(conference("c1", "e1"), conference("c2", "e2"), ["warn"], id="two of an office"),
        pytest.param(conference("c1", "e1"), conference("c2", "e2", "J5"), [], id="of two offices"),
        pytest.param(conference("c1", "e1"), conference("c2", None), [], id="the other is no part of an exercise"),
        pytest.param(conference("c1", "e1"), conference("c2", "c1"), [], id="the other is part of a meeting"),
        pytest.param(
            conference("c1", "e1"), conference("c2", "e1", kind="exercise"), [], id="the other is an exercise"
        ),
    ],
)
def test_planning_events_at_once(one: Engagement, other: Engagement, expected: list[str]) -> None:
    assert severities(RULE, plan_of(ONE, OTHER, one, other), "2026-11-29") == expected


def test_it_names_the_unit_and_both_with_the_days_they_are_bound() -> None:
    (finding,) = found(RULE, plan_of(ONE, OTHER, LATE, units("e1", "1 Bn"), units("e2", "1 Bn")))
    assert str(finding.title) == "1 Bn is in two exercises from Mon 8 Mar 2027"
    assert str(finding.why) == (
        "Bound at the same time, from deployment to recovery: Exercise e1 (1 – 8 Mar 2027) and "
        "Exercise e2 (8 – 12 Mar 2027)."
    )
