"""Dates in the cells of somebody's table: what is known of each, and never more than that."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, datetime, time, timedelta

from app.domain.spans import FIRST_YEAR, LAST_YEAR, DateError, PlanDate, Precision
from app.domain.wording_dates import MONTH_NAMES
from app.services.texts.tables import Value, cell_text

_MONTHS = tuple(name.lower() for name in MONTH_NAMES)
_NOT_STATED = frozenset(
    {"", "-", "–", "—", "?", "tbc", "tbd", "tba", "tbn", "n/k", "nk", "n/a", "na", "unknown", "open", "not stated"}
)
_WEEKDAY = re.compile(r"^(mon|tues?|wed(nes)?|thu(rs?)?|fri|sat(ur)?|sun)(day)?[.,]?\s+", re.IGNORECASE)
_NUMERIC = re.compile(r"(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})")
_YEAR_FIRST = re.compile(r"(\d{4})([/.])(\d{1,2})\2(\d{1,2})")
_ISO_TIME = re.compile(r"(\d{4}-\d{2}-\d{2})[T ](\d{1,2}:\d{2})(:\d{2}(\.\d+)?)?")
_MONTH_NUMBER = re.compile(r"(\d{1,2})[/.](\d{4})")
_DAY_MONTH = re.compile(r"(\d{1,2})(?:st|nd|rd|th)?[\s.,-]*([a-z]{3,9})\.?[\s.,'’-]*(\d{4}|\d{2})", re.IGNORECASE)
_MONTH_DAY = re.compile(r"([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})", re.IGNORECASE)
_MONTH_YEAR = re.compile(r"([a-z]{3,9})\.?[\s.,/'’-]*(\d{4}|\d{2})", re.IGNORECASE)
_WEEK = re.compile(r"(?:wk|week|w|cw)\.?\s*(\d{1,2})[\s/,-]+(\d{4}|\d{2})", re.IGNORECASE)
_WEEK_ENDING = re.compile(r"(?:w/e|week ending|week to)\.?\s+(.+)", re.IGNORECASE)
_DAY_OF_MONTH = r"\d{1,2}(?:st|nd|rd|th)?"
_WITHOUT_YEAR = re.compile(
    rf"{_DAY_OF_MONTH}(?:[\s.,-]*[a-z]{{3,9}}\.?)?(?:\s*(?:[-–—/&]|to|and|until)\s*{_DAY_OF_MONTH})?"
    r"[\s.,-]*([a-z]{3,9})\.?",
    re.IGNORECASE,
)
_QUARTER = re.compile(r"q\s*([1-4])[\s/,-]+(\d{4}|\d{2})", re.IGNORECASE)


def is_stated(value: Value) -> bool:
    """Whether a date cell says anything; `tbc`, `?` and the like do not."""
    return cell_text(value).casefold() not in _NOT_STATED


def column_order(values: Iterable[Value]) -> str:
    """`dmy` or `mdy` where the column's unambiguous dates agree on one; empty where none or both are."""
    orders = set()
    for value in values:
        if isinstance(value, str) and (found := _NUMERIC.fullmatch(_plain(value))):
            first, second = int(found[1]), int(found[3])
            if first > 12 >= second:
                orders.add("dmy")
            elif second > 12 >= first:
                orders.add("mdy")
    return orders.pop() if len(orders) == 1 else ""


def read_date(value: Value, order: str) -> tuple[PlanDate, time | None]:
    """What a date cell says, and a time of day where it names one other than midnight.

    `order` is the column's (see `column_order`). Two-digit years are 20xx. Raises
    DateError saying why: no such day, day and month cannot be told apart, no date.
    """
    match value:
        case PlanDate():
            return value, None
        case datetime():
            return PlanDate.on(value.date()), value.time() if value.time() != time() else None
        case bool() | None:
            raise DateError(f"“{cell_text(value)}” is not a date")
    typed = _plain(cell_text(value))
    if (found := _ISO_TIME.fullmatch(typed)) and _is_clock(found[2]):
        hours, _, minutes = found[2].partition(":")
        clock = time(int(hours), int(minutes))
        return PlanDate.parse(found[1]), clock if clock != time() else None
    return _read_text(typed, order), None


