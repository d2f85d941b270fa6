"""How wide the columns of a quiet table must be for what stands in them to be whole."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtGui import QFont, QFontMetrics

from app.gui.look import fonts
from app.gui.widgets.quiet_delegate import whole_width
from app.gui.widgets.quiet_rows import RowsModel
from app.gui.widgets.spacing import GRID

SAMPLE = 200
"""Rows that are measured, spread over the list: to make and measure thousands would take longer than to show them."""

_LONGEST = 48
"""Average characters beyond which nobody's words make a column wider."""


def spread(count: int) -> list[int]:
    """The rows to measure of so many."""
    step = max(count / SAMPLE, 1)
    return [int(at * step) for at in range(min(count, SAMPLE))]


def column_needs(rows: RowsModel, sample: Iterable[int], columns: Sequence[int], font: QFont) -> dict[int, int]:
    """The width in pixels of each of these columns for the rows of the sample and the title; empty without rows."""
    if not columns or not rows.rowCount():
        return {}
    most = QFontMetrics(font).averageCharWidth() * _LONGEST
    heads = QFontMetrics(fonts.strong(font))
    # One pixel more than the advance, which is rounded: else the painter may find the title too long.
    needs = {column: heads.horizontalAdvance(rows.title(column)) + 1 + 2 * GRID for column in columns}
    for row in map(rows.row, sample):
        for column in () if row.heading else columns:
            if column < len(row.cells):
                needs[column] = max(needs[column], min(whole_width(row.cells[column], font), most))
    return needs
