"""Each item of a programme by the clock of its own place: its order, its conflicts, and where clocks change."""

from __future__ import annotations

from dataclasses import replace
from datetime import time
from typing import Any

import pytest

from app.domain.conflicts.odd_clock import OddClock
from app.domain.conflicts.programme_day_off import ProgrammeDayOff
from app.domain.conflicts.programme_overlap import ProgrammeOverlap
from app.domain.conflicts.programme_overnight import ProgrammeOvernight
from app.domain.engagement import Engagement
from app.domain.geography import Place
from app.domain.known_places import KnownPlaces
from app.domain.plan import Plan
from app.domain.programme_clocks import in_course, item_hours, item_zone, other_zone
from app.domain.programme_items import ProgrammeItem
from app.domain.statuses import Status
from tests import builders as make
from tests.unit.domain.rule_cases import found, plan_of

COUNTRIES = (
    make.country("NP", "Nepal", zones=("Asia/Kathmandu",)),
    make.country("IN", "India", zones=("Asia/Kolkata",)),
    make.country("NZ", "New Zealand", zones=("Pacific/Auckland", "Pacific/Chatham")),
    make.country("AU", "Australia", zones=("Australia/Sydney", "Australia/Perth")),
    make.country("WS", "Samoa", zones=("Pacific/Apia",)),
    make.country("AS", "American Samoa", zones=("Pacific/Pago_Pago",)),
    make.country("KE", "Kenya", zones=("Africa/Nairobi",)),
    make.country("XX", "Nowhere"),
)
PLACES = KnownPlaces((Place("Perth", "AU", "Australia/Perth", -32.0, 115.9), Place("Pune", "IN", "Asia/Kolkata")))


def tour(**fields: Any) -> Engagement:
    known: dict[str, Any] = {"title": "Tour", "place": Place("New Delhi", "IN"), "status": Status.CONFIRMED}
    return make.engagement("e1", "2027-03-01", "2027-03-06", "IN NP NZ", **{**known, **fields})


def item(id: str, day: str, begins: str = "", ends: str = "", **fields: Any) -> ProgrammeItem:
    times = {name: time.fromisoformat(at) for name, at in (("begins", begins), ("ends", ends)) if at}
    return make.programme_item(id, "e1", day, activity=fields.pop("activity", id), **times, **fields)


def plan(*items: Any, whole: Engagement | None = None) -> Plan:
    return plan_of(*COUNTRIES, whole if whole is not None else tour(), *items)


ZONES: dict[str, tuple[dict[str, Any], str | None]] = {
    "that of its engagement": ({}, "Asia/Kolkata"),
    "its country's capital": ({"country": "NP"}, "Asia/Kathmandu"),
    "a place in its country that is known": ({"country": "AU", "place": "Perth"}, "Australia/Perth"),
    "an unknown place: the capital": ({"country": "AU", "place": "Base X"}, "Australia/Sydney"),
    "as it states": ({"country": "NZ", "zone": "Pacific/Chatham"}, "Pacific/Chatham"),
    "another place in the same country": ({"place": "Pune"}, "Asia/Kolkata"),
    "the engagement's own country, stated": ({"country": "IN"}, "Asia/Kolkata"),
    "a country of which no clock is known: that of the engagement": ({"country": "XX"}, "Asia/Kolkata"),
}


@pytest.mark.parametrize("case", ZONES)
def test_whose_clock_it_goes_by(case: str) -> None:
    fields, expected = ZONES[case]
    each = item("i", "2027-03-02", "09:00", **fields)
    assert item_zone(plan(each), each, tour(), PLACES) == expected


def test_a_zone_that_the_engagement_states_is_left_only_for_another_place() -> None:
    stated = replace(tour(), dates=replace(tour().dates, zone="UTC"))
    here, there = item("here", "2027-03-02", "09:00"), item("there", "2027-03-02", "09:00", country="NP")
    held = plan(here, there, whole=stated)
    assert item_zone(held, here, stated, PLACES) == "UTC"
    assert (other_zone(held, here, stated), other_zone(held, there, stated)) == (None, "Asia/Kathmandu")


def test_without_any_clock_there_is_none() -> None:
    whole = make.engagement("e1", "2027-03-01", "2027-03-06", "", title="Tour")
    each = item("i", "2027-03-02", "09:00")
    assert item_zone(plan(each, whole=whole), each, whole) is None
    assert item_hours(each, None) is None