def _read_text(typed: str, order: str) -> PlanDate:
    if found := _NUMERIC.fullmatch(typed):
        return _numeric(typed, int(found[1]), int(found[3]), _year(found[4]), order)
    if found := _YEAR_FIRST.fullmatch(typed):
        return _day(typed, int(found[1]), int(found[3]), int(found[4]))
    if found := _MONTH_NUMBER.fullmatch(typed):
        return PlanDate.months(int(found[2]), int(found[1]), 1, Precision.MONTH)
    if (found := _DAY_MONTH.fullmatch(typed)) and (month := _month(found[2])):
        return _day(typed, _year(found[3]), month, int(found[1]))
    if (found := _MONTH_DAY.fullmatch(typed)) and (month := _month(found[1])):
        return _day(typed, int(found[3]), month, int(found[2]))
    if (found := _MONTH_YEAR.fullmatch(typed)) and (month := _month(found[1])):
        return PlanDate.months(_year(found[2]), month, 1, Precision.MONTH)
    if found := _WEEK.fullmatch(typed):
        return PlanDate.week(_year(found[2]), int(found[1]))
    if found := _WEEK_ENDING.fullmatch(typed):
        return _week_ending(_read_text(_plain(found[1]), order))
    if found := _QUARTER.fullmatch(typed):
        return PlanDate.months(_year(found[2]), 3 * int(found[1]) - 2, 3, Precision.QUARTER)
    try:
        return PlanDate.parse(typed.upper())
    except DateError as error:
        if re.match(r"\d{4}(\D|$)", typed) and not FIRST_YEAR <= int(typed[:4]) <= LAST_YEAR:
            raise DateError(f"“{typed}” lies outside the years {FIRST_YEAR} to {LAST_YEAR}") from error
        if (found := _WITHOUT_YEAR.fullmatch(typed)) and _month(found[1]):
            raise DateError(f"“{typed}” is not a date: no year is given") from error
        no_such = "such day" in str(error) or "no week" in str(error)
        raise DateError(f"“{typed}” is not a date{': no such day' if no_such else ''}") from error


def _numeric(typed: str, first: int, second: int, year: int, order: str) -> PlanDate:
    if order == "mdy":
        return _day(typed, year, first, second)
    if order == "dmy":
        return _day(typed, year, second, first)
    if first == second or first > 12:
        return _day(typed, year, second, first)
    if second > 12:
        return _day(typed, year, first, second)
    raise DateError(
        f"“{typed}” can be read day first or month first, and the column does not show which; "
        "write 2015-06-05, or declare the order in a mapping"
    )


def _day(typed: str, year: int, month: int, day: int) -> PlanDate:
    try:
        return PlanDate.on(date(year, month, day))
    except ValueError as error:
        raise DateError(f"“{typed}” is not a date: no such day") from error


def _week_ending(end: PlanDate) -> PlanDate:
    """Some time in the seven days up to a day; what is vaguer than a day stays as it is."""
    if not end.is_day:
        return end
    return PlanDate.parse(f"{end.first - timedelta(days=6)}/{end.first}")


def _year(digits: str) -> int:
    return int(digits) if len(digits) == 4 else 2000 + int(digits)


def _month(word: str) -> int | None:
    short = word.casefold()
    for number, name in enumerate(_MONTHS, 1):
        if short in (name, name[:3]) or (number == 9 and short == "sept"):
            return number
    return None


def _is_clock(typed: str) -> bool:
    hours, _, minutes = typed.partition(":")
    return int(hours) < 24 and int(minutes) < 60


def _plain(typed: str) -> str:
    return _WEEKDAY.sub("", " ".join(typed.split()))
