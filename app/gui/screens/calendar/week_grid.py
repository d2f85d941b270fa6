"""The grid of weeks with its gestures: what the mouse and the keys do on its surface."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect
from PySide6.QtGui import QAccessible, QContextMenuEvent, QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QToolTip, QWidget

from app.gui.look.icons import Icons
from app.gui.screens.calendar.day_texts import DayTexts
from app.gui.screens.calendar.days_surface import DaysSurface
from app.gui.screens.calendar.grid_hand import GridHand
from app.gui.screens.calendar.grid_keys import GridKeys
from app.gui.screens.calendar.picture import WeeksPicture
from app.gui.widgets.painted_access import PaintedAccess, PaintedPart
from app.services.dates.date_preferences import WEEK

_NOTCH = 120
"""What one step of a wheel turns, in eighths of a degree."""


class WeekGrid(DaysSurface):
    """Every gesture of the mouse has a key."""

    def __init__(self, icons: Icons, texts: DayTexts, parent: QWidget | None = None) -> None:
        super().__init__(icons, texts, parent)
        self._turned = 0
        self._hand = GridHand(self)
        self._keys = GridKeys(self)
        self.painted_access = PaintedAccess(self, self, QAccessible.Role.Table)

    def painted_parts(self) -> Sequence[PaintedPart]:
        """Every day in the words in which it is read, and behind the person's day its engagements."""
        parts: list[PaintedPart] = []
        for at, row in enumerate(self.picture.rows):
            for column in range(WEEK):
                day, place = row.day(column), self.frame.cell(at, column)
                here = day == self.day
                name = self.texts.day(self.picture, day)
                chosen = day in self.chosen_span
                role = QAccessible.Role.Cell
                parts.append(PaintedPart(day, name, place, role, chosen, is_current=here and not self.focused))
                if here:
                    parts += [self._item_part(each, place) for each in self.picture.engagements_on(day)]
        return parts

    def show_picture(self, picture: WeeksPicture, month: tuple[int, int] | None) -> None:
        super().show_picture(picture, month)
        self.painted_access.changed()

    def carry(self, item_id: str) -> None:
        """Take something without a day in hand: arrows choose the day, Enter puts it there, Esc does not."""
        self.setFocus()
        self._keys.carry(item_id)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.change(has_focus=True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._hand.cancel()
        self._keys.cancel()
        self.change(has_focus=False)

    def focusNextPrevChild(self, forward: bool) -> bool:
        return self._keys.tab(forward) or super().focusNextPrevChild(forward)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not (self._hand.key(event) or self._keys.press(event)):
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        self._hand.hold(event.modifiers())
        super().keyReleaseEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._hand.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hand.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._hand.release(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._hand.double_click(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        self.menu_wanted.emit(self.place_of(self.day) if by_key else event.globalPos())

    def wheelEvent(self, event: QWheelEvent) -> None:
        around = self.parentWidget()
        if around is not None and around.height() < self.height():
            event.ignore()  # What surrounds it scrolls to the weeks out of sight.
            return
        self._turned -= event.angleDelta().y()
        steps = int(self._turned / _NOTCH)
        self._turned -= steps * _NOTCH
        if steps:
            self.scrolled.emit(steps)
        event.accept()

    def _item_part(self, item_id: str, place: QRect) -> PaintedPart:
        role = QAccessible.Role.ListItem
        name = self.texts.item(item_id)
        return PaintedPart(item_id, name, place, role, item_id in self.selected, is_current=item_id == self.focused)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self._hand.words_at(event.pos()), self)
            return True
        return super().event(event)
