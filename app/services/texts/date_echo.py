"""Dates said back: the sentence that shows what was understood."""

from __future__ import annotations

from app.domain.spans import Dates, Precision
from app.domain.wording import Text, text
from app.domain.wording_values import days_count


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
