"""Workbooks written: the register with real dates, choices to pick from, and a sheet that says what it is."""

from __future__ import annotations

import io
from collections.abc import Mapping
from itertools import zip_longest
from typing import Any

from app.domain.wording import told
from app.exchange.xlsx.library import load_openpyxl
from app.exchange.xlsx.pages import identify, lay_out
from app.exchange.xlsx.sheets import texted, write_sheet
from app.services.importing.register import RegisterWords, columns_of, register_rows
from app.services.importing.register_columns import PLAN_MARKING, register_columns
from app.services.importing.register_sheets import RecordSheet, record_sheets
from app.services.local_time import local
from app.services.ports import Selection
from app.services.reports.issue import issue_fact
from app.services.reports.markings import file_marking
from app.services.texts.tables import MAX_CELL, TOO_LONG, clean_text

_ROOM = 500
"""Rows below the last one in which the choices can still be picked."""

_LAST_ON_PAPER = "marking"
"""The last column of the register that is printed: all forty on the width of a sheet would be in letters of 2 pt."""


def write_xlsx(selection: Selection) -> bytes:
    """The register as a workbook: sheet “Engagements” with frozen header, filter and choices; a sheet for each record
    that goes with it; sheet “About” with marking, filter and count. Every text is a text, whatever it looks like."""
    openpyxl = load_openpyxl()
    book = openpyxl.Workbook(write_only=True)
    identify(book, selection.plan.settings.title, file_marking(selection), selection.at)
    words = RegisterWords(selection.plan)
    sheet = book.create_sheet("Engagements")
    count, left_out = _write_register(openpyxl, sheet, selection, words)
    for record in record_sheets(selection, words):
        left_out += _write_record(openpyxl, book.create_sheet(record.title), selection, record)
    _write_about(openpyxl, book.create_sheet("About"), selection, count, left_out)
    _add_choices(openpyxl, book.create_sheet("Lists"), sheet, words.choices, count, file_marking(selection))
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def _write_register(openpyxl: Any, sheet: Any, selection: Selection, words: RegisterWords) -> tuple[int, int]:
    columns = columns_of(selection)
    sheet.freeze_panes = "C2"
    rows = ([row.shown[column.name] for column in columns] for row in register_rows(selection, words))
    count, left_out = write_sheet(openpyxl, sheet, file_marking(selection), columns, rows)
    last = 1 + [column.name for column in columns].index(_LAST_ON_PAPER)
    sheet.print_area = f"A1:{openpyxl.utils.get_column_letter(last)}{count + 1}"
    return count, left_out


def _write_record(openpyxl: Any, sheet: Any, selection: Selection, record: RecordSheet) -> int:
    sheet.freeze_panes = "B2"
    _, left_out = write_sheet(openpyxl, sheet, file_marking(selection), record.columns, record.rows, TOO_LONG)
    return left_out


def _write_about(openpyxl: Any, sheet: Any, selection: Selection, count: int, left_out: int) -> None:
    settings = selection.plan.settings
    lines = [
        ("Plan", settings.title),
        ("Issue", str(issue_fact(settings, is_draft=selection.is_draft)) if settings.issue else ""),
        ("Marking", file_marking(selection) or "none"),
        *((("Edition", str(selection.edition)),) if selection.edition is not None else ()),
        ("Selected", selection.filter_words or "all engagements"),
        ("Engagements in this file", str(count)),
        ("Written at", told(local(selection.at))),
        ("On paper", "the columns Reference to Marking of the engagements; clear the print area to print all"),
    ]
    if selection.parts:
        lines.append(
            (
                "Columns of parts",
                f"those behind “{PLAN_MARKING.title}” repeat the sheets of the records; when the file comes back the "
                "sheets count, so change it there",
            )
        )
    if left_out:
        lines.append(("Left out", f"{left_out} texts that are longer than a cell can hold"))
    lay_out(openpyxl, sheet, file_marking(selection))
    sheet.column_dimensions["A"].width = 28
    sheet.column_dimensions["B"].width = 80
    for name, value in lines:
        said = clean_text(value)[:MAX_CELL]
        sheet.append([name, texted(openpyxl.cell.WriteOnlyCell(sheet, said), said)])


def _add_choices(
    openpyxl: Any, lists: Any, sheet: Any, choices: Mapping[str, tuple[str, ...]], count: int, marking: str
) -> None:
    letter_of = openpyxl.utils.get_column_letter
    lists.sheet_state = "hidden"
    lay_out(openpyxl, lists, marking)
    for words in zip_longest(*choices.values(), fillvalue=""):
        lists.append([texted(openpyxl.cell.WriteOnlyCell(lists, str(word)), word) for word in words])
    fields = [column.name for column in register_columns()]
    for number, (field, words) in enumerate(choices.items(), 1):
        letter = letter_of(number)
        validation = openpyxl.worksheet.datavalidation.DataValidation(
            type="list", formula1=f"Lists!${letter}$1:${letter}${max(len(words), 1)}", allow_blank=True
        )
        column = letter_of(fields.index(field) + 1)
        validation.add(f"{column}2:{column}{count + 1 + _ROOM}")
        sheet.data_validations.append(validation)
