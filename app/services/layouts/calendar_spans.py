"""Where an engagement stands in a calendar, and the dates that a gesture there gives it."""

from __future__ import annotations

from datetime import date, timedelta

from app.domain.engagement import Engagement
from app.domain.plan import Plan
from app.domain.spans import FIRST_YEAR, LAST_YEAR, ONE_DAY, Dates, DaySpan, PlanDate, Precision

FIRST_DAY, LAST_DAY = date(FIRST_YEAR, 1, 1), date(LAST_YEAR, 12, 31)
"""Between which days a calendar can be turned."""

_NEAR = frozenset({Precision.DAY, Precision.WEEK})


def drawn_span(dates: Dates) -> DaySpan | None:
    """The days on which a calendar draws it: all of known days and weeks, else those that are certain (`sure_span`).

    None where nothing is known nearer than a window, a month, a quarter or a year.
    """
    start, end = dates.start, dates.end or dates.start
    if start.precision in _NEAR and end.precision in _NEAR:
        return DaySpan(start.first, end.last + ONE_DAY)
    return sure_span(dates) if dates.end is not None else None


def sure_span(dates: Dates) -> DaySpan | None:
    """The certain days as they are drawn. Of what begins in one month and ends in another, neither nearer known, those
    between both: a bar from the last of the one to the first of the other would read as the days of a short event."""
    end = dates.end
    if end is None or dates.start.precision in _NEAR or end.precision in _NEAR:
        return dates.certain
    first, after = dates.start.last + ONE_DAY, end.first
    return DaySpan(first, after) if first < after else None


def first_drawn(dates: Dates) -> date:
    """The day at which a calendar shows it: its first drawn day, or the earliest possible one."""
    span = drawn_span(dates)
    return span.first if span is not None else dates.earliest


def dates_on(plan: Plan, item: Engagement, day: date) -> Dates:
    """Certain dates from `day` on: its own length where that is known, else that usual for its kind.

    Raises DateError outside the years of a plan.
    """
    days = item.dates.day_count
    if days is None:
        certain = item.dates.certain
        kind = plan.kinds.get(item.kind)
        usual = kind.default_days if kind is not None else 1
        days = max(usual, certain.days if certain is not None else 1, 1)
    if item.dates.is_exact:
        return item.dates.moved((day - item.dates.earliest).days)
    last = PlanDate.on(_later(day, days - 1))
    return Dates(PlanDate.on(day), last)


def kept_within(day: date) -> date:
    """The day, or the nearest one to which a calendar can be turned."""
    return min(max(day, FIRST_DAY), LAST_DAY)


def day_after(day: date, days: int) -> date:
    """A number of days later, or earlier, as far as a calendar can be turned."""
    return kept_within(_later(day, days))


def span_of(one: date, other: date) -> DaySpan:
    """The days from one to the other, whichever comes first."""
    first, last = min(one, other), max(one, other)
    return DaySpan(first, last + ONE_DAY)


def _later(day: date, days: int) -> date:
    try:
        return day + timedelta(days=days)
    except OverflowError:
        return date.max if days > 0 else date.min
