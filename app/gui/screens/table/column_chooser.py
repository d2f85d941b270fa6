"""Which columns the table shows, and in which order."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialogButtonBox, QLineEdit, QPushButton, QWidget

from app.gui.look.icons import Icons
from app.gui.screens.table.column_list import ColumnList
from app.gui.widgets.plain_text import TextLabel
from app.gui.widgets.room import open_at
from app.gui.widgets.spacing import GRID, column, row
from app.gui.widgets.steady_dialog import SteadyDialog
from app.services.layouts.table_columns import PlanColumns, TableColumn


class ColumnChooser(SteadyDialog):
    """Ticks say which, the order of the list says where; `chosen(tuple of ids)`."""

    chosen = Signal(object)

    def __init__(self, icons: Icons, known: PlanColumns, shown: Sequence[TableColumn], parent: QWidget) -> None:
        super().__init__(parent)
        self._known = known
        self.setObjectName("columnChooser")
        self.setWindowTitle(self.tr("Columns"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._list = ColumnList(icons, known)
        self._list.setObjectName("columns")
        self._list.setAccessibleName(self.tr("Columns"))
        self._sought = QLineEdit()
        self._sought.setObjectName("soughtColumn")
        self._sought.setPlaceholderText(self.tr("Find a column"))
        self._sought.setAccessibleName(self.tr("Find a column"))
        self._sought.setClearButtonEnabled(True)
        self._sought.textChanged.connect(self._list.seek)
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
        layout.addWidget(self._sought)
        layout.addWidget(TextLabel(self.tr("Space ticks; Alt+Up and Alt+Down move."), muted=True))
        layout.addWidget(self._list, 1)
        moves = row()
        for button in (up, down, usual):
            moves.addWidget(button)
        moves.addStretch(1)
        layout.addLayout(moves)
        layout.addWidget(buttons)
        open_at(self, 52, 30)
        self._list.fill(shown)
        self._list.setFocus()

    def move_up(self) -> None:
        """Move the current column towards the left of the table."""
        self._list.move_current(-1)

    def move_down(self) -> None:
        """Move the current column towards the right of the table."""
        self._list.move_current(1)

    def _on_usual(self) -> None:
        self._sought.clear()
        self._list.fill(self._known.chosen(self._known.usual))

    def _on_accepted(self) -> None:
        self.chosen.emit(self._list.ticked)
        self.accept()
