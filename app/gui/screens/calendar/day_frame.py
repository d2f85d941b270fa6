"""Where everything stands in the picture of one day: what has no time at the top, the hours below."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QStyle

from app.domain.value_classes import dataclass
from app.gui.screens.calendar.frame import EDGE, GAP
from app.services.layouts.calendar_day import DAY_MINUTES, LEAST_LENGTH, HourBlock

MOST_LINES = 7
"""Lines at the top; what does not fit is counted in the last one."""

_HOURS = 24


@dataclass(frozen=True, slots=True)
class DayFrame:
    """One size of the picture: `lines` at the top, and the hours scrolled up by `offset` pixels."""

    size: QSize
    line: int
    gutter: int
    lines: int
    direction: Qt.LayoutDirection
    offset: int = 0

    @classmethod
    def fitting(
        cls, size: QSize, metrics: QFontMetrics, lines: int, direction: Qt.LayoutDirection, offset: int
    ) -> DayFrame:
        """The frame for a font; the hours are scrolled no further than there are any."""
        gutter = metrics.horizontalAdvance("00:00") + 2 * EDGE
        made = cls(size, metrics.height(), gutter, min(max(lines, 1), MOST_LINES), direction)
        return cls(size, made.line, gutter, made.lines, direction, min(max(offset, 0), made.farthest))

    @property
    def lane(self) -> int:
        """The height of a line at the top, with its gap."""
        return self.line + 4 + GAP

    @property
    def head(self) -> int:
        """The height of all that stands above the hours."""
        return self.lines * self.lane + 2 * EDGE

    @property
    def hour(self) -> int:
        """The height of an hour: two lines of words."""
        return 2 * self.line + 6

    @property
    def farthest(self) -> int:
        """How far the hours can be scrolled."""
        return max(_HOURS * self.hour - (self.size.height() - self.head), 0)

    @property
    def least(self) -> QSize:
        """The size below which not even two hours are seen."""
        return QSize(self.gutter + 12 * self.line, self.head + 2 * self.hour)

    @property
    def hours(self) -> QRect:
        """Where the hours are seen."""
        return QRect(0, self.head, self.size.width(), max(self.size.height() - self.head, 0))

    def line_rect(self, at: int) -> QRect:
        """A line at the top."""
        top = EDGE + at * self.lane
        return self._seen(QRect(self.gutter, top, self.size.width() - self.gutter - EDGE, self.lane - GAP))

    def hour_rect(self, hour: int) -> QRect:
        """A whole hour with its number."""
        return QRect(0, self.head + hour * self.hour - self.offset, self.size.width(), self.hour)

    def hour_at(self, point: QPoint) -> int | None:
        """The hour at a point; None above the hours."""
        if not self.hours.contains(point):
            return None
        return min((point.y() - self.head + self.offset) // self.hour, _HOURS - 1)

    def label_rect(self, hour: int) -> QRect:
        """The number of an hour."""
        whole = self.hour_rect(hour)
        return self._seen(QRect(0, whole.top(), self.gutter - EDGE, self.line + 4))

    def block(self, block: HourBlock) -> QRect:
        """An engagement in its column."""
        room = self.size.width() - self.gutter - EDGE
        left = self.gutter + room * block.column // block.columns
        right = self.gutter + room * (block.column + 1) // block.columns
        end = min(max(block.end, block.begin + LEAST_LENGTH), DAY_MINUTES)
        top, bottom = self._y(min(block.begin, end - LEAST_LENGTH)), self._y(end)
        return self._seen(QRect(left + 1, top + 1, right - left - GAP - 1, bottom - top - GAP))

    def offset_for(self, minute: int) -> int:
        """How far to scroll for a minute to stand near the top."""
        return min(max((minute - LEAST_LENGTH) * self.hour // 60, 0), self.farthest)

    def offset_showing(self, block: HourBlock) -> int:
        """How far to scroll, from here on as little as needed, for a block to be seen."""
        rect, area = self.block(block), self.hours
        if rect.top() < area.top() or rect.height() > area.height():
            return self.offset + rect.top() - area.top()
        return self.offset + max(rect.bottom() - area.bottom(), 0)

    def _y(self, minute: int) -> int:
        return self.head + minute * self.hour // 60 - self.offset

    def _seen(self, rect: QRect) -> QRect:
        return QStyle.visualRect(self.direction, QRect(QPoint(0, 0), self.size), rect)
