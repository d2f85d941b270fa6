"""The commands on what comes again: a year rolled on as a dry run, and the next edition of one series."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import shiboken6
from PySide6.QtCore import QObject

from app.domain.item_names import country_name
from app.domain.plan import Plan
from app.gui.dialogs.roll_year import RollYear
from app.gui.engaging.later_editions import LaterEditions
from app.gui.widgets.notices import NoticeBar
from app.gui.workspace.document import words
from app.gui.workspace.tasks import Control, Task
from app.gui.workspace.workspace import Workspace
from app.services.edits.editions import TO_CONFIRM
from app.services.edits.refusals import EditRefused
from app.services.review.review import Review
from app.services.rolling.choosing_hosts import with_host
from app.services.rolling.next_edition import next_edition
from app.services.rolling.run import RollRun, roll_looked_at, roll_year


class Rolling(QObject):
    """Opens the dialog over the window, reckons beside it, and makes one change of what is agreed to."""

    def __init__(self, workspace: Workspace, notices: NoticeBar, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._dialog: RollYear | None = None
        self._run: RollRun | None = None
        self._like = ""
        self._looking: Task | None = None
        self._turn = 0
        self._later = LaterEditions(workspace, notices, self)
        workspace.actions.bind("tools.roll-year", self.roll)
        workspace.actions.bind("engagement.next-edition", self.make_next)

    def roll(self) -> None:
        """Ask for a year, first the one that follows, and show what comes again in it."""
        document = self._workspace.document
        self._open(document.plan.settings.plan_year(document.today) + 1)

    def make_next(self) -> None:
        """Show the edition that follows of what the engagement looked at is an edition of; made, it is looked at."""
        document, view = self._workspace.document, self._workspace.view
        item = document.plan.engagements.get(view.current or "")
        if item is None:
            return
        self._like = item.id
        try:
            next_edition(document.plan, document.review.facts, item.id, words(TO_CONFIRM))
        except EditRefused as refusal:
            document.refused.emit(refusal.reason)
            return
        self._open(None)

    def _open(self, year: int | None) -> None:
        document = self._workspace.document
        dialog = RollYear(self._workspace.icons, year, self._country, self._workspace.window)
        dialog.wanted.connect(self._on_wanted)
        dialog.host_chosen.connect(self._on_host_chosen)
        dialog.agreed.connect(partial(self._on_agreed, year))
        dialog.finished.connect(self._on_finished)
        document.replaced.connect(dialog.reject)
        document.changed.connect(dialog.begin)
        self._dialog = dialog
        dialog.begin()
        dialog.open()

    def _country(self, country_id: str) -> str:
        return country_name(self._workspace.document.plan, country_id)

    def _on_wanted(self, year: int) -> None:
        document = self._workspace.document
        plan, facts, tag = document.plan, document.review.facts, words(TO_CONFIRM)
        if year:
            self._look_at(partial(roll_year, plan, facts, year, tag))
        else:
            self._look_at(partial(next_edition, plan, facts, self._like, tag))

    def _on_host_chosen(self, engagement_id: str, host: str) -> None:
        if self._run is not None:
            self._look_at(partial(with_host, self._workspace.document.plan, self._run, engagement_id, host))

    def _look_at(self, make: Callable[[], RollRun]) -> None:
        document = self._workspace.document
        self._stop_looking()
        self._turn += 1
        self._looking = self._workspace.tasks.compute.start(
            partial(_work_out, document.plan, document.review, make),
            label=self.tr("Working out what comes again"),
            on_done=partial(self._on_worked_out, self._turn),
        )

    def _on_worked_out(self, turn: int, run: RollRun) -> None:
        if turn == self._turn and self._dialog is not None:
            self._run = run
            self._dialog.show_run(run)

    def _on_agreed(self, year: int | None, run: RollRun) -> None:
        document = self._workspace.document
        if self._dialog is not None:
            document.changed.disconnect(self._dialog.begin)
        if document.do(run.change):
            self._workspace.say(self.tr("%n engagement(s) made, to be confirmed.", "", run.made))
            if year is None:
                self._workspace.view.select((run.lines[0].id,))

    def _on_finished(self, _result: int) -> None:
        self._stop_looking()
        self._turn += 1
        self._dialog = self._run = None

    def _stop_looking(self) -> None:
        if self._looking is not None and shiboken6.isValid(self._looking):
            self._looking.cancel()
        self._looking = None


def _work_out(plan: Plan, review: Review, make: Callable[[], RollRun], control: Control) -> RollRun:
    run = make()
    control.check()
    return roll_looked_at(run, plan, review)
