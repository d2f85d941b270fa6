"""Days, spans and lengths of time in words, in English and in one form everywhere."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, timedelta
from itertools import pairwise

from app.domain.spans import Dates, PlanDate, Precision

# fmt: off
MONTH_NAMES = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)
WEEKDAY_NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
# fmt: on
SHORT_MONTHS = tuple(name[:3] for name in MONTH_NAMES)
_LONGEST_ZONE = 5
SHORT_WEEKDAYS = tuple(name[:3] for name in WEEKDAY_NAMES)


def day_words(day: date, as_of: date | None = None) -> str:
    """`Thu 4 Mar 2027`; without the year where it is that of `as_of`."""
    return f"{SHORT_WEEKDAYS[day.weekday()]} {plain_day(day, as_of)}"


def plain_day(day: date, as_of: date | None = None) -> str:
    """`4 Mar 2027`; without the year where it is that of `as_of`."""
    year = "" if as_of is not None and day.year == as_of.year else f" {day.year}"
    return f"{day.day} {SHORT_MONTHS[day.month - 1]}{year}"


def span_words(first: date, last: date) -> str:
    """`Thu 4 – Sat 6 Mar 2027`, naming month and year once where both days share them."""
    return day_words(first) if first == last else f"{_weekday(first)} {_unlike(first, last)} – {day_words(last)}"


def plain_span(first: date, last: date) -> str:
    """`4 – 6 Mar 2027`, naming month and year once where both days share them."""
    return plain_day(first) if first == last else f"{_unlike(first, last)} – {plain_day(last)}"


def days_words(days: Iterable[date]) -> str:
    """`Thu 4, Fri 5 Mar, Thu 1 Apr 2027`: single days in order."""
    ordered = sorted(days)
    words = [f"{_weekday(day)} {_unlike(day, after)}" for day, after in pairwise(ordered)]
    return ", ".join([*words, *(day_words(day) for day in ordered[-1:])])


def month_words(day: date) -> str:
    """The month in which a day lies: `March 2027`."""
    return f"{MONTH_NAMES[day.month - 1]} {day.year}"


def short_months(first: date, last: date) -> str:
    """`Jul–Sep`, for the heading of some months of a year that is named beside it."""
    return f"{SHORT_MONTHS[first.month - 1]}–{SHORT_MONTHS[last.month - 1]}"


def point_words(point: PlanDate) -> str:
    """`Thu 4 Mar 2027`, `week 14, 2027`, `March 2027`, `quarter Apr–Jun 2027`, `2027` or
    `3 – 20 May 2027, day not fixed`.

    A quarter is named by its months: plan years begin in other months than calendar years, and count their own.
    It is called one, for `Apr–Jun 2027` alone is what lasts from April to June.
    """
    first = point.first
    match point.precision:
        case Precision.DAY:
            return day_words(first)
        case Precision.WEEK:
            year, week, _ = first.isocalendar()
            return f"week {week}, {year}"
        case Precision.MONTH:
            return month_words(first)
        case Precision.QUARTER:
            return f"quarter {short_months(first, point.last)} {first.year}"
        case Precision.YEAR:
            return str(first.year)
        case Precision.WINDOW:
            return f"{plain_span(first, point.last)}, day not fixed"


def dates_words(dates: Dates) -> str:
    """When an engagement takes place, as exactly as it is known and no more."""
    if dates.end is None:
        return f"{point_words(dates.start)} – ?"
    if dates.is_exact:
        return span_words(dates.earliest, dates.latest)
    if dates.start == dates.end:
        return point_words(dates.start)
    return f"{point_words(dates.start)} – {point_words(dates.end)}"


def clock_words(dates: Dates) -> str:
    """`09:00–11:30` on the clocks of the place; empty for all day."""
    if dates.start_time is None:
        return ""
    until = f"–{dates.end_time:%H:%M}" if dates.end_time is not None else ""
    return f"{dates.start_time:%H:%M}{until}"


def zoned_clock(dates: Dates) -> str:
    """`09:00–11:30 EAT`: the clock of the place with its zone; empty for all day."""
    return zoned(clock_words(dates), dates)


def zoned(clock: str, dates: Dates) -> str:
    """A time of day in words with the zone of its place behind it; nothing where there is none."""
    starts = dates.starts_at()
    return f"{clock} {zone_words(starts)}" if clock and starts is not None else clock


def zone_words(at: datetime) -> str:
    """The zone of a moment by its usual letters, `NZDT`; by its distance, `UTC+5:45`, where it has none.

    Some systems name a zone by whole words, which are longer than the time that they stand behind.
    """
    name = at.tzname() or ""
    if name.isascii() and name.isalpha() and len(name) <= _LONGEST_ZONE:
        return name
    minutes = round((at.utcoffset() or timedelta()).total_seconds() / 60)
    hours, rest = divmod(abs(minutes), 60)
    return f"UTC{'-' if minutes < 0 else '+'}{hours}" + (f":{rest:02}" if rest else "")


def timed_words(dates: Dates) -> str:
    """The dates with the time of day, where one is known: `Thu 4 Mar 2027, 09:00–11:30 EAT`."""
    return ", ".join(words for words in (dates_words(dates), zoned_clock(dates)) if words)


def spoken_dates(dates: Dates) -> str:
    """As one reads them out: `4 to 6 March 2027, 09:00 to 11:30 EAT`; of uncertain dates no more than is known."""
    if dates.is_exact:
        days = spoken_span(dates.earliest, dates.latest)
        clock = zoned(clock_words(dates).replace("–", " to "), dates)
        return f"{days}, {clock}" if clock else days
    start = _spoken_point(dates.start)
    if dates.end is None:
        return f"from {start}, end not stated"
    return start if dates.start == dates.end else f"from {start} to {_spoken_point(dates.end)}"


def spoken_span(first: date, last: date) -> str:
    """`4 to 6 March 2027`, naming month and year once where both days share them."""
    whole = f"{last.day} {month_words(last)}"
    if first == last:
        return whole
    if first.year != last.year:
        return f"{first.day} {month_words(first)} to {whole}"
    month = "" if first.month == last.month else f" {MONTH_NAMES[first.month - 1]}"
    return f"{first.day}{month} to {whole}"


def _spoken_point(point: PlanDate) -> str:
    match point.precision:
        case Precision.DAY:
            return spoken_span(point.first, point.first)
        case Precision.QUARTER:
            return f"{MONTH_NAMES[point.first.month - 1]} to {month_words(point.last)}"
        case Precision.WINDOW:
            return f"{spoken_span(point.first, point.last)}, day not fixed"
        case _:
            return point_words(point)


def moment_words(at: datetime) -> str:
    """`Thu 4 Mar 2027, 14:05 NZDT` on the clock that the moment carries."""
    return f"{day_words(at)}, {clock_of(at)}"


def clock_of(at: datetime) -> str:
    """`14:05 NZDT` on the clock that the moment carries."""
    return f"{at:%H:%M} {zone_words(at)}"


def count_words(count: int, one: str, many: str) -> str:
    """`1 day`, `8 days`, `1,038 days`."""
    return f"{count:,} {one if count == 1 else many}"


def _weekday(day: date) -> str:
    return SHORT_WEEKDAYS[day.weekday()]


def _unlike(day: date, other: date) -> str:
    """`4`, `4 Mar` or `4 Mar 2027`: as much of a day as a day named behind it does not say too."""
    if day.year != other.year:
        return plain_day(day)
    return str(day.day) if day.month == other.month else plain_day(day, as_of=other)
