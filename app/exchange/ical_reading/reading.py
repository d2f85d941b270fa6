"""A calendar file as a whole: read as far as it can be, refused in words where it cannot."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from datetime import date, time
from zoneinfo import ZoneInfo

from app.domain.spans import DaySpan
from app.domain.wording import Text, text
from app.exchange.ical_reading.blocks import MAX_EVENTS, Blocks, find_blocks
from app.exchange.ical_reading.entries import make_entry
from app.exchange.ical_reading.events import BadEvent, EventReader, FoundEvent
from app.exchange.ical_reading.lines import read_lines
from app.exchange.ical_reading.recurrence import Expansion
from app.exchange.ical_reading.zones import FileZones
from app.services.overlays.overlays import OverlayEntry
from app.services.ports import CalendarFile
from app.services.texts.tables import FileRefused

MAX_ENTRIES = 25_000
"""The most entries that one file makes, with all that repeats; four seconds."""


def read_calendar(data: bytes, name: str, span: DaySpan, home_zone: str) -> CalendarFile:
    """The events of a file: single ones whenever they are, repeated ones on the days of `span`.

    Raises FileRefused where it is no calendar, or none of its events could be read.
    """
    blocks = find_blocks(read_lines(data))
    if not blocks.is_calendar:
        raise FileRefused(
            text(
                "“{file}” is no calendar: it has no line BEGIN:VCALENDAR. Nothing is shown of it. "
                "Choose an .ics file that a calendar program has exported.",
                file=name,
            )
        )
    home = ZoneInfo(home_zone)
    zones = FileZones(blocks.zones)
    floating = zones.find(blocks.head["X-WR-TIMEZONE"]) if blocks.head.get("X-WR-TIMEZONE") else None
    reader = EventReader(zones, floating or home)
    events = list(_events(blocks, reader))
    expansion = Expansion(span)
    entries: list[OverlayEntry] = []
    outside = 0
    for event, start, end in _occurrences(events, expansion):
        if len(entries) >= MAX_ENTRIES:
            blocks.problems.add(text("only the first {count} entries are shown", count=MAX_ENTRIES))
            break
        entry = make_entry(event, start, end, home, cancelled=blocks.head.get("METHOD", "").upper() == "CANCEL")
        if entry is None:
            outside += 1
        else:
            entries.append(entry)
    problems = blocks.problems
    problems.join(expansion.problems)
    problems.join(reader.problems)
    for remark in _remarks(blocks, zones, outside):
        problems.add(remark)
    if not entries and not events and problems.count:
        raise FileRefused(
            text(
                "Nothing in “{file}” can be shown: {problem}. The plan is unchanged. "
                "Export the calendar again, or choose another file.",
                file=name,
                problem=problems.kept[0],
            )
        )
    title = blocks.head.get("X-WR-CALNAME") or blocks.head.get("NAME") or ""
    marked = (blocks.head.get("X-ENTENTE-MARKING", ""), *(event.marking for event in events))
    markings = tuple(dict.fromkeys(marking for marking in marked if marking))
    entries.sort(key=lambda entry: (entry.span, entry.start_time or time(), entry.title))
    return CalendarFile(" ".join(title.split()), tuple(entries), markings, problems.told())


def _events(blocks: Blocks, reader: EventReader) -> Iterator[FoundEvent]:
    for block in blocks.events:
        try:
            yield reader.read(block)
        except BadEvent as bad:
            blocks.problems.add(bad.what)


def _occurrences(events: list[FoundEvent], expansion: Expansion) -> Iterator[tuple[FoundEvent, date, date]]:
    series: defaultdict[str, list[FoundEvent]] = defaultdict(list)
    repeating = {event.uid for event in events if event.repeats}
    for event in events:
        if event.uid in repeating:
            series[event.uid].append(event)
        else:
            yield event, event.start, event.end
    for members in series.values():
        yield from expansion.expand(members)


def _remarks(blocks: Blocks, zones: FileZones, outside: int) -> Iterator[Text]:
    if zones.cut:
        yield text("{count} time zones are described by more rules than are followed", count=zones.cut)
    for unknown in zones.unknown:
        yield text("the time zone “{zone}” is not known; its times are taken as they stand", zone=unknown[:60])
    if blocks.cut_events:
        yield text("{count} events beyond the first {most} are left out", count=blocks.cut_events, most=MAX_EVENTS)
    if outside:
        yield text("{count} events lie outside of the years that a plan can hold", count=outside)
