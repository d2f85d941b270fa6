"""The shapes in which staffs keep their tables, each made a plain one: heads in one row, one engagement a row below.

What has that shape already stays as it is, so that a table that was shaped and mended can be read again.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.domain.wording import Text, text
from app.services.importing.columns import head_fields, head_words
from app.services.importing.head_rows import HeadRows, find_heads, likely_heads
from app.services.importing.mapping import EXTRA, ImportMapping, Layout
from app.services.importing.matrices import layout_of, unfold
from app.services.importing.matrix_words import MatrixWords
from app.services.importing.pasted import pasted_tables
from app.services.importing.totals import total_words
from app.services.texts.country_texts import fold_word
from app.services.texts.tables import FileRefused, RawRow, RawTable, Value, cell_text

_DATED = ("start", "end", "dates")
_NOTES = "notes"


@dataclass(frozen=True, slots=True)
class PassedRow:
    """A row, or a cell of it, that is no engagement and was passed over: where it stands, its words, and why."""

    sheet: str
    number: int
    words: str
    reason: Text


@dataclass(frozen=True, slots=True)
class Shaped:
    """Plain tables, what was passed over, and one sentence for each table that was a calendar."""

    tables: tuple[RawTable, ...]
    passed: tuple[PassedRow, ...] = ()
    said: tuple[Text, ...] = ()


def shape(tables: Sequence[RawTable], mapping: ImportMapping, words: MatrixWords) -> Shaped:
    """The tables of a file as plain ones; those of sheets that are not wanted stay as they are."""
    by_word = head_words(mapping)
    unwanted = {table.sheet for table in tables if mapping.sheets and table.sheet not in mapping.sheets}
    parts = [
        Shaped((table,)) if table.sheet in unwanted else _shaped(table, mapping, by_word, words) for table in tables
    ]
    return Shaped(
        tuple(table for part in parts for table in part.tables),
        tuple(row for part in parts for row in part.passed),
        tuple(said for part in parts for said in part.said),
    )


def _shaped(table: RawTable, mapping: ImportMapping, by_word: Mapping[str, str], words: MatrixWords) -> Shaped:
    heads = find_heads(table, by_word, mapping.first_row)
    if mapping.layout in (None, Layout.LIST) and heads is not None:
        return _listed(table, heads, by_word)
    layout = mapping.layout or layout_of(table)
    if layout is Layout.LIST:
        # Somebody may still say what its columns are, where they can be seen.
        seen = likely_heads(table)
        return _listed(table, seen, by_word) if seen is not None else Shaped((table,))
    made = unfold(table, layout, words, mapping.year)
    if made is None:
        return Shaped((table,))
    said = _CALENDARS[layout].filled(
        sheet=table.sheet or table.file, rows=len(made.table.rows) - 1, partners=made.partners
    )
    return Shaped((made.table,), tuple(PassedRow(table.sheet, *each) for each in made.passed), (said,))


def _listed(table: RawTable, heads: HeadRows, by_word: Mapping[str, str]) -> Shaped:
    found = head_fields(heads.cells, by_word)
    dated = [found[name] for name in _DATED if name in found]
    passed: list[PassedRow] = []
    rows: list[RawRow] = []
    for row in table.rows[heads.below :]:
        if row.cells in heads.rows:
            continue
        if total := total_words(row, dated):
            why = text("it is a row of totals")
            passed.append(PassedRow(table.sheet, row.number, total, why))
        else:
            rows.append(row)
    top, below = _with_extra(heads.row, rows, by_word, found)
    return Shaped((RawTable(table.file, table.sheet, (top, *below)),), tuple(passed))


def _with_extra(
    top: RawRow, rows: Sequence[RawRow], by_word: Mapping[str, str], found: Mapping[str, int]
) -> tuple[RawRow, Sequence[RawRow]]:
    """The rows with the columns that are kept as extra notes in the column of notes, each under its head."""
    heads = {at: cell_text(cell) for at, cell in enumerate(top.cells)}
    extra = {at: head for at, head in heads.items() if by_word.get(fold_word(head)) == EXTRA}
    if not extra:
        return top, rows
    at = found.get(_NOTES, len(top.cells))
    head = RawRow(top.number, _filled(top.cells, at, heads.get(at, _NOTES) or _NOTES))
    emptied = RawRow(head.number, tuple("" if each in extra else cell for each, cell in enumerate(head.cells)))
    return emptied, [RawRow(row.number, _filled(row.cells, at, _notes(row, at, extra))) for row in rows]


def _notes(row: RawRow, at: int, extra: Mapping[int, str]) -> str:
    said = {each: cell_text(_cell(row, each)) for each in (at, *extra)}
    lines = (said[at], *(f"{head}: {said[each]}" for each, head in extra.items() if said[each]))
    return "\n".join(line for line in lines if line)


def _filled(cells: tuple[Value, ...], at: int, value: Value) -> tuple[Value, ...]:
    made = [*cells, *[None] * (at + 1 - len(cells))]
    made[at] = value
    return tuple(made)


def _cell(row: RawRow, at: int) -> Value:
    return row.cells[at] if at < len(row.cells) else None


_CALENDARS: Mapping[Layout, Text] = {
    Layout.MONTHS_DOWN: text(
        "“{sheet}” is a calendar, months down and {partners} columns of partners: {rows} engagements in its cells"
    ),
    Layout.MONTHS_ACROSS: text(
        "“{sheet}” is a calendar, months across and {partners} rows of partners: {rows} engagements in its cells"
    ),
}


def has_heads(html: str, plain: str) -> bool:
    """Whether what is on the clipboard is a table of engagements with heads of its own."""
    try:
        tables = pasted_tables(html, plain, "")
    except FileRefused:
        return True  # The import says what is too large about it.
    by_word = head_words(ImportMapping())
    return any(find_heads(table, by_word) is not None for table in tables)
