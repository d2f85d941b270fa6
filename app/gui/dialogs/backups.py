"""The copies kept of a plan, newest first, with the way back to one."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from contextlib import suppress
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QDialogButtonBox, QWidget

from app.gui.look.icons import Icons
from app.gui.look.languages import told
from app.gui.widgets.empty_state import EmptyState
from app.gui.widgets.plain_text import TextLabel, TitleLabel
from app.gui.widgets.quiet_rows import Cell, QuietRow
from app.gui.widgets.quiet_table import ColumnSpec, QuietTable
from app.gui.widgets.room import open_at
from app.gui.widgets.spacing import GRID, column
from app.gui.widgets.steady_dialog import SteadyDialog
from app.services.local_time import local
from app.services.ports import Backup


class BackupsDialog(SteadyDialog):
    """Emits `chosen(Backup)` when one is to be restored."""

    chosen = Signal(object)

    def __init__(self, icons: Icons, backups: Sequence[Backup], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("backupsDialog")
        self.setWindowTitle(self.tr("Backups"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._backups = tuple(backups)
        columns = (
            ColumnSpec(self.tr("When"), 36, 1, whole=True),
            ColumnSpec(self.tr("Why it was kept"), 24, 1),
            ColumnSpec(self.tr("Size"), 12, 0),
        )
        self._table = QuietTable(icons, self.tr("Backups"), columns, lines=1)
        self._table.setObjectName("backupTable")
        self._table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self._restore = buttons.addButton(self.tr("Restore…"), QDialogButtonBox.ButtonRole.ActionRole)
        self._restore.setEnabled(False)
        self._restore.clicked.connect(self._on_restore)
        buttons.rejected.connect(self.reject)
        self._table.current_changed.connect(self._on_row)
        self._table.opened.connect(self._on_restore)
        layout = column(self, margin=2 * GRID)
        layout.addWidget(TitleLabel(self.tr("Backups")))
        if self._backups:
            said = self.tr(
                "Copies are made by themselves while you work. "
                "Nothing is lost by going back: the plan as it is now is kept too."
            )
            layout.addWidget(TextLabel(said, muted=True, wraps=True))
            layout.addWidget(self._table, 1)
        else:
            said = self.tr("They are made by themselves while you work; Ctrl+S keeps one at once.")
            layout.addWidget(EmptyState(icons, "history", self.tr("No copies yet"), said), 1)
        layout.addWidget(buttons)
        self._table.rows.set_rows(range(len(self._backups)), partial(_row, self._backups))
        open_at(self, 80, 24)

    def _on_row(self) -> None:
        self._restore.setEnabled(self._table.currentIndex().isValid())

    def _on_restore(self) -> None:
        if (at := self._table.currentIndex().row()) >= 0:
            chosen = self._backups[at]
            self.accept()
            self.chosen.emit(chosen)


def _row(backups: Sequence[Backup], key: Hashable) -> QuietRow:
    assert isinstance(key, int)
    backup = backups[key]
    size = ""
    with suppress(OSError):
        size = f"{max(backup.path.stat().st_size // 1024, 1):,} KB"
    return QuietRow(
        (
            Cell(told(local(backup.at)), strong=True),
            Cell(backup.reason[:1].upper() + backup.reason[1:]),
            Cell(size, tone="text-muted"),
        )
    )
