"""A field for several lines of plain words in a dialog, which Tab leaves."""

from __future__ import annotations

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from app.gui.widgets.spacing import GRID


def prose_area(parent: QWidget, lines: int, text: str) -> QPlainTextEdit:
    """A field as high as so many lines."""
    area = QPlainTextEdit(text)
    area.setTabChangesFocus(True)
    area.setFixedHeight(parent.fontMetrics().lineSpacing() * lines + 2 * GRID)
    return area
