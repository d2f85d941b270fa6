"""A field that takes the keys themselves: press them and they stand in it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QKeySequenceEdit, QLineEdit, QWidget

_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


class KeysEdit(QKeySequenceEdit):
    """One combination of keys. Enter alone says `accepted`, Esc alone `left`; Tab leaves the field as everywhere."""

    accepted = Signal()
    left = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMaximumSequenceLength(1)
        self.setClearButtonEnabled(True)
        self.setAccessibleName(name)
        # What is typed into is a field of its own to those who listen.
        for typed in self.findChildren(QLineEdit):
            typed.setAccessibleName(name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() in _PLAIN
        if plain and event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.accepted.emit()
        else:
            super().keyPressEvent(event)
            return
        event.accept()
