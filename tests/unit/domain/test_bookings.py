"""Double bookings by the clocks of the places: facts of real registers, as tables."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time

import pytest

from app.domain.bookings import booking_of, booking_on, clash_day, zone_of
from app.domain.conflicts.principal_absent import PrincipalAbsent
from app.domain.conflicts.principal_booked_twice import PrincipalBookedTwice
from app.domain.engagement import Engagement
from app.domain.geography import Place
from app.domain.known_places import KnownPlaces
from app.domain.plan import Plan
from app.domain.spans import Dates, PlanDate
from app.domain.statuses import Status
from tests import builders as make
from tests.unit.domain.rule_cases import found, plan_of, severities

RULE = PrincipalBookedTwice()

WORLD = (
    make.country("NZ", "New Zealand", zones=("Pacific/Auckland", "Pacific/Chatham")),
    make.country("US", "United States", zones=("America/New_York", "Pacific/Honolulu")),
    make.country("KE", "Kenya", zones=("Africa/Nairobi",)),
    make.country("JP", "Japan", zones=("Asia/Tokyo",)),
    make.country("NP", "Nepal", zones=("Asia/Kathmandu",)),
    make.country("KI", "Kiribati", zones=("Pacific/Tarawa", "Pacific/Kiritimati")),
    make.country("FI", "Finland", zones=("Europe/Helsinki",)),
    make.country("NO", "Norway", zones=("Europe/Oslo",)),
    make.country("SE", "Sweden", zones=("Europe/Stockholm",)),
    make.country("DK", "Denmark", zones=("Europe/Copenhagen",)),
)
CHIEF = make.principal("p1", "Chief of Navy")


def at(text: str, zone: str) -> Dates:
    """`2027-03-03 08:00-09:00` by the clock of a zone; without an end where none is written."""
    day, _, clock = text.partition(" ")
    begins, _, ends = clock.partition("-")
    when = PlanDate.parse(day)
    return Dates(when, when, time.fromisoformat(begins), time.fromisoformat(ends) if ends else None, zone)


def with_chief(id: str, host: str, when: str, zone: str = "", **fields: object) -> Engagement:
    known = {"principals": ("p1",), "place": Place("", host), "countries": host, "kind": "bilateral-meeting"}
    item = make.engagement(id, "2027-03-03", **{**known, **fields})
    if zone:
        return replace(item, dates=at(when, zone))
    first, _, last = when.partition("..")
    return make.with_dates(item, first, last or "")


def plan(*items: Engagement) -> Plan:
    return plan_of(*WORLD, CHIEF, *items)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        pytest.param(
            ("SE", "2027-03-03 08:00-09:00", "Europe/Stockholm"),
            ("DK", "2027-03-03 19:00-21:00", "Europe/Copenhagen"),
            [],
            id="breakfast and dinner of one day in two countries",
        ),
        pytest.param(
            ("NZ", "2027-03-04 09:00-11:00", "Pacific/Auckland"),
            ("US", "2027-03-04 09:00-11:00", "Pacific/Honolulu"),
            [],
            id="one date on both sides of the date line, a day apart",
        ),
        pytest.param(
            ("NZ", "2027-03-04"),
            ("US", "2027-03-03 15:00-17:00", "Pacific/Honolulu"),
            ["block"],
            id="all day in the east, the afternoon before in the west",
        ),
        pytest.param(
            ("NZ", "2027-03-04"),
            ("US", "2027-03-04 15:00-17:00", "Pacific/Honolulu"),
            [],
            id="all day in the east, the same date's afternoon in the west",
        ),
        pytest.param(
            ("NZ", "2027-03-04"),
            ("US", "2027-03-03", ""),
            ["block"],
            id="all day both: the days differ and are one working day",
        ),
        pytest.param(("NO", "2027-03-03"), ("FI", "2027-03-04"), [], id="all day and the next, an hour further east"),
        pytest.param(("KE", "2027-03-03"), ("JP", "2027-03-04"), [], id="all day and the next, six hours further east"),
        pytest.param(("KE", "2027-03-03"), ("JP", "2027-03-03"), ["block"], id="one day in two countries"),
        pytest.param(
            ("NP", "2027-03-03 09:00-10:00", "Asia/Kathmandu"),
            ("KE", "2027-03-03 06:00-07:00", "Africa/Nairobi"),
            ["block"],
            id="at once with a quarter of an hour in the clock: 03:15 to 04:15 Z and 03:00 to 04:00 Z",
        ),
        pytest.param(
            ("NP", "2027-03-03 09:00-10:00", "Asia/Kathmandu"),
            ("KE", "2027-03-03 07:15-08:00", "Africa/Nairobi"),
            [],
            id="to the minute one after the other with a quarter of an hour in the clock",
        ),
        pytest.param(
            ("NO", "2027-03-28 01:30-03:30", "Europe/Oslo"),
            ("KE", "2027-03-28 04:30-05:00", "Africa/Nairobi"),
            [],
            id="summer time begins meanwhile: over at 01:30 Z",
        ),
        pytest.param(
            ("NO", "2027-10-31 01:30-03:30", "Europe/Oslo"),
            ("KE", "2027-10-31 05:00-05:15", "Africa/Nairobi"),
            ["block"],
            id="summer time ends meanwhile: over at 02:30 Z only",
        ),
        pytest.param(
            ("US", "2027-03-14", ""),
            ("KE", "2027-03-15 06:30-07:00", "Africa/Nairobi"),
            ["block"],
            id="a day of 23 hours: 14 March in New York ends at 04:00 Z",
        ),
        pytest.param(
            ("US", "2027-03-14", ""),
            ("KE", "2027-03-15 07:00-08:00", "Africa/Nairobi"),
            [],
            id="a day of 23 hours is over",
        ),
        pytest.param(
            ("KE", "2027-03-03 09:00", "Africa/Nairobi"),
            ("KE", "2027-03-03 14:00-15:00", "Africa/Nairobi"),
            ["block"],
            id="no end stated: to the end of the day",
        ),
        pytest.param(
            ("KE", "2027-03-03 09:00", "Africa/Nairobi"),
            ("KE", "2027-03-03 07:00-09:00", "Africa/Nairobi"),
            [],
            id="no end stated, after the other",
        ),
        pytest.param(
            ("KE", "2027-03-03 22:00-02:00", "Africa/Nairobi"),
            ("KE", "2027-03-03 23:00-23:30", "Africa/Nairobi"),
            ["block"],
            id="an end before the beginning: past midnight, so to the end of the day",
        ),
        pytest.param(("TZ", "2027-03-03"), ("NZ", "2027-03-04"), [], id="one clock not known: by days"),
        pytest.param(
            ("TZ", "2027-03-03"),
            ("KE", "2027-03-03 20:00-21:00", "Africa/Nairobi"),
            ["block"],
            id="one clock not known: the day is shared",
        ),
        pytest.param(("KE", "2027-W09"), ("KE", "2027-03-03"), [], id="a week: no day is certain"),
        pytest.param(
            ("NZ", "2027-03-04..2027-03"),
            ("US", "2027-03-03 15:00-17:00", "Pacific/Honolulu"),
            ["block"],
            id="its first day is certain, by its clock",
        ),
    ],
)
def test_two_of_one_principal(one: tuple[str, ...], other: tuple[str, ...], expected: list[str]) -> None:
    assert severities(RULE, plan(with_chief("e1", *one), with_chief("e2", *other))) == expected
    assert severities(RULE, plan(with_chief("e1", *other), with_chief("e2", *one))) == expected


@pytest.mark.parametrize(
    ("place", "expected"),
    [
        pytest.param(Place("", "US"), ["block"], id="the capital's clock: 3 March till 05:00 Z"),
        pytest.param(Place("Hagåtña", "US", "Pacific/Guam"), [], id="the place's own clock: till 14:00 Z of the 3rd"),
        pytest.param(Place("", "ZZ"), ["block"], id="a country that the plan does not know: by days"),
    ],
)
def test_all_day_is_by_the_clock_of_the_place(place: Place, expected: list[str]) -> None:
    there = with_chief("e1", "KE", "2027-03-03", place=place)
    evening = with_chief("e2", "KE", "2027-03-03 20:00-22:00", "Africa/Nairobi")
    assert severities(RULE, plan(there, evening)) == expected


@pytest.mark.parametrize(
    ("name", "country", "zone"),
    [
        ("Honolulu", "US", "Pacific/Honolulu"),
        ("honolulu", "US", "Pacific/Honolulu"),
        ("Pearl Harbor", "US", "Pacific/Honolulu"),
        ("Honolulu", "KE", "Africa/Nairobi"),
        ("Boston", "US", "America/New_York"),
    ],
)
def test_a_place_known_by_its_name_has_its_own_clock(name: str, country: str, zone: str) -> None:
    places = KnownPlaces([Place(each, "US", "Pacific/Honolulu", 21.3, -157.9) for each in ("Honolulu", "Pearl Harbor")])
    item = with_chief("e1", country, "2027-03-03", place=Place(name, country))
    assert zone_of(item, plan().countries, places) == zone


def test_a_country_that_gets_another_clock_is_looked_at_again() -> None:
    assert "countries" in RULE.reads
    known = plan(with_chief("e1", "US", "2027-03-03"))
    assert [subject.id for subject in RULE.subjects(known, known.countries["US"])] == ["p1"]


@pytest.mark.parametrize("zone", ["Pacific/Kiritimati", "Pacific/Pago_Pago", "Asia/Kolkata", "Europe/London"])
def test_any_day_clashes_with_itself_in_any_zone(zone: str) -> None:
    day = booking_on(Dates.days(date(2027, 3, 28)), zone)
    assert day is not None
    assert clash_day(day, day) == date(2027, 3, 28)


def test_without_a_certain_day_there_is_no_booking() -> None:
    assert booking_of(with_chief("e1", "KE", "2027-03"), {}) is None


def test_drafts_are_named_with_what_is_planned() -> None:
    firm, draft, third = (
        with_chief("e1", "KE", "2027-03-03", title="Talks"),
        with_chief("e2", "KE", "2027-03-03", status=Status.IDEA, title="Call"),
        with_chief("e3", "KE", "2027-03-03", title="Visit"),
    )
    block, inform = found(RULE, plan(firm, draft, third))
    assert (block.severity.value, set(block.engagements)) == ("block", {"e1", "e3"})
    assert (inform.severity.value, set(inform.engagements)) == ("inform", {"e1", "e2"})
    assert str(inform.title) == "Chief of Navy would be booked twice from Wed 3 Mar 2027"
    assert str(inform.why) == (
        "Chief of Navy is wanted at the same time for Talks (Wed 3 Mar 2027) and Call (Wed 3 Mar 2027); "
        "not all of it is planned yet."
    )


@pytest.mark.parametrize(
    ("host", "when", "zone", "expected"),
    [
        pytest.param("KE", "2027-03-04 09:00-10:00", "Africa/Nairobi", ["block"], id="that day"),
        pytest.param("NZ", "2027-03-05 09:00-10:00", "Pacific/Auckland", ["block"], id="the evening of that day here"),
        pytest.param("US", "2027-03-04 18:00-20:00", "Pacific/Honolulu", [], id="the next morning here"),
        pytest.param("NZ", "2027-03-04 08:00-10:00", "Pacific/Auckland", [], id="the evening before here"),
        pytest.param("TZ", "2027-03-04", "", ["block"], id="no clock known: by days"),
        pytest.param("FI", "2027-03-05", "", [], id="the day after, an hour further east"),
    ],
)
def test_an_absence_is_by_the_clock_at_home(host: str, when: str, zone: str, expected: list[str]) -> None:
    away = make.absence("ab1", "p1", "2027-03-04")
    known = plan_of(*WORLD, CHIEF, away, with_chief("e1", host, when, zone), home_zone="Europe/Oslo")
    assert severities(PrincipalAbsent(), known) == expected
