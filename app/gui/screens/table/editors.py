"""The editor of one cell: a line with completion, and a line beside it that says what was understood."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QEvent, QRect, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QLineEdit, QWidget

from app.gui.look.icons import Icons
from app.gui.look.theme import Meaning
from app.gui.widgets.announce import announce
from app.gui.widgets.icon_label import IconLabel
from app.gui.widgets.names_completer import NamesCompleter
from app.gui.widgets.plain_text import TextLabel
from app.gui.widgets.spacing import GRID, HALF, row, set_look


@dataclass(frozen=True, slots=True)
class Understood:
    """What a typed text comes to: `said` is the echo, or the reason why it cannot be taken."""

    is_taken: bool
    said: str = ""


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


class EchoLine(QFrame):
    """Says below (or above) an editor what was understood, or why it cannot be taken."""

    def __init__(self, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("cellEcho")
        self.setProperty("look", "popup")
        self._icon = IconLabel(icons, "warns", "warns")
        self._label = TextLabel()
        self._label.setObjectName("cellEchoText")
        layout = row(self, gap=HALF)
        layout.setContentsMargins(GRID, HALF, GRID, HALF)
        layout.addWidget(self._icon)
        layout.addWidget(self._label)

    @property
    def text(self) -> str:
        """What it says."""
        return self._label.text()

    def remark(self, value: str) -> str:
        """What to say where somebody else has given the cell another value meanwhile."""
        said = self.tr("Changed meanwhile by somebody else to “{value}”. Enter keeps yours, Esc takes it.")
        return said.format(value=value)

    def say(self, understood: Understood, cell: QRect) -> None:
        """Show it beside the cell; hidden where there is nothing to say."""
        self._label.setText(understood.said)
        set_look(self._label, meaning="" if understood.is_taken else Meaning.BLOCKS.value)
        self._icon.set_icon(
            "informs" if understood.is_taken else "blocks", "informs" if understood.is_taken else "blocks"
        )
        self.setVisible(bool(understood.said))
        if not understood.said:
            return
        self.adjustSize()
        parent = self.parentWidget()
        around = parent.rect() if parent is not None else cell
        below = cell.bottom() + 2
        y = below if below + self.height() <= around.bottom() else cell.top() - self.height() - 1
        x = max(around.left(), min(cell.left(), around.right() - self.width()))
        self.move(x, y)
        self.raise_()


class CellEditor(QLineEdit):
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
        self._check = check
        self._echo = echo
        self._echoes = echoes
        self._offers = offers
        self._before = ""
        self._remark = ""
        self._is_given_up = False
        self._names = NamesCompleter(names, several=several, parent=self) if names else None
        if self._names is not None:
            self.setCompleter(self._names)
        self.textChanged.connect(self._on_changed)

    @property
    def is_changed(self) -> bool:
        """Whether something else than the cell's own text stands in it."""
        return self.text() != self._before

    @property
    def understood(self) -> Understood:
        """What the text comes to as it stands."""
        return self._check(self.text())

    @property
    def is_held(self) -> bool:
        """Whether something was typed that cannot be taken."""
        return self.is_changed and not self._is_given_up and not self.understood.is_taken

    def say_why(self) -> None:
        """Say beside it why the text cannot be taken."""
        understood = self.understood
        self._echo.say(understood, self.geometry())
        announce(self, understood.said, urgent=True)

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

    def overtake(self, text: str) -> None:
        """Know that the cell holds another text now; what is typed stays, and the line beside it says so."""
        if text == self._before:
            return
        if not self.is_changed:
            self.begin(text)
            return
        self._before = text
        self._remark = self._echo.remark(text) if self.is_changed else ""
        self._on_changed()
        if self._remark:
            announce(self, self._remark)

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
            self._is_given_up = True
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

    def _on_changed(self) -> None:
        if self._remark and self.is_changed:
            self._echo.say(Understood(True, self._remark), self.geometry())
        elif self._echoes and self.is_changed:
            self._echo.say(self.understood, self.geometry())
        else:
            self._echo.hide()
