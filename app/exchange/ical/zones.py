"""VTIMEZONE components written from the system's zone data, right for the times that they are asked for.

A yearly change that keeps to “the nth weekday of a month” in all years asked is one part with an RRULE; a
change that does not is a part of its own, where it is needed. The time of a change is
the wall clock before it, as RFC 5545 wants it. No RDATE, which Outlook ignores in zones,
and no UNTIL, which dateutil compares with the wrong clock.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from app.domain.value_classes import dataclass

_UTC_NAMES = frozenset({"UTC", "UCT", "GMT", "GMT0", "GMT+0", "GMT-0", "Greenwich", "Universal", "Zulu"})
_WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_FEWEST_YEARS = 3
"""So many years in a row make a rule, from the one before the first that is used to the one after the last."""

_BEFORE = 2
"""So many changes before the first time used are kept: some readers want a part for either clock."""

_STEP = timedelta(days=5)
"""Since 1975 no zone has changed twice within a week (tz 2026), so no change is stepped over."""


def is_utc(zone: str) -> bool:
    """Whether times in the zone are to be written in UTC: UTC by any name, and all of Etc/*,
    which some readers take for UTC."""
    return zone in _UTC_NAMES or zone.startswith("Etc/")


def zone_lines(zone: str, first: datetime, last: datetime) -> tuple[str, ...]:
    """The VTIMEZONE of an IANA zone for times from `first` to `last` (zoned), as unfolded lines: only what they need.

    A rule that holds throughout is written as one; of other changes, those that come between, and the last before.
    """
    info = ZoneInfo(zone)
    first, last = first.astimezone(UTC), last.astimezone(UTC)
    changes = list(_changes(info, first.year - 1, last.year + 1))
    before = [change.at for change in changes if change.at <= first]
    since = before[-_BEFORE:][0] if before else first
    lines = ["BEGIN:VTIMEZONE", f"TZID:{zone}"]
    if not before:
        lines += _part(_standing(info, first.year))
    for change, week in _parts(changes, last.year + 1):
        if week is not None or since <= change.at <= last:
            lines += _part(change, week)
    return (*lines, "END:VTIMEZONE")


@dataclass(frozen=True, slots=True)
class _Change:
    """A change of offset at an instant in UTC."""

    at: datetime
    before: timedelta
    after: timedelta
    name: str

    @property
    def wall(self) -> datetime:
        """The naive wall clock before it."""
        return (self.at + self.before).replace(tzinfo=None)

    @property
    def rule(self) -> tuple[object, ...]:
        """Equal for changes that one yearly rule can stand for, but for the count of its week."""
        return (self.wall.month, self.wall.weekday(), self.wall.time(), self.before, self.after, self.name)

    @property
    def weeks(self) -> frozenset[int]:
        """Which weekday of its month it is, from the front (1…) and from the back (-1…)."""
        month_end = (self.wall.replace(day=28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)
        return frozenset({(self.wall.day + 6) // 7, -((month_end.day - self.wall.day) // 7 + 1)})


def _changes(info: ZoneInfo, first_year: int, last_year: int) -> Iterator[_Change]:
    moment = datetime(first_year, 1, 1, tzinfo=UTC)
    end = datetime(last_year + 1, 1, 1, tzinfo=UTC)
    offset = _offset(info, moment)
    while moment < end:
        following = moment + _STEP
        if (then := _offset(info, following)) != offset:
            at = _bisected(info, moment, following)
            yield _Change(at, offset, then, at.astimezone(info).tzname() or "")
            offset = then
        moment = following


def _bisected(info: ZoneInfo, before: datetime, after: datetime) -> datetime:
    offset = _offset(info, before)
    while after - before > timedelta(seconds=1):
        middle = (before + (after - before) / 2).replace(microsecond=0)
        if _offset(info, middle) == offset:
            before = middle
        else:
            after = middle
    return after


def _offset(info: ZoneInfo, moment: datetime) -> timedelta:
    return moment.astimezone(info).utcoffset() or timedelta(0)


def _standing(info: ZoneInfo, first_year: int) -> _Change:
    start = datetime(first_year - 1, 1, 1, tzinfo=UTC)
    offset = _offset(info, start)
    return _Change(start - offset, offset, offset, start.astimezone(info).tzname() or "")


def _parts(changes: list[_Change], last_year: int) -> Iterator[tuple[_Change, int | None]]:
    """Each part's first change, with the week of its month where it repeats to the last year."""
    left = list(changes)
    while left:
        first = left[0]
        run, weeks = [first], first.weeks
        for change in left[1:]:
            follows = change.rule == first.rule and change.wall.year == run[-1].wall.year + 1
            if follows and weeks & change.weeks:
                run.append(change)
                weeks &= change.weeks
        if len(run) >= _FEWEST_YEARS and run[-1].wall.year >= last_year:
            yield first, -1 if 5 in weeks else max(weeks)
            left = [change for change in left if change not in run]
            continue
        left = left[1:]
        yield first, None


def _part(change: _Change, week: int | None = None) -> Iterator[str]:
    name = "DAYLIGHT" if change.after > change.before else "STANDARD"
    yield f"BEGIN:{name}"
    yield f"DTSTART:{change.wall:%Y%m%dT%H%M%S}"
    if week is not None:
        day = _WEEKDAYS[change.wall.weekday()]
        yield f"RRULE:FREQ=YEARLY;BYMONTH={change.wall.month};BYDAY={week}{day}"
    yield f"TZOFFSETFROM:{_signed(change.before)}"
    yield f"TZOFFSETTO:{_signed(change.after)}"
    yield f"TZNAME:{change.name}"
    yield f"END:{name}"


def _signed(offset: timedelta) -> str:
    seconds = int(offset.total_seconds())
    sign, seconds = ("-" if seconds < 0 else "+"), abs(seconds)
    text = f"{sign}{seconds // 3600:02d}{seconds // 60 % 60:02d}"
    return text + f"{seconds % 60:02d}" if seconds % 60 else text
