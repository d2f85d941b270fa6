"""Accreditations: the states at which a post speaks for the own nation, resident or not."""

from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from types import MappingProxyType
from typing import Annotated

from app.domain.records.choices import Choice
from app.domain.records.days import Day
from app.domain.records.links import Gone, Ref
from app.domain.records.numbers import Flag
from app.domain.records.record import record
from app.domain.records.words import Prose
from app.domain.value_classes import dataclass
from app.domain.wording import Text


class Agrement(StrEnum):
    """How far the host has come with taking somebody."""

    NOT_ASKED = "not-asked"
    ASKED = "asked"
    GRANTED = "granted"
    REFUSED = "refused"


AGREMENT_TITLES: Mapping[Agrement, Text] = MappingProxyType(
    {
        Agrement.NOT_ASKED: Text("not asked"),
        Agrement.ASKED: Text("asked"),
        Agrement.GRANTED: Text("granted"),
        Agrement.REFUSED: Text("refused"),
    }
)


@record(
    "accreditations",
    number=81,
    one="accreditation",
    many="Accreditations",
    titled="{post} · {country} {person}",
    dated=("first", "granted", "asked"),
    about="Where attachés are accredited, resident or not, and how far each host is with its agrément.",
)
@dataclass(frozen=True, slots=True)
class Accreditation:
    """A post accredited to a state, from the day of arrival `first` to `last`; None where a day is not known.

    Where each holder is accredited anew it names the `person`, else it is that of whoever holds the post. A post may
    be accredited to several states, of which it is resident in one (domain.md, end of §2).
    """

    id: str
    post: Annotated[
        str, Ref("Post", "posts", must=True, names=True, gone=Gone.TAKE_ALONG, facet=True, width=30, is_usual=True)
    ]
    country: Annotated[
        str, Ref("Accredited to", "countries", must=True, names=True, facet=True, width=22, is_usual=True)
    ]
    person: Annotated[
        str | None, Ref("Person", "people", names=True, gone=Gone.UNLINK, facet=True, width=24, is_usual=True)
    ] = None
    is_resident: Annotated[bool, Flag("Resident", facet=True, width=10, is_usual=True)] = False
    state: Annotated[Agrement, Choice("Agrément", AGREMENT_TITLES, must=True, facet=True, width=12, is_usual=True)] = (
        Agrement.NOT_ASKED
    )
    asked: Annotated[date | None, Day("Asked on", width=14)] = None
    granted: Annotated[date | None, Day("Granted on", width=14)] = None
    first: Annotated[date | None, Day("From", width=14, is_usual=True)] = None
    last: Annotated[date | None, Day("To", ends=True, width=14, is_usual=True)] = None
    handover: Annotated[date | None, Day("Handover until", ends=True, width=14)] = None
    source: Annotated[str, Prose("Source", width=26)] = ""
    notes: Annotated[str, Prose("Notes", width=30)] = ""
