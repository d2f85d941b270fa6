"""Which column of somebody's table is which field of ours."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from app.domain.own_values import holder_of
from app.domain.value_classes import dataclass
from app.domain.wording import Text, text
from app.services.importing.heads import LONGEST_HEAD, Heads
from app.services.importing.mapping import EXTRA, IGNORED, ImportMapping
from app.services.importing.staff_words import NO_WORDS, StaffWords
from app.services.texts.tables import FileRefused, RawRow, RawTable, Value, cell_text

_HEADER_ROWS = 20
_LONGEST_EXAMPLE = 60
JOINED: Mapping[str, str] = {"countries": "; ", "organisations": "; ", "notes": "\n", "description": "\n"}
"""Fields that several columns of one table can fill together, and what stands between them."""
_NUMBERS = frozenset({"latitude", "longitude", "participants"})
"""Fields in which a decimal comma can stand."""


@dataclass(frozen=True, slots=True)
class ColumnReading:
    """What a column of somebody's table was taken for.

    `field` is empty where its cells were not read; `why` says so then. `filled` counts its cells that hold
    anything below the head, `example` is the first of them. A column without a head is called by its letter.
    """

    sheet: str
    head: str
    field: str
    filled: int
    example: str
    why: Text | None = None


@dataclass(frozen=True, slots=True)
class SkippedRow:
    """A row that was taken for no engagement, what stands in it, and why."""

    sheet: str
    number: int
    content: str
    why: Text


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
    """A table whose header was recognised: the fields it has, its rows below the header, and what was not read.

    `above` are the texts that stood above the header.
    """

    file: str
    sheet: str
    fields: frozenset[str]
    rows: tuple[FieldRow, ...]
    columns: tuple[ColumnReading, ...] = ()
    skipped: tuple[SkippedRow, ...] = ()
    above: tuple[str, ...] = ()


def recognise(
    tables: Sequence[RawTable], mapping: ImportMapping, words: StaffWords = NO_WORDS
) -> tuple[FieldTable, ...]:
    """The tables with a header row among their first 20 rows; a header names a title, and a start or dates.

    Where the mapping gives the first row of data, the header stands above it. Raises FileRefused where no table
    has one.
    """
    wanted = [table for table in tables if not mapping.sheets or table.sheet in mapping.sheets]
    heads = Heads(mapping, words)
    found = [made for table in wanted if (made := _recognised(table, heads, mapping)) is not None]
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


def _recognised(table: RawTable, heads: Heads, mapping: ImportMapping) -> FieldTable | None:
    best: dict[int, str] = {}
    header = -1
    for at, row in enumerate(table.rows[:_HEADER_ROWS]):
        if mapping.first_row and row.number >= mapping.first_row:
            break
        columns = _fields(row, heads)
        names = set(columns.values())
        if "title" in names and names & {"start", "dates"} and len(names) > len(set(best.values())):
            best, header = columns, at
    if header < 0:
        return None
    if "id" in best.values() and "ref" not in best.values():
        # Somebody's own numbers: what is ours has a reference beside its id.
        best = {at: "ref" if field == "id" else field for at, field in best.items()}
    repeated = table.rows[header].cells
    below = [row for row in table.rows[header + 1 :] if row.cells != repeated and row.number >= mapping.first_row]
    places = _places(best)
    extra = {at: cell_text(repeated[at]) for at, field in best.items() if field == EXTRA}
    made = [(row, _row(table, row, places, extra, mapping)) for row in below]
    kept = tuple(each for _, each in made if any(cell_text(value) for value in each.values.values()))
    skipped = tuple(
        SkippedRow(table.sheet, row.number, content, text("it has nothing in the columns that are read"))
        for row, each in made
        if not any(cell_text(value) for value in each.values.values()) and (content := row_content(row.cells))
    )
    readings = _readings(table, header, below, best)
    fields = frozenset(places) | ({"notes"} if extra else set())
    return FieldTable(table.file, table.sheet, fields, kept, readings, skipped, table.above)


def row_content(cells: Sequence[Value]) -> str:
    """What stands in a row, short."""
    return " · ".join(filled for cell in cells if (filled := cell_text(cell)))[:_LONGEST_EXAMPLE]


def _fields(row: RawRow, heads: Heads) -> dict[int, str]:
    """The field of each column, and `ignore`; those that nobody knows are not in it."""
    found = {
        at: heads.field(cell)
        for at, cell in enumerate(row.cells)
        if isinstance(cell, str) and len(cell) <= LONGEST_HEAD
    }
    return {at: field for at, field in found.items() if field}


def _places(columns: Mapping[int, str]) -> dict[str, tuple[int, ...]]:
    """Where each field stands: in its first column, or in all of them where they are joined."""
    places: dict[str, tuple[int, ...]] = {}
    for at, field in columns.items():
        if field not in (EXTRA, IGNORED) and (field not in places or field in JOINED):
            places[field] = (*places.get(field, ()), at)
    return places


def head_fields(cells: Sequence[Value], heads: Heads) -> Mapping[str, int]:
    """The fields that a row of heads names, each with its first column; `ignore` and `extra` are none."""
    places = _places(_fields(RawRow(0, tuple(cells)), heads))
    return {field: columns[0] for field, columns in places.items()}


def _row(
    table: RawTable,
    row: RawRow,
    places: Mapping[str, tuple[int, ...]],
    extra: Mapping[int, str],
    mapping: ImportMapping,
) -> FieldRow:
    """The cells by field; what stands in the columns `extra` (their heads) becomes lines of the notes."""
    values: dict[str, Value] = {}
    for field, columns in places.items():
        cells = [row.cells[at] if at < len(row.cells) else None for at in columns]
        value = cells[0] if len(cells) == 1 else JOINED[field].join(filter(None, map(cell_text, cells)))
        if (
            mapping.decimal_comma
            and (field in _NUMBERS or holder_of(field) == "number")
            and isinstance(value, str)
            and "," in value
        ):
            value = value.replace(".", "").replace(",", ".")
        values[field] = value
    if extra:
        stated = {head: cell_text(row.cells[at]) for at, head in extra.items() if at < len(row.cells)}
        lines = (cell_text(values.get("notes")), *(f"{head}: {said}" for head, said in stated.items() if said))
        values["notes"] = "\n".join(filter(None, lines))
    return FieldRow(table.sheet, row.number, values)


def _readings(
    table: RawTable, header: int, below: Sequence[RawRow], columns: Mapping[int, str]
) -> tuple[ColumnReading, ...]:
    heads = table.rows[header].cells
    counts: Counter[int] = Counter()
    examples: dict[int, str] = {}
    for row in below:
        for at, cell in enumerate(row.cells):
            if cell is not None and (shown := cell_text(cell)):
                counts[at] += 1
                examples.setdefault(at, shown[:_LONGEST_EXAMPLE])
    read = {at for places in _places(columns).values() for at in places}
    made: list[ColumnReading] = []
    for at in range(max(len(heads), max(counts, default=-1) + 1)):
        head = " ".join(cell_text(heads[at]).split()) if at < len(heads) else ""
        if not head and not counts[at]:
            continue
        field = columns.get(at, "")
        why = None
        if not head:
            why = text("it has no head")
        elif not field:
            why = text("its head is not understood")
        elif field not in (EXTRA, IGNORED) and at not in read:
            why = text("another column is already the {field}", field=field)
        name = head or _letter(at)
        made.append(ColumnReading(table.sheet, name, "" if why else field, counts[at], examples.get(at, ""), why))
    return tuple(made)


def _letter(at: int) -> str:
    """The letter of a column as a spreadsheet shows it, from 0."""
    letters = ""
    at += 1
    while at:
        at, rest = divmod(at - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters
