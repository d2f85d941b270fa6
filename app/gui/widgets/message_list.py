"""Help ▸ Messages: every notice of this session, to be read again and copied."""

from collections.abc import Iterable

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QListWidget, QListWidgetItem, QWidget

from app.gui.icons import Icons
from app.gui.theme import Meaning
from app.gui.widgets.notices import Notice
from app.gui.widgets.spacing import GRID, column


class MessageList(QDialog):
    """The notices handed in, in their order; frees itself when closed."""

    def __init__(self, icons: Icons, notices: Iterable[Notice], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Messages"))
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("Messages"))
        self._list.setWordWrap(True)
        self._list.setAlternatingRowColors(True)
        for notice in notices:
            colour_name = "text-muted" if notice.meaning is Meaning.NEUTRAL else notice.meaning.value
            self._list.addItem(QListWidgetItem(icons.icon(notice.meaning.value, colour_name), notice.text))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = column(self, margin=2 * GRID)
        layout.addWidget(self._list)
        layout.addWidget(buttons)
        metrics = self.fontMetrics()
        self.resize(metrics.averageCharWidth() * 80, metrics.height() * 24)
