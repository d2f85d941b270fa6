"""Which column of somebody's table is which field of ours."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from app.domain.engagement import Engagement
from app.domain.records.record import record_of
from app.domain.wording import text
from app.services.importing.register_columns import register_columns
from app.services.texts.country_texts import fold_word
from app.services.texts.tables import FileRefused, RawRow, RawTable, Value, cell_text

IGNORED = "ignore"
"""What a mapping file puts for a column that is not wanted."""

DATES = "dates"
"""The field of both dates in one cell."""

_HEADER_ROWS = 20
_OWN_NATION = "own_nation"
_NATION_WORDS = "nation owning|our nation"


@dataclass(frozen=True, slots=True)
class ImportMapping:
    """What a person said about a file beforehand; all of it may be empty.

    `columns` gives our field (or `ignore`) for their header, `kinds` a kind's id or
    title for their word, `countries` the ids for their word (none: names no country),
    `default_kind` is the id of the kind of rows that give none (empty: they are refused),
    `date_order` is `dmy`, `mdy` or empty, `sheets` the sheets to read (empty: all).
    """

    columns: Mapping[str, str] = field(default_factory=dict)
    kinds: Mapping[str, str] = field(default_factory=dict)
    countries: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    date_order: str = ""
    sheets: tuple[str, ...] = ()
    default_kind: str = ""

    @classmethod
    def from_json(cls, value: object) -> ImportMapping:
        """Read the parsed mapping file; raises FileRefused saying which part is wrong."""
        if not isinstance(value, dict):
            raise _bad_mapping("it must be an object with columns, kinds, countries, date_order or sheets")
        unknown = sorted(str(key) for key in value.keys() - {"columns", "kinds", "countries", "date_order", "sheets"})
        if unknown:
            raise _bad_mapping(f"it has no part “{unknown[0]}”")
        columns = _words(value, "columns")
        for header, target in columns.items():
            if target not in (*(known := import_fields()), IGNORED):
                raise _bad_mapping(f"“{header}” goes to “{target}”, which is not one of {', '.join(known)}")
        order = value.get("date_order", "")
        if order not in ("", "dmy", "mdy"):
            raise _bad_mapping("date_order must be dmy or mdy")
        sheets = value.get("sheets", [])
        if not isinstance(sheets, list) or not all(isinstance(sheet, str) for sheet in sheets):
            raise _bad_mapping("sheets must be a list of names")
        countries = {
            fold_word(word): tuple(part.strip().upper() for part in ids.split(";") if part.strip())
            for word, ids in _words(value, "countries").items()
        }
        return cls(
            {fold_word(header): target for header, target in columns.items()},
            {fold_word(word): kind for word, kind in _words(value, "kinds").items()},
            countries,
            order,
            tuple(sheets),
        )


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


def import_fields() -> tuple[str, ...]:
    """The names of all that a table can fill; a mapping file uses them."""
    return (*(column.name for column in register_columns() if not column.is_told), _OWN_NATION, DATES)


def recognise(tables: Sequence[RawTable], mapping: ImportMapping) -> tuple[FieldTable, ...]:
    """The tables with a header row among their first 20 rows; a header names a title, and a start or dates.

    Raises FileRefused where no table has one.
    """
    wanted = [table for table in tables if not mapping.sheets or table.sheet in mapping.sheets]
    by_word = {**_by_word(), **mapping.columns}
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
        if target and target != IGNORED:
            columns.setdefault(target, at)
    return columns


def _by_word() -> dict[str, str]:
    """The field for each word that can stand above a column."""
    both = record_of(Engagement)[DATES].sort
    found: dict[str, str] = {}
    for name, title, heads in (
        *((column.name, column.title, column.heads) for column in register_columns()),
        (DATES, both.title, both.heads),
        (_OWN_NATION, "", _NATION_WORDS),
    ):
        for word in (name, title, *heads.split("|")):
            found.setdefault(fold_word(word), name)
    found.pop("", None)
    return found


def _fields(table: RawTable, row: RawRow, columns: Mapping[str, int]) -> FieldRow:
    values = {name: row.cells[at] if at < len(row.cells) else None for name, at in columns.items()}
    return FieldRow(table.sheet, row.number, values)


def _words(value: Mapping[str, object], part: str) -> dict[str, str]:
    words = value.get(part, {})
    if not isinstance(words, dict) or not all(isinstance(word, str) for word in words.values()):
        raise _bad_mapping(f"{part} must be an object of texts")
    return {str(key): word.strip() for key, word in words.items()}


def _bad_mapping(why: str) -> FileRefused:
    return FileRefused(text("The mapping cannot be used: {why}. Nothing was imported.", why=why))
