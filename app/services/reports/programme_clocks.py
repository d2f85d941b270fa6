"""When an engagement is on one of its days, by the clock of its place and by that of home."""

from __future__ import annotations

from datetime import date
from zoneinfo import ZoneInfo

from app.domain.engagement import Engagement
from app.domain.wording import NOTHING, Text, text
from app.domain.wording_dates import zone_words


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
        return text("from {time}", time=f"{begins:%H:%M} {zone_words(begins)}")
    if last and ends is not None:
        return text("until {time}", time=f"{ends:%H:%M} {zone_words(ends)}")
    return text("day {day} of {days}", day=(day - dates.earliest).days + 1, days=dates.span.days)


def home_clock(day: date, item: Engagement, zone: str) -> Text:
    """The same time on the clocks at home, with its day where that is another; nothing where the clocks agree."""
    moments = [(day == item.dates.earliest, item.dates.starts_at()), (day == item.dates.latest, item.dates.ends_at())]
    there = [at for is_its_day, at in moments if is_its_day and at is not None]
    here = [at.astimezone(ZoneInfo(zone)) for at in there]
    if not here or all(one.utcoffset() == other.utcoffset() for one, other in zip(there, here, strict=True)):
        return NOTHING
    clock = f"{'–'.join(f'{at:%H:%M}' for at in here)} {zone_words(here[0])}"
    if here[0].date() == day:
        return text("{clock}", clock=clock)
    return text("{day:weekday_number}, {clock}", day=here[0].date(), clock=clock)
