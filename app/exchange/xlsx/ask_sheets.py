"""A sheet of asks as a workbook: what is stated is locked, answers are chosen from a list, and it says how."""

from __future__ import annotations

import io
from typing import Any

from app.domain.spans import PlanDate
from app.exchange.xlsx.library import load_openpyxl
from app.exchange.xlsx.pages import identify, lay_out
from app.exchange.xlsx.sheets import texted
from app.services.returning.ask_sheet import AskSheet
from app.services.returning.sheet_columns import COLUMNS, ColumnUse
from app.services.texts.tables import clean_text

_FACE = "Calibri"
_GUIDE_WIDTH = 110
_HEAD_ROW = 3
"""Above it the marking and what the sheet is."""

_STATED, _GIVEN, _HEAD = "FFF3F5F7", "FFFFFFFF", "FFE4E8EC"
_RULE = "FFB8C0C8"
_LINE_HEIGHT = 15.0
"""Points of a line in the letters of a cell."""

_MOST_LINES = 25
"""A row higher than 409 points cannot be shown."""


def write_ask_sheet(sheet: AskSheet) -> bytes:
    """The workbook: the questions with their return columns, how to answer, and the hidden list of answers."""
    openpyxl = load_openpyxl()
    book = openpyxl.Workbook()
    identify(book, sheet.subject, sheet.marking, sheet.at)
    questions = book.active
    questions.title = sheet.sheet
    guide, lists = book.create_sheet(sheet.guide), book.create_sheet(sheet.lists)
    _write_lists(openpyxl, lists, sheet)
    _write_questions(openpyxl, questions, sheet)
    _write_guide(openpyxl, guide, sheet)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def _write_questions(openpyxl: Any, page: Any, sheet: AskSheet) -> None:
    styles, letter_of = openpyxl.styles, openpyxl.utils.get_column_letter
    lay_out(openpyxl, page, sheet.marking)
    first = next(at for at, column in enumerate(COLUMNS, 1) if column.part is not ColumnUse.HIDDEN)
    _put(page.cell(1, first), sheet.marking).font = styles.Font(name=_FACE, bold=True)
    _put(page.cell(2, first), sheet.subject).font = styles.Font(name=_FACE, bold=True, size=13)
    rule = styles.Side(style="thin", color=_RULE)
    border = styles.Border(top=rule, bottom=rule, left=rule, right=rule)
    for at, (column, head) in enumerate(zip(COLUMNS, sheet.heads, strict=True), 1):
        dimension = page.column_dimensions[letter_of(at)]
        dimension.width, dimension.hidden = column.width, column.part is ColumnUse.HIDDEN
        cell = _put(page.cell(_HEAD_ROW, at), head)
        cell.font, cell.border = styles.Font(name=_FACE, bold=True), border
        cell.fill = styles.PatternFill("solid", fgColor=_HEAD)
        cell.alignment = styles.Alignment(wrap_text=True, vertical="center")
    page.row_dimensions[_HEAD_ROW].height = 2 * _LINE_HEIGHT + 2
    top = styles.Alignment(wrap_text=True, vertical="top")
    for number, row in enumerate(sheet.rows, _HEAD_ROW + 1):
        for at, (column, value) in enumerate(zip(COLUMNS, row, strict=True), 1):
            cell = _put(page.cell(number, at), value)
            is_given = column.part is ColumnUse.GIVEN
            cell.border, cell.alignment = border, top
            cell.protection = styles.Protection(locked=not is_given)
            cell.fill = styles.PatternFill("solid", fgColor=_GIVEN if is_given else _STATED)
            if column.name == "on":
                cell.number_format = "yyyy-mm-dd"
        page.row_dimensions[number].height = _LINE_HEIGHT * _lines(row)
    page.freeze_panes = page.cell(_HEAD_ROW + 1, first + 2)
    page.print_title_rows = f"{_HEAD_ROW}:{_HEAD_ROW}"
    last = _HEAD_ROW + max(len(sheet.rows), 1)
    page.print_area = f"{letter_of(first)}1:{letter_of(len(COLUMNS))}{last}"
    _add_choices(openpyxl, page, sheet, last)
    # No password: it is a guard against slips. Widths and heights stay theirs, and so does looking things up.
    page.protection.sheet = True
    page.protection.formatColumns = page.protection.formatRows = False
    page.protection.sort = page.protection.autoFilter = False


def _add_choices(openpyxl: Any, page: Any, sheet: AskSheet, last: int) -> None:
    validations = openpyxl.worksheet.datavalidation
    names = [column.name for column in COLUMNS]
    answer, on = (openpyxl.utils.get_column_letter(1 + names.index(name)) for name in ("answer", "on"))
    lists = sheet.lists.replace("'", "''")
    choices = validations.DataValidation(
        type="list", formula1=f"'{lists}'!$A$1:$A${len(sheet.answers)}", allow_blank=True
    )
    # Words of their own are let through: nobody can be kept from saying what the list does not have.
    choices.showErrorMessage = False
    days = validations.DataValidation(type="date", operator="greaterThan", formula1="36526", allow_blank=True)
    days.showErrorMessage, days.error, days.errorStyle = True, sheet.wrong_day, "warning"
    for made, letter in ((choices, answer), (days, on)):
        page.add_data_validation(made)
        made.add(f"{letter}{_HEAD_ROW + 1}:{letter}{last}")


def _write_guide(openpyxl: Any, page: Any, sheet: AskSheet) -> None:
    lay_out(openpyxl, page, sheet.marking)
    page.column_dimensions["A"].width = _GUIDE_WIDTH
    styles = openpyxl.styles
    wrapped = styles.Alignment(wrap_text=True, vertical="top")
    for number, words in enumerate((sheet.marking, sheet.subject, *sheet.how, *sheet.answers), 1):
        cell = _put(page.cell(number, 1), words)
        cell.alignment = wrapped
        page.row_dimensions[number].height = _LINE_HEIGHT * (1 + len(words) // (_GUIDE_WIDTH - 15))
        if number <= len((sheet.marking, sheet.subject)):
            cell.font = styles.Font(name=_FACE, bold=True)
    page.protection.sheet = True


def _write_lists(openpyxl: Any, page: Any, sheet: AskSheet) -> None:
    page.sheet_state = "hidden"
    lay_out(openpyxl, page, sheet.marking)
    for number, words in enumerate(sheet.answers, 1):
        _put(page.cell(number, 1), words)
    page.protection.sheet = True


def _put(cell: Any, value: object) -> Any:
    """Fill a cell: a day is a day, and every text stays one, whatever it looks like."""
    if isinstance(value, PlanDate):
        cell.value = value.first
        cell.number_format = "yyyy-mm-dd"
    elif isinstance(value, str):
        words = clean_text(value)
        if words:
            cell.value = words
            texted(cell, words)
    else:
        cell.value = value
    return cell


def _lines(row: tuple[object, ...]) -> int:
    """How many lines the fullest cell of a row takes, wrapped at the width of its column."""
    most = 2
    for column, value in zip(COLUMNS, row, strict=True):
        if column.part is ColumnUse.STATED and isinstance(value, str):
            lines = sum(1 + len(line) // max(column.width - 2, 1) for line in value.splitlines())
            most = max(most, lines)
    return min(most, _MOST_LINES)
