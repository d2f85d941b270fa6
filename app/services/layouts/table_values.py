"""A cell's value as text: to be edited, and for other programs."""

from __future__ import annotations

from app.domain.edtf import dates_text
from app.domain.engagement import Engagement
from app.domain.not_understood import NotUnderstood
from app.domain.plan import Plan
from app.domain.wording import told
from app.services.importing.field_reading import FieldReading
from app.services.layouts.table_cells import cell_words
from app.services.layouts.table_columns import TableColumn


def suggested(refusal: NotUnderstood, typed: str) -> str | None:
    """The typed text with the word that was not understood put right, where one comes close."""
    values = dict(refusal.reason.values)
    word, better = told(values.get("word", "")), told(values.get("name", ""))
    return typed.replace(word, better) if word and better and word in typed else None


def edit_text(plan: Plan, reading: FieldReading, column: TableColumn, item: Engagement) -> str:
    """A cell's value as a text that `reading` reads back."""
    if column.part is not None:
        is_there = column.part.held(plan, item.id) is not None
        return reading.written(column.part.sort, column.value(plan, item)) if is_there else ""
    return reading.shown(column.id, item) if column.sort is not None else str(cell_words(plan, column, item))


def copy_text(plan: Plan, reading: FieldReading, column: TableColumn, item: Engagement) -> str:
    """A cell's value for other programs: as shown, but so that it pastes back; dates as ISO 8601-2 writes them.

    Empty where the value is worked out by the review; the one who copies has it ready.
    """
    if column.id == "dates":
        return dates_text(item.dates)
    if column.sort is None or (column.part is not None and column.part.held(plan, item.id) is None):
        return str(cell_words(plan, column, item))
    return str(column.sort.brief(column.value(plan, item), reading.name_of))
