"""Reads plans and items: raw columns, one query per table, no objects in between."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from typing import Any

from sqlalchemy import Connection, Select, String, Table, select, type_coerce

from app.domain.indexes import Item
from app.domain.plan import Plan
from app.persistence.mapping import ENTITIES, Entity
from app.persistence.mapping.entity import Link, Values

_CHUNK = 500
"""Ids in one query; SQLite's oldest limit on variables is 999."""


def load_plan(connection: Connection) -> Plan:
    """The whole plan; raises ValueError where the settings are missing."""
    return Plan.of({name: _items(connection, entity, None) for name, entity in ENTITIES.items()})


def load_items(connection: Connection, table: str, ids: Collection[str]) -> dict[str, Item]:
    """The items of one table by id, those that exist."""
    entity = ENTITIES[table]
    return {item.id: item for chunk in _chunks(sorted(ids)) for item in _items(connection, entity, chunk)}


def _items(connection: Connection, entity: Entity, ids: Sequence[str] | None) -> list[Item]:
    links = tuple(_link_values(connection, link, ids) for link in entity.links)
    query = _columns(entity.table, entity.columns)
    if ids is not None:
        query = query.where(entity.table.columns["id"].in_(ids))
    make = entity.item
    return [make(row, links) for row in _rows(connection, query)]


def _link_values(connection: Connection, link: Link, ids: Sequence[str] | None) -> dict[str, list[Values]]:
    query = _columns(link.table, (link.owner, *link.value_columns))
    if ids is not None:
        query = query.where(link.table.columns[link.owner].in_(ids))
    if link.ordered:
        query = query.order_by(link.table.columns[link.owner], link.table.columns["position"])
    found: dict[str, list[Values]] = {}
    for row in _rows(connection, query):
        found.setdefault(row[0], []).append(row[1:])
    return found


def _rows(connection: Connection, query: Select[Any]) -> Sequence[Values]:
    # The driver's own tuples: at 100,000 rows a wrapper around each is felt.
    cursor = connection.execute(query).cursor
    assert cursor is not None
    return cursor.fetchall()


def _columns(table: Table, names: Sequence[str]) -> Select[Any]:
    # Taken as text, every value comes as the driver gives it; the mappings make of it what it is.
    columns: list[Any] = [type_coerce(table.columns[name], String()) for name in names]
    return select(*columns)


def _chunks(ids: list[str]) -> Iterator[list[str]]:
    return (ids[at : at + _CHUNK] for at in range(0, len(ids), _CHUNK))
