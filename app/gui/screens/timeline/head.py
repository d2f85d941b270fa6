"""The two lines of headings above the bars, and the corner above the names."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QStyle, QToolTip, QWidget

from app.domain.settings import PlanSettings
from app.domain.wording import Text
from app.gui.look import fonts
from app.gui.look.icons import Icons
from app.gui.screens.timeline.sizes import APART
from app.gui.screens.timeline.stage import TimelineStage, nearest
from app.gui.widgets.spacing import GRID, HALF
from app.gui.workspace.document import words
from app.services.layouts.time_headings import HeadCell, Headings, headings
from app.services.layouts.time_scale import TimeScale

_PLAIN = PlanSettings("", "")


class HeadBand(QWidget):
    """`cell_opened(first, end)` on a double click: the days of one heading; `pushed(pixels)` while it is dragged;
    `turned(event)` when the wheel is turned over it."""

    cell_opened = Signal(object, object)
    pushed = Signal(float)
    turned = Signal(QWheelEvent)

    def __init__(self, icons: Icons, stage: TimelineStage, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("timelineHead")
        self.setAccessibleName(self.tr("Dates"))
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._icons, self._stage = icons, stage
        self._settings = _PLAIN
        self._held: int | None = None
        self._made: tuple[tuple[TimeScale, int, PlanSettings], Headings] | None = None

    def show_settings(self, settings: PlanSettings) -> None:
        """Name years as this plan counts them."""
        if settings != self._settings:
            self._settings = settings
            self.update()

    def headings(self) -> Headings:
        """What is written there now; worked out once for each stretch of time."""
        made_for = (self._stage.scale, self._stage.sizes.unit, self._settings)
        if self._made is None or self._made[0] != made_for:
            self._made = made_for, headings(*made_for)
        return self._made[1]

    def headings_of(self, scale: TimeScale) -> Headings:
        """What would be written above another stretch of time."""
        return headings(scale, self._stage.sizes.unit, self._settings)

    def cell_at(self, point: QPoint) -> HeadCell | None:
        """The heading at a point."""
        found = self.headings()
        cells = found.upper if point.y() < self.height() // 2 else found.lower
        day = self._stage.scale.day_at(point.x())
        return next((cell for cell in cells if cell.first <= day < cell.end), None)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self._icons.theme
        found = self.headings()
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("window"))
        line = self.height() // 2
        painter.setPen(theme.colour("border"))
        for cell in found.upper:
            self._edge(painter, cell, 0, self.height())
        painter.setPen(theme.colour("line"))
        for cell in found.lower:
            self._edge(painter, cell, line, self.height())
        for day in found.ticks:
            x = nearest(self._stage.scale.x_of_day(day))
            painter.drawLine(x, self.height() - HALF, x, self.height())
        painter.setFont(fonts.strong(self.font()))
        today = self._today_rect(painter)
        for cell in found.upper:
            self._upper(painter, cell, QRect(0, 0, self.width(), line), today)
        painter.setFont(self.font())
        painter.setPen(theme.colour("text-muted"))
        for cell in found.lower:
            self._lower(painter, cell, QRect(0, line, self.width(), line - 1))
        if today is not None:
            painter.setFont(fonts.strong(self.font()))
            painter.setPen(theme.colour("today"))
            painter.drawText(today, Qt.AlignmentFlag.AlignCenter, self.tr("Today"))
            x = nearest(self._stage.scale.x_of(self._stage.today + 0.5))
            painter.fillRect(x - 1, line, 2, self.height() - line, theme.colour("today"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, theme.colour("border"))

    def wheelEvent(self, event: QWheelEvent) -> None:
        self.turned.emit(event)
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._held = event.position().toPoint().x()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held is not None:
            x = event.position().toPoint().x()
            self.pushed.emit(float(self._held - x))
            self._held = x

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self._held = None
        self.unsetCursor()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        cell = self.cell_at(event.position().toPoint())
        if cell is not None and event.button() == Qt.MouseButton.LeftButton:
            self.cell_opened.emit(cell.first, cell.end)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            cell = self.cell_at(event.pos())
            said = words(cell.whole or cell.text) if cell is not None else ""
            QToolTip.showText(event.globalPos(), said, self)
            return True
        return super().event(event)

    def _edge(self, painter: QPainter, cell: HeadCell, top: int, bottom: int) -> None:
        x = nearest(self._stage.scale.x_of_day(cell.first))
        painter.drawLine(x, top, x, bottom)

    def _today_rect(self, painter: QPainter) -> QRect | None:
        """Where “Today” is written, if it is in view."""
        x = self._stage.scale.x_of(self._stage.today + 0.5)
        if not 0 <= x <= self.width():
            return None
        wide = painter.fontMetrics().horizontalAdvance(self.tr("Today")) + 2 * HALF
        left = min(max(round(x) - wide // 2, 0), self.width() - wide)
        return QRect(left, 0, wide, self.height() // 2)

    def _room(self, cell: HeadCell, band: QRect) -> QRect:
        """The part of a heading that is in view, so that its words can be read though it began before."""
        x, wide = self._stage.scale.stretch(cell.first.toordinal(), cell.end.toordinal())
        seen = QRectF(x, band.y(), wide, band.height()).toRect().intersected(band)
        return seen.adjusted(HALF + 1, 0, -HALF, 0)

    def _upper(self, painter: QPainter, cell: HeadCell, band: QRect, today: QRect | None) -> None:
        theme, room = self._icons.theme, self._room(cell, band)
        flags = self._flags()
        left = room
        bold, plain = painter.font(), self.font()
        for said, font, colour in ((cell.text, bold, "text"), (cell.remark, plain, "text-muted")):
            text = words(said) if said is not None else ""
            if not text:
                continue
            painter.setFont(font)
            wide = painter.fontMetrics().horizontalAdvance(text)
            place = QRect(left.x(), left.y(), wide, left.height())
            if self._stage.scale.mirrored:
                place.moveRight(left.right())
            # “Today” stands on the same line: a word gives way to it, and steps behind it if there is room.
            if today is not None and place.adjusted(-HALF, 0, HALF, 0).intersects(today):
                if self._stage.scale.mirrored:
                    place.moveRight(today.left() - HALF)
                else:
                    place.moveLeft(today.right() + HALF)
            if not room.contains(place):
                break
            painter.setPen(theme.colour(colour))
            painter.drawText(place, flags, text)
            left = QRect(room)
            if self._stage.scale.mirrored:
                left.setRight(place.left() - GRID)
            else:
                left.setLeft(place.right() + GRID)
        painter.setFont(bold)

    def _lower(self, painter: QPainter, cell: HeadCell, band: QRect) -> None:
        room, text = self._room(cell, band), words(cell.text)
        if painter.fontMetrics().horizontalAdvance(text) <= room.width() + HALF:
            painter.drawText(room.adjusted(0, 0, HALF, 0), self._flags(), text)

    def _flags(self) -> int:
        aligned = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return int(QStyle.visualAlignment(self.layoutDirection(), aligned))


class Corner(QWidget):
    """Above the names: what the rows are, and what the strip counts."""

    def __init__(self, icons: Icons, stage: TimelineStage, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("timelineCorner")
        self._icons, self._stage = icons, stage
        self._title = ""

    def show_title(self, title: str) -> None:
        """Say what the rows are."""
        if title != self._title:
            self._title = title
            self.setAccessibleName(title)
            self.update()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            said = (self._title, self._group(), self.tr("Whole plan, per week"))
            QToolTip.showText(event.globalPos(), "\n".join(each for each in said if each), self)
            return True
        return super().event(event)

    def _group(self) -> str:
        """The group of the topmost row, where its own row has been scrolled out of sight."""
        stage = self._stage
        top = stage.row_at(0)
        if top is None or stage.layout is None:
            return ""
        row = stage.layout.rows[top]
        if row.is_header or not row.level:
            return ""
        title = stage.layout.grouping.row_title(stage.layout.plan, row.key.header)
        return words(title) if isinstance(title, Text) else title

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, sizes = self._icons.theme, self._stage.sizes
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("window"))
        line = sizes.head // 2
        inside = self.rect().adjusted(GRID + HALF, 0, -GRID, 0)
        flags = int(
            QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        )
        above = QRect(inside.x(), 0, inside.width(), line)
        upper = QRect(inside.x(), line, inside.width(), line)
        strip = sizes.head + APART
        # Where there is no strip nothing stands beside it.
        lower = QRect(inside.x(), strip, inside.width(), max(self.height() - strip - 1, 0))
        if lower.height():
            painter.fillRect(0, strip, self.width(), self.height() - strip, theme.colour("raised"))
            painter.fillRect(0, strip, self.width(), 1, theme.colour("line"))
        for place, font, text, colour in (
            (above, self.font(), self._title if (group := self._group()) else "", "text-muted"),
            (upper, fonts.strong(self.font()), group or self._title, "text"),
            (lower, self.font(), self.tr("Whole plan, per week") if lower.height() else "", "text-muted"),
        ):
            painter.setFont(font)
            painter.setPen(theme.colour(colour))
            shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, place.width())
            painter.drawText(place, flags, shown)
        painter.fillRect(0, sizes.head - 1, self.width(), 1, theme.colour("border"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, theme.colour("border"))
