"""What the cells of a sheet say, straight from its lines.

The library's own way makes every cell up to the last of each row and every row between two, understands
all that stands behind the rows, and checks each part of each text: hours of work in a file of some kilobytes.
"""

from __future__ import annotations

import re
from datetime import datetime, time
from typing import Any
from xml.etree.ElementTree import Element

from app.domain.spans import DateError, PlanDate, Precision
from app.services.texts.tables import Value, clean_text

LAST_COLUMN = 16_384
"""The last column that a spreadsheet has."""

_SPACE = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
ROW, DATA, MERGE = f"{_SPACE}row", f"{_SPACE}sheetData", f"{_SPACE}mergeCell"
_CELL, _VALUE, _INLINE, _TEXT, _RUN = (f"{_SPACE}{name}" for name in ("c", "v", "is", "t", "r"))
_PLACE = re.compile(r"\$?([A-Z]{1,3})\$?\d+")
_NOT_SHOWN = re.compile(r'"[^"]*"|\\.|\[[^\]]*\]|_.|\*.')
_LONGEST_FORMAT = 255
"""Characters of a number format; a spreadsheet's own limit."""


class SheetCells:
    """Reads the cells of one sheet of a workbook that the library has opened."""

    def __init__(self, openpyxl: Any, sheet: Any) -> None:
        self._dates = openpyxl.utils.datetime
        self._builtin = openpyxl.styles.numbers
        self._book = sheet.parent
        self._shared = sheet._shared_strings
        self._formats: dict[int, str] = {}

    def row(self, element: Element) -> dict[int, Value]:
        """The cells of a row that hold anything, by their column from 0; raises ValueError for what is no row."""
        found: dict[int, Value] = {}
        column = -1
        for cell in element:
            if cell.tag != _CELL:
                continue
            named = cell.get("r")
            column = column + 1 if named is None else _column(named)
            value = self._value(cell)
            if value is not None and value != "":
                found[column] = value
        return found

    def _value(self, cell: Element) -> Value:
        kind = cell.get("t", "n")
        if kind == "inlineStr":
            inline = cell.find(_INLINE)
            return _text(inline) if inline is not None else None
        raw = cell.findtext(_VALUE)
        if not raw:
            return None
        match kind:
            case "s":
                return str(self._shared[int(raw)])
            case "b":
                return bool(int(raw))
            case "d":
                return self._said(self._dates.from_ISO8601(raw), "yyyy-mm-dd hh:mm")
            case "n":
                return self._number(raw, int(cell.get("s", 0)))
            case _:
                return raw

    def _number(self, raw: str, style: int) -> Value:
        number = float(raw) if any(sign in raw for sign in ".eE") else int(raw)
        if style not in self._book._date_formats:
            return number
        try:
            found = self._dates.from_excel(number, self._book.epoch, timedelta=style in self._book._timedelta_formats)
        except (OverflowError, ValueError):
            return "#VALUE!"
        return self._said(found, self._format(style))

    def _format(self, style: int) -> str:
        if style not in self._formats:
            number = self._book._cell_styles[style].numFmtId
            own = number - self._builtin.BUILTIN_FORMATS_MAX_SIZE
            code = self._builtin.BUILTIN_FORMATS.get(number, "") if own < 0 else self._book._number_formats[own]
            self._formats[style] = _NOT_SHOWN.sub("", code[:_LONGEST_FORMAT].split(";")[0]).lower()
        return self._formats[style]

    def _said(self, found: object, signs: str) -> Value:
        match found:
            case datetime():
                try:
                    return _shown(found, signs)
                except DateError:  # outside the years that a plan holds: the row says so
                    return found.date().isoformat()
            case time():
                return found.isoformat("minutes")
            case _:
                return clean_text(str(found))


def _shown(moment: datetime, signs: str) -> Value:
    """As much of a moment as a format shows that has these signs."""
    if "d" in signs:
        timed = "h" in signs and moment.time() != time()
        return moment if timed else PlanDate.on(moment.date())
    if "m" in signs and "h" not in signs:
        return PlanDate.months(moment.year, moment.month, 1, Precision.MONTH)
    if "y" in signs:
        return PlanDate.months(moment.year, 1, 12, Precision.YEAR)
    return PlanDate.on(moment.date())


def column_number(letters: str) -> int:
    """The column from 0 that a spreadsheet calls by these letters."""
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number - 1


def _column(place: str) -> int:
    found = _PLACE.fullmatch(place)
    if found is None:
        raise ValueError(f"{place} is no cell")
    return column_number(found[1])


def _text(inline: Element) -> str:
    """The text of a cell, or of its parts in different letters; how it is pronounced stands elsewhere."""
    runs = (run.findtext(_TEXT) or "" for run in inline.iter(_RUN))
    return (inline.findtext(_TEXT) or "") + "".join(runs)
