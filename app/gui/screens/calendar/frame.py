"""Where everything stands in the grid of weeks: pixels from days, and days from pixels."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QStyle

from app.domain.value_classes import dataclass
from app.services.dates.date_preferences import WEEK
from app.services.layouts.calendar import BarPlace

GAP = 2
"""Pixels between two bars, and between a bar and the line of its day."""

EDGE = 6
"""Pixels at either end of a bar by which it is stretched."""


@dataclass(frozen=True, slots=True)
class Frame:
    """The grid at one size: a head of weekdays, a gutter of week numbers, `weeks` rows of seven days."""

    size: QSize
    weeks: int
    line: int
    gutter: int
    direction: Qt.LayoutDirection
    is_low: bool
    lefts: tuple[int, ...]
    tops: tuple[int, ...]

    @classmethod
    def fitting(cls, size: QSize, weeks: int, metrics: QFontMetrics, direction: Qt.LayoutDirection) -> Frame:
        """The frame for a font; where days are low every pixel counts."""
        weeks, line = max(weeks, 1), metrics.height()
        gutter, head = metrics.horizontalAdvance("W53") + 2 * EDGE, line + 8
        is_low = (size.height() - head) // weeks < 5 * line
        lefts = tuple(gutter + (size.width() - gutter) * column // WEEK for column in range(WEEK + 1))
        tops = tuple(head + (size.height() - head) * row // weeks for row in range(weeks + 1))
        return cls(size, weeks, line, gutter, direction, is_low, lefts, tops)

    @property
    def head(self) -> int:
        """The height of the line of weekdays."""
        return self.tops[0]

    @property
    def day_head(self) -> int:
        """The height of the line with a day's number."""
        return self.line + (2 if self.is_low else 6)

    @property
    def lane(self) -> int:
        """The height of a bar with its gap: a little less than usual where one more then fits."""
        return max(min(self.line + GAP + (0 if self.is_low else 4), self._room() // self.lanes), self.line)

    @property
    def least(self) -> QSize:
        """The size below which a day has no room for its number, a sign beside it and one bar."""
        return QSize(self.gutter + WEEK * 2 * self.line, self.head + self.weeks * (2 * self.line + 2 * GAP + 2))

    @property
    def lanes(self) -> int:
        """How many bars a day has room for."""
        return max(self._room() // (self.line + (0 if self.is_low else GAP)), 1)

    @property
    def counts_in_head(self) -> bool:
        """Whether days are so low that what has no room is counted beside their number."""
        return self.lanes < 4

    def week_rect(self, row: int) -> QRect:
        """The number of a week."""
        return self._seen(QRect(0, self.tops[row], self.gutter, self.tops[row + 1] - self.tops[row]))

    def title_rect(self, column: int) -> QRect:
        """The name of a weekday."""
        return self._seen(QRect(self.lefts[column], 0, self.lefts[column + 1] - self.lefts[column], self.head))

    def cell(self, row: int, column: int) -> QRect:
        """A whole day."""
        left, top = self.lefts[column], self.tops[row]
        return self._seen(QRect(left, top, self.lefts[column + 1] - left, self.tops[row + 1] - top))

    def bar(self, row: int, place: BarPlace) -> QRect:
        """A bar in its lane."""
        return self.stretch(row, place.first, place.end, place.lane, place.begins, place.ends)

    def stretch(self, row: int, first: int, end: int, lane: int, begins: bool = True, ends: bool = True) -> QRect:
        """Some days of a week in one lane; away from an end that is open it keeps a gap."""
        left = self.lefts[first] + (1 + GAP if begins else 0)
        right = self.lefts[end] - (GAP if ends else 0)
        top = self.tops[row] + self.day_head + lane * self.lane
        return self._seen(QRect(left, top, right - left, self.lane - GAP))

    def last_lane(self, row: int, column: int) -> QRect:
        """Where what has no room is counted, unless it is behind the number of the day."""
        return self.stretch(row, column, column + 1, self.lanes - 1)

    def day_line(self, row: int, column: int) -> QRect:
        """The line with a day's number, what is kept on it, and its flag."""
        cell = self.cell(row, column)
        trim = 1 if self.is_low else 2
        return QRect(cell.left() + EDGE, cell.top() + trim, cell.width() - 2 * EDGE, self.day_head - 2 * trim)

    def flag(self, row: int, column: int, width: int) -> QRect:
        """The flag of a day, at the end of the line with its number."""
        line = self.day_line(row, column)
        spot = QRect(line.right() - width + 1, line.top(), width, line.height())
        return QStyle.visualRect(self.direction, line, spot)

    def at(self, point: QPoint) -> tuple[int, int] | None:
        """The row and the column of the day at a point; None in the head and the gutter."""
        x = self.size.width() - 1 - point.x() if self.direction == Qt.LayoutDirection.RightToLeft else point.x()
        if x < self.gutter or point.y() < self.head or x >= self.size.width() or point.y() >= self.size.height():
            return None
        return self.near(point)

    def near(self, point: QPoint) -> tuple[int, int]:
        """The row and the column of the day nearest to a point."""
        x = self.size.width() - 1 - point.x() if self.direction == Qt.LayoutDirection.RightToLeft else point.x()
        column = (x - self.gutter) * WEEK // max(self.size.width() - self.gutter, 1)
        row = (point.y() - self.head) * self.weeks // max(self.size.height() - self.head, 1)
        return min(max(row, 0), self.weeks - 1), min(max(column, 0), WEEK - 1)

    def _room(self) -> int:
        """The height of a day below the line with its number."""
        return (self.size.height() - self.head) // self.weeks - self.day_head

    def _seen(self, rect: QRect) -> QRect:
        if self.direction == Qt.LayoutDirection.LeftToRight:
            return rect
        return QStyle.visualRect(self.direction, QRect(QPoint(0, 0), self.size), rect)
