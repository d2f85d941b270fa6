"""Dates as ISO 8601-2 (EDTF) writes them: `2027-05`, `[2027-05-03..2027-05-20]`, `2027-05-03/2027-05-05`.

Source: ISO 8601-2:2019 and the Extended Date/Time Format specification of the Library of Congress, levels 0 to 2.
Weeks are ISO 8601-1's `2027-W14`. Quarters, thirds and halves of a year are those of the calendar year.
"""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date

from app.domain.spans import FIRST_YEAR, LAST_YEAR, DateError, Dates, PlanDate, Precision

_SEASONS = range(21, 33)
_FIRST_QUARTER, _FIRST_THIRD, _FIRST_HALF, _LAST_CODE = 33, 37, 40, 41
_DAY, _WEEK = re.compile(r"(\d{4})-(\d{2})-(\d{2})"), re.compile(r"(\d{4})-W(\d{2})")
_MONTH, _YEAR = re.compile(r"(\d{4})-(\d{2})"), re.compile(r"\d{4}")
_UNKNOWN_DAY = re.compile(r"(\d{4}-\d{2})-XX")
_UNKNOWN_MONTH = re.compile(r"(\d{4})-XX(?:-XX)?")
_TENS_OF_DAYS = re.compile(r"(\d{4})-(\d{2})-([0-3])X")
_SET = re.compile(r"\[([^\[\]]*)\]")
_LOOKS_SO = re.compile(r"[\d\[{./][\dWXwx\-.,/~?%\[\]{}]*")


def point_text(point: PlanDate) -> str:
    """A date of any certainty: `2027-03-03`, `2027-W14`, `2027-03`, `2027-34` (the quarter Apr–Jun), `2027` or
    `[2027-05-03..2027-05-20]`."""
    match point.precision:
        case Precision.QUARTER:
            return f"{point.first.year:04d}-{_FIRST_QUARTER + (point.first.month - 1) // 3}"
        case Precision.WINDOW:
            return f"[{point.first.isoformat()}..{point.last.isoformat()}]"
        case _:
            return point.iso


def dates_text(dates: Dates) -> str:
    """When something takes place, without times of day: one date, or the interval of a start and an end; an end
    that is not known is `..`."""
    start = point_text(dates.start)
    if dates.end is None:
        return f"{start}/.."
    return start if dates.start == dates.end else f"{start}/{point_text(dates.end)}"


def read_dates(text: str) -> Dates | None:
    """The dates that a text in this form says; None where it is in another form.

    `2027-05-03/2027-05-20` lasts from the one day to the other, `[2027-05-03..2027-05-20]` is some day between.
    Raises DateError for what is in this form and says no dates that a plan can hold: a season, an end without
    a start, a day that does not exist, about a day.
    """
    plain = text.strip().upper()
    if not _LOOKS_SO.fullmatch(plain):
        return None
    if "/" not in plain:
        point = read_point(plain)
        return None if point is None else Dates(point, point)
    start, _, end = plain.partition("/")
    if start in ("", "..") and read_point(end) is not None:
        raise DateError(f"“{text}” names only the end: no start is given")
    first = read_point(start)
    if first is None:
        return None
    if end in ("", ".."):
        return Dates(first, None)
    last = read_point(end)
    return None if last is None else Dates(first, last)


def read_point(text: str) -> PlanDate | None:
    """One date in this form, or None; raises DateError as `read_dates` does."""
    plain = text.strip().upper()
    if found := _SET.fullmatch(plain):
        return _one_of(text, found[1])
    if plain.startswith("{"):
        raise DateError(f"“{text}” names several dates at once: make an engagement of each")
    stated = plain.rstrip("~?%")
    point = _stated(stated)
    if point is not None and point.is_day and any(sign in plain for sign in "~%"):
        raise DateError(f"“{text}” is about a day and does not say how near: give the earliest and the latest day")
    return point


def _one_of(text: str, inside: str) -> PlanDate:
    first, dots, last = inside.partition("..")
    if not dots or not first or not last or "," in inside:
        raise DateError(f"“{text}” is not one time between two days: write [2027-05-03..2027-05-20]")
    start, end = _stated(first), _stated(last)
    if start is None or end is None:
        raise DateError(f"“{text}” is not a date")
    if end.last < start.first:
        raise DateError(f"the end {last} lies before the start {first}")
    return PlanDate(start.first, end.last, Precision.WINDOW)


def _stated(text: str) -> PlanDate | None:
    if re.match(r"\d{4}(?!\d)", text) and not FIRST_YEAR <= int(text[:4]) <= LAST_YEAR:
        raise DateError(f"“{text}” lies outside the years {FIRST_YEAR} to {LAST_YEAR}")
    if found := _DAY.fullmatch(text):
        return PlanDate.on(_day(int(found[1]), int(found[2]), int(found[3])))
    if found := _WEEK.fullmatch(text):
        return PlanDate.week(int(found[1]), int(found[2]))
    if found := _MONTH.fullmatch(text):
        return _part_of_year(text, int(found[1]), int(found[2]))
    if _YEAR.fullmatch(text):
        return PlanDate.months(int(text), 1, 12, Precision.YEAR)
    if found := _UNKNOWN_DAY.fullmatch(text):
        return _stated(found[1])
    if found := _UNKNOWN_MONTH.fullmatch(text):
        return _stated(found[1])
    if found := _TENS_OF_DAYS.fullmatch(text):
        year, month, tens = int(found[1]), int(found[2]), int(found[3])
        first = _day(year, month, max(1, 10 * tens))
        return PlanDate(first, first.replace(day=min(10 * tens + 9, _days(first))), Precision.WINDOW)
    if "X" in text and re.fullmatch(r"[\dX]{4}(?:-[\dX]{2}){0,2}", text):
        raise DateError(f"“{text}” leaves more open than a plan can hold: give a year at least")
    return None


def _part_of_year(text: str, year: int, code: int) -> PlanDate:
    if 1 <= code <= 12:
        return PlanDate.months(year, code, 1, Precision.MONTH)
    if code in _SEASONS:
        raise DateError(
            f"“{text}” is a season, which is in other months elsewhere: give the months, or FY26/27 for a plan year"
        )
    if _FIRST_QUARTER <= code < _FIRST_THIRD:
        return PlanDate.months(year, 3 * (code - _FIRST_QUARTER) + 1, 3, Precision.QUARTER)
    if _FIRST_THIRD <= code < _FIRST_HALF:
        return PlanDate.months(year, 4 * (code - _FIRST_THIRD) + 1, 4, Precision.WINDOW)
    if _FIRST_HALF <= code <= _LAST_CODE:
        return PlanDate.months(year, 6 * (code - _FIRST_HALF) + 1, 6, Precision.WINDOW)
    raise DateError(f"“{text}” is not a date: there is no month {code}")


def _day(year: int, month: int, day: int) -> date:
    try:
        return date(year, month, day)
    except ValueError as error:
        raise DateError(f"“{year:04d}-{month:02d}-{day:02d}” is not a date: there is no such day") from error


def _days(day: date) -> int:
    return monthrange(day.year, day.month)[1]
