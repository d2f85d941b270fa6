"""Countries, places, region schemes (each a partition of the countries) and dated memberships."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from functools import lru_cache
from typing import Annotated, Any
from zoneinfo import ZoneInfo

from app.domain.natural_order import natural
from app.domain.not_understood import NotUnderstood
from app.domain.records.cells import CellColumn, CellValue
from app.domain.records.days import Day
from app.domain.records.links import Gone, Ref, Refs
from app.domain.records.numbers import LEAST, MOST, Number
from app.domain.records.record import record
from app.domain.records.sort import OF_A_TABLE, CellReading, IdsOf, NameOf, RankOf, Reading, Said, Sort, Surface
from app.domain.records.stored import Form, InRow, StoredColumn
from app.domain.records.words import Prose, Weekdays, WordList, Words
from app.domain.value_classes import dataclass
from app.domain.wording import Text, text


@dataclass(frozen=True, slots=True)
class Zones(WordList):
    """IANA names of time zones."""

    def read(self, typed: str, reading: Reading) -> Any:
        """Names that this computer knows; raises NotUnderstood."""
        found = super(Zones, self).read(typed, reading)  # noqa: UP008  (slots make the class anew)
        for name in found:
            if not is_zone(name):
                raise NotUnderstood(text("“{word}” is not a time zone", word=name))
        return found


@lru_cache(maxsize=1_000)
def is_zone(name: str) -> bool:
    """Whether a name is that of a time zone known here."""
    try:
        ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        # A zone that is not found is a KeyError, and a folder of zones an OSError.
        return False
    return True


_CLOCKS = {Surface.SEARCH: "names of clocks: half the world would be found by the name of a capital"}
_ITS_COUNTRIES = {Surface.SEARCH: "a country is found itself; the regions around it in every division are not meant"}


@record(
    "countries",
    number=6,
    one="country",
    many="Countries",
    titled="{name}",
    ships=True,
    about="The states and territories that engagements can be with, their weekends and time zones.",
)
@dataclass(frozen=True, slots=True)
class Country:
    """A state or territory that an engagement can be with.

    `id` is ISO 3166-1 alpha-2, or user-assigned (XK). `alternatives` are former
    and other names by which people look for it. `weekend` holds ISO weekdays
    (1 Monday … 7 Sunday); `zones` are IANA names, the capital's first.
    """

    id: Annotated[str, Words("Code", must=True, is_fixed=True, width=6, is_usual=True)]
    alpha3: Annotated[str, Words("Three letters", must=True, width=8)]
    name: Annotated[str, Words("Name", must=True, names=True, width=28, is_usual=True)]
    official_name: Annotated[str, Words("Official name", width=34, other_names=True)] = ""
    alternatives: Annotated[tuple[str, ...], WordList("Other names", width=34, is_usual=True, other_names=True)] = ()
    weekend: Annotated[frozenset[int], Weekdays("Weekend", width=20, is_usual=True)] = frozenset({6, 7})
    zones: Annotated[tuple[str, ...], Zones("Time zones", width=30, is_usual=True, without=_CLOCKS)] = ()
    source: Annotated[str, Prose("Source", width=30, without=OF_A_TABLE)] = ""
    checked: Annotated[date | None, Day("Checked", width=14)] = None


@dataclass(frozen=True, slots=True)
class Place:
    """Where an engagement happens. Degrees are WGS 84; `zone` is an IANA name."""

    name: str = ""
    country: str | None = None
    zone: str | None = None
    latitude: float | None = None
    longitude: float | None = None


@dataclass(frozen=True, slots=True)
class Where(Sort):
    """A place with its country, zone and degrees."""

    @property
    def into(self) -> tuple[str, ...]:
        """Its country's."""
        return ("countries",)

    def is_empty(self, value: Any) -> bool:
        """Whether nothing of it is known."""
        return bool(value == Place())

    def show(self, value: Any, name_of: NameOf) -> str:
        """`Mombasa, Kenya`, or what there is of it."""
        country = name_of("countries", value.country) if value.country else ""
        return ", ".join(part for part in dict.fromkeys((value.name, country)) if part)

    def brief(self, value: Any, name_of: NameOf) -> Said:
        """Its name."""
        return str(value.name)

    def read(self, typed: str, reading: Reading) -> Any:
        """A name, and behind a last comma the country, where one is called so."""
        name, _, rest = " ".join(typed.split()).rpartition(", ")
        if not name:
            return Place(rest)
        try:
            return Place(name, reading.one("countries", rest))
        except NotUnderstood:
            return Place(f"{name}, {rest}")

    def texts(self, value: Any) -> Iterable[str]:
        """Its name and its zone."""
        return tuple(part for part in (value.name, value.zone) if part)

    def parts(self, value: Any) -> Sequence[str]:
        """Its country."""
        return (value.country,) if value.country else ()

    def part_title(self, part: str, name_of: NameOf) -> Text | str:
        """The country by name."""
        return name_of("countries", part)

    def part_item(self, part: str) -> tuple[str, str] | None:
        """The country."""
        return ("countries", part)

    def part_order(self, part: str, rank_of: RankOf) -> Any:
        """By the order of the countries."""
        return rank_of("countries", part)

    def every_part(self, ids_of: IdsOf) -> Iterable[str] | None:
        """All countries."""
        return ids_of("countries", "")

    def points_at(self, value: Any) -> Iterable[tuple[str, str]]:
        """Its country."""
        return (("countries", value.country),) if value.country else ()

    def unlinked(self, value: Any, table: str, item_id: str) -> Any:
        """The place in no country."""
        return replace(value, country=None) if ("countries", value.country) == (table, item_id) else value

    def cell_columns(self, name: str) -> tuple[CellColumn, ...]:
        """Each part."""
        return (
            CellColumn(name, self.title, self.heads, self.width),
            CellColumn(f"{name}_country", "Country of the place", width=18),
            CellColumn(f"{name}_zone", "Time zone of the place", width=18),
            CellColumn("latitude", "Latitude", width=10),
            CellColumn("longitude", "Longitude", width=10),
        )

    def cells(self, value: Any, name_of: NameOf) -> tuple[CellValue, ...]:
        """Each part; degrees as numbers."""
        country = name_of("countries", value.country) if value.country else ""
        degrees = ("" if each is None else each for each in (value.latitude, value.longitude))
        return (value.name, country, value.zone or "", *degrees)

    def from_cells(self, texts: Sequence[str], reading: CellReading) -> Any:
        """The place of the parts."""
        name, country, zone, latitude, longitude = texts
        if zone and not is_zone(zone):
            raise NotUnderstood(text("“{word}” is not a time zone", word=zone))
        degrees = (_LATITUDE.read(latitude, reading), _LONGITUDE.read(longitude, reading))
        return Place(name, reading.known("countries", country) if country else None, zone or None, *degrees)

    def storage(self, name: str) -> InRow:
        """Columns for each part."""
        columns = (
            StoredColumn("place_name"),
            StoredColumn("place_country", nullable=True, into="countries", repeats=True),
            StoredColumn("place_zone", nullable=True, form=Form.ZONE, repeats=True),
            StoredColumn("latitude", float, nullable=True, low=-90, high=90),
            StoredColumn("longitude", float, nullable=True, low=-180, high=180),
        )
        return InRow(columns, _place_columns, Place)


