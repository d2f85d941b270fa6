"""A correction as files: one mail draft with its calendars, or a calendar for each method.

- A message of iTIP is about one event (RFC 5546 §3.2.2, §3.2.5: all components have one UID). So a draft about one
  engagement is such a message; of several it has one calendar each enclosed, to be opened one by one.
- A calendar file has one METHOD. With both, what is cancelled goes into a second file beside the first.
"""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

from app.domain.language import Language
from app.domain.wording import text
from app.exchange.ical import CANCEL, REQUEST, addressed_calendar, corrected_events
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
        for method in (REQUEST, CANCEL):
            chosen = [each for each in events if each.method == method]
            target = _beside(path) if calendars else path
            if chosen:
                calendars[target] = addressed_calendar(chosen, correction.invitation)
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
                    "What is cancelled would go into “{file}”, which is there already. Nothing was written. "
                    "Choose another name.",
                    file=target.name,
                )
            )
    for target, content in calendars.items():
        write_whole(target, content)
    return WrittenCorrection(tuple(calendars), tuple(each.output for each in events))


def _mail(correction: ContactCorrection, language: Language) -> bytes:
    events = corrected_events(correction)
    made = [(each.method, addressed_calendar([each], correction.invitation)) for each in events]
    if len(made) == 1:
        ((method, calendar),) = made
        return write_draft(correction.draft, language, calendar, method)
    enclosures = tuple(
        Enclosure(f"{number}-{_ENDINGS[method]}{CALENDAR}", "application/ics", calendar)
        for number, (method, calendar) in enumerate(made, 1)
    )
    return write_draft(replace(correction.draft, enclosures=enclosures), language)


def _beside(path: Path) -> Path:
    return path.with_name(f"{path.stem}-{_ENDINGS[CANCEL]}{path.suffix}")
