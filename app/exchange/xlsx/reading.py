"""Workbooks read: real dates as far as their cells show them, merged cells, cached values of formulas."""

from __future__ import annotations

import io
import re
import warnings
import zipfile
from collections.abc import Iterator
from datetime import datetime, time
from typing import Any

from app.domain.spans import DateError, PlanDate, Precision
from app.domain.wording import text
from app.exchange.xlsx.library import load_openpyxl
from app.services.tables import (
    MAX_BYTES,
    MAX_COLUMNS,
    MAX_ROWS,
    FileRefused,
    RawTable,
    TableRow,
    Value,
    clean_text,
)

_MAX_UNPACKED = 4 * MAX_BYTES
_MAX_SHEETS = 200
_LAST_ROW = 1_048_576
_OLE = b"\xd0\xcf\x11\xe0"
_MERGE = re.compile(rb'<(?:\w+:)?mergeCell\s[^>]*?ref="([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})"')
_CHUNK = 1 << 20
_NOT_SHOWN = re.compile(r'"[^"]*"|\\.|\[[^\]]*\]|_.|\*.')


def read_xlsx(data: bytes, file: str) -> tuple[RawTable, ...]:
    """Every visible sheet that holds anything. A date cell gives the day, the month or the year that
    its format shows. Raises FileRefused where the file is no workbook, damaged or too large."""
    if data.startswith(_OLE):
        raise FileRefused(
            text(
                "“{file}” is an old .xls workbook or is protected by a password. Nothing was read. "
                "Save it as .xlsx without a password and try again.",
                file=file,
            )
        )
    try:
        return _read(data, file)
    except FileRefused:
        raise
    except Exception as error:  # a damaged workbook fails anywhere in the library, in any way
        raise FileRefused(
            text(
                "“{file}” cannot be read: it is damaged or not an .xlsx workbook. Nothing was read. "
                "Open it in the program that made it and save it again as .xlsx.",
                file=file,
            )
        ) from error


def _read(data: bytes, file: str) -> tuple[RawTable, ...]:
    archive = zipfile.ZipFile(io.BytesIO(data))
    if sum(entry.file_size for entry in archive.infolist()) > _MAX_UNPACKED:
        raise FileRefused(text("“{file}” is too large when unpacked. Nothing was read. Split the workbook.", file=file))
    tables: list[RawTable] = []
    count = 0
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # the library tells of features it drops, none of them cells
        book = load_openpyxl().load_workbook(io.BytesIO(data), read_only=True, data_only=True, keep_links=False)
        for sheet in book.worksheets[:_MAX_SHEETS]:
            if sheet.sheet_state != "visible":
                continue
            rows = list(_rows(sheet, file, MAX_ROWS - count))
            count += len(rows)
            if rows:
                merged = _merges(archive, sheet._worksheet_path)  # the library reads merges only with all cells
                tables.append(RawTable(file, sheet.title, tuple(_filled_down(rows, merged))))
        book.close()
    return tuple(tables)


def _rows(sheet: Any, file: str, room: int) -> Iterator[TableRow]:
    sheet.reset_dimensions()  # what a file says of its own size is often wrong
    kept = 0
    for number, row in enumerate(sheet.iter_rows(), 1):
        cells = [_value(cell) for cell in row]
        while cells and (cells[-1] is None or cells[-1] == ""):
            cells.pop()
        if not cells and number <= _LAST_ROW:
            continue
        kept += 1
        if kept > room or number > _LAST_ROW or len(cells) > MAX_COLUMNS:
            raise FileRefused(
                text(
                    "“{file}” is too large at row {row} of sheet “{sheet}”: up to {rows} rows of {columns} "
                    "columns are read. Nothing was read. Split the file.",
                    file=file,
                    row=number,
                    sheet=sheet.title,
                    rows=MAX_ROWS,
                    columns=MAX_COLUMNS,
                )
            )
        yield TableRow(number, tuple(cells))


def _value(cell: Any) -> Value:
    value = cell.value
    match value:
        case None | bool() | int() | float() | str():
            return value
        case datetime():
            try:
                return _shown(value, cell.number_format)
            except DateError:  # outside the years that a plan holds: the row says so
                return value.date().isoformat()
        case time():
            return value.isoformat("minutes")
        case _:
            return clean_text(str(value))


def _shown(moment: datetime, number_format: str) -> Value:
    signs = _NOT_SHOWN.sub("", number_format.split(";")[0]).lower()
    if "d" in signs:
        timed = "h" in signs and moment.time() != time()
        return moment if timed else PlanDate.on(moment.date())
    if "m" in signs and "h" not in signs:
        return PlanDate.months(moment.year, moment.month, 1, Precision.MONTH)
    if "y" in signs:
        return PlanDate.months(moment.year, 1, 12, Precision.YEAR)
    return PlanDate.on(moment.date())


def _merges(archive: zipfile.ZipFile, path: str) -> list[tuple[int, int, int]]:
    """The merges of one column over several rows: column from 0, first row, last row."""
    found: list[tuple[int, int, int]] = []
    rest = b""
    with archive.open(path) as source:
        while chunk := source.read(_CHUNK):
            seen = rest + chunk
            end = 0
            for match in _MERGE.finditer(seen):
                end = match.end()
                if match[1] == match[3] and len(found) < MAX_ROWS:
                    found.append((_column(match[1]), int(match[2]), int(match[4])))
            rest = seen[max(end, len(seen) - 200) :]
    return found


def _column(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number - 1


def _filled_down(rows: list[TableRow], merges: list[tuple[int, int, int]]) -> list[TableRow]:
    at = {row.number: index for index, row in enumerate(rows)}
    for column, first, last in merges:
        if first not in at or column >= len(rows[at[first]].cells):
            continue
        value = rows[at[first]].cells[column]
        for index in range(at[first] + 1, len(rows)):
            row = rows[index]
            if row.number > last:
                break
            cells = [*row.cells, *[None] * (column + 1 - len(row.cells))]
            cells[column] = value
            rows[index] = TableRow(row.number, tuple(cells))
    return rows
