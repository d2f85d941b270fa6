"""Times of day as planners type them: “9-11”, “0900–1130”, “14:00 Africa/Nairobi”, or nothing for all day."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import time
from zoneinfo import available_timezones

from app.domain.clock_changes import odd_times
from app.domain.spans import Dates
from app.domain.wording import text
from app.domain.wording_dates import clock_words
from app.services.dates.refusals import NotRead

_CLOCK = r"(\d{1,2})(?:[:.h]?(\d{2}))?"
_TIMES = re.compile(rf"{_CLOCK}(?:\s*(?:-|–|—|to)\s*{_CLOCK})?(?:\s+(\S+))?")


def read_times(typed: str, dates: Dates, zone: str | None) -> Dates:
    """The dates with the typed times of day; an empty text, or “all day”, takes them away.

    `zone` is the place's IANA zone, used where none is typed. Raises NotRead where the
    text is no time, the zone is unknown or missing, the days are not fixed, or no clock there shows that time then.
    """
    said = typed.strip()
    if not said or said.lower() == "all day":
        return replace(dates, start_time=None, end_time=None, zone=None)
    found = _TIMES.fullmatch(said)
    if found is None:
        example = text("“{typed}” was not understood; type for example 9:00–11:30, or leave it empty for all day")
        raise NotRead(example.filled(typed=typed))
    if not dates.is_exact:
        raise NotRead(text("a time of day needs fixed days; give the dates, and it is taken by itself"))
    wanted = found[5] or zone
    if not wanted:
        raise NotRead(
            text(
                "the time zone is not known yet; name the country or the host and the times are taken by themselves, "
                "or type the zone behind them, such as 9:00 Africa/Nairobi"
            )
        )
    known = {name.lower(): name for name in available_timezones()}
    if wanted.lower() not in known:
        raise NotRead(text("“{zone}” is not a time zone; type one such as Africa/Nairobi", zone=wanted))
    start = _time(found[1], found[2])
    end = _time(found[3], found[4]) if found[3] else None
    if end is not None and dates.day_count == 1 and end <= start:
        raise NotRead(text("the end {end} does not lie after the start {start}", end=end, start=start))
    read = replace(dates, start_time=start, end_time=end, zone=known[wanted.lower()])
    for odd in odd_times(read):
        if odd.is_missing:
            before, after = (instant.time() for instant in odd.gap)
            raise NotRead(
                text(
                    "there is no {time} on {day} in {zone}, where clocks go from {before} straight to {after}; type "
                    "{after}, or another time",
                    time=odd.wall.time(),
                    day=odd.wall.date(),
                    zone=odd.zone,
                    before=before,
                    after=after,
                )
            )
    return read


def typed_times(dates: Dates) -> str:
    """A text that `read_times` turns into the same times again; empty for all day."""
    if dates.start_time is None:
        return ""
    return f"{clock_words(dates)} {dates.zone}"


def _time(hours: str, minutes: str | None) -> time:
    try:
        return time(int(hours), int(minutes or 0))
    except ValueError:
        raise NotRead(text("there is no {hours}:{minutes} o'clock", hours=hours, minutes=minutes or "00")) from None
