"""The surface of the grid of weeks: what is shown, where the person is, and what is chosen."""

from __future__ import annotations

from collections.abc import Hashable
from datetime import date

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QWidget

from app.domain.spans import DaySpan
from app.gui.look.icons import Icons
from app.gui.screens.calendar.day_head import DayHead
from app.gui.screens.calendar.day_texts import DayTexts
from app.gui.screens.calendar.frame import Frame
from app.gui.screens.calendar.grid_painter import GridPainter
from app.gui.screens.calendar.picture import WeeksPicture
from app.gui.screens.calendar.walked_days import WalkedDays


class DaysSurface(WalkedDays):
    """Weeks, without the gestures. `room_changed` when another number of bars fits."""

    room_changed = Signal()

    def __init__(self, icons: Icons, texts: DayTexts, parent: QWidget | None = None) -> None:
        super().__init__(texts, parent)
        self.setObjectName("calendarGrid")
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._picture = WeeksPicture()
        self.weeks = 6
        self._icons = icons
        self._kept: tuple[Hashable, QPixmap] | None = None
        self._painter = GridPainter(icons)
        self._frame = self._fitting()

    @property
    def picture(self) -> WeeksPicture:
        """The weeks shown."""
        return self._picture

    @property
    def frame(self) -> Frame:
        """Where everything stands now."""
        return self._frame

    def show_weeks(self, weeks: int) -> None:
        """Divide the height among another number of weeks."""
        self.weeks = weeks
        self._fit()

    def show_picture(self, picture: WeeksPicture, month: tuple[int, int] | None) -> None:
        """Show other days, or the same as they are now."""
        self._picture, self._kept = picture, None
        held = self._state.focused
        if held and not any(held in ids for row in picture.rows for ids in row.ids):
            held = ""
        self.change(month=month, focused=held)
        self.update()

    def show_ghosts(self, ghosts: tuple[DaySpan, ...]) -> None:
        """Show where something would come to lie."""
        self.change(ghosts=ghosts)

    def day_at(self, point: QPoint) -> date | None:
        """The day at a point of the widget."""
        found = self._frame.at(point)
        rows = self.picture.rows
        return rows[found[0]].day(found[1]) if found is not None and found[0] < len(rows) else None

    def head_at(self, row: int, column: int) -> DayHead:
        """What stands on the line with the number of a day."""
        return self._painter.head_of(self._frame, self.picture, row, column)

    def more_at(self, row: int, column: int) -> QRect | None:
        """Where what has no room on a day is counted; None where nothing is."""
        return self._painter.more_rect(self._frame, self.picture, row, column)

    def box_of(self, day: date) -> QRect | None:
        """A whole day, where it is shown."""
        row = self.picture.row_of(day)
        return self._frame.cell(self.picture.rows.index(row), row.column(day)) if row is not None else None

    def place_of(self, day: date) -> QPoint:
        """The middle of a day on the screen; of the whole grid where the day is not shown."""
        box = self.box_of(day)
        return self.mapToGlobal((box if box is not None else self.rect()).center())

    def _fit(self) -> None:
        before, least = self._frame.lanes, self._frame.least
        self._frame = self._fitting()
        if self._frame.least != least:
            self.updateGeometry()
        if self._frame.lanes != before:
            self.room_changed.emit()
        self.update()

    def _fitting(self) -> Frame:
        return Frame.fitting(self.size(), self.weeks, self.fontMetrics(), self.layoutDirection())

    def sizeHint(self) -> QSize:
        line = self.fontMetrics().height()
        return QSize(line * 40, line * 24)

    def minimumSizeHint(self) -> QSize:
        return self._frame.least

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._drawn())
        self._painter.paint_state(painter, self._frame, self.picture, self._state)

    def _drawn(self) -> QPixmap:
        """The days as painted last, so that walking and dragging paint nothing but what moves."""
        key = (self._frame, id(self.picture), self._state.month, self._icons.theme.name, self.devicePixelRatioF())
        if self._kept is None or self._kept[0] != key:
            pixmap = QPixmap(self.size() * self.devicePixelRatioF())
            pixmap.setDevicePixelRatio(self.devicePixelRatioF())
            painter = QPainter(pixmap)
            painter.setFont(self.font())
            self._painter.paint_picture(painter, self._frame, self.picture, self._state.month)
            painter.end()
            self._kept = (key, pixmap)
        return self._kept[1]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange, QEvent.Type.LayoutDirectionChange):
            self._painter.set_font(self.font())
            self._kept = None
            self._fit()
