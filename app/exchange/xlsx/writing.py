"""Workbooks written: the register with real dates, choices to pick from, and a sheet that says what it is."""

from __future__ import annotations

import io
from collections.abc import Iterable, Mapping, Sequence
from itertools import zip_longest
from typing import Any

from app.domain.edtf import point_text
from app.domain.records.cells import CellColumn, CellValue
from app.domain.spans import PlanDate
from app.domain.wording import told
from app.exchange.xlsx.library import load_openpyxl
from app.services.importing.register import RegisterWords, register_rows
from app.services.importing.register_columns import ID, register_columns
from app.services.importing.register_sheets import RecordSheet, record_sheets
from app.services.local_time import local
from app.services.ports import Selection
from app.services.reports.markings import file_marking
from app.services.texts.cell_guard import opens_formula
from app.services.texts.tables import MAX_CELL, TOO_LONG, clean_text

_FIRST_YEAR = 1901
"""A workbook counts its days from 1900, with a day that never was."""

_MARGIN = 2
"""Characters by which a column is wider than what it usually holds."""

_DATE = "yyyy-mm-dd"
_MOST_ON_PAGE = 250
"""Characters that the head or the foot of a sheet can hold, all signs of layout counted."""

_GOES_ON = " … (whole marking: sheet “About”)"

_ROOM = 500
"""Rows below the last one in which the choices can still be picked."""


def write_xlsx(selection: Selection) -> bytes:
    """The register as a workbook: sheet “Engagements” with frozen header, filter and choices; a sheet for each record
    that goes with it; sheet “About” with marking, filter and count. Every text is a text, whatever it looks like."""
    openpyxl = load_openpyxl()
    book = openpyxl.Workbook(write_only=True)
    words = RegisterWords(selection.plan)
    sheet = book.create_sheet("Engagements")
    count, left_out = _write_register(openpyxl, sheet, selection, words)
    for record in record_sheets(selection, words):
        left_out += _write_record(openpyxl, book.create_sheet(record.title), selection, record)
    _write_about(openpyxl, book.create_sheet("About"), selection, count, left_out)
    _add_choices(openpyxl, book.create_sheet("Lists"), sheet, words.choices, count)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def _write_register(openpyxl: Any, sheet: Any, selection: Selection, words: RegisterWords) -> tuple[int, int]:
    columns = register_columns()
    sheet.freeze_panes = "C2"
    sheet.page_setup.orientation = "landscape"
    rows = ([row.shown[column.name] for column in columns] for row in register_rows(selection, words))
    return _write_rows(openpyxl, sheet, selection, columns, rows)


def _write_record(openpyxl: Any, sheet: Any, selection: Selection, record: RecordSheet) -> int:
    sheet.freeze_panes = "B2"
    _, left_out = _write_rows(openpyxl, sheet, selection, record.columns, record.rows, TOO_LONG)
    return left_out


def _write_rows(
    openpyxl: Any,
    sheet: Any,
    selection: Selection,
    columns: Sequence[CellColumn],
    rows: Iterable[Sequence[CellValue]],
    too_long: str = "",
) -> tuple[int, int]:
    """Header and rows; returns how many rows, and how many texts had to be left out, for which `too_long` stands."""
    make_cell, letter_of = openpyxl.cell.WriteOnlyCell, openpyxl.utils.get_column_letter
    _mark(sheet, file_marking(selection))
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
        return _texted(make_cell(sheet, value), value)

    for row in rows:
        sheet.append([cell_of(value) for value in row])
        count += 1
    sheet.auto_filter.ref = f"A1:{letter_of(len(columns))}{count + 1}"
    return count, left_out


def _dated(cell: Any) -> Any:
    cell.number_format = _DATE
    return cell


def _texted(cell: Any, value: str) -> Any:
    cell.data_type = "s"
    if opens_formula(value):
        cell.quotePrefix = True  # else it becomes a formula when somebody edits the cell
    return cell


def _write_about(openpyxl: Any, sheet: Any, selection: Selection, count: int, left_out: int) -> None:
    settings = selection.plan.settings
    lines = [
        ("Plan", settings.title),
        ("Issue", settings.issue),
        ("Marking", file_marking(selection) or "none"),
        ("Selected", selection.filter_words or "all engagements"),
        ("Engagements in this file", str(count)),
        ("Written at", told(local(selection.at))),
    ]
    if left_out:
        lines.append(("Left out", f"{left_out} texts that are longer than a cell can hold"))
    _mark(sheet, file_marking(selection))
    sheet.column_dimensions["A"].width = 28
    sheet.column_dimensions["B"].width = 80
    for name, value in lines:
        said = clean_text(value)[:MAX_CELL]
        sheet.append([name, _texted(openpyxl.cell.WriteOnlyCell(sheet, said), said)])


def _add_choices(openpyxl: Any, lists: Any, sheet: Any, choices: Mapping[str, tuple[str, ...]], count: int) -> None:
    letter_of = openpyxl.utils.get_column_letter
    lists.sheet_state = "hidden"
    for words in zip_longest(*choices.values(), fillvalue=""):
        lists.append([_texted(openpyxl.cell.WriteOnlyCell(lists, str(word)), word) for word in words])
    fields = [column.name for column in register_columns()]
    for number, (field, words) in enumerate(choices.items(), 1):
        letter = letter_of(number)
        validation = openpyxl.worksheet.datavalidation.DataValidation(
            type="list", formula1=f"Lists!${letter}$1:${letter}${max(len(words), 1)}", allow_blank=True
        )
        column = letter_of(fields.index(field) + 1)
        validation.add(f"{column}2:{column}{count + 1 + _ROOM}")
        sheet.data_validations.append(validation)


def _mark(sheet: Any, marking: str) -> None:
    sheet.oddHeader.center.text = sheet.oddFooter.center.text = _page_line(marking) or None


def _page_line(marking: str) -> str:
    """The marking for head and foot of a sheet; as much as fits, and where to find it, where it is too long."""
    line = " ".join(marking.split())
    if len(line.replace("&", "&&")) <= _MOST_ON_PAGE:
        return line.replace("&", "&&")
    whole = line[: (_MOST_ON_PAGE - len(_GOES_ON)) // 2].rpartition(" ")[0]
    return whole.replace("&", "&&") + _GOES_ON
