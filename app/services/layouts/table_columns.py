"""The columns that the table can show, and how a cell of each is edited."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from app.domain.wording import Text


class Entry(StrEnum):
    """How a cell takes what is typed."""

    NOTHING = "nothing"
    WORDS = "words"
    DATES = "dates"
    CHOICE = "choice"
    COUNTRIES = "countries"
    NUMBER = "number"


@dataclass(frozen=True, slots=True)
class Column:
    """One column. `field` is the engagement's field behind it, empty where the column is computed.

    `width` counts average characters; `is_usual` columns are shown until somebody chooses others;
    a `must_hold` cell cannot be emptied.
    """

    id: str
    title: Text
    width: int
    entry: Entry = Entry.NOTHING
    field: str = ""
    is_usual: bool = False
    must_hold: bool = False
    is_number: bool = False

    @property
    def is_editable(self) -> bool:
        """Whether a person can type into it."""
        return self.entry is not Entry.NOTHING

    @property
    def field_title(self) -> Text:
        """What the field is called where it stands alone, as the panel of an engagement calls it."""
        return _FIELD_TITLES.get(self.id, self.title)


_FIELD_TITLES: Mapping[str, Text] = MappingProxyType(
    {
        "country": Text("Countries"),
        "lead": Text("Own lead"),
        "level": Text("Own level"),
        "counterpart_level": Text("Their level"),
        "notes": Text("Notes and links"),
    }
)

COLUMNS: tuple[Column, ...] = (
    Column("dates", Text("Dates"), 27, Entry.DATES, "dates", True, True),
    Column("title", Text("Title"), 34, Entry.WORDS, "title", True, True),
    Column("country", Text("Country"), 16, Entry.COUNTRIES, "countries", True),
    Column("status", Text("Status"), 13, Entry.CHOICE, "status", True, True),
    Column("kind", Text("Kind"), 19, Entry.CHOICE, "kind", True, True),
    Column("findings", Text("Findings"), 11, is_usual=True),
    Column("coordination", Text("Coordination"), 26, is_usual=True),
    Column("lead", Text("Lead"), 17, Entry.WORDS, "own_lead", True),
    Column("level", Text("Level"), 6, Entry.CHOICE, "level", True),
    Column("ref", Text("Ref"), 12, Entry.WORDS, "ref", True, True),
    Column("marking", Text("Marking"), 12, Entry.WORDS, "marking", True),
    Column("place", Text("Place"), 18, Entry.WORDS, "place"),
    Column("region", Text("Region"), 20),
    Column("days", Text("Days"), 6, is_number=True),
    Column("direction", Text("Direction"), 13, Entry.CHOICE, "direction"),
    Column("counterpart", Text("Counterpart"), 22, Entry.WORDS, "counterpart"),
    Column("counterpart_level", Text("Counterpart level"), 10, Entry.CHOICE, "counterpart_level"),
    Column("lead_office", Text("Lead office"), 18, Entry.WORDS, "lead_office"),
    Column("principals", Text("Principals"), 22),
    Column("objectives", Text("Objectives"), 24),
    Column("priority", Text("Priority"), 10, Entry.CHOICE, "priority"),
    Column("participants", Text("Participants"), 10, Entry.NUMBER, "participants", is_number=True),
    Column("description", Text("Description"), 40, Entry.WORDS, "description"),
    Column("notes", Text("Notes"), 40, Entry.WORDS, "notes"),
)
"""Every column, in the order in which a chooser offers them."""

BY_ID: Mapping[str, Column] = MappingProxyType({column.id: column for column in COLUMNS})

POSITION: Mapping[str, int] = MappingProxyType({column.id: place for place, column in enumerate(COLUMNS)})

USUAL: tuple[str, ...] = tuple(column.id for column in COLUMNS if column.is_usual)
"""The ids of the columns shown at first, in order."""


def chosen_columns(ids: tuple[str, ...]) -> tuple[Column, ...]:
    """The columns of those ids that exist, each once; the usual ones where none is left."""
    known = tuple(BY_ID[column_id] for column_id in dict.fromkeys(ids) if column_id in BY_ID)
    return known or tuple(BY_ID[column_id] for column_id in USUAL)
