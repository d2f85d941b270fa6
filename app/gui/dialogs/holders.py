"""Who holds what: everything that left, with what is old in it, and the ways to put that right."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import ClassVar

from PySide6.QtWidgets import QCheckBox, QPushButton, QWidget

from app.domain.handouts import HandoutForm
from app.gui.dialogs.given import GivenDialog, GivenTo
from app.gui.dialogs.standing_dialog import StandingDialog
from app.gui.look.languages import told
from app.gui.look.theme import Meaning
from app.gui.widgets import clipboard
from app.gui.widgets.keyed_table import KeyedTable
from app.gui.widgets.plain_text import TextLabel
from app.gui.widgets.quiet_rows import Cell, QuietRow
from app.gui.widgets.quiet_table import ColumnSpec
from app.gui.widgets.return_key import press_on_return
from app.gui.widgets.room import open_at
from app.gui.widgets.search_box import SearchBox
from app.gui.widgets.spacing import GRID, column, row, set_look
from app.gui.workspace.document import words
from app.gui.workspace.workspace import Workspace
from app.services.edits.handouts import Departure, Recipient, note_correction
from app.services.layouts.holders import HolderLine, holder_lines

Correct = Callable[[Recipient, tuple[str, ...], QWidget], str]
"""Writes a correction for a recipient about engagements, asked for above a dialog; it says what is in the way."""


class HoldersDialog(StandingDialog):
    """One line for each engagement at each recipient; at first only what is not so any more."""

    WATCHED: ClassVar = frozenset({"handouts", "engagements", "countries", "posts"})

    def __init__(self, workspace: Workspace, correct: Correct) -> None:
        super().__init__(workspace, "holdersDialog", "")
        self._correct_by = correct
        self.setWindowTitle(self.tr("Who holds what"))
        self._lines: dict[str, HolderLine] = {}
        self._search = SearchBox(workspace.icons, self.tr("Find"), self.tr("Find a recipient, an engagement or a file"))
        self._search.setObjectName("holdersSearch")
        self._only_old = QCheckBox(self.tr("Only what is not so any more"))
        self._only_old.setObjectName("holdersOnlyOld")
        self._only_old.setChecked(True)
        self._table = KeyedTable(
            workspace.icons,
            self.tr("Who holds what"),
            (
                ColumnSpec(self.tr("Recipient"), 22, 1),
                ColumnSpec(self.tr("Engagement"), 28, 2),
                ColumnSpec(self.tr("Was told"), 28, 2),
                ColumnSpec(self.tr("It is now"), 28, 2),
            ),
        )
        self._table.setObjectName("holdersTable")
        self._count = TextLabel(muted=True, wraps=True)
        self._count.setObjectName("holdersCount")
        self._told = self._command("told", self.tr("Note as told anew…"), self._ask_told, "Ctrl+Return")
        self._correct = self._command("correct", self.tr("Correction…"), self._on_correct, "Ctrl+E")
        self._slip = self._command("slip", self.tr("Change slip"), self._on_slip, "Ctrl+P")
        self._open = self._command("open", self.tr("Open engagement"), self._on_open, "Return")
        self._copy = self._command("copy", self.tr("Copy"), self._on_copy, "Ctrl+C")
        set_look(self._told, look="primary")
        layout = column(self, margin=2 * GRID, gap=2 * GRID)
        about = self.tr(
            "What left is noted where a file was written (Given to…), or by Engagement, Note as given. Whoever was "
            "told what is not so any more stands here until told anew."
        )
        layout.addWidget(TextLabel(about, muted=True, wraps=True))
        top = row(gap=2 * GRID)
        top.addWidget(self._search, 1)
        top.addWidget(self._only_old)
        layout.addLayout(top)
        layout.addWidget(self._table, 1)
        below = row()
        below.addWidget(self._count, 1)
        for button in (self._copy, self._open, self._slip, self._correct, self._told):
            below.addWidget(button)
        layout.addLayout(below)
        layout.addLayout(self.foot())
        self._search.searched.connect(self.refresh)
        self._only_old.toggled.connect(self.refresh)
        self._table.chosen.connect(self._show_state)
        open_at(self, 150, 32)
        self.refresh()
        self._table.setFocus()

    def refresh(self) -> None:
        """Show who holds what now."""
        document = self.workspace.document
        lines = holder_lines(document.plan, document.today, self._search.text(), only_old=self._only_old.isChecked())
        self._lines = {line.id: line for line in lines}
        rows = {line.id: self._row(line) for line in lines}
        self._table.show_rows(rows, rows.__getitem__)
        recipients = len({line.recipient for line in lines})
        if lines:
            self._count.setText(self.tr("%n recipient(s)", "", recipients))
        elif self._search.text():
            self._count.setText(self.tr("Nobody holds anything that fits the search."))
        elif self._only_old.isChecked():
            self._count.setText(self.tr("Nobody holds anything that is not so any more."))
        else:
            self._count.setText(self.tr("Nothing is noted that left."))
        self._show_state()

    def _command(self, name: str, title: str, handler: Callable[[], None], key: str) -> QPushButton:
        command = self._table.add_command(name, title, handler, key)
        button = QPushButton(title)
        button.setObjectName(f"holders-{name}")
        button.setToolTip(self.tr("{command} ({key})").format(command=title, key=key))
        button.clicked.connect(command.trigger)
        press_on_return(button)
        return button

    def _row(self, line: HolderLine) -> QuietRow:
        given = " · ".join(part for part in (words(line.form), line.file, told(line.at.date())) if part)
        if not line.is_old:
            now = Cell(self.tr("the same"))
        elif line.is_over:
            now = Cell(words(line.now), self.tr("over"))
        else:
            now = Cell(words(line.now), "" if line.is_there else self.tr("call it back"), tone="warns", icon="warns")
        return QuietRow((Cell(line.recipient.name), Cell(line.title, strong=True), Cell(words(line.held), given), now))

    @property
    def _chosen(self) -> list[HolderLine]:
        return [self._lines[key] for key in self._table.selected_keys if key in self._lines]

    def _show_state(self) -> None:
        chosen = self._chosen
        self._told.setEnabled(any(line.is_old for line in chosen) and self.can_write)
        self._correct.setEnabled(any(line.is_old and not line.is_over for line in chosen) and self.can_write)
        self._open.setEnabled(len(chosen) == 1 and chosen[0].is_there)
        self._copy.setEnabled(bool(chosen))
        self._slip.setEnabled(any(line.is_old and not line.is_over for line in self._lines.values()))

    def _ask_told(self) -> None:
        """Ask as what they were told; of everybody who is selected each gets a note of their own."""
        chosen = [line for line in self._chosen if line.is_old]
        recipients = {line.recipient for line in chosen}
        if not chosen or not self.can_write:
            return
        if len(recipients) > 1:
            self.say(self.tr("Choose lines of one recipient: what each was told is noted by itself."), Meaning.WARNS)
            return
        about = ", ".join(dict.fromkeys(line.title for line in chosen))
        dialog = GivenDialog(self.workspace.icons, self.workspace.document.plan, about, HandoutForm.SPOKEN, parent=self)
        dialog.choose(chosen[0].recipient)
        dialog.made.connect(partial(self._note, tuple(line.engagement for line in chosen)))
        dialog.open()

    def _note(self, engagements: tuple[str, ...], given: GivenTo) -> None:
        document = self.workspace.document
        departure = Departure(given.form, document.now, given.file, given.note)
        self.attempt(partial(note_correction, document.plan, given.recipient, departure, engagements))

    def _on_correct(self) -> None:
        """Have a correction written for the one recipient of the selected lines."""
        chosen = [line for line in self._chosen if line.is_old and not line.is_over]
        if not chosen or not self.can_write:
            return
        if len({line.recipient for line in chosen}) > 1:
            self.say(self.tr("Choose lines of one recipient: each gets a correction of their own."), Meaning.WARNS)
            return
        trouble = self._correct_by(chosen[0].recipient, tuple(line.engagement for line in chosen), self)
        if trouble:
            self.say(trouble, Meaning.WARNS)

    def _on_slip(self) -> None:
        """See the change slips as they will come out: that of the one recipient of the selected lines, else all."""
        chosen = {line.recipient for line in self._chosen if line.is_old and not line.is_over}
        self.close()
        (alone,) = chosen if len(chosen) == 1 else (None,)
        self.workspace.view.slips_asked.emit((alone.post or alone.name) if alone is not None else "")

    def _on_open(self) -> None:
        chosen = self._chosen
        if len(chosen) == 1 and chosen[0].is_there:
            self.workspace.view.select([chosen[0].engagement])
            self.workspace.actions.action("engagement.open").trigger()

    def _on_copy(self) -> None:
        block = [
            [line.recipient.name, line.title, words(line.held), words(line.now) if line.is_old else ""]
            for line in self._chosen
        ]
        clipboard.put(block)
        self.say(self.tr("%n line(s) copied.", "", len(block)))
