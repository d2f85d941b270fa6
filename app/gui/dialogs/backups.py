"""The copies kept of a plan, newest first, with the way back to one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QListWidget, QListWidgetItem, QWidget

from app.domain.wording_dates import moment_words
from app.gui.widgets.plain_text import TextLabel, TitleLabel
from app.gui.widgets.spacing import GRID, column
from app.services.ports import Backup


class BackupsDialog(QDialog):
    """Emits `chosen(Backup)` when one is to be restored."""

    chosen = Signal(object)

    def __init__(self, backups: Sequence[Backup], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("backupsDialog")
        self.setWindowTitle(self.tr("Backups"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._backups = tuple(backups)
        self._list = QListWidget()
        self._list.setObjectName("backupList")
        self._list.setAccessibleName(self.tr("Backups"))
        for backup in self._backups:
            when = moment_words(backup.at.astimezone())
            size = backup.path.stat().st_size // 1024 if backup.path.exists() else 0
            item = QListWidgetItem(f"{when}  ·  {size:,} KB" + (f"  ·  {backup.reason}" if backup.reason else ""))
            item.setToolTip(str(backup.path))
            self._list.addItem(item)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self._restore = buttons.addButton(self.tr("Restore…"), QDialogButtonBox.ButtonRole.ActionRole)
        self._restore.setEnabled(False)
        self._restore.clicked.connect(self._on_restore)
        buttons.rejected.connect(self.reject)
        self._list.currentRowChanged.connect(self._on_row)
        self._list.itemActivated.connect(self._on_restore)
        layout = column(self, margin=2 * GRID)
        layout.addWidget(TitleLabel(self.tr("Backups")))
        said = (
            self.tr(
                "Copies are made by themselves while you work. "
                "Nothing is lost by going back: the plan as it is now is kept too."
            )
            if self._backups
            else self.tr("No copies yet. They are made by themselves while you work; Ctrl+S keeps one at once.")
        )
        layout.addWidget(TextLabel(said, muted=True, wraps=True))
        layout.addWidget(self._list, 1)
        layout.addWidget(buttons)
        self.resize(self.fontMetrics().averageCharWidth() * 80, self.fontMetrics().height() * 24)

    def _on_row(self, row: int) -> None:
        self._restore.setEnabled(row >= 0)

    def _on_restore(self) -> None:
        if (row := self._list.currentRow()) >= 0:
            self.accept()
            self.chosen.emit(self._backups[row])
