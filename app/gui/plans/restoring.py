"""Going back to a backup, and saying afterwards what was done and where the plan as it was is now."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from app.gui.look.theme import Meaning
from app.gui.plans.plan_copies import local_time
from app.gui.widgets.notices import Notice
from app.gui.widgets.written_notice import written_notice
from app.gui.workspace.workspace import Workspace
from app.services.ports import Backup
from app.services.store_ports import PlanStores


class Restoring:
    """One restore: `run` in a lane, `tell` in the window once the plan is open."""

    def __init__(self, workspace: Workspace, stores: PlanStores, backup: Backup, location: str) -> None:
        self._workspace = workspace
        self._stores = stores
        self._backup = backup
        self._location = location
        self._replaced: Path | None = None

    def run(self) -> None:
        """Put the backup in the plan's place; raises PlanFileError."""
        self._replaced = self._stores.restore(self._backup, self._location)

    def tell(self) -> None:
        """Say which backup the plan is now, and where what was there before is kept."""
        when, replaced = local_time(self._backup), self._replaced
        if replaced is None:
            said = _tr("{plan} is the backup of {when} again. Nothing was in its place before. Go on working.")
            self._workspace.notify(Notice(said.format(plan=self._location, when=when), Meaning.DONE))
            return
        said = _tr(
            "{plan} is the backup of {when} again. What was there before is kept among the backups as {kept}. "
            "To have it back, restore that one."
        )
        told = said.format(plan=self._location, when=when, kept=replaced)
        self._workspace.notify(written_notice(told, replaced, opens=False))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Restoring", text)
