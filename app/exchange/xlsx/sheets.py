"""One sheet of a workbook: header, rows with real dates and guarded texts, laid out for paper."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from app.domain.edtf import point_text
from app.domain.records.cells import CellColumn, CellValue
from app.domain.spans import PlanDate
from app.exchange.xlsx.pages import lay_out
from app.services.importing.register_columns import ID
from app.services.texts.cell_guard import opens_formula
from app.services.texts.tables import MAX_CELL

_FIRST_YEAR = 1901
"""A workbook counts its days from 1900, with a day that never was."""

_MARGIN = 2
"""Characters by which a column is wider than what it usually holds."""

_DATE = "yyyy-mm-dd"


def write_sheet(
    openpyxl: Any,
    sheet: Any,
    marking: str,
    columns: Sequence[CellColumn],
    rows: Iterable[Sequence[CellValue]],
    too_long: str = "",
) -> tuple[int, int]:
    """Header and rows; returns how many rows, and how many texts had to be left out, for which `too_long` stands."""
    make_cell, letter_of = openpyxl.cell.WriteOnlyCell, openpyxl.utils.get_column_letter
    lay_out(openpyxl, sheet, marking)
    for number, column in enumerate(columns, 1):
        dimension = sheet.column_dimensions[letter_of(number)]
        dimension.width = column.width + _MARGIN
        dimension.hidden = column.name == ID.name
    sheet.print_title_rows = "1:1"
    header = []
    for column in columns:
        cell = make_cell(sheet, column.title)
        cell.font = openpyxl.styles.Font(bold=True)
        header.append(cell)
    sheet.append(header)
    count = left_out = 0

    def cell_of(value: CellValue) -> Any:
        nonlocal left_out
        if isinstance(value, PlanDate):
            if value.is_day and value.first.year >= _FIRST_YEAR:
                return _dated(make_cell(sheet, value.first))
            value = point_text(value)
        if not isinstance(value, str):
            return make_cell(sheet, value)
        if len(value) > MAX_CELL:
            left_out += 1
            value = too_long
        if not value:
            return None
        return texted(make_cell(sheet, value), value)

    for row in rows:
        sheet.append([cell_of(value) for value in row])
        count += 1
    sheet.auto_filter.ref = f"A1:{letter_of(len(columns))}{count + 1}"
    return count, left_out


def _dated(cell: Any) -> Any:
    cell.number_format = _DATE
    return cell


def texted(cell: Any, value: str) -> Any:
    """A cell whose text stays one, whatever it looks like."""
    cell.data_type = "s"
    if opens_formula(value):
        cell.quotePrefix = True  # else it becomes a formula when somebody edits the cell
    return cell
