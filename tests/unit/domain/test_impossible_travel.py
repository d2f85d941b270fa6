from __future__ import annotations

from dataclasses import replace
from datetime import time, timedelta

import pytest

from app.domain.conflicts.impossible_travel import ImpossibleTravel
from app.domain.distances import clock_shift, kilometres
from app.domain.engagement import Engagement
from app.domain.facts import Facts
from app.domain.geography import Place
from app.domain.known_places import KnownPlaces
from app.domain.spans import Dates, PlanDate
from app.domain.statuses import Status
from app.services.review.review import review
from tests import builders as make
from tests.builders import NOON
from tests.unit.domain.fake_calendars import FakeCalendars
from tests.unit.domain.rule_cases import found, plan_of, severities

RULE = ImpossibleTravel()
CHIEF = make.principal("p1", "Chief of Navy")
PLACES = {
    place.name: place
    for place in (
        Place("Oslo", "NO", "Europe/Oslo", 59.9, 10.8),
        Place("Berlin", "DE", "Europe/Berlin", 52.5, 13.4),
        Place("Potsdam", "DE", "Europe/Berlin", 52.4, 13.1),
        Place("Nairobi", "KE", "Africa/Nairobi", -1.3, 36.8),
        Place("Tokyo", "JP", "Asia/Tokyo", 35.7, 139.7),
        Place("Auckland", "NZ", "Pacific/Auckland", -36.8, 174.8),
        Place("Honolulu", "US", "Pacific/Honolulu", 21.3, -157.8),
        Place("Bali", "ID", "Asia/Makassar"),
    )
}


def stop(id: str, place: str, day: str, begins: str = "", ends: str = "", **fields: object) -> Engagement:
    there = PLACES[place]
    item = make.engagement(
        id, day, countries=str(there.country), principals=("p1",), title=place, place=there, **fields
    )
    if not begins:
        return item
    when = PlanDate.parse(day)
    dates = Dates(when, when, time.fromisoformat(begins), time.fromisoformat(ends) if ends else None, there.zone)
    return replace(item, dates=dates)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        pytest.param(
            ("Oslo", "2027-03-03", "08:00", "09:00"), ("Berlin", "2027-03-03", "19:00", "21:00"), [], id="a day's work"
        ),
        pytest.param(
            ("Oslo", "2027-03-03", "09:00", "11:00"),
            ("Berlin", "2027-03-03", "15:00", "16:00"),
            ["warn"],
            id="840 km in 4 hours: 3 and 1 h 7 min are needed",
        ),
        pytest.param(
            ("Oslo", "2027-03-03", "09:00", "11:00"),
            ("Berlin", "2027-03-03", "15:10", "16:00"),
            [],
            id="840 km in 4 hours and 10 minutes",
        ),
        pytest.param(
            ("Berlin", "2027-03-03", "09:00", "11:00"), ("Potsdam", "2027-03-03", "11:15", "12:00"), [], id="by road"
        ),
        pytest.param(
            ("Nairobi", "2027-03-03", "09:00", "18:00"),
            ("Tokyo", "2027-03-04", "14:00", "16:00"),
            ["warn"],
            id="14 hours for 11,000 km and six hours of clocks: no rest",
        ),
        pytest.param(
            ("Nairobi", "2027-03-03", "09:00", "18:00"),
            ("Tokyo", "2027-03-05", "09:00", "16:00"),
            [],
            id="33 hours for it: 30 are needed",
        ),
        pytest.param(
            ("Auckland", "2027-03-04", "09:00", "11:00"),
            ("Honolulu", "2027-03-04", "09:00", "11:00"),
            [],
            id="23 hours of clocks across the date line are one of the body's",
        ),
        pytest.param(("Oslo", "2027-03-03"), ("Berlin", "2027-03-04"), [], id="all day and the next: by night"),
        pytest.param(("Nairobi", "2027-03-03"), ("Tokyo", "2027-03-04"), ["warn"], id="all day and the next, far away"),
        pytest.param(
            ("Nairobi", "2027-03-03", "09:00", "18:00"), ("Bali", "2027-03-04", "09:00", "10:00"), [], id="no degrees"
        ),
        pytest.param(
            ("Oslo", "2027-03-03", "09:00", "11:00"),
            ("Berlin", "2027-03-03", "10:30", "12:00"),
            [],
            id="at the same time: another rule's",
        ),
        pytest.param(("Nairobi", "2027-03-03"), ("Tokyo", "2027-03"), [], id="a month only"),
    ],
)
def test_from_one_to_the_next(one: tuple[str, ...], other: tuple[str, ...], expected: list[str]) -> None:
    assert severities(RULE, plan_of(CHIEF, stop("e1", *one), stop("e2", *other))) == expected
    assert severities(RULE, plan_of(CHIEF, stop("e2", *one), stop("e1", *other))) == expected


