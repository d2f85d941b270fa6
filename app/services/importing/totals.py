"""Rows of sums that staffs put between and below the rows of a register."""

from __future__ import annotations

import re
from collections.abc import Iterable

from app.services.texts.country_texts import fold_word
from app.services.texts.tables import RawRow, Value, cell_text

_TOTAL = re.compile(
    r"(grand |sub |overall |running )?totals?\b|subtotals?\b|sum\b|(zwischen|gesamt)?summe\b|(ins)?gesamt\b"
    r"|sous total\b|totaux\b|somme\b|(number|no|count) of (engagements|activities|visits|events)\b"
)
_NUMBER = re.compile(r"[\d.,\s]*")


def total_words(row: RawRow, dated: Iterable[int]) -> str:
    """The words of a row that holds a sum, or an empty text; one with a date in the columns `dated` is none."""
    first = next((cell for cell in row.cells if cell_text(cell)), None)
    if not isinstance(first, str) or not _TOTAL.match(fold_word(first)):
        return ""
    at_dates = (row.cells[at] for at in dated if at < len(row.cells))
    if any(cell is not first and not _is_number(cell) for cell in at_dates):
        return ""
    return " ".join(cell_text(first).split())


def is_total(word: str) -> bool:
    """Whether a head or a label is that of sums."""
    return _TOTAL.match(fold_word(word)) is not None


def _is_number(cell: Value) -> bool:
    if isinstance(cell, str):
        return _NUMBER.fullmatch(cell) is not None
    return cell is None or isinstance(cell, int | float)
