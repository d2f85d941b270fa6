"""Times of day as planners type them: “9-11”, “0900–1130”, “14:00 Africa/Nairobi”, or nothing for all day."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import time
from zoneinfo import available_timezones

from app.domain.clock_changes import odd_times
from app.domain.spans import DateError, Dates
from app.domain.wording_dates import clock_words, day_words

_CLOCK = r"(\d{1,2})(?:[:.h]?(\d{2}))?"
_TIMES = re.compile(rf"{_CLOCK}(?:\s*(?:-|–|—|to)\s*{_CLOCK})?(?:\s+(\S+))?")


def read_times(typed: str, dates: Dates, zone: str | None) -> Dates:
    """The dates with the typed times of day; an empty text, or “all day”, takes them away.

    `zone` is the place's IANA zone, used where none is typed. Raises DateError where the
    text is no time, the zone is unknown or missing, the days are not fixed, or no clock there shows that time then.
    """
    text = typed.strip()
    if not text or text.lower() == "all day":
        return replace(dates, start_time=None, end_time=None, zone=None)
    found = _TIMES.fullmatch(text)
    if found is None:
        raise DateError(f"“{typed}” was not understood; type for example 9:00–11:30, or leave it empty for all day")
    if not dates.is_exact:
        raise DateError("a time of day needs fixed days; give the dates first")
    wanted = found[5] or zone
    if not wanted:
        raise DateError("the time zone is not known; type it behind the time, such as 9:00 Africa/Nairobi")
    known = {name.lower(): name for name in available_timezones()}
    if wanted.lower() not in known:
        raise DateError(f"“{wanted}” is not a time zone; type one such as Africa/Nairobi")
    start = _time(found[1], found[2])
    end = _time(found[3], found[4]) if found[3] else None
    if end is not None and dates.day_count == 1 and end <= start:
        raise DateError(f"the end {end:%H:%M} does not lie after the start {start:%H:%M}")
    read = replace(dates, start_time=start, end_time=end, zone=known[wanted.lower()])
    for odd in odd_times(read):
        if odd.is_missing:
            before, after = odd.gap
            raise DateError(
                f"there is no {odd.wall:%H:%M} on {day_words(odd.wall.date())} in {odd.zone}, where clocks go from "
                f"{before:%H:%M} straight to {after:%H:%M}; type {after:%H:%M}, or another time"
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
        raise DateError(f"there is no {hours}:{minutes or '00'} o'clock") from None
