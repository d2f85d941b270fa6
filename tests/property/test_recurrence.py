"""Laws of rules of repetition, from the first year of the calendar to the last."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from itertools import takewhile

from dateutil.rrule import MO, MONTHLY, YEARLY, rrule
from hypothesis import given
from hypothesis import strategies as st

from app.domain.recurrence import MOST, occurrences, read_rule
from tests.unit.domain.test_recurrence import CASES

RULES = st.sampled_from(
    [*CASES, "every day", "every 3 weeks", "every quarter", "every 1199 months in odd years", "4 July in even years",
     "weekend after 31 December", "Monday before 1 January", "FREQ=WEEKLY;BYDAY=MO,WE;COUNT=20"]
)  # fmt: skip
DAYS = st.dates()


@given(RULES, st.none() | DAYS, DAYS, DAYS)
def test_days_are_in_order_inside_what_was_asked_and_bounded(
    typed: str, begins: date | None, one: date, other: date
) -> None:
    first, last = sorted((one, other))
    found = occurrences(read_rule(typed), begins, first, last)
    assert list(found) == sorted(set(found))
    assert len(found) <= MOST
    assert all(first <= day <= last and (begins is None or day >= begins) for day in found)


@given(RULES, DAYS, DAYS, st.integers(0, 3_000), st.integers(0, 3_000))
def test_a_part_of_a_window_holds_the_same_days(typed: str, begins: date, first: date, some: int, more: int) -> None:
    rule = read_rule(typed)
    inner = _later(first, some)
    whole = occurrences(rule, begins, first, _later(inner, more))
    part = occurrences(rule, begins, inner, _later(inner, more))
    if len(whole) < MOST:
        assert tuple(day for day in whole if day >= inner) == part


@given(st.integers(1, 60), st.dates(date(1900, 1, 1), date(2190, 1, 1)))
def test_months_are_counted_as_another_library_counts_them(months: int, begins: date) -> None:
    begins = begins.replace(day=min(begins.day, 28))
    last = _later(begins, 4_000)
    found = occurrences(read_rule(f"every {months} months"), begins, begins, last)
    others = (each.date() for each in rrule(MONTHLY, dtstart=datetime(*begins.timetuple()[:3]), interval=months))
    assert list(found) == list(takewhile(lambda day: day <= last, others))[:MOST]


@given(st.dates(date(1900, 1, 1), date(2190, 1, 1)))
def test_the_second_monday_of_july_is_that_of_another_library(first: date) -> None:
    last = _later(first, 4_000)
    others = rrule(YEARLY, dtstart=datetime(*first.timetuple()[:3]), bymonth=7, byweekday=MO(2), count=12)
    found = occurrences(read_rule("second Monday of July"), None, first, last)
    assert found == tuple(each.date() for each in others if each.date() <= last)


def _later(day: date, days: int) -> date:
    try:
        return day + timedelta(days=days)
    except OverflowError:
        return date.max
