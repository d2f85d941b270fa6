"""Dates said back: the text to edit, and the sentence that shows what was understood."""

from __future__ import annotations

from datetime import date

from app.domain.spans import Dates, PlanDate, Precision
from app.domain.wording import Text, text

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


def typed(dates: Dates) -> str:
    """A text that `read_dates` turns into the same dates again (times of day apart)."""
    start = _point(dates.start)
    if dates.end is None:
        return f"{start} – ?"
    if dates.end == dates.start:
        return start
    if not dates.is_exact:
        return f"{dates.start.iso} to {dates.end.iso}"
    return _range(dates.start.first, dates.end.first)


def echo(dates: Dates) -> Text:
    """What was understood: weekdays, length and ISO week, or how much is known."""
    if dates.end is None:
        return text("from {start}; the last day is not known", start=_long(dates.start))
    if dates.day_count is not None:
        week = dates.earliest.isocalendar().week
        if dates.day_count == 1:
            return text("{day} · 1 day · week {week}", day=_long(dates.start), week=week)
        return text(
            "{first} – {last} · {count} days · week {week}",
            first=_short(dates.earliest, dates.latest),
            last=_long(dates.end),
            count=dates.day_count,
            week=week,
        )
    if dates.start == dates.end and dates.start.precision is Precision.WINDOW:
        return text("some time between {first} and {last}", first=day_text(dates.earliest), last=day_text(dates.latest))
    if dates.start == dates.end:
        return text(
            "some time in {period}, between {first} and {last}",
            period=_period(dates.start),
            first=day_text(dates.earliest),
            last=day_text(dates.latest),
        )
    return text("from {start} to {end}", start=_long(dates.start), end=_long(dates.end))


def column(dates: Dates) -> str:
    """The fixed form of a table column: `Wed 3 – Fri 5 Mar 2027`, `Mar 2027`, `week 14 2027`,
    `window 3–20 May 2027`."""
    if dates.end is None:
        return f"{_long(dates.start)} – ?"
    if dates.start == dates.end:
        return _long(dates.start)
    if dates.is_exact:
        return f"{_short(dates.earliest, dates.latest)} – {_long(dates.end)}"
    return f"{_long(dates.start)} – {_long(dates.end)}"


def _range(first: date, last: date) -> str:
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day}–{day_text(last)}"
    if first.year == last.year:
        return f"{first.day} {_MONTHS[first.month - 1]} – {day_text(last)}"
    return f"{day_text(first)} – {day_text(last)}"


def day_text(day: date) -> str:
    """`3 Mar 2027`."""
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def _point(point: PlanDate) -> str:
    return day_text(point.first) if point.is_day else _period(point)


def _period(point: PlanDate) -> str:
    match point.precision:
        case Precision.WEEK:
            year, week, _ = point.first.isocalendar()
            return f"week {week} {year}"
        case Precision.MONTH:
            return f"{_MONTHS[point.first.month - 1]} {point.first.year}"
        case Precision.QUARTER:
            return f"Q{(point.first.month + 2) // 3} {point.first.year}"
        case Precision.YEAR:
            return str(point.first.year)
        case _:
            return f"window {_range(point.first, point.last)}"


def _long(point: PlanDate) -> str:
    return f"{_DAYS[point.first.weekday()]} {day_text(point.first)}" if point.is_day else _period(point)


def _short(first: date, last: date) -> str:
    weekday = _DAYS[first.weekday()]
    if first.year != last.year:
        return f"{weekday} {day_text(first)}"
    if first.month != last.month:
        return f"{weekday} {first.day} {_MONTHS[first.month - 1]}"
    return f"{weekday} {first.day}"
