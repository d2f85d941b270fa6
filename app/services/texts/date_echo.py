"""Dates said back: the sentence that shows what was understood."""

from __future__ import annotations

from app.domain.settings import PlanSettings
from app.domain.spans import Dates, PlanDate, Precision
from app.domain.wording import Text, text
from app.domain.wording_values import days_count
from app.services.dates.parts import months_of_year


def echo(dates: Dates, year_start: int = 1) -> Text:
    """What was understood: weekdays, length and ISO week, or how much is known.

    Of quarters, halves and years it says whose they are where the plan year, which begins in the month
    `year_start`, is not the calendar year.
    """
    if dates.end is None:
        return text("from {start}; the last day is not known", start=dates.start)
    if dates.day_count is not None:
        return text(
            "{dates} · {days} · week {week}",
            dates=dates,
            days=days_count(dates.day_count),
            week=dates.earliest.isocalendar().week,
        )
    part = part_of_year(dates.start, year_start)
    if dates.start != dates.end:
        said = text("from {start} to {end}", start=dates.start, end=dates.end)
        last = part_of_year(dates.end, year_start)
        if part is None or last is None:
            return said
        return text("{said}: {first} to {last}", said=said, first=part, last=last)
    if dates.start.precision is Precision.WINDOW:
        return text("{dates}", dates=dates) if part is None else text("{dates}: {part}", dates=dates, part=part)
    said = text(
        "some time in {period}, between {first} and {last}",
        period=dates.start,
        first=dates.earliest,
        last=dates.latest,
    )
    return said if part is None else text("{said}: {part}", said=said, part=part)


def part_of_year(point: PlanDate, year_start: int) -> Text | None:
    """Which quarter, half or year a time is, of the plan year or of the calendar year; None where it is none."""
    if point.precision not in (Precision.WINDOW, Precision.QUARTER, Precision.YEAR):
        return None
    year = point.first.year if point.first.month >= year_start else point.first.year - 1
    title = PlanSettings("", "", year_start=year_start).year_title(year)
    named = Text(title) if year_start == 1 else text("plan year {year}", year=title)
    for number in (1, 2, 3, 4):
        if point == months_of_year(year, year_start, 3 * number - 3, 3):
            return text("Q{number} of {year}", number=number, year=named)
    for number in (1, 2):
        if point == months_of_year(year, year_start, 6 * number - 6, 6):
            return text("H{number} of {year}", number=number, year=named)
    if year_start != 1 and point == months_of_year(year, year_start, 0, 12):
        return named
    if year_start != 1 and point.precision is not Precision.WINDOW:
        return text("of the calendar year, not of the plan year")
    return None
