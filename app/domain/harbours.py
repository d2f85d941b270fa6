"""Ports and airfields: how deep, how long, and whom they take, as far as that is known."""

from collections.abc import Iterator, Mapping
from datetime import date
from enum import StrEnum
from types import MappingProxyType
from typing import Annotated

from app.domain.country_names import fold_place
from app.domain.records.choices import Choice
from app.domain.records.days import Day
from app.domain.records.links import Gone, Ref
from app.domain.records.numbers import Number
from app.domain.records.record import record
from app.domain.records.sort import OF_A_TABLE
from app.domain.records.words import Prose, Words
from app.domain.value_classes import dataclass
from app.domain.wording import Text


class HarbourSort(StrEnum):
    """Who can call at it."""

    PORT = "port"
    AIRFIELD = "airfield"


class Offered(StrEnum):
    """Whether something is offered or accepted; None where that is not known, which is neither."""

    YES = "yes"
    NO = "no"


HARBOUR_TITLES: Mapping[HarbourSort, Text] = MappingProxyType(
    {HarbourSort.PORT: Text("port"), HarbourSort.AIRFIELD: Text("airfield")}
)

OFFERED_TITLES: Mapping[Offered, Text] = MappingProxyType({Offered.YES: Text("yes"), Offered.NO: Text("no")})


@record(
    "ports",
    number=54,
    one="port or airfield",
    many="Ports and airfields",
    titled="{name}, {country}",
    ships=True,
    about="How deep and how long ports and airfields are, and whom they take; empty where nobody has found out.",
)
@dataclass(frozen=True, slots=True)
class Harbour:
    """A port or an airfield. Lengths in metres, degrees WGS 84. None: not known, which is no reason to stay away.

    `code` is the UN/LOCODE of a port and the ICAO code of an airfield. A place of an engagement is this one where
    country and name are the same, without case, accents and what stands in brackets.
    """

    id: str
    name: Annotated[str, Words("Name", must=True, names=True, width=30, is_usual=True)]
    country: Annotated[
        str,
        Ref("Country", "countries", must=True, names=True, gone=Gone.TAKE_ALONG, facet=True, width=20, is_usual=True),
    ]
    sort: Annotated[HarbourSort, Choice("Sort", HARBOUR_TITLES, must=True, facet=True, width=12, is_usual=True)] = (
        HarbourSort.PORT
    )
    code: Annotated[str, Words("Code", width=10, is_usual=True)] = ""
    latitude: Annotated[
        float | None, Number("Latitude", unit="°", low=-90, high=90, has_parts=True, optional=True, width=9)
    ] = None
    longitude: Annotated[
        float | None, Number("Longitude", unit="°", low=-180, high=180, has_parts=True, optional=True, width=9)
    ] = None
    draught: Annotated[
        float | None,
        Number("Deepest draught", unit="m", high=60, has_parts=True, optional=True, width=10, is_usual=True),
    ] = None
    length: Annotated[
        float | None,
        Number("Longest ship", unit="m", high=2_000, has_parts=True, optional=True, width=10, is_usual=True),
    ] = None
    nuclear: Annotated[
        Offered | None,
        Choice("Nuclear-powered ships", OFFERED_TITLES, optional=True, facet=True, width=12, is_usual=True),
    ] = None
    runway: Annotated[
        float | None, Number("Runway", unit="m", high=10_000, has_parts=True, optional=True, width=10, is_usual=True)
    ] = None
    handling: Annotated[
        Offered | None,
        Choice("Ground handling", OFFERED_TITLES, optional=True, facet=True, width=12, is_usual=True),
    ] = None
    notes: Annotated[str, Prose("Notes", width=30)] = ""
    source: Annotated[str, Prose("Source", width=30, is_usual=True, without=OF_A_TABLE)] = ""
    checked: Annotated[date | None, Day("Checked", width=14)] = None


def harbour_keys(item: Harbour) -> Iterator[tuple[str, str]]:
    """Country and name by which a port is found, with and without what stands in brackets."""
    names = (item.name, item.name.partition("(")[0])
    return ((item.country, name) for name in dict.fromkeys(fold_place(each) for each in names) if name)
