"""The calendar file around the events: its head, its time zones, its name."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from app import __version__
from app.domain.engagement import Engagement
from app.exchange.ical.events import EventWriter
from app.exchange.ical.lines import encode_lines, escape_text
from app.exchange.ical.zones import is_utc, zone_lines
from app.services.ports import Selection
from app.services.reports.markings import file_marking
from app.services.texts.marked_outputs import own_marking


def write_ical(selection: Selection) -> bytes:
    """The selected engagements as one calendar in UTF-8, ready to be imported or served.

    Raises ValueError where `selection.at` or a stamp is naive.
    """
    return encode_lines(_lines(selection))


def _lines(selection: Selection) -> Iterator[str]:
    items = selection.engagements
    plan = selection.plan
    settings = plan.settings
    yield "BEGIN:VCALENDAR"
    yield "VERSION:2.0"
    yield f"PRODID:-//Entente//Entente {__version__}//EN"
    yield "CALSCALE:GREGORIAN"
    yield "METHOD:PUBLISH"
    marking = file_marking(selection)
    if any(own_marking(plan, item) != marking for item in items):
        yield f"X-ENTENTE-MARKING:{escape_text(marking)}"
    title = escape_text(" ".join(settings.title.split()))
    if title and len(items) > 1:
        yield f"NAME:{title}"
        yield f"X-WR-CALNAME:{title}"
    for zone, (first, last) in sorted(_years(items).items()):
        yield from zone_lines(zone, first, last)
    writer = EventWriter(plan, selection.at)
    for item in items:
        yield from writer.lines(item, selection.stamps.get(item.id))
    yield "END:VCALENDAR"


def _years(items: Iterable[Engagement]) -> dict[str, tuple[int, int]]:
    """The zones of the timed engagements, each with the first and the last year used."""
    years: dict[str, tuple[int, int]] = {}
    for item in items:
        zone = item.dates.zone
        if zone and item.dates.is_timed and not is_utc(zone):
            first, last = item.dates.earliest.year, item.dates.span.end.year
            known = years.get(zone, (first, last))
            years[zone] = (min(first, known[0]), max(last, known[1]))
    return years
