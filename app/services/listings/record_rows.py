"""The columns and cells of a list of records: what a workbook has of them, and what is told beside it."""

from __future__ import annotations

from collections.abc import Iterable

from app.domain.records.cells import CellColumn, CellValue
from app.domain.records.record import Item, Record
from app.domain.records.sort import NameOf, Surface
from app.services.importing.register_columns import ID
from app.services.importing.register_sheets import sheet_columns
from app.services.texts.tables import clean_text


def record_columns(record: Record, told: Iterable[CellColumn]) -> tuple[CellColumn, ...]:
    """The columns of a record's sheet in a workbook, with what is `told` for people before the id."""
    *fields, _ = sheet_columns(record)
    return (*fields, *told, ID)


def record_row(record: Record, item: Item, name_of: NameOf, told: Iterable[CellValue]) -> tuple[CellValue, ...]:
    """The cells of an item under `record_columns`."""
    cells = [
        clean_text(cell) if isinstance(cell, str) else cell
        for each in record.on(Surface.REGISTER)
        if each.name != "id"
        for cell in each.sort.cells(getattr(item, each.name), name_of)
    ]
    return (*cells, *told, item.id)
