"""The offer to do in the later editions of a series what was done in one."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject

from app.domain.changes import Change
from app.gui.look.theme import Meaning
from app.gui.widgets.notices import Notice, NoticeAction, NoticeBar
from app.gui.workspace.workspace import Workspace
from app.services.edits.later_editions import same_in_later

OFFER = "later editions"


class LaterEditions(QObject):
    """Posts the offer after each edit that the later editions do not have; the next edit takes it away."""

    def __init__(self, workspace: Workspace, notices: NoticeBar, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._notices = notices
        workspace.document.changed.connect(self._on_changed)
        workspace.document.replaced.connect(self._forget)

    def _on_changed(self, made: Change, _delta: object) -> None:
        self._forget()
        document = self._workspace.document
        if not document.is_making:
            return
        same = same_in_later(document.plan, made)
        if same is None:
            return
        said = self.tr("Changed in this edition only; %n edition(s) of its series follow.", "", len(same.items))
        do = NoticeAction(self.tr("Change those too"), partial(self._do, same))
        self._notices.post(Notice(said, Meaning.INFORMS, (do,), OFFER))

    def _do(self, same: Change) -> None:
        self._forget()
        self._workspace.document.do(same)

    def _forget(self) -> None:
        self._notices.dismiss(OFFER)
