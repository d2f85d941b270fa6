"""Files that are dropped on the window: answers that came back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

_MOST = 1
"""Files at a time: each is looked at before it is taken in."""


_DRAGS = (QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop)


class Dropping(QObject):
    """Watches a window; parts of it that take files themselves go before it."""

    def __init__(self, window: QWidget, takes: Callable[[Path], bool], take: Callable[[Path], None]) -> None:
        super().__init__(window)
        self._takes = takes
        self._take = take
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take one file of a kind in which answers come."""
        if isinstance(event, QDropEvent) and event.type() in _DRAGS:
            found = _files(event)
            if len(found) == _MOST and self._takes(found[0]):
                event.acceptProposedAction()
                if event.type() == QEvent.Type.Drop:
                    self._take(found[0])
                return True
        return super().eventFilter(watched, event)


def _files(event: QDropEvent | QDragEnterEvent) -> list[Path]:
    urls = event.mimeData().urls() if event.mimeData() is not None else []
    return [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
