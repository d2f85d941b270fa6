"""Spans of days, and dates of which only a week, a month, a quarter or a year is known."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from app.domain.value_classes import dataclass

ONE_DAY = timedelta(days=1)

FIRST_YEAR, LAST_YEAR = 1900, 2199
"""The years in which a date can lie; so counting days from any date never leaves the calendar."""

LONGEST_YEARS = 50
"""The longest engagement that is typed or brought in: default of this product. What lasts longer is
nearly surely a slip in a year; a plan that holds one already keeps it."""


class DateError(ValueError):
    """A text is not a date in any form that the plan keeps."""


@dataclass(frozen=True, slots=True, order=True)
class DaySpan:
    """A half-open span of local calendar days: `first` is inside, `end` is the day after the last."""

    first: date
    end: date

    def __post_init__(self) -> None:
        if self.end <= self.first:
            raise DateError(f"a span must hold at least one day, not {self.first}..{self.end}")

    @property
    def last(self) -> date:
        """The last day inside the span."""
        return self.end - ONE_DAY

    @property
    def days(self) -> int:
        """The number of calendar days inside the span."""
        return (self.end - self.first).days

    def overlaps(self, other: DaySpan) -> bool:
        """Whether the two spans share at least one day."""
        return self.first < other.end and other.first < self.end

    def holds(self, other: DaySpan) -> bool:
        """Whether all days of the other lie within this one."""
        return self.first <= other.first and other.end <= self.end

    def clip(self, other: DaySpan) -> DaySpan | None:
        """The part shared with `other`, or None."""
        first, end = max(self.first, other.first), min(self.end, other.end)
        return DaySpan(first, end) if first < end else None

    def __contains__(self, day: date) -> bool:
        return self.first <= day < self.end

    def __iter__(self) -> Iterator[date]:
        day = self.first
        while day < self.end:
            yield day
            day += ONE_DAY


class Precision(StrEnum):
    """How much of a date is known."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"
    WINDOW = "window"


_FORMS = (
    (Precision.DAY, re.compile(r"(\d{4})-(\d{2})-(\d{2})")),
    (Precision.WEEK, re.compile(r"(\d{4})-W(\d{2})")),
    (Precision.MONTH, re.compile(r"(\d{4})-(\d{2})")),
    (Precision.QUARTER, re.compile(r"(\d{4})-Q([1-4])")),
    (Precision.YEAR, re.compile(r"(\d{4})")),
)


@dataclass(frozen=True, slots=True, order=True)
class PlanDate:
    """A day, or the week, month, quarter, year or window in which the day lies.

    `first` and `last` are the earliest and the latest day it can be (both
    inclusive). Nothing in the program picks a day in between.
    """

    first: date
    last: date
    precision: Precision = Precision.DAY

    def __post_init__(self) -> None:
        if self.last < self.first:
            raise DateError(f"{self.last} lies before {self.first}")
        if self.first.year < FIRST_YEAR or self.last.year > LAST_YEAR:
            raise DateError(f"a plan holds the years {FIRST_YEAR} to {LAST_YEAR}, not {self.first}..{self.last}")

    @classmethod
    def on(cls, day: date) -> PlanDate:
        """A known day."""
        return cls(day, day)

    @classmethod
    def week(cls, year: int, week: int) -> PlanDate:
        """An ISO week, Monday to Sunday."""
        try:
            monday = date.fromisocalendar(year, week, 1)
        except ValueError as error:
            raise DateError(f"{year} has no week {week}") from error
        return cls(monday, monday + timedelta(days=6), Precision.WEEK)

    @classmethod
    def months(cls, year: int, month: int, count: int, precision: Precision) -> PlanDate:
        """A run of whole calendar months, such as a quarter."""
        try:
            first = date(year, month, 1)
            last_month = date(year, month + count - 1, 1)
        except ValueError as error:
            raise DateError(f"there is no month {month} in {year}") from error
        last = last_month.replace(day=monthrange(last_month.year, last_month.month)[1])
        return cls(first, last, precision)

    @classmethod
    def parse(cls, text: str) -> PlanDate:
        """Read `2027-03-03`, `2027-W14`, `2027-03`, `2027-Q2`, `2027` or `2027-05-03/2027-05-20`.

        Raises DateError, naming the text, where it is none of these or no such day exists.
        """
        text = text.strip()
        if "/" in text:
            first, _, last = text.partition("/")
            try:
                return cls(date.fromisoformat(first), date.fromisoformat(last), Precision.WINDOW)
            except ValueError as error:
                raise DateError(f"“{text}” is not a window of two days") from error
        for precision, form in _FORMS:
            if match := form.fullmatch(text):
                return cls._from_parts(text, precision, [int(part) for part in match.groups()])
        raise DateError(f"“{text}” is not a date")

    @classmethod
    def _from_parts(cls, text: str, precision: Precision, parts: list[int]) -> PlanDate:
        try:
            match precision:
                case Precision.DAY:
                    return cls.on(date(*parts))
                case Precision.WEEK:
                    return cls.week(parts[0], parts[1])
                case Precision.MONTH:
                    return cls.months(parts[0], parts[1], 1, precision)
                case Precision.QUARTER:
                    return cls.months(parts[0], 3 * parts[1] - 2, 3, precision)
                case _:
                    return cls.months(parts[0], 1, 12, precision)
        except ValueError as error:
            raise DateError(f"“{text}” is not a date: no such day") from error

    @property
    def is_day(self) -> bool:
        """Whether the very day is known."""
        return self.precision is Precision.DAY

    @property
    def iso(self) -> str:
        """The text that `parse` reads back."""
        match self.precision:
            case Precision.DAY:
                return self.first.isoformat()
            case Precision.WEEK:
                year, week, _ = self.first.isocalendar()
                return f"{year:04d}-W{week:02d}"
            case Precision.MONTH:
                return f"{self.first:%Y-%m}"
            case Precision.QUARTER:
                return f"{self.first:%Y}-Q{(self.first.month + 2) // 3}"
            case Precision.YEAR:
                return f"{self.first:%Y}"
            case Precision.WINDOW:
                return f"{self.first.isoformat()}/{self.last.isoformat()}"

    def moved(self, days: int) -> PlanDate:
        """The same certainty, `days` later; a week, month, quarter or year becomes a window
        unless the step is whole weeks of a week date."""
        step = timedelta(days=days)
        keeps = self.is_day or (self.precision is Precision.WEEK and days % 7 == 0)
        precision = self.precision if keeps or days == 0 else Precision.WINDOW
        return PlanDate(self.first + step, self.last + step, precision)


