"""The ground of the timeline: rows, and the lines between days."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QLine, QRect
from PySide6.QtGui import QPainter

from app.gui.icons import Icons
from app.gui.screens.timeline.stage import Stage
from app.services.layouts.time_headings import HeadCell, Headings


class Ground:
    """Paints what lies under the bars."""

    def __init__(self, icons: Icons, stage: Stage) -> None:
        self._icons, self._stage = icons, stage

    def forget(self) -> None:
        """What was kept of another layout holds no more."""

    def paint(self, painter: QPainter, area: QRect, rows: Iterable[int], found: Headings) -> None:
        """Paint the ground of these rows."""
        stage, theme = self._stage, self._icons.theme
        assert stage.layout is not None
        rows = tuple(rows)
        heads = [stage.row_rect(index) for index in rows if stage.layout.rows[index].is_header]
        self._lines(painter, area, found.lower, "line")
        for rect in heads:
            painter.fillRect(rect, theme.colour("raised"))
        self._lines(painter, area, found.upper, "border")
        painter.setPen(theme.colour("line"))
        bottoms = [stage.row_rect(index).bottom() for index in rows]
        painter.drawLines([QLine(area.left(), y, area.right(), y) for y in bottoms])

    def _lines(self, painter: QPainter, area: QRect, cells: Iterable[HeadCell], colour: str) -> None:
        painter.setPen(self._icons.theme.colour(colour))
        places = [round(self._stage.scale.x_of_day(cell.first)) for cell in cells]
        painter.drawLines([QLine(x, area.top(), x, area.bottom()) for x in places])
