from __future__ import annotations

from typing import Any

import pytest

from app.domain.coverage.narrow_relationship import NarrowRelationship
from app.domain.engagement import Engagement
from app.domain.records.record import Item
from app.domain.statuses import Status
from tests import builders as make
from tests.unit.domain.rule_cases import found, plan_of, severities

RULE = NarrowRelationship()
NORM = make.norm("1", kinds=2)
AS_OF = "2028-02-29"


def done(kind: str, start: str = "2027-03-03", end: str | None = "", **fields: Any) -> Engagement:
    known = {"status": Status.COMPLETED, "id": kind, "kind": kind}
    return make.engagement(start=start, end=end, **{**known, **fields})


SHIP = done("ship-visit")


@pytest.mark.parametrize(
    ("items", "expected"),
    [
        pytest.param([], ["warn"], id="nothing"),
        pytest.param([SHIP], ["warn"], id="one kind of two"),
        pytest.param([SHIP, done("exercise")], [], id="two kinds"),
        pytest.param([SHIP, done("ship-visit", id="again")], ["warn"], id="the same kind twice"),
        pytest.param([SHIP, done("exercise", "2026-03-01")], [], id="within 24 months"),
        pytest.param([SHIP, done("exercise", "2026-02-28")], ["warn"], id="24 months ago to the day"),
        pytest.param([SHIP, done("exercise", "2026-02-20", "2026-03-01")], [], id="ended within 24 months"),
        pytest.param([SHIP, done("exercise", "2026-02", "2026-02")], ["warn"], id="in February, at the latest"),
        pytest.param([SHIP, done("exercise", "2026-Q1", "2026-Q1")], [], id="it may have been in March"),
        pytest.param([SHIP, done("exercise", status=Status.CONFIRMED)], ["warn"], id="only confirmed"),
        pytest.param([SHIP, done("exercise", status=Status.CANCELLED)], ["warn"], id="cancelled"),
        pytest.param([SHIP, done("exercise", status=Status.REPORTED)], [], id="reported"),
        pytest.param([SHIP, done("regional-forum")], ["warn"], id="attending a forum is with nobody"),
        pytest.param([SHIP, done("outreach")], [], id="outreach"),
        pytest.param(
            [SHIP, done("personnel-exchange", "2027-01-01", "2029-01-01", status=Status.UNDER_WAY)],
            [],
            id="a posting counts while it lasts",
        ),
        pytest.param([SHIP, done("exercise", countries="TZ KE")], [], id="half of a tour"),
    ],
)
def test_kinds_of_24_months(items: list[Item], expected: list[str]) -> None:
    assert severities(RULE, plan_of(make.tier("KE", "1"), NORM, *items), AS_OF) == expected


@pytest.mark.parametrize("kinds", [None, 0])
def test_a_tier_without_a_norm_has_no_gap(kinds: int | None) -> None:
    assert found(RULE, plan_of(make.tier("KE", "1"), make.norm("1", kinds=kinds)), AS_OF) == ()


def test_it_names_the_kinds() -> None:
    (finding,) = found(RULE, plan_of(make.tier("KE", "1"), NORM, SHIP), AS_OF)
    assert str(finding.title) == "Only 1 kind of engagement with Kenya in 24 months"
    assert str(finding.why) == (
        "Kenya is in tier 1, which asks for 2 kinds of engagement in 24 months; completed: Ship visit."
    )
    assert finding.key == "KE|1|2|ship-visit"
    (nothing,) = found(RULE, plan_of(make.tier("KE", "1"), NORM), AS_OF)
    assert str(nothing.title) == "Nothing completed with Kenya in 24 months"
