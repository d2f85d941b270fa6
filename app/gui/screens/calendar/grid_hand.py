"""What the mouse does in the grid of weeks: choose, drag, stretch, copy, and select days."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication

from app.domain.date_moves import Edge
from app.domain.value_classes import dataclass
from app.gui.screens.calendar.days_surface import DaysSurface
from app.gui.screens.calendar.frame import EDGE
from app.gui.screens.calendar.proposal import DayProposal
from app.services.layouts.calendar import BarPlace

_CONTROL = Qt.KeyboardModifier.ControlModifier
_LEFT = Qt.MouseButton.LeftButton


@dataclass(frozen=True, slots=True)
class GridGrip:
    """What is under the pointer on a bar: the engagement, and the end by which it can be stretched."""

    item: str
    edge: Edge | None = None


class GridHand:
    """Remembers where a button went down until it comes up again, or the gesture is cancelled."""

    def __init__(self, grid: DaysSurface) -> None:
        self._grid = grid
        self._grip: GridGrip | None = None
        self._from: date | None = None
        self._down = QPoint()
        self._point = QPoint()
        self._drags = False
        self._selects = False
        self._toggles = False

    def press(self, event: QMouseEvent) -> None:
        """A button goes down."""
        if event.button() != _LEFT:
            self._press_other(event)
            return
        point = event.position().toPoint()
        self._down = self._point = point
        self._drags = self._selects = self._toggles = False
        grid = self._grid
        day = grid.day_at(point)
        if day is None:
            self._press_week(point)
            return
        if self._flag_at(point, day):
            grid.step_to(day)
            grid.due_wanted.emit(day)
        elif self._more_at(point):
            grid.step_to(day)
            grid.list_wanted.emit(day)
        elif (grip := self.grip_at(point)) is not None:
            self._grip, self._from = grip, day
            self._toggles = bool(event.modifiers() & _CONTROL)
            grid.go_to(day, item=grip.item)
            grid.day_moved.emit(day)
            if not self._toggles and grip.item not in grid.selected:
                grid.item_chosen.emit(grip.item, False)
        else:
            self._selects, self._from = True, day
            grid.step_to(day, extends=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))

    def move(self, event: QMouseEvent) -> None:
        """The pointer moves, with or without a button down."""
        self._point = event.position().toPoint()
        if self._from is None or not event.buttons() & _LEFT:
            self._show_cursor()
            return
        if self._selects:
            at = self._grid.frame.near(self._point)
            day = self._grid.picture.rows[at[0]].day(at[1])
            if day != self._grid.day:
                self._grid.go_to(day, extends=True)
            return
        if not self._drags:
            far = (self._point - self._down).manhattanLength() >= QApplication.startDragDistance()
            if not far:
                return
            if not self._grid.is_writable:
                self._let_go()
                self._grid.refused.emit()
                return
            self._drags = True
        self._hover(event.modifiers())

    def release(self, event: QMouseEvent) -> None:
        """The button comes up: what was dragged is dropped."""
        if event.button() != _LEFT or self._from is None:
            return
        grid, grip = self._grid, self._grip
        proposal = self._proposal(event.modifiers()) if self._drags else None
        dragged, selected, toggles = self._drags, self._selects, self._toggles
        self._let_go()
        if dragged:
            if proposal is not None and not proposal.does_nothing:
                grid.proposed.emit(proposal)
        elif selected:
            grid.day_moved.emit(grid.day)
        elif grip is not None and (toggles or grid.selected != {grip.item}):
            grid.item_chosen.emit(grip.item, toggles)

    def double_click(self, event: QMouseEvent) -> None:
        """A bar is opened; on an empty place one is made there."""
        if event.button() != _LEFT:
            return
        self._let_go()
        point = event.position().toPoint()
        day = self._grid.day_at(point)
        if day is None or self._flag_at(point, day) or self._more_at(point):
            return
        if (grip := self.grip_at(point)) is not None:
            self._grid.item_opened.emit(grip.item)
            return
        if day not in self._grid.chosen_span:
            self._grid.step_to(day)
        self._grid.create_wanted.emit()

    def key(self, event: QKeyEvent) -> bool:
        """While something is dragged, Esc puts it back and no other key does anything."""
        if not self._drags:
            return False
        if event.key() == Qt.Key.Key_Escape:
            self.cancel()
        else:
            self.hold(event.modifiers())
        return True

    def hold(self, modifiers: Qt.KeyboardModifier) -> None:
        """Ctrl goes down or up while something is dragged."""
        if self._drags:
            self._hover(modifiers)

    def cancel(self) -> None:
        """Forget the gesture; nothing is changed."""
        if self._from is not None:
            self._let_go()

    def grip_at(self, point: QPoint) -> GridGrip | None:
        """What could be taken hold of at a point."""
        found = self._bar_at(point)
        if found is None:
            return None
        place, rect = found
        if self._grid.texts.is_exact(place.id):
            mirrored = self._grid.layoutDirection() == Qt.LayoutDirection.RightToLeft
            room = min(EDGE, rect.width() // 4)
            near_left, near_right = point.x() < rect.left() + room, point.x() > rect.right() - room
            at_start, at_end = (near_right, near_left) if mirrored else (near_left, near_right)
            if at_start and place.begins:
                return GridGrip(place.id, Edge.START)
            if at_end and place.ends:
                return GridGrip(place.id, Edge.END)
        return GridGrip(place.id)

    def words_at(self, point: QPoint) -> str:
        """What a tip says of the place."""
        grid = self._grid
        day = grid.day_at(point)
        if day is None:
            return ""
        found = self._bar_at(point)
        if found is not None:
            return grid.texts.item(found[0].id)
        return grid.texts.day(grid.picture, day)

    def _press_other(self, event: QMouseEvent) -> None:
        """The other button chooses what its menu is about."""
        point = event.position().toPoint()
        day = self._grid.day_at(point)
        if day is None:
            return
        grip = self.grip_at(point)
        if grip is not None:
            self._grid.go_to(day, item=grip.item)
            self._grid.day_moved.emit(day)
            if grip.item not in self._grid.selected:
                self._grid.item_chosen.emit(grip.item, False)
        elif day not in self._grid.chosen_span:
            self._grid.step_to(day)

    def _press_week(self, point: QPoint) -> None:
        """The number of a week selects it."""
        frame, rows = self._grid.frame, self._grid.picture.rows
        for at, row in enumerate(rows):
            if frame.week_rect(at).contains(point):
                self._grid.choose_span(row.first_day, row.span.last)

    def _hover(self, modifiers: Qt.KeyboardModifier) -> None:
        proposal = self._proposal(modifiers)
        copies = proposal is not None and proposal.is_copy
        shape = Qt.CursorShape.DragCopyCursor if copies else Qt.CursorShape.ClosedHandCursor
        if self._grip is not None and self._grip.edge is not None:
            shape = Qt.CursorShape.SizeHorCursor
        if proposal is None:
            shape = Qt.CursorShape.ForbiddenCursor
        self._grid.setCursor(shape)
        self._grid.hovered.emit(proposal, self._grid.mapToGlobal(self._point))

    def _proposal(self, modifiers: Qt.KeyboardModifier) -> DayProposal | None:
        """What letting go here would do; None outside the grid."""
        day = self._grid.day_at(self._point)
        if day is None or self._grip is None or self._from is None:
            return None
        days = (day - self._from).days
        if self._grip.edge is not None:
            return DayProposal.stretch(self._grip.item, self._grip.edge, days)
        chosen = self._grid.selected
        ids = (
            (self._grip.item, *sorted(chosen - {self._grip.item})) if self._grip.item in chosen else (self._grip.item,)
        )
        return DayProposal.shift(ids, days, is_copy=bool(modifiers & _CONTROL))

    def _let_go(self) -> None:
        self._grip = self._from = None
        was_dragging, self._drags = self._drags, False
        self._selects = self._toggles = False
        if was_dragging:
            self._grid.unsetCursor()
            self._grid.hovered.emit(None, QPoint())

    def _show_cursor(self) -> None:
        grip = self.grip_at(self._point)
        if grip is not None and grip.edge is not None and self._grid.is_writable:
            self._grid.setCursor(Qt.CursorShape.SizeHorCursor)
        else:
            self._grid.unsetCursor()

    def _bar_at(self, point: QPoint) -> tuple[BarPlace, QRect] | None:
        found = self._grid.frame.at(point)
        picture = self._grid.picture
        if found is None or found[0] >= len(picture.rows):
            return None
        for place in picture.rows[found[0]].bars:
            if place.id not in picture.overlaid and place.first <= found[1] < place.end:
                rect = self._grid.frame.bar(found[0], place)
                if rect.contains(point):
                    return place, rect
        return None

    def _flag_at(self, point: QPoint, day: date) -> bool:
        found = self._grid.frame.at(point)
        if found is None or not self._grid.picture.due.get(day):
            return False
        flag = self._grid.head_at(*found).flag
        return flag is not None and flag.contains(point)

    def _more_at(self, point: QPoint) -> bool:
        found = self._grid.frame.at(point)
        counted = self._grid.more_at(*found) if found is not None else None
        return counted is not None and counted.contains(point)
