"""Reads a plan record by record, and tells those that can be understood from those that cannot.

Slower than `plan_repository`, which reads whole tables: this is for the plan in which that failed.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from sqlalchemy import Connection

from app.domain.records.record import Item
from app.domain.tables import RECORDS
from app.domain.value_classes import dataclass
from app.domain.wording import Text, text
from app.persistence.allowed_values import odd_column
from app.persistence.entities import ENTITIES, Entity, Link, Values
from app.persistence.lenient_text import lenient_text, odd_text
from app.persistence.plan_repository import links_query, raw_rows, rows_query
from app.persistence.references import pointers
from app.services.stores.odd_records import OddRecord

_LONGEST = 40
_FIRST = ("settings", "engagements", "asks")


@dataclass(frozen=True, slots=True)
class Sifted:
    """The items that can be understood, all that they point at among them, and what is left out."""

    items: Mapping[str, tuple[Item, ...]]
    odd: tuple[OddRecord, ...]


@dataclass(frozen=True, slots=True)
class _Record:
    """A record that can be understood by itself; `pointing` holds column, table and id of what it points at."""

    item: Item
    name: str
    pointing: tuple[tuple[str, str, str], ...]


def sift(connection: Connection) -> Sifted:
    """Read everything that can be read.

    A record that points at one that is not there, or is left out, is left out with it: whatever
    is kept can be worked with as if the plan had never held the rest.
    """
    odd: list[OddRecord] = []
    with lenient_text(connection):
        kept = {name: _Table(connection, entity).sift(odd) for name, entity in ENTITIES.items()}
    # What people look for first is named first.
    odd.sort(key=lambda record: record.table not in _FIRST)
    there = {name: {record.item.id for record in records} for name, records in kept.items()}
    while stray := [
        (name, record, column, target, pointed)
        for name, records in kept.items()
        for record in records
        for column, target, pointed in _pointing(name, record, there)
        if pointed not in there[target]
    ]:
        odd += _strays(stray)
        for name, record, *_ in stray:
            there[name].discard(record.item.id)
        kept = {name: [each for each in records if each.item.id in there[name]] for name, records in kept.items()}
    return Sifted({name: tuple(each.item for each in records) for name, records in kept.items()}, tuple(odd))


def _pointing(name: str, record: _Record, there: Mapping[str, set[str]]) -> Iterable[tuple[str, str, str]]:
    if name == "settings" and there["schemes"]:
        return (*record.pointing, ("scheme", "schemes", record.item.scheme))  # type: ignore[attr-defined]
    return record.pointing


def _strays(stray: Iterable[tuple[str, _Record, str, str, str]]) -> Iterator[OddRecord]:
    told: set[tuple[str, str]] = set()
    for name, record, column, target, pointed in stray:
        if (name, record.item.id) not in told:
            told.add((name, record.item.id))
            problem = f"is not among the {target.replace('_', ' ')} that can be read"
            yield _odd(name, record.item.id, record.name, column, pointed, problem)


class _Table:
    """One table with its links, read row by row."""

    def __init__(self, connection: Connection, entity: Entity) -> None:
        self._entity = entity
        self._rows = [row for rows in raw_rows(connection, rows_query(entity)) for row in rows]
        self._links = [
            (link, [row for rows in raw_rows(connection, links_query(link)) for row in rows]) for link in entity.links
        ]

    def sift(self, odd: list[OddRecord]) -> list[_Record]:
        """The records that can be understood; the others are added to `odd`."""
        entity, columns = self._entity, self._entity.columns
        times = Counter(row[0] for row in self._rows)
        linked, trouble = self._sift_links()
        kept: list[_Record] = []
        for row in self._rows:
            item_id, name = row[0], _name(entity, row)
            found = _odd_value(entity, columns, row) or trouble.get(item_id)
            if found is None and times[item_id] > 1:
                found = ("id", item_id, "is there twice")
            if found is None:
                made = self._made(row, tuple(values for values, _ in linked))
                if isinstance(made, str):
                    found = (_whole_record(entity), "", made)
                else:
                    kept.append(_Record(made, name, tuple(self._pointing(row, linked))))
            if found is not None:
                odd.append(_odd(entity.name, item_id, name, *found))
        odd += (_odd(entity.name, owner, "", *found) for owner, found in trouble.items() if owner not in times)
        return kept

    def _made(self, row: Values, links: tuple[Mapping[str, list[Values]], ...]) -> Item | str:
        """The item, or why there is none."""
        try:
            return self._entity.item(row, links)
        except (ValueError, KeyError, TypeError) as error:
            return str(error)

    def _sift_links(self) -> tuple[list[tuple[dict[str, list[Values]], Link]], dict[Any, tuple[str, Any, str]]]:
        """The values by owner for each link table, and what is wrong with the links of an owner."""
        owners = {row[0] for row in self._rows}
        trouble: dict[Any, tuple[str, Any, str]] = {}
        linked: list[tuple[dict[str, list[Values]], Link]] = []
        for link, rows in self._links:
            values: dict[str, list[Values]] = {}
            names = (link.owner, *link.value_columns)
            word = link.declared.name.partition("_")[2]
            for row in rows:
                if found := odd_column(link.declared, names, row) or odd_text(names, row):
                    trouble.setdefault(row[0], (word, *found[1:]))
                elif row[0] not in owners:
                    trouble.setdefault(row[0], (word, row[0], "belong to nothing in the plan"))
                values.setdefault(row[0], []).append(row[1:])
            linked.append((values, link))
        return linked, trouble

    def _pointing(
        self, row: Values, linked: Iterable[tuple[dict[str, list[Values]], Link]]
    ) -> Iterator[tuple[str, str, str]]:
        columns = self._entity.columns
        for at, target in pointers(self._entity.declared, columns):
            if row[at] is not None:
                yield columns[at], target, row[at]
        for values, link in linked:
            word = link.declared.name.partition("_")[2]
            for at, target in pointers(link.declared, link.value_columns):
                yield from ((word, target, each[at]) for each in values.get(row[0], ()))


def _odd_value(entity: Entity, columns: tuple[str, ...], row: Values) -> tuple[str, Any, str] | None:
    return odd_column(entity.declared, columns, row) or odd_text(columns, row)


def _whole_record(entity: Entity) -> str:
    """The field to name where the values do not go together: only these are made of several."""
    return {"engagements": "dates", "asks": "answer"}.get(entity.name, "id")


def _name(entity: Entity, row: Values) -> str:
    """What people call a record: its reference and what else it is named by, as far as that is a text."""
    values = dict(zip(entity.columns, row, strict=True))
    found = (values.get(name) for name in ("ref", *(each.name for each in RECORDS[entity.name].naming)))
    return shown(" ".join(word for word in found if isinstance(word, str) and word), 2 * _LONGEST)


def _odd(table: str, item_id: Any, name: str, field: str, value: Any, problem: str) -> OddRecord:
    said = text("{value} {problem}", value=quoted(value), problem=Text(problem)) if value != "" else Text(problem)
    return OddRecord(table, shown(item_id), name, field, shown(value), said)


def quoted(value: Any) -> str:
    """A value as a sentence names it."""
    match value:
        case None:
            return "nothing"
        case str():
            return f"“{shown(value)}”"
        case _:
            return shown(value)


def shown(value: Any, most: int = _LONGEST) -> str:
    """A value that people can read, on one line and not too long."""
    match value:
        case None:
            return ""
        case str():
            plain = value if value.isprintable() else value.encode("unicode_escape").decode("ascii")
        case bytes() | memoryview():
            plain = f"binary data ({len(value)} bytes)"
        case _:
            plain = str(value)
    return plain if len(plain) <= most else f"{plain[: most - 1]}…"
