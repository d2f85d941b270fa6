"""File ▸ Edits waiting: what is not written yet, and deciding about what is at odds with others' edits."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from app.gui.dialogs.waiting_edits import Place, WaitingEditsDialog
from app.gui.look.languages import window_language
from app.gui.sharing.sharing import Sharing
from app.gui.sharing.sharing_words import SharingWords
from app.gui.workspace.workspace import Workspace
from app.services.layouts.waiting_edits import ChoiceLine, choice_lines, edit_lines


class WaitingEdits(QObject):
    """Opens the list and keeps it in step with the plan."""

    def __init__(
        self,
        workspace: Workspace,
        sharing: Sharing,
        said: SharingWords,
        retry: Callable[[], object],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._sharing = sharing
        self._said = said
        self._retry = retry
        self._dialog: WaitingEditsDialog | None = None
        workspace.actions.bind("file.waiting-edits", self.show)
        sharing.stood.connect(self._refresh)
        workspace.document.replaced.connect(self._close)

    def show(self) -> None:
        """Show the edits that wait; what comes meanwhile is shown too."""
        if not self._workspace.document.is_open:
            return
        dialog = WaitingEditsDialog(self._workspace.icons, self._choices, self._workspace.window)
        dialog.decided.connect(self._on_decided)
        dialog.retried.connect(self._on_retried)
        dialog.finished.connect(self._forget)
        self._dialog = dialog
        self._refresh()
        dialog.open()

    def _on_retried(self) -> None:
        self._retry()
        self._refresh()

    def _choices(self, change_id: str) -> tuple[ChoiceLine, ...]:
        editor = self._workspace.document.editor
        found = next((each for each in editor.aside if each.change.id == change_id), None)
        return choice_lines(editor.plan, found, editor.hand_at, window_language()) if found is not None else ()

    def _on_decided(self, change_id: str, mine: frozenset[Place] | None) -> None:
        self._workspace.document.decide(change_id, mine)
        self._refresh()

    def _refresh(self) -> None:
        document = self._workspace.document
        if self._dialog is None or not document.is_open:
            return
        editor = document.editor
        lines = edit_lines(editor.plan, editor.waiting, editor.aside, window_language())
        self._dialog.show_edits(lines, self._said.whole(self._sharing.standing))

    def _forget(self) -> None:
        self._dialog = None

    def _close(self) -> None:
        if self._dialog is not None:
            self._dialog.reject()
