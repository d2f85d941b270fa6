"""The columns of the coverage matrix: quarters or months of a plan year, and where an engagement stands."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping
from datetime import date
from itertools import pairwise
from typing import Literal

from app.domain.kinds import Counting
from app.domain.settings import PlanSettings
from app.domain.spans import Dates, DaySpan
from app.domain.value_classes import dataclass
from app.domain.wording import NOTHING, Text, text

ColumnUnit = Literal["quarter", "month"]

RUNNING = "running"
"""The column of engagements that began before the plan year and go on in it."""

OPEN = "open"
"""The column of engagements whose start is known no closer than across two columns."""

POSTINGS = "postings"
"""The column of exchanges and postings: presence, not contact (domain.md §2.1)."""

OUTREACH = "outreach"
"""The column of what is held for a public (domain.md §2.7)."""

_OWN = {Counting.PRESENCE: POSTINGS, Counting.PUBLIC: OUTREACH}
"""What has a column of its own, whenever in the year it is."""


@dataclass(frozen=True, slots=True)
class CoverageColumn:
    """One column: its title in one line, and its head in two, `head` over `below`.

    `span` is None for the columns that are not a part of the year.
    """

    id: str
    title: Text
    head: Text
    below: Text = NOTHING
    span: DaySpan | None = None


@dataclass(frozen=True, slots=True)
class YearColumns:
    """The columns of one plan year: running, the parts of the year in order, open, and those of their own."""

    year: int
    span: DaySpan
    columns: tuple[CoverageColumn, ...]
    _starts: tuple[date, ...]
    _own: Mapping[Counting, int]

    def place(self, dates: Dates, counting: Counting | None = None) -> int | None:
        """The index of the one column in which the engagement stands, None if outside the year.

        It stands where it starts. If its start is a week, month, quarter, year or
        window, it stands in the column that holds all of it, else in `open`; what
        began before the year and goes on in it stands in `running`. So an engagement of which
        only a year is known stands in `open` of each plan year that it may fall in. Postings
        and outreach stand in the columns of their own.
        """
        span = self.span
        if dates.earliest >= span.end or dates.latest < span.first:
            return None
        if counting is not None and (own := self._own.get(counting)) is not None:
            return own
        start = dates.start
        if start.last < span.first:
            return 0
        is_open = len(self._starts) + 1
        if start.first < span.first or start.last >= span.end:
            return is_open
        first = bisect_right(self._starts, start.first)
        if start.last is not start.first and bisect_right(self._starts, start.last) != first:
            return is_open
        return first

    def days(self, span: DaySpan, column: int | None = None) -> tuple[tuple[int, int], ...]:
        """The days of the year that a span of known days has, by the index of the column in which they fall.

        All in `column` where one is given.
        """
        inside = span.clip(self.span)
        if inside is None:
            return ()
        if column is not None:
            return ((column, inside.days),)
        first, last = bisect_right(self._starts, inside.first), bisect_right(self._starts, inside.last)
        if first == last:
            return ((first, inside.days),)
        edges = [inside.first, *self._starts[first:last], inside.end]
        return tuple((first + at, (end - begin).days) for at, (begin, end) in enumerate(pairwise(edges)))


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
    columns = (
        CoverageColumn(RUNNING, text("Running on"), text("Running"), text("on")),
        *parts,
        CoverageColumn(OPEN, text("Date open"), text("Date"), text("open")),
        CoverageColumn(POSTINGS, text("Postings"), text("Postings")),
        CoverageColumn(OUTREACH, text("Outreach"), text("Outreach")),
    )
    at = {column.id: place for place, column in enumerate(columns)}
    own = {counting: at[column] for counting, column in _OWN.items()}
    return YearColumns(year, year_span(settings, year), columns, tuple(starts[:-1]), own)


def _part(number: int, span: DaySpan, by: ColumnUnit) -> CoverageColumn:
    if by == "month":
        month = text("{month:short_month}", month=span.first)
        return CoverageColumn(f"{span.first:%Y-%m}", month, month, span=span)
    title = text("Q{number} {months:months}", number=number, months=span)
    if span.first.year == span.last.year:
        below = text("{first:month_name}–{last:short_month}", first=span.first, last=span.last)
    else:
        below = text("{first:short_month}–{last:short_month}", first=span.first, last=span.last)
    return CoverageColumn(f"Q{number}", title, text("Q{number}", number=number), below, span)
