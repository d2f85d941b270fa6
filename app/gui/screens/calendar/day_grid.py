"""One day by the hour, with the keys of the other pictures of the calendar."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QScrollBar, QToolTip, QWidget

from app.gui.look.icons import Icons
from app.gui.screens.calendar.day_frame import DayFrame
from app.gui.screens.calendar.day_painter import DayPainter
from app.gui.screens.calendar.day_picture import DayPicture, TopSort
from app.gui.screens.calendar.day_texts import DayTexts
from app.gui.screens.calendar.grid_keys import GridKeys
from app.gui.screens.calendar.walked_days import WalkedDays
from app.gui.widgets.painted_access import PaintedAccess, PaintedPart
from app.services.layouts.calendar_day import HourBlock

MORNING = 8 * 60
"""The minute near which a day without timed engagements is shown."""


class DayGrid(WalkedDays):
    """What has no time of day stands at the top; the hours below are those of the clock at each place.

    `hour_wanted(hour)` when something is to begin in an hour.
    """

    hour_wanted = Signal(int)

    def __init__(self, icons: Icons, texts: DayTexts, parent: QWidget | None = None) -> None:
        super().__init__(texts, parent)
        self.setObjectName("calendarDay")
        self.setMouseTracking(True)
        self._picture = DayPicture()
        self._painter = DayPainter(icons, self.tr("Nothing without a time of day"))
        self._bar = QScrollBar(Qt.Orientation.Vertical, self)
        self._bar.setAccessibleName(self.tr("Hours"))
        self._bar.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._frame = self._fitting(0)
        self._bar.valueChanged.connect(self._on_scrolled)
        self._keys = GridKeys(self)
        self.painted_access = PaintedAccess(self, self, QAccessible.Role.List)

    @property
    def picture(self) -> DayPicture:
        """The day shown."""
        return self._picture

    @property
    def frame(self) -> DayFrame:
        """Where everything stands now."""
        return self._frame

    def show_picture(self, picture: DayPicture) -> None:
        """Show another day, or the same as it is now."""
        before, self._picture = self._picture, picture
        if self.focused not in picture.layout.ids:
            self.change(focused="")
        self._fit()
        if before.day != picture.day:
            first = picture.layout.first_minute
            self._bar.setValue(self._frame.offset_for(min(first, MORNING) if first is not None else MORNING))
        self.painted_access.changed()
        self.update()

    def go_to(self, day: date, *, extends: bool = False, item: str = "") -> None:
        """Be at a day, or at an engagement on it, which is scrolled into view; one day is all that can be selected."""
        super().go_to(day, item=item)
        block = self._block_of(item)
        if block is not None:
            self._bar.setValue(self._frame.offset_showing(block))

    def place_of(self, day: date) -> QPoint:
        """The engagement at which the person is, else the middle of the day, on the screen."""
        rect = self.rect_of(self.focused) if self.focused else None
        return self.mapToGlobal((rect if rect is not None else self.rect()).center())

    def rect_of(self, item_id: str) -> QRect | None:
        """Where an engagement is painted; None where it is not shown."""
        if (block := self._block_of(item_id)) is not None:
            return self._frame.block(block)
        lines = self._picture.lines
        shown = len(lines) if len(lines) <= self._frame.lines else self._frame.lines - 1
        found = next((at for at, line in enumerate(lines[:shown]) if line.id == item_id), None)
        return self._frame.line_rect(found) if found is not None else None

    def item_at(self, point: QPoint) -> str:
        """The engagement at a point of the widget; empty where there is none."""
        key = self._key_at(point)
        each = self._picture.programme.get(key)
        return each.engagement if each is not None else key

    def _key_at(self, point: QPoint) -> str:
        """The engagement, or the item of a programme, at a point; empty where there is none."""
        in_head = point.y() < self._frame.head
        for each in reversed(self._picture.keys):
            rect = self.rect_of(each)
            if rect is not None and rect.contains(point) and in_head == (self._block_of(each) is None):
                return each
        return ""

    def painted_parts(self) -> Sequence[PaintedPart]:
        """The day in words, what lies under it, and its engagements in the order of the clock."""
        picture = self._picture
        said = self.texts.day_alone(picture)
        parts = [PaintedPart(picture.day, said, self.rect(), is_current=not self.focused)]
        for each in picture.keys:
            place = self.rect_of(each) or QRect()
            is_part = each in picture.programme
            name = self.texts.programme(picture.programme[each]) if is_part else self.texts.item(each)
            parts.append(
                PaintedPart(each, name, place, is_selected=each in self.selected, is_current=each == self.focused)
            )
        return parts

    def sizeHint(self) -> QSize:
        return self._frame.least * 2

    def minimumSizeHint(self) -> QSize:
        return QSize(self._frame.least.width(), self._frame.hour * 4)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.change(has_focus=True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.change(has_focus=False)

    def focusNextPrevChild(self, forward: bool) -> bool:
        return self._keys.tab(forward) or super().focusNextPrevChild(forward)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._keys.press(event):
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        point, item = event.position().toPoint(), self.item_at(event.position().toPoint())
        if not item and event.button() == Qt.MouseButton.LeftButton and self._press_line(point):
            return
        self.go_to(self._picture.day, item=item)
        toggles = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if item and (event.button() == Qt.MouseButton.LeftButton or item not in self.selected):
            self.item_chosen.emit(item, toggles)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        item = self.item_at(event.position().toPoint())
        if item:
            self.item_opened.emit(item)
        elif (hour := self._frame.hour_at(event.position().toPoint())) is not None:
            self.hour_wanted.emit(hour)
        else:
            self.create_wanted.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        self.menu_wanted.emit(self.place_of(self.day) if by_key else event.globalPos())

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._bar.setValue(self._bar.value() - event.angleDelta().y() * self._frame.hour // 120)
        event.accept()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            key = self._key_at(event.pos())
            part = self._picture.programme.get(key)
            said = self.texts.programme(part) if part is not None else self.texts.item(key) if key else ""
            QToolTip.showText(event.globalPos(), said, self)
            return True
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange, QEvent.Type.LayoutDirectionChange):
            self._painter.set_font(self.font())
            self._fit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._painter.paint(painter, self._frame, self._picture, self.state)

    def _press_line(self, point: QPoint) -> bool:
        """Whether a line at the top that is no engagement was pressed: the answers due, or what has no room."""
        lines, frame = self._picture.lines, self._frame
        at = next((at for at in range(frame.lines) if frame.line_rect(at).contains(point)), None)
        if at is None or at >= len(lines):
            return False
        if len(lines) > frame.lines and at == frame.lines - 1:
            self.list_wanted.emit(self._picture.day)
        elif lines[at].sort is TopSort.DUE:
            self.due_wanted.emit(self._picture.day)
        else:
            return False
        return True

    def _block_of(self, item_id: str) -> HourBlock | None:
        return next((block for block in self._picture.layout.blocks if block.key == item_id), None)

    def _fit(self) -> None:
        self._frame = self._fitting(self._bar.value())
        frame, wide = self._frame, self._bar.sizeHint().width()
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self._bar.setGeometry(0 if mirrored else frame.size.width(), frame.head, wide, frame.hours.height())
        self._bar.setRange(0, frame.farthest)
        self._bar.setPageStep(max(frame.hours.height(), 1))
        self._bar.setSingleStep(frame.hour)
        self.update()

    def _fitting(self, offset: int) -> DayFrame:
        size = QSize(self.width() - self._bar.sizeHint().width(), self.height())
        return DayFrame.fitting(size, self.fontMetrics(), len(self._picture.lines), self.layoutDirection(), offset)

    def _on_scrolled(self, value: int) -> None:
        self._frame = self._fitting(value)
        self.update()
