"""Calendars kept as tables: months down and partners across, or partners down and months across.

Each cell holds any number of engagements, and each of them becomes a row of a plain table: its text the title, its
month the window, the country at the side or the head of it the partner.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from app.domain.spans import PlanDate
from app.domain.value_classes import dataclass
from app.domain.wording import Text, text
from app.services.importing.cell_entries import CellEntry, entries_of, read_entry
from app.services.importing.mapping import Layout
from app.services.importing.matrix_words import Label, MatrixWords
from app.services.importing.month_heads import month_named, month_read, only_year, years_of
from app.services.importing.totals import is_total
from app.services.texts.tables import RawRow, RawTable, Value, cell_text

_HEADS = ("title", "start", "end", "countries", "kind", "notes")
_SEARCHED = 20
_LEAST = 3
"""Months that a row or a column names at least, to be the heads of a calendar."""

_SIDE = 3
"""Columns at the left in which months or partners are looked for."""


@dataclass(frozen=True, slots=True)
class Unfolded:
    """The plain table that a calendar makes, its layout, and what of its cells was passed over, by row.

    `lacks_year`: nobody says of which year some of its months are.
    """

    table: RawTable
    layout: Layout
    partners: int
    lacks_year: bool = False
    passed: tuple[tuple[int, str, Text], ...] = ()


def layout_of(table: RawTable) -> Layout:
    """How a sheet without the heads of a list is laid out."""
    if _month_row(table) is not None:
        return Layout.MONTHS_ACROSS
    return Layout.MONTHS_DOWN if _month_column(table) is not None else Layout.LIST


def unfold(table: RawTable, layout: Layout, words: MatrixWords, year: int = 0) -> Unfolded | None:
    """The plain table of a calendar; None where it is not one of that layout.

    `year` is that of its months, 0: what the sheet says of it. A month of which nobody says the year stays
    without one, so that its rows are refused in words.
    """
    made = (_across if layout is Layout.MONTHS_ACROSS else _down)(table, words, year)
    if made is None:
        return None
    cells, partners = made
    rows: list[RawRow] = []
    passed: list[tuple[int, str, Text]] = []
    for cell in cells:
        if _is_count(cell.value):
            why = text("a number is no engagement")
            passed.append((cell.number, cell_text(cell.value), why))
        rows += (RawRow(cell.number, _row(cell, entry, words)) for entry in entries_of(cell.value))
    top = RawRow(table.rows[0].number if table.rows else 0, _HEADS)
    lacks_year = any(isinstance(cell.month, str) for cell in cells)
    return Unfolded(RawTable(table.file, table.sheet, (top, *rows)), layout, partners, lacks_year, tuple(passed))


@dataclass(frozen=True, slots=True)
class _Cell:
    """A cell of the calendar: where it stands, its month (a text where no year is known), and who it is about."""

    number: int
    value: Value
    month: PlanDate | str
    labels: tuple[Label, ...]


def _across(table: RawTable, words: MatrixWords, year: int) -> tuple[list[_Cell], int] | None:
    at = _month_row(table)
    if at is None:
        return None
    heads = table.rows[at].cells
    columns = [column for column, cell in enumerate(heads) if month_named(cell)]
    above = [cell for row in table.rows[: at + 1] for cell in row.cells if not month_named(cell)]
    months = dict(zip(columns, _months([heads[each] for each in columns], table, above, year), strict=True))
    side = range(columns[0])
    cells: list[_Cell] = []
    labels: list[str] = [""] * columns[0]
    seen: set[str] = set()
    for row in table.rows[at + 1 :]:
        stated = [cell_text(row.cells[each]) if each < len(row.cells) else "" for each in side]
        if any(is_total(each) for each in stated):
            continue
        # A region stands once beside its countries; below it its cell is empty.
        for each in side:
            if stated[each]:
                labels[each:] = [stated[each], *[""] * (columns[0] - each - 1)]
        known = tuple(words.label(each) for each in labels if each)
        seen.update(label.words for label in known[-1:])
        cells += (
            _Cell(row.number, row.cells[each], months[each], known)
            for each in columns
            if each < len(row.cells) and cell_text(row.cells[each])
        )
    return cells, len(seen)


def _down(table: RawTable, words: MatrixWords, year: int) -> tuple[list[_Cell], int] | None:
    found = _month_column(table)
    if found is None:
        return None
    column, first = found
    if first == 0:
        return None
    heads = table.rows[first - 1].cells
    group = table.rows[first - 2].cells if first > 1 and len(table.rows[first - 2].cells) > column + 2 else ()
    labels = dict(_column_labels(heads, group, column, words))
    above = [cell for row in table.rows[:first] for cell in row.cells]
    dated: list[tuple[RawRow, Value]] = []
    cells: list[_Cell] = []
    running = year
    pending: list[tuple[RawRow, Value, int]] = []
    current: Value = None
    for row in table.rows[first:]:
        if said := only_year(row.cells):
            running = said
            continue
        own = row.cells[column] if column < len(row.cells) else None
        stands = [_year_in(row.cells[each]) for each in range(column)]
        running = next((each for each in stands if each), running)
        if isinstance(own, str) and is_total(own):
            continue
        if month_named(own):
            current = own
        elif cell_text(own):
            continue
        if current is not None:
            pending.append((row, current, running))
    for row, month, said in pending:
        dated.append((row, month if not said else month_read(month, said)))
    plain = [month for (_, month), (_, _, said) in zip(dated, pending, strict=True) if not said]
    read = iter(_months(plain, table, above, 0))
    for (row, month), (_, _, said) in zip(dated, pending, strict=True):
        when = month if said and isinstance(month, PlanDate) else next(read)
        cells += (
            _Cell(row.number, row.cells[each], when, found)
            for each, found in labels.items()
            if each < len(row.cells) and cell_text(row.cells[each])
        )
    return cells, len(labels)


def _column_labels(
    heads: Sequence[Value], group: Sequence[Value], column: int, words: MatrixWords
) -> Iterator[tuple[int, tuple[Label, ...]]]:
    over = ""
    for at in range(column + 1, len(heads)):
        if at < len(group):
            over = cell_text(group[at]) or over
        head = cell_text(heads[at])
        if head and not is_total(head):
            labels = (words.label(each) for each in (over, head) if each)
            yield at, tuple(labels)


def _row(cell: _Cell, entry: str, words: MatrixWords) -> tuple[Value, ...]:
    if isinstance(cell.month, PlanDate):
        read = read_entry(entry, cell.month, words.is_country)
        return _values(read.title, read.start, read.end or read.start, read, cell.labels, words)
    return _values(entry, cell.month, cell.month, None, cell.labels, words)


def _values(
    title: str,
    start: Value,
    end: Value,
    entry: CellEntry | None,
    labels: Sequence[Label],
    words: MatrixWords,
) -> tuple[Value, ...]:
    named = [label.words for label in labels if label.role == "countries"]
    unknown = [label.words for label in labels if not label.role]
    kinds = [label.words for label in labels if label.role == "kind"]
    countries = (entry.countries if entry is not None else "") or "; ".join(named or unknown)
    kept = [label.words for label in labels if label.role == "region"] if not named else []
    kind = kinds[0] if kinds else words.kind_in(title)
    notes = "\n".join(f"Region: {each}" for each in kept)
    return title, start, end, countries, kind, notes


def _months(named: Sequence[Value], table: RawTable, around: Iterable[Value], year: int) -> list[PlanDate | str]:
    """The months of a sequence of heads; the text of one of which nobody says the year."""
    numbers = [month_named(cell) for cell in named]
    texts = (table.sheet, *(cell_text(cell) for cell in around), table.file)
    turns = sum(later < earlier for earlier, later in pairwise(numbers))
    told = (year,) * len(numbers) if year and not turns else years_of(numbers, (str(year),) if year else texts[:-1])
    if not any(told) and not year:
        told = years_of(numbers, texts[-1:])
    made: list[PlanDate | str] = []
    for cell, said in zip(named, told, strict=True):
        found = month_read(cell, said or 2000)
        names_year = found is not None and month_read(cell, 2001) == found
        made.append(found if found is not None and (said or names_year) else cell_text(cell))
    return made


def _month_row(table: RawTable) -> int | None:
    """The place of the row that names months, one column each."""
    for at, row in enumerate(table.rows[:_SEARCHED]):
        found = [number for cell in row.cells if (number := month_named(cell))]
        if len(found) >= _LEAST and not month_named(row.cells[0]):
            return at
    return None


def _month_column(table: RawTable) -> tuple[int, int] | None:
    """The column that names months, and the place of the first row that does."""
    for column in range(_SIDE):
        places = [at for at, row in enumerate(table.rows) if column < len(row.cells) and month_named(row.cells[column])]
        if len({month_named(table.rows[at].cells[column]) for at in places}) >= _LEAST:
            return column, places[0]
    return None


def _year_in(cell: Value) -> int:
    if isinstance(cell, int | float):
        return int(cell) if 2000 <= cell < 2100 else 0
    return only_year((cell,)) if cell is not None else 0


def _is_count(value: Value) -> bool:
    return isinstance(value, int | float) or (isinstance(value, str) and value.strip().isdecimal())
