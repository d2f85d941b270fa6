"""How one person writes, reads and lays out days: the form of dates, the order of figures, where a week begins."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from app.domain.figured_days import DAY_FIRST, Figures
from app.domain.records.days import typed
from app.domain.records.sort import NameOf, Sort
from app.domain.spans import Dates, PlanDate, Precision
from app.domain.value_classes import dataclass

WEEK = 7
MONDAY, SATURDAY, SUNDAY = 0, 5, 6
"""The first day of a week, counted as `date.weekday` does."""


def week_start(day: date, first_weekday: int = MONDAY) -> date:
    """The first day of the week in which a day lies; the first of the calendar where there is none."""
    return date.fromordinal(max(day.toordinal() - (day.weekday() - first_weekday) % WEEK, 1))


@dataclass(frozen=True, slots=True)
class DatePreferences:
    """`figures` is how a day is written, None in words; `order` how one that is typed in figures is read.

    They never disagree: what is written here is read again as the same day. Weeks begin with `first_weekday`.
    `months` are the short names of the months in words, from January on; without them they are English.
    """

    figures: Figures | None = None
    order: str = DAY_FIRST
    first_weekday: int = MONDAY
    months: tuple[str, ...] = ()

    def typed(self, dates: Dates) -> str:
        """A text for a field, which is read as the same dates again (times of day apart)."""
        if self.figures is None:
            return self._worded(dates) if self.months else typed(dates)
        if dates.end is None:
            return f"{self._point(dates.start)} – ?"
        if dates.end == dates.start:
            return self._point(dates.start)
        if not dates.is_exact:
            return typed(dates)
        return f"{self.figures.day(dates.earliest)} – {self.figures.day(dates.latest)}"

    def typed_day(self, day: date) -> str:
        """A day for a field."""
        return self.typed(Dates.days(day))

    def written(self, sort: Sort, value: Any, name_of: NameOf) -> str:
        """A value of a field as it is typed there."""
        if isinstance(value, Dates):
            return self.typed(value)
        day = sort.first_day(value) if sort.is_dated and value else None
        return sort.write(value, name_of) if day is None else self.typed_day(day)

    def column(self, day: date) -> int:
        """Where a day stands in its week: 0 to 6."""
        return (day.weekday() - self.first_weekday) % WEEK

    def week_start(self, day: date) -> date:
        """The first day of the week in which a day lies; see `week_start`."""
        return week_start(day, self.first_weekday)

    def week_number(self, day: date) -> int:
        """The number of the ISO week with which the week of a day shares most of its days: that of its Thursday."""
        return (self.week_start(day) + timedelta(days=(3 - self.first_weekday) % WEEK)).isocalendar().week

    def weekday(self, column: int) -> date:
        """A day, in any week, that stands in a column."""
        # 1 January 2001 was a Monday.
        return date(2001, 1, 1) + timedelta(days=(column + self.first_weekday) % WEEK)

    def _worded(self, dates: Dates) -> str:
        """As `typed`, with these names of months where there are any."""
        if dates.end is None:
            return f"{self._worded(Dates(dates.start, dates.start))} – ?"
        first, last = dates.earliest, dates.latest
        if dates.is_exact and first != last:
            year = f" {first.year}" if first.year != last.year else ""
            month = f" {self.months[first.month - 1]}" if year or first.month != last.month else ""
            return f"{first.day}{month}{year} – {self._day(last)}"
        if dates.is_exact:
            return self._day(first)
        if dates.end == dates.start and dates.start.precision is Precision.MONTH:
            return f"{self.months[first.month - 1]} {first.year}"
        return typed(dates)

    def _day(self, day: date) -> str:
        return f"{day.day} {self.months[day.month - 1]} {day.year}"

    def _point(self, point: PlanDate) -> str:
        assert self.figures is not None
        if point.is_day:
            return self.figures.day(point.first)
        if point.precision is Precision.WINDOW:
            return f"{self.figures.day(point.first)} – {self.figures.day(point.last)}, day not fixed"
        return typed(Dates(point, point))


USUAL = DatePreferences()
"""Days in words, read day first, weeks from Monday: what documents and other programs get."""
