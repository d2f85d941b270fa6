"""The shipped countries, regions, memberships, places and ports."""

from __future__ import annotations

from pathlib import Path

from app.domain.geography import Country, Membership, Place, Region, RegionScheme
from app.domain.harbours import Harbour
from app.domain.oda_recipients import OdaGroup, OdaRecipient
from app.domain.weekends import DatedWeekend
from app.reference.tables import Row, day, parts, read_table


def load_countries(root: Path) -> tuple[Country, ...]:
    """All ISO 3166-1 entries and Kosovo."""
    return read_table(
        root,
        "countries.csv",
        lambda row: Country(
            id=row["id"],
            alpha3=row["alpha3"],
            name=row["name"],
            official_name=row["official_name"],
            alternatives=parts(row["alternatives"]),
            weekend=frozenset(int(digit) for digit in row["weekend"]),
            zones=parts(row["zones"]),
            source=row["source"],
        ),
    )


def load_schemes(root: Path) -> tuple[RegionScheme, ...]:
    """The region schemes that ship."""
    return read_table(
        root,
        "region_schemes.csv",
        lambda row: RegionScheme(row["id"], row["title"], row["description"], row["source"]),
    )


def load_regions(root: Path) -> tuple[Region, ...]:
    """The regions of all schemes with their countries."""
    members: dict[str, set[str]] = {}
    for region, country in read_table(
        root, "region_members.csv", lambda row: (f"{row['scheme']}/{row['region']}", row["country"])
    ):
        members.setdefault(region, set()).add(country)

    def make(row: Row) -> Region:
        region = f"{row['scheme']}/{row['id']}"
        return Region(
            id=region,
            scheme=row["scheme"],
            title=row["title"],
            position=int(row["position"]),
            countries=frozenset(members.get(region, ())),
            source=row["source"],
        )

    return read_table(root, "regions.csv", make)


def load_memberships(root: Path) -> tuple[Membership, ...]:
    """Who belongs to what, from which day to which."""
    return read_table(
        root,
        "memberships.csv",
        lambda row: Membership(
            id="/".join(filter(None, (row["organisation"], row["country"], row["valid_from"]))),
            organisation=row["organisation"],
            country=row["country"],
            valid_from=day(row["valid_from"]),
            valid_to=day(row["valid_to"]),
            source=row["source"],
        ),
    )


def load_weekends(root: Path) -> tuple[DatedWeekend, ...]:
    """Which countries and parts of them have another weekend, from when and until when."""
    return read_table(
        root,
        "weekends.csv",
        lambda row: DatedWeekend(
            id="/".join(filter(None, (row["country"], row["part"], row["valid_from"], row["valid_to"]))),
            country=row["country"],
            part=row["part"],
            weekend=frozenset(int(digit) for digit in row["weekend"]),
            valid_from=day(row["valid_from"]),
            valid_to=day(row["valid_to"]),
            source=row["source"],
            checked=day(row["checked"]),
        ),
    )


def load_oda_recipients(root: Path) -> tuple[OdaRecipient, ...]:
    """Which countries may receive official development assistance, from when and until when."""
    return read_table(
        root,
        "oda_recipients.csv",
        lambda row: OdaRecipient(
            id="/".join((row["country"], row["group"], row["valid_from"])),
            country=row["country"],
            income=OdaGroup(row["group"]),
            valid_from=day(row["valid_from"]),
            valid_to=day(row["valid_to"]),
            source=row["source"],
            checked=day(row["checked"]),
        ),
    )


def load_organisation_titles(root: Path) -> dict[str, str]:
    """The full names of the organisations that memberships name."""
    return dict(read_table(root, "organisations.csv", lambda row: (row["id"], row["title"])))


def load_places(root: Path) -> tuple[Place, ...]:
    """Capitals or seats of government, and usual meeting places."""
    return read_table(root, "places.csv", lambda row: _place(row, row["zone"]))


def load_ports(root: Path) -> dict[str, Place]:
    """Ports that navies call at, by UN/LOCODE."""
    return dict(read_table(root, "ports.csv", lambda row: (row["unlocode"], _place(row, row["timezone"]))))


def load_harbours(root: Path) -> tuple[Harbour, ...]:
    """The same ports as rows of a plan; how deep they are and whom they take is not known."""
    return read_table(
        root,
        "ports.csv",
        lambda row: Harbour(
            id=row["unlocode"],
            name=row["name"],
            country=row["country"],
            code=row["unlocode"],
            latitude=float(row["latitude"]),
            longitude=float(row["longitude"]),
            source=row["source"],
        ),
    )


def _place(row: Row, zone: str) -> Place:
    return Place(row["name"], row["country"], zone, float(row["latitude"]), float(row["longitude"]))
