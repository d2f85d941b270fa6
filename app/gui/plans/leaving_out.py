"""Says of a plan that was just opened what could not be read of it, and offers the ways on."""

from __future__ import annotations

from PySide6.QtCore import QObject

from app.gui.dialogs.odd_records import OddRecordsDialog
from app.gui.look.theme import Meaning
from app.gui.plans.plan_copies import PlanCopies, local_time
from app.gui.widgets.notices import Notice, NoticeAction, NoticeBar
from app.gui.workspace.workspace import Workspace
from app.services.stores.odd_records import LeftOut, records_words

LEFT_OUT = "left out"


class LeavingOut(QObject):
    """A notice with the first of the records, a list of all of them, the backup, and a copy without them."""

    def __init__(
        self, workspace: Workspace, notices: NoticeBar, copies: PlanCopies, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._notices = notices
        self._copies = copies
        workspace.document.replaced.connect(self._on_replaced)

    def _on_replaced(self) -> None:
        document = self._workspace.document
        found = document.editor.store.left_out if document.is_open else None
        if found is not None:
            actions = [NoticeAction(self.tr("Show them…"), self._show, keeps=True)]
            if found.way_back is not None:
                actions.append(NoticeAction(self.tr("Restore backup…"), self._restore, keeps=True))
            actions.append(NoticeAction(self.tr("Save a copy…"), self._copies.save_copy, keeps=True))
            self._notices.post(Notice(self._words(found), Meaning.WARNS, tuple(actions), LEFT_OUT, stays=True))

    def _words(self, found: LeftOut) -> str:
        said = self.tr(
            "%n record(s) of this plan cannot be read and are left out: {records}. They stay in the file untouched, "
            "and nothing is written to it.", "", len(found.records)
        ).format(records=records_words(found.records, 1))  # fmt: skip
        if found.way_back is None:
            more = self.tr("No backup without them was found here. To go on without them, save a copy.")
        else:
            more = self.tr("Restore the backup of {when}, or save a copy to go on without them.")
            more = more.format(when=local_time(found.way_back))
        return f"{said} {more}"

    def _show(self) -> None:
        found = self._workspace.document.editor.store.left_out
        if found is None:
            return
        dialog = OddRecordsDialog(self._workspace.icons, found, self._workspace.window)
        dialog.restore_chosen.connect(self._restore)
        dialog.copy_chosen.connect(self._save_copy)
        dialog.open()

    def _save_copy(self) -> None:
        self._copies.save_copy()

    def _restore(self) -> None:
        found = self._workspace.document.editor.store.left_out
        if found is not None and found.way_back is not None:
            self._copies.ask_to_restore(found.way_back)
