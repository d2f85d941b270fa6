"""Says what was deleted, and which calendars that left still hold it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject

from app.gui.look.theme import Meaning
from app.gui.widgets.notices import Notice, NoticeAction, NoticeBar
from app.gui.workspace.document import words
from app.gui.workspace.tasks import Control
from app.gui.workspace.workspace import Workspace
from app.services.outputs.handing_out import still_held
from app.services.ports import PlanFileError
from app.services.store_ports import PlanStore

_DELETED = "deleted"


class Deletions(QObject):
    """Tells of them at once; the calendars are looked up beside it, and told in the same notice while it is there."""

    def __init__(self, workspace: Workspace, notices: NoticeBar, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._notices = notices

    def tell(self, said: str, gone: Sequence[str]) -> None:
        """Tell of a deletion; `gone` are the engagements among what was deleted."""
        self._post(said)
        if gone:
            self._workspace.tasks.storage.start(
                partial(_calendars_with, self._workspace.document.editor.store, tuple(gone)),
                on_done=partial(self._on_known, said),
                on_failed=_on_failed,
            )

    def forget(self) -> None:
        """Tell nothing of it any more: something else was done since."""
        self._notices.dismiss(_DELETED)

    def _on_known(self, said: str, files: tuple[str, ...]) -> None:
        if files and any(notice.key == _DELETED and notice.text == said for notice in self._notices.shown):
            self._post(f"{said} {words(still_held(files))}")

    def _post(self, said: str) -> None:
        undo = NoticeAction(self.tr("Undo"), self._workspace.document.undo_stack.undo)
        self._notices.post(Notice(said, Meaning.NEUTRAL, (undo,), _DELETED))


def _calendars_with(store: PlanStore, gone: Sequence[str], _control: Control) -> tuple[str, ...]:
    return store.outputs.calendars_with(gone)


def _on_failed(error: BaseException) -> None:
    """What cannot be read is told where it is relied on: by the next export."""
    if not isinstance(error, PlanFileError):
        raise error
