"""After an engagement was completed: whether those who should know what came of it get a read-out."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject

from app.domain.changes import Change
from app.domain.engagement import Engagement
from app.domain.statuses import DELIVERED
from app.gui.look.theme import Meaning
from app.gui.widgets.notices import Notice, NoticeAction, NoticeBar
from app.gui.workspace.workspace import Workspace
from app.services.edits.readouts import draft_readouts, missing_readouts

READOUTS = "read-outs"


class Readouts(QObject):
    """Offers the drafts in a notice that goes by itself; what undo brings back offers nothing."""

    def __init__(self, workspace: Workspace, notices: NoticeBar, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._notices = notices
        workspace.document.changed.connect(self._on_changed)

    def _on_changed(self, change: Change, _delta: object) -> None:
        document = self._workspace.document
        if document.is_arriving or change.reverts or document.read_only:
            return
        completed = [
            item.id
            for item in change.items
            if isinstance(item.before, Engagement)
            and isinstance(item.after, Engagement)
            and item.after.status in DELIVERED
            and item.before.status not in DELIVERED
        ]
        count = len(missing_readouts(document.plan, completed))
        if count:
            said = self.tr("%n read-out(s) can be drafted for those who were to know of it.", "", count)
            action = NoticeAction(self.tr("Draft them"), partial(self._draft, tuple(completed)))
            self._notices.post(Notice(said, Meaning.INFORMS, (action,), READOUTS))

    def _draft(self, engagement_ids: tuple[str, ...]) -> None:
        document = self._workspace.document
        document.attempt(partial(draft_readouts, document.plan, engagement_ids, document.review.facts))
