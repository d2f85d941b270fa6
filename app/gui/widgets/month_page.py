"""A month of days to pick from: weekends quiet, holidays with a dot, periods with a line below."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

from PySide6.QtCore import QDate, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QTableView, QWidget

from app.domain.spans import FIRST_YEAR, LAST_YEAR, DaySpan
from app.gui.look import fonts
from app.gui.look.dates import date_preferences
from app.gui.look.theme import Theme
from app.services.layouts.day_marks import DayMark

_DOT = 4
"""Pixels across the dot of a holiday, and the thickness of what marks a period is half of it."""

_ROWS, _COLUMNS = 7, 7
"""The lines of weekdays and weeks, and the days of a week."""

_UNMARKED = DayMark()


class MonthPage(QCalendarWidget):
    """Weeks begin as the person wants them; the keys are those of Qt's calendar. `first` is a first day taken already,
    `days` the table that has the keys."""

    def __init__(
        self, theme: Theme, today: date, marks: Callable[[DaySpan], Mapping[date, DayMark]], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._theme, self._today, self._ask = theme, today, marks
        self._marks: Mapping[date, DayMark] = {}
        self._marked: tuple[int, int] = (0, 0)
        self.first: date | None = None
        self.setNavigationBarVisible(False)
        self.setDateEditEnabled(False)
        self.setGridVisible(False)
        self.setFirstDayOfWeek(Qt.DayOfWeek(date_preferences().first_weekday + 1))
        self.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.setDateRange(QDate(FIRST_YEAR, 1, 1), QDate(LAST_YEAR, 12, 31))
        quiet = QTextCharFormat()
        quiet.setForeground(theme.colour("text-muted"))
        quiet.setBackground(theme.colour("surface"))
        self.setHeaderTextFormat(quiet)
        for weekday in Qt.DayOfWeek:
            self.setWeekdayTextFormat(weekday, quiet)
        days = self.findChild(QTableView)
        assert days is not None
        self.days = days
        days.setAccessibleName(self.tr("Days of the month"))
        line = self.fontMetrics().height()
        self.setMinimumSize(_COLUMNS * 2 * line, _ROWS * (line + 2 * _DOT + 4))

    @property
    def day(self) -> date:
        """The day at which the person is."""
        return python_day(self.selectedDate())

    def go_to(self, day: date) -> None:
        """Be at a day."""
        self.setSelectedDate(QDate(day.year, day.month, day.day))

    def mark(self, day: date) -> DayMark:
        """What is to be known of a day of the month shown, or of the days around it."""
        shown = (self.yearShown(), self.monthShown())
        if shown != self._marked:
            self._marked = shown
            first = QDate(*shown, 1)
            self._marks = self._ask(DaySpan(python_day(first.addDays(-7)), python_day(first.addDays(45))))
        return self._marks.get(day, _UNMARKED)

    def paintCell(self, painter: QPainter, rect: QRect, day: QDate | date) -> None:
        that = python_day(day) if isinstance(day, QDate) else day
        colour = self._theme.colour
        shown = (that.year, that.month) == (self.yearShown(), self.monthShown())
        chosen = that == self.day
        mark = self.mark(that)
        painter.save()
        painter.fillRect(rect, colour("surface"))
        if self.first is not None and min(self.first, self.day) <= that <= max(self.first, self.day):
            tint = QColor(colour("accent"))
            tint.setAlpha(48)
            painter.fillRect(rect, tint)
        if mark.is_weekend and not chosen:
            painter.fillRect(rect.adjusted(1, 1, -1, -1), colour("raised"))
        if chosen:
            painter.fillRect(rect.adjusted(1, 1, -1, -1), colour("accent"))
        if that == self._today:
            painter.setPen(QPen(colour("on-accent" if chosen else "accent"), 1))
            painter.drawRect(rect.adjusted(2, 2, -3, -3))
        tone = "on-accent" if chosen else "text" if shown and not mark.is_weekend else "text-muted"
        painter.setFont(fonts.strong(self.font()) if that == self._today or chosen else self.font())
        painter.setPen(colour(tone))
        painter.drawText(rect, int(Qt.AlignmentFlag.AlignCenter), str(that.day))
        self._paint_mark(painter, rect, mark, colour("on-accent" if chosen else "warns"))
        painter.restore()

    def _paint_mark(self, painter: QPainter, rect: QRect, mark: DayMark, colour: QColor) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        if mark.holiday:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.drawEllipse(QPoint(rect.right() - 2 * _DOT, rect.top() + 2 * _DOT), _DOT // 2 + 1, _DOT // 2 + 1)
        if mark.periods:
            painter.drawRect(QRect(rect.left() + _DOT, rect.bottom() - _DOT, rect.width() - 2 * _DOT, _DOT // 2))


def python_day(day: QDate) -> date:
    """The day as the rest of the program has it."""
    return date(day.year(), day.month(), day.day())
