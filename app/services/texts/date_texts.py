"""Dates as planners type them (“3-5 mar 27”, “wk 14”, “+2w”) and as the program says them back."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta

from app.domain.months import add_months
from app.domain.spans import DateError, Dates, PlanDate, Precision
from app.domain.wording_dates import MONTH_NAMES

_MONTHS = tuple(name.lower() for name in MONTH_NAMES)
_MONTH = r"(?P<{0}>[a-zà-ÿ]{{3,}})\.?"
_DAY = r"(?P<{0}>\d{{1,2}})(?:st|nd|rd|th)?"
_YEAR = r"(?:(?P<{0}>\d{{4}}|\d{{2}}))?"
_GAP = r"[\s.,]*"
_DASH = r"\s*(?:-|–|—|to|until|/)\s*"

_ISO_RANGE = re.compile(
    r"(\d{4}(?:-[\dwWqQ]\d?(?:-\d{2})?)?)\s*(?:\.\.|to|–|—|/|\s-\s)\s*(\d{4}(?:-[\dwWqQ]\d?(?:-\d{2})?)?)"
)
_SAME_MONTH = re.compile(
    _DAY.format("d1") + _DASH + _DAY.format("d2") + _GAP + _MONTH.format("m") + _GAP + _YEAR.format("y")
)
_MONTH_FIRST = re.compile(
    _MONTH.format("m")
    + _GAP
    + _DAY.format("d1")
    + f"(?:{_DASH}"
    + _DAY.format("d2")
    + r")?"
    + r"(?:[\s,]+(?P<y>\d{4}))?"
)
_TWO_MONTHS = re.compile(
    _DAY.format("d1")
    + _GAP
    + _MONTH.format("m1")
    + _GAP
    + _YEAR.format("y1")
    + _DASH
    + _DAY.format("d2")
    + _GAP
    + _MONTH.format("m2")
    + _GAP
    + _YEAR.format("y2")
)
_ONE_DAY = re.compile(_DAY.format("d1") + _GAP + _MONTH.format("m") + _GAP + _YEAR.format("y"))
_NUMERIC = re.compile(r"(\d{1,2})[./](\d{1,2})[./](\d{4}|\d{2})(?:\s*[-–—]\s*(\d{1,2})[./](\d{1,2})[./](\d{4}|\d{2}))?")
_MONTHS_ONLY = re.compile(_MONTH.format("m1") + r"(?:" + _DASH + _MONTH.format("m2") + r")?" + _GAP + _YEAR.format("y"))
_WEEK = re.compile(
    r"(?:wks?|weeks?|w|cw|kw)\.?\s*(?P<w>\d{1,2})(?:\s*[-–—]\s*(?P<w2>\d{1,2})(?!\d))?"
    r"(?:(?:\s+of\s+|[\s/,-]+)(?P<y>\d{4}|(?<!-)\d{2}))?"
)
_QUARTER = re.compile(r"q\s*(?P<q>[1-4])(?:[\s/,-]+(?P<y>\d{4}|\d{2}))?")
_RELATIVE = re.compile(
    r"(?P<sign>[+-])\s*(?P<n>\d{1,4})\s*(?P<unit>d|w|m|y)(?:ays?|eeks?|ks?|onths?|ears?)?",
)
_SAME_NUMERIC_MONTH = re.compile(r"(\d{1,2})\.?\s*[-–—]\s*(\d{1,2})[./](\d{1,2})[./](\d{4}|\d{2})")
_WINDOW = re.compile(r"(?:window|between)\s+(?P<rest>.+)")
_NOT_FIXED = re.compile(r"([^–]+?) – ([^–]+?), day not fixed")
_WEEKDAY = re.compile(r"\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?[.,]?\s+(?=\d)")
_YEAR_FIRST = re.compile(r"\b(\d{4})/(\d{2})/(\d{2})\b")
_SIDES = re.compile(r"\s+(?:-|–|—|to|until)\s+")
_LAST_YEAR = re.compile(r"\b\d{4}$")
_ISO_START = re.compile(r"\d{4}-(?:\d{2}(?:-\d{2})?|w\d{2}|q[1-4])")
_NAMED = {"today": 0, "tomorrow": 1}
_OPEN_END = re.compile(r"(?P<rest>.+?)\s*(?:-|–|—|to|until)\s*\?")
_LENGTH = re.compile(r"(?P<rest>.+?)[\s,]+(?:for\s+)?(?P<n>\d{1,3})\s*d(?:ays?)?")


@dataclass(frozen=True, slots=True)
class DateReading:
    """What stands behind a typed text when it is read: today, and the dates it may refer to."""

    today: date
    current: Dates | None = None


def read_dates(typed: str, reading: DateReading) -> Dates:
    """Read dates as typed. Forms: days (“3-5 mar 27”, “28 feb – 2 mar”, “2027-03-03 to 2027-03-05”,
    “3/5/27” day first), weeks (“wk 14”), months (“mar 27”), quarters (“Q2 27”, “Apr–Jun 27”), years, windows
    (“window 3-20 may”, “3 – 20 may 27, day not fixed”), an end that is not known yet (“3 mar 27 – ?”),
    steps from the present dates (“+2w”, “-3d”), a length (“3 mar 27 4d”), “today” and “tomorrow”.
    Names of weekdays are passed over.

    Without a year the next such date from today is meant. Raises DateError saying
    what could not be understood.
    """
    text = re.sub(r"\s+", " ", typed.strip().lower())
    text = _NOT_FIXED.sub(r"window \1-\2", _YEAR_FIRST.sub(r"\1-\2-\3", _WEEKDAY.sub("", text)))
    if not text:
        raise DateError("no date was typed")
    if text in _NAMED:
        return _keeping_times(Dates.days(reading.today + timedelta(days=_NAMED[text])), reading)
    if match := _OPEN_END.fullmatch(text):
        return Dates(_side(match["rest"], reading).start, None)
    if match := _WINDOW.fullmatch(text):
        return _window(read_dates(match["rest"].replace(" and ", " - "), reading))
    for pattern, build in (
        (_RELATIVE, _relative),
        (_WEEK, _week),
        (_QUARTER, _quarter),
        (_SAME_MONTH, _same_month),
        (_TWO_MONTHS, _two_months),
        (_ONE_DAY, _same_month),
        (_NUMERIC, _numeric),
        (_SAME_NUMERIC_MONTH, _same_numeric_month),
        (_MONTHS_ONLY, _months),
        (_MONTH_FIRST, _same_month),
    ):
        if (found := pattern.fullmatch(text)) and (made := build(found, reading)) is not None:
            return _keeping_times(made, reading)
    if (found := _LENGTH.fullmatch(text)) and int(found["n"]) > 0:
        start = read_dates(found["rest"], reading)
        if start.start.is_day:
            return Dates.days(start.start.first, start.start.first + timedelta(days=int(found["n"]) - 1))
    if len(sides := _SIDES.split(text)) == 2 and not _ISO_START.match(text):
        return _keeping_times(_two_sides(sides[0], sides[1], reading), reading)
    return _keeping_times(_iso(text), reading)


def _two_sides(first: str, last: str, reading: DateReading) -> Dates:
    """“Q2 2027 – Q3 2027”, “wk 14 – wk 16 2027”: a year said last holds for both."""
    said = _LAST_YEAR.search(last)
    if said is not None and not _LAST_YEAR.search(first):
        first = f"{first} {said[0]}"
    return Dates(_side(first, reading).start, _side(last, reading).end)


def _side(text: str, reading: DateReading) -> Dates:
    """One side of a range; `2027-05-03/2027-05-20` is a window here, for a range cannot stand in another."""
    if _ISO_START.match(text) and "/" in text:
        window = PlanDate.parse(text)
        return Dates(window, window)
    return read_dates(text, reading)


def _iso(text: str) -> Dates:
    upper = text.upper()
    if found := _ISO_RANGE.fullmatch(text):
        start, end = PlanDate.parse(found[1].upper()), PlanDate.parse(found[2].upper())
        return Dates(start, end)
    try:
        only = PlanDate.parse(upper)
    except DateError as error:
        if _ISO_START.fullmatch(text):
            raise DateError(f"{error}") from None
        parts = re.split(r"\s*(?:\.\.|\bTO\b|–|—)\s*", upper)
        if len(parts) == 2:
            return Dates(PlanDate.parse(parts[0]), PlanDate.parse(parts[1]))
        raise DateError(f"“{text}” was not understood; type for example 3-5 mar 27, wk 14 or Q2 27") from None
    return Dates(only, only)


def _window(inner: Dates) -> Dates:
    window = PlanDate(inner.earliest, inner.latest, Precision.WINDOW)
    return Dates(window, window)


def _relative(found: re.Match[str], reading: DateReading) -> Dates:
    count = int(found["n"]) * (1 if found["sign"] == "+" else -1)
    current = reading.current or Dates.days(reading.today)
    unit = found["unit"]
    if unit == "d":
        return current.moved(count)
    if unit == "w":
        return current.moved(7 * count)
    months = count * (12 if unit == "y" else 1)
    try:
        target = add_months(current.earliest, months)
    except ValueError:
        raise DateError("that lies outside the calendar") from None
    return current.moved((target - current.earliest).days)


def _week(found: re.Match[str], reading: DateReading) -> Dates:
    first, last = int(found["w"]), int(found["w2"] or found["w"])
    if found["y"]:
        year = _year(found["y"])
    else:
        year = reading.today.isocalendar().year
        if PlanDate.week(year, last).last < reading.today:
            year += 1
    return Dates(PlanDate.week(year, first), PlanDate.week(year, last))


def _quarter(found: re.Match[str], reading: DateReading) -> Dates:
    quarter = int(found["q"])
    year = _year(found["y"]) if found["y"] else reading.today.year
    only = PlanDate.months(year, 3 * quarter - 2, 3, Precision.QUARTER)
    if not found["y"] and only.last < reading.today:
        only = PlanDate.months(year + 1, 3 * quarter - 2, 3, Precision.QUARTER)
    return Dates(only, only)


def _same_month(found: re.Match[str], reading: DateReading) -> Dates | None:
    parts = found.groupdict()
    month = _month(parts["m"])
    if month is None:
        return None
    first_day = int(parts["d1"])
    last_day = int(parts.get("d2") or first_day)
    year = _year(parts["y"]) if parts["y"] else _next_year(month, last_day, reading.today)
    return _span(_day(year, month, first_day), _day(year, month, last_day))


def _two_months(found: re.Match[str], reading: DateReading) -> Dates | None:
    first_month, last_month = _month(found["m1"]), _month(found["m2"])
    if first_month is None or last_month is None:
        return None
    first_day, last_day = int(found["d1"]), int(found["d2"])
    if found["y2"]:
        last_year = _year(found["y2"])
    elif found["y1"]:
        last_year = _year(found["y1"]) + ((last_month, last_day) < (first_month, first_day))
    else:
        last_year = _next_year(last_month, last_day, reading.today)
    crosses = (last_month, last_day) < (first_month, first_day)
    first_year = _year(found["y1"]) if found["y1"] else last_year - crosses
    return _span(_day(first_year, first_month, first_day), _day(last_year, last_month, last_day))


def _numeric(found: re.Match[str], _reading: DateReading) -> Dates:
    first = _day(_year(found[3]), int(found[2]), int(found[1]))
    last = _day(_year(found[6]), int(found[5]), int(found[4])) if found[4] else first
    return _span(first, last)


def _same_numeric_month(found: re.Match[str], _reading: DateReading) -> Dates:
    year, month = _year(found[4]), int(found[3])
    return _span(_day(year, month, int(found[1])), _day(year, month, int(found[2])))


def _months(found: re.Match[str], reading: DateReading) -> Dates | None:
    first = _month(found["m1"])
    last = _month(found["m2"]) if found["m2"] else first
    if first is None or last is None:
        return None
    crosses = last < first
    if found["y"]:
        year = _year(found["y"])
    else:
        year = _next_year(first, 31, reading.today) + 1 if crosses else _next_year(last, 31, reading.today)
    if last == first + 2 and first % 3 == 1:  # As a quarter is said back.
        quarter = PlanDate.months(year, first, 3, Precision.QUARTER)
        return Dates(quarter, quarter)
    start_year = year - crosses
    start = PlanDate.months(start_year, first, 1, Precision.MONTH)
    return Dates(start, PlanDate.months(year, last, 1, Precision.MONTH))


def _keeping_times(made: Dates, reading: DateReading) -> Dates:
    current = reading.current
    if current is None or not current.is_timed or not made.is_exact:
        return made
    return Dates(made.start, made.end, current.start_time, current.end_time, current.zone)


def _span(first: date, last: date) -> Dates:
    if last < first:
        raise DateError(f"the end {last.isoformat()} lies before the start {first.isoformat()}")
    return Dates.days(first, last)


def _day(year: int, month: int, day: int) -> date:
    try:
        return date(year, month, day)
    except ValueError:
        if not 1 <= month <= 12:
            raise DateError(f"there is no month {month}; the day comes first, as in 14/3/27") from None
        raise DateError(f"there is no {day} {_MONTHS[month - 1].capitalize()} {year}") from None


def _year(text: str) -> int:
    return int(text) if len(text) == 4 else 2000 + int(text)


def _next_year(month: int, day: int, today: date) -> int:
    return today.year + ((month, day) < (today.month, today.day))


def _month(word: str) -> int | None:
    matches = [number for number, name in enumerate(_MONTHS, 1) if name.startswith(word)]
    if word == "sept":
        return 9
    return matches[0] if len(matches) == 1 else None
