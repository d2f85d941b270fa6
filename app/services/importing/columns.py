"""Which column of somebody's table is which field of ours."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.domain.engagement import Engagement
from app.domain.records.record import record_of
from app.domain.wording import text
from app.services.importing.mapping import DATES, EXTRA, IGNORED, OWN_NATION, ImportMapping
from app.services.importing.register_columns import register_columns
from app.services.texts.country_texts import fold_word
from app.services.texts.tables import FileRefused, RawRow, RawTable, Value, cell_text

_HEADER_ROWS = 20
_NATION_WORDS = "nation owning|our nation"


@dataclass(frozen=True, slots=True)
class FieldRow:
    """One row with its cells by field; fields that the table does not have are not in it."""

    sheet: str
    number: int
    values: Mapping[str, Value]

    def text(self, name: str) -> str:
        """The field as clean text; empty where the cell is empty or missing."""
        return cell_text(self.values.get(name))


@dataclass(frozen=True, slots=True)
class FieldTable:
    """A table whose header was recognised: the fields it has, and its rows below the header."""

    file: str
    sheet: str
    fields: frozenset[str]
    rows: tuple[FieldRow, ...]


def recognise(tables: Sequence[RawTable], mapping: ImportMapping) -> tuple[FieldTable, ...]:
    """The tables with a header row among their first 20 rows; a header names a title, and a start or dates.

    Raises FileRefused where no table has one.
    """
    wanted = [table for table in tables if not mapping.sheets or table.sheet in mapping.sheets]
    by_word = head_words(mapping)
    found = [made for table in wanted if (made := _recognised(table, by_word)) is not None]
    if not found:
        raise FileRefused(
            text(
                "No row of “{file}” could be recognised as a header. Nothing was imported. Name at least the "
                "columns title and start (or dates) among its first {count} rows, or say in a mapping which is which.",
                file=tables[0].file if tables else "",
                count=_HEADER_ROWS,
            )
        )
    return tuple(found)


def head_words(mapping: ImportMapping) -> Mapping[str, str]:
    """The field for each folded word that can stand above a column, those that somebody explained among them."""
    return {**_by_word(), **mapping.columns}


def head_fields(cells: Sequence[Value], by_word: Mapping[str, str]) -> Mapping[str, int]:
    """The fields that a row of heads names, each with its column."""
    return _columns(RawRow(0, tuple(cells)), by_word)


def _recognised(table: RawTable, by_word: Mapping[str, str]) -> FieldTable | None:
    best: dict[str, int] = {}
    header = -1
    for at, row in enumerate(table.rows[:_HEADER_ROWS]):
        columns = _columns(row, by_word)
        dated = "start" in columns or "dates" in columns
        if "title" in columns and dated and len(columns) > len(best):
            best, header = columns, at
    if header < 0:
        return None
    repeated = table.rows[header].cells
    made = (_fields(table, row, best) for row in table.rows[header + 1 :] if row.cells != repeated)
    kept = tuple(row for row in made if any(cell_text(value) for value in row.values.values()))
    return FieldTable(table.file, table.sheet, frozenset(best), kept)


def _columns(row: RawRow, by_word: Mapping[str, str]) -> dict[str, int]:
    columns: dict[str, int] = {}
    for at, cell in enumerate(row.cells):
        if not isinstance(cell, str) or len(cell) > 60:
            continue
        word = fold_word(cell)
        target = by_word.get(word) or ("own_lead" if word.endswith(" lead") else "")
        if target and target not in (IGNORED, EXTRA):
            columns.setdefault(target, at)
    return columns


def _by_word() -> dict[str, str]:
    """The field for each word that can stand above a column."""
    both = record_of(Engagement)[DATES].sort
    found: dict[str, str] = {}
    for name, title, heads in (
        *((column.name, column.title, column.heads) for column in register_columns()),
        (DATES, both.title, both.heads),
        (OWN_NATION, "", _NATION_WORDS),
    ):
        for word in (name, title, *heads.split("|")):
            found.setdefault(fold_word(word), name)
    found.pop("", None)
    return found


def _fields(table: RawTable, row: RawRow, columns: Mapping[str, int]) -> FieldRow:
    values = {name: row.cells[at] if at < len(row.cells) else None for name, at in columns.items()}
    return FieldRow(table.sheet, row.number, values)
