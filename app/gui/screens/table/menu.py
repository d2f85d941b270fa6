"""The menu of a cell, for the right mouse button and the menu key."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMenu, QWidget

Entries = tuple[tuple[str, Callable[[], object]] | None, ...]
"""Words with what they do; None for a line between groups."""


def cell_menu(entries: Entries, parent: QWidget) -> QMenu:
    """A menu of the entries that goes away by itself."""
    menu = QMenu(parent)
    menu.setObjectName("tableMenu")
    menu.setAccessibleName(QCoreApplication.translate("TableScreen", "Commands for the cell"))
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for entry in entries:
        if entry is None:
            menu.addSeparator()
        else:
            menu.addAction(entry[0]).triggered.connect(entry[1])
    return menu
