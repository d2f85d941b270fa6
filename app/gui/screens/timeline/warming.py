"""Bars just outside the view, made ready while nothing else is to be done, so that scrolling meets no new ones."""

from __future__ import annotations

from collections.abc import Iterator
from time import perf_counter

from PySide6.QtCore import QObject, QTimer

from app.gui.screens.timeline.stage import TimelineStage

_PAGES = 2
"""Heights of the view above and below that are made ready."""

_AT_ONCE = 0.003
"""Seconds taken at a time."""

_PAUSE = 12
"""Milliseconds between."""

_REST = 200
"""Milliseconds for which the view must have stood still; while it moves, all time is needed for its frames."""


class Warming(QObject):
    """Begins anew when asked; ends by itself."""

    def __init__(self, stage: TimelineStage, parent: QObject) -> None:
        super().__init__(parent)
        self._stage = stage
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._on_timeout)
        self._left: Iterator[None] = iter(())

    def begin(self) -> None:
        """Make ready what is around the view as it is now."""
        self._left = self._around()
        self._timer.start(_REST)

    def stop(self) -> None:
        """Nobody looks."""
        self._timer.stop()

    def _on_timeout(self) -> None:
        self._timer.setInterval(_PAUSE)
        until = perf_counter() + _AT_ONCE
        while perf_counter() < until:
            if next(self._left, _END) is _END:
                self._timer.stop()
                return

    def _around(self) -> Iterator[None]:
        stage, layout = self._stage, self._stage.layout
        if layout is None:
            return
        span = stage.scale.visible
        days = span.days
        first, end = max(span.first.toordinal() - days, 1), span.end.toordinal() + days
        high = stage.height * _PAGES
        for index in stage.rows_between(-high, stage.height + high):
            # A layout that is no longer shown needs no bars.
            if stage.layout is not layout:
                return
            for begin in range(first, end, max(days // 4, 1)):
                layout.bars(index, begin, min(begin + max(days // 4, 1), end))
                yield


_END = object()
