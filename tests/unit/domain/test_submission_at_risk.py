"""G15: what is owed under a regime and not sent."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import pytest

from app.domain.obligations.submission_at_risk import SubmissionAtRisk
from app.domain.regimes import DeadlineSort
from app.domain.statuses import Status
from app.domain.verification import Verification
from tests import builders as make
from tests.unit.domain.rule_cases import found, plan_of

RULE = SubmissionAtRisk()
MEASURE = make.measure("m1", deadline=DeadlineSort.BEFORE, days=42, hours=24, report_days=14)


def told(as_of: str, status: Status = Status.PLANNED, **fields: Any) -> list[str]:
    item = make.engagement("e1", "2027-06-01", "2027-06-02", "DE", kind="csbm", title="Data", status=status)
    return [str(each.title) for each in found(RULE, plan_of(item, MEASURE, Verification("e1", **fields)), as_of)]


DUE = date(2027, 2, 1)


@pytest.mark.parametrize(
    ("fields", "as_of", "expected"),
    [
        pytest.param({"due": DUE}, "2027-01-17", [], id="15 days before"),
        pytest.param({"due": DUE}, "2027-01-18", ["Data is to be sent by Mon 1 Feb 2027"], id="14 days before"),
        pytest.param({"due": DUE}, "2027-02-02", ["Data was to be sent by Mon 1 Feb 2027"], id="a day late"),
        pytest.param({"due": DUE, "sent": DUE}, "2027-02-02", [], id="sent"),
        pytest.param({}, "2027-02-02", [], id="no day is known"),
        pytest.param({"measure": "m1"}, "2027-04-05", [], id="the measure's day is far"),
        pytest.param({"measure": "m1"}, "2027-04-06", ["Data is to be sent by Tue 20 Apr 2027"], id="by the measure"),
        pytest.param(
            {"requested_at": datetime(2027, 2, 1, 8, tzinfo=UTC), "measure": "m1", "sent": DUE},
            "2027-02-01",
            ["Data is to be answered by Tue 2 Feb 2027"],
            id="hours after the request",
        ),
        pytest.param(
            {"answer_due": datetime(2027, 2, 1, 8, tzinfo=UTC), "answered_at": datetime(2027, 1, 31, tzinfo=UTC)},
            "2027-02-01",
            [],
            id="answered",
        ),
        pytest.param(
            {"measure": "m1", "sent": DUE}, "2027-06-05", ["The report of Data is due on Wed 16 Jun 2027"], id="report"
        ),
        pytest.param({"measure": "m1", "sent": DUE, "reported": DUE}, "2027-06-05", [], id="reported"),
        pytest.param({"measure": "m1", "sent": DUE}, "2027-06-01", [], id="no report before it is over"),
    ],
)
def test_what_is_owed(fields: dict[str, Any], as_of: str, expected: list[str]) -> None:
    assert told(as_of, **fields) == expected


@pytest.mark.parametrize(
    ("status", "expected"),
    [(Status.IDEA, 0), (Status.PROPOSED, 1), (Status.COMPLETED, 1), (Status.CANCELLED, 0), (Status.POSTPONED, 0)],
)
def test_of_which_states_it_is_said(status: Status, expected: int) -> None:
    assert len(told("2027-02-02", status, due=DUE)) == expected
