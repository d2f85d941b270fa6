"""What the window says of itself: what was done, refused or in trouble, and whether all is saved."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject

from app.domain.changes import Change
from app.domain.engagement import Engagement
from app.domain.wording import Text
from app.gui.look.languages import told
from app.gui.look.theme import Meaning
from app.gui.notices.deletions import Deletions
from app.gui.notices.faults import Fault
from app.gui.notices.status_line import StatusLine
from app.gui.plans.plan_opening import PlanOpening
from app.gui.plans.plan_place import PlanPlace
from app.gui.sharing.sharing import Sharing
from app.gui.widgets.clipboard import put_text
from app.gui.widgets.message_list import MessageList
from app.gui.widgets.notices import Notice, NoticeAction, NoticeBar
from app.gui.workspace.document import words
from app.gui.workspace.tasks import Control
from app.gui.workspace.workspace import Workspace
from app.services.local_time import local
from app.services.ports import Backup, PlanFileError, PlanSupplanted, StorageFailed
from app.services.store_ports import PlanStore

SAVING = "saving"
IMPORTED = "imported"
PAST = "undone from an earlier session"
ALONG = "went along"


class Notifying(QObject):
    """Listens to the document and speaks through the status line and the notices."""

    def __init__(
        self,
        workspace: Workspace,
        notices: NoticeBar,
        place: PlanPlace,
        opening: PlanOpening,
        sharing: Sharing,
        status: StatusLine,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._notices = notices
        self._place = place
        self._opening = opening
        self._sharing = sharing
        self._status = status
        self._deletions = Deletions(workspace, notices, self)
        document = workspace.document
        document.replaced.connect(self._on_replaced)
        document.changed.connect(self._on_changed)
        document.went_along.connect(self._on_went_along)
        document.refused.connect(self._on_refused)
        document.troubled.connect(self._on_troubled)
        place.returned.connect(self._on_returned)
        workspace.overlays.troubled.connect(self._on_overlay_troubled)
        workspace.overlays.held.connect(self._on_overlay_held)
        workspace.actions.bind("file.checkpoint", self._on_checkpoint)
        workspace.actions.bind("help.messages", self._show_messages)

    def report_faults(self, faults: tuple[Fault, ...]) -> None:
        """Say once that something of ours went wrong and what a person can do; the details are behind a button."""
        for fault in faults:
            said = self.tr(
                "Something in Entente went wrong, and what you see may not be complete. Your plan is saved up to your "
                "last change. Go to another view and back: it is drawn anew. If it happens again, please send the "
                "details to those who look after Entente. (E-FAULT-01)"
            )
            copy = NoticeAction(self.tr("Copy the details"), partial(self._copy_details, fault), keeps=True)
            self._notices.post(Notice(said, Meaning.BLOCKS, (copy,), key=fault.place))

    def _copy_details(self, fault: Fault) -> None:
        put_text(fault.details)
        self._workspace.say(self.tr("The details are on the clipboard; nothing of the plan is among them."))

    def _on_replaced(self) -> None:
        document = self._workspace.document
        # What was said belongs to the plan that was open; its “Undo” would reach into this one.
        for notice in self._notices.shown:
            self._notices.dismiss(notice.key)
        if not document.is_open:
            self._status.show_saved("")
            self._status.say("")
            return
        store = document.editor.store
        self._status.show_saved(self.tr("Read-only") if store.read_only else self.tr("All changes saved"))
        for overlay, why in self._workspace.overlays.waiting:
            self._on_overlay_held(overlay, why)

    def _on_changed(self, change: Change, _delta: object) -> None:
        said = words(change.label)
        document = self._workspace.document
        if document.is_arriving:
            return
        deleted = [item for item in change.items if item.after is None]
        gone = [item.id for item in deleted if item.table == "engagements"]
        asks = sum(item.table == "asks" for item in deleted)
        takes_away = bool(gone or asks) and not change.reverts
        comes_as_surprise = change.reverts and document.is_past
        if change.reverts:
            word = self.tr("Undone: {edit}")
        else:
            word = self.tr("Done: {edit}") if document.is_making else self.tr("Redone: {edit}")
        # What a notice says is not said at the bottom too.
        self._status.say("" if takes_away or comes_as_surprise else word.format(edit=_with_reference(change, said)))
        if comes_as_surprise:
            # Nobody has it in mind any more: say it where it is seen, and how to have it back.
            text = self.tr("Undone, from an earlier session: {edit}. Nothing else was changed.").format(edit=said)
            redo = NoticeAction(self.tr("Redo"), document.undo_stack.redo)
            self._notices.post(Notice(text, Meaning.INFORMS, (redo,), PAST))
        else:
            self._notices.dismiss(PAST)
        # “Undo” in a notice means the edit it speaks of, which is not the last one any more.
        self._notices.dismiss(IMPORTED)
        self._notices.dismiss(ALONG)
        if document.editor.pending == 0:
            self._notices.dismiss(SAVING)
            when = told(local(change.at), "clock") if change.at is not None else ""
            self._status.show_saved(self.tr("Saved {time}").format(time=when))
        if takes_away:
            said = self.tr("Deleted %n ask(s).", "", asks)
            if gone:
                said = self.tr("Deleted %n engagement(s).", "", len(gone))
            titles = [item.before.title for item in deleted if isinstance(item.before, Engagement)]
            if len(titles) == 1 and titles[0]:
                said = self.tr("Deleted: ‘{title}’.").format(title=titles[0])
            self._deletions.tell(said, gone)
        else:
            self._deletions.forget()

    def _on_went_along(self, said: Text) -> None:
        undo = NoticeAction(self.tr("Undo"), self._workspace.document.undo_stack.undo)
        self._notices.post(Notice(words(said), Meaning.NEUTRAL, (undo,), ALONG))

    def _on_refused(self, reason: Text) -> None:
        self._notices.post(Notice(words(reason), Meaning.WARNS, key="refused"))

    def _on_troubled(self, error: PlanFileError) -> None:
        actions: tuple[NoticeAction, ...] = ()
        if isinstance(error, PlanSupplanted):
            actions = self._place.ways_on()
        elif isinstance(error, StorageFailed):
            actions = (
                NoticeAction(self.tr("Save a copy…"), self._opening.copies.save_copy, keeps=True),
                NoticeAction(self.tr("Retry"), self.retry, keeps=True),
            )
        editor = self._workspace.document.editor
        if isinstance(error, StorageFailed) and not editor.store.is_shared:
            self._status.show_saved(self._unsaved(editor.pending))
        text = f"{words(error.what)} ({error.code})"
        self._notices.post(Notice(text, Meaning.BLOCKS, actions, SAVING))

    def _unsaved(self, pending: int) -> str:
        return self.tr("%n change(s) not saved yet", "", pending) if pending else self.tr("Nothing can be saved now")

    def _on_returned(self) -> None:
        """The file is where it was: what waits is written."""
        if self._workspace.document.editor.pending:
            self.retry()
            return
        self._notices.dismiss(SAVING)
        self._status.show_saved(self.tr("All changes saved"))

    def _on_overlay_troubled(self, trouble: Text) -> None:
        said = words(trouble)
        self._notices.post(Notice(said, Meaning.WARNS, key=f"overlay {said}"))

    def _on_overlay_held(self, overlay: str, why: Text) -> None:
        again = NoticeAction(self.tr("Read again"), partial(self._workspace.overlays.turn, overlay, True))
        self._notices.post(Notice(words(why), Meaning.WARNS, (again,), key=f"held {overlay}"))

    def retry(self) -> bool:
        """Try to write everything now, and say what came of it; a shared plan answers later. Whether all is written."""
        document = self._workspace.document
        if document.editor.store.is_shared:
            self._sharing.look()
            return not document.editor.pending
        try:
            document.retry()
        except PlanFileError as error:
            self._on_troubled(error)
            return False
        self._notices.dismiss(SAVING)
        self._status.show_saved(self.tr("All changes saved"))
        self._status.say(self.tr("Everything is written now."))
        return True

    def _on_checkpoint(self) -> None:
        document = self._workspace.document
        if document.editor.pending and not self.retry():
            return
        self._workspace.tasks.storage.start(
            partial(_checkpoint, document.editor.store),
            label=self.tr("Keeping a checkpoint"),
            on_done=self._on_kept,
            on_failed=self._on_not_kept,
        )

    def _on_not_kept(self, error: BaseException) -> None:
        if not isinstance(error, PlanFileError):
            raise error
        self._on_troubled(error)

    def _on_kept(self, backup: Backup) -> None:
        when = told(local(backup.at), "clock")
        self._status.say(self.tr("Already saved. A checkpoint of {time} was kept.").format(time=when))

    def _show_messages(self) -> None:
        MessageList(self._workspace.icons, self._notices.messages, self._workspace.window).open()


def _checkpoint(store: PlanStore, _control: Control) -> Backup:
    return store.checkpoint("checkpoint")


def _with_reference(change: Change, said: str) -> str:
    """What was done, with the reference of the engagement where it was one: titles may be alike."""
    touched = {item.id: item.after or item.before for item in change.items if item.table == "engagements"}
    refs = [each.ref for each in touched.values() if isinstance(each, Engagement) and each.ref]
    return f"{said} ({refs[0]})" if len(touched) == len(refs) == 1 and refs[0] not in said else said
