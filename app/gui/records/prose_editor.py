"""The editor of a cell that holds several lines."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from app.gui.editors.cell_editors import CellStep
from app.gui.editors.echo_line import EchoLine, Understood
from app.gui.editors.held_words import HeldWords
from app.gui.widgets.spacing import GRID

LINES = 5
"""Lines that are seen at once."""

NARROWEST = 40
"""Average characters of its width, where the table is as wide."""


class ProseEditor(QPlainTextEdit, HeldWords):
    """Edits one cell. Enter and Tab fill it in as in other cells, with Alt or Ctrl Enter begins another line.

    `filled(Step)` when it is filled in, `given_up` on Esc.
    """

    filled = Signal(object)
    given_up = Signal()

    def __init__(self, check: Callable[[str], Understood], echo: EchoLine, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("cellEditor")
        self.hold_by(check, echo)
        self.textChanged.connect(self._say_beside)

    def text(self) -> str:
        """What stands in it."""
        return self.toPlainText()

    def begin(self, text: str) -> None:
        """Show the cell's own text."""
        self._before = text
        self.setPlainText(text)

    def cover(self, cell: QRect, room: QRect) -> None:
        """Lie over the cell and as much around it as several lines need, within the room there is."""
        metrics = self.fontMetrics()
        width = min(max(cell.width(), metrics.averageCharWidth() * NARROWEST), room.width())
        height = min(metrics.lineSpacing() * LINES + 2 * GRID, room.height())
        left = max(room.left(), min(cell.left(), room.right() - width + 1))
        top = max(room.top(), min(cell.top(), room.bottom() - height + 1))
        self.setGeometry(left, top, width, height)

    def event(self, event: QEvent) -> bool:
        """Tab fills in instead of leading out."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Tab:
                self._fill_in(CellStep.RIGHT)
                return True
            if event.key() == Qt.Key.Key_Backtab:
                self._fill_in(CellStep.LEFT)
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if event.modifiers() & (Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ControlModifier):
                self.insertPlainText("\n")
                self.ensureCursorVisible()
            else:
                shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
                self._fill_in(CellStep.UP if shift else CellStep.DOWN)
        elif event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        else:
            super().keyPressEvent(event)
            return
        event.accept()

    def _fill_in(self, step: CellStep) -> None:
        if self.is_held:
            self.say_why()
        else:
            self.filled.emit(step)
