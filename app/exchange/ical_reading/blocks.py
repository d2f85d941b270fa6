"""The events and time zones of a calendar file, before anybody knows what their lines mean."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import field

from app.domain.value_classes import dataclass
from app.domain.wording import Text, text
from app.exchange.ical_reading.lines import BrokenLine, ContentLine
from app.exchange.ical_reading.problems import Problems

MAX_DEPTH = 20
"""How deep components may lie in one another."""

MAX_EVENTS = 20_000
"""The most events of one file that are read."""

MAX_ZONE_LINES = 2_000
"""The longest time zone that is looked at, in lines."""

WANTED = frozenset(
    {
        "UID",
        "DTSTART",
        "DTEND",
        "DURATION",
        "SUMMARY",
        "LOCATION",
        "STATUS",
        "SEQUENCE",
        "DTSTAMP",
        "RRULE",
        "RDATE",
        "EXDATE",
        "EXRULE",
        "RECURRENCE-ID",
        "X-MICROSOFT-CDO-ALLDAYEVENT",
        "X-ENTENTE-MARKING",
    }
)
"""What is looked at in an event; attachments, alarms, people and descriptions are never touched."""

_OF_CALENDAR = frozenset({"X-WR-CALNAME", "NAME", "X-WR-TIMEZONE", "METHOD", "X-ENTENTE-MARKING"})


@dataclass(slots=True)
class Block:
    """The lines of one event or time zone; `number` is the line of its BEGIN.

    `cancelled` where the calendar that it stands in, or a later one, says that it does not take place.
    """

    number: int
    lines: list[ContentLine] = field(default_factory=list)
    cancelled: bool = False

    def first(self, name: str) -> ContentLine | None:
        """The first line of that name."""
        return next((line for line in self.lines if line.name == name), None)

    def said(self, name: str) -> str:
        """The value of that line without space around it; empty where there is none."""
        line = self.first(name)
        return line.value.strip() if line is not None else ""


@dataclass(slots=True)
class Calendar:
    """One VCALENDAR: its own lines by name, its events and time zones in their order.

    A file may hold several, and what one of them says of itself and of its zones is nothing to the others.
    """

    head: dict[str, str] = field(default_factory=dict)
    events: list[Block] = field(default_factory=list)
    zones: list[Block] = field(default_factory=list)

    @property
    def method(self) -> str:
        """What is to be done with its events, in capitals: PUBLISH, REQUEST, CANCEL and others; mostly empty."""
        return self.head.get("METHOD", "").strip().upper()

    @property
    def is_empty(self) -> bool:
        return not (self.head or self.events or self.zones)


@dataclass(slots=True)
class Blocks:
    """What a file is made of, calendar by calendar.

    `problems` are what was left out, each with its line; `cut_events` how many events stand
    beyond the most that are read.
    """

    is_calendar: bool = False
    calendars: list[Calendar] = field(default_factory=lambda: [Calendar()])
    problems: Problems = field(default_factory=Problems)
    event_count: int = 0
    cut_events: int = 0

    def begin_calendar(self) -> None:
        """What comes now belongs to another calendar."""
        self.is_calendar = True
        if not self.calendars[-1].is_empty:
            self.calendars.append(Calendar())

    def first_in_heads(self, *names: str) -> str:
        """What the first calendar says under the first of these names that any of them knows; empty where none."""
        found = (calendar.head[name] for name in names for calendar in self.calendars if calendar.head.get(name))
        return next(found, "")


def find_blocks(lines: Iterable[ContentLine | BrokenLine]) -> Blocks:
    """Sort the lines into components without recursion; what is not closed is left out and said."""
    blocks = Blocks()
    open_names: list[str] = []
    current: Block | None = None
    depth = 0
    for line in lines:
        if isinstance(line, BrokenLine):
            if line.is_cut:
                blocks.problems.add(text("line {line:d} and all behind it are not looked at", line=line.number))
            elif blocks.is_calendar:
                blocks.problems.add(text("line {line:d} is no line of a calendar", line=line.number))
        elif line.name == "BEGIN":
            name = line.value.strip().upper()
            open_names.append(name)
            if len(open_names) > MAX_DEPTH:
                blocks.problems.add(text("what follows line {line:d} lies too deep", line=line.number))
                break
            if current is not None and name in ("VEVENT", "VTODO", "VCALENDAR"):
                blocks.problems.add(_cut_off(current))
                current = None
            if name == "VCALENDAR":  # none lies in another: the one before has no end
                open_names = [name]
                blocks.begin_calendar()
            if current is None and name in ("VEVENT", "VTIMEZONE"):
                current, depth = Block(line.number), len(open_names)
            elif current is not None and open_names[depth - 1] == "VTIMEZONE":
                current.lines.append(line)
        elif line.name == "END":
            name = line.value.strip().upper()
            if name not in open_names:
                continue
            while open_names.pop() != name:
                pass
            if current is not None and len(open_names) < depth:
                _close(blocks, name, current)
                current = None
            elif current is not None and open_names[depth - 1] == "VTIMEZONE":
                current.lines.append(line)
        elif current is None:
            if open_names == ["VCALENDAR"] and line.name in _OF_CALENDAR:
                blocks.calendars[-1].head.setdefault(line.name, line.text)
        elif open_names[depth - 1] == "VTIMEZONE":
            if len(current.lines) < MAX_ZONE_LINES:
                current.lines.append(line)
        elif len(open_names) == depth and line.name in WANTED:
            current.lines.append(line)
    if current is not None:
        blocks.problems.add(_cut_off(current))
    return blocks


def _close(blocks: Blocks, name: str, block: Block) -> None:
    if name == "VTIMEZONE":
        blocks.calendars[-1].zones.append(block)
    elif name != "VEVENT":
        blocks.problems.add(_cut_off(block))
    elif blocks.event_count < MAX_EVENTS:
        blocks.event_count += 1
        blocks.calendars[-1].events.append(block)
    else:
        blocks.cut_events += 1


def _cut_off(block: Block) -> Text:
    return text("the event of line {line:d} has no end", line=block.number)
