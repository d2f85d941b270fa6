"""Reads the sample plan's own files: who is asked, who travels, and what the plan aims at."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date, timedelta
from pathlib import Path
from typing import TypeVar
from uuid import UUID, uuid5

from app.domain.absences import Absence
from app.domain.geography import Country, Place
from app.domain.months import add_months
from app.domain.parties import Organisation, OrganisationKind, Person, Post
from app.domain.priorities import CountryTier, Objective, RegionWeight
from app.domain.settings import PlanSettings
from app.domain.spans import ONE_DAY, Dates
from app.reference.seed import Seed
from app.reference.tables import Row, parts, read_table, yes

FOLDER = "sample"
"""The folder of the sample plan's files under the resources root."""

_SPACE = UUID("6f1f2a52-8b0e-5d8c-9a52-3a1d1a0e7c11")
_COUNTRY_CODE, _PORT_CODE = 2, 5

T = TypeVar("T")


def sample_id(table: str, key: str) -> str:
    """The identity of a sample item: the same at every opening."""
    return str(uuid5(_SPACE, f"{table}/{key}"))


def read_sample(root: Path, name: str, make: Callable[[Row], T]) -> tuple[T, ...]:
    """One value per row of a sample file; raises ReferenceDamaged as `read_table` does."""
    return read_table(root, name, make, FOLDER)


def load_organisations(root: Path) -> tuple[Organisation, ...]:
    """The ministries, missions and offices of the sample."""
    return read_sample(
        root,
        "organisations.csv",
        lambda row: Organisation(
            sample_id("organisations", row["key"]),
            row["name"],
            OrganisationKind(row["kind"]),
            row["country"] or None,
        ),
    )


def load_people(root: Path) -> tuple[Person, ...]:
    """The principals, each named by the office."""
    return read_sample(
        root,
        "people.csv",
        lambda row: Person(
            id=sample_id("people", row["key"]),
            name=row["name"],
            is_principal=True,
            level=row["level"],
            deputy=sample_id("people", row["deputy"]) if row["deputy"] else None,
            email=row["email"],
            telephone=row["telephone"],
            notes=row["notes"],
        ),
    )


def load_absences(root: Path, dates: Mapping[str, Dates]) -> tuple[Absence, ...]:
    """When principals are away, from so many days before an engagement begins to so many after it ends.

    `dates` are those of the engagements by the keys of their rows.
    """
    return read_sample(
        root,
        "absences.csv",
        lambda row: Absence(
            id=sample_id("absences", row["key"]),
            person=sample_id("people", row["person"]),
            first=dates[row["engagement"]].earliest - timedelta(days=int(row["days_before"])),
            last=dates[row["engagement"]].latest + timedelta(days=int(row["days_after"])),
            reason=row["reason"],
        ),
    )


def load_posts(root: Path, scheme: str) -> tuple[Post, ...]:
    """The posts that are asked; regions are those of `scheme`."""
    return read_sample(
        root,
        "posts.csv",
        lambda row: Post(
            id=sample_id("posts", row["key"]),
            title=row["title"],
            organisation=sample_id("organisations", row["organisation"]),
            addressee=row["addressee"],
            email=row["email"],
            telephone=row["telephone"],
            countries=frozenset(parts(row["countries"])),
            regions=frozenset(f"{scheme}/{region}" for region in parts(row["regions"])),
            accepts_silence=yes(row["accepts_silence"]),
            notes=row["notes"],
        ),
    )


def load_objectives(root: Path, year_first: date) -> tuple[Objective, ...]:
    """The objectives; `year +1` is the plan year after the one that begins on `year_first`, or its last day."""
    return read_sample(
        root,
        "objectives.csv",
        lambda row: Objective(
            id=sample_id("objectives", row["code"]),
            code=row["code"],
            title=row["title"],
            baseline=row["baseline"],
            indicator=row["indicator"],
            target=row["target"],
            target_date=add_months(year_first, 12 * (_years(row["target_date"]) + 1)) - ONE_DAY,
            year=year_first.year + _years(row["year"]) if row["year"] else None,
            countries=frozenset(parts(row["countries"])),
            position=int(row["code"].removeprefix("O")),
        ),
    )


def load_tiers(root: Path, since: date) -> tuple[CountryTier, ...]:
    """The tiers of the countries, in force since that day."""
    return read_sample(root, "tiers.csv", lambda row: CountryTier(row["country"], row["tier"], since, row["reason"]))


def load_weights(root: Path, scheme: str, since: date) -> tuple[RegionWeight, ...]:
    """The weights of the regions of `scheme`, in force since that day."""
    return read_sample(
        root,
        "weights.csv",
        lambda row: RegionWeight(f"{scheme}/{row['region']}", float(row["percent"]), since, row["reason"]),
    )


class SamplePlaces:
    """Finds the places that the sample's rows name.

    A cell is `place` or `label@place`; a place is a UN/LOCODE, the name of a place that the
    sample or the program ships, or a country's code where no more than that is known.
    """

    def __init__(self, root: Path, seed: Seed) -> None:
        own = read_sample(root, "places.csv", _place)
        self._names: dict[str, Place] = {place.name: place for place in (*seed.places, *own)}
        self._ports: Mapping[str, Place] = seed.ports
        self._countries: dict[str, Country] = {country.id: country for country in seed.countries}

    def find(self, cell: str) -> Place:
        """The place with the label of the cell; an empty one for an empty cell (KeyError where unknown)."""
        if not cell:
            return Place()
        label, _, key = cell.rpartition("@")
        if len(key) == _COUNTRY_CODE:
            zones = self._countries[key].zones
            return Place(label, key, zones[0] if len(zones) == 1 else None)
        known = self._ports[key] if len(key) == _PORT_CODE and key in self._ports else self._names[key]
        return Place(label or known.name, known.country, known.zone, known.latitude, known.longitude)


def year_first(settings: PlanSettings, today: date) -> date:
    """The first day of the plan year that holds `today`."""
    return date(settings.plan_year(today), settings.year_start, 1)


def ids(table: str, keys: Iterable[str]) -> tuple[str, ...]:
    """The identities of sample items, in the order of their keys."""
    return tuple(sample_id(table, key) for key in keys)


def _years(cell: str) -> int:
    return int(cell.removeprefix("year "))


def _place(row: Row) -> Place:
    return Place(row["name"], row["country"], row["zone"], float(row["latitude"]), float(row["longitude"]))
