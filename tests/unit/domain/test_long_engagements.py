"""What an engagement of centuries costs a plan: as good as nothing, and it is counted like any other."""

from __future__ import annotations

from collections import Counter
from datetime import date

import pytest

from app.domain.engagement import Engagement
from app.domain.indexes import INDEXES
from app.domain.spans import FIRST_YEAR, LAST_YEAR, DaySpan
from app.services.layouts.calendar_items import touching
from tests import builders as make
from tests.unit.domain.rule_cases import plan_of

REGION = make.region("defence/a", "KE TZ")
LONGEST = make.engagement("e1", f"{FIRST_YEAR}-01-01", f"{LAST_YEAR}-12-31", objectives=("ob1",))


def lasting(start: str, end: str) -> Engagement:
    return make.engagement("e1", start, end)


@pytest.mark.parametrize(
    "index", [index for index in INDEXES if index.table == "engagements"], ids=lambda each: each.name
)
def test_it_has_at_most_a_key_a_year_in_every_index(index: object) -> None:
    years = LAST_YEAR - FIRST_YEAR + 1
    assert len(list(index.keys(LONGEST))) <= years + 24  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("start", "end"),
    [
        ("2027-03-03", "2027-03-05"),
        ("2027-01-30", "2027-02-02"),
        ("2027-01-01", "2027-12-31"),
        ("2026-12-31", "2028-01-01"),
        ("2025-06-15", "2029-06-15"),
        ("2023-12-31", "2029-01-01"),
    ],
)
def test_its_days_are_counted_in_their_months(start: str, end: str) -> None:
    plan = plan_of(REGION, lasting(start, end))
    days = Counter((day.year, day.month) for day in lasting(start, end).dates.span)
    months = [(year, month) for year in range(2023, 2031) for month in range(1, 13)]
    assert {each: plan.region_days("defence/a", *each) for each in months} == {each: days[each] for each in months}


def test_what_is_taken_out_again_leaves_no_days() -> None:
    plan = plan_of(REGION, LONGEST)
    assert plan.region_days("defence/a", 2028, 2) == 29
    emptied = plan.replacing([("engagements", "e1", None)])
    assert emptied.region_days("defence/a", 2028, 2) == 0


@pytest.mark.parametrize("day", [date(FIRST_YEAR, 1, 1), date(2027, 3, 3), date(2027, 12, 31), date(LAST_YEAR, 12, 31)])
def test_a_calendar_finds_it_on_every_day(day: date) -> None:
    plan = plan_of(LONGEST)
    after = date.fromordinal(min(day.toordinal() + 1, date.max.toordinal()))
    assert [item.id for item in touching(plan, DaySpan(day, after), None)] == ["e1"]
