"""The command that closes what is over: one form for all of it, one step of undo."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QObject

from app.domain.obligations.past_not_closed import past_not_closed
from app.gui.dialogs.close_past import ClosePast
from app.gui.workspace.workspace import Workspace
from app.services.edits.closing import Closing, close_engagements


class ClosingPast(QObject):
    """Opens the form over the window with what is selected chosen in it, and makes one change of what is said there."""

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        workspace.actions.bind("engagement.close-past", self.ask)

    def ask(self) -> None:
        """Ask what became of all that is over and not closed, those of one office together."""
        document = self._workspace.document
        over = past_not_closed(document.plan, document.today)
        if not over:
            self._workspace.say(self.tr("Nothing that was planned is over and still open."))
            return
        over.sort(key=lambda item: item.lead_office)
        workspace = self._workspace
        begins = document.plan.settings.year_start
        selected, window = workspace.view.selected, workspace.window
        dialog = ClosePast(workspace.icons, over, document.today, selected, window, begins)
        dialog.closed.connect(self._on_closed)
        document.replaced.connect(dialog.reject)
        dialog.open()

    def _on_closed(self, closings: Mapping[str, Closing]) -> None:
        document = self._workspace.document
        document.attempt(partial(close_engagements, document.plan, closings, document.today))
