"""The years that a text leaves out: carried from one side of a range to the other, or the next ones from today."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from app.domain.spans import PlanDate
from app.domain.wording import text
from app.services.dates.date_reading import DateReading
from app.services.dates.parts import DatePart, Unit
from app.services.dates.point_forms import as_days, as_month
from app.services.dates.refusals import NotRead, NoYear, WrongDates

_LONGEST_CARRIED = 183
"""Days of a range that is taken to run over New Year where only one side says its year: half a year, default of
this product. What would be longer is more likely a slip."""

_YEARS_TRIED = 9

_LEAST_YEAR = 10
_LONGEST_OF_MONTHS = 18
"""Months over which a range in a file runs that may be one of months, from a year of two figures on; default of this
product."""


def alone(part: DatePart, reading: DateReading) -> PlanDate | None:
    """The time that a part without another side names; None where it is no time. Raises NotRead."""
    if part.unit is Unit.BARE:
        return None
    if part.unit is Unit.MONTH_AND_NUMBER:
        part = _month_or_day(part, reading)
    if part.year is None and reading.year:
        part = replace(part, year=reading.year)
    if part.year is not None:
        return part.at(part.year, reading.year_start)
    today = _known_today(part, reading)
    return _next(part, part, today, reading.year_start)[1]


def both(left: DatePart, right: DatePart, reading: DateReading) -> tuple[PlanDate, PlanDate] | None:
    """The two ends of a range, each with what the other says; None where they do not go together. Raises NotRead."""
    fitted = _fitted(left, right, reading)
    if fitted is None:
        return None
    first, last = fitted
    year_start = reading.year_start
    if first.year is None and last.year is None and reading.year:
        first = replace(first, year=reading.year)
    if first.year is None and last.year is None:
        today = _known_today(last, reading)
        return _next(first, last, today, year_start)
    if first.year is None and last.year is not None:
        first = replace(first, era=last.era) if first.unit in (Unit.QUARTER, Unit.HALF) else first
        return _carried(first, last, last.year, year_start)
    assert first.year is not None
    start = first.at(first.year, year_start)
    if last.year is not None:
        return _in_order(start, last.at(last.year, year_start))
    last = replace(last, era=first.era) if last.unit in (Unit.QUARTER, Unit.HALF) else last
    end = last.at(first.year, year_start)
    if end.last < start.first and not _is_same_month(first, last):
        later = last.at(first.year + 1, year_start)
        if (later.last - start.first).days <= _LONGEST_CARRIED:
            return start, later
    return _in_order(start, end)


def _fitted(left: DatePart, right: DatePart, reading: DateReading) -> tuple[DatePart, DatePart] | None:
    """Both sides, each told by the other what its number is."""
    counted = (Unit.WEEK, Unit.QUARTER, Unit.HALF)
    if right.unit is Unit.BARE:
        if left.unit in (Unit.DAY, Unit.MONTH_AND_NUMBER):
            left = as_days(left)
            return left, as_days(right, left)
        if left.unit in counted:
            return left, replace(right, unit=left.unit, era=left.era)
        return None
    if left.unit is Unit.BARE:
        return (as_days(left, right), right) if right.unit is Unit.DAY and left.year is None else None
    both_open = left.unit is Unit.MONTH_AND_NUMBER and right.unit is Unit.MONTH_AND_NUMBER
    if both_open and reading.today is None and not reading.month_numbers:
        _check_days(left, right)
    is_day = reading.month_numbers != "year" and (both_open or Unit.DAY in (left.unit, right.unit))
    settle = as_days if is_day else as_month
    left, right = (settle(each) if each.unit is Unit.MONTH_AND_NUMBER else each for each in (left, right))
    is_alike = left.unit is right.unit or {left.unit, right.unit} <= {Unit.DAY, Unit.MONTH, Unit.SLICE}
    # “semaine 3 au 9 mai” borrows no year: a week and a day count it differently.
    return (left, right) if is_alike or None not in (left.year, right.year) else None


def _carried(first: DatePart, last: DatePart, year: int, year_start: int) -> tuple[PlanDate, PlanDate]:
    end = last.at(year, year_start)
    start = first.at(year, year_start)
    if end.last < start.first and not _is_same_month(first, last):
        before = first.at(year - 1, year_start)
        if (end.last - before.first).days <= _LONGEST_CARRIED:
            return before, end
    return _in_order(start, end)


def _in_order(start: PlanDate, end: PlanDate) -> tuple[PlanDate, PlanDate]:
    if end.last < start.first:
        raise WrongDates(
            text(
                "the end {last} lies before the start {first}; swap them, or write the year of both",
                last=end.last,
                first=start.first,
            )
        )
    return start, end


def _is_same_month(first: DatePart, last: DatePart) -> bool:
    return first.unit is Unit.DAY and last.unit is Unit.DAY and first.month == last.month


def _next(first: DatePart, last: DatePart, today: date, year_start: int) -> tuple[PlanDate, PlanDate]:
    """The next such times that are not over; then only are their weekdays looked at."""
    plain_first, plain_last = replace(first, weekday=None), replace(last, weekday=None)
    refused: NotRead | None = None
    for year in range(today.year - 1, today.year + _YEARS_TRIED):
        try:
            start, end = _carried(plain_first, plain_last, year, year_start)
        except NotRead as error:
            # 29 February and week 53 are not in every year; what is in none is refused for the year at hand.
            refused = error if refused is None or year == today.year else refused
            continue
        # What runs over New Year and began is not planned any more; what began this year may go on.
        if (end.last if start.first.year == end.last.year else start.last) >= today:
            return _carried(first, last, year, year_start)
    raise refused or NoYear()


def _known_today(part: DatePart, reading: DateReading) -> date:
    if reading.today is None or part.is_numeric:
        raise NoYear()
    return reading.today


def _check_days(left: DatePart, right: DatePart) -> None:
    """Refuse a range in a file that can be one of months as well: “Sept 27 - July 28”, but not “Mar 3 - Mar 5”."""
    first, last = as_month(left), as_month(right)
    assert first.year is not None
    assert last.year is not None
    months = 12 * (last.year - first.year) + last.month - first.month
    if 0 <= months <= _LONGEST_OF_MONTHS and first.month != last.month and left.number >= _LEAST_YEAR:
        raise NotRead(
            text(
                "it can be the days {number:d} {first:month_name} to {until:d} {last:month_name} or the months "
                "{first:month} to {last:month}; write the years with four digits, or say what such numbers are: in the "
                "window under “Dates such as Mar 27” of the step File, in a mapping as month_numbers",
                number=left.number,
                until=right.number,
                first=date(first.year, first.month, 1),
                last=date(last.year, last.month, 1),
            )
        )


def _month_or_day(part: DatePart, reading: DateReading) -> DatePart:
    """“mar 27” is a month where its year is this one or the next and it is not over, else a day; that of the year
    after the next is asked about, and so is every one in a file of which nobody knows what such numbers are."""
    month = as_month(part)
    assert month.year is not None
    if reading.month_numbers:
        return month if reading.month_numbers == "year" else as_days(part)
    today = reading.today
    if today is None:
        raise NotRead(
            text(
                "it can be the day {number:d} {month:month_name} or the month {month:month}, and no year is given "
                "beside it; write the year with four digits, or say what such numbers are: in the window under “Dates "
                "such as Mar 27” of the step File, in a mapping as month_numbers",
                number=part.number,
                month=date(month.year, part.month, 1),
            )
        )
    if part.weekday is not None or (month.year, part.month) < (today.year, today.month):
        return as_days(part)
    if month.year <= today.year + 1:
        return month
    if month.year > today.year + 2:
        return as_days(part)
    raise NotRead(
        text(
            "it can be the day {number:d} {month:month_name} or the month {month:month}; write the day first, or the "
            "year with four digits",
            number=part.number,
            month=date(month.year, part.month, 1),
        )
    )
