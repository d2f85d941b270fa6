"""Numbers that count the rows of a sheet: they are references of nothing."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from app.domain.wording import Text, text
from app.services.importing.columns import FieldRow, FieldTable
from app.services.importing.mapping import ImportMapping
from app.services.importing.sections import is_heading
from app.services.texts.country_texts import fold_word

_NUMBER = re.compile(r"(\d{1,5})[.)]*")
"""What can count rows: some write "1." or "1)". A number of more digits is somebody's number of a file."""

_SPARSEST = 2
"""How far a count may reach for each row that is still there; a plan of which half was deleted is still counted."""

_SEVERAL = text("serial numbers, not references: they count rows, and one stands in several")
_COUNT = text("serial numbers, not references: they count the rows from 1")


def without_serials(
    tables: Sequence[FieldTable], mapping: ImportMapping, known: Callable[[str], bool]
) -> tuple[FieldTable, ...]:
    """The tables without references that are counted rows; such a column is among those that were not read.

    It is one where all references of a table are whole numbers, and one of them stands in another row of the file
    too, or they count from 1, with or without gaps where rows have none or were deleted. What else stands in that
    column, headings and notes, is no reference. What a mapping calls a reference stays one, and so does a count of
    which a number is `known` as one of an engagement that is there.
    """
    counted = Counter(number for table in tables for number in _refs(table))
    whys = [_why_counted(table, counted, mapping, known) for table in tables]
    return tuple(_without(table, why) if why else table for table, why in zip(tables, whys, strict=True))


def _refs(table: FieldTable) -> Iterable[str]:
    return (row.text("ref") for row in table.rows if row.text("ref") and _is_numbered(row))


def _is_numbered(row: FieldRow) -> bool:
    """Whether a row says more than what it is called: headings ("A", "VISITS") and notes say no more."""
    return any(row.text(name) for name in row.values if name not in ("ref", "title"))


def _why_counted(
    table: FieldTable, counted: Counter[str], mapping: ImportMapping, known: Callable[[str], bool]
) -> Text | None:
    """Why the references of a table are none; None where they may be some."""
    heads = [column.head for column in table.columns if column.field == "ref"]
    if any(fold_word(head) in mapping.columns for head in heads):
        return None
    refs = list(_refs(table))
    read = [_NUMBER.fullmatch(each) for each in refs]
    numbers = {int(found[1]) for found in read if found is not None}
    if not numbers or None in read:
        return None
    if any(counted[each] > 1 for each in refs):
        return _SEVERAL
    counts = min(numbers) > 0 and max(numbers) <= _SPARSEST * len(table.rows)
    return _COUNT if counts and not any(known(each) for each in refs) else None


def _without(table: FieldTable, why: Text) -> FieldTable:
    rows = tuple(row if is_heading(row) else _unnumbered(row) for row in table.rows)
    columns = tuple(replace(column, field="", why=why) if column.field == "ref" else column for column in table.columns)
    return replace(table, fields=table.fields - {"ref"}, rows=rows, columns=columns)


def _unnumbered(row: FieldRow) -> FieldRow:
    return replace(row, values={name: value for name, value in row.values.items() if name != "ref"})
