"""Scrolling by itself while something is dragged to an edge."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, QRect, QTimer, Signal

ZONE = 28
"""Pixels at either side of an edge in which it pulls."""

FASTEST = 9
"""Pixels of one step."""

PACE = 30
"""Milliseconds between two steps."""


class EdgeScrolling(QObject):
    """`stepped(across, down)` while the pointer stays near an edge: pixels to go, more the farther out it is."""

    stepped = Signal(int, int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._step = QPoint()
        self._timer = QTimer(self)
        self._timer.setInterval(PACE)
        self._timer.timeout.connect(self._on_timeout)

    def reach(self, rect: QRect) -> QRect:
        """Where the pointer still belongs to the view."""
        return rect.adjusted(-ZONE, -ZONE, ZONE, ZONE)

    def follow(self, point: QPoint, rect: QRect) -> None:
        """The pointer is here now."""
        inside = self.reach(rect).contains(point)
        across = _pull(point.x(), rect.left(), rect.right()) if inside else 0
        down = _pull(point.y(), rect.top(), rect.bottom()) if inside else 0
        self._step = QPoint(across, down)
        if self._step.isNull():
            self._timer.stop()
        elif not self._timer.isActive():
            self._timer.start()

    def stop(self) -> None:
        """Let it be."""
        self._timer.stop()

    def _on_timeout(self) -> None:
        self.stepped.emit(self._step.x(), self._step.y())


def _pull(at: int, low: int, high: int) -> int:
    """Pixels per step: none away from the edges, the most beyond them."""
    if at < low + ZONE:
        return -min(FASTEST, 1 + (low + ZONE - at) * FASTEST // ZONE)
    if at > high - ZONE:
        return min(FASTEST, 1 + (at - high + ZONE) * FASTEST // ZONE)
    return 0
