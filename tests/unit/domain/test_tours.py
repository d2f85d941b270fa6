"""A tour over several countries is one block for its principal, and counts with each country through its leg."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from app.domain.conflicts.clearance_late import ClearanceLate
from app.domain.conflicts.host_holiday import HostHoliday
from app.domain.conflicts.host_not_known import HostNotKnown
from app.domain.conflicts.host_weekend import HostWeekend
from app.domain.conflicts.impossible_travel import ImpossibleTravel
from app.domain.conflicts.principal_absent import PrincipalAbsent
from app.domain.conflicts.principal_booked_twice import PrincipalBookedTwice
from app.domain.conflicts.probable_duplicate import ProbableDuplicate
from app.domain.contact_points import last_done
from app.domain.engagement import Engagement
from app.domain.geography import Place
from app.domain.plan import Plan
from app.domain.records.record import Item
from app.domain.rules import ALL_RULES
from app.domain.statuses import Status
from app.domain.tours import counted_countries, counts_with
from app.services.coverage.columns import year_columns
from app.services.coverage.walk import walk
from tests import builders as make
from tests.unit.domain.rule_cases import found, plan_of

MINISTER = make.principal("p1", "Minister")
NAIROBI = Place("Nairobi", "KE", "Africa/Nairobi", -1.3, 36.8)
DODOMA = Place("Dodoma", "TZ", "Africa/Dar_es_Salaam", -6.2, 35.7)
TOKYO = Place("Tokyo", "JP", "Asia/Tokyo", 35.7, 139.7)


def visit(id: str, start: str, end: str, countries: str, **fields: Any) -> Engagement:
    known = {"kind": "high-level-visit", "principals": ("p1",), "title": f"Minister in {countries}"}
    return make.engagement(id, start, end, countries, **{**known, **fields})


TOUR = visit("t", "2027-03-01", "2027-03-10", "KE TZ JP", title="Minister's tour")
LEGS = (
    visit("l1", "2027-03-01", "2027-03-03", "KE", parent="t", place=NAIROBI, title="Minister's tour, Kenya"),
    visit("l2", "2027-03-04", "2027-03-05", "TZ", parent="t", place=DODOMA),
    visit("l3", "2027-03-08", "2027-03-10", "JP", parent="t", place=TOKYO),
)


def plan(*more: Item) -> Plan:
    items = {item.id: item for item in (TOUR, *LEGS, *more)}
    return plan_of(MINISTER, *items.values())


@pytest.mark.parametrize(
    "rule",
    [
        PrincipalBookedTwice(),
        ImpossibleTravel(),
        ProbableDuplicate(),
        HostNotKnown(),
        HostWeekend(),
        ClearanceLate(),
        PrincipalAbsent(),
    ],
    ids=lambda rule: rule.id,
)
def test_a_tour_is_at_odds_with_none_of_its_legs(rule: Any) -> None:
    assert [each for each in found(rule, plan()) if "t" in each.engagements] == []


def test_no_rule_speaks_of_a_tour_and_one_of_its_legs_at_once() -> None:
    both = [each for rule in ALL_RULES for each in found(rule, plan()) if {"t", "l1"} <= set(each.engagements)]
    assert both == []


@pytest.mark.parametrize(
    ("other", "clashes"),
    [
        pytest.param(visit("x", "2027-03-02", "2027-03-02", "DE"), {("t", "x")}, id="during a leg"),
        pytest.param(visit("x", "2027-03-06", "2027-03-06", "DE"), {("t", "x")}, id="between two legs"),
        pytest.param(visit("x", "2027-03-11", "2027-03-11", "DE"), set(), id="the day after"),
        pytest.param(
            visit("l4", "2027-03-12", "2027-03-13", "DE", parent="t"), set(), id="a leg that goes beyond its tour"
        ),
        pytest.param(visit("l2", "2027-03-03", "2027-03-05", "TZ", parent="t"), {("l1", "l2")}, id="two legs at once"),
    ],
)
def test_a_principal_is_booked_once_for_a_tour_and_its_legs(other: Engagement, clashes: set[tuple[str, ...]]) -> None:
    assert {each.engagements for each in found(PrincipalBookedTwice(), plan(other))} == clashes


def test_what_clashes_with_a_leg_beyond_its_tour_is_told() -> None:
    late = visit("l4", "2027-03-12", "2027-03-13", "DE", parent="t")
    (clash,) = found(PrincipalBookedTwice(), plan(late, visit("x", "2027-03-13", "2027-03-14", "FR")))
    assert clash.engagements == ("t", "x")


def test_engagements_that_are_parts_of_one_another_are_no_block() -> None:
    one = visit("t", "2027-03-01", "2027-03-10", "KE", parent="x")
    other = visit("x", "2027-03-02", "2027-03-03", "DE", parent="t")
    (clash,) = found(PrincipalBookedTwice(), plan_of(MINISTER, one, other))
    assert set(clash.engagements) == {"t", "x"}


def test_the_way_from_leg_to_leg_is_looked_at() -> None:
    early = visit("l3", "2027-03-06", "2027-03-07", "JP", parent="t", place=TOKYO)
    assert [each.engagements for each in found(ImpossibleTravel(), plan())] == []
    assert [each.engagements for each in found(ImpossibleTravel(), plan(early))] == [("l2", "l3")]


def test_an_absence_meets_the_tour_once() -> None:
    away = make.absence("ab", "p1", "2027-03-02", "2027-03-09")
    assert [each.engagements for each in found(PrincipalAbsent(), plan(away))] == [("t",)]


def test_a_holiday_in_the_third_country_is_that_of_its_leg() -> None:
    holidays = {each.engagements for each in found(HostHoliday(), plan())}
    assert all("t" not in each for each in holidays)


@pytest.mark.parametrize(
    ("tour", "counted"),
    [
        pytest.param(TOUR, (), id="each through its leg"),
        pytest.param(replace(TOUR, countries=make.participations("KE TZ JP DE")), ("DE",), id="one without a leg"),
        pytest.param(replace(TOUR, kind="exercise"), ("KE", "TZ", "JP"), id="parts of another kind are no legs"),
    ],
)
def test_countries_of_a_tour_count_through_its_legs(tour: Engagement, counted: tuple[str, ...]) -> None:
    known = plan(tour)
    assert counted_countries(known, known.engagements["t"]) == counted
    assert [counted_countries(known, leg) for leg in LEGS] == [("KE",), ("TZ",), ("JP",)]
    for item in known.engagements.values():
        named = [country for country in ("KE", "TZ", "JP", "DE", "US") if counts_with(known, item, country)]
        assert sorted(named) == sorted(counted_countries(known, item))


def test_days_and_cells_of_a_tour_are_those_of_its_legs() -> None:
    known = plan(make.region("defence/africa", "KE TZ"), make.region("defence/asia", "JP", position=2))
    assert known.region_days("defence/africa", 2027, 3) == 5
    assert known.region_days("defence/asia", 2027, 3) == 3
    columns = year_columns(known.settings, 2027)
    entries = walk(known, columns, {}, date(2027, 1, 15), days_at_start=False).entries
    assert [entry.engagement.id for entry in entries] == ["l1", "l2", "l3"]


def test_a_leg_that_was_cancelled_does_not_count_through_its_tour() -> None:
    done = [replace(item, status=Status.COMPLETED) for item in (TOUR, *LEGS)]
    legs = {item.id: item for item in done} | {"l1": replace(LEGS[0], status=Status.CANCELLED)}
    known = plan(*legs.values())
    contacts = {country: last_done(known, country, lambda item: True, date(2027, 6, 1), 12) for country in ("KE", "TZ")}
    assert contacts["KE"] is None
    assert contacts["TZ"] is not None
    assert contacts["TZ"].id == "l2"
