"""Where the heads of somebody's table stand: below title lines, over two rows, or above a first row that is said."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from app.domain.value_classes import dataclass
from app.services.importing.columns import head_fields
from app.services.importing.heads import Heads
from app.services.texts.tables import RawRow, RawTable, Value, cell_text

SEARCHED = 20
"""Rows from the top among which heads are looked for."""

_LONGEST = 60


@dataclass(frozen=True, slots=True)
class HeadRows:
    """The heads as one row of texts, the number of the row they end in, and the place of the first row below.

    `rows` are the cells of the rows that they stand in, which some tables repeat on each page.
    """

    cells: tuple[str, ...]
    number: int
    below: int
    rows: tuple[tuple[Value, ...], ...]

    @property
    def row(self) -> RawRow:
        """The heads as a row of the table."""
        return RawRow(self.number, self.cells)


def find_heads(table: RawTable, known: Heads, first_row: int = 0) -> HeadRows | None:
    """The heads of a table, or None where nothing looks like heads.

    `known` finds our field for a head; `first_row` is the number of the first row of data, 0: unknown.
    A row names a title and a date; two rows below each other are taken together where the lower one parts the
    columns of the upper one.
    """
    if first_row:
        return _above(table, known, first_row)
    best: HeadRows | None = None
    most = 0
    rows = table.rows[:SEARCHED]
    for at in range(len(rows)):
        for made in (_one(rows, at), _two(rows, at, known)):
            if made is None:
                continue
            found = head_fields(made.cells, known)
            if names_engagements(found) and len(found) > most:
                best, most = made, len(found)
    return best


def likely_heads(table: RawTable) -> HeadRows | None:
    """The row that looks most like heads though it names nothing known: the fullest row of short texts."""
    best, most = None, 1
    for at, row in enumerate(table.rows[:SEARCHED]):
        short = sum(_is_head(cell) for cell in row.cells)
        if short > most and not any(_is_data(cell) for cell in row.cells):
            best, most = at, short
    return _one(table.rows, best) if best is not None else None


def names_engagements(fields: Mapping[str, int]) -> bool:
    """Whether these fields are enough for a table of engagements: a title, and when."""
    return "title" in fields and ("start" in fields or "dates" in fields)


def _above(table: RawTable, known: Heads, first_row: int) -> HeadRows | None:
    above = [at for at, row in enumerate(table.rows) if row.number < first_row]
    if not above:
        return None
    last = above[-1]
    two = _two(table.rows, last - 1, known) if last else None
    one = _one(table.rows, last)
    if two is not None and len(head_fields(two.cells, known)) > len(head_fields(one.cells, known)):
        return two
    return one


def _one(rows: Sequence[RawRow], at: int) -> HeadRows:
    row = rows[at]
    return HeadRows(tuple(_text(cell) for cell in row.cells), row.number, at + 1, (row.cells,))


def _two(rows: Sequence[RawRow], at: int, known: Heads) -> HeadRows | None:
    """Two rows taken together, where the lower one is made of heads too."""
    if at + 1 >= len(rows):
        return None
    upper, lower = rows[at].cells, rows[at + 1].cells
    if any(_is_data(cell) for cell in (*upper, *lower)) or sum(_is_head(cell) for cell in upper) < 2:
        return None
    wide = max(len(upper), len(lower))
    above = _spread([_text(upper[at]) if at < len(upper) else "" for at in range(wide)])
    below = [_text(lower[at]) if at < len(lower) else "" for at in range(wide)]
    cells, parted = [], 0
    for group, head, own in zip(above, below, (*map(_text, upper), *[""] * wide), strict=False):
        choices = (f"{group} {head}", head, own) if head else (own, group)
        word = next((each for each in choices if head_fields((each,), known)), "")
        parted += bool(head and word)
        cells.append(word or f"{group} {head}".strip())
    if parted < 2:
        return None
    return HeadRows(tuple(cells), rows[at + 1].number, at + 2, (upper, lower))


def _spread(cells: Sequence[str]) -> list[str]:
    """A merged head stands over all columns up to the next one."""
    made: list[str] = []
    for cell in cells:
        made.append(cell or (made[-1] if made else ""))
    return made


def _text(cell: Value) -> str:
    return " ".join(cell_text(cell).split())


def _is_head(cell: Value) -> bool:
    return isinstance(cell, str) and 0 < len(cell.strip()) <= _LONGEST


def _is_data(cell: Value) -> bool:
    """Whether a cell can't be a head: a number, a day, a long text or one with the digits of a date."""
    if isinstance(cell, str):
        return len(cell) > _LONGEST or re.search(r"\d{2}", cell) is not None
    return cell is not None
