"""The editor of one cell: a line with completion."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import Enum

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QWidget

from app.domain.value_classes import dataclass
from app.gui.editors.echo_line import EchoLine, Understood
from app.gui.editors.held_words import HeldWords
from app.gui.widgets.names_completer import NamesCompleter


@dataclass(frozen=True, slots=True)
class HalfTyped:
    """What is half typed: the text of the cell before, the one that stands in it, and the place of the cursor."""

    before: str
    text: str
    cursor: int


class CellStep(Enum):
    """Where the cursor goes when a cell has been filled in: columns, rows."""

    DOWN = (0, 1)
    UP = (0, -1)
    RIGHT = (1, 0)
    LEFT = (-1, 0)


class CellEditor(QLineEdit, HeldWords):
    """Edits one cell. Enter and Tab fill it in, if the text can be taken; else the reason is shown.

    One that `offers` shows its names as soon as it is open, the cell's own marked among them.
    `filled(Step)` when it is filled in, `given_up` on Esc.
    """

    filled = Signal(object)
    given_up = Signal()

    def __init__(
        self,
        check: Callable[[str], Understood],
        names: Sequence[str],
        echo: EchoLine,
        *,
        several: bool = False,
        echoes: bool = False,
        offers: bool = False,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("cellEditor")
        self.setFrame(False)
        self.hold_by(check, echo, echoes=echoes)
        self._offers = offers
        self._names = NamesCompleter(names, several=several, parent=self) if names else None
        if self._names is not None:
            self.setCompleter(self._names)
        self.textChanged.connect(self._say_beside)

    @property
    def typed(self) -> HalfTyped:
        """What stands in it and where the cursor is."""
        return HalfTyped(self._before, self.text(), self.cursorPosition())

    def begin(self, text: str) -> None:
        """Show the cell's own text."""
        self._before = text
        self.setText(text)

    def go_on(self, typed: HalfTyped) -> None:
        """Go on where another editor of the same cell was closed; what the cell holds may be other since."""
        now, self._before = self._before, typed.before
        if typed.text != typed.before:
            self.setText(typed.text)
            self.setCursorPosition(typed.cursor)
        self.overtake(now)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self._offers:
            self._offers = False
            self.offer_all()

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
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._fill_in(CellStep.UP if shift else CellStep.DOWN)
        elif event.key() == Qt.Key.Key_Escape:
            if (offered := self._open_list()) is not None:
                offered.hide()
            self.given_up.emit()
        elif self._names is not None and alt and event.key() == Qt.Key.Key_Down:
            self.offer_all()
        else:
            super().keyPressEvent(event)
            return
        event.accept()

    def offer_all(self) -> None:
        """Open the whole list below the cell."""
        if self._names is not None:
            self._names.setCompletionPrefix("")
            self._names.complete()
            self._mark_own()

    def _mark_own(self) -> None:
        """Begin in the list at what the cell holds, so that the arrow keys go on from there."""
        offered = self._open_list()
        if self._names is None or offered is None or not self._before:
            return
        found = self._names.completionModel().match(
            self._names.completionModel().index(0, 0),
            Qt.ItemDataRole.DisplayRole,
            self._before,
            1,
            Qt.MatchFlag.MatchStartsWith,
        )
        if found:
            with QSignalBlocker(self._names):  # What is marked has not been chosen.
                offered.setCurrentIndex(found[0])

    def _fill_in(self, step: CellStep) -> None:
        offered = self._open_list()
        if self._names is not None and offered is not None:
            chosen = offered.currentIndex()
            if chosen.isValid() and (self.is_changed or not self._holds(str(chosen.data()))):
                self.setText(self._names.pathFromIndex(chosen))
            offered.hide()
        self.write_out()
        if self.is_held:
            self.say_why()
        else:
            self.filled.emit(step)

    def write_out(self) -> None:
        """Write out names of which only one can be meant, where the text is none that can be taken."""
        if self._names is None or not self.is_changed or self.understood.is_taken:
            return
        meant = self._names.completed(self.text())
        if self._check(meant).is_taken:
            self.setText(meant)

    def _holds(self, name: str) -> bool:
        return bool(self._before) and name.startswith(self._before)

    def _open_list(self) -> QAbstractItemView | None:
        """The list of names while it is open."""
        offered = self._names.popup() if self._names is not None else None
        return offered if offered is not None and offered.isVisible() else None
