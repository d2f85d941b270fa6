from __future__ import annotations

from dataclasses import replace
from datetime import date, time
from typing import Any

import pytest

from app.domain.bookings import booking_on, clash_day
from app.domain.conflicts.principal_booked_twice import PrincipalBookedTwice
from app.domain.engagement import Engagement
from app.domain.findings import Severity, Subject
from app.domain.geography import Place
from app.domain.spans import Dates, PlanDate
from app.domain.statuses import Status
from tests import builders as make
from tests.unit.domain.rule_cases import found, plan_of, severities

RULE = PrincipalBookedTwice()
CHIEF = make.principal("p1", "Chief of Navy")


def booked(id: str, start: str, end: str | None = "", **fields: Any) -> Engagement:
    return make.engagement(id, start, end, principals=("p1",), **fields)


def timed(
    id: str, begins: int, ends: int | time, zone: str, country: str, day: str = "2027-03-03", last: str = ""
) -> Engagement:
    dates = Dates(
        PlanDate.parse(day),
        PlanDate.parse(last or day),
        time(begins),
        time(ends) if isinstance(ends, int) else ends,
        zone,
    )
    return replace(booked(id, day), dates=dates, place=Place("x", country, zone))


FIRST = booked("e1", "2027-03-03", "2027-03-05")


@pytest.mark.parametrize(
    ("other", "expected"),
    [
        pytest.param(booked("e2", "2027-03-04", "2027-03-06"), ["block"], id="overlap"),
        pytest.param(booked("e2", "2027-03-05"), ["block"], id="the last day is shared"),
        pytest.param(booked("e2", "2027-03-06"), [], id="the day after"),
        pytest.param(booked("e2", "2027-03-02"), [], id="the day before"),
        pytest.param(booked("e2", "2027-01-01", "2027-12-31"), ["block"], id="all around"),
        pytest.param(booked("e2", "2027-03", "2027-03"), [], id="month only: no day is certain"),
        pytest.param(booked("e2", "2027-03-01", "2027-Q2"), ["block"], id="certain from 1 March to 1 April"),
        pytest.param(booked("e2", "2027-03-04", None), ["block"], id="open end: its first day is certain"),
        pytest.param(booked("e2", "2027-03-01", None), [], id="open end, begun before"),
        pytest.param(booked("e2", "2027-03-04", status=Status.CANCELLED), [], id="cancelled"),
        pytest.param(booked("e2", "2027-03-04", status=Status.PROPOSED), ["inform"], id="only proposed"),
        pytest.param(booked("e2", "2027-03-04", status=Status.IDEA), ["inform"], id="an idea"),
        pytest.param(booked("e2", "2027-03-04", status=Status.POSTPONED), [], id="postponed"),
        pytest.param(booked("e2", "2027-03-04", status=Status.CONFIRMED), ["block"], id="confirmed"),
        pytest.param(booked("e2", "2027-03-04", status=Status.COMPLETED), [], id="delivered"),
        pytest.param(booked("e2", "2027-03-04", kind="personnel-exchange"), [], id="a posting"),
        pytest.param(replace(booked("e2", "2027-03-04"), principals=("p2",)), [], id="somebody else"),
    ],
)
def test_two_engagements_of_one_principal(other: Engagement, expected: list[str]) -> None:
    assert severities(RULE, plan_of(CHIEF, FIRST, other)) == expected


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        pytest.param(
            timed("e1", 9, 11, "Africa/Nairobi", "KE"),
            timed("e2", 11, 12, "Africa/Nairobi", "KE"),
            [],
            id="one after the other in one country",
        ),
        pytest.param(
            timed("e1", 11, 12, "Africa/Nairobi", "KE"),
            timed("e2", 9, 11, "Africa/Nairobi", "KE"),
            [],
            id="one after the other, the later with the smaller id",
        ),
        pytest.param(
            timed("e1", 22, 23, "Pacific/Pago_Pago", "AS", "2027-03-02"),
            timed("e2", 23, 0, "Pacific/Kiritimati", "KI", "2027-03-03", "2027-03-04"),
            ["block"],
            id="at the same time, a day later beyond the date line",
        ),
        pytest.param(
            timed("e1", 23, time(23, 30), "Pacific/Pago_Pago", "AS", "2027-03-02"),
            timed("e2", 0, 1, "Pacific/Kiritimati", "KI", "2027-03-04"),
            ["block"],
            id="at the same time, two days later beyond the date line",
        ),
        pytest.param(
            timed("e1", 22, 23, "Pacific/Pago_Pago", "AS", "2027-03-02"),
            timed("e2", 0, 1, "Pacific/Kiritimati", "KI", "2027-03-04"),
            [],
            id="one after the other across the date line",
        ),
        pytest.param(
            timed("e1", 9, 11, "Africa/Nairobi", "KE"),
            timed("e2", 10, 12, "Africa/Nairobi", "KE"),
            ["block"],
            id="at the same time",
        ),
        pytest.param(
            timed("e1", 9, 11, "Europe/Berlin", "DE"),
            timed("e2", 15, 16, "Europe/Paris", "FR"),
            [],
            id="one after the other in two countries: the way between is another rule's",
        ),
        pytest.param(
            timed("e1", 8, 10, "Asia/Tokyo", "JP", "2027-03-04"),
            timed("e2", 15, 16, "America/Los_Angeles", "US", "2027-03-03"),
            ["block"],
            id="another day, the same instant",
        ),
        pytest.param(
            timed("e1", 9, 11, "Africa/Nairobi", "KE"), booked("e2", "2027-03-03"), ["block"], id="one all day"
        ),
    ],
)
def test_times_of_day(one: Engagement, other: Engagement, expected: list[str]) -> None:
    assert severities(RULE, plan_of(CHIEF, one, other)) == expected


