"""What the tables of a plan's records are, as the records declare their fields: enough to read a whole plan."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from app.domain.records.record import Record
from app.domain.records.stored import InLinks, InRow, StoredColumn
from app.domain.tables import RECORDS
from app.domain.value_classes import dataclass


@dataclass(frozen=True, slots=True, eq=False)
class StoredTable:
    """One table: its columns in their order, the names of those that make its key, and of those that a field keeps."""

    name: str
    columns: tuple[StoredColumn, ...]
    keys: frozenset[str]
    kept: frozenset[str]

    def named(self, names: tuple[str, ...]) -> tuple[StoredColumn, ...]:
        """The columns of these names, in the order of the names."""
        by_name = {each.name: each for each in self.columns}
        return tuple(by_name[name] for name in names)


def _of_record(record: Record) -> StoredTable:
    """Its id, the columns of its fields in their order, and the version of the row."""
    own_id = next((each.sort.storage("id") for each in record.fields if each.name == "id"), None)
    into = own_id.columns[0].into if isinstance(own_id, InRow) else ""
    kept = tuple(_row_columns(record))
    columns = (StoredColumn("id", into=into), *kept, StoredColumn("version", int))
    return StoredTable(record.name, columns, frozenset({"id"}), frozenset(each.name for each in kept))


def _of_links(record: Record, name: str, storage: InLinks) -> StoredTable:
    """The links of one field: whose they are, where their order counts a position, and what they point at."""
    owner = StoredColumn(record.name_of_one, into=record.name)
    place = (StoredColumn("position", int),) if storage.ordered else ()
    kept = frozenset(each.name for each in storage.columns)
    keys = frozenset({owner.name, "position"}) if storage.ordered else kept | {owner.name}
    return StoredTable(f"{owner.name}_{name}", (owner, *place, *storage.columns), keys, kept)


def _row_columns(record: Record) -> Iterator[StoredColumn]:
    """The columns of a record's own row, without its id."""
    for field in record.fields:
        storage = field.sort.storage(field.name)
        if isinstance(storage, InRow) and field.name != "id":
            yield from storage.columns


RECORD_ROWS: Mapping[str, StoredTable] = {name: _of_record(record) for name, record in RECORDS.items()}
"""The table of each record."""

LINK_ROWS: Mapping[tuple[str, str], StoredTable] = {
    (name, field.name): _of_links(record, field.name, storage)
    for name, record in RECORDS.items()
    for field in record.fields
    if isinstance(storage := field.sort.storage(field.name), InLinks)
}
"""The tables of fields that point at several records, by record and field."""
