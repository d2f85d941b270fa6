"""All that gives engagements other dates by dialog, and what is asked and told after a move by whatever way."""

from __future__ import annotations

from PySide6.QtCore import QObject

from app.gui.engaging.asking_again import AskingAgain
from app.gui.engaging.deployments import Deployments
from app.gui.engaging.readouts import Readouts
from app.gui.engaging.shifting import Shifting
from app.gui.widgets.notices import NoticeBar
from app.gui.workspace.workspace import Workspace


class Moving(QObject):
    """Binds the commands of moves, and posts what follows from them."""

    def __init__(self, workspace: Workspace, notices: NoticeBar, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shifting = Shifting(workspace, self)
        self._deployments = Deployments(workspace, notices, self)
        self._asking_again = AskingAgain(workspace, notices, self)
        self._readouts = Readouts(workspace, notices, self)
