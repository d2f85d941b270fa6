"""The tables of a plan's records, made from what the records declare of their fields.

Reading and writing need names and types of columns; keys, indexes and checks only who makes a plan. These cost as much
as all else of the tables, so that a start does without them: they are in the tables of `whole_schema`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from enum import StrEnum
from functools import cache
from typing import Any

from sqlalchemy import Column, Double, Integer, MetaData, Table, Text

from app.domain.records.record import Record
from app.domain.records.stored import InLinks, InRow
from app.domain.records.stored import StoredColumn as Stored
from app.domain.tables import RECORDS
from app.persistence.schema.metadata import METADATA, points_at
from app.persistence.types import closed, truth

STORED = "stored"
"""Under this name the information of a column says how its record declared it."""

INTO = "into"
"""Under this name it says into which table the column points, where it does."""


class _Tables:
    """The tables of all records, those of their links by record and field; `whole` with what the database holds to."""

    def __init__(self, metadata: MetaData, *, whole: bool) -> None:
        self._metadata = metadata
        self._whole = whole
        self.records = {name: self._record_table(record) for name, record in RECORDS.items()}
        self.links = {
            (name, field.name): self._link_table(record, field.name, storage)
            for name, record in RECORDS.items()
            for field in record.fields
            if isinstance(storage := field.sort.storage(field.name), InLinks)
        }

    def _record_table(self, record: Record) -> Table:
        """The table of a record: its id, the columns of its fields in their order, and the version of the row."""
        own_id = next((each.sort.storage("id") for each in record.fields if each.name == "id"), None)
        into = own_id.columns[0].into if isinstance(own_id, InRow) else ""
        key = self._column("id", Text(), into, is_key=True)
        columns = (self._stored(stored) for stored in _row_columns(record))
        return Table(record.name, self._metadata, key, *columns, Column("version", Integer(), nullable=False))

    def _link_table(self, record: Record, name: str, storage: InLinks) -> Table:
        """The table of one field that points at several records: whose it is, where their order counts a position,
        and what it points at."""
        one = record.name_of_one
        owner = self._column(one, Text(), record.name, is_key=True)
        place = [Column("position", Integer(), primary_key=True)] if storage.ordered else []
        columns = [self._stored(stored, is_key=not storage.ordered) for stored in storage.columns]
        return Table(f"{one}_{name}", self._metadata, owner, *place, *columns)

    def _stored(self, stored: Stored, *, is_key: bool = False) -> Column[Any]:
        index = self._whole and bool(stored.into)
        return self._column(
            stored.name, self._type(stored), stored.into, is_key, stored.nullable, index or None, {STORED: stored}
        )

    def _column(
        self,
        name: str,
        kind: Any,
        into: str,
        is_key: bool = False,
        nullable: bool = False,
        index: bool | None = None,
        info: Mapping[str, Any] | None = None,
    ) -> Column[Any]:
        pointing = (points_at(f"{into}.id"),) if into and self._whole else ()
        told = {**(info or {}), **({INTO: into} if into else {})}
        return Column(name, kind, *pointing, primary_key=is_key, nullable=nullable, index=index, info=told)

    def _type(self, stored: Stored) -> Any:
        if stored.holds is bool:
            return truth(stored.name, checked=self._whole)
        if issubclass(stored.holds, StrEnum):
            return closed(stored.holds, stored.name, checked=self._whole)
        return {int: Integer, float: Double}.get(stored.holds, Text)()


def _row_columns(record: Record) -> Iterator[Stored]:
    """The columns of a record's own row, without its id."""
    for field in record.fields:
        storage = field.sort.storage(field.name)
        if isinstance(storage, InRow) and field.name != "id":
            yield from storage.columns


_TABLES = _Tables(MetaData(), whole=False)

RECORD_TABLES: Mapping[str, Table] = _TABLES.records
"""The table of each record."""

LINK_TABLES: Mapping[tuple[str, str], Table] = _TABLES.links
"""The tables of fields that point at several records, by record and field."""


@cache
def whole_schema() -> MetaData:
    """All tables with their keys, indexes and checks, as a plan is made with them."""
    _Tables(METADATA, whole=True)
    return METADATA