@dataclass(frozen=True, slots=True, order=True)
class Dates:
    """When an engagement takes place, in the local calendar of its place.

    `end` is None where the last day is not stated. `start_time`/`end_time` are
    wall-clock times in the IANA zone `zone`; without them it is an all-day affair.
    """

    start: PlanDate
    end: PlanDate | None = None
    start_time: time | None = None
    end_time: time | None = None
    zone: str | None = None

    def __post_init__(self) -> None:
        if self.end is not None and self.end.last < self.start.first:
            raise DateError(f"the end {self.end.iso} lies before the start {self.start.iso}")
        if self.start_time is not None and (self.zone is None or not self.is_exact):
            raise DateError("a time of day needs known days and a time zone")
        if self.end_time is not None and self.start_time is None:
            raise DateError("an end time needs a start time")

    @classmethod
    def days(cls, first: date, last: date | None = None) -> Dates:
        """All-day dates from `first` to `last`, both inclusive; one day without `last`."""
        return cls(PlanDate.on(first), PlanDate.on(last if last is not None else first))

    @property
    def earliest(self) -> date:
        """The first day on which it can begin."""
        return self.start.first

    @property
    def latest(self) -> date:
        """The last day on which it can still go on."""
        return self.end.last if self.end is not None else self.start.last

    @property
    def span(self) -> DaySpan:
        """All days that it may touch: the certain ones when the dates are exact, else the window."""
        return DaySpan(self.earliest, self.latest + ONE_DAY)

    def can_hold(self, other: Dates) -> bool:
        """Whether other dates lie within these, as far as is known: where no end is stated, there is no last day.

        Other dates that are not exact need only be possible within them.
        """
        first, last = (other.earliest, other.latest) if other.is_exact else (other.latest, other.earliest)
        return self.earliest <= first and (self.end is None or last <= self.latest)

    @property
    def is_exact(self) -> bool:
        """Whether both the first and the last day are known."""
        return self.start.is_day and self.end is not None and self.end.is_day

    @property
    def certain(self) -> DaySpan | None:
        """The days on which it certainly takes place, or None where no day is certain."""
        end = self.end if self.end is not None else PlanDate(self.start.first, self.start.last, Precision.WINDOW)
        if self.start.is_day or not end.is_day:
            first, last = self.start.last, end.first
        else:
            first = last = end.first
        if self.start.is_day and not end.is_day:
            last = max(first, end.first)
        return DaySpan(first, last + ONE_DAY) if first <= last else None

    @property
    def day_count(self) -> int | None:
        """Calendar days from first to last, or None where they are not all known."""
        return self.span.days if self.is_exact else None

    @property
    def is_too_long(self) -> bool:
        """Whether it lasts longer than an engagement does, counting all days that it may touch."""
        return self.latest.year - self.earliest.year > LONGEST_YEARS

    @property
    def is_timed(self) -> bool:
        """Whether a time of day is known."""
        return self.start_time is not None

    def starts_at(self) -> datetime | None:
        """The zoned instant of the start, or None for an all-day affair."""
        if self.start_time is None or self.zone is None:
            return None
        return datetime.combine(self.start.first, self.start_time, ZoneInfo(self.zone))

    def ends_at(self) -> datetime | None:
        """The zoned instant of the end, or None for an all-day affair or an open end."""
        if self.end_time is None or self.zone is None or self.end is None:
            return None
        return datetime.combine(self.end.last, self.end_time, ZoneInfo(self.zone))

    def moved(self, days: int) -> Dates:
        """The same dates, `days` later."""
        end = self.end.moved(days) if self.end is not None else None
        return Dates(self.start.moved(days), end, self.start_time, self.end_time, self.zone)
