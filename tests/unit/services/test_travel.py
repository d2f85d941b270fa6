"""The route of a traveller: what follows what, by which clock, and how many days are spent away."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time

import pytest

from app.domain.findings import Subject
from app.domain.geography import Place
from app.domain.kinds import Counting
from app.domain.participation import Direction
from app.domain.parties import Person
from app.domain.rules import ALL_RULES
from app.domain.spans import Dates, DaySpan, PlanDate
from app.domain.statuses import Status
from app.services.layouts.travel import Between, travel_route
from app.services.layouts.travel_words import between_words, offset_words, route_words
from app.services.layouts.travellers import TRAVELLERS, travellers
from app.services.review.review import review
from tests.builders import asset as make_asset
from tests.builders import commitment as make_commitment
from tests.builders import country, engagement, kind, plan_with
from tests.unit.domain.fake_calendars import FakeCalendars, facts_on

CHIEF = Subject("people", "p1")
YEAR = DaySpan(date(2027, 1, 1), date(2028, 1, 1))
KENYA = Place("Mombasa", "KE", "Africa/Nairobi")
TONGA = Place("Nuku'alofa", "TO")
HOME = Place("London", "GB", "Europe/London")


def visit(item_id, start, end="", place=KENYA, **fields):
    return engagement(item_id, start, end, countries=place.country or "", place=place, principals=("p1",), **fields)


def plan_of(*items):
    return plan_with(
        Person("p1", "A. Lund", "Adm", is_principal=True),
        Person("p2", "Nobody"),
        country("KE", name="Kenya", zones=("Africa/Nairobi",)),
        country("TO", name="Tonga", zones=("Pacific/Tongatapu",)),
        country("GB", name="United Kingdom"),
        kind("posting", counting=Counting.PRESENCE),
        *items,
        own_nation="GB",
        home_zone="Europe/London",
    )


def route(*items, period=YEAR):
    plan = plan_of(*items)
    reviewed = review(plan, facts_on("2027-01-01"), ALL_RULES)
    return travel_route(plan, CHIEF, period, FakeCalendars(), reviewed.of_engagement)


FOLLOWING = [
    ("days at home", [visit("a", "2027-03-01", "2027-03-03"), visit("b", "2027-03-08", place=TONGA)],
     [(Between.FIRST, 0), (Between.AT_HOME, 4)]),
    ("back to back", [visit("a", "2027-03-01", "2027-03-03"), visit("b", "2027-03-04", place=TONGA)],
     [(Between.FIRST, 0), (Between.BACK_TO_BACK, 0)]),
    ("on in the same country", [visit("a", "2027-03-01", "2027-03-03"), visit("b", "2027-03-04")],
     [(Between.FIRST, 0), (Between.SAME_PLACE, 0)]),
    ("twice at once", [visit("a", "2027-03-01", "2027-03-05"), visit("b", "2027-03-04", "2027-03-09", place=TONGA)],
     [(Between.FIRST, 0), (Between.OVERLAPPING, 2)]),
    ("twice within a longer one",
     [visit("a", "2027-03-01", "2027-03-31"), visit("b", "2027-03-04", place=TONGA),
      visit("c", "2027-03-20", place=TONGA)],
     [(Between.FIRST, 0), (Between.OVERLAPPING, 1), (Between.OVERLAPPING, 1)]),
    ("a day that is not fixed", [visit("a", "2027-03-01"), visit("b", "2027-Q2"), visit("c", "2027-07-01")],
     [(Between.FIRST, 0), (Between.UNKNOWN, 0), (Between.AT_HOME, 121)]),
    ("something at home between",
     [visit("a", "2027-03-01"), visit("h", "2027-03-03", place=HOME), visit("b", "2027-03-05")],
     [(Between.FIRST, 0), (Between.AT_HOME, 0), (Between.AT_HOME, 3)]),
    ("cancelled does not count",
     [visit("a", "2027-03-01"), visit("x", "2027-03-02", status=Status.CANCELLED), visit("b", "2027-03-03")],
     [(Between.FIRST, 0), (Between.AT_HOME, 1)]),
    ("a posting is no journey", [visit("a", "2027-01-01", "2027-12-31", kind="posting"), visit("b", "2027-03-03")],
     [(Between.FIRST, 0)]),
]  # fmt: skip


@pytest.mark.parametrize(("items", "expected"), [c[1:] for c in FOLLOWING], ids=[c[0] for c in FOLLOWING])
def test_how_one_stop_follows_another(items, expected):
    assert [(stop.between, stop.gap) for stop in route(*items).stops] == expected


def test_two_meetings_of_a_day_in_one_country_are_no_double_booking():
    day = PlanDate.on(date(2027, 3, 3))
    first = Dates(day, day, time(9), time(10), "Africa/Nairobi")
    second = Dates(day, day, time(14), time(15), "Africa/Nairobi")
    one, other = (replace(visit(item, "2027-03-03"), dates=each) for item, each in (("a", first), ("b", second)))
    assert [stop.between for stop in route(one, other).stops] == [Between.FIRST, Between.SAME_PLACE]


def test_days_away_are_counted_once_by_month_and_year():
    made = route(
        visit("a", "2027-01-30", "2027-02-02"),
        visit("b", "2027-02-01", "2027-02-03", place=TONGA),
        visit("h", "2027-05-01", "2027-05-09", place=HOME),
        visit("c", "2027-Q3"),
        visit("d", "2027-12-30", "2028-01-04"),
    )
    assert [month.days for month in made.months] == [2, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2]
    assert (made.away, made.journeys, made.open_ends, made.booked_twice) == (7, 4, 1, 2)
    assert [str(said) for said in route_words(made)] == [
        "7 days away",
        "4 engagements abroad",
        "1 of them without fixed days, not counted",
        "2 booked twice",
    ]


def test_both_of_a_double_booking_carry_the_finding():
    made = route(visit("a", "2027-03-01", "2027-03-05"), visit("b", "2027-03-04", place=TONGA))
    assert [[finding.rule for finding in stop.findings] for stop in made.stops] == [["C1"], ["C1"]]


def test_the_clock_is_against_home_on_that_day():
    made = route(visit("a", "2027-01-10"), visit("b", "2027-07-10"), visit("c", "2027-08-10", place=TONGA))
    assert [stop.offset for stop in made.stops] == [180, 120, 720]
    assert [stop.zone for stop in made.stops] == ["Africa/Nairobi", "Africa/Nairobi", "Pacific/Tongatapu"]


CLOCKS = [(180, "3 h ahead of home"), (-570, "9 h 30 min behind home"), (30, "30 min ahead of home"),
          (0, "same time as home"), (None, "time zone not known")]  # fmt: skip


@pytest.mark.parametrize(("offset", "said"), CLOCKS, ids=[case[1] for case in CLOCKS])
def test_clocks_in_words(offset, said):
    assert str(offset_words(offset)) == said


def test_every_way_of_following_has_its_words():
    made = route(visit("a", "2027-03-01", "2027-03-05"), visit("b", "2027-03-04", "2027-03-09", place=TONGA))
    assert [str(between_words(stop)) for stop in made.stops] == ["None", "2 days shared with another"]


def test_holidays_of_the_host_on_these_days_are_named():
    [stop] = route(visit("a", "2027-05-30", "2027-06-02")).stops
    assert [str(name) for name in stop.holidays] == ["Madaraka Day, 1 Jun 2027"]


def test_the_year_before_counts_for_the_days_at_home():
    [stop] = route(visit("a", "2026-12-20", "2026-12-28"), visit("b", "2027-01-02")).stops
    assert (stop.between, stop.gap) == (Between.AT_HOME, 4)


def test_without_a_place_the_direction_says_whether_it_is_away():
    nowhere = Place()
    made = route(
        engagement("a", countries="", place=nowhere, principals=("p1",), direction=Direction.OUTGOING),
        engagement("b", "2027-04-04", countries="", place=nowhere, principals=("p1",), direction=Direction.INCOMING),
    )
    assert [stop.away for stop in made.stops] == [True, False]


def test_who_travels_is_whoever_is_named_or_a_principal():
    assert [(sort.table, sort.index) for sort in TRAVELLERS] == [
        ("people", "engagement_by_person"),
        ("assets", "engagement_by_asset"),
    ]
    assert [(each.title, each.engagements) for each in travellers(plan_of(visit("a", "2027-03-03")))] == [
        ("Adm A. Lund", 1)
    ]


def test_a_ship_travels_by_the_legs_of_its_deployment():
    plan = plan_of(
        make_asset("as1", "HMS Surrey", number="F-86"),
        engagement("d", "2027-03-01", "2027-05-31", "", assets=("as1",)),
        engagement("a", "2027-03-03", "2027-03-06", "KE", place=KENYA, assets=("as1",), parent="d"),
        engagement("b", "2027-03-05", "2027-03-05", "KE", place=KENYA, assets=("as1",), parent="a"),
        engagement("c", "2027-03-20", "2027-03-22", "TO", place=TONGA, assets=("as1",), parent="d"),
        engagement("f", "2027-04-20", "2027-04-22", "TO", place=TONGA, assets=("as1",)),
        make_commitment(first="2027-04-01", last="2027-04-10"),
    )
    ship = next(each for each in travellers(plan) if each.subject.table == "assets")
    assert (ship.title, ship.engagements) == ("HMS Surrey F-86", 5)
    reviewed = review(plan, facts_on("2027-01-01"), ALL_RULES)
    found = travel_route(plan, ship.subject, YEAR, FakeCalendars(), reviewed.of_engagement)
    assert [stop.engagement for stop in found.stops] == ["a", "b", "c", "f"]
    assert [str(between_words(stop)) for stop in found.stops] == [
        "None",
        "stays in the country",
        "13 days between",
        "28 days between: maintenance",
    ]
