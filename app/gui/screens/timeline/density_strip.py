"""The strip under the headings: all that is shown as counts per week, and the window through which it is seen."""

from __future__ import annotations

from bisect import bisect_left
from datetime import date
from itertools import pairwise

from PySide6.QtCore import QEvent, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QFontMetrics,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
)
from PySide6.QtWidgets import QStyle, QToolTip, QWidget

from app.domain.months import add_months
from app.domain.settings import PlanSettings
from app.domain.spans import DaySpan
from app.gui.look.icons import Icons
from app.gui.look.languages import told
from app.gui.screens.timeline.sizes import APART
from app.gui.screens.timeline.stage import TimelineStage
from app.gui.widgets.spacing import HALF
from app.services.layouts.timeline_density import monday

_Key = Qt.Key
WEEK = 7

_LEAST_WINDOW = 8
"""Pixels that the window is drawn wide at least, so that it can be taken hold of."""


class DensityStrip(QWidget):
    """`wanted(moment)` asks for a moment in the middle of the view. Arrows, Page Up and Down, Home and End move too."""

    wanted = Signal(float)

    def __init__(self, icons: Icons, stage: TimelineStage, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("timelineStrip")
        self.setAccessibleName(self.tr("All engagements, counted per week"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self._icons, self._stage = icons, stage
        self._year_start = 1
        self._given: tuple[int, tuple[int, ...]] = (0, ())
        self._first = 0
        self._counts: tuple[int, ...] = ()
        self._picture: QPixmap | None = None
        self._grabbed: float | None = None

    def show_counts(self, first: int, counts: tuple[int, ...]) -> None:
        """The engagements of each week, the first of which begins on the day `first`."""
        if (first, counts) != self._given:
            self._given = (first, counts)
            self._spread()

    def show_settings(self, settings: PlanSettings) -> None:
        """Mark the years as this plan counts them."""
        if settings.year_start != self._year_start:
            self._year_start = settings.year_start
            self._spread()

    def _spread(self) -> None:
        """Take in whole years where a plan is young: a few weeks alone would fill the strip without a year to read."""
        self._first, self._counts = self._given
        if 0 < len(self._counts) < _YOUNG:
            begins, ends = date.fromordinal(self._first), date.fromordinal(self.end - 1)
            first = monday(self._year_of(begins).toordinal())
            after = add_months(self._year_of(ends), 12).toordinal()
            ahead, behind = (self._first - first) // WEEK, -(-(after - self.end) // WEEK)
            self._first, self._counts = first, (*(0,) * ahead, *self._counts, *(0,) * behind)
        self.forget()

    def _year_of(self, day: date) -> date:
        """The first day of the plan year in which a day lies."""
        return date(day.year if day.month >= self._year_start else day.year - 1, self._year_start, 1)

    def forget(self) -> None:
        """Draw the counts anew."""
        self._picture = None
        self.update()

    @property
    def end(self) -> int:
        """The day after the last week, as an ordinal."""
        return self._first + WEEK * len(self._counts)

    def frame(self) -> QRectF:
        """Where the part that is seen lies."""
        left, right = self._x(self._stage.scale.start), self._x(self._stage.scale.end)
        left, right = min(left, right), max(left, right)
        spare = max(_LEAST_WINDOW - (right - left), 0) / 2
        return QRectF(left - spare, APART, right - left + 2 * spare, self.height() - 1 - APART)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self._icons.theme
        ratio = self.devicePixelRatioF()
        if self._picture is None or self._picture.size() != self.size() * ratio:
            self._picture = self._draw(ratio)
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._picture)
        if self._counts:
            frame = self.frame()
            veil = QColor(theme.colour("accent"))
            veil.setAlpha(36)
            painter.fillRect(frame, veil)
            pen = painter.pen()
            pen.setColor(theme.colour("accent"))
            pen.setWidth(2 if self.hasFocus() else 1)
            painter.setPen(pen)
            painter.drawRect(frame.adjusted(1, 1, -1, -1))
            today = self._x(self._stage.today + 0.5)
            painter.fillRect(QRectF(today - 0.5, APART, 1, self.height() - APART), theme.colour("today"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, theme.colour("border"))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or not self._counts:
            return
        x, frame = event.position().x(), self.frame()
        # Taken hold of inside, the window moves with the pointer; elsewhere it comes to it.
        self._grabbed = x - frame.center().x() if frame.left() <= x <= frame.right() else 0.0
        self._go(x)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grabbed is not None:
            self._go(event.position().x())
        elif self._counts:
            frame = self.frame()
            inside = frame.left() <= event.position().x() <= frame.right()
            self.setCursor(Qt.CursorShape.SizeHorCursor if inside else Qt.CursorShape.PointingHandCursor)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self._grabbed = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        scale = self._stage.scale
        sign = -1 if scale.mirrored else 1
        steps = {
            _Key.Key_Left: -sign * scale.days / 8,
            _Key.Key_Right: sign * scale.days / 8,
            _Key.Key_PageUp: -scale.days,
            _Key.Key_PageDown: scale.days,
        }
        key = _Key(event.key())
        if key in steps and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.wanted.emit(scale.middle + steps[key])
        elif key == _Key.Key_Home and self._counts:
            self.wanted.emit(self._first + scale.days / 2)
        elif key == _Key.Key_End and self._counts:
            self.wanted.emit(self.end - scale.days / 2)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._grabbed = None
        self.update()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip and self._counts:
            QToolTip.showText(event.globalPos(), self._said_at(event.pos().x()), self)
            return True
        return super().event(event)

    def _said_at(self, x: float) -> str:
        at = min(max(int((self._moment(x) - self._first) / WEEK), 0), len(self._counts) - 1)
        first = self._first + at * WEEK
        days = told(DaySpan(date.fromordinal(first), date.fromordinal(first + WEEK)))
        counted = self.tr("%n engagement(s)", "", self._counts[at])
        return f"{days}: {counted}"

    def _go(self, x: float) -> None:
        self.wanted.emit(self._moment(x - (self._grabbed or 0.0)))

    def _x(self, moment: float) -> float:
        days = max(self.end - self._first, 1)
        along = (moment - self._first) * self.width() / days
        return self.width() - along if self._stage.scale.mirrored else along

    def _moment(self, x: float) -> float:
        along = self.width() - x if self._stage.scale.mirrored else x
        return self._first + along * max(self.end - self._first, 1) / max(self.width(), 1)

    def _draw(self, ratio: float) -> QPixmap:
        """The counts and the years, which stay while the window moves."""
        theme = self._icons.theme
        picture = QPixmap(self.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(theme.colour("window"))
        if not self._counts:
            return picture
        painter = QPainter(picture)
        # Its own ground, set apart from the months above: these are other years.
        painter.fillRect(QRect(0, APART, self.width(), self.height() - APART), theme.colour("raised"))
        painter.fillRect(QRect(0, APART, self.width(), 1), theme.colour("line"))
        columns = self._columns()
        most = max(columns, default=0) or 1
        # A column for each week where there is room: several for one would be a hatching that says nothing.
        wide = max(self.width() / max(len(columns), 1), _COLUMN) if len(columns) == len(self._counts) else _COLUMN
        room = (self.height() - 1 - APART) * _TALLEST
        bars = []
        for at, count in enumerate(columns):
            if count:
                high = max(room * count / most, 1.5)
                x = self.width() - (at + 1) * wide if self._stage.scale.mirrored else at * wide
                bars.append(QRectF(x, self.height() - 1 - high, wide - 1, high))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("density"))
        painter.drawRects(bars)
        self._draw_years(painter)
        painter.end()
        return picture

    def _columns(self) -> list[int]:
        """The most engagements in any week of each column, so that a full week stays seen among empty ones."""
        count = min(max(self.width() // _COLUMN, 1), len(self._counts))
        edges = [at * len(self._counts) / count for at in range(count + 1)]
        return [
            max(self._counts[int(first) : max(int(end), int(first) + 1)], default=0) for first, end in pairwise(edges)
        ]

    def _draw_years(self, painter: QPainter) -> None:
        theme, font = self._icons.theme, QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * _YEARS)
        metrics = QFontMetrics(font)
        first, last = date.fromordinal(max(self._first, 1)), date.fromordinal(max(self.end - 1, 1))
        years = [date(year, self._year_start, 1) for year in range(first.year, last.year + 1)]
        painter.setFont(font)
        free = -1.0
        for year in years[bisect_left(years, first) :]:
            x = self._x(year.toordinal())
            painter.fillRect(QRectF(x, APART, 1, self.height() - APART), theme.colour("line"))
            wide = metrics.horizontalAdvance(str(year.year)) + 2 * HALF
            left = x - wide if self._stage.scale.mirrored else x
            place = QRect(round(left) + HALF, APART + 1, wide, metrics.height())
            is_free = left >= 0 if self._stage.scale.mirrored else left >= free and left + wide <= self.width()
            if is_free:
                painter.setPen(theme.colour("text-muted"))
                aligned = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
                painter.drawText(place, int(QStyle.visualAlignment(self.layoutDirection(), aligned)), str(year.year))
                free = left + wide


_TALLEST = 0.6
"""The part of the height that the fullest week takes, so that years can be read above."""

_YEARS = 0.85
"""The size of the letters of the years, in parts of the usual one."""

_COLUMN = 3
"""Pixels of one column of the strip at least, its gap included."""

_YOUNG = 105
"""Weeks under which a plan is shown with the whole years in which they lie."""
