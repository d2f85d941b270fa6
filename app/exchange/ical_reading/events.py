"""Events with real days and times, from the lines that say so."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta, tzinfo
from typing import Any

from app.domain.spans import FIRST_YEAR, LAST_YEAR
from app.domain.value_classes import dataclass
from app.domain.wording import Text, text
from app.exchange.ical_reading.blocks import Block
from app.exchange.ical_reading.days import DaysMeant
from app.exchange.ical_reading.library import load
from app.exchange.ical_reading.lines import ContentLine
from app.exchange.ical_reading.problems import Problems
from app.exchange.ical_reading.zones import FileZones

MAX_TITLE = 300
"""Characters of a title or place that are kept."""

MAX_LISTED = 5_000
"""The most days that one event may list beside its rule; one more is read, so that it is seen."""

NO_TITLE = "…"

_OLDEST = 1601
"""The year in which the calendars of Windows begin; nothing repeats since longer."""

_AS_DAY = re.compile(r"(\d{8})(T\d{4}(?:\d\d)?)?(Z?)")
"""A day, and what some write behind it where a day alone belongs."""

_HOUR_24 = re.compile(r"(\d{8})T2400(?:00)?(Z?)")
"""The end of a day, as some write it."""

_WHOLE_DAYS = re.compile(r"(\d{1,6})D")
"""The days of a length of time."""

_LEAP_SECOND = re.compile(r"(\d{8}T\d{4})60(Z?)")


class BadEvent(ValueError):
    """An event whose days cannot be made out; `what` names the line."""

    def __init__(self, what: Text) -> None:
        super().__init__(str(what))
        self.what = what


@dataclass(frozen=True, slots=True)
class FoundEvent:
    """One VEVENT. Start and end are both dates (the end exclusive) or both zoned instants.

    `rules` are the texts of its RRULEs; `rdates` and `exdates` values as icalendar gives them,
    floating ones in the zone of the file; `recurrence` what it stands in for. `days` says which day an
    instant means where this is a series of whole days. `cancelled` where its calendar calls it off.
    """

    number: int
    uid: str
    start: date
    end: date
    title: str
    place: str
    status: str
    marking: str
    sequence: int
    days: DaysMeant
    cancelled: bool = False
    rules: tuple[ContentLine, ...] = ()
    rdates: tuple[Any, ...] = ()
    exdates: tuple[Any, ...] = ()
    recurrence: date | None = None
    and_future: bool = False

    @property
    def repeats(self) -> bool:
        """Whether it stands for more days than its own, or in the place of one that does."""
        return bool(self.rules or self.rdates or self.recurrence is not None)


class EventReader:
    """Reads the events of one calendar; times without a zone are those of `floating`."""

    def __init__(self, zones: FileZones, floating: tzinfo, home: tzinfo, problems: Problems) -> None:
        self._zones = zones
        self._floating = floating
        self._home = home
        self._days: DaysMeant | None = None
        self._values = load()[0].prop
        self._problems = problems

    def read(self, block: Block) -> FoundEvent:
        """The event of a block; raises BadEvent. What else of it could not be read is told to `problems`."""
        recurrence = block.first("RECURRENCE-ID")
        begin = block.first("DTSTART")
        if begin is None and block.cancelled:
            begin = recurrence  # who calls one of a series off need not say its time twice
        if begin is None:
            raise BadEvent(text("the event of line {line:d} has no start", line=block.number))
        timed = self._is_timed(block)
        start = self._day_or_instant(begin, timed=timed)
        end = self._end(block, start, timed=timed)
        days = self._days_meant(start)
        if isinstance(start, datetime) and isinstance(end, datetime):
            start, end = _whole_days(block, start, end, days)
        if end < start:
            self._problems.add(
                text("the event of line {line:d} ends before it begins; its first day is shown", line=block.number)
            )
            end = start
        if not isinstance(start, datetime) and end == start:
            end = start + timedelta(days=1)
        if (taken_out := block.first("EXRULE")) is not None:
            # Taken out of the standard in 2009; nothing that is kept well still follows it.
            self._problems.add(
                text("line {line:d}: days that a rule takes out are shown nevertheless", line=taken_out.number)
            )
        sequence = block.said("SEQUENCE")
        return FoundEvent(
            number=block.number,
            uid=_text(block, "UID") or f"line {block.number}",
            start=start,
            end=end,
            title=_text(block, "SUMMARY") or NO_TITLE,
            place=_text(block, "LOCATION"),
            status=_text(block, "STATUS").upper(),
            marking=_text(block, "X-ENTENTE-MARKING"),
            sequence=int(sequence) if sequence.isdecimal() and len(sequence) < 10 else 0,
            days=days,
            cancelled=block.cancelled,
            rules=tuple(line for line in block.lines if line.name == "RRULE"),
            rdates=tuple(self._listed(block, "RDATE")),
            exdates=tuple(self._listed(block, "EXDATE")),
            recurrence=self._day_or_instant(recurrence) if recurrence is not None else None,
            and_future=recurrence is not None and recurrence.parameter("RANGE").upper() == "THISANDFUTURE",
        )

    def _days_meant(self, start: date) -> DaysMeant:
        if self._days is None:
            self._days = DaysMeant((self._floating, *self._zones.described(), self._home))
        return self._days.with_own(start.tzinfo if isinstance(start, datetime) else None)

    def _is_timed(self, block: Block) -> bool:
        """Whether it says that it is on days and gives times that are no edges of days: then these count."""
        for line in (block.first("DTSTART"), block.first("DTEND")):
            if line is None or line.parameter("VALUE").upper() != "DATE":
                continue
            try:
                found = self._value(line, timed=True)
            except BadEvent:
                continue  # it is told of where it is read
            if isinstance(found, datetime) and not self._days_meant(date.min).is_edge(found):
                self._problems.add(
                    text("line {line:d} says that it is a day and gives a time; the time is shown", line=line.number)
                )
                return True
        return False

    def _end(self, block: Block, start: date, *, timed: bool) -> date:
        try:
            return self._stated_end(block, start, timed=timed)
        except BadEvent as bad:
            self._problems.add(bad.what)
            return start

    def _stated_end(self, block: Block, start: date, *, timed: bool) -> date:
        if (line := block.first("DTEND")) is not None:
            end = self._day_or_instant(line, timed=timed)
            if isinstance(start, datetime) == isinstance(end, datetime):
                return end
            if isinstance(end, datetime):  # A day that ends at a time: the day of that time counts.
                return end.date() if end.time() == datetime.min.time() else end.date() + timedelta(days=1)
            return datetime.combine(end, datetime.min.time(), start.tzinfo if isinstance(start, datetime) else None)
        if (line := block.first("DURATION")) is not None:
            lasting = self._value(line)
            if not isinstance(lasting, timedelta):
                raise _bad(line)
            try:
                return _after(start, lasting, line.value.upper())
            except OverflowError:
                raise _bad(line) from None
        return start

    def _listed(self, block: Block, name: str) -> Iterator[Any]:
        room = MAX_LISTED + 1
        for line in block.lines:
            if line.name == name:
                for part in line.value.split(","):
                    room -= 1
                    if room < 0:
                        return
                    try:
                        yield self._zoned(line, self._value(line, part.strip()))
                    except BadEvent as bad:
                        self._problems.add(bad.what)

    def _day_or_instant(self, line: ContentLine, *, timed: bool = False) -> date:
        found = self._zoned(line, self._value(line, timed=timed))
        # datetime is a date too; what is neither (a duration, a period, a time of day) is no start.
        if not isinstance(found, date):
            raise _bad(line)
        lowest = _OLDEST if line.name in ("DTSTART", "RECURRENCE-ID") else FIRST_YEAR
        if not lowest <= found.year <= LAST_YEAR:
            raise _bad(line)
        return found

    def _value(self, line: ContentLine, part: str = "", *, timed: bool = False) -> Any:
        """What a line, or a part of it, says; `timed` where a time counts though a day was announced."""
        written = part.upper() or line.value.strip().upper()
        day = _AS_DAY.fullmatch(written)
        if day is not None and not day[2]:
            return self._parsed(line, day[1])
        if day is not None and not timed and line.parameter("VALUE").upper() == "DATE":
            return self._days_meant(date.min).of(self._parsed(line, written if day[3] else day[1]))
        if (late := _HOUR_24.fullmatch(written)) is not None:
            begun: datetime = self._parsed(line, f"{late[1]}T000000{late[2]}")
            return begun + timedelta(days=1)
        if (leap := _LEAP_SECOND.fullmatch(written)) is not None:
            written = f"{leap[1]}59{leap[2]}"
        return self._parsed(line, written)

    def _parsed(self, line: ContentLine, written: str) -> Any:
        try:
            return self._values.vDDDTypes.from_ical(written)
        except (ValueError, TypeError, KeyError, IndexError, AttributeError, OverflowError):
            # As the library finds it: whatever it raises, the value is none.
            raise _bad(line) from None

    def _zoned(self, line: ContentLine, found: Any) -> Any:
        if isinstance(found, tuple):
            return tuple(self._zoned(line, part) for part in found)
        if not isinstance(found, datetime) or found.tzinfo is not None:
            return found
        named = line.parameter("TZID")
        return (self._zones.place(found, named) if named else None) or found.replace(tzinfo=self._floating)


def _after(start: date, lasting: timedelta, written: str) -> date:
    """The end of what lasts so long: days are counted by the clock, hours as they pass (RFC 5545 3.3.6)."""
    if not isinstance(start, datetime):
        return start + lasting
    days = _WHOLE_DAYS.search(written)
    by_clock = timedelta(days=int(days[1])) if days is not None else timedelta(0)
    if "W" in written or written.strip().startswith("-"):
        by_clock = lasting
    return ((start + by_clock).astimezone(UTC) + (lasting - by_clock)).astimezone(start.tzinfo)


def _whole_days(block: Block, start: datetime, end: datetime, days: DaysMeant) -> tuple[date, date]:
    """The days instead of the instants, where an event lasts from midnight to midnight of its zone.

    Outlook writes all-day events so. In UTC, midnight is none, unless Outlook says that it is meant; and then
    it may be the midnight of another zone.
    """
    midnight = datetime.min.time()
    flagged = block.said("X-MICROSOFT-CDO-ALLDAYEVENT").upper() == "TRUE"
    if block.said("DTSTART").upper().endswith("Z"):
        if flagged and days.is_edge(start) and days.is_edge(end) and days.of(end) > days.of(start):
            return days.of(start), days.of(end)
        return start, end
    if start.time() != midnight or end.time() != midnight or end.date() <= start.date():
        return start, end
    return start.date(), end.date()


def _text(block: Block, name: str) -> str:
    line = block.first(name)
    return " ".join(line.text.split())[:MAX_TITLE] if line is not None else ""


def _bad(line: ContentLine) -> BadEvent:
    value = line.text[:40]
    if line.name == "DURATION":
        return BadEvent(text("line {line:d}: “{value}” is no length of time", line=line.number, value=value))
    return BadEvent(text("line {line:d}: “{value}” is no date or time", line=line.number, value=value))
