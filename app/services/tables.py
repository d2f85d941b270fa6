"""Tables as other programs keep them: rows of cells, before anybody knows what the columns mean."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime

from app.domain.spans import PlanDate
from app.domain.wording import Text

MAX_BYTES = 50 * 1024 * 1024
"""The largest file that is read."""

MAX_ROWS = 100_000
"""The most rows of one file that are read."""

MAX_COLUMNS = 500
"""The widest row that is read."""

MAX_CELL = 32_767
"""The longest text of a cell, in characters; a spreadsheet's own limit."""

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


@dataclass(frozen=True, slots=True)
class TableRow:
    """One row; `number` is the one that a spreadsheet shows beside it, from 1."""

    number: int
    cells: tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class RawTable:
    """The rows of one sheet that hold anything; a text file has one sheet without a name."""

    file: str
    sheet: str
    rows: tuple[TableRow, ...]


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
