"""Events with real days and times, from the lines that say so."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo
from typing import Any

from app.domain.spans import FIRST_YEAR, LAST_YEAR
from app.domain.wording import Text, text
from app.exchange.ical_reading.blocks import Block
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


class BadEvent(ValueError):
    """An event whose days cannot be made out; `what` names the line."""

    def __init__(self, what: Text) -> None:
        super().__init__(str(what))
        self.what = what


@dataclass(frozen=True, slots=True)
class FoundEvent:
    """One VEVENT. Start and end are both dates (the end exclusive) or both zoned instants.

    `rules` are the texts of its RRULEs; `rdates` and `exdates` values as icalendar gives them,
    floating ones in the zone of the file; `recurrence` what it stands in for.
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
    """Reads the events of one file; times without a zone are those of `floating`."""

    def __init__(self, zones: FileZones, floating: tzinfo) -> None:
        self._zones = zones
        self._floating = floating
        self._values = load()[0].prop
        self.problems = Problems()

    def read(self, block: Block) -> FoundEvent:
        """The event of a block; raises BadEvent. What else of it could not be read is in `problems`."""
        begin = block.first("DTSTART")
        if begin is None:
            raise BadEvent(text("the event of line {line:d} has no start", line=block.number))
        start = self._day_or_instant(begin)
        end = self._end(block, start)
        if isinstance(start, datetime) and isinstance(end, datetime):
            start, end = _whole_days(block, start, end)
        if end < start:
            self.problems.add(
                text("the event of line {line:d} ends before it begins; its first day is shown", line=block.number)
            )
            end = start
        if not isinstance(start, datetime) and end == start:
            end = start + timedelta(days=1)
        recurrence = block.first("RECURRENCE-ID")
        sequence = _text(block, "SEQUENCE")
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
            rules=tuple(line for line in block.lines if line.name == "RRULE"),
            rdates=tuple(self._listed(block, "RDATE")),
            exdates=tuple(self._listed(block, "EXDATE")),
            recurrence=self._day_or_instant(recurrence) if recurrence is not None else None,
            and_future=recurrence is not None and recurrence.parameter("RANGE").upper() == "THISANDFUTURE",
        )

    def _end(self, block: Block, start: date) -> date:
        try:
            return self._stated_end(block, start)
        except BadEvent as bad:
            self.problems.add(bad.what)
            return start

    def _stated_end(self, block: Block, start: date) -> date:
        if (line := block.first("DTEND")) is not None:
            end = self._day_or_instant(line)
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
                return start + lasting
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
                        self.problems.add(bad.what)

    def _day_or_instant(self, line: ContentLine) -> date:
        found = self._zoned(line, self._value(line))
        # datetime is a date too; what is neither (a duration, a period, a time of day) is no start.
        if not isinstance(found, date):
            raise _bad(line)
        lowest = _OLDEST if line.name in ("DTSTART", "RECURRENCE-ID") else FIRST_YEAR
        if not lowest <= found.year <= LAST_YEAR:
            raise _bad(line)
        return found

    def _value(self, line: ContentLine, part: str = "") -> Any:
        try:
            return self._values.vDDDTypes.from_ical(part or line.value.strip().upper())
        except (ValueError, TypeError, KeyError, IndexError, AttributeError, OverflowError):
            # As the library finds it: whatever it raises, the value is none.
            raise _bad(line) from None

    def _zoned(self, line: ContentLine, found: Any) -> Any:
        if isinstance(found, tuple):
            return tuple(self._zoned(line, part) for part in found)
        if not isinstance(found, datetime) or found.tzinfo is not None:
            return found
        named = line.parameter("TZID")
        return found.replace(tzinfo=(self._zones.find(named) if named else None) or self._floating)


def _whole_days(block: Block, start: datetime, end: datetime) -> tuple[date, date]:
    """The days instead of the instants, where an event lasts from midnight to midnight of its zone.

    Outlook writes all-day events so. In UTC, midnight is none, unless Outlook says that it is meant.
    """
    midnight = datetime.min.time()
    if start.time() != midnight or end.time() != midnight or end.date() <= start.date():
        return start, end
    flagged = _text(block, "X-MICROSOFT-CDO-ALLDAYEVENT").upper() == "TRUE"
    line = block.first("DTSTART")
    is_utc = line is not None and line.value.strip().upper().endswith("Z")
    return (start.date(), end.date()) if flagged or not is_utc else (start, end)


def _text(block: Block, name: str) -> str:
    line = block.first(name)
    return " ".join(line.text.split())[:MAX_TITLE] if line is not None else ""


def _bad(line: ContentLine) -> BadEvent:
    value = line.text[:40]
    if line.name == "DURATION":
        return BadEvent(text("line {line:d}: “{value}” is no length of time", line=line.number, value=value))
    return BadEvent(text("line {line:d}: “{value}” is no date or time", line=line.number, value=value))
