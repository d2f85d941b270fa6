"""The two buttons at the side of a mouse: back and forward, wherever in the window the pointer is."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QMouseEvent, QWindow
from PySide6.QtWidgets import QWidget


class MouseWays(QObject):
    """Listens where events enter the window, before a list under the pointer takes them for a click."""

    def __init__(self, window: QWidget, ways: dict[Qt.MouseButton, Callable[[], object]]) -> None:
        super().__init__(window)
        self._window = window
        self._ways = ways
        self._entry: QWindow | None = None
        window.installEventFilter(self)
        self._listen()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window:
            if event.type() == QEvent.Type.Show:
                self._listen()
            return False
        if isinstance(event, QMouseEvent) and event.button() in self._ways:
            if event.type() == QEvent.Type.MouseButtonPress:
                self._ways[event.button()]()
            return True
        return False

    def _listen(self) -> None:
        entry = self._window.windowHandle()
        if entry is not None and entry is not self._entry:
            entry.installEventFilter(self)
            self._entry = entry
