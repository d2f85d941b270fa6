"""When an engagement is on one of its days, by the clock of its place and by that of home."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from zoneinfo import ZoneInfo

from app.domain.engagement import Engagement
from app.domain.spans import Dates, PlanDate
from app.domain.wording import NOTHING, Text, text


def by_clock(item: Engagement, day: date) -> tuple[bool, str, str]:
    """What goes on all day stands first, the rest by the clock of its place."""
    begins = item.dates.start_time is not None and item.dates.earliest == day
    return begins, f"{item.dates.start_time:%H:%M}" if begins else "", item.ref


def clock_of_day(day: date, item: Engagement) -> Text:
    """When it is on that day, by the clock of the place."""
    dates = item.dates
    first, last = day == dates.earliest, day == dates.latest
    begins, ends = dates.starts_at(), dates.ends_at()
    if first and last:
        return text("{dates:clock}", dates=dates) if dates.is_timed else text("all day")
    if first and begins is not None:
        return text("from {time:clock}", time=_clock([begins], dates.zone))
    if last and ends is not None:
        return text("until {time:clock}", time=_clock([ends], dates.zone))
    return text("day {day} of {days}", day=(day - dates.earliest).days + 1, days=dates.span.days)


def home_clock(day: date, item: Engagement, zone: str) -> Text:
    """The same time on the clocks at home, with its day where that is another; nothing where the clocks agree."""
    moments = [(day == item.dates.earliest, item.dates.starts_at()), (day == item.dates.latest, item.dates.ends_at())]
    there = [at for is_its_day, at in moments if is_its_day and at is not None]
    here = [at.astimezone(ZoneInfo(zone)) for at in there]
    if not here or all(one.utcoffset() == other.utcoffset() for one, other in zip(there, here, strict=True)):
        return NOTHING
    clock = _clock(here, zone)
    if clock.earliest == day:
        return text("{time:clock}", time=clock)
    return text("{day:weekday_number}, {time:clock}", day=clock.earliest, time=clock)


def _clock(moments: Sequence[datetime], zone: str | None) -> Dates:
    """One moment, or the time between two, as a language words it."""
    first, last = moments[0], moments[-1]
    end = last.time() if len(moments) > 1 else None
    return Dates(PlanDate.on(first.date()), PlanDate.on(last.date()), first.time(), end, zone)
