"""The arrow by which a line that is typed into shows that there is a list to choose from, and opens it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLineEdit

from app.gui.widgets.line_sign import add_sign
from app.gui.widgets.list_typing import is_plain


class ListArrow(QObject):
    """Click, Down, Alt+Down or F4 `opens` the list below the line; what is not seen there can still be typed."""

    def __init__(self, line: QLineEdit, opens: Callable[[], None]) -> None:
        super().__init__(line)
        self._line, self._opens = line, opens
        self._action: QAction | None = None
        line.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrow is there from when the line is first seen; it goes while nothing can be chosen."""
        if event.type() == QEvent.Type.Show:
            self._furnish()
        elif event.type() in (QEvent.Type.ReadOnlyChange, QEvent.Type.EnabledChange):
            self._follow()
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and _is_ours(event) and self._can():
            self._opens()
            return True
        return super().eventFilter(watched, event)

    def _can(self) -> bool:
        return not self._line.isReadOnly() and self._line.isEnabled()

    def _furnish(self) -> None:
        if self._action is None:
            name = self.tr("Show the choices")
            tip = self.tr("{what} (Down or F4)").format(what=name)
            self._action = add_sign(self._line, self, "chevron-down", name, tip, self._opens)
            self._follow()

    def _follow(self) -> None:
        if self._action is not None:
            self._action.setVisible(self._can())


def _is_ours(event: QKeyEvent) -> bool:
    key, held = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if key == Qt.Key.Key_Down:
        return is_plain(event) or held == Qt.KeyboardModifier.AltModifier
    return key == Qt.Key.Key_F4 and not held