COURSES: dict[str, list[ProgrammeItem]] = {
    "by the clock, not by the hour that is written": [
        item("call in Kathmandu", "2027-03-02", "12:10", country="NP"),
        item("lunch in Delhi", "2027-03-02", "12:00"),
        item("coffee in Delhi", "2027-03-02", "12:00", zone="Asia/Dubai"),
    ],
    "what has no time before the rest of its day": [
        item("briefing", "2027-03-02"),
        item("call", "2027-03-02", "09:00"),
        item("dinner", "2027-03-02", "19:00"),
        item("rest", "2027-03-03"),
    ],
    "over the date line the day before comes after": [
        item("leave Apia", "2027-03-04", "08:00", country="WS"),
        item("arrive in Pago Pago", "2027-03-03", "09:00", country="AS"),
        item("leave Pago Pago", "2027-03-03", "18:00", country="AS"),
    ],
    "two at the same instant by their names": [
        item("a", "2027-03-02", "12:00", country="NP"),
        item("b", "2027-03-02", "11:45"),
    ],
}


@pytest.mark.parametrize("case", COURSES)
def test_items_come_as_they_happen(case: str) -> None:
    expected = COURSES[case]
    assert in_course(plan(*reversed(expected)), tour(), PLACES) == tuple(expected)


OVERLAPS: dict[str, tuple[list[ProgrammeItem], list[str]]] = {
    "one after the other, by the clocks": (
        [item("talks", "2027-03-02", "11:00", "12:00"), item("lunch", "2027-03-02", "12:15", "13:00", country="NP")],
        [],
    ),
    "written one after the other, and at once by the clocks": (
        [item("talks", "2027-03-02", "11:00", "12:00"), item("lunch", "2027-03-02", "12:10", "13:00", country="NP")],
        ["talks (2 Mar 2027, 11:00) and lunch (2 Mar 2027, 12:10 Asia/Kathmandu)"],
    ),
    "written at the same hour in Auckland and Delhi": (
        [item("here", "2027-03-02", "09:00", "10:00"), item("there", "2027-03-02", "09:00", "10:00", country="NZ")],
        [],
    ),
    "beyond midnight": (
        [item("dinner", "2027-03-02", "22:00", "01:00"), item("call", "2027-03-03", "00:30", "02:00")],
        ["dinner (2 Mar 2027, 22:00) and call (3 Mar 2027, 00:30)"],
    ),
    "others attend": (
        [
            item("talks", "2027-03-02", "11:00", "12:00", attended_by="Minister"),
            item("museum", "2027-03-02", "11:00", "12:00", attended_by="Spouse"),
        ],
        [],
    ),
    "the same ones in other letters": (
        [
            item("talks", "2027-03-02", "11:00", "12:00", attended_by="Minister"),
            item("visit", "2027-03-02", "11:30", "12:30", attended_by="MINISTER"),
        ],
        ["talks (2 Mar 2027, 11:00) and visit (2 Mar 2027, 11:30)"],
    ),
    "nobody says who: all do": (
        [
            item("talks", "2027-03-02", "11:00", "12:00", attended_by="Minister"),
            item("visit", "2027-03-02", "11:30", "12:30"),
        ],
        ["talks (2 Mar 2027, 11:00) and visit (2 Mar 2027, 11:30)"],
    ),
    "an instant within another": (
        [item("talks", "2027-03-02", "11:00", "12:00"), item("photo", "2027-03-02", "11:30")],
        ["talks (2 Mar 2027, 11:00) and photo (2 Mar 2027, 11:30)"],
    ),
    "an instant at which another begins": (
        [item("arrival", "2027-03-02", "11:00"), item("talks", "2027-03-02", "11:00", "12:00")],
        [],
    ),
    "a day without times": ([item("rest", "2027-03-02"), item("talks", "2027-03-02", "11:00", "12:00")], []),
}


@pytest.mark.parametrize("case", OVERLAPS)
def test_two_items_at_once(case: str) -> None:
    items, expected = OVERLAPS[case]
    findings = found(ProgrammeOverlap(), plan(*items))
    told = [str(each.why).removeprefix("At the same time, by the clocks of their places: ") for each in findings]
    assert told == [f"{each}." for each in expected]
    assert found(ProgrammeOverlap(), plan(*items, whole=tour(status=Status.CANCELLED))) == ()
    assert found(ProgrammeOverlap(), plan(*items), "2027-04-01") == ()


def test_a_programme_that_is_crowded_is_one_finding_and_another_once_it_changes() -> None:
    many = [item(f"i{number}", "2027-03-02", "11:00", "12:00") for number in range(20)]
    (finding,) = found(ProgrammeOverlap(), plan(*many))
    assert "and 16 more" in str(finding.why)
    (other,) = found(ProgrammeOverlap(), plan(*many[1:]))
    assert finding.key != other.key


