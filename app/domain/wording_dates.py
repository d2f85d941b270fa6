"""Days, spans and lengths of time in words, in English, for the sentences of findings."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from app.domain.spans import Dates, PlanDate, Precision

_WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_MONTH_NAMES = (
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


def day_words(day: date) -> str:
    """`Thu 4 Mar 2027`."""
    return f"{_weekday(day)} {_month(day)} {day.year}"


def span_words(first: date, last: date) -> str:
    """`Thu 4 – Sat 6 Mar 2027`, naming month and year once where both days share them."""
    if first == last:
        return day_words(first)
    if (first.year, first.month) == (last.year, last.month):
        return f"{_weekday(first)} – {day_words(last)}"
    if first.year == last.year:
        return f"{_weekday(first)} {_month(first)} – {day_words(last)}"
    return f"{day_words(first)} – {day_words(last)}"


def days_words(days: Iterable[date]) -> str:
    """`Thu 4, Fri 5 Mar, Thu 1 Apr 2027`: single days in order."""
    ordered = sorted(days)
    words = []
    for day, after in zip(ordered, [*ordered[1:], None], strict=True):
        if after is None or after.year != day.year:
            words.append(day_words(day))
        elif after.month != day.month:
            words.append(f"{_weekday(day)} {_month(day)}")
        else:
            words.append(_weekday(day))
    return ", ".join(words)


def point_words(point: PlanDate) -> str:
    """`Thu 4 Mar 2027`, `week 14 of 2027`, `March 2027`, `Q2 2027`, `2027`, or a window of days."""
    match point.precision:
        case Precision.DAY:
            return day_words(point.first)
        case Precision.WEEK:
            year, week, _ = point.first.isocalendar()
            return f"week {week} of {year}"
        case Precision.MONTH:
            return f"{_MONTH_NAMES[point.first.month - 1]} {point.first.year}"
        case Precision.QUARTER:
            return f"Q{(point.first.month + 2) // 3} {point.first.year}"
        case Precision.YEAR:
            return str(point.first.year)
        case Precision.WINDOW:
            return f"some time in {span_words(point.first, point.last)}"


def dates_words(dates: Dates) -> str:
    """When an engagement takes place, as exactly as it is known and no more."""
    if dates.end is None:
        return f"{point_words(dates.start)} – ?"
    if dates.is_exact:
        return span_words(dates.earliest, dates.latest)
    if dates.start == dates.end:
        return point_words(dates.start)
    return f"{point_words(dates.start)} – {point_words(dates.end)}"


def count_words(count: int, one: str, many: str) -> str:
    """`1 day`, `8 days`."""
    return f"{count} {one if count == 1 else many}"


def days_count(count: int) -> str:
    """A number of calendar days."""
    return count_words(count, "day", "days")


def months_count(count: int) -> str:
    """A number of months."""
    return count_words(count, "month", "months")


def _weekday(day: date) -> str:
    return f"{_WEEKDAYS[day.weekday()]} {day.day}"


def _month(day: date) -> str:
    return _MONTHS[day.month - 1]