def test_the_one_that_ends_last_before_is_left() -> None:
    week = replace(stop("e1", "Oslo", "2027-03-01"), dates=make.dates("2027-03-01", "2027-03-03"))
    inside, after = stop("e2", "Nairobi", "2027-03-02"), stop("e3", "Tokyo", "2027-03-04", "10:00", "11:00")
    (finding,) = found(RULE, plan_of(CHIEF, week, inside, after))
    assert finding.engagements == ("e1", "e3")


@pytest.mark.parametrize("status", [Status.IDEA, Status.PROPOSED, Status.CANCELLED, Status.COMPLETED])
def test_only_what_is_planned_is_judged(status: Status) -> None:
    plan = plan_of(CHIEF, stop("e1", "Nairobi", "2027-03-03"), stop("e2", "Tokyo", "2027-03-04", status=status))
    assert severities(RULE, plan) == []


def test_it_says_how_far_and_how_long() -> None:
    plan = plan_of(CHIEF, stop("e1", "Nairobi", "2027-03-03"), stop("e2", "Tokyo", "2027-03-04"))
    (finding,) = found(RULE, plan)
    assert str(finding.title) == "Chief of Navy cannot be at Tokyo in time"
    assert str(finding.why) == (
        "Between Nairobi (Wed 3 Mar 2027) and Tokyo (Thu 4 Mar 2027) are 11,255 kilometres and 8 hours; "
        "the way takes 31 hours, with rest after the change of clocks."
    )
    moved = plan_of(CHIEF, stop("e1", "Nairobi", "2027-03-03"), stop("e2", "Tokyo", "2027-03-04", "09:00", "10:00"))
    assert found(RULE, moved)[0].key != finding.key


def test_distances_and_clocks() -> None:
    oslo, berlin, bali = PLACES["Oslo"], PLACES["Berlin"], PLACES["Bali"]
    assert kilometres(oslo, oslo) == 0
    assert kilometres(oslo, berlin) == pytest.approx(839, abs=5)
    assert kilometres(oslo, bali) is None
    assert kilometres(Place("", None, None, 0, 179), Place("", None, None, 0, -179)) == pytest.approx(222, abs=2)
    assert clock_shift("Europe/Oslo", NOON, "Asia/Tokyo", NOON) == timedelta(hours=8)
    assert clock_shift("Pacific/Auckland", NOON, "Pacific/Honolulu", NOON) == timedelta(hours=1)


def test_places_are_known_by_their_names_in_their_country() -> None:
    known = Facts(make.TODAY, FakeCalendars(), KnownPlaces([replace(PLACES["Tokyo"], name="Tōkyō (Yokota)")]))
    there = replace(stop("e2", "Tokyo", "2027-03-04"), place=Place("Tokyo", "JP"))
    zones = make.country("JP", "Japan", zones=("Asia/Tokyo",))
    plan = plan_of(CHIEF, zones, stop("e1", "Nairobi", "2027-03-03"), there)
    assert severities(RULE, plan) == []
    assert len(review(plan, known, [RULE]).findings()) == 1
    elsewhere = plan_of(CHIEF, zones, stop("e1", "Nairobi", "2027-03-03"), replace(there, place=Place("Tokyo", "KE")))
    assert review(elsewhere, known, [RULE]).findings() == ()
