"""The tables of a plan's records for SQLAlchemy, made of what the records declare of their fields.

A whole plan is read without them, and SQLAlchemy takes as long for all of them as for reading a small plan: each is
made when a statement first names it. Writing and asking need names and types of columns; keys, indexes and checks only
who makes a plan: they are in the tables of `whole_schema`.
"""

from __future__ import annotations

from enum import StrEnum
from functools import cache
from typing import Any

from sqlalchemy import Column, Double, Integer, MetaData, Table, Text

from app.domain.records.stored import StoredColumn
from app.persistence.schema.declared import LINK_ROWS, RECORD_ROWS, StoredTable
from app.persistence.schema.metadata import METADATA, points_at
from app.persistence.types import closed, truth

_MADE: dict[str, Table] = {}
"""The tables that statements have named so far."""


def record_table(record: str) -> Table:
    """The table of a record."""
    return table_of(RECORD_ROWS[record])


def table_of(declared: StoredTable) -> Table:
    """A table as statements name it; the same one each time."""
    if (made := _MADE.get(declared.name)) is not None:
        return made
    # Of two threads that come here at once, both get the one that is put in first.
    return _MADE.setdefault(declared.name, _table(declared, MetaData(), whole=False))


@cache
def whole_schema() -> MetaData:
    """All tables with their keys, indexes and checks, as a plan is made with them."""
    for declared in (*RECORD_ROWS.values(), *LINK_ROWS.values()):
        _table(declared, METADATA, whole=True)
    return METADATA


def _table(declared: StoredTable, metadata: MetaData, *, whole: bool) -> Table:
    columns = (_column(each, declared, whole=whole) for each in declared.columns)
    return Table(declared.name, metadata, *columns)


def _column(stored: StoredColumn, of: StoredTable, *, whole: bool) -> Column[Any]:
    pointing = (points_at(f"{stored.into}.id"),) if whole and stored.into else ()
    return Column(
        stored.name,
        _type(stored, whole=whole),
        *pointing,
        primary_key=stored.name in of.keys,
        nullable=stored.nullable,
        index=(bool(pointing) and stored.name in of.kept) or None,
    )


def _type(stored: StoredColumn, *, whole: bool) -> Any:
    if stored.holds is bool:
        return truth(stored.name, checked=whole)
    if issubclass(stored.holds, StrEnum):
        return closed(stored.holds, stored.name, checked=whole)
    return {int: Integer, float: Double}.get(stored.holds, Text)()
