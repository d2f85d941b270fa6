"""A sheet of asks for one ministry, in words, ready to be written as a workbook."""

from __future__ import annotations

from datetime import datetime

from app.domain.records.cells import CellValue
from app.domain.value_classes import dataclass


@dataclass(frozen=True, slots=True)
class AskSheet:
    """A sheet of asks in words: `heads` and `rows` in the order of COLUMNS, `answers` to choose from.

    `marking` is that of its content, `how` says how to answer, `at` is when it was made, zoned.
    """

    title: str
    subject: str
    sheet: str
    lists: str
    guide: str
    marking: str
    at: datetime
    heads: tuple[str, ...]
    rows: tuple[tuple[CellValue, ...], ...]
    answers: tuple[str, ...]
    wrong_day: str
    how: tuple[str, ...]
    asks: tuple[str, ...]
