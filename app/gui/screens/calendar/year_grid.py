"""Twelve small months with a measure of what each day holds, and what each month holds in words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import field
from datetime import date

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QFocusEvent,
    QFontMetrics,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QStyle, QToolTip, QWidget

from app.domain.months import add_months
from app.domain.spans import DaySpan
from app.domain.value_classes import dataclass
from app.domain.weekends import SATURDAY_AND_SUNDAY, Weekends
from app.gui.look import fonts
from app.gui.look.dates import date_preferences
from app.gui.look.icons import Icons
from app.gui.look.languages import told
from app.gui.screens.calendar.words import day_words_spoken, engagements_count
from app.gui.screens.calendar.year_frame import YearFrame
from app.gui.widgets.painted_access import PaintedAccess, PaintedPart
from app.services.dates.date_preferences import WEEK
from app.services.layouts.calendar_spans import day_after, kept_within

_CENTRE = int(Qt.AlignmentFlag.AlignCenter)
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -WEEK, Qt.Key.Key_Down: WEEK}
_DENSE = (1, 2, 4, 8)
"""Engagements on a day from which it has one, two, three or four dots."""


@dataclass(frozen=True, slots=True)
class YearPicture:
    """Twelve months: `counts` of engagements and asks `due` by day, `totals` of each month; `marks` are the counts
    without what goes on all through the month, which would mark every day alike."""

    months: tuple[DaySpan, ...] = ()
    counts: Mapping[date, int] = field(default_factory=dict)
    marks: Mapping[date, int] = field(default_factory=dict)
    totals: tuple[int, ...] = ()
    due: Mapping[date, Sequence[str]] = field(default_factory=dict)
    weekends: Weekends = SATURDAY_AND_SUNDAY
    today: date = date.min


class YearGrid(QWidget):
    """`day_moved(date)` when the person goes to another day, `paged(years)`, `list_wanted(date)` on Enter,
    `month_opened(date)` on a double click or at a month's name."""

    day_moved = Signal(object)
    paged = Signal(int)
    list_wanted = Signal(object)
    month_opened = Signal(object)

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("calendarYear")
        self.setAccessibleName(self.tr("Year"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._icons = icons
        self._picture = YearPicture()
        self._day = date.min
        self.painted_access = PaintedAccess(self, self, QAccessible.Role.Table)

    @property
    def picture(self) -> YearPicture:
        """What is shown."""
        return self._picture

    @property
    def day(self) -> date:
        """The day at which the person is."""
        return self._day

    @property
    def frame(self) -> YearFrame:
        """Where everything stands now."""
        return YearFrame.fitting(self.size(), self._picture.months, self.fontMetrics().height(), self.layoutDirection())

    def show_picture(self, picture: YearPicture) -> None:
        """Show another year, or the same as it is now."""
        self._picture = picture
        self._grow()
        self.painted_access.changed()
        self.update()

    def go_to(self, day: date) -> None:
        """Be at a day, without telling anybody."""
        self._day = kept_within(day)
        self.update()

    def words_of(self, day: date) -> str:
        """A day as it is read."""
        picture = self._picture
        count, due = picture.counts.get(day, 0), len(picture.due.get(day, ()))
        return day_words_spoken(day, count, due, today=day == picture.today)

    def painted_parts(self) -> Sequence[PaintedPart]:
        """The months by name and count, and the days of the month at which the person is."""
        parts: list[PaintedPart] = []
        frame = self.frame
        for at, month in enumerate(self._picture.months):
            count = engagements_count(self._picture.totals[at])
            name = f"{told(month.first, 'month')}, {count}"
            parts.append(PaintedPart(at, name, frame.title(at)))
            for day in month if self._day in month else ():
                box, here = frame.day(day) or frame.month(at), day == self._day
                parts.append(PaintedPart(day, self.words_of(day), box, QAccessible.Role.Cell, here, is_current=here))
        return parts

    def painted_canvas(self) -> QWidget:
        """The year itself."""
        return self

    def place_of(self, day: date) -> QPoint:
        """The middle of a day on the screen."""
        box = self.frame.day(day)
        return self.mapToGlobal((box if box is not None else self.rect()).center())

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().height() * 13, self.fontMetrics().height() * 10)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._grow()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._grow()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.painted_access.moved()
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if held:
            super().keyPressEvent(event)
        elif key in _STEPS:
            mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            turn = -1 if mirrored and key in (Qt.Key.Key_Left, Qt.Key.Key_Right) else 1
            self._step_to(day_after(self._day, turn * _STEPS[key]))
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._step_to(
                day_after(self._day, (0 if key == Qt.Key.Key_Home else WEEK - 1) - date_preferences().column(self._day))
            )
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self._step_to(kept_within(add_months(self._day, -1 if key == Qt.Key.Key_PageUp else 1)))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.list_wanted.emit(self._day)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        frame = self.frame
        at = frame.month_at(point)
        if at is not None and frame.title(at).contains(point):
            self.month_opened.emit(frame.months[at].first)
        elif (day := frame.day_at(point)) is not None:
            again = day == self._day and self.hasFocus()
            self._step_to(day)
            if again and self._picture.counts.get(day):
                self.list_wanted.emit(day)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        day = self.frame.day_at(event.position().toPoint())
        if day is not None:
            self.month_opened.emit(day)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            day = self.frame.day_at(event.pos())
            QToolTip.showText(event.globalPos(), self.words_of(day) if day is not None else "", self)
            return True
        return super().event(event)

    def _step_to(self, day: date) -> None:
        self._day = day
        self.update()
        self.painted_access.moved()
        self.day_moved.emit(day)

    def _grow(self) -> None:
        """Be at least as high as legible days need; a scroll area shows what has no room."""
        needed = self.frame.needed
        if self.minimumHeight() != needed:
            self.setMinimumHeight(needed)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._icons.theme.colour("surface"))
        frame = self.frame
        for at in range(len(frame.months)):
            if frame.month(at).intersects(event.rect()):
                self._month(painter, frame, at)

    def _month(self, painter: QPainter, frame: YearFrame, at: int) -> None:
        theme, month = self._icons.theme, frame.months[at]
        strong = fonts.strong(self.font())
        plain = fonts.tabular(self.font())
        title = frame.title(at)
        left = int(QStyle.visualAlignment(frame.direction, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter))
        right = int(
            QStyle.visualAlignment(frame.direction, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        )
        said = told(month.first, "month")
        painter.setFont(strong)
        painter.setPen(theme.colour("text"))
        painter.drawText(title, left, said)
        total = self._picture.totals[at] if at < len(self._picture.totals) else 0
        room = title.width() - QFontMetrics(strong).horizontalAdvance(said) - 8
        count = engagements_count(total) if total else self.tr("nothing")
        if self.fontMetrics().horizontalAdvance(count) > room:
            count = str(total)
        painter.setFont(plain)
        painter.setPen(theme.colour("text-muted"))
        painter.drawText(title, right, count)
        preferences = date_preferences()
        for column in range(WEEK):
            painter.drawText(
                frame.weekday(at, column), _CENTRE, told(preferences.weekday(column), "short_weekday")[:1].upper()
            )
        line = frame.weekday(at, 0)
        painter.fillRect(QRect(title.left(), line.bottom(), title.width(), 1), theme.colour("line"))
        for day in month:
            if day.day == 1 or preferences.column(day) == 0:
                row = (preferences.column(month.first) + (day - month.first).days) // WEEK
                painter.setFont(plain)
                painter.setPen(theme.colour("text-disabled"))
                painter.drawText(frame.week(at, row), _CENTRE, str(preferences.week_number(day)))
            self._day_cell(painter, frame, day)

    def _day_cell(self, painter: QPainter, frame: YearFrame, day: date) -> None:
        box = frame.day(day)
        if box is None:
            return
        theme, picture = self._icons.theme, self._picture
        inside = box.adjusted(1, 1, -1, -1)
        count = picture.counts.get(day, 0)
        if picture.weekends.holds(day):
            painter.fillRect(inside, theme.colour("off-day"))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_today = day == picture.today
        if is_today:
            painter.setPen(QPen(theme.colour("today"), 1.6))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(inside).adjusted(0.8, 0.8, -0.8, -0.8), 5, 5)
        if day == self._day:
            painter.setPen(QPen(theme.colour("accent" if self.hasFocus() else "border"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(inside).adjusted(0.5, 0.5, -0.5, -0.5))
        painter.setFont(fonts.strong(self.font()) if is_today else fonts.tabular(self.font()))
        painter.setPen(theme.colour("today" if is_today else "text" if count else "text-muted"))
        dots = sum(1 for least in _DENSE if picture.marks.get(day, 0) >= least)
        number = QRect(inside)
        if dots:
            number.adjust(0, 0, 0, -4)
        painter.drawText(number, _CENTRE, str(day.day))
        self._dots(painter, inside, dots, theme.colour("accent"))
        if picture.due.get(day):
            tone = "blocks" if day < picture.today else "informs"
            side = max(inside.height() // 3, 7)
            spot = QRect(inside.right() - side, inside.top(), side, side)
            self._icons.paint(painter, QStyle.visualRect(frame.direction, inside, spot), "flag", tone)
        painter.restore()

    def _dots(self, painter: QPainter, inside: QRect, dots: int, colour: QColor) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        size, gap = 3.6, 2.0
        left = inside.center().x() + 0.5 - (dots * size + (dots - 1) * gap) / 2
        for at in range(dots):
            painter.drawEllipse(QRectF(left + at * (size + gap), inside.bottom() - size - 1, size, size))
