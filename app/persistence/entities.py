"""How every table of the plan becomes rows and back: compiled from what its record declares."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import fields
from functools import cache
from sys import intern
from typing import Any

from sqlalchemy import Table

from app.domain.records.record import Item, Record
from app.domain.records.stored import InLinks, InRow, StoredColumn
from app.domain.tables import RECORDS
from app.domain.value_classes import dataclass
from app.persistence.schema.declared import LINK_ROWS, RECORD_ROWS, StoredTable
from app.persistence.schema.records import table_of

Values = tuple[Any, ...]
"""The columns of one row, in the order in which the table declares them."""

Links = tuple[Mapping[str, list[Values]], ...]
"""For each link table of an entity: the values by owner, in order."""


@dataclass(frozen=True, slots=True, eq=False)
class Link:
    """A table of what an item points at: its owner, then (where the order counts) a position, then values."""

    declared: StoredTable
    ordered: bool
    field: str
    storage: InLinks

    @property
    def table(self) -> Table:
        """What statements name it by."""
        return table_of(self.declared)

    @property
    def owner(self) -> str:
        """The column that names the item."""
        return self.declared.columns[0].name

    @property
    def value_columns(self) -> tuple[str, ...]:
        """The columns beside owner and position."""
        return tuple(column.name for column in self.storage.columns)

    def values(self, item: Item) -> list[Values]:
        """The values of one item."""
        return self.storage.store(getattr(item, self.field))

    def rows(self, item: Item) -> list[Values]:
        """The rows of one item, in the order of the table's columns."""
        if self.ordered:
            return [(item.id, at, *values) for at, values in enumerate(self.values(item))]
        return [(item.id, *values) for values in self.values(item)]


@dataclass(frozen=True, slots=True)
class _InRow:
    """Where a field stands in its row: from column `at` on."""

    name: str
    at: int
    columns: tuple[StoredColumn, ...]
    store: Callable[[Any], Values] | None
    load: Callable[..., Any] | None

    def values(self, columns: Sequence[Sequence[Any]]) -> Iterable[Any]:
        """The field's value of each row."""
        placed = enumerate(self.columns, self.at)
        mine = [_once(column, columns[at]) if column.repeats else columns[at] for at, column in placed]
        return mine[0] if self.load is None else map(self.load, *mine)


@dataclass(frozen=True, slots=True, eq=False)
class Entity:
    """One table of the plan: `row` and `item` are each other's inverse."""

    name: str
    declared: StoredTable
    columns: tuple[str, ...]
    links: tuple[Link, ...]
    _parts: tuple[_InRow | int, ...]
    _kind: type[Item]

    @property
    def table(self) -> Table:
        """What statements name it by."""
        return table_of(self.declared)

    def row(self, item: Item) -> Values:
        """The item's own row, without its version."""
        values: list[Any] = [item.id]
        for part in self._parts:
            if isinstance(part, _InRow) and part.at:
                value = getattr(item, part.name)
                values += (value,) if part.store is None else part.store(value)
        return tuple(values)

    def item(self, row: Values, links: Links) -> Item:
        """The item of a row; raises ValueError, KeyError or TypeError for what it does not understand."""
        return self.items([row], links)[0]

    def items(self, rows: Sequence[Values], links: Links) -> list[Item]:
        """The items of rows, field by field: at 100,000 rows that takes half the time of item by item."""
        if not rows:
            return []
        columns = list(zip(*rows, strict=True))
        made = [object.__new__(self._kind) for _ in rows]
        for part, put in zip(self._parts, _setters(self._kind), strict=True):
            if isinstance(part, _InRow):
                found: Iterable[Any] = part.values(columns)
            else:
                found = _linked(self.links[part].storage.load, links[part], columns[0])
            deque(map(put, made, found), maxlen=0)
        return made


@cache
def _setters(kind: type[Any]) -> tuple[Callable[[Any, Any], None], ...]:
    """What puts a value straight into its slot: three times as fast as the record's own way of being made.

    Not for kinds that check their fields when they are made.
    """
    if hasattr(kind, "__post_init__"):
        raise TypeError(f"{kind.__name__} wants to check its fields")
    return tuple(getattr(kind, field.name).__set__ for field in fields(kind))


def _linked(
    load: Callable[[list[Values]], Any], rows: Mapping[str, list[Values]], owners: Iterable[str]
) -> Iterable[Any]:
    """What each owner points at; most point at nothing, which is the same for all of them."""
    nothing = load([])
    return [load(rows[owner]) if owner in rows else nothing for owner in owners]


def _once(column: StoredColumn, values: Sequence[Any]) -> Iterable[Any]:
    """Each text once in memory, however often it stands there."""
    if column.nullable:
        return [value if value is None else intern(value) for value in values]
    return map(intern, values)


def _entity(record: Record) -> Entity:
    stored = RECORD_ROWS[record.name]
    links: list[Link] = []
    parts: list[_InRow | int] = []
    at = 1
    sorts = {field.name: field.sort for field in record.fields}
    for name in (field.name for field in fields(record.kind)):
        if name == "id":
            parts.append(_InRow(name, 0, (StoredColumn(name),), None, None))
            continue
        storage = sorts[name].storage(name)
        if isinstance(storage, InRow):
            parts.append(_InRow(name, at, storage.columns, storage.store, storage.load))
            at += len(storage.columns)
        else:
            parts.append(len(links))
            links.append(Link(LINK_ROWS[record.name, name], storage.ordered, name, storage))
    columns = tuple(column.name for column in stored.columns if column.name != "version")
    return Entity(record.name, stored, columns, tuple(links), tuple(parts), record.kind)


ENTITIES: Mapping[str, Entity] = {name: _entity(record) for name, record in RECORDS.items()}
"""One entity for each table of `plan.RECORDS`, in its order."""
