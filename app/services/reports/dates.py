"""Dates as documents print them."""

from __future__ import annotations

from datetime import date

from app.domain.spans import Dates, DaySpan, PlanDate, Precision
from app.services.date_echo import column

MONTH_NAMES = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)


def long_day(day: date) -> str:
    """`12 November 2026`."""
    return f"{day.day} {MONTH_NAMES[day.month - 1]} {day.year}"


def short_day(day: date) -> str:
    """`4 Dec`."""
    return f"{day.day} {MONTH_NAMES[day.month - 1][:3]}"


def day_with_year(day: date) -> str:
    """`4 Dec 2026`."""
    return f"{short_day(day)} {day.year}"


def period(span: DaySpan) -> str:
    """`1 July 2026 – 30 June 2027`."""
    return f"{long_day(span.first)} – {long_day(span.last)}"


def printed_dates(dates: Dates) -> str:
    """`Thu 4 – Sat 6 Mar 2027`, `March 2027`, `week 14, 2027`; never a day that is not known."""
    if dates.is_exact:
        days = column(dates)
        if dates.start_time is None:
            return days
        until = f"–{dates.end_time:%H:%M}" if dates.end_time else ""
        return f"{days}, {dates.start_time:%H:%M}{until}"
    start = _known(dates.start)
    if dates.end is None:
        return f"{start} –" if dates.start.is_day else start
    if dates.end == dates.start:
        return start
    return f"{start} – {_known(dates.end)}"


def _known(point: PlanDate) -> str:
    first = point.first
    match point.precision:
        case Precision.DAY:
            return column(Dates.days(first))
        case Precision.WEEK:
            year, week, _ = first.isocalendar()
            return f"week {week}, {year}"
        case Precision.MONTH:
            return f"{MONTH_NAMES[first.month - 1]} {first.year}"
        case Precision.QUARTER:
            last = MONTH_NAMES[point.last.month - 1]
            return f"{MONTH_NAMES[first.month - 1]}–{last} {first.year}"
        case Precision.YEAR:
            return str(first.year)
        case Precision.WINDOW:
            return f"between {day_with_year(first)} and {day_with_year(point.last)}"
