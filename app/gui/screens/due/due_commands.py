"""The commands on what is selected in the list of what is due: done, moved, given to oneself, opened."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from app.domain.changes import Change
from app.domain.findings import Subject
from app.domain.wording_values import DayBeside
from app.gui.engaging.asking import Asking
from app.gui.look.languages import told
from app.gui.screens.due.due_table import DueTable
from app.gui.widgets import clipboard
from app.gui.workspace.document import words
from app.gui.workspace.workspace import Workspace
from app.services.due.due_item import DoneInList, DueItem
from app.services.due.silences import open_under
from app.services.edits.putting_off import put_off
from app.services.edits.refusals import EditRefused
from app.services.layouts.due import SOURCE_OF, Me, due_row
from app.services.texts.tables import clean_text

_WEEK = 7


class DueCommands(QObject):
    """Keys without a modifier work only inside the table. `me` gives who looks."""

    def __init__(
        self, workspace: Workspace, table: DueTable, asking: Asking, me: Callable[[], Me], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._workspace, self._table, self._asking, self._me = workspace, table, asking, me
        add = table.add_command
        self._done = add("due-done", self.tr("Done"), self.tick)
        self._done.setToolTip(self.tr("Done today (Space)"))
        moves = (
            ("due-later", self.tr("A day later"), 1, "Ctrl+Right"),
            ("due-earlier", self.tr("A day earlier"), -1, "Ctrl+Left"),
            ("due-week-later", self.tr("A week later"), _WEEK, "Ctrl+Shift+Right"),
            ("due-week-earlier", self.tr("A week earlier"), -_WEEK, "Ctrl+Shift+Left"),
        )
        self._moves = [add(name, title, partial(self._move, days), key) for name, title, days, key in moves]
        self._titles = [(title, days) for _, title, days, _ in moves]
        self._mine = add("due-mine", self.tr("Give to me"), self._give, "M")
        table.ticked.connect(self.tick)

    @property
    def foremost(self) -> tuple[QAction, ...]:
        """Those that deserve a button."""
        return self._done, self._moves[0], self._moves[2], self._mine

    def refresh(self) -> None:
        """Enable what makes sense for what is selected."""
        chosen, free = self._table.chosen_items, not self._workspace.document.read_only
        here = free and any(isinstance(SOURCE_OF[item.source], DoneInList) for item in chosen)
        self._done.setEnabled(free and bool(chosen))
        for action in (*self._moves, self._mine):
            action.setEnabled(here)
        movable = [item for item in chosen if isinstance(SOURCE_OF[item.source], DoneInList)]
        for action, (title, days) in zip(self._moves, self._titles, strict=True):
            action.setText(self._meant(title, movable, days))
            action.setToolTip(self.tr("What is overdue is put off from today; all else moves from its own day"))

    def _meant(self, title: str, movable: Sequence[DueItem], days: int) -> str:
        """A command with the day to which it leads, where that is one."""
        if not movable:
            return title
        plan = self._workspace.document.plan
        try:
            found = {put_off(plan, item.day, days, self._today) for item in movable}
        except EditRefused:
            found = set()
        if len(found) != 1:
            return title
        return self.tr("{command}: {day}").format(
            command=title, day=told(DayBeside(found.pop(), self._today), "weekday")
        )

    def tick(self) -> None:
        """What is selected was done today; an answer is recorded with its verdict, the rest has a place of its own."""
        item = self._table.current_item
        if self._attempt(lambda source, ids: source.tick(self._workspace.document.plan, ids, self._today)):
            return
        if item is not None and item.source == "asks":
            asks = [each.id for each in self._table.chosen_items if each.source == "asks"]
            self._asking.record(asks)
        elif item is not None and item.source == "silence_procedures":
            self._asking.record(open_under(self._workspace.document.plan, item.id))
        elif item is not None and item.engagement:
            self.open(item)
            self._workspace.say(self.tr("Say in the panel what becomes of it: its status and its dates."))
        elif item is not None:
            self._workspace.say(self.tr("A waiver ends by itself. Waive the finding once more to live with it longer."))

    def open(self, item: DueItem) -> None:
        """Open the engagement of a thing."""
        if item.engagement:
            self._workspace.view.select((item.engagement,))
            self._workspace.actions.action("engagement.open").trigger()
        elif item.source == "silence_procedures":
            self._workspace.go_to("coordination")
            self._workspace.view.look_at_place(Subject("asks", open_under(self._workspace.document.plan, item.id)[0]))
        else:
            self._workspace.say(self.tr("This belongs to no engagement. It is in the list of waivers."))

    def copy(self) -> None:
        """Put what is selected on the clipboard, as rows."""
        plan = self._workspace.document.plan
        rows = [due_row(plan, item, self._today) for item in self._table.chosen_items]
        if not rows:
            self._workspace.say(self.tr("Choose what to copy first: click a line, Ctrl+click for more."))
            return
        block = [[words(row.day), words(row.when), row.title, row.engagement, row.countries, row.who] for row in rows]
        heads = [self.tr("Due"), self.tr("State"), self.tr("What"), self.tr("Engagement"), self.tr("Countries"),
                 self.tr("Who acts")]  # fmt: skip
        clipboard.put([[clean_text(cell) for cell in row] for row in block], heads)
        self._workspace.say(self.tr("%n line(s) copied.", "", len(rows)))

    def pop_up(self, place: QPoint) -> None:
        """Open the menu of all commands at a place of the screen."""
        menu = QMenu(self._table)
        menu.setAccessibleName(self.tr("Commands for what is due"))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        action = self._workspace.actions.action
        menu.addAction(action("engagement.open"))
        menu.addSeparator()
        menu.addActions([self._done, *self._moves, self._mine])
        menu.addSeparator()
        menu.addActions([action("edit.copy"), action("file.export-due")])
        menu.popup(place)

    @property
    def _today(self) -> date:
        return self._workspace.document.today

    def _move(self, days: int) -> None:
        plan = self._workspace.document.plan
        self._attempt(lambda source, ids: source.move(plan, ids, days, self._today))

    def _give(self) -> None:
        plan, people = self._workspace.document.plan, sorted(self._me().people)
        if not people:
            self._workspace.say(
                self.tr("Nobody in this plan is called as you are. Choose beside “Mine” who you are, or add yourself.")
            )
            return
        self._attempt(lambda source, ids: source.give(plan, ids, people[0]))

    def _attempt(self, deed: Callable[[DoneInList, list[str]], Change]) -> bool:
        """Do it with what is selected of the first source that can; False where there is none."""
        for source in SOURCE_OF.values():
            ids = [item.id for item in self._table.chosen_items if item.source == source.id]
            if ids and isinstance(source, DoneInList):
                self._workspace.document.attempt(partial(deed, source, ids))
                return True
        return False
