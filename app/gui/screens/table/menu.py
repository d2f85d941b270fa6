"""The menu of a cell, for the right mouse button and the menu key."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Protocol

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMenu, QWidget


class Commands(Protocol):
    """What a table can be told from its menu."""

    def copy(self) -> None:
        """Copy the selected cells."""

    def paste(self) -> None:
        """Paste from the current cell on."""

    def bulk_edit(self) -> None:
        """Change one field of many."""

    def delete_selected(self) -> None:
        """Delete the engagements of the selected rows."""

    def choose_columns(self) -> None:
        """Ask which columns are shown."""

    def sort_by(self, column_id: str, added: bool = False) -> None:
        """Sort by a column, or by it too."""


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


def sort_entries(commands: Commands, column_id: str, title: str) -> Entries:
    """Sorting by the column of the cell."""
    first = QCoreApplication.translate("TableScreen", "Sort by {column}").format(column=title)
    then = QCoreApplication.translate("TableScreen", "Then sort by {column}").format(column=title)
    return (
        (first, partial(commands.sort_by, column_id)),
        (then, partial(commands.sort_by, column_id, added=True)),
        None,
    )


def edit_entries(commands: Commands, fill_down: Callable[[], object], *, read_only: bool) -> Entries:
    """What can be done with the cell, as far as the plan may be edited."""
    editing: Entries = (
        (QCoreApplication.translate("TableScreen", "Paste"), commands.paste),
        (QCoreApplication.translate("TableScreen", "Fill down"), fill_down),
        (QCoreApplication.translate("TableScreen", "Bulk edit…"), commands.bulk_edit),
        (QCoreApplication.translate("TableScreen", "Delete engagements"), commands.delete_selected),
    )
    return (
        (QCoreApplication.translate("TableScreen", "Copy"), commands.copy),
        *(() if read_only else editing),
        None,
        (QCoreApplication.translate("TableScreen", "Columns…"), commands.choose_columns),
    )
