"""The scroll bar under a line of days that has no end: what the plan holds, and as far as somebody went beyond."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QScrollBar

from app.services.layouts.time_scale import EARLIEST, LATEST, TimeScale

_BEYOND = 0.5
"""How far beyond what there is one can scroll at a time, in widths of the view."""


class DaysScrolling(QObject):
    """`moved(start)` when somebody moved the bar: the moment at the leading edge."""

    moved = Signal(float)

    def __init__(self, bar: QScrollBar, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bar = bar
        self._first = self._end = 0
        self._from = float(EARLIEST)
        self._scale: TimeScale | None = None
        self._showing = False
        bar.valueChanged.connect(self._on_value)
        bar.sliderReleased.connect(self._on_released)

    def reckon(self, first: int, end: int) -> None:
        """The days, as ordinals, between which there is something; nothing where both are 0."""
        self._first, self._end = first, end
        if self._scale is not None:
            self.show(self._scale)

    def show(self, scale: TimeScale) -> None:
        """Follow what is seen."""
        self._scale = scale
        self._showing = True
        if not self._bar.isSliderDown():
            beyond = scale.days * _BEYOND
            first, end = self._first or scale.start, self._end or scale.end
            self._from = max(min(first, scale.start) - beyond, EARLIEST)
            until = min(max(end, scale.end) + beyond, LATEST)
            self._bar.setRange(0, max(round((until - self._from) * scale.day_width - scale.width), 0))
            self._bar.setPageStep(max(round(scale.width), 1))
            self._bar.setSingleStep(max(round(scale.width / 16), 1))
        self._bar.setValue(round((scale.start - self._from) * scale.day_width))
        self._showing = False

    def _on_value(self, value: int) -> None:
        if not self._showing and self._scale is not None:
            self.moved.emit(self._from + value / self._scale.day_width)

    def _on_released(self) -> None:
        if self._scale is not None:
            self.show(self._scale)
