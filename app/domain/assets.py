"""What engagements take up beside people: ships, aircraft, units and teams."""

from collections.abc import Mapping
from dataclasses import field
from enum import StrEnum
from types import MappingProxyType
from typing import Annotated

from app.domain.geography import Place, Where
from app.domain.records.choices import Choice
from app.domain.records.links import Gone, Ref
from app.domain.records.numbers import Flag, Number
from app.domain.records.record import record
from app.domain.records.words import Prose, Words
from app.domain.services import SERVICE_TITLES, Service
from app.domain.value_classes import dataclass
from app.domain.wording import Text


class AssetSort(StrEnum):
    """What an asset is."""

    SHIP = "ship"
    AIRCRAFT = "aircraft"
    UNIT = "unit"
    TEAM = "team"


ASSET_TITLES: Mapping[AssetSort, Text] = MappingProxyType(
    {
        AssetSort.SHIP: Text("ship"),
        AssetSort.AIRCRAFT: Text("aircraft"),
        AssetSort.UNIT: Text("unit"),
        AssetSort.TEAM: Text("team"),
    }
)


@record(
    "assets",
    number=30,
    one="asset",
    many="Assets",
    titled="{name}",
    about="Ships, aircraft, units and teams that engagements take up.",
)
@dataclass(frozen=True, slots=True)
class Asset:
    """A ship, aircraft, unit or team of the own nation. Lengths in metres.

    `number` is the pennant or side number of a ship and the tail of an aircraft, as a host's clearance names it.
    """

    id: str
    name: Annotated[str, Words("Name", must=True, names=True, width=26, is_usual=True)]
    sort: Annotated[AssetSort, Choice("Sort", ASSET_TITLES, must=True, facet=True, width=12, is_usual=True)] = (
        AssetSort.SHIP
    )
    type: Annotated[str, Words("Type", facet=True, width=22, is_usual=True, hint="class of ship, aircraft or unit")] = (
        ""
    )
    number: Annotated[str, Words("Number", width=12, is_usual=True, hint="pennant, side number or tail")] = ""
    call_sign: Annotated[str, Words("Call sign", width=12)] = ""
    service: Annotated[
        Service | None, Choice("Service", SERVICE_TITLES, optional=True, facet=True, width=12, is_usual=True)
    ] = None
    operator: Annotated[str | None, Ref("Operated by", "organisations", gone=Gone.UNLINK, width=26)] = None
    commander: Annotated[str, Words("Commanded by", width=26)] = ""
    home: Annotated[Place, Where("Home port or base", width=20, is_usual=True)] = field(default_factory=Place)
    length: Annotated[float | None, Number("Length", unit="m", high=500, has_parts=True, optional=True, width=8)] = None
    beam: Annotated[float | None, Number("Beam", unit="m", high=100, has_parts=True, optional=True, width=8)] = None
    draught: Annotated[
        float | None, Number("Draught", unit="m", high=30, has_parts=True, optional=True, width=8, is_usual=True)
    ] = None
    runway: Annotated[
        float | None, Number("Runway needed", unit="m", high=10_000, has_parts=True, optional=True, width=8)
    ] = None
    speed: Annotated[float | None, Number("Transit speed", unit="kn", high=1_000, has_parts=True, optional=True)] = None
    crew: Annotated[int | None, Number("Crew", high=10_000, optional=True, width=8)] = None
    is_nuclear: Annotated[bool, Flag("Nuclear-powered", width=12)] = False
    email: Annotated[str, Words("E-mail", width=26)] = ""
    notes: Annotated[str, Prose("Notes", width=30)] = ""
