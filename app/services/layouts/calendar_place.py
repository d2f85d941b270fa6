"""Where somebody is in a calendar: which days it shows, and how it is turned."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from enum import StrEnum

from app.domain.months import add_months
from app.domain.spans import DaySpan
from app.domain.value_classes import dataclass
from app.services.dates.date_preferences import MONDAY, WEEK, week_start
from app.services.layouts.calendar import month_span
from app.services.layouts.calendar_spans import FIRST_DAY, LAST_DAY, day_after, kept_within, span_of

MONTH_WEEKS = 6
"""Weeks that the picture of a month has, whatever the month."""

FEWEST_WEEKS, MOST_WEEKS = 2, 6


class Mode(StrEnum):
    """The ways to look at a calendar."""

    YEAR = "year"
    MONTH = "month"
    WEEKS = "weeks"
    DAY = "day"
    AGENDA = "agenda"
    TRAVEL = "travel"


@dataclass(frozen=True, slots=True)
class CalendarPlace:
    """`day` is where the person is, `first` where what is shown begins: a month's first day, that of a week, the day
    itself, or the first day of a plan year, which begins in the month `year_start`. The agenda lists the days of the
    last `picture`. Weeks begin with `first_weekday`, 0 for Monday."""

    day: date
    first: date
    mode: Mode = Mode.MONTH
    picture: Mode = Mode.MONTH
    weeks: int = 4
    year_start: int = 1
    first_weekday: int = MONDAY

    @classmethod
    def at(cls, day: date, year_start: int = 1) -> CalendarPlace:
        """The month of a day."""
        return cls(day, day.replace(day=1), year_start=year_start)

    @property
    def is_of_year(self) -> bool:
        """Whether the picture is of a plan year."""
        return self.picture in (Mode.YEAR, Mode.TRAVEL)

    @property
    def period(self) -> DaySpan:
        """The days that the picture is of; those around a month are only its margin."""
        if self.is_of_year:
            return DaySpan(self.first, _months_on(self.first, 12))
        if self.picture is Mode.WEEKS:
            return DaySpan(self.first, self.first + timedelta(days=WEEK * self.weeks))
        if self.picture is Mode.DAY:
            return span_of(self.first, self.first)
        return month_span(self.first)

    @property
    def shown(self) -> DaySpan:
        """All days on view."""
        if self.mode is Mode.MONTH:
            first = self._week_start(self.first)
            return DaySpan(first, first + timedelta(days=WEEK * MONTH_WEEKS))
        return self.period

    def going_to(self, day: date) -> CalendarPlace:
        """At a day; turned to it only where it is not on view."""
        day = kept_within(day)
        moved = replace(self, day=day)
        return moved if day in moved.shown else replace(moved, first=moved._first_for(day))

    def turned_to(self, day: date) -> CalendarPlace:
        """At a day, with the month, the weeks or the year in which it lies."""
        moved = replace(self, day=kept_within(day))
        return replace(moved, first=moved._first_for(moved.day))

    def stepped(self, steps: int) -> CalendarPlace:
        """So many months, screens of weeks, days or years on, at the like day."""
        if self.picture is Mode.DAY:
            return self.turned_to(day_after(self.day, steps))
        if self.picture is Mode.WEEKS:
            return self.scrolled(steps * self.weeks)
        months = 12 * steps if self.is_of_year else steps
        inside = self.day if self.day in self.period else self.first
        return self.turned_to(_months_on(inside, months))

    def scrolled(self, steps: int) -> CalendarPlace:
        """Turned by single weeks where the picture is of weeks, else as `stepped`."""
        if self.picture is not Mode.WEEKS:
            return self.stepped(steps)
        day = day_after(self.day, WEEK * steps)
        first = day_after(self.first, WEEK * steps)
        first = min(max(first, self._week_start(FIRST_DAY)), self._week_start(LAST_DAY))
        moved = replace(self, day=day, first=self._week_start(first))
        return moved if day in moved.period else moved.turned_to(day)

    def in_mode(self, mode: Mode) -> CalendarPlace:
        """Looked at in another way, at the same day."""
        if mode is self.mode:
            return self
        if mode is Mode.AGENDA:
            return replace(self, mode=mode).going_to(self.day)
        if mode is self.picture:
            return replace(self, mode=mode)
        moved = replace(self, mode=mode, picture=mode)
        return replace(moved, first=moved._first_for(self.day))

    def of_weeks(self, weeks: int) -> CalendarPlace:
        """With another number of weeks, as many as a calendar can show."""
        return replace(self, weeks=min(max(weeks, FEWEST_WEEKS), MOST_WEEKS)).going_to(self.day)

    def with_weeks_from(self, first_weekday: int) -> CalendarPlace:
        """With weeks that begin with another day, at the same day."""
        if first_weekday == self.first_weekday:
            return self
        moved = replace(self, first_weekday=first_weekday)
        return replace(moved, first=moved._first_for(self.first)).going_to(self.day)

    def _week_start(self, day: date) -> date:
        return week_start(day, self.first_weekday)

    def _first_for(self, day: date) -> date:
        if self.picture is Mode.WEEKS:
            return self._week_start(day)
        if self.picture is Mode.DAY:
            return day
        if self.is_of_year:
            year = day.year if day.month >= self.year_start else day.year - 1
            return date(year, self.year_start, 1)
        return day.replace(day=1)


def _months_on(day: date, months: int) -> date:
    try:
        return add_months(day, months)
    except (ValueError, OverflowError):
        return LAST_DAY if months > 0 else FIRST_DAY
