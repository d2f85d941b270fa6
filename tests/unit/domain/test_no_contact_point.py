"""C19: a visit of verification without a point of contact."""

from __future__ import annotations

import pytest

from app.domain.conflicts.no_contact_point import NoContactPoint
from app.domain.regimes import MeasureSort
from app.domain.statuses import Status
from app.domain.verification import Verification
from tests import builders as make
from tests.unit.domain.rule_cases import plan_of, severities

RULE = NoContactPoint()


@pytest.mark.parametrize(
    ("part", "status", "as_of", "expected"),
    [
        pytest.param(Verification("e1"), Status.PLANNED, "2027-02-28", [], id="31 days before"),
        pytest.param(Verification("e1"), Status.PLANNED, "2027-03-01", ["warn"], id="30 days before"),
        pytest.param(Verification("e1", contact="duty officer"), Status.PLANNED, "2027-03-01", [], id="named"),
        pytest.param(Verification("e1"), Status.PROPOSED, "2027-03-01", [], id="only proposed"),
        pytest.param(Verification("e1"), Status.CONFIRMED, "2027-04-01", [], id="over"),
        pytest.param(Verification("e1", measure="m1"), Status.PLANNED, "2027-03-01", [], id="sent, not visited"),
    ],
)
def test_when_a_point_of_contact_is_missing(
    part: Verification, status: Status, as_of: str, expected: list[str]
) -> None:
    item = make.engagement("e1", "2027-03-31", "", "DE", kind="csbm", status=status)
    exchange = make.measure("m1", sort=MeasureSort.EXCHANGE)
    assert severities(RULE, plan_of(item, exchange, part), as_of) == expected
