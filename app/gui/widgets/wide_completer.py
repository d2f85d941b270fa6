"""Completion whose list is read whole, however narrow the field is that it belongs to."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QAbstractItemView, QCompleter

_MEASURED = 200
"""Entries that are looked at for how wide the list must be: of thousands, most are out of sight."""


class WideCompleter(QCompleter):
    """Its list is as wide as its entries, as far as the screen has room for that, and stays on the screen."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(watched, QAbstractItemView):
            if event.type() == QEvent.Type.Show:
                watched.setMinimumWidth(min(_width(watched), watched.screen().availableGeometry().width()))
            if event.type() in (QEvent.Type.Show, QEvent.Type.Move):
                _keep_on_screen(watched)
        return super().eventFilter(watched, event)


def _width(entries: QAbstractItemView) -> int:
    """The width in which the entries, with the bar beside them, stand whole."""
    model, metrics = entries.model(), entries.fontMetrics()
    titles = (str(model.index(at, 0).data() or "") for at in range(min(model.rowCount(), _MEASURED)))
    widest = max(map(metrics.horizontalAdvance, titles), default=0)
    bar = entries.verticalScrollBar().sizeHint().width()
    return widest + metrics.averageCharWidth() * 2 + bar + 2 * entries.frameWidth()


def _keep_on_screen(entries: QAbstractItemView) -> None:
    room, place = entries.screen().availableGeometry(), entries.geometry()
    if place.right() > room.right() and place.left() > room.left():
        entries.move(max(room.right() - place.width() + 1, room.left()), place.top())
