"""Help ▸ Messages: every notice of this session, to be read again and copied."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QFrame, QListWidget, QListWidgetItem, QWidget

from app.gui.look.icons import Icons
from app.gui.look.theme import Meaning
from app.gui.widgets.empty_state import EmptyState
from app.gui.widgets.notices import Notice
from app.gui.widgets.room import open_at
from app.gui.widgets.spacing import GRID, column
from app.gui.widgets.steady_dialog import SteadyDialog


class MessageList(SteadyDialog):
    """The notices handed in, in their order; frees itself when closed."""

    def __init__(self, icons: Icons, notices: Iterable[Notice], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Messages"))
        self.setObjectName("messageList")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._list = QListWidget()
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setAccessibleName(self.tr("Messages"))
        self._list.setWordWrap(True)
        self._list.setAlternatingRowColors(True)
        for notice in notices:
            colour_name = "text-muted" if notice.meaning is Meaning.NEUTRAL else notice.meaning.value
            self._list.addItem(QListWidgetItem(icons.icon(notice.meaning.value, colour_name), notice.text))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = column(self, margin=2 * GRID)
        if self._list.count():
            layout.addWidget(self._list)
        else:
            layout.addWidget(
                EmptyState(
                    icons,
                    "info-circle",
                    self.tr("No messages yet"),
                    self.tr("What the program says stays here to be read again."),
                )
            )
        layout.addWidget(buttons)
        open_at(self, 80, 24)
