from __future__ import annotations

from typing import Any

import pytest

from app.domain.coverage.agreed_not_programmed import AgreedNotProgrammed
from app.domain.plan import Plan
from app.domain.statuses import Status
from tests import builders as make
from tests.unit.domain.rule_cases import found, plan_of, severities

RULE = AgreedNotProgrammed()


def plan(agreed: int, programmed: int, status: Status = Status.PLANNED, **settings: Any) -> Plan:
    lines = [
        make.agreed_line(f"al{at}", title=f"Line {at}", engagement="e1" if at < programmed else None)
        for at in range(agreed)
    ]
    return plan_of(make.engagement("e1", status=status), *lines, **settings)


@pytest.mark.parametrize(
    ("agreed", "programmed", "as_of", "expected"),
    [
        pytest.param(10, 8, "2027-01-31", [], id="the first month"),
        pytest.param(10, 8, "2027-02-01", ["inform"], id="more than a tenth after the first month"),
        pytest.param(10, 9, "2027-02-01", [], id="a tenth after the first month"),
        pytest.param(10, 9, "2027-06-30", [], id="a tenth until the sixth month is over"),
        pytest.param(10, 9, "2027-07-01", ["warn"], id="one after six months"),
        pytest.param(10, 10, "2027-07-01", [], id="none is missing"),
        pytest.param(1, 0, "2027-12-31", ["warn"], id="the last day of the year"),
        pytest.param(1, 0, "2028-01-01", [], id="the year is over"),
        pytest.param(1, 0, "2026-07-01", [], id="the year before"),
    ],
)
def test_what_was_agreed_is_to_be_programmed(agreed: int, programmed: int, as_of: str, expected: list[str]) -> None:
    assert severities(RULE, plan(agreed, programmed), as_of) == expected


@pytest.mark.parametrize(
    ("status", "expected"),
    [
        (Status.IDEA, ["warn"]),
        (Status.PLANNED, []),
        (Status.REPORTED, []),
        (Status.CANCELLED, ["warn"]),
        (Status.POSTPONED, ["warn"]),
    ],
)
def test_only_what_is_live_brings_a_line_about(status: Status, expected: list[str]) -> None:
    assert severities(RULE, plan(1, 1, status), "2027-08-01") == expected


def test_a_plan_year_begins_where_the_plan_says() -> None:
    assert severities(RULE, plan(1, 0, year_start=4), "2027-04-30") == []
    assert severities(RULE, plan(1, 0, year_start=4), "2027-05-01") == ["inform"]
    assert severities(RULE, plan(1, 0, year_start=4), "2028-03-31") == ["warn"]


def test_what_was_given_up_is_missed_no_more() -> None:
    lines = [make.agreed_line("a"), make.agreed_line("b", dropped="no boats")]
    (finding,) = found(RULE, plan_of(*lines), "2027-08-01")
    assert str(finding.title) == "1 of 1 line agreed with Kenya for 2027 not programmed"
    assert severities(RULE, plan_of(lines[1]), "2027-08-01") == []


def test_each_country_has_a_finding_of_its_own_that_names_the_first() -> None:
    lines = [
        make.agreed_line("a", number="7", quarter=2),
        make.agreed_line("b", title="Staff visit", quarter=1),
        make.agreed_line("c", "TZ"),
    ]
    kenya, tanzania = found(RULE, plan_of(*lines), "2027-08-01")
    assert str(kenya.why) == "No live engagement brings about: Staff visit and 7 Divers' course."
    assert (kenya.countries, tanzania.countries) == (("KE",), ("TZ",))
