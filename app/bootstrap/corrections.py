"""A correction as files: one mail draft with its calendars, or a calendar for each engagement.

A message of iTIP is about one event (RFC 5546 §3.2.2, §3.2.5: all components have one UID), and strict programs refuse
others. So a draft about one engagement is such a message; of several it has one calendar each enclosed, and as calendar
files they stand beside one another, numbered, to be opened one by one.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from app.domain.language import Language
from app.domain.wording import text
from app.exchange.ical import CANCEL, REQUEST, AddressedEvent, addressed_calendar, corrected_events
from app.exchange.mail import write_draft
from app.exchange.whole_file import write_whole
from app.services.outgoing.corrections import ContactCorrection, WrittenCorrection
from app.services.outgoing.mails import Enclosure
from app.services.texts.tables import FileRefused

MAIL, CALENDAR = ".eml", ".ics"

_ENDINGS = {REQUEST: "update", CANCEL: "cancelled"}


def write_correction(path: Path, correction: ContactCorrection, language: Language) -> WrittenCorrection:
    """Write a correction as the suffix says; raises FileRefused, and what was there stays as it was."""
    events = corrected_events(correction)
    calendars: dict[Path, bytes] = {}
    if path.suffix.lower() == MAIL:
        calendars[path] = _mail(correction, language)
    elif path.suffix.lower() == CALENDAR:
        for name, content in _calendars(correction, events):
            calendars[path if len(events) == 1 else path.with_name(f"{path.stem}-{name}")] = content
    else:
        raise FileRefused(
            text(
                "“{file}” is no mail draft and no calendar. Nothing was written. Use .eml or .ics.",
                file=path.name,
            )
        )
    for target in calendars:
        if target != path and os.path.lexists(target):
            raise FileRefused(
                text(
                    "One of the calendars would go into “{file}”, which is there already. Nothing was written. "
                    "Choose another name.",
                    file=target.name,
                )
            )
    for target, content in calendars.items():
        write_whole(target, content)
    return WrittenCorrection(tuple(calendars), tuple(each.output for each in events))


def _mail(correction: ContactCorrection, language: Language) -> bytes:
    events = corrected_events(correction)
    made = list(_calendars(correction, events))
    if len(made) == 1:
        return write_draft(correction.draft, language, made[0][1], events[0].method)
    enclosures = tuple(Enclosure(name, "application/ics", calendar) for name, calendar in made)
    return write_draft(replace(correction.draft, enclosures=enclosures), language)


def _calendars(correction: ContactCorrection, events: Sequence[AddressedEvent]) -> Iterator[tuple[str, bytes]]:
    """A calendar of each event, and what its file is called."""
    for number, each in enumerate(events, 1):
        yield f"{number}-{_ENDINGS[each.method]}{CALENDAR}", addressed_calendar(each, correction.invitation)
