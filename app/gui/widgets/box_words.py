"""The words of a check box that may need several lines."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QCheckBox

from app.gui.widgets.plain_text import TextLabel


class BoxWords(TextLabel):
    """Stands beside its box, which has no words of its own: a click on them is one on the box."""

    def __init__(self, text: str, box: QCheckBox) -> None:
        super().__init__(text, wraps=True)
        self._box = box

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self._box.setFocus(Qt.FocusReason.MouseFocusReason)
            self._box.click()
