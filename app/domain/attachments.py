"""Attachments: files of an engagement that are kept in the plan itself."""

from datetime import date
from typing import Annotated

from app.domain.records.days import Day
from app.domain.records.links import Gone, Ref
from app.domain.records.numbers import Number
from app.domain.records.record import record
from app.domain.records.words import Words
from app.domain.value_classes import dataclass

MOST_OF_A_FILE = 20_000_000
"""Bytes that one file may have."""

MOST_OF_A_PLAN = 200_000_000
"""Bytes that all files of a plan may have together."""


@record(
    "attachments",
    number=120,
    one="attachment",
    many="Attachments",
    titled="{engagement} · {name}",
    part_of="engagements",
    about="Files that are kept in the plan, each with an engagement.",
)
@dataclass(frozen=True, slots=True)
class Attachment:
    """A file of an engagement. `size` is in kilobytes of 1000 bytes, begun ones counted; `sha256` is the digest of what
    is in it, by which the store keeps it: hexadecimal, in small letters.

    The content is no part of the plan: it stays where it is while the attachment is removed and comes back.
    """

    id: str
    engagement: Annotated[
        str, Ref("Engagement", "engagements", must=True, names=True, is_fixed=True, gone=Gone.TAKE_ALONG, width=30)
    ]
    name: Annotated[str, Words("Name of the file", must=True, names=True, width=30, is_usual=True)]
    about: Annotated[
        str, Words("What it is", repeats=True, width=18, is_usual=True, hint="invitation, minutes, map …")
    ] = ""
    marking: Annotated[str, Words("Marking", width=14, is_usual=True)] = ""
    note: Annotated[str, Words("Note", width=30)] = ""
    size: Annotated[int, Number("Size", unit="kB", width=8, is_fixed=True, is_usual=True)] = 0
    added_on: Annotated[date | None, Day("Added on", width=14, is_fixed=True)] = None
    sha256: Annotated[str, Words("SHA-256", width=20, is_fixed=True)] = ""
