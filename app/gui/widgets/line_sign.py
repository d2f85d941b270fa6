"""A sign at the end of a line of text that opens what can be chosen for it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QToolButton

from app.gui.widgets.day_book import book_of


def add_sign(
    line: QLineEdit, owner: QObject, icon: str, name: str, tip: str, opens: Callable[[], object]
) -> QAction | None:
    """Put the sign at the end of the line, named for who hears it; None where the window has no icons yet."""
    book = book_of(line)
    if book is None:
        return None
    action = QAction(book.icons.icon(icon, "text-muted"), name, owner)
    action.setToolTip(tip)
    action.triggered.connect(opens)
    line.addAction(action, QLineEdit.ActionPosition.TrailingPosition)
    for button in line.findChildren(QToolButton):
        if button.defaultAction() is action:
            button.setAccessibleName(name)
    return action
