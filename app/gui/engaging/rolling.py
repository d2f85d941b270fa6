"""The commands on what comes again: a year rolled on as a dry run, and the next edition of one series."""

from __future__ import annotations

from functools import partial

import shiboken6
from PySide6.QtCore import QObject

from app.domain.plan import Plan
from app.domain.wording import text
from app.gui.dialogs.roll_year import RollYear
from app.gui.engaging.later_editions import LaterEditions
from app.gui.widgets.notices import NoticeBar
from app.gui.workspace.document import words
from app.gui.workspace.tasks import Control, Task
from app.gui.workspace.workspace import Workspace
from app.services.edits.editions import TO_CONFIRM, next_edition
from app.services.review.review import Review
from app.services.rolling.run import RollRun, roll_looked_at, roll_year


class Rolling(QObject):
    """Opens the dialog over the window, reckons beside it, and makes one change of what is agreed to."""

    def __init__(self, workspace: Workspace, notices: NoticeBar, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._dialog: RollYear | None = None
        self._looking: Task | None = None
        self._turn = 0
        self._later = LaterEditions(workspace, notices, self)
        workspace.actions.bind("tools.roll-year", self.roll)
        workspace.actions.bind("engagement.next-edition", self.make_next)

    def roll(self) -> None:
        """Ask for a year, first the one that follows, and show what comes again in it."""
        document = self._workspace.document
        year = document.plan.settings.plan_year(document.today) + 1
        dialog = RollYear(self._workspace.icons, year, self._workspace.window)
        dialog.wanted.connect(self._on_wanted)
        dialog.agreed.connect(self._on_agreed)
        dialog.finished.connect(self._on_finished)
        document.replaced.connect(dialog.reject)
        document.changed.connect(dialog.begin)
        self._dialog = dialog
        dialog.begin()
        dialog.open()

    def make_next(self) -> None:
        """Make the edition that follows in the series of the engagement looked at, and look at it."""
        document, view = self._workspace.document, self._workspace.view
        item = document.plan.engagements.get(view.current or "")
        if item is None:
            return
        if item.series is None:
            document.refused.emit(
                text("‘{title}’ belongs to no series. Choose one in its field Series first.", title=item.title)
            )
            return
        before = set(document.plan.engagements)
        if document.attempt(partial(next_edition, document.plan, item.series, words(TO_CONFIRM))):
            view.select(tuple(set(document.plan.engagements) - before))

    def _on_wanted(self, year: int) -> None:
        document = self._workspace.document
        self._stop_looking()
        self._turn += 1
        self._looking = self._workspace.tasks.compute.start(
            partial(_work_out, document.plan, document.review, year, words(TO_CONFIRM)),
            label=self.tr("Working out what comes again"),
            on_done=partial(self._on_worked_out, self._turn),
        )

    def _on_worked_out(self, turn: int, run: RollRun) -> None:
        if turn == self._turn and self._dialog is not None:
            self._dialog.show_run(run)

    def _on_agreed(self, run: RollRun) -> None:
        document = self._workspace.document
        if self._dialog is not None:
            document.changed.disconnect(self._dialog.begin)
        if document.do(run.change):
            self._workspace.say(self.tr("%n engagement(s) made, to be confirmed.", "", run.made))

    def _on_finished(self, _result: int) -> None:
        self._stop_looking()
        self._turn += 1
        self._dialog = None

    def _stop_looking(self) -> None:
        if self._looking is not None and shiboken6.isValid(self._looking):
            self._looking.cancel()
        self._looking = None


def _work_out(plan: Plan, review: Review, year: int, tag: str, control: Control) -> RollRun:
    run = roll_year(plan, review.facts, year, tag)
    control.check()
    return roll_looked_at(run, plan, review)
