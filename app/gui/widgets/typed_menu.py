"""A menu of names: letters lead to the line that is meant."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu, QWidget

from app.gui.widgets.list_typing import PAUSE, found_among, writes
from app.gui.widgets.plain_text import unmarked
from app.services.filtering.plan_filter import folded


class TypedMenu(QMenu):
    """Its lines are names without letters of their own: what is typed is looked up in them, and Enter takes what is
    found."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self._typed = ""
        self._at = 0

    def open(self) -> None:
        """Open it in the middle of its parent, at its first line; it goes when it closes."""
        self.aboutToHide.connect(self.deleteLater)
        room = self.sizeHint()
        middle = self._over.rect().center() - QPoint(room.width() // 2, room.height() // 2)
        self.popup(self._over.mapToGlobal(middle))
        if self.actions():
            self.setActiveAction(self.actions()[0])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        rested, self._at = event.timestamp() - self._at > PAUSE, event.timestamp()
        # A space presses a line, unless it goes on with a name.
        if not writes(event) or not (event.text().strip() or (self._typed and not rested)):
            super().keyPressEvent(event)
            return
        self._typed = event.text() if rested else self._typed + event.text()
        lines = self.actions()
        active = self.activeAction()
        here = lines.index(active) if active is not None and active in lines else -1
        titles = [folded(unmarked(line.text())) for line in lines]
        found = found_among(titles, folded(self._typed), here)
        if found is not None:
            self.setActiveAction(lines[found])
