"""Indexes what was in the plan before its texts were, a little at a time: an old plan, or one just made."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import Connection, delete, func, insert, select, update

from app.domain.plan import TABLES
from app.persistence.mapping import ENTITIES
from app.persistence.mapping.entity import table_of
from app.persistence.plan_repository import current_items
from app.persistence.schema.search import SearchBacklogRow, SearchRow
from app.persistence.search.writing import write

_BACKLOG = table_of(SearchBacklogRow)
_ROWS = table_of(SearchRow)


def begin(connection: Connection, tables: Iterable[str] = TABLES) -> None:
    """Let all items of the tables be indexed by and by."""
    connection.execute(insert(_BACKLOG), [{"table_name": table, "after": ""} for table in tables])


def is_empty(connection: Connection) -> bool:
    """Whether all is indexed."""
    return connection.execute(select(_BACKLOG.c.table_name).limit(1)).first() is None


def done(connection: Connection) -> float:
    """How much of the plan is indexed, 0 to 1; 1 only when all is."""
    if is_empty(connection):
        return 1.0
    there = sum(
        connection.execute(select(func.count()).select_from(entity.table)).scalar_one() for entity in ENTITIES.values()
    )
    indexed = connection.execute(select(func.count()).select_from(_ROWS)).scalar_one()
    return min(0.99, indexed / max(1, there))


def work_off(connection: Connection, most: int) -> None:
    """Index up to `most` items that are not indexed yet."""
    rows = connection.execute(select(_BACKLOG.c.table_name, _BACKLOG.c.after))
    waiting = {row.table_name: row.after for row in rows}
    left = most
    for table in TABLES:
        if table not in waiting or left <= 0:
            continue
        ids = _next_ids(connection, table, waiting[table], left)
        write(connection, current_items(connection, [(table, item_id) for item_id in ids]))
        row = _BACKLOG.c.table_name == table
        if len(ids) < left:
            connection.execute(delete(_BACKLOG).where(row))
        else:
            connection.execute(update(_BACKLOG).where(row).values(after=ids[-1]))
        left -= len(ids)


def _next_ids(connection: Connection, table: str, after: str, most: int) -> list[str]:
    item_id = ENTITIES[table].table.columns["id"]
    if connection.dialect.name == "postgresql":
        # A language's order would differ from one server to the next, and from a file's.
        item_id = item_id.collate("C")  # type: ignore[assignment]
    query = select(item_id).where(item_id > after).order_by(item_id).limit(most)
    return list(connection.execute(query).scalars())
