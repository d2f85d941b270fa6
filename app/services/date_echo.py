"""Dates said back: the text to edit, and the sentence that shows what was understood."""

from __future__ import annotations

from app.domain.spans import Dates, PlanDate, Precision
from app.domain.wording import Text, text
from app.domain.wording_dates import plain_day, plain_span, point_words
from app.domain.wording_values import days_count


def typed(dates: Dates) -> str:
    """A text that `read_dates` turns into the same dates again (times of day apart)."""
    start = _point(dates.start)
    if dates.end is None:
        return f"{start} – ?"
    if dates.end == dates.start:
        return start
    if not dates.is_exact:
        return f"{dates.start.iso} to {dates.end.iso}"
    return plain_span(dates.earliest, dates.latest)


def echo(dates: Dates) -> Text:
    """What was understood: weekdays, length and ISO week, or how much is known."""
    if dates.end is None:
        return text("from {start}; the last day is not known", start=dates.start)
    if dates.day_count is not None:
        return text(
            "{dates} · {days} · week {week}",
            dates=dates,
            days=days_count(dates.day_count),
            week=dates.earliest.isocalendar().week,
        )
    if dates.start != dates.end:
        return text("from {start} to {end}", start=dates.start, end=dates.end)
    if dates.start.precision is Precision.WINDOW:
        return text("{dates}", dates=dates)
    return text(
        "some time in {period}, between {first} and {last}",
        period=dates.start,
        first=dates.earliest,
        last=dates.latest,
    )


def _point(point: PlanDate) -> str:
    match point.precision:
        case Precision.DAY:
            return plain_day(point.first)
        case Precision.QUARTER:  # As it is typed: of the calendar year. The echo names the months.
            return f"Q{(point.first.month + 2) // 3} {point.first.year}"
        case _:
            return point_words(point)
