"""Reads plans and items: raw columns, one query per table, no objects in between."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import Any, cast

from sqlalchemy import Connection, Select, String, Table, select, type_coerce
from sqlalchemy.exc import DBAPIError

from app.domain.asks import Ask
from app.domain.plan import Plan
from app.domain.records.record import Item
from app.persistence.allowed_values import ColumnCheck
from app.persistence.entities import ENTITIES, Entity, Link, Links, Values
from app.persistence.references import References, pointers
from app.persistence.schema.declared import StoredTable
from app.services.collecting import spare_collecting, without_collecting

_CHUNK = 500
"""Ids in one query; SQLite's oldest limit on variables is 999."""


class OddValue(ValueError):
    """Somewhere in a table stands what the domain does not understand; `odd_records` finds out where."""


def load_plan(connection: Connection) -> Plan:
    """The whole plan; raises OddValue where part of it cannot be understood, points at nothing or is there twice,
    or the settings are missing."""
    with without_collecting():
        seen = References()
        items = {name: _items(connection, entity, None, seen) for name, entity in ENTITIES.items()}
        if not items["settings"] or not seen.hold(items):
            raise OddValue("a record is missing, points at nothing or is there twice")
        plan = Plan.of(items)
        spare_collecting(plan.size)
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
        query = rows_query(entity).where(about.in_(chunk)).order_by(about)
        rows = _rows(connection, query, entity.declared, entity.columns, None)
        found += cast("list[Ask]", _made(entity, (), rows))
    return found


def _items(
    connection: Connection, entity: Entity, ids: Sequence[str] | None, seen: References | None = None
) -> list[Item]:
    links = tuple(_link_values(connection, link, ids, seen) for link in entity.links)
    query: Select[Any] | str
    if ids is None:
        query = _whole(connection, entity.declared, entity.columns)
    else:
        query = rows_query(entity).where(entity.table.columns["id"].in_(ids))
    return _made(entity, links, _rows(connection, query, entity.declared, entity.columns, seen))


def _made(entity: Entity, links: Links, rows: Iterable[list[Values]]) -> list[Item]:
    try:
        return [item for some in rows for item in entity.items(some, links)]
    except (ValueError, KeyError, TypeError) as error:
        raise OddValue(f"{entity.name.replace('_', ' ')}: {error}") from error


def _link_values(
    connection: Connection, link: Link, ids: Sequence[str] | None, seen: References | None
) -> dict[str, list[Values]]:
    names = (link.owner, *link.value_columns)
    query: Select[Any] | str
    if ids is None:
        query = _whole(connection, link.declared, names, (link.owner, "position") if link.ordered else ())
    else:
        query = links_query(link).where(link.table.columns[link.owner].in_(ids))
    found: dict[str, list[Values]] = {}
    for rows in _rows(connection, query, link.declared, names, seen):
        for row in rows:
            found.setdefault(row[0], []).append(row[1:])
    return found


def rows_query(entity: Entity) -> Select[Any]:
    """The rows of an entity."""
    return columns_query(entity.table, entity.columns)


@cache
def links_query(link: Link) -> Select[Any]:
    """The rows of a link table, each owner and its values, those of one owner in their order."""
    query = columns_query(link.table, (link.owner, *link.value_columns))
    if link.ordered:
        query = query.order_by(link.table.columns[link.owner], link.table.columns["position"])
    return query


def _whole(connection: Connection, table: StoredTable, names: Sequence[str], order: Sequence[str] = ()) -> str:
    """What `columns_query` of a table says, in SQL at once: a hundred queries put together by SQLAlchemy take a
    quarter of the time in which a small plan is read."""
    quote = connection.dialect.identifier_preparer.quote
    columns, places = ", ".join(map(quote, names)), ", ".join(map(quote, order))
    return f"SELECT {columns} FROM {quote(table.name)}" + (f" ORDER BY {places}" if places else "")


def _rows(
    connection: Connection,
    query: Select[Any] | str,
    table: StoredTable,
    names: tuple[str, ...],
    seen: References | None,
) -> Iterator[list[Values]]:
    """The rows, some hundreds at a time, once their values are found to be such as the columns may hold.

    Raises OddValue.
    """
    pointing = pointers(table, names)
    check = ColumnCheck(table, names, (at for at, _ in pointing))
    for rows in raw_rows(connection, query):
        if not check.takes(list(zip(*rows, strict=True))):
            raise OddValue(table.name.replace("_", " "))
        yield rows
    if seen is not None:
        for at, target in pointing:
            seen.note(target, check.met(at))


def raw_rows(connection: Connection, query: Select[Any] | str) -> Iterator[list[Values]]:
    """The driver's own tuples, some hundreds at a time; raises DBAPIError."""
    # At 100,000 rows a wrapper around each is felt, and so is keeping them all.
    asked = connection.exec_driver_sql(query) if isinstance(query, str) else connection.execute(query)
    cursor: Any = asked.cursor
    driver: Any = connection.dialect.loaded_dbapi
    while True:
        try:
            rows = cursor.fetchmany(_CHUNK)
        except driver.Error as error:
            raise DBAPIError.instance(None, None, error, driver.Error) from error
        if not rows:
            return
        yield rows


@cache
def columns_query(table: Table, names: tuple[str, ...]) -> Select[Any]:
    """The named columns of a table as the driver gives them.

    Made once: to make the queries of all tables, and for SQLAlchemy to see that it knows them, takes half the time in
    which a small plan is read.
    """
    # Taken as text, every value comes as the driver gives it; the mappings make of it what it is.
    columns: list[Any] = [type_coerce(table.columns[name], String()) for name in names]
    return select(*columns)


def _chunks(ids: list[str]) -> Iterator[list[str]]:
    return (ids[at : at + _CHUNK] for at in range(0, len(ids), _CHUNK))
