"""The surface of the grid of weeks: what is shown, where the person is, and what is chosen."""

from __future__ import annotations

from collections.abc import Collection, Hashable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QWidget

from app.domain.spans import DaySpan
from app.gui.look.icons import Icons
from app.gui.screens.calendar.day_head import DayHead
from app.gui.screens.calendar.day_texts import DayTexts
from app.gui.screens.calendar.frame import Frame
from app.gui.screens.calendar.grid_painter import GridPainter, GridState
from app.gui.screens.calendar.picture import WeeksPicture
from app.services.layouts.calendar_spans import day_after, kept_within


class DaysSurface(QWidget):
    """Weeks, without the gestures.

    `day_moved(date)` when the person goes to another day, `paged(steps)` and `scrolled(steps)` when they want
    other weeks, `room_changed` when another number of bars fits. `item_chosen(id, toggles)`, `item_opened(id)`;
    `list_wanted(date)`, `due_wanted(date)`, `menu_wanted(QPoint)`, `create_wanted`. A gesture over days is
    `hovered(Proposal | None, QPoint)` while it lasts and `proposed(Proposal)` at its end, the step of a key is
    `pushed(Proposal)`; `carry_ended(bool)` when something carried was put down, or not. `refused` where a plan for
    reading only would be changed, `nothing_focused` where a key would move an engagement and the person is at none.
    """

    day_moved = Signal(object)
    paged = Signal(int)
    scrolled = Signal(int)
    room_changed = Signal()
    item_chosen = Signal(str, bool)
    item_opened = Signal(str)
    list_wanted = Signal(object)
    due_wanted = Signal(object)
    menu_wanted = Signal(QPoint)
    create_wanted = Signal()
    hovered = Signal(object, QPoint)
    proposed = Signal(object)
    pushed = Signal(object)
    carry_ended = Signal(bool)
    refused = Signal()
    nothing_focused = Signal()

    def __init__(self, icons: Icons, texts: DayTexts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("calendarGrid")
        self.setAccessibleName(self.tr("Days"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.texts = texts
        self.picture = WeeksPicture()
        self.weeks = 6
        self.is_writable = True
        self._icons = icons
        self._kept: tuple[Hashable, QPixmap] | None = None
        self._painter = GridPainter(icons)
        self._state = GridState()
        self._frame = self._fitting()

    @property
    def frame(self) -> Frame:
        """Where everything stands now."""
        return self._frame

    @property
    def day(self) -> date:
        """The day at which the person is."""
        return self._state.cursor

    @property
    def chosen_span(self) -> DaySpan:
        """The days selected, one at least."""
        return self._state.span

    @property
    def focused(self) -> str:
        """The engagement at which the person is, if at one."""
        return self._state.focused

    @property
    def selected(self) -> frozenset[str]:
        """The engagements that all views have selected."""
        return self._state.selected

    @property
    def state(self) -> GridState:
        """What is painted over the picture."""
        return self._state

    def show_weeks(self, weeks: int) -> None:
        """Divide the height among another number of weeks."""
        self.weeks = weeks
        self._fit()

    def show_picture(self, picture: WeeksPicture, month: tuple[int, int] | None) -> None:
        """Show other days, or the same as they are now."""
        self.picture, self._kept = picture, None
        held = self._state.focused
        if held and not any(held in ids for row in picture.rows for ids in row.ids):
            held = ""
        self.change(month=month, focused=held)
        self.update()

    def show_selected(self, ids: Collection[str]) -> None:
        """Ring the engagements that all views have selected."""
        self.change(selected=frozenset(ids))

    def go_to(self, day: date, *, extends: bool = False, item: str = "") -> None:
        """Be at a day, or at an engagement on it, without telling anybody."""
        kept = kept_within(day)
        self.change(cursor=kept, anchor=self._state.anchor if extends else kept, focused=item)

    def walk(self, days: int, *, extends: bool = False) -> None:
        """Go so many days on."""
        self.step_to(day_after(self._state.cursor, days), extends=extends)

    def step_to(self, day: date, *, extends: bool = False) -> None:
        """Go to a day, and say so."""
        self.go_to(day, extends=extends)
        self.day_moved.emit(self._state.cursor)

    def choose_span(self, one: date, other: date) -> None:
        """Select days from `one` to `other`, at which the person then is."""
        self.change(cursor=kept_within(other), anchor=kept_within(one), focused="")
        self.day_moved.emit(self._state.cursor)

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

    def change(self, **parts: object) -> None:
        """Give parts of the state other values, and paint anew where they are others."""
        after = replace(self._state, **parts)  # type: ignore[arg-type]
        if after != self._state:
            self._state = after
            self.update()

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
