"""Days that are typed into the parts of an engagement are those of its own days, or the nearest to them."""

from __future__ import annotations

from datetime import date

import pytest

from app.domain.not_understood import NotUnderstood
from app.domain.plan import Plan
from app.domain.programme_items import ProgrammeItem
from app.domain.tables import RECORDS
from app.services.layouts.record_list import Typed, change_of_typed
from app.services.records.reading import PlanReading
from tests.builders import engagement, plan_with

TODAY = date(2026, 11, 30)


def reading(first: str = "2028-04-19", last: str = "2028-04-22") -> PlanReading:
    plan = plan_with(engagement("visit", first, last, "NG"))
    return PlanReading(plan, TODAY).beside_engagement("visit")


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("20 apr", "2028-04-20"),
        ("apr 20", "2028-04-20"),
        ("apr 27", "2028-04-27"),
        ("21/4", "2028-04-21"),
        ("21.4.", "2028-04-21"),
        ("fri 21 apr", "2028-04-21"),
        ("thu", "2028-04-20"),
        ("Thursday", "2028-04-20"),
        ("samedi", "2028-04-22"),
        ("10 jan", "2028-01-10"),
        ("10 dec", "2027-12-10"),
        ("20 apr 2027", "2027-04-20"),
        ("today", "2026-11-30"),
        ("2028-04-19", "2028-04-19"),
    ],
)
def test_a_day_without_its_year_is_one_of_the_engagement_or_nearest_to_it(typed: str, day: str) -> None:
    assert reading().day(typed).isoformat() == day


def test_days_at_new_year_are_told_apart() -> None:
    beside = reading("2027-12-30", "2028-01-03")
    assert [beside.day(typed).isoformat() for typed in ("31 dec", "2/1")] == ["2027-12-31", "2028-01-02"]


@pytest.mark.parametrize(
    ("typed", "last", "why"),
    [("mon", "2028-04-22", "no Monday lies within"), ("thu", "2028-05-22", "more than one Thursday")],
)
def test_a_weekday_that_is_not_one_day_of_the_engagement_is_refused(typed: str, last: str, why: str) -> None:
    with pytest.raises(NotUnderstood, match=why):
        reading(last=last).day(typed)


def test_an_end_typed_as_a_period_still_is_its_last_day() -> None:
    assert reading().day("april 2028", last=True).isoformat() == "2028-04-30"


def test_the_list_of_all_such_parts_reads_them_so_too() -> None:
    part = ProgrammeItem(id="item", engagement="visit", day=date(2028, 4, 19), activity="Call")
    plan: Plan = plan_with(engagement("visit", "2028-04-19", "2028-04-22", "NG"), part)
    record = RECORDS["programme_items"]
    made = change_of_typed(plan, record, [Typed(1, "item", {"day": "21/4"})], PlanReading(plan, TODAY))
    (item,) = made.items
    assert isinstance(item.after, ProgrammeItem)
    assert item.after.day == date(2028, 4, 21)
