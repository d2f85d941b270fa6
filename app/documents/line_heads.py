"""The heads above a printed line of days, as the timeline on screen words them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from app.domain.settings import PlanSettings
from app.domain.spans import DaySpan
from app.services.dates.date_preferences import MONDAY
from app.services.layouts.time_headings import HeadCell, headings
from app.services.layouts.time_scale import TimeScale

CHARACTER = 1.2
"""Millimetres of an average character of a head, at 7 points."""

UPPER_CHARACTER = 1.75
"""Millimetres of an average character of the upper line, bold at 9 points."""


def heads(days: DaySpan, width: float, settings: PlanSettings, first_weekday: int = MONDAY) -> dict[str, object]:
    """Two lines of heads over `width` millimetres: each with its place, its words and a quieter remark."""
    made = headings(TimeScale(days.first.toordinal(), width / days.days, width), CHARACTER, settings, first_weekday)
    return {
        "upper": _cells(made.upper, days, width, UPPER_CHARACTER),
        "lower": _cells(made.lower, days, width, CHARACTER),
        "grain": made.grain.value,
    }


def _cells(cells: Sequence[HeadCell], days: DaySpan, width: float, character: float) -> list[dict[str, object]]:
    """The cells of a line; one that the edge of the sheet cuts short has no words rather than half of them."""
    placed = []
    for cell in cells:
        # A cell that begins before the line has its words at the edge, where they can be read.
        first, end = max(cell.first, days.first), min(cell.end, days.end)
        if first < end:
            x, wide = _along(first, days, width), _along(end, days, width) - _along(first, days, width)
            placed.append(
                {
                    "x": round(x, 2),
                    "width": round(wide, 2),
                    "text": str(cell.text) if len(str(cell.text)) * character <= wide else "",
                    "remark": str(cell.remark) if cell.remark is not None else "",
                    "begins": cell.first >= days.first,
                }
            )
    return placed


def _along(day: date, days: DaySpan, width: float) -> float:
    return (day - days.first).days * width / days.days
