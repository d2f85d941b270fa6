"""What the gestures that edit need of the view they belong to."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QScrollBar, QWidget

from app.gui.screens.timeline.gesture_seam import BarHit, GestureOverlay
from app.gui.screens.timeline.stage import Cursor, TimelineStage
from app.services.layouts.time_scale import TimeScale


class HeldView(Protocol):
    """A view of bars, as far as gestures look at it and tell it what to show."""

    @property
    def stage(self) -> TimelineStage:
        """What is shown, and where."""
        ...

    def bar_at(self, point: QPoint) -> BarHit | None:
        """The bar at a point of the viewport, with the name behind it."""
        ...

    def viewport(self) -> QWidget:
        """Where the bars are; positions are counted in it."""
        ...

    def verticalScrollBar(self) -> QScrollBar:
        """Scrolls the rows."""
        ...

    def set_scale(self, scale: TimeScale) -> None:
        """Show another stretch of time."""
        ...

    def set_overlay(self, overlay: GestureOverlay | None) -> None:
        """Paint something above the bars."""
        ...

    def set_cursor(self, cursor: Cursor | None) -> None:
        """Put the keys on a bar or a row."""
        ...

    def scroll_to_row(self, index: int) -> None:
        """Scroll as little as needed for a row to be seen."""
        ...
