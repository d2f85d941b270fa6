"""Where the twelve months of a year stand: pixels from days, and days from pixels."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QStyle

from app.domain.spans import DaySpan
from app.domain.value_classes import dataclass
from app.gui.look.dates import date_preferences

ROWS = 8
"""Lines of a month: its title, the weekdays, and six weeks."""

MARGIN = 10


@dataclass(frozen=True, slots=True)
class YearFrame:
    """Twelve months in rows of `columns`; each has a column for week numbers and seven for days."""

    size: QSize
    months: tuple[DaySpan, ...]
    columns: int
    line: int
    direction: Qt.LayoutDirection

    @classmethod
    def fitting(cls, size: QSize, months: Sequence[DaySpan], line: int, direction: Qt.LayoutDirection) -> YearFrame:
        """As many months beside each other as have room, in full rows."""
        fit = max(size.width() // (line * 11), 1)
        columns = next((count for count in (6, 4, 3, 2, 1) if count <= fit), 1)
        if columns == 6 and size.height() > size.width() // 2:
            columns = 4
        return cls(size, tuple(months), columns, line, direction)

    @property
    def needed(self) -> int:
        """The least height at which all days are legible."""
        rows = -(-12 // self.columns)
        return rows * (round(self.line * 1.15) * ROWS + 2 * MARGIN)

    def month(self, at: int) -> QRect:
        """A whole month with its margins."""
        rows = -(-12 // self.columns)
        row, column = divmod(at, self.columns)
        left, right = (self.size.width() * each // self.columns for each in (column, column + 1))
        top, bottom = (self.size.height() * each // rows for each in (row, row + 1))
        box = QRect(left, top, right - left, bottom - top).adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN // 2)
        return QStyle.visualRect(self.direction, QRect(QPoint(0, 0), self.size), box)

    def title(self, at: int) -> QRect:
        """The line with the name of a month."""
        return self._line(at, 0, 1)

    def weekday(self, at: int, column: int) -> QRect:
        """The letter of a weekday."""
        return self._spot(at, 1, column + 1)

    def week(self, at: int, row: int) -> QRect:
        """The number of a week."""
        return self._spot(at, row + 2, 0)

    def day(self, day: date) -> QRect | None:
        """A day; None where it lies in none of the months."""
        for at, month in enumerate(self.months):
            if day in month:
                preferences = date_preferences()
                row = (preferences.week_start(day) - preferences.week_start(month.first)).days // 7
                return self._spot(at, row + 2, preferences.column(day) + 1)
        return None

    def day_at(self, point: QPoint) -> date | None:
        """The day at a point."""
        at = self.month_at(point)
        if at is None:
            return None
        month = self.months[at]
        return next((day for day in month if (box := self.day(day)) is not None and box.contains(point)), None)

    def month_at(self, point: QPoint) -> int | None:
        """Which month is at a point."""
        return next((at for at in range(len(self.months)) if self.month(at).contains(point)), None)

    def _line(self, at: int, first: int, count: int) -> QRect:
        box = self.month(at)
        top, bottom = (box.top() + box.height() * each // ROWS for each in (first, first + count))
        return QRect(box.left(), top, box.width(), bottom - top)

    def _spot(self, at: int, row: int, column: int) -> QRect:
        line = self._line(at, row, 1)
        left, right = (line.width() * each // 8 for each in (column, column + 1))
        spot = QRect(line.left() + left, line.top(), right - left, line.height())
        return QStyle.visualRect(self.direction, line, spot)
