"""The columns of the coverage matrix: quarters or months of a plan year, and where an engagement stands."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from typing import Literal

from app.domain.settings import PlanSettings
from app.domain.spans import Dates, DaySpan
from app.domain.wording import Text, text

ColumnUnit = Literal["quarter", "month"]

RUNNING = "running"
"""The column of engagements that began before the plan year and go on in it."""

OPEN = "open"
"""The column of engagements whose start is known no closer than across two columns."""


@dataclass(frozen=True, slots=True)
class CoverageColumn:
    """One column. `span` is None for the two columns that are not a part of the year."""

    id: str
    title: Text
    span: DaySpan | None = None


@dataclass(frozen=True, slots=True)
class YearColumns:
    """The columns of one plan year: running, the parts of the year in order, open."""

    year: int
    span: DaySpan
    columns: tuple[CoverageColumn, ...]
    _starts: tuple[date, ...]

    def place(self, dates: Dates) -> int | None:
        """The index of the one column in which the engagement stands, None if outside the year.

        It stands where it starts. If its start is a week, month, quarter, year or
        window, it stands in the column that holds all of it, else in `open`; what
        began before the year and goes on in it stands in `running`. So an engagement of which
        only a year is known stands in `open` of each plan year that it may fall in.
        """
        span = self.span
        if dates.earliest >= span.end or dates.latest < span.first:
            return None
        start = dates.start
        if start.last < span.first:
            return 0
        if start.first < span.first or start.last >= span.end:
            return len(self.columns) - 1
        first = bisect_right(self._starts, start.first)
        if start.last is not start.first and bisect_right(self._starts, start.last) != first:
            return len(self.columns) - 1
        return first


def year_span(settings: PlanSettings, year: int) -> DaySpan:
    """The days of the plan year that begins in the calendar year `year`."""
    return DaySpan(date(year, settings.year_start, 1), date(year + 1, settings.year_start, 1))


def year_columns(settings: PlanSettings, year: int, by: ColumnUnit = "quarter") -> YearColumns:
    """The columns of a plan year, by quarters or by months of the plan year."""
    length = 3 if by == "quarter" else 1
    starts = [
        date(year + (settings.year_start - 1 + step) // 12, (settings.year_start - 1 + step) % 12 + 1, 1)
        for step in range(0, 13, length)
    ]
    parts = [_part(number, DaySpan(first, end), by) for number, (first, end) in enumerate(pairwise(starts), 1)]
    columns = (CoverageColumn(RUNNING, text("Running on")), *parts, CoverageColumn(OPEN, text("Date open")))
    return YearColumns(year, year_span(settings, year), columns, tuple(starts[:-1]))


def _part(number: int, span: DaySpan, by: ColumnUnit) -> CoverageColumn:
    if by == "month":
        return CoverageColumn(f"{span.first:%Y-%m}", text("{month:short_month}", month=span.first), span)
    title = text("Q{number} {months:months}", number=number, months=span)
    return CoverageColumn(f"Q{number}", title, span)
