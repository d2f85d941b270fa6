"""Enter presses the button that has the focus, and no other one."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QPushButton


def press_on_return(button: QAbstractButton) -> None:
    """Let Enter press the button while it has the focus; Enter elsewhere in its dialog does not, as it does by itself
    with a button that Qt takes for the default of the dialog."""
    if isinstance(button, QPushButton):
        button.setAutoDefault(False)
    button.installEventFilter(_ReturnKey(button))


class _ReturnKey(QObject):
    """Stands before one button, its parent."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A press of Enter, held or not, is one press of the button."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            and isinstance(watched, QAbstractButton)
        ):
            if not event.isAutoRepeat():
                watched.click()
            return True
        return super().eventFilter(watched, event)
