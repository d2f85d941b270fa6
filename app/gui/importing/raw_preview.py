"""The first rows of a file as they were read, before anybody knows what their columns mean."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTableView, QWidget

from app.gui.look.icons import Icons
from app.gui.widgets.flat_header import FlatHeader
from app.gui.widgets.spacing import GRID
from app.services.texts.tables import RawTable, cell_text

Index = QModelIndex | QPersistentModelIndex

MOST_ROWS = 200
"""Rows of each sheet that are shown."""

_LONGEST = 200


class RawRows(QAbstractTableModel):
    """Rows with their sheet and number at the side, and letters above as a spreadsheet has them."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows: list[tuple[str, ...]] = []
        self._sides: list[str] = []
        self._wide = 0

    def show_tables(self, tables: Sequence[RawTable]) -> None:
        """Show other tables."""
        self.beginResetModel()
        shown = [(table, row) for table in tables for row in table.rows[:MOST_ROWS]]
        self._rows = [tuple(cell_text(cell)[:_LONGEST] for cell in row.cells) for _, row in shown]
        self._sides = [f"{table.sheet} {row.number}".strip() for table, row in shown]
        self._wide = max((len(row) for row in self._rows), default=0)
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else self._wide

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        row = self._rows[index.row()]
        said = row[index.column()] if index.column() < len(row) else ""
        if role == Qt.ItemDataRole.AccessibleTextRole:
            # A cell without a name would be left out by those who listen.
            return said or self.tr("empty")
        return said.replace("\n", " · ")

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return self._sides[section] if orientation == Qt.Orientation.Vertical else _letters(section)


class RawPreview(QTableView):
    """A picture of the file to look at; arrows walk in it."""

    def __init__(self, icons: Icons, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = RawRows(self)
        self.setObjectName("rawPreview")
        self.setAccessibleName(name)
        self.setHorizontalHeader(FlatHeader(icons, self))
        self.setModel(self._model)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + GRID)
        self.horizontalHeader().setDefaultSectionSize(self.fontMetrics().averageCharWidth() * 18)

    def show_tables(self, tables: Sequence[RawTable]) -> None:
        """Show the first rows of each sheet."""
        self._model.show_tables(tables)


def _letters(column: int) -> str:
    made = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        made = chr(ord("A") + rest) + made
    return made
