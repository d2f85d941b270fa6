"""Rows with more bars than can be told apart: how many there are when, as a picture kept while it scrolls."""

from __future__ import annotations

from collections.abc import Iterable
from math import ceil
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap

from app.gui.look.icons import Icons
from app.gui.screens.timeline.stage import TimelineStage, nearest
from app.services.layouts.timeline_groupings import RowKey

_COLUMN = 4.0
"""Pixels of the width of one column at least."""

_MOST = 300
"""Pictures kept before they are thrown away."""


class _Picture(NamedTuple):
    """A picture of a row from the day `first` on, at a certain width of a day."""

    first: int
    end: int
    day_width: float
    picture: QPixmap


class CrowdRows:
    """Paints the density of rows."""

    def __init__(self, icons: Icons, stage: TimelineStage) -> None:
        self._icons, self._stage = icons, stage
        self._kept: dict[RowKey, _Picture] = {}

    def forget(self) -> None:
        """Count and draw anew."""
        self._kept.clear()

    def drop(self, row: RowKey) -> None:
        """Count one row anew."""
        self._kept.pop(row, None)

    def step(self) -> int:
        """The days of one column."""
        return max(ceil(_COLUMN / self._stage.scale.day_width), 1)

    def paint(self, painter: QPainter, rows: Iterable[int]) -> None:
        """Paint these rows."""
        stage = self._stage
        device = painter.device()
        ratio = device.devicePixelRatioF() if device is not None else 1.0
        for index in rows:
            kept = self._picture(index, ratio)
            wide = (kept.end - kept.first) * kept.day_width
            x = stage.scale.turned(stage.scale.along(kept.first), wide)
            painter.drawPixmap(QPointF(nearest(x), stage.row_rect(index).y()), kept.picture)

    def _picture(self, index: int, ratio: float) -> _Picture:
        stage = self._stage
        assert stage.layout is not None
        key, scale = stage.layout.rows[index].key, stage.scale
        kept = self._kept.get(key)
        high = stage.row_rect(index).height()
        if (
            kept is not None
            and kept.day_width == scale.day_width
            and kept.first <= max(scale.start, 1)
            and scale.end <= kept.end
            and kept.picture.height() == round(high * ratio)
        ):
            return kept
        if len(self._kept) > _MOST:
            self._kept.clear()
        made = self._kept[key] = self._draw(index, high, ratio)
        return made

    def _draw(self, index: int, high: int, ratio: float) -> _Picture:
        """The columns of what is in view and half as much on either side."""
        stage, theme = self._stage, self._icons.theme
        assert stage.layout is not None
        scale, step = stage.scale, self.step()
        # Columns begin on the same days whatever is in view, so that nothing flickers.
        first = max(int((scale.start - scale.days / 2) // step) * step, 1)
        bins = ceil((scale.end + scale.days / 2 - first) / step)
        end = first + bins * step
        counts = stage.layout.counts(index, first, end, step)
        wide = (end - first) * scale.day_width
        picture = QPixmap(round(wide * ratio), round(high * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        most = max(counts, default=0) or 1
        room = high - 5
        rects = []
        for at, count in enumerate(counts):
            if count:
                tall = max(room * count / most, 2.0)
                x = at * step * scale.day_width
                column = step * scale.day_width
                left = wide - x - column if scale.mirrored else x
                rects.append(QRectF(left, high - 2 - tall, column - 0.75, tall))
        painter = QPainter(picture)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("density"))
        painter.drawRects(rects)
        painter.end()
        return _Picture(first, end, scale.day_width, picture)
