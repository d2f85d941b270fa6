"""Making and correcting principals of one's own, from wherever they are needed."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject

from app.domain.parties import Person
from app.gui.dialogs.principal import PrincipalDialog
from app.gui.workspace.workspace import Workspace
from app.services.edits.principals import save_principal


class Principals(QObject):
    """Opens the dialog over the window, and makes one change of what it hands over."""

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace

    def make(self, name: str = "", engagement_id: str = "") -> None:
        """Make a principal, who takes part in an engagement where one is named."""
        self._open(name, None, engagement_id)

    def correct(self, person_id: str) -> None:
        """Show what is known of a person of the plan, to be corrected."""
        self._open("", self._workspace.document.plan.people[person_id], "")

    def _open(self, name: str, person: Person | None, engagement_id: str) -> None:
        workspace = self._workspace
        dialog = PrincipalDialog(workspace.icons, workspace.document.plan, name, person, workspace.window)
        dialog.made.connect(partial(self._on_made, engagement_id))
        dialog.open()

    def _on_made(self, engagement_id: str, person: Person) -> None:
        document = self._workspace.document
        if document.attempt(partial(save_principal, document.plan, person, engagement_id)) and not engagement_id:
            said = self.tr("{name} is a principal and can be chosen in every engagement.")
            self._workspace.say(said.format(name=person.name))
