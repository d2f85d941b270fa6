"""Single days as lists and forms write them."""

from __future__ import annotations

from datetime import date

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


def day_text(day: date, *, weekday: bool = False, as_of: date | None = None) -> str:
    """`4 Dec 2026`; with its weekday, and without the year where it is that of `as_of`."""
    said = f"{day.day} {_MONTHS[day.month - 1]}"
    if as_of is None or day.year != as_of.year:
        said = f"{said} {day.year}"
    return f"{_WEEKDAYS[day.weekday()]} {said}" if weekday else said
