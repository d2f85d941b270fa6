"""Edits that are not written yet: which they are, and for those at odds with others', whose is taken."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QDialogButtonBox, QPushButton, QScrollArea, QWidget

from app.gui.editors.field_choices import FieldChoices
from app.gui.look.icons import Icons
from app.gui.look.languages import told
from app.gui.widgets.empty_state import EmptyState
from app.gui.widgets.plain_text import TextLabel, TitleLabel, capital
from app.gui.widgets.quiet_rows import Cell, QuietRow
from app.gui.widgets.quiet_table import ColumnSpec, QuietTable
from app.gui.widgets.return_key import press_on_return
from app.gui.widgets.room import open_at
from app.gui.widgets.spacing import GRID, column, row
from app.gui.widgets.steady_dialog import SteadyDialog
from app.gui.workspace.document import words
from app.services.layouts.waiting_edits import ChoiceLine, EditLine, EditState
from app.services.local_time import local

Place = tuple[str, str, str]


class WaitingEditsDialog(SteadyDialog):
    """Shows edits one by one. `decided(id, places)` hands over for which fields of an edit mine is taken;
    theirs is in all others. `retried` when the person wants it tried again now."""

    decided = Signal(str, object)
    retried = Signal()

    def __init__(
        self, icons: Icons, choices: Callable[[str], Sequence[ChoiceLine]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("waitingEditsDialog")
        self.setWindowTitle(self.tr("Edits waiting"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._lines: dict[str, EditLine] = {}
        self._choices_of = choices
        self._shown: tuple[EditLine, tuple[ChoiceLine, ...]] | None = None
        self._summary = TextLabel(muted=True, wraps=True)
        self._summary.setObjectName("waitingSummary")
        columns = (
            ColumnSpec(self.tr("Edit"), 40, 3),
            ColumnSpec(self.tr("Stands"), 26, 1),
            ColumnSpec(self.tr("Made"), 33, 0, whole=True),
        )
        self._table = QuietTable(icons, self.tr("Edits waiting"), columns)
        self._table.setObjectName("waitingTable")
        self._table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._table.current_changed.connect(self._show_current)
        self._empty = EmptyState(
            icons, "circle-check", self.tr("Everything is written"),
            self.tr("Edits that cannot be written yet stand here, and those that are at odds with others' edits."),
        )  # fmt: skip
        self._head = TextLabel(wraps=True)
        self._head.setObjectName("waitingHead")
        self._fields = FieldChoices(self.tr("Mine"), self.tr("Theirs"))
        self._fields.changed.connect(self._show_buttons)
        self._around = QScrollArea()
        self._around.setWidgetResizable(True)
        self._around.setFrameShape(QScrollArea.Shape.NoFrame)
        self._around.setWidget(self._fields)
        self._around.setAccessibleName(self.tr("What is at odds"))
        self._mine = self._button(self.tr("Take &mine"), "takeMine", self._on_mine)
        self._theirs = self._button(self.tr("Take &theirs"), "takeTheirs", self._on_theirs)
        self._chosen = self._button(self.tr("Take as &chosen"), "takeChosen", self._on_chosen)
        self._retry = self._button(self.tr("T&ry again now"), "retryWaiting", self.retried.emit)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = column(self, margin=2 * GRID, gap=GRID)
        layout.addWidget(TitleLabel(self.tr("Edits waiting")))
        layout.addWidget(self._summary)
        for part, share in ((self._table, 2), (self._empty, 2), (self._head, 0), (self._around, 3)):
            layout.addWidget(part, share)
        foot = row(gap=GRID)
        for button in (self._mine, self._theirs, self._chosen, self._retry):
            foot.addWidget(button)
        foot.addStretch(1)
        foot.addWidget(buttons)
        layout.addLayout(foot)
        open_at(self, 110, 32)

    def show_edits(self, lines: Sequence[EditLine], standing: str) -> None:
        """Show these edits, and how the plan stands to where it is kept; the one looked at stays in sight."""
        before = self._current()
        self._lines = {line.id: line for line in lines}
        self._summary.setText(standing)
        keys = tuple(self._lines)
        if keys != self._table.rows.keys or any(line.state is EditState.AT_ODDS for line in lines):
            self._table.rows.set_rows(keys, partial(_row, self._lines, self._words()))
            at = keys.index(before.id) if before is not None and before.id in self._lines else 0
            if keys:
                self._table.setCurrentIndex(self._table.rows.index(at, 0))
        self._table.setVisible(bool(keys))
        self._empty.setVisible(not keys)
        self._retry.setVisible(any(line.state is EditState.WAITING for line in lines))
        self._show_current()

    def _button(self, title: str, name: str, on_clicked: Callable[[], object]) -> QPushButton:
        button = QPushButton(title)
        button.setObjectName(name)
        # Enter belongs to the list and to the choices.
        press_on_return(button)
        button.clicked.connect(on_clicked)
        return button

    def _words(self) -> dict[EditState, str]:
        return {
            EditState.WAITING: self.tr("Waits to be written"),
            EditState.AT_ODDS: self.tr("At odds: decide"),
            EditState.BEHIND: self.tr("Waits for the one before"),
        }

    def _current(self) -> EditLine | None:
        at, keys = self._table.currentIndex().row(), self._table.rows.keys
        return self._lines.get(str(keys[at])) if 0 <= at < len(keys) else None

    def _show_current(self) -> None:
        line = self._current()
        choices = tuple(self._choices_of(line.id)) if line is not None and line.state is EditState.AT_ODDS else ()
        if line is not None and self._shown == (line, choices):
            return
        self._shown = (line, choices) if line is not None else None
        self._head.setText(self._said_of(line, choices))
        self._head.setVisible(line is not None)
        self._fields.show_choices(choices)
        self._around.setVisible(bool(choices))
        self._show_buttons()

    def _said_of(self, line: EditLine | None, choices: Sequence[ChoiceLine]) -> str:
        if line is None:
            return ""
        wishes = "\n".join(f"{capital(words(wish.field))}: {wish.value or self.tr('empty')}" for wish in line.wishes)
        if line.state is EditState.WAITING:
            said = self.tr("It is in the plan of this window and is written by itself as soon as that is possible.")
            return f"{said}\n{wishes}"
        if line.state is EditState.BEHIND:
            said = self.tr("It builds on an edit that is at odds. Decide about that one first.")
            return f"{said}\n{wishes}"
        if choices:
            return self.tr("Theirs is in the plan; yours is kept here. Nothing is lost before you decide.")
        reason = words(line.reason) if line.reason is not None else self.tr("Nothing is at odds any more.")
        said = self.tr("{reason} “Take mine” tries it again, “Take theirs” drops it.").format(reason=reason)
        return f"{said}\n{wishes}"

    def _show_buttons(self) -> None:
        line, choices = self._shown or (None, ())
        at_odds = line is not None and line.state is EditState.AT_ODDS
        self._mine.setVisible(at_odds)
        self._theirs.setVisible(at_odds)
        self._chosen.setVisible(bool(choices))
        self._chosen.setEnabled(self._fields.is_complete)

    def _on_mine(self) -> None:
        if self._shown is not None:
            self._decide(frozenset(choice.place for choice in self._shown[1]))

    def _on_theirs(self) -> None:
        if self._shown is not None and not self._shown[1]:
            self._decide(None)
        else:
            self._decide(frozenset())

    def _on_chosen(self) -> None:
        self._decide(self._fields.mine)

    def _decide(self, mine: frozenset[Place] | None) -> None:
        if self._shown is not None:
            self.decided.emit(self._shown[0].id, mine)


def _row(lines: dict[str, EditLine], states: dict[EditState, str], key: Hashable) -> QuietRow:
    line = lines[str(key)]
    icons = {EditState.AT_ODDS: "alert-triangle", EditState.WAITING: "clock", EditState.BEHIND: "clock"}
    tone = "warns" if line.state is EditState.AT_ODDS else "text"
    edit = words(line.edit)
    made = told(local(line.at)) if line.at is not None else ""
    return QuietRow(
        (
            Cell(capital(edit), line.record, strong=True),
            Cell(states[line.state], icon=icons[line.state], tone=tone),
            Cell(made, tone="text-muted"),
        )
    )
