from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from app.domain.coverage.objective_over import ObjectiveOver
from app.domain.engagement import Engagement
from app.domain.statuses import DELIVERED, LIVE, Status
from tests import builders as make
from tests.unit.domain.rule_cases import found, plan_of, severities

RULE = ObjectiveOver()
OVER = make.objective("ob1", "O1", target_date=date(2027, 3, 31))


def serves(id: str, start: str, **fields: Any) -> Engagement:
    return make.engagement(id, start, "", **{"objectives": ("ob1",), **fields})


@pytest.mark.parametrize(
    ("item", "expected"),
    [
        pytest.param(serves("e1", "2027-04-01"), ["warn"], id="begins the day after"),
        pytest.param(serves("e1", "2027-03-31"), [], id="begins on the last day"),
        pytest.param(serves("e1", "2027-Q1"), [], id="some day of the quarter that it ends with"),
        pytest.param(serves("e1", "2027"), [], id="some day of the year"),
        pytest.param(serves("e1", "2027-04"), ["warn"], id="some day of the month after"),
        pytest.param(serves("e1", "2027-04-01", objectives=()), [], id="linked to none"),
        pytest.param(serves("e1", "2027-04-01", objectives=("ob2", "ob1")), ["warn"], id="linked to another too"),
    ],
)
def test_what_begins_after_the_day_of_its_objective(item: Engagement, expected: list[str]) -> None:
    assert severities(RULE, plan_of(OVER, make.objective("ob2", "O2"), item)) == expected


@pytest.mark.parametrize("status", Status)
def test_what_is_live_and_not_only_a_draft(status: Status) -> None:
    expected = [] if status not in LIVE else ["inform"] if status in DELIVERED else ["warn"]
    assert severities(RULE, plan_of(OVER, serves("e1", "2027-04-01", status=status))) == expected


def test_an_objective_without_a_day_is_never_over() -> None:
    assert severities(RULE, plan_of(make.objective("ob1", "O1"), serves("e1", "2099-04-01"))) == []


def test_all_that_come_too_late_are_one_finding() -> None:
    plan = plan_of(
        OVER,
        serves("e1", "2027-05-01", title="Patrol", status=Status.COMPLETED),
        serves("e2", "2027-04-03", title="Course"),
    )
    (one,) = found(RULE, plan)
    assert one.engagements == ("e2", "e1")
    assert str(one.severity) == "warn"
    assert str(one.title) == "2 engagements serve O1, which was to be reached by 31 Mar 2027"
    assert str(one.why) == (
        "Maritime awareness ends on 31 Mar 2027; after that begins: "
        "Course (Sat 3 Apr 2027) and Patrol (Sat 1 May 2027)."
    )
