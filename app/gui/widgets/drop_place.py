"""Where a list that drops from something opens: below it, within the screen."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QWidget

_GAP = 2


def drop_place(anchor: QWidget, size: QSize) -> QRect:
    """The place for a list of that size: under the leading edge of `anchor`; above it where there is no room below."""
    box = QRect(anchor.mapToGlobal(QPoint(0, 0)), anchor.size())
    place = QRect(QPoint(box.left(), box.bottom() + 1 + _GAP), size)
    if anchor.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        place.moveRight(box.right())
    screen = anchor.screen().availableGeometry()
    if place.bottom() > screen.bottom() and box.top() - size.height() >= screen.top():
        place.moveBottom(box.top() - _GAP)
    place.moveLeft(max(screen.left(), min(place.left(), screen.right() - size.width())))
    return place
