"""C18: more is planned than a quota has."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from app.domain.conflicts.quota_exhausted import QuotaExhausted
from app.domain.engagement import Engagement
from app.domain.records.record import Item
from app.domain.regimes import MeasureSort
from app.domain.statuses import Status
from app.domain.verification import GivenOrReceived, Verification
from tests import builders as make
from tests.unit.domain.rule_cases import found, plan_of, severities

RULE = QuotaExhausted()
RECEIVED, GIVEN = GivenOrReceived.RECEIVED, GivenOrReceived.GIVEN


def visit(id: str, start: str = "2027-05-03", state: str = "DE", **fields: Any) -> Engagement:
    return make.engagement(id, start, "", state, **{"kind": "csbm", **fields})


def uses(id: str, **fields: Any) -> Verification:
    return Verification(id, quota="qu1", **fields)


TWO = [visit("e1"), uses("e1", done_by=RECEIVED), visit("e2", "2027-06-01", "FR"), uses("e2", done_by=RECEIVED)]


@pytest.mark.parametrize(
    ("quota", "items", "expected"),
    [
        pytest.param({"number": 2}, TWO, [], id="as many as there are"),
        pytest.param({"number": 1}, TWO, ["block"], id="one too many"),
        pytest.param({"number": 2, "used_elsewhere": 1}, TWO, ["block"], id="used elsewhere"),
        pytest.param({"number": 2, "per_state": 1}, TWO, [], id="each state once"),
        pytest.param(
            {"per_state": 1}, [*TWO, visit("e2", "2027-06-01", "DE")], ["block"], id="the second by the same state"
        ),
        pytest.param(
            {"per_state": 1},
            [visit("e1"), uses("e1", done_by=GIVEN), visit("e2", "2027-06-01"), uses("e2", done_by=GIVEN)],
            ["block"],
            id="ours are of one state",
        ),
        pytest.param(
            {},
            [
                make.measure("m1", sort=MeasureSort.INSPECTION, per_state=1),
                *TWO,
                visit("e2", "2027-06-01", "DE"),
                uses("e1", done_by=RECEIVED, measure="m1"),
            ],
            ["block"],
            id="the measure says how many of one state",
        ),
        pytest.param({"number": 1}, [*TWO, visit("e2", "2028-01-05", "FR")], [], id="another year"),
        pytest.param({"number": 1}, [*TWO, visit("e2", status=Status.CANCELLED)], [], id="cancelled"),
        pytest.param({"number": 1}, [*TWO, visit("e2", status=Status.PROPOSED)], [], id="only proposed"),
        pytest.param(
            {"number": 1},
            [*TWO, visit("e1", status=Status.COMPLETED), visit("e2", status=Status.COMPLETED)],
            [],
            id="nothing is to come",
        ),
    ],
)
def test_when_a_quota_is_exhausted(quota: dict[str, Any], items: list[Item], expected: list[str]) -> None:
    assert severities(RULE, plan_of(make.quota(state="NO", **quota), *items)) == expected


def test_it_says_what_would_be_used_and_cannot_be_waived() -> None:
    (finding,) = found(RULE, plan_of(make.quota(state="NO", number=1), *TWO))
    assert str(finding.title) == "Vienna Document · inspections · Norway · 2027 is exhausted"
    assert str(finding.why) == (
        "There are 1 in the year and 0 used elsewhere; with Port call e1 (Mon 3 May 2027) and "
        "Port call e2 (Tue 1 Jun 2027) it would be 2."
    )
    assert finding.due == date(2027, 5, 3)
    assert not RULE.waivable
