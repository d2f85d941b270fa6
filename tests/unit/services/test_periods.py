"""Periods of a plan year that does not begin in January."""

from __future__ import annotations

from datetime import date

import pytest

from app.domain.spans import DaySpan
from app.services.filtering.periods import period_title, plan_quarter, plan_year, span_at_hand, stepped, year_at_hand
from tests.builders import engagement, plan_with, settings

JULY = settings(year_start=7)
TODAY = date(2026, 11, 22)


def span(first: str, end: str) -> DaySpan:
    return DaySpan(date.fromisoformat(first), date.fromisoformat(end))


def test_the_plan_year_holds_today() -> None:
    assert plan_year(JULY, TODAY) == span("2026-07-01", "2027-07-01")
    assert plan_year(JULY, TODAY, 1) == span("2027-07-01", "2028-07-01")


def test_quarters_are_those_of_the_plan_year() -> None:
    assert plan_quarter(JULY, TODAY) == span("2026-10-01", "2027-01-01")
    assert plan_quarter(settings(year_start=2), date(2027, 1, 10)) == span("2026-11-01", "2027-02-01")


@pytest.mark.parametrize(
    ("starts", "year"),
    [
        ([], 2026),
        (["2027-03-03"], 2026),
        (["2027-08-03", "2029-01-01"], 2027),
        (["2024-08-03"], 2026),
        (["2024-08-03", "2028-01-05"], 2027),
        (["2026-07-01", "2027-08-03"], 2026),
        (["2027-W30"], 2027),
    ],
    ids=["nothing", "this one", "the next", "only the past", "past and later", "begun", "not to the day"],
)
def test_the_year_at_hand_is_the_first_that_holds_what_is_planned(starts: list[str], year: int) -> None:
    plan = plan_with(
        *(engagement(f"e{number}", start) for number, start in enumerate(starts)), own_nation="AU", year_start=7
    )
    assert year_at_hand(plan, TODAY) == year


@pytest.mark.parametrize(
    ("first", "last", "year"),
    [
        pytest.param("2025-01-01", "2027-12-31", 2026, id="whole years about it"),
        pytest.param("2024-01-01", "2026-06-30", 2026, id="over the day before it"),
        pytest.param("2027-06-30", "2027-07-01", 2026, id="its last day"),
        pytest.param("2029-01-01", "2031-12-31", 2028, id="whole years to come"),
        pytest.param("2028-11-05", "2033-02-01", 2028, id="years that begin within one"),
    ],
)
def test_what_lasts_for_years_counts_in_each_of_them(first: str, last: str, year: int) -> None:
    plan = plan_with(engagement("e1", first, last), own_nation="AU", year_start=7)
    assert year_at_hand(plan, date(2026, 7, 1)) == year


@pytest.mark.parametrize(
    ("today", "year_start", "starts", "year"),
    [
        (date(2026, 9, 30), 1, [], 2026),
        (date(2026, 10, 1), 1, [], 2027),
        (date(2026, 12, 31), 1, ["2024-08-03"], 2027),
        (date(2026, 12, 31), 1, ["2026-02-01"], 2026),
        (date(2026, 12, 31), 1, ["2029-02-01"], 2029),
        (date(2027, 4, 1), 7, [], 2027),
        (date(2027, 3, 31), 7, [], 2026),
    ],
    ids=[
        "third quarter",
        "last quarter",
        "only the past",
        "of this year",
        "much later",
        "of July",
        "before it, of July",
    ],
)
def test_in_the_last_quarter_a_plan_that_holds_nothing_is_of_the_coming_year(
    today: date, year_start: int, starts: list[str], year: int
) -> None:
    plan = plan_with(
        *(engagement(f"e{number}", start) for number, start in enumerate(starts)),
        own_nation="AU",
        year_start=year_start,
    )
    assert year_at_hand(plan, today) == year
    assert span_at_hand(plan, today).first == date(year, year_start, 1)


@pytest.mark.parametrize(
    ("period", "steps", "then"),
    [
        (span("2026-07-01", "2027-07-01"), 1, span("2027-07-01", "2028-07-01")),
        (span("2026-10-01", "2027-01-01"), -1, span("2026-07-01", "2026-10-01")),
        (span("2027-02-01", "2027-03-01"), 1, span("2027-03-01", "2027-04-01")),
        (span("2027-03-03", "2027-03-13"), 1, span("2027-03-13", "2027-03-23")),
    ],
    ids=["year", "quarter", "month", "days"],
)
def test_a_step_keeps_the_length(period: DaySpan, steps: int, then: DaySpan) -> None:
    assert stepped(period, steps) == then


@pytest.mark.parametrize(
    ("period", "title"),
    [
        (None, "All time"),
        (span("2026-07-01", "2027-07-01"), "Plan year 2026–27"),
        (span("2026-10-01", "2027-01-01"), "Q2 2026–27, Oct–Dec"),
        (span("2027-03-01", "2027-04-01"), "March 2027"),
        (span("2027-03-03", "2027-05-21"), "3 Mar – 20 May 2027"),
        (span("2026-12-30", "2027-01-03"), "30 Dec 2026 – 2 Jan 2027"),
        (span("2027-03-03", "2027-03-04"), "3 Mar 2027"),
    ],
)
def test_a_period_is_called_by_what_it_is(period: DaySpan | None, title: str) -> None:
    assert str(period_title(period, JULY)) == title