_LATITUDE = Number("Latitude", low=-90, high=90, has_parts=True, optional=True)
_LONGITUDE = Number("Longitude", low=-180, high=180, has_parts=True, optional=True)


def _place_columns(place: Place) -> tuple[Any, ...]:
    return (place.name, place.country, place.zone, place.latitude, place.longitude)


@record(
    "schemes",
    number=18,
    one="region scheme",
    many="Divisions of the world",
    ships=True,
    about="Ways of dividing the world into regions; one of them is the plan's.",
)
@dataclass(frozen=True, slots=True)
class RegionScheme:
    """A way of dividing the world; its regions' countries are a partition."""

    id: str
    title: Annotated[str, Words("Title", must=True, names=True, width=28, is_usual=True)]
    description: Annotated[str, Prose("Description", width=40, is_usual=True)] = ""
    source: Annotated[str, Prose("Source", width=30, is_usual=True)] = ""
    checked: Annotated[date | None, Day("Checked", width=14)] = None


@record(
    "regions",
    number=7,
    one="region",
    many="Regions",
    ships=True,
    about="The regions of each division of the world, and their countries.",
    ordered="position",
)
@dataclass(frozen=True, slots=True)
class Region:
    """One region of a scheme with its countries. `id` is `scheme/slug`."""

    id: str
    scheme: Annotated[str, Ref("Division of the world", "schemes", must=True, facet=True, width=20, is_usual=True)]
    title: Annotated[str, Words("Title", must=True, names=True, width=28, is_usual=True)]
    position: Annotated[int, Number("Place in order", low=LEAST, high=MOST, width=8)]
    countries: Annotated[
        frozenset[str], Refs("Countries", "countries", "country", width=44, is_usual=True, without=_ITS_COUNTRIES)
    ]
    source: Annotated[str, Prose("Source", width=30, without=OF_A_TABLE)] = ""
    checked: Annotated[date | None, Day("Checked", width=14)] = None

    @property
    def order(self) -> tuple[object, ...]:
        """What regions are sorted by: their place in the scheme, then “Region 2” before “Region 10”."""
        return self.position, natural(self.title.casefold()), self.id


@record(
    "memberships",
    number=13,
    one="membership",
    many="Memberships",
    titled="{organisation} · {country}",
    ships=True,
    about="Which countries belong to which organisation, and since when.",
)
@dataclass(frozen=True, slots=True)
class Membership:
    """A country's membership of an organisation; None means without a known begin or end.

    `valid_to` is the last day of membership.
    """

    id: str
    organisation: Annotated[str, Words("Organisation", must=True, names=True, facet=True, width=20, is_usual=True)]
    country: Annotated[
        str, Ref("Country", "countries", must=True, names=True, gone=Gone.TAKE_ALONG, width=24, is_usual=True)
    ]
    valid_from: Annotated[date | None, Day("From", width=14, is_usual=True)] = None
    valid_to: Annotated[date | None, Day("Last day", ends=True, width=14, is_usual=True)] = None
    source: Annotated[str, Prose("Source", width=30, is_usual=True, without=OF_A_TABLE)] = ""
    checked: Annotated[date | None, Day("Checked", width=14)] = None

    def holds_on(self, day: date) -> bool:
        """Whether the country is a member on that day."""
        return (self.valid_from is None or self.valid_from <= day) and (self.valid_to is None or day <= self.valid_to)


class NotAPartition(ValueError):
    """A scheme leaves a country out or puts it into two regions; the message names them."""


def check_partition(regions: list[Region], countries: frozenset[str]) -> None:
    """Refuse regions that are not a partition of `countries` (raises NotAPartition)."""
    seen: dict[str, str] = {}
    for region in regions:
        for country in sorted(region.countries):
            if country in seen:
                raise NotAPartition(f"{country} is in {seen[country]} and in {region.title}")
            seen[country] = region.title
    missing = sorted(countries - seen.keys())
    unknown = sorted(seen.keys() - countries)
    if missing or unknown:
        raise NotAPartition(f"without a region: {missing}; not a country: {unknown}")
