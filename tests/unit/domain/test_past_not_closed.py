from __future__ import annotations

import pytest

from app.domain.finding_groups import OFFICES
from app.domain.obligations.past_not_closed import PastNotClosed, past_not_closed
from app.domain.statuses import Status
from tests import builders as make
from tests.unit.domain.rule_cases import found, plan_of, severities

RULE = PastNotClosed()
AS_OF = "2027-03-15"


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [
        pytest.param("2027-03-14", "", ["warn"], id="over since yesterday"),
        pytest.param("2027-03-15", "", [], id="its last day is today"),
        pytest.param("2027-03-01", "2027-03-15", [], id="goes on till today"),
        pytest.param("2027-W10", "", ["warn"], id="a week that is over"),
        pytest.param("2027-W11", "", [], id="a week of which it is Monday"),
        pytest.param("2027-03", "", [], id="a month that goes on"),
        pytest.param("2027-02", "", ["warn"], id="the month before"),
        pytest.param("2027", "", [], id="some day of the year"),
        pytest.param("2027-02-01", None, ["warn"], id="an open end: its last known day is the first"),
        pytest.param("2027-02-01", "2027-03", [], id="ends some day of a month that goes on"),
        pytest.param("2016-02-01", "", ["warn"], id="eleven years ago"),
    ],
)
def test_from_the_day_after_the_last_possible_day(start: str, end: str | None, expected: list[str]) -> None:
    assert severities(RULE, plan_of(make.engagement("e1", start, end)), AS_OF) == expected


@pytest.mark.parametrize(
    ("status", "expected"),
    [(status, ["warn"] if status in (Status.PLANNED, Status.CONFIRMED, Status.UNDER_WAY) else []) for status in Status],
)
def test_only_what_was_planned_is_to_be_closed(status: Status, expected: list[str]) -> None:
    assert severities(RULE, plan_of(make.engagement("e1", "2027-03-03", status=status)), AS_OF) == expected


def test_there_is_one_finding_an_office() -> None:
    plan = plan_of(
        make.engagement("e1", "2027-03-03", lead_office="J5"),
        make.engagement("e2", "2026-12-30", lead_office="J5"),
        make.engagement("e3", "2027-03-01", lead_office="Navy"),
        make.engagement("e4", "2027-03-02"),
        make.engagement("e5", "2027-03-04"),
    )
    findings = {finding.subject.id: finding for finding in found(RULE, plan, AS_OF)}
    assert {office: finding.engagements for office, finding in findings.items()} == {
        "": ("e4", "e5"),
        "J5": ("e2", "e1"),
        "Navy": ("e3",),
    }
    assert str(findings["J5"].title) == "2 engagements of J5 are over and not closed"
    assert str(findings["Navy"].title) == "Port call e3 is over and not closed"
    assert str(findings[""].title) == "2 engagements without a lead office are over and not closed"
    assert str(findings["J5"].why) == (
        "Not said to have taken place, and so counted as neither done nor called off: "
        "Port call e2 (Wed 30 Dec 2026) and Port call e1 (Wed 3 Mar 2027)."
    )
    assert str(findings["J5"].since) == "2026-12-31"
    assert findings["J5"].subject.table == OFFICES


def test_one_more_makes_it_another_matter() -> None:
    one = make.engagement("e1", "2027-03-03")
    (before,) = found(RULE, plan_of(one), AS_OF)
    (after,) = found(RULE, plan_of(one, make.engagement("e2", "2027-03-04")), AS_OF)
    assert before.key != after.key


def test_all_that_is_to_be_closed_is_found_the_longest_over_first() -> None:
    plan = plan_of(make.engagement("e1", "2027-03-03", lead_office="J5"), make.engagement("e2", "2027-03-01"))
    assert [item.id for item in past_not_closed(plan, make.TODAY.replace(month=6))] == ["e2", "e1"]
