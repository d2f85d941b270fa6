"""Mails and replies of calendars as they came, and the same as text between two processes."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict
from datetime import date
from typing import Any

from app.domain.value_classes import dataclass
from app.services.texts.tables import RawTable

REPLY, COUNTER, DECLINE_COUNTER = "REPLY", "COUNTER", "DECLINECOUNTER"
METHODS = (REPLY, COUNTER, DECLINE_COUNTER)
"""The methods of RFC 5546 by which somebody answers an invitation."""


@dataclass(frozen=True, slots=True)
class CalendarReply:
    """One answer to one event, by RFC 5546.

    `sequence` is None where the reply does not tell which state of the event it is of. `attendee` and `sent_by` are
    addresses in lower case, empty where none is given; `start` and `end` are values as the file has them
    (`20270303`, `20270303T090000Z`), `on` is the day of DTSTAMP.
    """

    method: str
    uid: str
    sequence: int | None
    attendee: str
    name: str = ""
    sent_by: str = ""
    status: str = ""
    start: str = ""
    end: str = ""
    comment: str = ""
    on: date | None = None


@dataclass(frozen=True, slots=True)
class IncomingLetter:
    """A mail, or a calendar file that came by itself (then it has no `sender`, an address in lower case).

    `text` is its plain text, verbatim; `on` is the day on which it was written.
    """

    file: str
    sender: str = ""
    name: str = ""
    subject: str = ""
    on: date | None = None
    text: str = ""
    replies: tuple[CalendarReply, ...] = ()


@dataclass(frozen=True, slots=True)
class Returned:
    """What a file that came back holds: the tables of a workbook, a letter, or a letter with workbooks in it."""

    file: str
    tables: tuple[RawTable, ...] = ()
    letter: IncomingLetter | None = None


def letter_text(letter: IncomingLetter) -> str:
    """A letter as JSON."""
    return json.dumps(asdict(letter), ensure_ascii=False, default=date.isoformat)


def read_letter(packed: str) -> IncomingLetter:
    """What `letter_text` made; raises ValueError for anything else."""
    try:
        found = json.loads(packed)
        replies = tuple(CalendarReply(**_dated(each)) for each in found.pop("replies"))
        return IncomingLetter(**_dated(found), replies=replies)
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError("no letter") from error


def _dated(found: Mapping[str, Any]) -> dict[str, Any]:
    made = dict(found)
    if made.get("on") is not None:
        made["on"] = date.fromisoformat(made["on"])
    return made
