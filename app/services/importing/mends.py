"""Cells of somebody's table mended before it is read again."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from app.services.importing.columns import head_fields
from app.services.importing.heads import Heads
from app.services.importing.register_columns import ID
from app.services.texts.tables import RawRow, RawTable, Value, cell_text

FileRow = tuple[str, int, int]
"""A row of a plain table: its sheet, its number, and which of those with that number it is.

The cells of a calendar make several rows of one number.
"""

Mends = Mapping[tuple[FileRow, str], str]
"""What a field of a row is to say instead, by row and field."""


def row_keys(tables: Sequence[RawTable]) -> dict[FileRow, RawRow]:
    """The rows below the heads by their keys, in their order."""
    found: dict[FileRow, RawRow] = {}
    for table in tables:
        seen: Counter[int] = Counter()
        for row in table.rows[1:]:
            found[table.sheet, row.number, seen[row.number]] = row
            seen[row.number] += 1
    return found


def mended(tables: Sequence[RawTable], mends: Mends, heads: Heads) -> tuple[RawTable, ...]:
    """The plain tables with mended cells; a field that a table has no column for is given one."""
    by_row: defaultdict[FileRow, dict[str, str]] = defaultdict(dict)
    for (key, field), words in mends.items():
        by_row[key][field] = words
    return tuple(_mended(table, by_row, heads) if table.rows else table for table in tables)


def fields_of(table: RawTable, row: RawRow, heads: Heads) -> dict[str, str]:
    """What a row of a plain table says, by field."""
    found = head_fields(table.rows[0].cells, heads)
    return {
        name: cell_text(row.cells[at]) if at < len(row.cells) else "" for name, at in found.items() if name != ID.name
    }


def _mended(table: RawTable, by_row: Mapping[FileRow, Mapping[str, str]], heads: Heads) -> RawTable:
    rows = {key: row for key, row in row_keys([table]).items() if key in by_row}
    if not rows:
        return table
    top = table.rows[0]
    columns = dict(head_fields(top.cells, heads))
    cells: list[Value] = list(top.cells)
    for key in rows:
        for field in by_row[key]:
            if field not in columns:
                columns[field] = len(cells)
                cells.append(field)
    made = {id(row): _written(row, by_row[key], columns) for key, row in rows.items()}
    below = (made.get(id(row), row) for row in table.rows[1:])
    return replace(table, rows=(RawRow(top.number, tuple(cells)), *below))


def _written(row: RawRow, words: Mapping[str, str], columns: Mapping[str, int]) -> RawRow:
    cells: list[Value] = list(row.cells)
    for field, said in words.items():
        at = columns[field]
        cells += [None] * (at + 1 - len(cells))
        cells[at] = said
    return RawRow(row.number, tuple(cells))
