"""What stands above a line of days: years, quarters, months, weeks or days, as the zoom has room for."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from enum import StrEnum
from functools import partial

from app.domain.months import add_months
from app.domain.settings import PlanSettings
from app.domain.spans import DaySpan
from app.domain.value_classes import dataclass
from app.domain.wording import Text, text
from app.services.dates.date_preferences import MONDAY, week_start
from app.services.layouts.time_scale import TimeScale


class Grain(StrEnum):
    """What one cell of the lower line of headings stands for."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"


@dataclass(frozen=True, slots=True)
class HeadCell:
    """One heading: its days, its text, a quieter word behind it where there is room, and the whole for a tip."""

    first: date
    end: date
    text: Text
    remark: Text | None = None
    whole: Text | None = None


@dataclass(frozen=True, slots=True)
class Headings:
    """The two lines of headings of the days in view. `ticks` are the days of short marks between the lower cells."""

    grain: Grain
    upper: tuple[HeadCell, ...]
    lower: tuple[HeadCell, ...]
    ticks: tuple[date, ...]


_LEAST = {Grain.DAY: (1, 3.2), Grain.WEEK: (7, 5.5), Grain.MONTH: (30, 5.0)}
"""Days of a cell, and the average characters that its heading needs; quarters where none of these fits."""

_SUB = {Grain.WEEK: (1, 0.7), Grain.MONTH: (7, 0.9), Grain.QUARTER: (30, 0.9)}
"""Days between short marks, and the average characters from which they are drawn."""


def grain_of(scale: TimeScale, unit: float) -> Grain:
    """The finest cells whose headings have room; `unit` is the width of an average character."""
    for grain, (days, room) in _LEAST.items():
        if days * scale.day_width >= room * unit:
            return grain
    return Grain.QUARTER


def headings(scale: TimeScale, unit: float, settings: PlanSettings, first_weekday: int = MONDAY) -> Headings:
    """The headings of all cells of which a part is in view; weeks begin with `first_weekday`."""
    week = partial(week_start, first_weekday=first_weekday)
    grain, seen = grain_of(scale, unit), scale.visible
    room = scale.day_width / unit
    if grain is Grain.DAY:
        upper = [_week(first, end) for first, end in _cells(seen, week, _next_week)]
        lower = [_day(first, wide=room >= 8) for first, _ in _cells(seen, _same, _next_day)]
    elif grain is Grain.WEEK:
        upper = [_month(first, end, settings, whole=True) for first, end in _cells(seen, _month_of, _next_month)]
        lower = [_week_number(first, end, room * 7) for first, end in _cells(seen, week, _next_week)]
    else:
        upper = list(_years(seen, settings))
        if grain is Grain.MONTH:
            lower = [_month(first, end, settings) for first, end in _cells(seen, _month_of, _next_month)]
        else:
            begin = partial(_quarter_of, year_start=settings.year_start)
            quarters = _cells(seen, begin, _next_quarter)
            lower = [_quarter(first, end, room * 91, settings.year_start) for first, end in quarters]
    return Headings(grain, tuple(upper), tuple(lower), _ticks(grain, seen, room, week))


def _ticks(grain: Grain, seen: DaySpan, room: float, week: _Step) -> tuple[date, ...]:
    days, least = _SUB.get(grain, (0, 1.0))
    if not days or days * room < least:
        return ()
    begin, on = {1: (_same, _next_day), 7: (week, _next_week), 30: (_month_of, _next_month)}[days]
    return tuple(first for first, _ in _cells(seen, begin, on))


_Step = Callable[[date], date]


def _cells(seen: DaySpan, begin: _Step, on: _Step) -> Iterator[tuple[date, date]]:
    first = begin(seen.first)
    while first < seen.end:
        end = on(first)
        yield first, end
        first = end


def _same(day: date) -> date:
    return day


def _next_day(day: date) -> date:
    return day + timedelta(days=1)


def _next_week(day: date) -> date:
    return day + timedelta(days=7)


def _month_of(day: date) -> date:
    return day.replace(day=1)


def _next_month(day: date) -> date:
    return date(day.year + day.month // 12, day.month % 12 + 1, 1)


def _quarter_of(day: date, year_start: int) -> date:
    """The first day of the quarter of the plan year."""
    return add_months(day.replace(day=1), -((day.month - year_start) % 3))


def _next_quarter(day: date) -> date:
    return _next_month(_next_month(_next_month(day)))


def _day(first: date, *, wide: bool) -> HeadCell:
    said = text("{day:weekday_number}", day=first) if wide else text("{day:number}", day=first)
    return HeadCell(first, _next_day(first), said)


def _counted(first: date) -> tuple[int, int]:
    """Year and number of the ISO week with which a week shares most of its days: that of its Thursday."""
    year, week, _ = (first + timedelta(days=(3 - first.weekday()) % 7)).isocalendar()
    return year, week


def _week(first: date, end: date) -> HeadCell:
    """A week with its own year, which is not that of all its days: `Week 53 of 2026`."""
    year, week = _counted(first)
    days = DaySpan(first, end)
    return HeadCell(first, end, text("Week {week} of {year:d}", week=week, year=year), text("{days}", days=days))


def _week_number(first: date, end: date, room: float) -> HeadCell:
    year, week = _counted(first)
    days = DaySpan(first, end)
    whole = text("Week {week} of {year:d}, {days}", week=week, year=year, days=days)
    # A week across two years says to which it is counted.
    if first.year != end.year and room >= 11:
        return HeadCell(first, end, text("W{week} of {year:d}", week=week, year=year), None, whole)
    return HeadCell(first, end, text("W{week}", week=week), None, whole)


def _month(first: date, end: date, settings: PlanSettings, *, whole: bool = False) -> HeadCell:
    if not whole:
        return HeadCell(first, end, text("{month:month_name}", month=first))
    named = text("{month:month}", month=first)
    return HeadCell(first, end, named, _begins(first, settings))


def _quarter(first: date, end: date, room: float, year_start: int) -> HeadCell:
    months = DaySpan(first, end)
    number = (first.month - year_start) % 12 // 3 + 1
    whole = text("{months:months} {year:d}", months=months, year=first.year)
    if months.last.year != first.year:
        whole = text("{months:months} {year:d}–{last:d}", months=months, year=first.year, last=months.last.year)
    short = text("{months:months}", months=months) if room >= 9 else text("Q{number}", number=number)
    return HeadCell(first, end, short, None, whole)


def _years(seen: DaySpan, settings: PlanSettings) -> Iterator[HeadCell]:
    """Calendar years; where plan years begin in another month, their beginnings too."""
    starts = {date(year, 1, 1) for year in range(seen.first.year, seen.last.year + 1)}
    if settings.year_start != 1:
        starts |= {date(year, settings.year_start, 1) for year in range(seen.first.year, seen.last.year + 1)}
    ordered = sorted(starts)
    for first, end in zip(ordered, [*ordered[1:], date(ordered[-1].year + 1, 1, 1)], strict=True):
        if end > seen.first and first < seen.end:
            begins = _begins(first, settings)
            # A year that stands at its January is not said again where the plan year begins.
            is_named = begins is None or date(first.year, 1, 2) < seen.first
            yield HeadCell(first, end, text("{year:d}", year=first.year) if is_named else Text(""), begins)


def _begins(first: date, settings: PlanSettings) -> Text | None:
    """That a plan year begins here, where it is not the calendar's."""
    if settings.year_start == 1 or first.month != settings.year_start:
        return None
    return text("plan year {title}", title=settings.year_title(first.year))
