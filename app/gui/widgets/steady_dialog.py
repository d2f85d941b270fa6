"""A dialog in which Enter does one thing, whatever was clicked or passed by Tab before."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QPushButton


class SteadyDialog(QDialog):
    """Enter in a field presses the usual button: the one that is the default when the dialog is first seen.

    Enter on a button presses that button. Qt by itself hands the default on with the focus, and forgets or keeps it
    when a field gets the focus back.
    """

    _pressed_by_enter: QPushButton | None = None
    _has_been_seen = False

    def setVisible(self, visible: bool) -> None:
        super().setVisible(visible)
        if visible and not self._has_been_seen:
            self._has_been_seen = True
            pressing = self.findChildren(QPushButton)
            self._pressed_by_enter = next((each for each in pressing if each.isDefault() and each.isVisible()), None)
            for each in pressing:
                # One that takes the default with the focus would keep it, or leave the dialog without any.
                each.setAutoDefault(False)
            if self._pressed_by_enter is not None:
                self._pressed_by_enter.setDefault(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter that no field takes is one press of a button, however long the key is held."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or (
            event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        ):
            super().keyPressEvent(event)
            return
        event.accept()
        pressed = focused if isinstance(focused := self.focusWidget(), QPushButton) else self._pressed_by_enter
        if pressed is not None and pressed.isVisible() and pressed.isEnabled() and not event.isAutoRepeat():
            pressed.click()
