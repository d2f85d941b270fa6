"""Help ▸ Keyboard: every command with its keys, as a table that can be searched."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from app.gui.actions import ActionEntry
from app.gui.icons import Icons
from app.gui.widgets.plain_text import TextLabel
from app.gui.widgets.search_box import SearchBox
from app.gui.widgets.spacing import GRID, column


class KeyboardPage(QDialog):
    """Lists the commands handed in, with those that have no keys of their own last."""

    def __init__(self, icons: Icons, entries: Sequence[ActionEntry], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard"))
        self._search = SearchBox(icons, self.tr("Find a command or keys"), self.tr("Find a command or keys"))
        self._search.searched.connect(self._on_searched)
        self._entries = sorted(entries, key=_without_keys)
        self._table = self._make_table(self._entries)
        self._count = TextLabel(muted=True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = column(self, margin=2 * GRID)
        for part in (self._search, self._table, self._count, buttons):
            layout.addWidget(part)
        metrics = self.fontMetrics()
        self.resize(metrics.averageCharWidth() * 96, metrics.height() * 32)
        self._on_searched("")

    @property
    def shown(self) -> tuple[str, ...]:
        """The titles of the commands that the search leaves."""
        return tuple(entry.title for row, entry in enumerate(self._entries) if not self._table.isRowHidden(row))

    def _make_table(self, entries: Sequence[ActionEntry]) -> QTableWidget:
        table = QTableWidget(len(entries), 4)
        table.setAccessibleName(self.tr("Commands and their keys"))
        table.setHorizontalHeaderLabels([self.tr("Command"), self.tr("Keys"), self.tr("Menu"), self.tr("What it does")])
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.setAlternatingRowColors(True)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(table.fontMetrics().height() + GRID)
        for row, entry in enumerate(entries):
            for place, text in enumerate(_cells(entry)):
                table.setItem(row, place, QTableWidgetItem(text))
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        for place in range(3):
            table.resizeColumnToContents(place)
            table.setColumnWidth(place, table.columnWidth(place) + 2 * GRID)
        header.setSectionResizeMode(3, QHeaderView.ResizeMode.Stretch)
        return table

    def _on_searched(self, text: str) -> None:
        wanted = text.casefold()
        for row, entry in enumerate(self._entries):
            words = " ".join(_cells(entry)).casefold()
            self._table.setRowHidden(row, wanted not in words)
        self._count.setText(self.tr("%n commands", "", len(self.shown)))


def _cells(entry: ActionEntry) -> tuple[str, str, str, str]:
    return entry.title, entry.shortcuts, entry.menu, entry.reason or entry.tip


def _without_keys(entry: ActionEntry) -> bool:
    return not entry.shortcuts
