"""What the next steps of an engagement need: what opens the list, and where its lines lead."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from app.domain.findings import Subject
from app.gui.dialogs.next_steps import NextStepsDialog
from app.gui.search.result_opening import Openers, ResultOpening
from app.gui.workspace.workspace import Workspace
from app.services.layouts.next_steps import Requirement

_MAKING = {"asks": "ask.new"}
"""The commands that make what is not there yet; whatever else is part of an engagement is added as a detail."""


class NextStepPage(QObject):
    """Shows the list beside the window, and goes to the field, ask or part where a line is mended."""

    def __init__(
        self,
        workspace: Workspace,
        openers: Openers,
        focus_field: Callable[[str], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._focus_field = focus_field
        self._opening = ResultOpening(workspace, openers, self)
        self._dialog: NextStepsDialog | None = None
        workspace.actions.bind("engagement.next-step", self.show)

    def show(self) -> None:
        """Show what the engagement looked at needs, in the list that is open already if there is one."""
        dialog = self._dialog
        if dialog is None:
            dialog = self._dialog = NextStepsDialog(self._workspace, self._go_to)
            dialog.finished.connect(self._on_finished)
        dialog.show_from_top()
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()

    def _go_to(self, engagement_id: str, line: Requirement) -> None:
        """Go to where the requirement is mended; the findings where it is nothing that can be filled in."""
        place = line.opens
        self._workspace.window.activateWindow()
        if line.field:
            self._opening.open("engagements", engagement_id)
            self._focus_field(line.field)
        elif place is None:
            self._opening.open("engagements", engagement_id)
        elif place.id:
            self._opening.open(place.table, place.id)
        else:
            self._make(place)

    def _make(self, place: Subject) -> None:
        self._workspace.actions.action(_MAKING.get(place.table, "engagement.add-part")).trigger()

    def _on_finished(self) -> None:
        self._dialog = None
