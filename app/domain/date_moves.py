"""Dates pushed about by hand: moved whole, stretched at one end, stepped by what is known of them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from enum import StrEnum

from app.domain.months import add_months
from app.domain.spans import FIRST_YEAR, LAST_YEAR, DateError, Dates, PlanDate, Precision

DAYS_OF_A_WEEK = 7

_MONTHS = {Precision.MONTH: 1, Precision.QUARTER: 3, Precision.YEAR: 12}
_NAMED = (Precision.MONTH, Precision.QUARTER, Precision.YEAR)


class Edge(StrEnum):
    """The first or the last of some dates."""

    START = "start"
    END = "end"


def moved_to(dates: Dates, days: int, magnet: int = 0) -> Dates:
    """The same dates so many calendar days later; times of day and zone stay.

    What is known to a week, month, quarter or year alone stays so where it comes within `magnet`
    days of the begin of another one, and else becomes a window of the same days (`PlanDate.moved`).
    Raises DateError where they would leave the years that a plan holds.
    """
    if days == 0:
        return dates
    start = _point_moved(dates.start, days, magnet)
    end = dates.end
    if end is not None:
        end = start if end == dates.start else _point_moved(end, days, magnet)
    return replace(dates, start=start, end=end)


def stepped(dates: Dates, steps: int) -> Dates:
    """The dates so many steps later: by the day, or by the one week, month, quarter or year they are known to.

    Raises DateError as `moved_to` does.
    """
    only = dates.start
    if dates.end not in (None, only) or only.precision in (Precision.DAY, Precision.WINDOW):
        return moved_to(dates, steps)
    if only.precision is Precision.WEEK:
        return moved_to(dates, steps * DAYS_OF_A_WEEK)
    point = _months_later(only, steps)
    return replace(dates, start=point, end=point if dates.end is not None else None)


def resized(dates: Dates, edge: Edge, days: int, magnet: int = 0) -> Dates:
    """The dates with their first or last day so many days later; they keep at least one day.

    A period of which nothing but its bounds is known grows or shrinks as such, and is a month, a quarter or a
    year where its bounds say so. An end that is not stated is given by the last day. Raises DateError.
    """
    if days == 0:
        return dates
    if dates.end is None:
        return dates if edge is Edge.START else _closed(dates, days)
    if dates.start == dates.end and not dates.start.is_day:
        period = _period_resized(dates.start, edge, days, magnet)
        return replace(dates, start=period, end=period)
    if edge is Edge.START:
        start = _point_moved(dates.start, days, magnet)
        if start.first > dates.end.first or start.last > dates.end.last:
            start = PlanDate.on(dates.end.first) if dates.start.is_day else dates.start
        return _with_room_for_times(replace(dates, start=start), edge)
    end = _point_moved(dates.end, days, magnet)
    if end.first < dates.start.first or end.last < dates.start.last:
        end = PlanDate.on(dates.start.last) if dates.end.is_day else dates.end
    return _with_room_for_times(replace(dates, end=end), edge)


def weekday_kept(days: int) -> int:
    """The whole weeks nearest to so many days, at least one in their direction; 0 stays 0."""
    if days == 0:
        return 0
    weeks = max(1, (2 * abs(days) + DAYS_OF_A_WEEK) // (2 * DAYS_OF_A_WEEK))
    return weeks * DAYS_OF_A_WEEK * (1 if days > 0 else -1)


def held_day(day: date, days: int) -> date:
    """The day so many later; the first or the last one that a plan holds where it would lie beyond."""
    ends = date(FIRST_YEAR, 1, 1).toordinal(), date(LAST_YEAR, 12, 31).toordinal()
    return date.fromordinal(min(max(day.toordinal() + days, ends[0]), ends[1]))


def _point_moved(point: PlanDate, days: int, magnet: int) -> PlanDate:
    target = _day_later(point.first, days)
    if point.precision is Precision.WEEK:
        aside = days % DAYS_OF_A_WEEK
        near = aside if aside <= DAYS_OF_A_WEEK - aside else aside - DAYS_OF_A_WEEK
        if abs(near) <= magnet:
            return point.moved(days - near)
    elif point.precision in _NAMED:
        named = _nearest(target, point.precision)
        if abs((named.first - target).days) <= magnet:
            return named
    return _in_calendar(point, days)


def _in_calendar(point: PlanDate, days: int) -> PlanDate:
    _day_later(point.first, days)
    _day_later(point.last, days)
    return point.moved(days)


def _nearest(day: date, precision: Precision) -> PlanDate:
    """The month, quarter or year whose first day is nearest."""
    count = _MONTHS[precision]
    begin = date(day.year, (day.month - 1) // count * count + 1, 1)
    after = _month_later(begin, count)
    first = begin if day - begin <= after - day else after
    return PlanDate.months(first.year, first.month, count, precision)


def _months_later(point: PlanDate, steps: int) -> PlanDate:
    count = _MONTHS[point.precision]
    first = _month_later(point.first, steps * count)
    return PlanDate.months(first.year, first.month, count, point.precision)


def _month_later(day: date, months: int) -> date:
    try:
        return add_months(day, months)
    except (ValueError, OverflowError) as error:
        raise DateError("that lies outside the calendar") from error


def _day_later(day: date, days: int) -> date:
    try:
        return day + timedelta(days=days)
    except OverflowError as error:
        raise DateError("that lies outside the calendar") from error


def _closed(dates: Dates, days: int) -> Dates:
    """An open end closed by its last day, so many days behind the one that is known."""
    last = max(_day_later(dates.start.last, days), dates.start.last)
    return _with_room_for_times(replace(dates, end=PlanDate.on(last)), Edge.END)


def _period_resized(point: PlanDate, edge: Edge, days: int, magnet: int) -> PlanDate:
    first, last = point.first, point.last
    if edge is Edge.START:
        first = min(_near_month(_day_later(first, days), magnet), last)
    else:
        behind = _near_month(_day_later(last, days + 1), magnet)
        last = max(behind - timedelta(days=1), first)
    for precision in _NAMED:
        named = _nearest(first, precision)
        if (named.first, named.last) == (first, last):
            return named
    return PlanDate.on(first) if first == last else PlanDate(first, last, Precision.WINDOW)


def _near_month(day: date, magnet: int) -> date:
    begin = _nearest(day, Precision.MONTH).first
    return begin if abs((begin - day).days) <= magnet else day


def _with_room_for_times(dates: Dates, edge: Edge) -> Dates:
    """One day more where the times of day would otherwise end before they begin."""
    if dates.start_time is None or dates.end_time is None or dates.end is None or dates.start != dates.end:
        return dates
    if dates.start_time <= dates.end_time:
        return dates
    if edge is Edge.END:
        return replace(dates, end=dates.end.moved(1))
    return replace(dates, start=dates.start.moved(-1))
