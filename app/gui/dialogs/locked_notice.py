"""Says why something stays as it is, with the way on."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QWidget

from app.gui.look.icons import Icons
from app.gui.widgets.headings import LinkButton
from app.gui.widgets.icon_label import IconLabel
from app.gui.widgets.plain_text import TextLabel
from app.gui.widgets.spacing import GRID, row


class LockedNotice(QFrame):
    """A lock, a sentence, and a link."""

    def __init__(self, icons: Icons, title: str, handler: Callable[[], object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("lockedNotice")
        self.setProperty("look", "notice")
        self.setProperty("meaning", "neutral")
        self._text = TextLabel(wraps=True)
        link = LinkButton(title)
        link.setObjectName("lockedWayOn")
        link.clicked.connect(handler)
        layout = row(self, margin=GRID)
        layout.addWidget(IconLabel(icons, "lock", "text-muted"))
        layout.addWidget(self._text, 1)
        layout.addWidget(link)
        self.set_text("")

    def set_text(self, text: str) -> None:
        """The reason; without one it is not shown."""
        self._text.setText(text)
        self.setAccessibleName(text)
        self.setVisible(bool(text))
