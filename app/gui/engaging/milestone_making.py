"""The command that makes the milestones of engagements that are there already."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject

from app.domain.milestone_types import MilestoneType
from app.domain.plan import Plan
from app.gui.widgets.plain_text import capital, literal
from app.gui.widgets.typed_menu import TypedMenu
from app.gui.workspace.workspace import Workspace
from app.services.edits.milestones import make_milestones


class MilestoneMaking(QObject):
    """Makes those of the kind; where the kind has other cases too, such as a large exercise, it asks for which."""

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        workspace.actions.bind("engagement.milestones", self.make)

    def make(self) -> None:
        """Make those of the selected engagements."""
        plan, chosen = self._workspace.document.plan, self._workspace.view.selected
        kinds = {plan.engagements[each].kind for each in chosen if each in plan.engagements}
        cases = sorted({case for kind in kinds for case in _other_cases(plan, kind)})
        if not cases:
            self._make(None)
            return
        over = self._workspace.window
        menu = TypedMenu(over)
        menu.setObjectName("milestoneCases")
        menu.setAccessibleName(self.tr("Which milestones"))
        menu.addAction(self.tr("The usual ones")).triggered.connect(partial(self._make, None))
        for case in cases:
            menu.addAction(literal(capital(case))).triggered.connect(partial(self._make, case))
        menu.open()

    def _make(self, case: str | None, _checked: bool = False) -> None:
        document, chosen = self._workspace.document, self._workspace.view.selected
        before = len(document.plan.table("milestones"))
        if document.attempt(partial(make_milestones, document.plan, chosen, document.review.facts, case)):
            made = len(document.plan.table("milestones")) - before
            self._workspace.say(self.tr("%n milestone(s) made; “What is due” lists them.", "", made))


def _other_cases(plan: Plan, kind: str) -> set[str]:
    """The cases of a kind that are not made when it is planned."""
    types = plan.records(MilestoneType)
    found = (types[each] for each in plan.ids("milestone_type_by_kind", kind))
    return {each.case for each in found if not each.is_made and each.case}
