"""The calendar file around the events: its head, its time zones, its name."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime

from app import __version__
from app.domain.engagement import Engagement
from app.domain.programme_clocks import in_course, item_dates, item_zone
from app.domain.programme_items import ProgrammeItem
from app.domain.spans import Dates
from app.domain.statuses import ENDED_EARLY
from app.exchange.ical.events import EventWriter, WrittenEvent, written_span
from app.exchange.ical.lines import encode_lines, escape_text
from app.exchange.ical.zones import zone_lines
from app.services.ports import Output, Selection
from app.services.reports.markings import file_marking
from app.services.stores.ledger import programme_key
from app.services.texts.marked_outputs import own_marking


def write_ical(selection: Selection) -> bytes:
    """The selected engagements as one calendar in UTF-8; raises ValueError where `selection.at` or a stamp is naive."""
    return hand_out_ical(selection).content


def hand_out_ical(selection: Selection) -> Output:
    """The same, ready to be imported or served, with how each event leaves in it.

    What earlier files of the scope hold and this one does not is called back in it: then it is withdrawn.
    """
    ledger = selection.ledger
    # In whatever order a view shows them, the same ones make the same file.
    items = tuple(sorted(selection.engagements, key=lambda item: (item.dates.earliest, item.ref, item.id)))
    writer = EventWriter(selection.plan, ledger, selection.at)
    events = {item.id: writer.event(item, selection.stamps.get(item.id)) for item in items}
    programme = tuple(_programme(selection, items))
    events |= {
        programme_key(each): writer.programme_event(item, each, dates, selection.stamps.get(item.id))
        for item, each, dates in programme
    }
    gone: tuple[str, ...] = ()
    if selection.scope is not None:
        gone = ledger.gone(frozenset(events), selection.scope.period)
    markings = {file_marking(selection), *(own_marking(selection.plan, item) for item in items)}
    events |= {each: writer.called_back(each, markings) for each in gone}
    written = (*(item.dates for item in items), *(dates for _, _, dates in programme))
    content = encode_lines(_lines(selection, items, written, events.values()))
    new = {each: event.left for each, event in events.items() if event.left != ledger.events.get(each)}
    return Output(content, new, frozenset(events).difference(gone), frozenset(gone))


def _programme(selection: Selection, items: Iterable[Engagement]) -> Iterator[tuple[Engagement, ProgrammeItem, Dates]]:
    """What happens in the engagements that stand, each item by the clock of its own place."""
    plan, places = selection.plan, selection.places
    for item in items:
        if item.status not in ENDED_EARLY:
            for each in in_course(plan, item, places):
                yield item, each, item_dates(each, item_zone(plan, each, item, places))


def _lines(
    selection: Selection, items: tuple[Engagement, ...], written: Iterable[Dates], events: Iterable[WrittenEvent]
) -> Iterator[str]:
    plan = selection.plan
    settings = plan.settings
    yield "BEGIN:VCALENDAR"
    yield "VERSION:2.0"
    yield f"PRODID:-//Entente//Entente {__version__}//EN"
    yield "CALSCALE:GREGORIAN"
    yield "METHOD:PUBLISH"
    marking = file_marking(selection)
    if any(own_marking(plan, item) != marking for item in items) or (marking and not items):
        yield f"X-ENTENTE-MARKING:{escape_text(marking)}"
    title = escape_text(" ".join(settings.title.split()))
    events = tuple(events)
    if title and len(events) > 1:
        yield f"NAME:{title}"
        yield f"X-WR-CALNAME:{title}"
    for zone, (first, last) in sorted(zone_spans(written).items()):
        yield from zone_lines(zone, first, last)
    for event in events:
        yield from event.lines
    yield "END:VCALENDAR"


def zone_spans(written: Iterable[Dates]) -> dict[str, tuple[datetime, datetime]]:
    """The zones that these dates are written in, each with the first and the last time in it."""
    spans: dict[str, tuple[datetime, datetime]] = {}
    for dates in written:
        zone, span = dates.zone, written_span(dates)
        if zone and span is not None:
            first, last = spans.get(zone, span)
            spans[zone] = (min(first, span[0]), max(last, span[1]))
    return spans
