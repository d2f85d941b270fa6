"""What the plan keeps of whom, and the way to erase somebody for good."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import ClassVar

from PySide6.QtWidgets import QPushButton, QVBoxLayout

from app.domain.tables import RECORDS
from app.domain.wording import text
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
from app.gui.workspace.tasks import Control
from app.gui.workspace.workspace import Workspace
from app.services.edits.erasing import erase
from app.services.edits.refusals import EditRefused
from app.services.layouts.people_kept import PersonKept, PlaceKept, people_kept, place_words, places_kept
from app.services.local_time import local
from app.services.ports import Backup, PlanFileError
from app.services.store_ports import PlanStore
from app.services.stores.erasures import Erasure

_Known = tuple[int, tuple[Backup, ...]]
"""How many entries the history has of a person, and the copies of the plan that there are."""


class PeopleKeptDialog(StandingDialog):
    """At the left everybody, at the right every place where one of them stands."""

    WATCHED: ClassVar = frozenset(RECORDS)

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace, "peopleKeptDialog", "")
        self.setWindowTitle(self.tr("What is kept of whom"))
        icons = workspace.icons
        self._lines: dict[str, PersonKept] = {}
        self._places: dict[int, PlaceKept] = {}
        self._waiting: Erasure | None = None
        self._search = SearchBox(icons, self.tr("Find a person"), self.tr("Find a person"))
        self._search.setObjectName("keptSearch")
        self._people = KeyedTable(
            icons,
            self.tr("People"),
            (
                ColumnSpec(self.tr("Person"), 26, 2),
                ColumnSpec(self.tr("Kept until"), 16, 0),
                ColumnSpec(self.tr("Kept for"), 20, 1),
                ColumnSpec(self.tr("Places"), 10, 0),
            ),
        )
        self._people.setObjectName("keptPeople")
        self._where = KeyedTable(
            icons,
            self.tr("Where the person stands"),
            (ColumnSpec(self.tr("Entry"), 30, 2), ColumnSpec(self.tr("Field"), 18, 1)),
        )
        self._where.setObjectName("keptPlaces")
        self._history = TextLabel(muted=True, wraps=True)
        self._history.setObjectName("keptHistory")
        self._erase = self._command("erase", self.tr("Erase…"), self._ask, "Del")
        set_look(self._erase, look="danger")
        self._copy = self._command("copy", self.tr("Copy this list"), self._on_copy, "Ctrl+C")
        layout = column(self, margin=2 * GRID, gap=2 * GRID)
        about = self.tr(
            "Whoever is kept longer than was to be stands first. Say until when and what for in Lists, People. Erasing "
            "takes a name and all contact data out of the plan and its history for good."
        )
        layout.addWidget(TextLabel(about, muted=True, wraps=True))
        across = row(gap=2 * GRID)
        across.addLayout(self._left(), 6)
        across.addLayout(self._right(), 5)
        layout.addLayout(across, 1)
        layout.addLayout(self.foot())
        self._search.searched.connect(self.refresh)
        self._people.chosen.connect(self._show_person)
        workspace.document.arrived.connect(self._forget_once_written)
        open_at(self, 150, 34)
        self.refresh()
        self._people.setFocus()

    def refresh(self) -> None:
        """Show everybody as they are now."""
        document = self.workspace.document
        lines = people_kept(document.plan, document.today, self._search.text())
        self._lines = {line.id: line for line in lines}
        # Made at once: a row that is shown anew may be of somebody who is gone.
        rows = {line.id: self._row(line) for line in lines}
        self._people.show_rows(rows, rows.__getitem__)
        self._show_person()

    def _left(self) -> QVBoxLayout:
        pane = column()
        pane.addWidget(self._search)
        pane.addWidget(self._people, 1)
        return pane

    def _right(self) -> QVBoxLayout:
        pane = column()
        pane.addWidget(self._where, 1)
        pane.addWidget(self._history)
        below = row()
        below.addWidget(self._copy)
        below.addStretch(1)
        below.addWidget(self._erase)
        pane.addLayout(below)
        return pane

    def _command(self, name: str, title: str, handler: Callable[[], None], key: str) -> QPushButton:
        command = self._people.add_command(name, title, handler, key)
        button = QPushButton(title)
        button.setObjectName(f"kept-{name}")
        button.setToolTip(self.tr("{command} ({key})").format(command=title, key=key))
        button.clicked.connect(command.trigger)
        press_on_return(button)
        return button

    def _row(self, line: PersonKept) -> QuietRow:
        until = told(line.kept_until) if line.kept_until is not None else "–"
        over = Cell(until, self.tr("over"), tone="warns", icon="warns") if line.is_over else Cell(until)
        return QuietRow(
            (
                Cell(line.name, line.holds, strong=not line.is_erased),
                over,
                Cell(line.kept_for, wraps=True),
                Cell(f"{line.places:,}", number=True),
            )
        )

    @property
    def _current(self) -> PersonKept | None:
        key = self._people.current_key
        return self._lines.get(str(key)) if key in self._people.selected_keys else None

    def _show_person(self) -> None:
        line, plan = self._current, self.workspace.document.plan
        self._places = dict(enumerate(places_kept(plan, line.id))) if line is not None else {}
        rows = {at: self._place_row(place) for at, place in self._places.items()}
        self._where.show_rows(rows, rows.__getitem__)
        self._history.setText("")
        self._erase.setEnabled(line is not None and line.can_be_erased and self.can_write)
        self._copy.setEnabled(line is not None)
        if line is not None:
            self.workspace.tasks.storage.start(
                partial(_known, self.workspace.document.editor.store, line.id),
                on_done=partial(self._show_known, line.id),
                on_failed=self._on_failed,
            )

    def _place_row(self, place: PlaceKept) -> QuietRow:
        said = self.tr("in words") if place.in_words else ""
        return QuietRow((Cell(place.title, words(place.one), strong=True), Cell(words(place.field), said)))

    def _show_known(self, person_id: str, known: _Known) -> None:
        line = self._current
        if line is not None and line.id == person_id:
            self._history.setText(self._known_words(known))

    def _known_words(self, known: _Known) -> str:
        entries, backups = known
        said = [self.tr("%n entry(s) of the history.", "", entries)]
        if backups:
            copies = self.tr("%n backup(s) in {folder}.", "", len(backups))
            said.append(copies.format(folder=backups[0].path.parent))
        return " ".join(said)

    def _on_copy(self) -> None:
        if self._current is not None:
            block = [[words(place_words(place))] for place in self._places.values()]
            clipboard.put([[self._current.name], *block])
            self.say(self.tr("%n place(s) copied.", "", len(block)))

    def _ask(self) -> None:
        """Ask before somebody is erased, and say what will still hold them."""
        if (line := self._current) is not None and line.can_be_erased and self.can_write:
            self.workspace.tasks.storage.start(
                partial(_known, self.workspace.document.editor.store, line.id),
                on_done=partial(self._confirm, line),
                on_failed=self._on_failed,
            )

    def _confirm(self, line: PersonKept, known: _Known) -> None:
        in_words = sum(place.in_words for place in self._places.values())
        said = [
            self.tr(
                "Name, contact data, notes and reasons of absence go from the plan, its history and its search; posts "
                "and engagements keep their place with “erased person” and a number. Neither this nor what was done "
                "before it can be undone then."
            )
        ]
        if in_words:
            said.append(
                self.tr("%n place(s) say the name in words and go on saying it: change them by hand.", "", in_words)
            )
        if backups := known[1]:
            still = self.tr("%n backup(s) still hold it, the newest of {day}, in {folder}.", "", len(backups))
            newest = max(backups, key=lambda each: each.at)
            said.append(still.format(day=told(local(newest.at)), folder=newest.path.parent))
        said.append(self.tr("Files and papers that left, and copies elsewhere, hold it too."))
        self.workspace.prompts.confirm(
            self.tr("Erase ‘{name}’ for good?").format(name=line.name),
            "\n\n".join(said),
            self.tr("Erase"),
            partial(self._on_confirmed, line.id),
            dangerous=True,
        )

    def _on_confirmed(self, person_id: str) -> None:
        document = self.workspace.document
        try:
            made = erase(document.plan, person_id)
        except EditRefused as refusal:
            self.say(words(refusal.reason), Meaning.WARNS)
            return
        if document.do(made.change, agreed=True):
            self._waiting = made.erasure
            self._forget_once_written()

    def _forget_once_written(self) -> None:
        """Take it out of the history as soon as the plan that is kept holds it no longer."""
        document = self.workspace.document
        if self._waiting is None or document.editor.pending:
            return
        erasure, self._waiting = self._waiting, None
        document.let_past_go(
            text(
                "What was done before {name} was erased cannot be undone: it would bring back who that was. "
                "What was done since can be.",
                name=erasure.stand_in,
            )
        )
        self.workspace.tasks.storage.start(
            partial(_forget, document.editor.store, erasure),
            label=self.tr("Erasing from the history"),
            on_done=partial(self._on_forgotten, erasure),
            on_failed=self._on_failed,
        )

    def _on_forgotten(self, erasure: Erasure, _nothing: None) -> None:
        self.say(
            self.tr("Erased. The plan and its history say “{name}” now.").format(name=erasure.stand_in), Meaning.DONE
        )

    def _on_failed(self, error: BaseException) -> None:
        if not isinstance(error, PlanFileError):
            raise error
        self.workspace.prompts.message(words(error.what), error.code)


def _known(store: PlanStore, person_id: str, _control: Control) -> _Known:
    return len(store.history("people", person_id)), store.backups()


def _forget(store: PlanStore, erasure: Erasure, _control: Control) -> None:
    store.forget(erasure)
