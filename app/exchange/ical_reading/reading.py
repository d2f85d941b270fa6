"""A calendar file as a whole: read as far as it can be, refused in words where it cannot."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from datetime import date, time, tzinfo
from zoneinfo import ZoneInfo

from app.domain.spans import DaySpan
from app.domain.wording import Text, text
from app.domain.wording_values import Count
from app.exchange.ical_reading.blocks import MAX_EVENTS, Blocks, find_blocks
from app.exchange.ical_reading.entries import make_entry
from app.exchange.ical_reading.events import BadEvent, EventReader, FoundEvent
from app.exchange.ical_reading.lines import read_lines
from app.exchange.ical_reading.problems import Problems
from app.exchange.ical_reading.recurrence import Expansion, density
from app.exchange.ical_reading.settling import settle
from app.exchange.ical_reading.zones import ZoneBook
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
    zones = ZoneBook(blocks.calendars, since=span.first.year)
    versions = settle(blocks.calendars)
    problems = blocks.problems
    misread = Problems()
    events = list(_events(blocks, zones, home, misread))
    expansion = Expansion(span)
    entries: list[OverlayEntry] = []
    outside = 0
    for event, start, end in _occurrences(events, expansion):
        if len(entries) >= MAX_ENTRIES:
            problems.add(text("only the first {count} entries are shown", count=MAX_ENTRIES))
            break
        entry = make_entry(event, start, end, home)
        if entry is None:
            outside += 1
        else:
            entries.append(entry)
    problems.join(expansion.problems)
    problems.join(misread)
    for remark in (*zones.remarks(), *_remarks(blocks, versions, outside)):
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
    remarks = problems.told() if entries else (_nothing(events), *problems.told())
    title = blocks.first_in_heads("X-WR-CALNAME", "NAME")
    heads = (calendar.head.get("X-ENTENTE-MARKING", "") for calendar in blocks.calendars)
    markings = tuple(dict.fromkeys(marking for marking in (*heads, *(event.marking for event in events)) if marking))
    entries.sort(key=lambda entry: (entry.span, entry.start_time or time(), entry.title))
    return CalendarFile(" ".join(title.split()), tuple(entries), markings, remarks)


def _events(blocks: Blocks, zones: ZoneBook, home: tzinfo, misread: Problems) -> Iterator[FoundEvent]:
    for calendar in blocks.calendars:
        known = zones.of(calendar)
        floating = known.find(calendar.head["X-WR-TIMEZONE"]) if calendar.head.get("X-WR-TIMEZONE") else None
        reader = EventReader(known, floating or home, home, misread)
        for block in calendar.events:
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
    # What comes most often comes last: it may fill the room that is left, and no more than that.
    for members in sorted(series.values(), key=density):
        yield from expansion.expand(members)


def _nothing(events: list[FoundEvent]) -> Text:
    """Why a file that was read shows nothing."""
    if events:
        return text("none of its events lies on the days that are looked at")
    return text("there are no events in it")


def _remarks(blocks: Blocks, versions: int, outside: int) -> Iterator[Text]:
    if blocks.cut_events:
        yield text("{count} events beyond the first {most} are left out", count=blocks.cut_events, most=MAX_EVENTS)
    if versions:
        yield text(
            "left out: {versions} of its events", versions=Count(versions, "earlier version", "earlier versions")
        )
    if outside:
        yield text("{count} events lie outside of the years that a plan can hold", count=outside)
