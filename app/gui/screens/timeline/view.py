"""The timeline itself: what mouse and keys do on it, those that edit being asked first."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import (
    QAccessible,
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from app.gui.look.icons import Icons
from app.gui.screens.timeline.accessible import TimelineParts
from app.gui.screens.timeline.pointing import Pointing
from app.gui.screens.timeline.stage import Cursor
from app.gui.screens.timeline.surface import TimelineSurface
from app.gui.screens.timeline.walking import Walking
from app.gui.screens.timeline.warming import Warming
from app.gui.widgets.painted_access import PaintedAccess
from app.services.layouts.time_headings import Headings
from app.services.layouts.time_scale import TimeScale
from app.services.layouts.timeline import Timeline
from app.services.layouts.timeline_groupings import RowKey


class TimelineView(TimelineSurface):
    """See screens.md §3.1. `said(point)` gives the words of a tip; the screen knows them."""

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(icons, parent)
        self.setObjectName("timelineView")
        self.setAccessibleName(self.tr("Timeline"))
        self.painted_access = PaintedAccess(self, TimelineParts(self), QAccessible.Role.Tree)
        self.cursor_moved.connect(self.painted_access.moved)
        self.chosen.connect(self._on_chosen)
        self.walking = Walking(self)
        self._pointing = Pointing(self, self.walking)
        self.head.turned.connect(self._pointing.turn)
        self.head.pushed.connect(self._pointing.push)
        self.head.cell_opened.connect(self.show_span)
        self.names.turned.connect(self._pointing.turn)
        self.names.toggled.connect(self._on_row_toggled)
        self.names.pointed.connect(self._on_row_pointed)
        self._warming = Warming(self.stage, self)
        self.scale_changed.connect(self._warm)
        self.verticalScrollBar().valueChanged.connect(self._warm)
        self.fit()

    def set_layout(self, layout: Timeline | None, today: date, guests: frozenset[str] = frozenset()) -> None:
        """Show other rows and bars; the cursor stays with its bar, or near its place."""
        older = self.stage.layout
        super().set_layout(layout, today, guests)
        self.walking.keep_place(older)
        self._warm()
        self.painted_access.changed()

    def set_selected(self, ids: Sequence[str]) -> None:
        """Show what is selected elsewhere, and go to the first of it."""
        if frozenset(ids) != self.stage.selected:
            self.stage.selected = frozenset(ids)
            self.walking.follow(ids)
            self.viewport().update()

    def say_tips(self, words: Callable[[QPoint], str]) -> None:
        """What a tip says at a point of the viewport."""
        self._pointing.words = words

    def forget_places(self) -> None:
        """Another plan: the keys are nowhere yet, and nothing is selected."""
        self.stage.cursor = None
        self.stage.selected = frozenset()
        self.verticalScrollBar().setValue(0)

    def go_to(self, row: RowKey, bar: str | None = None) -> None:
        """Put the cursor on a bar or a row, and show it."""
        self.walking.put(Cursor(row, bar))

    def paintEvent(self, event: QPaintEvent) -> None:
        self._is_settled, self._begins = True, None
        painter = QPainter(self.viewport())
        self._painter.paint(painter, event.rect(), self._headings_of, self.font())
        self._pointing.paint(painter)

    def _headings_of(self, scale: TimeScale) -> Headings:
        """The headings in view, or those of another stretch."""
        return self.head.headings() if scale == self.stage.scale else self.head.headings_of(scale)

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self._pointing.said_at(event.pos()), self)
            return True
        return super().viewportEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pointing.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._pointing.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._pointing.release(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._pointing.double_click(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._pointing.turn(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        if not by_key:
            self._pointing.aim(event.pos())
        self.menu_wanted.emit(self.walking.place() if by_key else event.pos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.gestures is not None and self.gestures.key(event):
            event.accept()
        elif not self._pointing.key(event) and not self.walking.key(event):
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.stage.has_focus = True
        self.walking.enter()
        self.update_all()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.stage.has_focus = False
        self._pointing.cancel()
        if self.gestures is not None:
            self.gestures.cancel()
        self.update_all()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._warming.stop()

    def _warm(self) -> None:
        if self.isVisible():
            self._warming.begin()

    def _on_chosen(self, _ids: object) -> None:
        self.painted_access.chosen()

    def _on_row_toggled(self, key: RowKey) -> None:
        self._on_row_pointed(key)
        self.row_toggled.emit(key)

    def _on_row_pointed(self, key: RowKey) -> None:
        self.setFocus()
        self.walking.put(Cursor(key))
