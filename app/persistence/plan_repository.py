"""Reads plans and items: raw columns, one query per table, no objects in between."""

from __future__ import annotations

import gc
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any, cast

from sqlalchemy import Connection, Select, String, Table, select, type_coerce

from app.domain.asks import Ask
from app.domain.indexes import Item
from app.domain.plan import Plan
from app.persistence.mapping import ENTITIES, Entity
from app.persistence.mapping.entity import Link, Values

_CHUNK = 500
"""Ids in one query; SQLite's oldest limit on variables is 999."""

_MANY = 20_000
"""Items of a plan through which the collector of cyclic garbage takes longer than a frame."""


def load_plan(connection: Connection) -> Plan:
    """The whole plan; raises ValueError where the settings are missing."""
    with _undisturbed():
        items = {name: _items(connection, entity, None) for name, entity in ENTITIES.items()}
        plan = Plan.of(items)
        if sum(map(len, items.values())) >= _MANY:
            # None of it is garbage: the collector need not look through it again and again.
            gc.freeze()
        return plan


def current_items(connection: Connection, keys: Iterable[tuple[str, str]]) -> dict[tuple[str, str], Item | None]:
    """The items by (table, id) as they are stored now; None for those that are not."""
    found: dict[tuple[str, str], Item | None] = dict.fromkeys(keys)
    for table, entity in ENTITIES.items():
        for chunk in _chunks(sorted(item_id for name, item_id in found if name == table)):
            found |= {(table, item.id): item for item in _items(connection, entity, chunk)}
    return found


def asks_about(connection: Connection, engagements: Iterable[str]) -> list[Ask]:
    """The asks of these engagements as they are stored now, those of one engagement together."""
    entity = ENTITIES["asks"]
    about = entity.table.columns["engagement"]
    found: list[Ask] = []
    for chunk in _chunks(sorted(engagements)):
        query = _columns(entity.table, entity.columns).where(about.in_(chunk)).order_by(about)
        found += [cast("Ask", entity.item(row, ())) for row in _rows(connection, query)]
    return found


@contextmanager
def _undisturbed() -> Iterator[None]:
    """Without the collector of cyclic garbage: there is none here, and looking for it over and
    over among 100,000 new objects takes a third of the time."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


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


def _rows(connection: Connection, query: Select[Any]) -> Iterator[Values]:
    # The driver's own tuples: at 100,000 rows a wrapper around each is felt, and so is keeping them all.
    cursor: Any = connection.execute(query).cursor
    return iter(cursor)


def _columns(table: Table, names: Sequence[str]) -> Select[Any]:
    # Taken as text, every value comes as the driver gives it; the mappings make of it what it is.
    columns: list[Any] = [type_coerce(table.columns[name], String()) for name in names]
    return select(*columns)


def _chunks(ids: list[str]) -> Iterator[list[str]]:
    return (ids[at : at + _CHUNK] for at in range(0, len(ids), _CHUNK))
