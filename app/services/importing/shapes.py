"""The shapes in which staffs keep their tables, each made a plain one: heads in one row, one engagement a row below.

What has that shape already stays as it is, so that a table that was shaped and mended can be read again.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from app.domain.value_classes import dataclass
from app.domain.wording import Text, text
from app.domain.wording_values import Count, engagements_count
from app.services.importing.columns import SkippedRow, head_fields
from app.services.importing.head_rows import HeadRows, find_heads, likely_heads
from app.services.importing.heads import Heads
from app.services.importing.mapping import ImportMapping, Layout
from app.services.importing.matrices import layout_of, unfold
from app.services.importing.matrix_words import MatrixWords
from app.services.importing.pasted import pasted_tables
from app.services.importing.totals import total_words
from app.services.texts.tables import FileRefused, RawRow, RawTable, cell_text

_DATED = ("start", "end", "dates")


@dataclass(frozen=True, slots=True)
class Shaped:
    """Plain tables, what was skipped, and one sentence for each table that was a calendar."""

    tables: tuple[RawTable, ...]
    skipped: tuple[SkippedRow, ...] = ()
    said: tuple[Text, ...] = ()


def shape(tables: Sequence[RawTable], mapping: ImportMapping, heads: Heads, words: MatrixWords) -> Shaped:
    """The tables of a file as plain ones; those of sheets that are not wanted stay as they are."""
    unwanted = {table.sheet for table in tables if mapping.sheets and table.sheet not in mapping.sheets}
    parts = [Shaped((table,)) if table.sheet in unwanted else _shaped(table, mapping, heads, words) for table in tables]
    return Shaped(
        tuple(table for part in parts for table in part.tables),
        tuple(row for part in parts for row in part.skipped),
        tuple(said for part in parts for said in part.said),
    )


def _shaped(table: RawTable, mapping: ImportMapping, known: Heads, words: MatrixWords) -> Shaped:
    heads = find_heads(table, known, mapping.first_row)
    if mapping.layout in (None, Layout.LIST) and heads is not None:
        return _listed(table, heads, known)
    plain, table = table, words.in_english(table) if mapping.months else table
    layout = mapping.layout or layout_of(table)
    if layout is Layout.LIST:
        # Somebody may still say what its columns are, where they can be seen.
        seen = likely_heads(plain)
        return _listed(plain, seen, known) if seen is not None else Shaped((plain,))
    made = unfold(table, layout, words, mapping.year)
    if made is None:
        return Shaped((plain,))
    said = _CALENDARS[layout].filled(
        sheet=table.sheet or table.file,
        engagements=engagements_count(len(made.table.rows) - 1),
        columns=Count(made.partners, "column", "columns"),
        rows=Count(made.partners, "row", "rows"),
    )
    years = (text("nobody says of which year its months are: say the year"),) if made.lacks_year else ()
    return Shaped((made.table,), tuple(SkippedRow(table.sheet, *each) for each in made.passed), (said, *years))


def _listed(table: RawTable, heads: HeadRows, known: Heads) -> Shaped:
    found = head_fields(heads.cells, known)
    dated = [found[name] for name in _DATED if name in found]
    skipped: list[SkippedRow] = []
    rows: list[RawRow] = []
    for row in table.rows[heads.below :]:
        if row.cells in heads.rows:
            continue
        if total := total_words(row, dated):
            why = text("it is a row of totals")
            skipped.append(SkippedRow(table.sheet, row.number, total, why))
        else:
            rows.append(row)
    before = (row for row in table.rows[: heads.below] if row.cells not in heads.rows)
    above = tuple(shown for row in before for cell in row.cells if (shown := cell_text(cell)))
    return Shaped((RawTable(table.file, table.sheet, (heads.row, *rows), above or table.above),), tuple(skipped))


_CALENDARS: Mapping[Layout, Text] = {
    Layout.MONTHS_DOWN: text(
        "“{sheet}” is a calendar, months down and {columns} of partners: {engagements} in its cells"
    ),
    Layout.MONTHS_ACROSS: text(
        "“{sheet}” is a calendar, months across and {rows} of partners: {engagements} in its cells"
    ),
}


def has_heads(html: str, plain: str, heads: Heads) -> bool:
    """Whether what is on the clipboard is a table of engagements with heads of its own."""
    try:
        tables = pasted_tables(html, plain, "")
    except FileRefused:
        return True  # The import says what is too large about it.
    return any(find_heads(table, heads) is not None for table in tables)
