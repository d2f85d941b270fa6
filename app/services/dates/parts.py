"""A part of a date text: one time, of which the year may stand elsewhere in the text or nowhere."""

from __future__ import annotations

from calendar import monthrange
from datetime import date
from enum import Enum, auto

from app.domain.months import add_months
from app.domain.spans import FIRST_YEAR, LAST_YEAR, ONE_DAY, DateError, PlanDate, Precision
from app.domain.value_classes import dataclass
from app.domain.wording import text, verbatim
from app.services.dates.refusals import NotRead, WrongDates


class Unit(Enum):
    """What a part names."""

    DAY = auto()
    MONTH = auto()
    MONTH_AND_NUMBER = auto()
    """“Mar 15”: a day of March or a March, as the rest of the text says."""
    SLICE = auto()
    """Some days of a month in which the day lies: “late May”, “first week of May”."""
    WEEK = auto()
    QUARTER = auto()
    HALF = auto()
    YEAR = auto()
    BARE = auto()
    """A number alone, which is what the other side of a range is."""


class Era(Enum):
    """Whose year counts its quarters and halves: the plan's, unless the calendar's is said."""

    UNSAID = auto()
    PLAN = auto()
    CALENDAR = auto()


@dataclass(frozen=True, slots=True)
class DatePart:
    """One time. `number` is the day, week, quarter, half, or bare number; of a slice the first of its days.

    `year` is None where the part does not say it. `last` is the last day of a slice (both from the end of the
    month where they are negative). `is_numeric`: day and month are numbers.
    """

    unit: Unit
    month: int = 0
    number: int = 0
    year: int | None = None
    last: int = 0
    weekday: int | None = None
    era: Era = Era.UNSAID
    is_numeric: bool = False

    def at(self, year: int, year_start: int) -> PlanDate:
        """The time in a year; raises NotRead where there is none. A plan year is named by the year it begins in."""
        if not FIRST_YEAR <= year <= LAST_YEAR:
            raise NotRead(
                text("{year:d} lies outside the years {first:d} to {last:d}", year=year, first=FIRST_YEAR,
                     last=LAST_YEAR)
            )  # fmt: skip
        try:
            return self._at(year, 1 if self.era is Era.CALENDAR else year_start)
        except NotRead:
            raise
        except (DateError, ValueError) as error:
            raise NotRead(text("{why}", why=verbatim(error))) from error

    def _at(self, year: int, year_start: int) -> PlanDate:
        match self.unit:
            case Unit.DAY:
                return PlanDate.on(self._day(year))
            case Unit.MONTH:
                return PlanDate.months(year, self.month, 1, Precision.MONTH)
            case Unit.SLICE:
                return self._slice(year)
            case Unit.WEEK:
                return PlanDate.week(year, self.number)
            case Unit.QUARTER:
                return months_of_year(year, year_start, 3 * self.number - 3, 3)
            case Unit.HALF:
                return months_of_year(year, year_start, 6 * self.number - 6, 6)
            case _:
                return months_of_year(year, year_start if self.era is Era.PLAN else 1, 0, 12)

    def _day(self, year: int) -> date:
        try:
            day = date(year, self.month, self.number)
        except ValueError:
            if not 1 <= self.month <= 12:
                raise WrongDates(
                    text("there is no month {month}; the day comes first, as in 14/3/27", month=self.month)
                ) from None
            raise WrongDates(
                text("there is no {day:d} {month:month}", day=self.number, month=date(year, self.month, 1))
            ) from None
        if self.weekday is not None and day.weekday() != self.weekday:
            typed = date(2001, 1, 1 + self.weekday)  # 1 January 2001 was a Monday.
            raise WrongDates(
                text(
                    "{day:unabbreviated} is a {right:weekday_name}, not a {typed:weekday_name}; "
                    "mend the day or leave the weekday out",
                    day=day,
                    right=day,
                    typed=typed,
                )
            )
        return day

    def _slice(self, year: int) -> PlanDate:
        length = monthrange(year, self.month)[1]
        first = self.number if self.number > 0 else length + 1 + self.number
        last = min(self.last, length) if self.last > 0 else length + 1 + self.last
        return PlanDate(date(year, self.month, first), date(year, self.month, last), Precision.WINDOW)


def months_of_year(year: int, year_start: int, skipped: int, count: int) -> PlanDate:
    """Some months of a year that begins in the month `year_start`: a quarter or year where the calendar has such a
    one, else a window."""
    first = add_months(date(year, year_start, 1), skipped)
    last = add_months(first, count) - ONE_DAY
    precision = Precision.WINDOW
    if count == 3 and first.month % 3 == 1:
        precision = Precision.QUARTER
    elif count == 12 and first.month == 1:
        precision = Precision.YEAR
    return PlanDate(first, last, precision)
