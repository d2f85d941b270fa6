"""An invitation to one engagement (RFC 5546 §3.2.2): a calendar with METHOD:REQUEST for one attendee.

The event is the one of the exports, with its UID and the SEQUENCE that the ledger of calendars has, so that who holds
both sees one event, and a later export moves it.
"""

from __future__ import annotations

from collections.abc import Iterator

from app import __version__
from app.domain.engagement import Engagement
from app.exchange.ical.events import EventWriter, WrittenEvent, written_span
from app.exchange.ical.lines import encode_lines, parameter_text
from app.exchange.ical.zones import zone_lines
from app.services.outgoing.mails import Invitation
from app.services.ports import Output, Selection


def write_invitation(selection: Selection, invitation: Invitation) -> Output:
    """The invitation to the one engagement of a selection, which takes place, with how the event leaves."""
    (item,) = selection.engagements
    ledger = selection.ledger
    writer = EventWriter(selection.plan, ledger, selection.at)
    event = writer.event(item, selection.stamps.get(item.id))
    new = {} if event.left == ledger.events.get(item.id) else {item.id: event.left}
    # What a file of this engagement alone holds already stays held.
    return Output(encode_lines(_lines(item, event, invitation)), new, frozenset({item.id}))


def _lines(item: Engagement, event: WrittenEvent, invitation: Invitation) -> Iterator[str]:
    yield "BEGIN:VCALENDAR"
    yield "VERSION:2.0"
    yield f"PRODID:-//Entente//Entente {__version__}//EN"
    yield "CALSCALE:GREGORIAN"
    yield "METHOD:REQUEST"
    span = written_span(item.dates)
    if item.dates.zone and span is not None:
        yield from zone_lines(item.dates.zone, *span)
    for line in event.lines:
        if not line.startswith("ORGANIZER"):
            yield line
            continue
        organiser, attendee = invitation.organiser, invitation.attendee
        yield f"ORGANIZER{_called(organiser.name)}:mailto:{organiser.address}"
        yield (
            f"ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE"
            f"{_called(attendee.name)}:mailto:{attendee.address}"
        )
    yield "END:VCALENDAR"


def _called(name: str) -> str:
    return f";CN={parameter_text(name)}" if name.strip() else ""
