"""The menus of the table, of a cell and of a head, for the right mouse button and the menu key."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtWidgets import QMenu, QWidget

from app.gui.screens.table.model import EngagementTableModel
from app.gui.screens.table.ordering import TableOrdering
from app.gui.screens.table.view import EngagementGrid
from app.gui.widgets.plain_text import literal
from app.gui.workspace.document import words
from app.gui.workspace.workspace import Workspace
from app.services.layouts.table_columns import TableColumn


class Commands(Protocol):
    """What a table can be told from its menus."""

    def copy(self) -> None:
        """Copy the selected cells."""

    def paste(self) -> None:
        """Paste from the current cell on."""

    def fill_down(self) -> None:
        """Fill the selected cells with the topmost."""

    def bulk_edit(self) -> None:
        """Change one field of many."""

    def delete_selected(self) -> None:
        """Delete the engagements of the selected rows."""

    def select_all(self) -> None:
        """Select every row."""

    def choose_columns(self) -> None:
        """Ask which columns are shown."""


Entries = tuple[tuple[str, Callable[[], object]] | None, ...]
"""Words with what they do; None for a line between groups."""


class TableMenus:
    """Opens the menu of the current cell, or of a column at its head; each goes away by itself."""

    def __init__(
        self,
        commands: Commands,
        grid: EngagementGrid,
        model: EngagementTableModel,
        ordering: TableOrdering,
        workspace: Workspace,
    ) -> None:
        self._commands = commands
        self._grid = grid
        self._model = model
        self._ordering = ordering
        self._document = workspace.document
        self._page = workspace.actions.action("country.page")

    def filter_here(self) -> None:
        """Filter by the column where the keys are."""
        self._ordering.ask_filter(self._model.columns[max(self._grid.currentIndex().column(), 0)])

    def open_for_cell(self, at: QPoint) -> None:
        """The menu of the current cell: its column, and what can be done with it."""
        current = self._grid.currentIndex()
        column: Entries = ()
        if current.isValid():
            column = (*self._column_entries(self._model.columns[current.column()]), None)
        _menu((*column, *self._edit_entries()), self._grid).popup(at)

    def open_for_head(self, section: int, at: QPoint) -> None:
        """The menu of a column."""
        if 0 <= section < len(self._model.columns):
            entries = (*self._column_entries(self._model.columns[section]), None, self._columns_entry())
            _menu(entries, self._grid).popup(at)

    def _column_entries(self, column: TableColumn) -> Entries:
        ordering, title = self._ordering, words(column.title)
        first = QCoreApplication.translate("TableScreen", "Sort by {column}")
        then = QCoreApplication.translate("TableScreen", "Then sort by {column}")
        few = QCoreApplication.translate("TableScreen", "Filter by {column}…")
        every = QCoreApplication.translate("TableScreen", "Show all of {column}")
        group = QCoreApplication.translate("TableScreen", "Group by {column}")
        none = QCoreApplication.translate("TableScreen", "No groups")
        is_filtered, is_grouped = not ordering.filter_of(column).is_empty, ordering.wish.group == column
        return (
            (first.format(column=title), partial(ordering.sort_by, column.id)),
            (then.format(column=title), partial(ordering.sort_by, column.id, added=True)),
            None,
            (few.format(column=title), partial(ordering.ask_filter, column)),
            *(((every.format(column=title), partial(ordering.clear_filter, column)),) if is_filtered else ()),
            (none, partial(ordering.group_by, None))
            if is_grouped
            else (group.format(column=title), partial(ordering.group_by, column)),
        )

    def _edit_entries(self) -> Entries:
        """What can be done with the cell, as far as the plan may be edited."""
        commands = self._commands
        editing: Entries = (
            (QCoreApplication.translate("TableScreen", "Paste"), commands.paste),
            (QCoreApplication.translate("TableScreen", "Fill down"), commands.fill_down),
            (QCoreApplication.translate("TableScreen", "Bulk edit…"), commands.bulk_edit),
            (QCoreApplication.translate("TableScreen", "Delete engagements"), commands.delete_selected),
        )
        return (
            (QCoreApplication.translate("TableScreen", "Copy"), commands.copy),
            *(() if self._document.read_only else editing),
            (QCoreApplication.translate("TableScreen", "Select all"), commands.select_all),
            (QCoreApplication.translate("TableScreen", "Country page…"), self._page.trigger),
            None,
            self._columns_entry(),
        )

    def _columns_entry(self) -> tuple[str, Callable[[], object]]:
        return QCoreApplication.translate("TableScreen", "Columns…"), self._commands.choose_columns


def _menu(entries: Entries, parent: QWidget) -> QMenu:
    menu = QMenu(parent)
    menu.setObjectName("tableMenu")
    menu.setAccessibleName(QCoreApplication.translate("TableScreen", "Commands for the cell"))
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for entry in entries:
        if entry is None:
            menu.addSeparator()
        else:
            menu.addAction(literal(entry[0])).triggered.connect(entry[1])
    return menu
