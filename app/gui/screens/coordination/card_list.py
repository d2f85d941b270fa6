"""One column of the board: cards under each other, walked and chosen like the rows of the list, and dragged."""

from __future__ import annotations

from collections.abc import Callable, Hashable

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from app.gui.look.icons import Icons
from app.gui.screens.coordination.card_delegate import CARD_LINES, CardDelegate
from app.gui.widgets.quiet_rows import QuietRow
from app.gui.widgets.quiet_table import ColumnSpec, QuietTable
from app.services.layouts.ask_book import AskBookLine

_Key = Qt.Key
_STEPS = {_Key.Key_Left: -1, _Key.Key_Right: 1}


class CardList(QuietTable):
    """Keys of its rows are AskBookLines.

    `walked(step)` when somebody goes to the column beside it, `shifted(step)` when the chosen cards are to go there.
    `dragged` and `dropped` come with the place on the screen where cards are held, `let_go` when a drag is given up.
    """

    walked = Signal(int)
    shifted = Signal(int)
    dragged = Signal(QPoint)
    dropped = Signal(QPoint)
    let_go = Signal()
    entered = Signal()

    def __init__(self, icons: Icons, title: str, parent: QWidget | None = None) -> None:
        super().__init__(icons, title, (ColumnSpec(title, 20),), lines=CARD_LINES, parent=parent)
        self.setItemDelegate(CardDelegate(icons, self))
        self.horizontalHeader().hide()
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.lines: tuple[AskBookLine, ...] = ()
        self._held: QPoint | None = None
        self._drags = False

    def show_lines(self, lines: tuple[AskBookLine, ...], build: Callable[[Hashable], QuietRow]) -> None:
        """Show these cards from the top."""
        self.lines = lines
        self.rows.set_rows(lines, build)

    @property
    def chosen(self) -> tuple[AskBookLine, ...]:
        """The selected cards from the top."""
        return tuple(self.lines[row] for row in self.selected_rows)

    @property
    def looked_at(self) -> AskBookLine | None:
        """The current card where it is selected, else the first that is."""
        at = self.currentIndex().row()
        if at >= 0 and self.selectionModel().isRowSelected(at):
            return self.lines[at]
        return next(iter(self.chosen), None)

    def answer_key(self, event: QKeyEvent) -> None:
        step = _STEPS.get(_Key(event.key()), 0)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            step = -step
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() == _Key.Key_Escape and self._drags:
            self._give_up()
        elif step and not modifiers:
            self.walked.emit(step)
        elif step and modifiers == Qt.KeyboardModifier.ControlModifier:
            self.shifted.emit(step)
        else:
            super().answer_key(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        place = event.position().toPoint()
        if event.button() == Qt.MouseButton.LeftButton and not event.modifiers() and self.indexAt(place).isValid():
            self._held = place

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held is None:
            super().mouseMoveEvent(event)
            return
        way = (event.position().toPoint() - self._held).manhattanLength()
        if self._drags or way >= QApplication.startDragDistance():
            self._drags = True
            self.dragged.emit(event.globalPosition().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        drags, self._held, self._drags = self._drags, None, False
        if drags:
            self.dropped.emit(event.globalPosition().toPoint())
        else:
            super().mouseReleaseEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if self._drags:
            self._give_up()

    def _give_up(self) -> None:
        self._held, self._drags = None, False
        self.let_go.emit()
