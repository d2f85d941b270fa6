"""Calendars that are answered or obeyed by one attendee (RFC 5546): METHOD:REQUEST invites to engagements or moves what
was invited to (§3.2.2), METHOD:CANCEL takes them back (§3.2.5).

An event is the one of the exports, with its UID and the SEQUENCE that the ledger of calendars has, so that who holds
both sees one event, and a later export moves it.
"""

from __future__ import annotations

from collections.abc import Iterator

from app import __version__
from app.domain.spans import Dates
from app.domain.value_classes import dataclass
from app.exchange.ical.calendar import zone_spans
from app.exchange.ical.events import EventWriter, WrittenEvent
from app.exchange.ical.lines import encode_lines, parameter_text
from app.exchange.ical.zones import zone_lines
from app.services.outgoing.corrections import ContactCorrection
from app.services.outgoing.mails import Invitation
from app.services.ports import Output, Selection

REQUEST, CANCEL = "REQUEST", "CANCEL"


@dataclass(frozen=True, slots=True)
class AddressedEvent:
    """An event on its way to one attendee by a method; `dates` are those by whose zone it is written, None for one that
    is deleted."""

    method: str
    dates: Dates | None
    written: WrittenEvent
    output: Output


def write_invitation(selection: Selection, invitation: Invitation) -> Output:
    """The invitation to the one engagement of a selection, which takes place, with how the event leaves."""
    (item,) = selection.engagements
    made = _event(selection, item.id, REQUEST)
    return Output(addressed_calendar(made, invitation), made.output.events, made.output.given)


def corrected_events(correction: ContactCorrection) -> tuple[AddressedEvent, ...]:
    """The events of a correction, each with how it leaves."""
    return tuple(
        _event(each.selection, each.engagement, CANCEL if each.is_off else REQUEST) for each in correction.events
    )


def addressed_calendar(event: AddressedEvent, invitation: Invitation) -> bytes:
    """The calendar with this event alone: a message of iTIP has one UID."""
    return encode_lines(_lines(event, invitation))


def _event(selection: Selection, engagement: str, method: str) -> AddressedEvent:
    ledger = selection.ledger
    writer = EventWriter(selection.plan, ledger, selection.at)
    item = selection.plan.engagements.get(engagement)
    if item is not None:
        event = writer.event(item, selection.stamps.get(item.id))
    else:
        # Who was told of it may read of it what they were told.
        event = writer.called_back(engagement, (ledger.events[engagement].stated.marking,))
    new = {} if event.left == ledger.events.get(engagement) else {engagement: event.left}
    one = frozenset({engagement})
    if item is None:
        return AddressedEvent(method, None, event, Output(b"", new, withdrawn=one))
    # What a file of this engagement alone holds already stays held.
    return AddressedEvent(method, item.dates, event, Output(b"", new, one))


def _lines(event: AddressedEvent, invitation: Invitation) -> Iterator[str]:
    yield "BEGIN:VCALENDAR"
    yield "VERSION:2.0"
    yield f"PRODID:-//Entente//Entente {__version__}//EN"
    yield "CALSCALE:GREGORIAN"
    yield f"METHOD:{event.method}"
    for zone, (first, last) in sorted(zone_spans((event.dates,) if event.dates is not None else ()).items()):
        yield from zone_lines(zone, first, last)
    for line in event.written.lines:
        if line.startswith("ORGANIZER"):
            yield from _parties(event.method, invitation)
        else:
            yield line
    yield "END:VCALENDAR"


def _parties(method: str, invitation: Invitation) -> Iterator[str]:
    organiser, attendee = invitation.organiser, invitation.attendee
    yield f"ORGANIZER{_called(organiser.name)}:mailto:{organiser.address}"
    wanted = ";CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE" if method == REQUEST else ""
    yield f"ATTENDEE{wanted}{_called(attendee.name)}:mailto:{attendee.address}"


def _called(name: str) -> str:
    return f";CN={parameter_text(name)}" if name.strip() else ""
