"""What the mouse does on the timeline that changes nothing: select, scroll, zoom, pan, read."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum, auto

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QWheelEvent
from PySide6.QtWidgets import QApplication

from app.gui.screens.timeline.gesture_seam import BarHit, GesturePart
from app.gui.screens.timeline.stage import Cursor
from app.gui.screens.timeline.surface import TimelineSurface
from app.gui.screens.timeline.walking import Walking

_Mod = Qt.KeyboardModifier

NOTCH = 120.0
"""What a wheel says of one notch, in eighths of a degree."""

_NEAR = 6.0
"""Pixels around a click on a crowd within which it lists what is there."""


class _Doing(Enum):
    """What a pressed button is for."""

    NOTHING = auto()
    CLICKING = auto()
    PANNING = auto()
    FRAMING = auto()


class Pointing:
    """A press is handed on to those that edit first; what they leave selects."""

    def __init__(self, surface: TimelineSurface, walking: Walking) -> None:
        self._surface, self._walking = surface, walking
        self._doing = _Doing.NOTHING
        self._from = self._at = QPoint()
        self._hit: BarHit | None = None
        self._was_selected = False
        self.words: Callable[[QPoint], str] = _nothing

    def press(self, event: QMouseEvent) -> None:
        """A button went down."""
        surface, point = self._surface, event.position().toPoint()
        self._from = self._at = point
        if event.button() == Qt.MouseButton.MiddleButton:
            self._doing = _Doing.PANNING
            surface.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
            return
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self._hit = surface.bar_at(point)
        plain = not event.modifiers() & (_Mod.ControlModifier | _Mod.ShiftModifier)
        self._was_selected = self._hit is not None and self._hit.id in surface.stage.selected
        if self._hit is not None and plain:
            surface.set_cursor(Cursor(self._hit.row, self._hit.id))
            if not self._was_selected:
                surface.select((self._hit.id,))
        self._doing = _Doing.CLICKING
        if self._hit is None and event.modifiers() & _Mod.ShiftModifier:
            self._doing = _Doing.FRAMING
        elif not self._answers(point) and surface.gestures is not None:
            surface.gestures.press(event)

    def move(self, event: QMouseEvent) -> None:
        """The pointer moved."""
        surface, point = self._surface, event.position().toPoint()
        if self._doing is _Doing.PANNING:
            step = point - self._at
            self._at = point
            self.push(-step.x())
            bar = surface.verticalScrollBar()
            bar.setValue(bar.value() - step.y())
        elif self._doing is _Doing.FRAMING:
            self._at = point
            surface.viewport().update()
        else:
            taken = surface.gestures is not None and surface.gestures.move(event)
            if not taken and self._doing is _Doing.NOTHING:
                self._show_cursor(point)

    def release(self, event: QMouseEvent) -> None:
        """A button went up."""
        surface, point = self._surface, event.position().toPoint()
        doing, self._doing = self._doing, _Doing.NOTHING
        if doing is _Doing.PANNING:
            self._show_cursor(point)
        elif doing is _Doing.FRAMING:
            self._select_framed(QRect(self._from, point).normalized(), event)
        elif doing is not _Doing.NOTHING and event.button() == Qt.MouseButton.LeftButton:
            taken = surface.gestures is not None and surface.gestures.release(event)
            if not taken:
                self._click(point, event)

    def double_click(self, event: QMouseEvent) -> None:
        """Open the bar; of a group, fold it; of what is too crowded, look closer; else begin an engagement there."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        surface, point = self._surface, event.position().toPoint()
        index = surface.stage.row_at(point.y())
        if surface.bar_at(point) is not None:
            surface.opened.emit()
        elif index is not None and surface.stage.layout is not None:
            row = surface.stage.layout.rows[index]
            if row.is_header:
                surface.row_toggled.emit(row.key)
            elif surface.stage.is_dense(index):
                surface.zoom(4, point.x())
            elif surface.gestures is not None:
                surface.gestures.new_at(point)

    def turn(self, event: QWheelEvent) -> None:
        """The wheel scrolls; with Ctrl it zooms where the pointer is, with Shift it goes sideways."""
        surface = self._surface
        angle, pixels = event.angleDelta(), event.pixelDelta()
        if event.modifiers() & _Mod.ControlModifier:
            x = surface.viewport().mapFromGlobal(event.globalPosition().toPoint()).x()
            inside = 0 <= x <= surface.scale.width
            surface.zoom(angle.y() / NOTCH, float(x) if inside else None)
            event.accept()
            return
        sideways = event.modifiers() & _Mod.ShiftModifier or abs(angle.x()) > abs(angle.y())
        notches = (angle.y() if angle.y() and not angle.x() else angle.x()) / NOTCH if sideways else angle.y() / NOTCH
        if sideways:
            exact = pixels.x() or pixels.y()
            self.push(-float(exact) if exact else -notches * surface.scale.width / 10)
        else:
            bar = surface.verticalScrollBar()
            lines = QApplication.wheelScrollLines()
            step = pixels.y() if pixels.y() else notches * lines * surface.stage.sizes.row(1)
            bar.setValue(round(bar.value() - step))
        event.accept()

    def push(self, pixels: float) -> None:
        """Go so many pixels to the right, whichever way time runs."""
        scale = self._surface.scale
        self._surface.set_scale(scale.scrolled(-pixels if scale.mirrored else pixels))

    def key(self, event: QKeyEvent) -> bool:
        """Escape gives up what the mouse has begun."""
        if event.key() == Qt.Key.Key_Escape and self._doing is _Doing.FRAMING:
            self.cancel()
            return True
        return False

    def cancel(self) -> None:
        """Whatever was begun is over."""
        self._doing = _Doing.NOTHING
        self._surface.viewport().unsetCursor()
        self._surface.viewport().update()

    def aim(self, point: QPoint) -> None:
        """Put cursor and selection where a menu is asked for."""
        surface, hit, row = self._surface, self._surface.bar_at(point), self._surface.row_at(point.y())
        if hit is not None:
            surface.set_cursor(Cursor(hit.row, hit.id))
            if hit.id not in surface.stage.selected:
                surface.select((hit.id,))
        elif row is not None:
            surface.set_cursor(Cursor(row, None, surface.day_at(point.x()).toordinal()))

    def paint(self, painter: QPainter) -> None:
        """Paint the frame that is being drawn around bars."""
        if self._doing is _Doing.FRAMING:
            colour = self._surface.palette().accent().color()
            ground = QColor(colour)
            ground.setAlpha(40)
            painter.setPen(colour)
            painter.setBrush(ground)
            painter.drawRect(QRect(self._from, self._at).normalized())

    def said_at(self, point: QPoint) -> str:
        """What a tip says there."""
        return self.words(point)

    def _answers(self, point: QPoint) -> bool:
        """Whether something else than a bar or empty ground is at a point, that a click opens."""
        return self._link_at(point) or self._surface.stage.more_at(point) is not None

    def _link_at(self, point: QPoint) -> bool:
        row = self._surface.row_at(point.y())
        link = self._surface.gap_link(row) if row is not None else None
        return link is not None and link.contains(point)

    def _click(self, point: QPoint, event: QMouseEvent) -> None:
        surface, hit = self._surface, self._hit
        row = surface.row_at(point.y())
        if hit is not None:
            if event.modifiers() & _Mod.ControlModifier:
                self._walking.toggle(Cursor(hit.row, hit.id))
            elif event.modifiers() & _Mod.ShiftModifier:
                self._walking.reach(Cursor(hit.row, hit.id))
            elif self._was_selected and len(surface.stage.selected) > 1:
                surface.select((hit.id,))
            return
        if row is None:
            return
        surface.set_cursor(Cursor(row, None, surface.day_at(point.x()).toordinal()))
        more = surface.stage.more_at(point)
        if more is not None:
            surface.listed.emit(more.ids, point)
        elif self._link_at(point):
            surface.plan_wanted.emit(row)
        else:
            self._click_ground(point, event)

    def _click_ground(self, point: QPoint, event: QMouseEvent) -> None:
        """On what is too crowded a click lists it, on a group it folds, elsewhere nothing is selected any more."""
        surface = self._surface
        index = surface.stage.row_at(point.y())
        if index is None or surface.stage.layout is None:
            return
        row = surface.stage.layout.rows[index]
        if not row.is_header and surface.stage.is_dense(index):
            if ids := surface.stage.ids_near(index, point.x(), _NEAR):
                surface.listed.emit(ids, point)
        elif not event.modifiers() and surface.stage.selected:
            surface.select(())

    def _select_framed(self, frame: QRect, event: QMouseEvent) -> None:
        surface, stage = self._surface, self._surface.stage
        surface.viewport().update()
        if stage.layout is None:
            return
        found = [
            placed.bar.id
            for index in stage.rows_between(frame.top(), frame.bottom())
            if not stage.layout.rows[index].is_header and not stage.is_dense(index)
            for placed in stage.placed(index)
            if stage.rect_of(index, placed).toRect().intersects(frame)
        ]
        if frame.width() > 3 or frame.height() > 3:
            kept = tuple(stage.selected) if event.modifiers() & _Mod.ControlModifier else ()
            surface.select(tuple(dict.fromkeys((*kept, *found))))

    def _show_cursor(self, point: QPoint) -> None:
        port, hit = self._surface.viewport(), self._surface.bar_at(point)
        if self._answers(point):
            port.setCursor(Qt.CursorShape.PointingHandCursor)
        elif hit is not None and hit.part is not GesturePart.BODY and self._surface.gestures is not None:
            port.setCursor(Qt.CursorShape.SizeHorCursor)
        else:
            port.unsetCursor()


def _nothing(_point: QPoint) -> str:
    return ""
