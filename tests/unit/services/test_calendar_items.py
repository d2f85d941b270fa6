"""What of a plan falls into the days of a calendar, where it is drawn, and how it is listed."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.spans import Dates, DaySpan, PlanDate, Precision
from app.domain.statuses import Status
from app.services.filtering.plan_filter import by_date
from app.services.layouts.calendar import month_span
from app.services.layouts.calendar_agenda import AgendaSort, agenda_lines
from app.services.layouts.calendar_items import (
    count_month,
    due_in,
    items_in,
    last_before,
    next_after,
    own_weekends,
    touching,
    year_months,
)
from app.services.layouts.calendar_spans import dates_on, day_after, drawn_span, first_drawn
from tests.builders import answer, ask, country, dates, engagement, kind, milestone, plan_with, weekend

MARCH = month_span(date(2027, 3, 1))
TODAY = date(2027, 1, 15)


def span(first: str, last: str) -> DaySpan:
    return DaySpan(date.fromisoformat(first), date.fromisoformat(last) + timedelta(days=1))


@pytest.mark.parametrize(
    ("given_dates", "expected"),
    [
        pytest.param(dates("2027-03-03"), span("2027-03-03", "2027-03-03"), id="a day"),
        pytest.param(dates("2027-03-03", "2027-03-05"), span("2027-03-03", "2027-03-05"), id="days"),
        pytest.param(dates("2027-W10", "2027-W10"), span("2027-03-08", "2027-03-14"), id="a week"),
        pytest.param(dates("2027-W10", "2027-03-10"), span("2027-03-08", "2027-03-10"), id="a week to a day"),
        pytest.param(dates("2027-03-03", None), span("2027-03-03", "2027-03-03"), id="open end"),
        pytest.param(dates("2027-03", "2027-03"), None, id="a month"),
        pytest.param(dates("2027-Q2", "2027-Q2"), None, id="a quarter"),
        pytest.param(dates("2027", "2027"), None, id="a year"),
        pytest.param(dates("2027-05-03/2027-05-20", "2027-05-03/2027-05-20"), None, id="a window"),
        pytest.param(dates("2027-03", None), None, id="a month and an open end"),
        pytest.param(dates("2027-02", "2027-03"), None, id="two months"),
        pytest.param(dates("2027-Q1", "2027-Q2"), None, id="two quarters"),
        pytest.param(dates("2027-09", "2028-07"), span("2027-10-01", "2028-06-30"), id="months with some between"),
        pytest.param(dates("2027-03-03", "2027-04"), span("2027-03-03", "2027-04-01"), id="from a day into a month"),
    ],
)
def test_where_dates_are_drawn(given_dates, expected) -> None:
    assert drawn_span(given_dates) == expected
    assert first_drawn(given_dates) == (expected.first if expected else given_dates.earliest)


def test_what_has_no_day_is_told_from_what_has_one() -> None:
    plan = plan_with(
        engagement("day", "2027-03-03"),
        engagement("before", "2027-02-28"),
        engagement("into", "2027-02-20", "2027-03-01"),
        engagement("through", "1999-01-01", "2199-12-31"),
        engagement("month", "2027-03", "2027-03"),
        engagement("year", "2027", "2027"),
        engagement("quarter", "2027-Q2", "2027-Q2"),
    )
    found = items_in(plan, MARCH, None)
    assert {each.id for each in found.placed} == {"day", "into", "through"}
    assert found.windows == ("year", "month")
    assert {each.id for each in items_in(plan, MARCH, {"day", "month"}).placed} == {"day"}


def test_days_are_counted_and_what_goes_on_throughout_apart() -> None:
    plan = plan_with(
        engagement("a", "2027-03-03", "2027-03-05"),
        engagement("b", "2027-03-05"),
        engagement("through", "2027-02-01", "2027-04-30"),
        engagement("month", "2027-03", "2027-03"),
    )
    counted = count_month(plan, MARCH, None)
    assert (counted.total, counted.throughout) == (3, 1)
    assert counted.days[date(2027, 3, 5)] == 3
    assert counted.days[date(2027, 3, 6)] == 1
    assert count_month(plan, MARCH, {"a"}).days == {date(2027, 3, day): 1 for day in (3, 4, 5)}


def test_open_asks_are_due_on_their_day() -> None:
    plan = plan_with(
        engagement("a", "2027-06-03"),
        engagement("b", "2027-06-03"),
        ask("open", "a", due=date(2027, 3, 9)),
        ask("other", "b", due=date(2027, 3, 9)),
        ask("answered", "a", due=date(2027, 3, 9), answer=answer()),
        ask("withdrawn", "a", due=date(2027, 3, 9), withdrawn=True),
        ask("later", "a", due=date(2027, 4, 1)),
    )
    assert due_in(plan, MARCH, None) == {date(2027, 3, 9): ("open", "other")}
    assert due_in(plan, MARCH, {"a"}) == {date(2027, 3, 9): ("open",)}


def test_milestones_are_due_on_their_days_unless_done_or_moot() -> None:
    plan = plan_with(
        engagement("a", "2027-05-01"),
        engagement("off", "2027-05-01", status=Status.CANCELLED),
        milestone("note", "a", planned=date(2027, 3, 9)),
        milestone("done", "a", planned=date(2027, 3, 9), done_on=date(2027, 3, 8)),
        milestone("moot", "off", planned=date(2027, 3, 9)),
        ask("open", "a", due=date(2027, 3, 9)),
    )
    assert due_in(plan, MARCH, None) == {date(2027, 3, 9): ("open", "note")}
    assert due_in(plan, MARCH, {"off"}) == {}


def test_the_next_and_the_last_with_a_known_day() -> None:
    plan = plan_with(
        engagement("early", "2027-01-03"),
        engagement("vague", "2027-04", "2027-04"),
        engagement("late", "2027-04-12"),
    )
    shown = [item.id for item in sorted(plan.engagements.values(), key=by_date)]
    coming, gone = next_after(plan, shown, MARCH.last), last_before(plan, shown, MARCH.first)
    assert coming is not None
    assert coming.id == "late"
    assert gone is not None
    assert gone.id == "early"
    assert next_after(plan, shown, date(2027, 4, 12)) is None
    assert last_before(plan, shown, date(2027, 1, 3)) is None


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [
        pytest.param("2027-01-04", "2027-01-08", dates("2027-03-10", "2027-03-14"), id="its own length"),
        pytest.param("2027-Q1", "2027-Q1", dates("2027-03-10", "2027-03-12"), id="the usual length of its kind"),
        pytest.param("2027-03-03", "2027-04", dates("2027-03-10", "2027-04-08"), id="at least what is certain"),
    ],
)
def test_certain_dates_on_a_day(start, end, expected) -> None:
    plan = plan_with(engagement("a", start, end), kind(default_days=3))
    assert dates_on(plan, plan.engagements["a"], date(2027, 3, 10)) == expected


def test_days_stay_inside_the_years_of_a_plan() -> None:
    assert day_after(date(2199, 12, 30), 400_000_000) == date(2199, 12, 31)
    assert day_after(date(1900, 1, 2), -5) == date(1900, 1, 1)


def test_twelve_months_from_the_plan_years_first() -> None:
    months = year_months(date(2026, 7, 1))
    assert [month.first.month for month in months] == [7, 8, 9, 10, 11, 12, 1, 2, 3, 4, 5, 6]
    assert months[-1].last == date(2027, 6, 30)


def test_the_weekend_is_that_of_the_own_nation() -> None:
    nation = country("AU", weekend=frozenset({5, 6}))
    plan = plan_with(nation, weekend("w", "AU", (7,), valid_to=date(2020, 1, 1)), own_nation="AU")
    assert own_weekends(plan).on(date(2020, 1, 2)) == frozenset({5, 6})
    assert own_weekends(plan).on(date(2020, 1, 1)) == frozenset({7})
    unknown = plan.replacing([("countries", "AU", None)])
    assert own_weekends(unknown).on(date(2020, 1, 1)) == frozenset({6, 7})


def test_the_agenda_has_each_thing_once_and_windows_last() -> None:
    plan = plan_with(
        engagement("into", "2027-02-20", "2027-03-02", title="Into"),
        engagement("talks", "2027-03-02", title="Talks"),
        engagement("week", "2027-W10", "2027-W10", title="Week"),
        engagement("month", "2027-03", "2027-03", title="Month"),
        engagement("asked", "2027-09-01"),
        ask("a1", "asked", due=date(2027, 3, 2)),
    )
    due = due_in(plan, MARCH, None)
    lines = agenda_lines(plan, MARCH, items_in(plan, MARCH, None), due, {}, date(2027, 3, 5))
    assert [(line.sort, line.day and line.day.day, line.id, line.begins, line.goes_on) for line in lines] == [
        (AgendaSort.DAY, 1, "", 1, 0),
        (AgendaSort.ENGAGEMENT, 1, "into", 0, 0),
        (AgendaSort.DAY, 2, "", 1, 1),
        (AgendaSort.ENGAGEMENT, 2, "talks", 0, 0),
        (AgendaSort.ASK, 2, "a1", 0, 0),
        (AgendaSort.DAY, 5, "", 0, 0),
        (AgendaSort.DAY, 8, "", 1, 0),
        (AgendaSort.ENGAGEMENT, 8, "week", 0, 0),
        (AgendaSort.WINDOW, None, "March 2027", 1, 0),
        (AgendaSort.ENGAGEMENT, None, "month", 0, 0),
    ]


points = st.one_of(
    st.dates(date(2026, 1, 1), date(2028, 12, 31)).map(PlanDate.on),
    st.builds(lambda week: PlanDate.week(2027, week), st.integers(1, 52)),
    st.builds(lambda month: PlanDate.months(2027, month, 1, Precision.MONTH), st.integers(1, 12)),
)


@given(st.lists(st.tuples(points, st.integers(0, 500)), max_size=20), st.integers(-400, 400), st.integers(1, 90))
def test_nothing_of_a_period_is_missed(made, offset, days) -> None:
    items = []
    for at, (point, length) in enumerate(made):
        end = point if not point.is_day else PlanDate.on(point.first + timedelta(days=length))
        items.append(engagement(f"e{at}", dates=Dates(point, end)))
    plan = plan_with(*items)
    first = date(2027, 3, 1) + timedelta(days=offset)
    period = DaySpan(first, first + timedelta(days=days))
    expected = {item.id for item in items if item.dates.span.overlaps(period)}
    assert {item.id for item in touching(plan, period, None)} == expected
    found = items_in(plan, period, None)
    assert {each.id for each in found.placed} | set(found.windows) == expected
    drawn = {item.id for item in items if (d := drawn_span(item.dates)) is not None and d.overlaps(period)}
    assert {each.id for each in found.placed} == drawn
