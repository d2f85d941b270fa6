"""What waits to be indexed, as the database keeps it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from sqlalchemy import Connection, delete, insert, select, update

from app.domain.asks import Ask
from app.domain.records.record import Item
from app.domain.tables import RECORDS
from app.domain.value_classes import dataclass
from app.persistence.schema.search import SEARCH_BACKLOG
from app.services.search.index import way_of_indexing

WORKED_OFF = tuple(table for table in RECORDS if table != "asks")
"""The tables in the order in which they are indexed; asks come with their engagements."""

_ALL = "*"
_WAY = "="
"""Stands for no table: its row says which way the index was made."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """The tables of which something waits, each with the id up to which nothing does."""

    tables: Mapping[str, str]

    @property
    def is_all(self) -> bool:
        """Whether the index is void and all is to be made anew."""
        return _ALL in self.tables

    def has(self, table: str, item: Item) -> bool:
        """Whether an item waits."""
        if isinstance(item, Ask):
            return item.engagement > self.tables.get("engagements", item.engagement)
        return item.id > self.tables.get(table, item.id)


def waiting(connection: Connection) -> Waiting:
    """What waits."""
    rows = connection.execute(select(SEARCH_BACKLOG.c.table_name, SEARCH_BACKLOG.c.after))
    tables = {row.table_name: row.after for row in rows}
    if tables.pop(_WAY, "") != way_of_indexing():
        # Made by a version that looked at other texts: what is looked for now may be missing.
        return Waiting({_ALL: ""})
    return Waiting(tables)


def begin(connection: Connection, tables: Iterable[str] = WORKED_OFF) -> None:
    """Let all items of the tables be indexed by and by."""
    connection.execute(delete(SEARCH_BACKLOG))
    rows = [{"table_name": table, "after": ""} for table in tables]
    connection.execute(insert(SEARCH_BACKLOG), [*rows, {"table_name": _WAY, "after": way_of_indexing()}])


def start_over(connection: Connection) -> None:
    """Let the index be emptied and made anew, when somebody can."""
    begin(connection, (_ALL,))


def advance(connection: Connection, table: str, after: str | None) -> None:
    """Say up to which id a table is indexed; None for all of it."""
    row = SEARCH_BACKLOG.c.table_name == table
    if after is None:
        connection.execute(delete(SEARCH_BACKLOG).where(row))
    else:
        connection.execute(update(SEARCH_BACKLOG).where(row).values(after=after))
