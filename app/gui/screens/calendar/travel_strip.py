"""A route as a strip of months: where somebody is, at a glance."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QStyle, QToolTip, QWidget

from app.domain.plan import Plan
from app.gui.look import fonts
from app.gui.look.icons import Icons
from app.gui.look.languages import told
from app.gui.painting.bar_painting import BarPainter
from app.gui.widgets.spacing import GRID, HALF
from app.services.layouts.travel import Route, Stop
from app.services.texts.status_looks import FILLS, Fill

THINNEST = 3
"""The narrowest a stop is drawn, in pixels."""


class TravelStrip(QWidget):
    """Draws the stops of a route over its months; `stop_chosen(engagement id)` on a click.

    The table below says the same in words and takes the keys; the strip is its picture.
    """

    stop_chosen = Signal(str)

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("travelStrip")
        self._bars = BarPainter(icons)
        self._icons = icons
        self._plan: Plan | None = None
        self._route: Route | None = None
        self._today: date | None = None
        self._selected: frozenset[str] = frozenset()
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_route(self, plan: Plan, route: Route, today: date) -> None:
        """Draw another route."""
        self._plan, self._route, self._today = plan, route, today
        self.update()

    def show_selected(self, ids: frozenset[str]) -> None:
        """Ring the stops that are selected."""
        if ids != self._selected:
            self._selected = ids
            self.update()

    def sizeHint(self) -> QSize:
        line = self.fontMetrics().height()
        return QSize(line * 40, line * 4 + 3 * HALF)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().height() * 12, self.sizeHint().height())

    def stop_at(self, point: QPoint) -> Stop | None:
        """The stop drawn at a point; of two on one another the later, which lies on top."""
        stops = self._route.stops if self._route is not None else ()
        slack = 2
        return next(
            (stop for stop in reversed(stops) if self._rect(stop).adjusted(-slack, 0, slack, 0).contains(point)), None
        )

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.updateGeometry()
            self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        stop = self.stop_at(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and stop is not None:
            self.stop_chosen.emit(stop.engagement)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            stop = self.stop_at(event.pos())
            if stop is not None and self._plan is not None and stop.engagement in self._plan.engagements:
                item = self._plan.engagements[stop.engagement]
                said = f"{told(item.dates)}\n{item.title}\n{stop.place}".strip()
                QToolTip.showText(event.globalPos(), said, self)
            else:
                QToolTip.hideText()
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        route, plan = self._route, self._plan
        if route is None or plan is None:
            return
        painter = QPainter(self)
        self._paint_months(painter, route)
        for stop in route.stops:
            if stop.engagement in plan.engagements:
                self._paint_stop(painter, plan, stop)
        if self._today is not None and self._today in route.period:
            x = self._x(self._today)
            painter.setPen(QPen(self._bars.colour("today"), 2))
            painter.drawLine(
                x, self.fontMetrics().height() + HALF, x, self.height() - self.fontMetrics().height() - HALF
            )

    def _paint_months(self, painter: QPainter, route: Route) -> None:
        line = self.fontMetrics().height()
        several_years = route.period.first.year != route.period.last.year
        for month in route.months:
            left, right = self._x(month.month.first), self._x(month.month.end)
            area = QRect(min(left, right), 0, abs(right - left), self.height())
            painter.setPen(self._bars.colour("line"))
            painter.drawLine(left, 0, left, self.height())
            title = told(month.month.first, "month_name")
            if several_years and (month.month.first.month == 1 or month is route.months[0]):
                title = f"{title} {month.month.first.year}"
            self._write(painter, area.adjusted(HALF, 0, -2, line - area.height()), title, "text-muted", strong=False)
            said = self.tr("%n day(s)", "", month.days) if month.days else "–"
            if self.fontMetrics().horizontalAdvance(said) > area.width() - HALF - 2:
                said = str(month.days)
            below = QRect(area.left() + HALF, area.bottom() - line, area.width() - HALF - 2, line)
            self._write(painter, below, said, "text" if month.days else "text-muted", strong=bool(month.days))

    def _write(self, painter: QPainter, area: QRect, said: str, colour: str, *, strong: bool) -> None:
        painter.setFont(fonts.strong(self.font()) if strong else self.font())
        painter.setPen(self._bars.colour(colour))
        flags = QStyle.visualAlignment(
            self.layoutDirection(), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        painter.drawText(
            area, int(flags), self.fontMetrics().elidedText(said, Qt.TextElideMode.ElideRight, area.width())
        )

    def _paint_stop(self, painter: QPainter, plan: Plan, stop: Stop) -> None:
        item = plan.engagements[stop.engagement]
        rect = QRectF(self._rect(stop))
        kind = plan.kinds.get(item.kind)
        family = kind.family.value if kind is not None else "csbm"
        fill = FILLS[item.status] if stop.away else Fill.OUTLINE
        self._bars.paint_shape(painter, rect, family, fill, hatched=() if stop.certain else (rect,))
        if stop.is_booked_twice:
            side = self.fontMetrics().height() * 3 // 4
            mark = QRect(0, 0, side, side)
            mark.moveCenter(QPoint(round(rect.center().x()), round(rect.top())))
            self._icons.paint(painter, mark, "blocks", "blocks")
        if stop.engagement in self._selected:
            self._bars.paint_ring(painter, rect)

    def _rect(self, stop: Stop) -> QRect:
        """Stops away stand on the line, those at home half as high below it."""
        assert self._route is not None
        inside = stop.span.clip(self._route.period)
        if inside is None:
            return QRect()
        left, right = sorted((self._x(inside.first), self._x(inside.end)))
        line = self.fontMetrics().height()
        top = line + GRID
        height = self.height() - 2 * top
        width = max(right - left - 1, THINNEST)
        if stop.away:
            return QRect(left, top, width, height * 2 // 3)
        return QRect(left, top + height * 3 // 4, width, max(height // 4, THINNEST))

    def _x(self, day: date) -> int:
        assert self._route is not None
        period = self._route.period
        share = (day - period.first).days / period.days
        x = round(share * (self.width() - 1))
        return self.width() - 1 - x if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else x
