"""Numbers that count the rows of a sheet and begin anew on the next: they are references of nothing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace

from app.domain.wording import text
from app.services.importing.columns import FieldTable
from app.services.importing.mapping import ImportMapping
from app.services.texts.country_texts import fold_word

_LONGEST = 5
"""Digits of a number that can count rows; a longer one is somebody's number of a file."""

_WHY = text("serial numbers, not references: they count rows, and one stands in several")


def without_serials(tables: Sequence[FieldTable], mapping: ImportMapping) -> tuple[FieldTable, ...]:
    """The tables without references that are counted rows; such a column is among those that were not read.

    It is one where all references of a table are whole numbers and one of them stands in another row of the file
    too. What a mapping calls a reference stays one.
    """
    counted = Counter(number for table in tables for number in _refs(table))
    return tuple(_without(table) if _is_counted(table, counted, mapping) else table for table in tables)


def _refs(table: FieldTable) -> Iterable[str]:
    return (shown for row in table.rows if (shown := row.text("ref")))


def _is_counted(table: FieldTable, counted: Counter[str], mapping: ImportMapping) -> bool:
    heads = [column.head for column in table.columns if column.field == "ref"]
    if any(fold_word(head) in mapping.columns for head in heads):
        return False
    refs = list(_refs(table))
    if not refs or not all(each.isdecimal() and len(each) <= _LONGEST for each in refs):
        return False
    return any(counted[each] > 1 for each in refs)


def _without(table: FieldTable) -> FieldTable:
    rows = tuple(
        replace(row, values={name: value for name, value in row.values.items() if name != "ref"}) for row in table.rows
    )
    columns = tuple(
        replace(column, field="", why=_WHY) if column.field == "ref" else column for column in table.columns
    )
    return replace(table, fields=table.fields - {"ref"}, rows=rows, columns=columns)
