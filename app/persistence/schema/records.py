"""The tables of a plan's records, made from what the records declare of their fields."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from enum import StrEnum
from typing import Any

from sqlalchemy import Column, Double, Integer, Table, Text

from app.domain.records.record import Record
from app.domain.records.stored import InLinks, InRow
from app.domain.records.stored import StoredColumn as Stored
from app.domain.tables import RECORDS
from app.persistence.schema.metadata import METADATA, points_at
from app.persistence.types import closed, truth

STORED = "stored"
"""Under this name the information of a column says how its record declared it."""


def _record_table(record: Record) -> Table:
    """The table of a record: its id, the columns of its fields in their order, and the version of the row."""
    own_id = next((each.sort.storage("id") for each in record.fields if each.name == "id"), None)
    into = own_id.columns[0].into if isinstance(own_id, InRow) else ""
    key = Column("id", Text(), *((points_at(f"{into}.id"),) if into else ()), primary_key=True)
    columns = (_column(stored) for stored in _row_columns(record))
    return Table(record.name, METADATA, key, *columns, Column("version", Integer(), nullable=False))


def _link_table(record: Record, name: str, storage: InLinks) -> Table:
    """The table of one field that points at several records: whose it is, where their order counts a position,
    and what it points at."""
    one = record.name_of_one
    owner = Column(one, Text(), points_at(f"{record.name}.id"), primary_key=True)
    place = [Column("position", Integer(), primary_key=True)] if storage.ordered else []
    columns = [_column(stored, is_key=not storage.ordered) for stored in storage.columns]
    return Table(f"{one}_{name}", METADATA, owner, *place, *columns)


def _row_columns(record: Record) -> Iterator[Stored]:
    """The columns of a record's own row, without its id."""
    for field in record.fields:
        storage = field.sort.storage(field.name)
        if isinstance(storage, InRow) and field.name != "id":
            yield from storage.columns


def _column(stored: Stored, *, is_key: bool = False) -> Column[Any]:
    pointing = (points_at(f"{stored.into}.id"),) if stored.into else ()
    return Column(
        stored.name,
        _type(stored),
        *pointing,
        primary_key=is_key,
        nullable=stored.nullable,
        index=bool(stored.into) or None,
        info={STORED: stored},
    )


def _type(stored: Stored) -> Any:
    if stored.holds is bool:
        return truth(stored.name)
    if issubclass(stored.holds, StrEnum):
        return closed(stored.holds, stored.name)
    return {int: Integer, float: Double}.get(stored.holds, Text)()


RECORD_TABLES: Mapping[str, Table] = {name: _record_table(record) for name, record in RECORDS.items()}
"""The table of each record."""

LINK_TABLES: Mapping[tuple[str, str], Table] = {
    (name, field.name): _link_table(record, field.name, storage)
    for name, record in RECORDS.items()
    for field in record.fields
    if isinstance(storage := field.sort.storage(field.name), InLinks)
}
"""The tables of fields that point at several records, by record and field."""
