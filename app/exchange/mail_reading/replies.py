"""Answers to invitations by RFC 5546 in calendar files, as the calendars of others write them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime
from typing import Any

from app.domain.wording import text
from app.exchange.mail_reading.library import load_icalendar
from app.services.returning.letters import METHODS, CalendarReply, IncomingLetter
from app.services.texts.tables import FileRefused, clean_text

MAX_CALENDAR = 1_000_000
"""Bytes of a reply that are read; one has a few hundred, with a zone of its own some thousands."""

MAX_REPLIES = 50
"""Events of one file that are read."""

_KINDS = ("VEVENT", "VTODO")


def read_reply_file(data: bytes, file: str) -> IncomingLetter:
    """A calendar file that came by itself; raises FileRefused where it answers nothing."""
    replies = read_replies(data)
    if not replies:
        raise FileRefused(
            text(
                "“{file}” answers no invitation: it is no calendar with METHOD REPLY, COUNTER or DECLINECOUNTER. "
                "Nothing was taken in. Save the reply itself from the mail, or take in the whole mail.",
                file=file,
            )
        )
    days = [reply.on for reply in replies if reply.on is not None]
    return IncomingLetter(file, on=max(days, default=None), replies=replies)


def read_replies(data: bytes) -> tuple[CalendarReply, ...]:
    """The replies of a calendar; none where it is no calendar, or says nothing by one of METHODS."""
    if len(data) > MAX_CALENDAR or b"BEGIN:VCALENDAR" not in data.upper():
        return ()
    icalendar = load_icalendar()
    try:
        calendars = icalendar.Calendar.from_ical(_decoded(data), multiple=True)
    except (ValueError, IndexError, KeyError, RecursionError, AttributeError, TypeError):
        return ()
    found: list[CalendarReply] = []
    for calendar in calendars:
        method = str(calendar.get("METHOD", "")).strip().upper()
        if method in METHODS:
            found += _replies(calendar, method)
    return tuple(found[:MAX_REPLIES])


def _decoded(data: bytes) -> str:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("latin-1")


def _replies(calendar: Any, method: str) -> Iterator[CalendarReply]:
    for component in calendar.subcomponents:
        if component.name not in _KINDS:
            continue
        attendees = _listed(component, "ATTENDEE")
        told = CalendarReply(
            method,
            clean_text(str(component.get("UID", ""))),
            _sequence(component),
            "",
            start=_value(component, "DTSTART"),
            end=_value(component, "DTEND"),
            comment=clean_text("\n".join(str(each) for each in _listed(component, "COMMENT"))),
            on=_day(component),
        )
        if not attendees:
            yield told
        for attendee in attendees[:MAX_REPLIES]:
            yield _by(told, attendee)


def _by(told: CalendarReply, attendee: Any) -> CalendarReply:
    parameters = getattr(attendee, "params", {})
    return CalendarReply(
        told.method,
        told.uid,
        told.sequence,
        address(str(attendee)),
        clean_text(str(parameters.get("CN", ""))),
        address(str(parameters.get("SENT-BY", ""))),
        str(parameters.get("PARTSTAT", "")).strip().upper(),
        told.start,
        told.end,
        told.comment,
        told.on,
    )


def address(value: str) -> str:
    """The address of a `mailto:`, in lower case; empty for what is none."""
    found = clean_text(value).strip('"<> ').casefold().removeprefix("mailto:").strip('"<> ')
    return found if "@" in found and " " not in found else ""


def _listed(component: Any, name: str) -> list[Any]:
    found = component.get(name)
    if found is None:
        return []
    return found if isinstance(found, list) else [found]


def _sequence(component: Any) -> int | None:
    """The state of the event that is answered: Outlook writes it into a property of its own as well."""
    for name in ("SEQUENCE", "X-MICROSOFT-CDO-APPT-SEQUENCE"):
        found = component.get(name)
        try:
            if found is not None:
                return int(str(found))
        except ValueError:
            continue
    return None


def _value(component: Any, name: str) -> str:
    """A day as `20270303`, an instant in UTC with a Z; one of no zone as it stands."""
    found = getattr(component.get(name), "dt", None)
    if isinstance(found, datetime):
        zoned = found.astimezone(UTC) if found.tzinfo is not None else found
        return f"{zoned:%Y%m%dT%H%M%S}" + ("Z" if found.tzinfo is not None else "")
    return f"{found:%Y%m%d}" if isinstance(found, date) else ""


def _day(component: Any) -> date | None:
    found = getattr(component.get("DTSTAMP"), "dt", None)
    if isinstance(found, datetime):
        return found.date()
    return found if isinstance(found, date) else None