def test_across_the_date_line_both_are_meant_from_the_later_day() -> None:
    here = timed("e1", 23, time(23, 30), "Pacific/Pago_Pago", "AS", "2027-03-02")
    there = timed("e2", 0, 1, "Pacific/Kiritimati", "KI", "2027-03-04")
    one, other = (booking_on(item.dates, item.dates.zone) for item in (here, there))
    assert one is not None
    assert other is not None
    assert clash_day(one, other) == clash_day(other, one) == date(2027, 3, 4)


@pytest.mark.parametrize(
    ("as_of", "expected"),
    [("2027-03-05", ["block"]), ("2027-03-06", [])],
    ids=["on the last day of the first", "when the first is over"],
)
def test_what_is_over_cannot_be_moved(as_of: str, expected: list[str]) -> None:
    plan = plan_of(CHIEF, FIRST, booked("e2", "2027-03-04", "2027-03-09"))
    assert severities(RULE, plan, as_of) == expected


def test_it_names_both_and_says_what_to_do() -> None:
    talks = booked("e1", "2027-03-03", "2027-03-05", title="Staff talks Tokyo", countries="JP")
    call = booked("e2", "2027-03-04", "2027-03-06", title="Port call Mombasa")
    (finding,) = found(RULE, plan_of(CHIEF, talks, call))
    assert str(finding.title) == "Chief of Navy is booked twice from Thu 4 Mar 2027"
    assert str(finding.why) == (
        "Chief of Navy is away twice: Staff talks Tokyo, Wed 3 – Fri 5 Mar 2027, "
        "and Port call Mombasa, Thu 4 – Sat 6 Mar 2027."
    )
    assert str(finding.remedy) == "Move one of the two, or send the deputy."
    assert finding.subject == Subject("people", "p1")
    assert finding.severity is Severity.BLOCK
    assert (finding.engagements, finding.countries) == (("e1", "e2"), ("JP", "KE"))


def test_any_number_at_once_are_one_finding() -> None:
    plan = plan_of(CHIEF, *(booked(f"e{n}", "2027-03-03", "2027-03-05", title=f"Call {n}") for n in range(1, 6)))
    (finding,) = found(RULE, plan)
    assert finding.engagements == ("e1", "e2", "e3", "e4", "e5")
    assert str(finding.title) == "Chief of Navy is booked 5 times from Wed 3 Mar 2027"
    assert str(finding.why) == (
        "Chief of Navy is away for Call 1, Wed 3 – Fri 5 Mar 2027, and at the same time for "
        "Call 2 (Wed 3 – Fri 5 Mar 2027), Call 3 (Wed 3 – Fri 5 Mar 2027), Call 4 (Wed 3 – Fri 5 Mar 2027) and 1 more."
    )
    assert str(finding.remedy).startswith("Move all but one of them")


def test_one_after_the_other_are_a_finding_for_each_pair() -> None:
    days = (("2027-03-03", "2027-03-05"), ("2027-03-05", "2027-03-08"), ("2027-03-08", "2027-03-09"))
    plan = plan_of(CHIEF, *(booked(f"e{n}", *each) for n, each in enumerate(days)))
    assert [finding.engagements for finding in found(RULE, plan)] == [("e0", "e1"), ("e1", "e2")]


def test_the_matter_is_the_same_after_a_new_title_and_another_after_a_move() -> None:
    other = booked("e2", "2027-03-04", "2027-03-06")
    (before,) = found(RULE, plan_of(CHIEF, FIRST, other))
    (retitled,) = found(RULE, plan_of(CHIEF, FIRST, replace(other, title="Something else")))
    (moved,) = found(RULE, plan_of(CHIEF, FIRST, make.with_dates(other, "2027-03-05", "2027-03-07")))
    assert retitled.key == before.key
    assert moved.key != before.key
