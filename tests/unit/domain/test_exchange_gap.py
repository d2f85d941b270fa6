from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from app.domain.coverage.exchange_gap import ExchangeGap
from app.domain.plan import Plan
from app.domain.records.record import Item
from app.domain.statuses import Status
from tests import builders as make
from tests.unit.domain.rule_cases import found, plan_of, severities

RULE = ExchangeGap()


def plan(*items: Item, status: Status = Status.UNDER_WAY, **fields: Any) -> Plan:
    """A tour that ends on 31 July 2027."""
    tour = make.engagement("e1", "2025-08-01", "2027-07-31", kind="personnel-exchange", status=status)
    return plan_of(tour, make.exchange(**fields), *items)


NEXT = make.engagement("e2", "2027-08-01", "2029-07-31", kind="personnel-exchange", after=("e1",))


@pytest.mark.parametrize(
    ("fields", "as_of", "expected"),
    [
        pytest.param({"successor_arrives": date(2027, 7, 31)}, "2027-01-15", [], id="arrives on the last day"),
        pytest.param({"successor_arrives": date(2027, 8, 1)}, "2027-01-15", [], id="arrives the day after"),
        pytest.param({"successor_arrives": date(2027, 8, 2)}, "2027-01-15", ["warn"], id="a day without anybody"),
        pytest.param({"successor_arrives": date(2027, 8, 2), "is_last": True}, "2027-01-15", [], id="the post ends"),
        pytest.param(
            {"successor_arrives": date(2027, 8, 2), "tour_end": date(2027, 8, 1)}, "2027-01-15", [], id="tour prolonged"
        ),
        pytest.param({}, "2026-07-30", [], id="a year and a day before the end, nobody named"),
        pytest.param({}, "2026-07-31", ["inform"], id="a year before the end, nobody named"),
        pytest.param({"successor_name": "Cdr Ito"}, "2027-07-01", [], id="named, the day is not known"),
        pytest.param({"tour_end": date(2027, 6, 30)}, "2027-07-01", ["warn"], id="the tour is over, nobody named"),
        pytest.param({}, "2027-08-01", [], id="the exchange is over"),
    ],
)
def test_a_post_is_not_to_stand_empty(fields: dict[str, Any], as_of: str, expected: list[str]) -> None:
    assert severities(RULE, plan(**fields), as_of) == expected


@pytest.mark.parametrize("status", [Status.IDEA, Status.CANCELLED, Status.COMPLETED])
def test_only_what_is_planned_or_under_way_needs_a_successor(status: Status) -> None:
    assert severities(RULE, plan(status=status), "2027-07-01") == []


def test_an_exchange_that_comes_after_this_one_is_the_successor() -> None:
    assert [each for each in found(RULE, plan(NEXT), "2027-07-01") if each.subject.id == "e1"] == []
    later = make.exchange("e2", tour_start=date(2027, 9, 1))
    (finding,) = [each for each in found(RULE, plan(NEXT, later), "2027-07-01") if each.subject.id == "e1"]
    assert str(finding.title) == "Port call e1: the post is empty for 31 days"
    assert str(finding.why) == (
        "Who holds the post leaves on Sat 31 Jul 2027, and who follows arrives on Wed 1 Sep 2027."
    )


def test_other_kinds_have_no_posts() -> None:
    visit = make.engagement("e1", "2025-08-01", "2027-07-31", status=Status.UNDER_WAY)
    assert severities(RULE, plan_of(visit, make.exchange()), "2027-07-01") == []
