"""Which columns the table shows, and in which order."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QListWidget, QListWidgetItem, QPushButton, QWidget

from app.gui.look.icons import Icons
from app.gui.widgets.check_delegate import CheckDelegate
from app.gui.widgets.plain_text import TextLabel
from app.gui.widgets.room import open_at
from app.gui.widgets.spacing import GRID, column, row
from app.gui.workspace.document import words
from app.services.layouts.table_columns import COLUMNS, USUAL, TableColumn, chosen_columns

ID = Qt.ItemDataRole.UserRole


class ColumnChooser(QDialog):
    """Ticks say which, the order of the list says where; `chosen(tuple of ids)`."""

    chosen = Signal(object)

    def __init__(self, icons: Icons, shown: Sequence[TableColumn], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("columnChooser")
        self.setWindowTitle(self.tr("Columns"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._list = QListWidget()
        self._list.setObjectName("columns")
        self._list.setAccessibleName(self.tr("Columns"))
        self._list.setItemDelegate(CheckDelegate(icons, self._list))
        self._list.setDragDropMode(QListWidget.DragDropMode.InternalMove)
        up = QPushButton(self.tr("Move &up"))
        down = QPushButton(self.tr("Move &down"))
        usual = QPushButton(self.tr("As at first"))
        up.clicked.connect(self.move_up)
        down.clicked.connect(self.move_down)
        usual.clicked.connect(self._on_usual)
        for keys, handler in (("Alt+Up", self.move_up), ("Alt+Down", self.move_down)):
            QShortcut(QKeySequence(keys), self, handler)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self._on_accepted)
        buttons.rejected.connect(self.reject)
        layout = column(self, margin=2 * GRID)
        layout.addWidget(TextLabel(self.tr("Space ticks; Alt+Up and Alt+Down move."), muted=True))
        layout.addWidget(self._list, 1)
        moves = row()
        for button in (up, down, usual):
            moves.addWidget(button)
        moves.addStretch(1)
        layout.addLayout(moves)
        layout.addWidget(buttons)
        open_at(self, 52, 30)
        self._fill(shown)

    def move_up(self) -> None:
        """Move the current column towards the left of the table."""
        self._move(-1)

    def move_down(self) -> None:
        """Move the current column towards the right of the table."""
        self._move(1)

    def _fill(self, shown: Sequence[TableColumn]) -> None:
        self._list.clear()
        for each in (*shown, *(other for other in COLUMNS if other not in shown)):
            item = QListWidgetItem(words(each.title))
            item.setData(ID, each.id)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if each in shown else Qt.CheckState.Unchecked)
            self._list.addItem(item)
        self._list.setCurrentRow(0)

    def _move(self, step: int) -> None:
        at = self._list.currentRow()
        target = at + step
        if at < 0 or not 0 <= target < self._list.count():
            return
        self._list.insertItem(target, self._list.takeItem(at))
        self._list.setCurrentRow(target)

    def _on_usual(self) -> None:
        self._fill(chosen_columns(USUAL))

    def _on_accepted(self) -> None:
        items = [self._list.item(place) for place in range(self._list.count())]
        ticked = tuple(str(item.data(ID)) for item in items if item.checkState() == Qt.CheckState.Checked)
        self.chosen.emit(ticked)
        self.accept()
