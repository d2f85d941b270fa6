"""Tables as other programs keep them: rows of cells, before anybody knows what the columns mean."""

from __future__ import annotations

import re
from datetime import datetime

from app.domain.spans import PlanDate
from app.domain.value_classes import dataclass
from app.domain.wording import Text, text

MAX_BYTES = 50 * 1024 * 1024
"""The largest file that is read."""

MAX_ROWS = 50_000
"""The most rows of one file that are read: four times ten years of a busy nation. To make engagements of
so many takes ten seconds and 200 MB."""

MAX_COLUMNS = 500
"""The widest row that is read."""

MAX_FILLED = 1_000_000
"""The most cells of one file that hold anything: twenty of each row, and 100 MB of memory."""

MAX_TEXT = 20_000_000
"""The most characters in all cells of one file together; a register of 2,000 rows has a million."""

MAX_CELL = 32_767
"""The longest text of a cell, in characters; a spreadsheet's own limit."""

TOO_LONG = "(longer than a cell can hold)"
"""What stands in a workbook for a text that is left out; read back, it says nothing."""

LAST_ROW = 1_048_576
"""The last row that a spreadsheet has."""

Value = str | int | float | bool | datetime | PlanDate | None
"""What a cell holds. A real date is a PlanDate of what the cell shows (a day, a month, a year);
one with a time of day is a naive datetime of the place's wall clock."""

Cell = str | int | float
"""What we write into a cell: a text, which may be anybody's, or a number, which is the program's own."""

_BREAKS = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f\ufeff\ufffe\uffff\ud800-\udfff]")


class FileRefused(Exception):
    """A file cannot be read or written. `what`: what happened, what is safe, what to do."""

    code = "E-EXCHANGE-01"

    def __init__(self, what: Text) -> None:
        super().__init__(str(what))
        self.what = what


class FileTooCostly(FileRefused):
    """Reading was ended by a limit of time or memory: the same file will come to the same end."""


@dataclass(frozen=True, slots=True)
class RawRow:
    """One row; `number` is the one that a spreadsheet shows beside it, from 1."""

    number: int
    cells: tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class RawTable:
    """The rows of one sheet that hold anything; a text file has one sheet without a name.

    `above` are the texts that stood above the heads, where those are the first row by now.
    """

    file: str
    sheet: str
    rows: tuple[RawRow, ...]
    above: tuple[str, ...] = ()


class TableRoom:
    """How much more of a file is read; what one sheet takes the next does not have."""

    def __init__(self, file: str) -> None:
        self._file = file
        self._rows = MAX_ROWS
        self._filled = MAX_FILLED
        self._text = MAX_TEXT

    def take(self, sheet: str, row: RawRow) -> RawRow:
        """The row, its longest texts cut to where they are still too long for a cell.

        Raises FileRefused with the row where there is no room for it.
        """
        if len(row.cells) > MAX_COLUMNS or row.number > LAST_ROW:
            raise self.refusal(sheet, row.number)
        cells = row.cells
        if any(isinstance(cell, str) and len(cell) > MAX_CELL for cell in cells):
            cells = tuple(cell[: MAX_CELL + 1] if isinstance(cell, str) else cell for cell in cells)
            row = RawRow(row.number, cells)
        self._rows -= 1
        self._filled -= sum(cell is not None and cell != "" for cell in cells)
        self._text -= sum(len(cell) for cell in cells if isinstance(cell, str))
        if min(self._rows, self._filled, self._text) < 0:
            raise self.refusal(sheet, row.number)
        return row

    def fill(self, sheet: str, row: int, value: Value) -> None:
        """Count a value that stands in one more cell of a row; raises FileRefused where there is no room for it."""
        self._filled -= 1
        self._text -= len(value) if isinstance(value, str) else 0
        if min(self._filled, self._text) < 0:
            raise self.refusal(sheet, row)

    def refusal(self, sheet: str, row: int) -> FileRefused:
        """What to say where there is more than is read."""
        where = text("row {row:d} of sheet “{sheet}”", row=row, sheet=sheet) if sheet else text("row {row:d}", row=row)
        return FileRefused(
            text(
                "“{file}” is too large at {where}: up to {rows} rows of {columns} columns are read, with {filled} "
                "filled cells and {letters} characters in all. Nothing was read. Split the file.",
                file=self._file,
                where=where,
                rows=MAX_ROWS,
                columns=MAX_COLUMNS,
                filled=MAX_FILLED,
                letters=MAX_TEXT,
            )
        )


def clean_text(raw: str) -> str:
    """A text from outside without control characters and outer blanks, its line ends as `\\n`."""
    return _CONTROLS.sub("", _BREAKS.sub("\n", raw)).strip()


def cell_text(value: Value) -> str:
    """What a cell says, as clean text; empty for an empty cell. Dates in ISO form."""
    match value:
        case None:
            return ""
        case str():
            return clean_text(value)
        case PlanDate():
            return value.iso
        case datetime():
            return value.isoformat(" ", "minutes")
        case float() if value.is_integer() and abs(value) < 1e15:
            return str(int(value))
        case _:
            return str(value)