NIGHTS: dict[str, tuple[list[ProgrammeItem], list[str]]] = {
    "a slip of the fingers": (
        [item("talks", "2027-03-03", "15:00", "09:00")],
        ["talks (Wed 3 Mar 2027, 15:00 to 09:00, 18 hours)"],
    ),
    "a dinner past midnight": ([item("dinner", "2027-03-02", "22:00", "01:00")], []),
    "twelve hours at sea": ([item("passage", "2027-03-02", "20:00", "08:00")], []),
    "a minute more": (
        [item("passage", "2027-03-02", "20:00", "08:01")],
        ["passage (Tue 2 Mar 2027, 20:00 to 08:01, 12 hours)"],
    ),
    "a long day": ([item("range", "2027-03-02", "05:00", "23:00")], []),
    "no end": ([item("arrival", "2027-03-02", "15:00")], []),
}


@pytest.mark.parametrize("case", NIGHTS)
def test_an_item_that_would_go_on_for_most_of_a_day(case: str) -> None:
    items, expected = NIGHTS[case]
    findings = found(ProgrammeOvernight(), plan(*items))
    told = [str(each.why).removeprefix("Taken to end on the next day: ") for each in findings]
    assert told == [f"{each}." for each in expected]
    assert found(ProgrammeOvernight(), plan(*items, whole=tour(status=Status.CANCELLED))) == ()
    assert found(ProgrammeOvernight(), plan(*items), "2027-04-01") == ()


ODD: dict[str, tuple[ProgrammeItem, list[str]]] = {
    "Auckland puts its clocks forward": (
        item("breakfast", "2027-09-26", "02:30", country="NZ"),
        ["warn breakfast of Tour: there is no 02:30 on 26 Sep 2027"],
    ),
    "the Chatham Islands at another hour": (
        item("walk", "2027-09-26", "03:00", zone="Pacific/Chatham"),
        ["warn walk of Tour: there is no 03:00 on 26 Sep 2027"],
    ),
    "Auckland puts them back": (
        item("party", "2027-04-04", "01:00", "02:30", country="NZ"),
        ["inform party of Tour: 02:30 comes twice on 4 Apr 2027"],
    ),
    "Kathmandu never does": (item("call", "2027-09-26", "02:30", country="NP"), []),
    "nor does the engagement's own clock": (item("call", "2027-09-26", "02:30"), []),
    "no time": (item("rest", "2027-09-26", country="NZ"), []),
}


@pytest.mark.parametrize("case", ODD)
def test_a_time_that_clocks_of_its_place_do_not_show_or_show_twice(case: str) -> None:
    each, expected = ODD[case]
    findings = found(OddClock(), plan(each))
    assert [f"{finding.severity.value} {finding.title}" for finding in findings] == expected
    assert found(OddClock(), plan(replace(each, begins=time(12), ends=None))) == ()


DAYS_OFF: dict[str, tuple[list[ProgrammeItem], list[str]]] = {
    "a holiday in its country": (
        [item("call", "2027-06-01", "09:00", country="KE")],
        ["In Kenya: Tue 1 Jun 2027 – Madaraka Day."],
    ),
    "the weekend in its country": (
        [item("call", "2027-06-04", country="SA"), item("dinner", "2027-06-04", country="SA")],
        ["In Saudi Arabia: Fri 4 Jun 2027 – weekend."],
    ),
    "a working day there": ([item("call", "2027-06-02", country="KE")], []),
    "in the engagement's own country, which C3 and C4 look at": ([item("call", "2027-06-05", country="IN")], []),
    "no country": ([item("call", "2027-06-05")], []),
    "two countries are two findings": (
        [item("call", "2027-06-01", country="KE"), item("other", "2027-06-04", country="SA")],
        ["In Kenya: Tue 1 Jun 2027 – Madaraka Day.", "In Saudi Arabia: Fri 4 Jun 2027 – weekend."],
    ),
}


@pytest.mark.parametrize("case", DAYS_OFF)
def test_a_day_off_in_the_country_of_an_item(case: str) -> None:
    items, expected = DAYS_OFF[case]
    whole = make.engagement("e1", "2027-05-31", "2027-06-08", "IN KE SA", title="Tour", place=Place("New Delhi", "IN"))
    assert sorted(str(each.why) for each in found(ProgrammeDayOff(), plan(*items, whole=whole))) == expected
    assert found(ProgrammeDayOff(), plan(*items, whole=whole), "2027-07-01") == ()
