"""C44: meetings beside a forum and legs of a whole that lie outside its days."""

from __future__ import annotations

import pytest

from app.domain.conflicts.part_outside import PartOutside
from app.domain.engagement import Engagement
from app.domain.statuses import Status
from tests.builders import engagement
from tests.unit.domain.rule_cases import found, plan_of

FORUM = engagement("e1", "2027-05-28", "2027-05-30", kind="regional-forum", title="Dialogue")
EXERCISE = engagement("e1", "2027-05-28", "2027-05-30", kind="exercise", title="Exercise")
CRUISE = engagement("e1", "2027-05-01", "2027-05-30", kind="ship-visit", title="Cruise")


def part(first: str, last: str = "", kind: str = "bilateral-meeting", **fields: object) -> Engagement:
    return engagement("e2", first, last, kind=kind, parent="e1", title="Meeting", **fields)


CASES: dict[str, tuple[Engagement, Engagement, bool]] = {
    "beside a forum": (FORUM, part("2027-05-29"), False),
    "left behind by a forum": (FORUM, part("2027-05-20"), True),
    "longer than the forum": (FORUM, part("2027-05-29", "2027-05-31"), True),
    "some day in the month of the forum": (FORUM, part("2027-05"), False),
    "some day in another month": (FORUM, part("2027-06"), True),
    "a forum that is known to its month": (
        engagement("e1", "2027-05", kind="regional-forum"), part("2027-05-02"), False
    ),
    "a cruise of which no end is stated": (
        engagement("e1", "2027-05-01", None, kind="ship-visit"), part("2027-07-03", kind="ship-visit"), False
    ),
    "before a cruise of which no end is stated": (
        engagement("e1", "2027-05-01", None, kind="ship-visit"), part("2027-04-30", kind="ship-visit"), True
    ),
    "a planning conference": (EXERCISE, part("2027-03-01"), False),
    "another part of an exercise": (EXERCISE, part("2027-06-02", kind="exercise"), True),
    "a port call within a cruise": (CRUISE, part("2027-05-03", kind="ship-visit"), False),
    "a port call after it": (CRUISE, part("2027-06-03", kind="ship-visit"), True),
    "a meeting that prepares a cruise": (CRUISE, part("2027-04-03"), False),
    "a meeting that is called off": (FORUM, part("2027-05-20", status=Status.CANCELLED), False),
    "a meeting that is held": (FORUM, part("2027-05-20", status=Status.COMPLETED), False),
    "a forum that is called off": (
        engagement("e1", "2027-05-28", kind="regional-forum", status=Status.CANCELLED), part("2027-05-20"), False
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", CASES)
def test_a_part_that_must_lie_within(case: str) -> None:
    whole, child, expected = CASES[case]
    findings = found(PartOutside(), plan_of(whole, child))
    assert [str(each.title) for each in findings] == (
        [f"Meeting lies outside the days of {whole.title}"] if expected else []
    )
    assert all(each.engagements == ("e1", "e2") for each in findings)
    assert found(PartOutside(), plan_of(whole, child), "2027-08-01") == ()


def test_several_are_one_finding_that_names_them() -> None:
    second = engagement("e3", "2027-05-21", kind="bilateral-meeting", parent="e1", title="Call")
    (finding,) = found(PartOutside(), plan_of(FORUM, part("2027-05-20"), second))
    assert str(finding.title) == "Parts of Dialogue lie outside its days"
    assert "Meeting (Thu 20 May 2027) and Call (Fri 21 May 2027)" in str(finding.why)
