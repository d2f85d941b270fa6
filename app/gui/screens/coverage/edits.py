"""The edits that begin in the matrix: plan in a cell, give a tier or a weight, set all priorities."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from app.gui.dialogs.plan_here import PlanHereDialog
from app.gui.dialogs.priorities import PrioritiesDialog, PriorityNames
from app.gui.workspace.prompts import PromptButton
from app.gui.workspace.workspace import Workspace
from app.services.coverage.cells import CoverageMatrix
from app.services.edits.engagements import add_engagement
from app.services.edits.planning import PlanHere, draft_of, set_priorities
from app.services.edits.priorities import set_tier, set_weight
from app.services.layouts.coverage import CoverageLine, LineKind, dates_of_column

_STAY, _GO = "stay", "go"


class CoverageEdits(QObject):
    """Each is one change of the plan, and one undo."""

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        workspace.actions.bind("tools.priorities", self.ask_for_priorities)

    def plan_in(self, matrix: CoverageMatrix, line: CoverageLine, part: int | None) -> None:
        """Ask what to plan in a cell; `part` None stands for the whole year."""
        plan = self._workspace.document.plan
        dates = dates_of_column(plan, matrix, len(matrix.shown) if part is None else part)
        dialog = PlanHereDialog(self._workspace, self._countries(line), dates)
        dialog.made.connect(self._on_planned)
        dialog.open()

    def give_tier(self, country: str, tier: str) -> None:
        """Give a country a tier, or none."""
        document = self._workspace.document
        document.attempt(partial(set_tier, document.plan, country, tier, document.today))

    def give_weight(self, region: str, percent: float | None) -> None:
        """Give a region a weight in per cent, or none."""
        document = self._workspace.document
        document.attempt(partial(set_weight, document.plan, region, percent, document.today))

    def ask_for_priorities(self) -> None:
        """Ask for all tiers and weights at once."""
        document = self._workspace.document
        dialog = PrioritiesDialog(self._workspace.icons, document.plan, document.today, self._workspace.window)
        dialog.made.connect(self._on_priorities_made)
        dialog.guard(partial(self._asks_about, dialog))
        dialog.open()

    def _asks_about(self, dialog: PrioritiesDialog, leave: Callable[[], object]) -> bool:
        """Whether somebody is asked before the priorities that they gave are dropped."""
        if not dialog.is_changed:
            return False
        self._workspace.prompts.message(
            self.tr("The priorities that you gave are not set yet."),
            self.tr("The plan is as it was. Stay to set them, or leave without them."),
            (
                PromptButton(_STAY, self.tr("Stay"), default=True, cancels=True),
                PromptButton(_GO, self.tr("Leave without them"), dangerous=True),
            ),
            partial(_on_answered, leave),
        )
        return True

    def _countries(self, line: CoverageLine) -> list[str]:
        """The country of a line, or those among which the person chooses."""
        plan = self._workspace.document.plan
        if line.kind is LineKind.COUNTRY:
            return [line.id]
        if line.kind is LineKind.REGION and line.id in plan.regions:
            return sorted(plan.regions[line.id].countries - {plan.settings.own_nation})
        return sorted(country for country in plan.countries if country != plan.settings.own_nation)

    def _on_planned(self, wish: PlanHere) -> None:
        document, view = self._workspace.document, self._workspace.view
        draft = draft_of(document.plan, wish)
        if document.attempt(partial(add_engagement, document.plan, draft)):
            view.select((draft.id,))
            self._workspace.actions.action("engagement.open").trigger()

    def _on_priorities_made(self, made: PriorityNames) -> None:
        document = self._workspace.document
        document.attempt(partial(set_priorities, document.plan, made.tiers, made.weights, document.today))


def _on_answered(leave: Callable[[], object], answer: str) -> None:
    if answer == _GO:
        leave()
