"""The fields that a plan gives its engagements beside those that every plan has."""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Annotated

from app.domain.records.choices import Choice
from app.domain.records.numbers import Flag, Number
from app.domain.records.record import record
from app.domain.records.words import WordList, Words
from app.domain.value_classes import dataclass
from app.domain.wording import Text


class OwnSort(StrEnum):
    """What an own field holds."""

    TEXT = "text"
    NUMBER = "number"
    DATE = "date"
    CHOICE = "choice"
    PERSON = "person"


OWN_SORT_TITLES: Mapping[OwnSort, Text] = MappingProxyType(
    {
        OwnSort.TEXT: Text("text"),
        OwnSort.NUMBER: Text("number"),
        OwnSort.DATE: Text("date"),
        OwnSort.CHOICE: Text("choice"),
        OwnSort.PERSON: Text("person"),
    }
)

CHOICES = "if it is a choice; parted by semicolons"


@record(
    "own_fields",
    number=126,
    one="own field",
    many="Own fields",
    titled="{title}",
    about="Fields of this plan’s engagements. Each stands in the panel, the table, filters and files at once.",
    ordered="position",
)
@dataclass(frozen=True, slots=True)
class OwnField:
    """A field of this plan's engagements. Its `position` is among the other own fields.

    One that `is_usual` is a column of the table until somebody chooses others.
    """

    id: str
    title: Annotated[str, Words("Name", must=True, names=True, width=26, is_usual=True)]
    sort: Annotated[OwnSort, Choice("Sort", OWN_SORT_TITLES, must=True, facet=True, width=12, is_usual=True)] = (
        OwnSort.TEXT
    )
    choices: Annotated[tuple[str, ...], WordList("Choices", width=40, is_usual=True, hint=CHOICES)] = ()
    hint: Annotated[str, Words("Help", width=40, hint="what the empty field says")] = ""
    is_usual: Annotated[bool, Flag("Usual column", width=14, is_usual=True)] = False
    position: Annotated[int, Number("Order", high=10_000, width=8)] = 0
