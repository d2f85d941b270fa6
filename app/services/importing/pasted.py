"""Tables from the clipboard: what Word, Outlook and Excel put there as HTML, tabbed or comma-separated text."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Sequence
from html.parser import HTMLParser

from app.services.texts.cell_guard import unguarded
from app.services.texts.tables import MAX_CELL, RawRow, RawTable, TableRoom, clean_text

MOST_PASTED = 20_000_000
"""Characters of the clipboard that are looked at."""

_DELIMITERS = ("\t", ";", "|", ",")
_MOST_SPANNED = 500
_BLOCKS = frozenset({"p", "div", "li", "br"})


def pasted_tables(html: str, plain: str, name: str) -> tuple[RawTable, ...]:
    """The tables of a clipboard that holds `html` (may be empty) and `plain` text; `name` is what they are called.

    Cells merged over several rows count for each of them. Raises FileRefused where there is too much.
    """
    grids = _Tables.read(html[:MOST_PASTED]) if "<table" in html[:MOST_PASTED].casefold() else []
    grids = [grid for grid in grids if len(grid) > 1] or [_lines(plain[:MOST_PASTED])]
    room = TableRoom(name)
    several = len(grids) > 1
    tables = (_table(name, str(number) if several else "", grid, room) for number, grid in enumerate(grids, 1) if grid)
    return tuple(table for table in tables if table.rows)


def _table(name: str, sheet: str, grid: Iterable[Sequence[str]], room: TableRoom) -> RawTable:
    rows = [
        room.take(sheet, RawRow(number, tuple(clean_text(unguarded(cell))[:MAX_CELL] for cell in cells)))
        for number, cells in enumerate(grid, 1)
        if any(cell.strip() for cell in cells)
    ]
    return RawTable(name, sheet, tuple(rows))


def _lines(plain: str) -> list[list[str]]:
    """Rows of text, parted by what parts most of them; tabs before anything else."""
    body = plain.replace("\r\n", "\n").replace("\r", "\n").strip("\n")
    if not body:
        return []
    csv.field_size_limit(max(csv.field_size_limit(), len(body) + 1))
    lines = body.split("\n")
    delimiter = next((each for each in _DELIMITERS if sum(each in line for line in lines) * 2 > len(lines)), "\t")
    try:
        return list(csv.reader(io.StringIO(body, newline=""), delimiter=delimiter))
    except csv.Error:
        return [line.split(delimiter) for line in lines]


class _Tables(HTMLParser):
    """Collects the cells of the outermost tables; text is all that is taken of what stands in them."""

    @classmethod
    def read(cls, html: str) -> list[list[list[str]]]:
        made = cls(convert_charrefs=True)
        made.feed(html)
        made.close()
        return made._grids

    def __init__(self, *, convert_charrefs: bool) -> None:
        super().__init__(convert_charrefs=convert_charrefs)
        self._grids: list[list[list[str]]] = []
        self._depth = 0
        self._hidden = 0
        self._cell: list[str] | None = None
        self._span = (1, 1)
        self._below: dict[int, tuple[int, str]] = {}

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "table":
            self._depth += 1
            if self._depth == 1:
                self._grids.append([])
                self._below = {}
        elif tag in ("style", "script"):
            self._hidden += 1
        elif self._depth == 1 and tag == "tr":
            self._end_cell()
            self._grids[-1].append([])
        elif self._depth == 1 and tag in ("td", "th") and self._grids[-1]:
            self._end_cell()
            given = dict(attrs)
            self._span = (_number(given.get("rowspan")), _number(given.get("colspan")))
            self._cell = []
            self._fill()
        elif tag in _BLOCKS and self._cell:
            self._cell.append("\n")

    def handle_endtag(self, tag: str) -> None:
        if tag == "table":
            if self._depth == 1:
                self._end_cell()
            self._depth = max(self._depth - 1, 0)
        elif tag in ("style", "script"):
            self._hidden = max(self._hidden - 1, 0)
        elif self._depth == 1 and tag in ("td", "th", "tr"):
            self._end_cell()
            if tag == "tr" and self._grids[-1]:
                self._fill()

    def handle_data(self, data: str) -> None:
        if self._cell is not None and not self._hidden:
            # Line ends in the source are blanks; those of the text are tags.
            self._cell.append(re.sub(r"\s+", " ", data))

    def _end_cell(self) -> None:
        if self._cell is None:
            return
        said = "\n".join(" ".join(line.split()) for line in "".join(self._cell).split("\n")).strip("\n")
        self._cell = None
        grid = self._grids[-1]
        tall, wide = self._span
        for at in range(wide):
            words = said if at == 0 else ""
            if tall > 1:
                self._below[len(grid[-1])] = (len(grid) + tall - 1, words)
            grid[-1].append(words)

    def _fill(self) -> None:
        """Put what a cell above spans down to into the row, before the next cell of its own."""
        grid = self._grids[-1]
        row = grid[-1]
        while self._below.get(len(row), (0, ""))[0] >= len(grid):
            row.append(self._below[len(row)][1])


def _number(given: str | None) -> int:
    return min(max(int(given), 1), _MOST_SPANNED) if given and given.isdecimal() and len(given) < 6 else 1
