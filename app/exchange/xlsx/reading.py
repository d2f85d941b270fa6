"""Workbooks read: real dates as far as their cells show them, merged cells, cached values of formulas."""

from __future__ import annotations

import io
import re
import warnings
import zipfile
from functools import partial
from typing import Any
from xml.etree.ElementTree import iterparse

from app.domain.wording import text
from app.exchange.xlsx.cells import DATA, LAST_COLUMN, MERGE, ROW, SheetCells, column_number
from app.exchange.xlsx.fences import check_parts
from app.exchange.xlsx.library import load_openpyxl
from app.exchange.xlsx.merges import Merge, filled_down
from app.services.texts.tables import MAX_COLUMNS, FileRefused, RawRow, RawTable, TableRoom

_OLE = b"\xd0\xcf\x11\xe0"
_MERGE = re.compile(r"([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})")


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
    except (FileRefused, MemoryError):
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
    room = TableRoom(file)
    tables: list[RawTable] = []
    with warnings.catch_warnings(), zipfile.ZipFile(io.BytesIO(data)) as archive:
        warnings.simplefilter("ignore")  # the library tells of features it drops, none of them cells
        check_parts(archive, file)
        openpyxl = load_openpyxl()
        book = openpyxl.load_workbook(io.BytesIO(data), read_only=True, data_only=True, keep_links=False)
        for sheet in book.worksheets:
            if sheet.sheet_state != "visible":
                continue
            rows = _rows(archive, sheet, SheetCells(openpyxl, sheet), room)
            if rows:
                tables.append(RawTable(file, sheet.title, tuple(rows)))
        book.close()
    return tuple(tables)


def _rows(archive: zipfile.ZipFile, sheet: Any, cells: SheetCells, room: TableRoom) -> list[RawRow]:
    """The rows that hold anything."""
    rows: list[RawRow] = []
    merges: set[Merge] = set()
    number, behind = 0, False
    with archive.open(sheet._worksheet_path) as source:
        for _, element in iterparse(source):
            if element.tag == MERGE:
                if merge := _merge(element.get("ref", "")):
                    merges.add(merge)
            elif element.tag == ROW:
                number = int(float(element.get("r", number + 1)))
                found = cells.row(element) if len(element) <= LAST_COLUMN else {LAST_COLUMN: None}
                widest = max(found, default=-1)
                if widest >= MAX_COLUMNS:
                    raise room.refusal(sheet.title, number)
                if found and (not rows or number > rows[-1].number):
                    row = RawRow(number, tuple(found.get(at) for at in range(widest + 1)))
                    rows.append(room.take(sheet.title, row))
                element.clear()
            behind |= element.tag == DATA
            if behind:
                element.clear()
    return filled_down(rows, merges, partial(room.fill, sheet.title))


def _merge(reference: str) -> Merge | None:
    """A merge of one column over several rows: its column from 0, its first and its last row."""
    found = _MERGE.fullmatch(reference)
    if found is None or found[1] != found[3]:
        return None
    return column_number(found[1]), int(found[2]), int(found[4])
