"""Rows of the history, and what in them cannot be understood."""

from __future__ import annotations

import json
from collections.abc import Iterator
from enum import Enum
from typing import Any

from sqlalchemy import Connection, Row, Select, Table

from app.domain.changes import ItemChange
from app.domain.records.record import Item
from app.domain.records.stored import StoredColumn
from app.domain.wording import Text, text
from app.domain.wording_packing import unpacked_values
from app.persistence.allowed_values import odd_column
from app.persistence.codec import decode
from app.persistence.entities import ENTITIES
from app.persistence.lenient_text import lenient_text, odd_text
from app.persistence.odd_records import quoted, shown
from app.persistence.plan_repository import columns_query
from app.persistence.schema import CHANGE_ITEMS as ITEMS
from app.persistence.schema import CHANGES
from app.persistence.schema.declared import StoredTable
from app.services.stores.odd_records import OddRecord

_CHANGE_COLUMNS = tuple(column.name for column in CHANGES.columns)
_ITEM_COLUMNS = tuple(column.name for column in ITEMS.columns)


def _as_stored(table: Table) -> StoredTable:
    """What its columns may hold, said as it is of those of records."""
    columns = tuple(StoredColumn(each.name, each.type.python_type, bool(each.nullable)) for each in table.columns)
    return StoredTable(table.name, columns, frozenset(each.name for each in table.primary_key), frozenset())


_CHANGES, _ITEMS = _as_stored(CHANGES), _as_stored(ITEMS)


class OddStored(ValueError):
    """A row of the history cannot be understood: the column, the value that stands there, and why it will not do."""

    def __init__(self, field: str, value: object, problem: str) -> None:
        super().__init__(f"{field} {quoted(value)} {problem}")
        self.field = field
        self.value = value
        self.problem = problem

    @property
    def said(self) -> Text:
        """What to say in the place of what cannot be read."""
        return text(
            "cannot be read: {field} {value} {problem}",
            field=self.field,
            value=quoted(self.value),
            problem=Text(self.problem),
        )


def changes_query() -> Select[Any]:
    """The rows of changes as they are stored."""
    return columns_query(CHANGES, _CHANGE_COLUMNS)


def items_query() -> Select[Any]:
    """The rows of their items as they are stored."""
    return columns_query(ITEMS, _ITEM_COLUMNS)


def check_change(row: Row[Any]) -> None:
    """Raise OddStored where the row of a change holds what cannot be understood."""
    _check(_CHANGES, _CHANGE_COLUMNS, row)


def item_change(row: Row[Any]) -> ItemChange:
    """What a change did to one item; raises OddStored."""
    _check(_ITEMS, _ITEM_COLUMNS, row)
    before, after = (_item(row, field) for field in ("before", "after"))
    return ItemChange(row.table_name, row.item_id, before, after)


def label_of(row: Row[Any]) -> Text:
    """What a change is called."""
    return Text(row.label, unpacked_values(json.loads(row.label_values)))


def odd_changes(connection: Connection) -> Iterator[OddRecord]:
    """Every change of the history of which something cannot be understood; reads all of it."""
    with lenient_text(connection):
        known = set()
        for row in connection.execute(changes_query()):
            known.add(row.number)
            try:
                check_change(row)
            except OddStored as odd:
                yield _record(row.number, odd)
        for row in connection.execute(items_query()):
            try:
                item_change(row)
                if row.change not in known:
                    raise OddStored("change", row.change, "is not in the history")
            except OddStored as odd:
                yield _record(row.change, odd)


def _record(number: Any, odd: OddStored) -> OddRecord:
    said = text("{value} {problem}", value=quoted(odd.value), problem=Text(odd.problem))
    return OddRecord("changes", shown(number), shown(number), odd.field, shown(odd.value), said)


def _check(table: StoredTable, names: tuple[str, ...], row: Row[Any]) -> None:
    values = [getattr(row, name) for name in names]
    if found := odd_column(table, names, values) or odd_text(names, values):
        raise OddStored(*found)


def _item(row: Row[Any], field: str) -> Item | None:
    stored = getattr(row, field)
    if stored is None:
        return None
    try:
        item: Any = decode(row.table_name, stored)
        entity = ENTITIES[row.table_name]
        values = [value.value if isinstance(value, Enum) else value for value in entity.row(item)]
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        raise OddStored(field, stored, "is not a record of its table") from None
    if item is None or item.id != row.item_id:
        raise OddStored(field, stored, "is another record")
    if found := odd_column(entity.declared, entity.columns, values):
        raise OddStored(field, stored, f"has a {found[0].replace('_', ' ')} that {found[2]}")
    known: Item = item
    return known
