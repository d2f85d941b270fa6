"""What is said of a plan that is only read here: why, who writes it, and when it could be edited."""

from __future__ import annotations

from PySide6.QtCore import QObject

from app.domain.wording import Text
from app.gui.look.languages import told
from app.gui.look.theme import Meaning
from app.gui.plans.edit_here import EditHere
from app.gui.sharing.sharing import Sharing
from app.gui.widgets.notices import Notice, NoticeAction, NoticeBar
from app.gui.workspace.document import words
from app.gui.workspace.workspace import Workspace
from app.services.ports import Holder

READ_ONLY = "read-only"


class ReadingNotices(QObject):
    """One notice, which follows whoever holds the plan."""

    def __init__(
        self,
        workspace: Workspace,
        sharing: Sharing,
        edit_here: EditHere,
        notices: NoticeBar,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._edit_here = edit_here
        self._notices = notices
        self._holder: Holder | None = None
        workspace.document.replaced.connect(self._on_replaced)
        sharing.holder_changed.connect(self._on_holder_changed)
        edit_here.refused.connect(self._on_refused)

    def _on_replaced(self) -> None:
        document = self._workspace.document
        self._holder = None
        if not document.is_open or not document.read_only:
            return
        store = document.editor.store
        self._holder = store.holder
        if store.notice is not None:
            self._say(words(store.notice))
        elif store.left_out is None:
            self._say(self.tr("Opened for reading only."))

    def _on_holder_changed(self) -> None:
        before, self._holder = self._holder, self._workspace.document.editor.store.holder
        self._edit_here.refresh()
        if self._holder is not None:
            said = self.tr(
                "{who} on {computer} edits this plan since {since}. What they change appears here by itself. To edit "
                "it here, ask them to close it."
            )
            since = told(self._holder.since.astimezone())
            self._say(said.format(who=self._holder.name, computer=self._holder.computer, since=since))
        elif before is not None:
            said = self.tr("{who} no longer edits this plan. What you see is its latest state.")
            self._say(said.format(who=before.name))

    def _on_refused(self, why: Text) -> None:
        self._say(words(why))

    def _say(self, said: str) -> None:
        ways = () if self._edit_here.lack else (NoticeAction(self.tr("Edit here"), self._edit_here.begin),)
        self._notices.post(Notice(said, Meaning.INFORMS, ways, READ_ONLY))
