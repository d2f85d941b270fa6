"""The commands that give engagements other dates by dialog: one of them, or several as a dry run."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

import shiboken6
from PySide6.QtCore import QObject

from app.domain.plan import Plan
from app.domain.value_classes import dataclass
from app.domain.wording import text
from app.gui.dialogs.move import MoveDialog, MoveWish
from app.gui.dialogs.shift_several import ShiftScopes, ShiftSeveral
from app.gui.workspace.tasks import Control, Task
from app.gui.workspace.workspace import Workspace
from app.services.edits.moving import place
from app.services.review.review import Review
from app.services.shift_run import ShiftRun, ShiftWish, looked_at, shift_run


@dataclass(frozen=True, slots=True)
class _Basis:
    """The plan and its findings on which a run is worked out."""

    plan: Plan
    review: Review


class Shifting(QObject):
    """Opens the dialogs over the window, and makes one change of what they hand over."""

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._looking: Task | None = None
        self._dialog: ShiftSeveral | None = None
        self._turn = 0
        bind = workspace.actions.bind
        bind("engagement.move", self.move)
        bind("engagement.shift-several", self.shift_several)

    def move(self) -> None:
        """Ask for other dates of the engagement looked at; of several selected ones, for a shift."""
        document, selected = self._workspace.document, self._workspace.view.selected
        if len(selected) > 1:
            self._shift(ShiftScopes(selected, ()))
            return
        for current in selected:
            item = document.plan.engagements[current]
            facts = document.review.facts
            dialog = MoveDialog(self._workspace.icons, item, document.plan, facts, self._workspace.window)
            dialog.set_preview(document.followed, document.editor.preview, document.review)
            dialog.chosen.connect(partial(self._on_moved, current))
            document.replaced.connect(dialog.reject)
            dialog.open()

    def shift_several(self) -> None:
        """Ask for a shift of what is selected, or of all that the filter shows."""
        view = self._workspace.view
        scopes = ShiftScopes(view.selected, view.shown)
        if not scopes.by_name:
            self._workspace.document.refused.emit(text("The filter shows no engagement that could be shifted."))
            return
        self._shift(scopes)

    def _shift(self, scopes: ShiftScopes) -> None:
        document = self._workspace.document
        dialog = ShiftSeveral(self._workspace.icons, scopes, document.today, self._workspace.window)
        dialog.wanted.connect(self._on_wanted)
        dialog.agreed.connect(self._on_agreed)
        dialog.finished.connect(self._on_finished)
        document.replaced.connect(dialog.reject)
        document.changed.connect(dialog.begin)
        self._dialog = dialog
        dialog.open()

    def _on_moved(self, engagement_id: str, wish: MoveWish) -> None:
        document = self._workspace.document
        facts = document.review.facts if wish.with_asks else None
        document.attempt(partial(place, document.plan, {engagement_id: wish.dates}, asks_from=facts))

    def _on_wanted(self, ids: Sequence[str], wish: ShiftWish) -> None:
        """Reckon beside the window, the dates first: a plan is frozen, so it may be looked at from anywhere."""
        document = self._workspace.document
        basis = _Basis(document.plan, document.review)
        self._look(partial(_work_out, basis, tuple(ids), wish), partial(self._on_worked_out, basis))

    def _on_worked_out(self, basis: _Basis, run: ShiftRun) -> None:
        if self._dialog is not None:
            self._dialog.show_run(run)
            self._look(partial(_look_at, basis, run), self._on_looked_at)

    def _on_looked_at(self, run: ShiftRun) -> None:
        if self._dialog is not None:
            self._dialog.show_run(run)

    def _look(self, work: Callable[[Control], ShiftRun], on_done: Callable[[ShiftRun], None]) -> None:
        self._stop_looking()
        self._turn += 1
        self._looking = self._workspace.tasks.compute.start(
            work,
            label=self.tr("Working out what would follow"),
            on_done=partial(self._if_still_wanted, self._turn, on_done),
        )

    def _if_still_wanted(self, turn: int, on_done: Callable[[ShiftRun], None], run: ShiftRun) -> None:
        if turn == self._turn:
            on_done(run)

    def _on_agreed(self, run: ShiftRun) -> None:
        if self._dialog is not None:
            self._workspace.document.changed.disconnect(self._dialog.begin)
        self._workspace.document.do(run.change, stays=run.staying)

    def _on_finished(self, _result: int) -> None:
        self._stop_looking()
        self._turn += 1
        self._dialog = None

    def _stop_looking(self) -> None:
        if self._looking is not None and shiboken6.isValid(self._looking):
            self._looking.cancel()
        self._looking = None


def _work_out(basis: _Basis, ids: tuple[str, ...], wish: ShiftWish, _control: Control) -> ShiftRun:
    return shift_run(basis.plan, basis.review.facts, ids, wish)


def _look_at(basis: _Basis, run: ShiftRun, control: Control) -> ShiftRun:
    control.check()
    return looked_at(run, basis.plan, basis.review)
