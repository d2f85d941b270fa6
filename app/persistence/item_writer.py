"""Writes items into their tables: inserts, updates and deletes, many of a kind in one statement."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache
from typing import Any

from sqlalchemy import Connection, Update, bindparam, delete, insert, update

from app.domain.changes import ItemChange
from app.domain.records.record import Item
from app.persistence.entities import ENTITIES, Entity, Link, Values


class ItemVanished(Exception):
    """An item to be rewritten or deleted is not in the database."""


def write_items(connection: Connection, changes: Iterable[ItemChange]) -> None:
    """Bring the tables from each `before` to each `after`; raises ItemVanished where there is no row."""
    for table, items in _by_table(changes).items():
        entity = ENTITIES[table]
        insert_items(connection, entity, [after for before, after in items if before is None and after])
        _update(connection, entity, [(before, after) for before, after in items if before and after])
        _delete(connection, entity, [before for before, after in items if before and after is None])


def insert_items(connection: Connection, entity: Entity, items: Sequence[Item]) -> None:
    """Add items with what they point at, at version 1."""
    if not items:
        return
    columns = entity.columns
    rows = [{**dict(zip(columns, entity.row(item), strict=True)), "version": 1} for item in items]
    connection.execute(insert(entity.table), rows)
    for link in entity.links:
        _insert_links(connection, link, items)


def _by_table(changes: Iterable[ItemChange]) -> dict[str, list[tuple[Item | None, Item | None]]]:
    """The net effect on each item, by table."""
    net: dict[str, dict[str, tuple[Item | None, Item | None]]] = {}
    for change in changes:
        items = net.setdefault(change.table, {})
        before = items[change.id][0] if change.id in items else change.before
        items[change.id] = (before, change.after)
    return {table: list(items.values()) for table, items in net.items()}


def _update(connection: Connection, entity: Entity, pairs: Sequence[tuple[Item, Item]]) -> None:
    if not pairs:
        return
    rows = [_update_row(entity, after) for _, after in pairs]
    if connection.execute(_update_statement(entity), rows).rowcount not in (len(rows), -1):
        raise ItemVanished
    for link in entity.links:
        moved = [after for before, after in pairs if link.rows(before) != link.rows(after)]
        _delete_links(connection, link, moved)
        _insert_links(connection, link, moved)


@cache
def _update_statement(entity: Entity) -> Update:
    # Made once: with thirty columns, making it costs as much as running it.
    values: dict[str, Any] = {name: bindparam(f"new_{name}") for name in entity.columns if name != "id"}
    values["version"] = entity.table.columns["version"] + 1
    return update(entity.table).where(entity.table.columns["id"] == bindparam("row_id")).values(values)


def _update_row(entity: Entity, item: Item) -> dict[str, Any]:
    named = dict(zip(entity.columns, entity.row(item), strict=True))
    item_id = named.pop("id")
    return {"row_id": item_id, **{f"new_{name}": value for name, value in named.items()}}


def _delete(connection: Connection, entity: Entity, items: Sequence[Item]) -> None:
    if not items:
        return
    for link in entity.links:
        _delete_links(connection, link, items)
    statement = delete(entity.table).where(entity.table.columns["id"] == bindparam("row_id"))
    if connection.execute(statement, [{"row_id": item.id} for item in items]).rowcount not in (len(items), -1):
        raise ItemVanished


def _insert_links(connection: Connection, link: Link, items: Sequence[Item]) -> None:
    names = [column.name for column in link.table.columns]
    rows: list[Values] = [row for item in items for row in link.rows(item)]
    if rows:
        connection.execute(insert(link.table), [dict(zip(names, row, strict=True)) for row in rows])


def _delete_links(connection: Connection, link: Link, items: Sequence[Item]) -> None:
    if items:
        statement = delete(link.table).where(link.table.columns[link.owner] == bindparam("row_id"))
        connection.execute(statement, [{"row_id": item.id} for item in items])
