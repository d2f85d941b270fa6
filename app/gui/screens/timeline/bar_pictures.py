"""Shapes of bars as pictures that are drawn once: of many bars on a screen few differ in look and width."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPixmap

from app.gui.painting.bar_painting import BarPainter
from app.services.layouts.timeline_bars import Bar
from app.services.texts.status_looks import Fill

MOST = 3000
"""Pictures kept before they are thrown away."""


class Shape(NamedTuple):
    """All that a picture depends on. `hatched` are stretches from the left, in pixels; an open end has no edge."""

    family: str
    fill: Fill
    wide: int
    high: int
    left_open: bool
    right_open: bool
    hatched: tuple[tuple[int, int], ...]
    bracketed: bool
    ratio: float


class BarPictures:
    """Makes and keeps the pictures."""

    def __init__(self, painter: BarPainter) -> None:
        self._painter = painter
        self._kept: dict[Shape, QPixmap] = {}

    def clear(self) -> None:
        """Forget all, as another theme asks for."""
        self._kept.clear()

    def picture(self, shape: Shape) -> QPixmap:
        """The picture of a shape."""
        found = self._kept.get(shape)
        if found is None:
            if len(self._kept) >= MOST:
                self._kept.clear()
            found = self._kept[shape] = self._draw(shape)
        return found

    def _draw(self, shape: Shape) -> QPixmap:
        picture = QPixmap(round(shape.wide * shape.ratio), round(shape.high * shape.ratio))
        picture.setDevicePixelRatio(shape.ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        rect = QRectF(0, 0, shape.wide, shape.high)
        if shape.bracketed:
            self._bracket(painter, rect, shape)
        else:
            self._painter.paint_shape(
                painter,
                rect,
                shape.family,
                shape.fill,
                left_open=shape.left_open,
                right_open=shape.right_open,
                hatched=tuple(QRectF(at, 0, wide, shape.high) for at, wide in shape.hatched),
            )
        painter.end()
        return picture

    def _bracket(self, painter: QPainter, rect: QRectF, shape: Shape) -> None:
        """No day of it is certain: `[      ]` around the days on which it may be."""
        inside = rect.adjusted(1, 3, -1, -3)
        painter.fillRect(inside, self._painter.colour(f"{shape.family}-light"))
        line = QColor(self._painter.colour(f"{shape.family}-outline"))
        line.setAlpha(70)
        painter.fillRect(inside, QBrush(line, Qt.BrushStyle.BDiagPattern))
        struck = shape.fill in (Fill.STRUCK, Fill.QUIET)
        pen = QPen(self._painter.colour("edge" if struck else f"{shape.family}-outline"), 2)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        if shape.fill is Fill.DASHED:
            pen.setDashPattern([2, 1])
        painter.setPen(pen)
        top, bottom, arm = rect.top() + 1, rect.bottom() - 1, min(6.0, rect.width() / 3)
        if not shape.left_open:
            painter.drawPolyline([QPointF(arm, top), QPointF(1, top), QPointF(1, bottom), QPointF(arm, bottom)])
        if not shape.right_open:
            right = rect.right() - 1
            painter.drawPolyline(
                [QPointF(right - arm, top), QPointF(right, top), QPointF(right, bottom), QPointF(right - arm, bottom)]
            )


def hatched_parts(bar: Bar, wide_day: float, wide: float, *, mirrored: bool) -> tuple[tuple[int, int], ...]:
    """The stretches of a bar, in pixels from its left edge, on which it is not certain to take place."""
    if bar.sure is None or (bar.sure == (bar.first, bar.end) and not bar.open_end):
        return ()
    parts = []
    before = (bar.sure[0] - bar.first) * wide_day
    after = (bar.end - bar.sure[1]) * wide_day
    if before >= 2:
        parts.append((0.0, before))
    if after >= 2:
        parts.append((wide - after, after))
    if mirrored:
        parts = [(wide - at - part, part) for at, part in parts]
    return tuple((round(at), round(part)) for at, part in parts)
