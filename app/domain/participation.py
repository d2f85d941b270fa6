"""Which other nations take part in an engagement, and as what."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from enum import StrEnum
from functools import lru_cache
from types import MappingProxyType
from typing import Any

from app.domain.records.cells import CellColumn, CellValue, joined, parted
from app.domain.records.links import Refs
from app.domain.records.sort import CellReading, NameOf, Reading, Said
from app.domain.records.stored import InLinks, StoredColumn
from app.domain.value_classes import dataclass
from app.domain.wording import Text


class Direction(StrEnum):
    """Who travels."""

    OUTGOING = "outgoing"
    INCOMING = "incoming"
    AT_HOME = "at home"
    THIRD_COUNTRY = "third-country"


DIRECTION_TITLES: Mapping[Direction, Text] = MappingProxyType(
    {
        Direction.OUTGOING: Text("outgoing"),
        Direction.INCOMING: Text("incoming"),
        Direction.AT_HOME: Text("at home"),
        Direction.THIRD_COUNTRY: Text("third country"),
    }
)


class Side(StrEnum):
    """Whose something is where two delegations meet."""

    OURS = "ours"
    THEIRS = "theirs"


SIDE_TITLES: Mapping[Side, Text] = MappingProxyType({Side.OURS: Text("ours"), Side.THEIRS: Text("theirs")})


class Role(StrEnum):
    """What a country is to the engagement; a sideline contact is one held beside a forum that others host."""

    HOST = "host"
    PARTICIPANT = "participant"
    OBSERVER = "observer"
    TRANSIT = "transit"
    SIDELINE = "sideline"


ROLE_TITLES: Mapping[Role, Text] = MappingProxyType(
    {
        Role.HOST: Text("host"),
        Role.PARTICIPANT: Text("participant"),
        Role.OBSERVER: Text("observer"),
        Role.TRANSIT: Text("transit"),
        Role.SIDELINE: Text("sideline contact"),
    }
)


@dataclass(frozen=True, slots=True, order=True)
class Participation:
    """One other nation in the engagement."""

    country: str
    role: Role = Role.PARTICIPANT


@dataclass(frozen=True, slots=True)
class Nations(Refs):
    """The other nations of an engagement with their roles, in the order recorded."""

    def show(self, value: Any, name_of: NameOf) -> str:
        """By name; a role other than participant stands in brackets."""
        return "; ".join(_shown(each, name_of) for each in value)

    def brief(self, value: Any, name_of: NameOf) -> Said:
        """By name."""
        return "; ".join(name_of(self.table, each.country) for each in value)

    def read(self, typed: str, reading: Reading) -> Any:
        """By name or code, parted by semicolons; a role may stand in brackets behind one."""
        found: dict[str, Participation] = {}
        for part in re.split(r"[;\n]", typed):
            names, role = named_role(part.strip())
            ids = reading.many(self.table, names) if names else ()
            for country in ids:
                found.setdefault(country, Participation(country, (role if country == ids[-1] else None) or _USUAL))
        return tuple(found.values())

    def cell_columns(self, name: str) -> tuple[CellColumn, ...]:
        """The nations, and their roles."""
        return (CellColumn(name, self.title, self.heads, self.width), CellColumn("roles", "Roles", width=24))

    def cells(self, value: Any, name_of: NameOf) -> tuple[CellValue, ...]:
        """The nations; each again with its role in brackets."""
        names = [name_of(self.table, each.country) for each in value]
        roles = [f"{name} ({ROLE_TITLES[each.role]})" for name, each in zip(names, value, strict=True)]
        return (joined(names), joined(roles))

    def from_cells(self, texts: Sequence[str], reading: CellReading) -> Any:
        """The nations with the roles that are stated."""
        roles = roles_of(texts[1], reading)
        found = dict.fromkeys(reading.known(self.table, word) for word in parted(texts[0]))
        return tuple(Participation(each, roles.get(each, _USUAL)) for each in found if each is not None)

    def parts(self, value: Any) -> Sequence[str]:
        """Each country."""
        return (value[0].country,) if len(value) == 1 else tuple(dict.fromkeys([each.country for each in value]))

    def exchanged(self, value: Any, left: str, into: str) -> Any:
        """The one country takes the turn and the role of the other; the first of all is the host."""
        made: list[Participation] = []
        for each in value:
            country = into if each.country == left else each.country
            if country and country not in (other.country for other in made):
                made.append(replace(each, country=country))
        if into and into not in (each.country for each in made):
            made.append(Participation(into, _USUAL if made else Role.HOST))
        return tuple(made)

    def points_at(self, value: Any) -> Iterable[tuple[str, str]]:
        """Each country."""
        return [(self.table, each.country) for each in value if each.country]

    def unlinked(self, value: Any, table: str, item_id: str) -> Any:
        """The other nations."""
        return tuple(each for each in value if (self.table, each.country) != (table, item_id))

    def storage(self, name: str) -> InLinks:
        """A table of links with a role each."""
        columns = (StoredColumn(self.one, into=self.table, repeats=True), StoredColumn("role", Role))
        return InLinks(columns, self.is_ordered, _store, _load)


def named_role(words: str) -> tuple[str, Role | None]:
    """What stands before a role in brackets, and the role."""
    for role, title in ROLE_TITLES.items():
        for said in (str(title), role.value):
            if words.lower().endswith(f"({said})"):
                return words[: -len(said) - 2].strip(), role
    return words, None


def roles_of(cell: str, reading: CellReading) -> dict[str, Role]:
    """The roles that a cell states, by country."""
    found: dict[str, Role] = {}
    for part in parted(cell):
        name, role = named_role(part)
        country = reading.known("countries", name)
        if country is not None:
            found[country] = role or _USUAL
    return found


_USUAL = Role.PARTICIPANT
_ROLES = {role.value: role for role in Role}


def _shown(each: Participation, name_of: NameOf) -> str:
    name = name_of("countries", each.country)
    return name if each.role is _USUAL else f"{name} ({ROLE_TITLES[each.role]})"


def _store(value: Any) -> list[tuple[Any, ...]]:
    return [(each.country, each.role) for each in value]


def _load(rows: list[tuple[Any, ...]]) -> Any:
    return tuple([_made(country, role) for country, role in rows])


@lru_cache(maxsize=2_000)
def _made(country: str, role: str) -> Participation:
    return Participation(country, _ROLES[role])
