"""The folder for backups that a person chose, in force for every plan; what is said when it is not there."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject

from app.domain.wording import Text
from app.gui.look.theme import Meaning
from app.gui.widgets.notices import Notice, NoticeAction, NoticeBar
from app.gui.workspace.document import words
from app.gui.workspace.settings import Settings
from app.gui.workspace.tasks import Control
from app.gui.workspace.workspace import Workspace
from app.services.store_ports import BackupFolders

_KEY = "backup-folder"


class BackupKeeping(QObject):
    """Hands the folder of the settings on, and looks at it in the storage lane whenever a plan has been opened."""

    def __init__(
        self, workspace: Workspace, folders: BackupFolders, notices: NoticeBar, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._folders = folders
        self._notices = notices
        folders.choose(workspace.settings.settings.backup_folder)
        workspace.settings.changed.connect(self._on_settings)
        workspace.document.replaced.connect(self._look)

    def _on_settings(self, settings: Settings) -> None:
        self._folders.choose(settings.backup_folder)

    def _look(self) -> None:
        folder = self._workspace.settings.settings.backup_folder
        if folder and self._workspace.document.is_open:
            self._workspace.tasks.storage.start(partial(_trouble, self._folders, folder), on_done=self._on_looked)

    def _on_looked(self, trouble: Text | None) -> None:
        if trouble is None:
            return
        said = self.tr(
            "{trouble} It is your folder for backups. They are kept in the usual folder meanwhile. "
            "Bring it back, or choose another one."
        )
        settings = NoticeAction(self.tr("Settings…"), self._workspace.actions.action("tools.settings").trigger)
        self._notices.post(Notice(said.format(trouble=words(trouble)), Meaning.WARNS, (settings,), _KEY))


def _trouble(folders: BackupFolders, folder: str, _control: Control) -> Text | None:
    return folders.trouble(folder)
