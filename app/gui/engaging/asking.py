"""The commands on asks that several views share: ask, record the answer, correct."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QObject

from app.domain.asks import Answer
from app.domain.wording import text
from app.gui.dialogs.ask import AskDialog
from app.gui.dialogs.correct_ask import CorrectAskDialog
from app.gui.dialogs.record_answer import RecordAnswerDialog
from app.gui.workspace.workspace import Workspace
from app.services.edits.asking import AskBatch, NewContact, add_batch
from app.services.edits.asks import record_answer
from app.services.edits.correcting import correct_ask


class Asking(QObject):
    """Opens the dialogs over the window, and makes one change of what they hand over."""

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace

    def ask(self, engagement_ids: Sequence[str]) -> None:
        """Ask about these engagements."""
        document = self._workspace.document
        ids = [engagement_id for engagement_id in engagement_ids if engagement_id in document.plan.engagements]
        if not ids:
            document.refused.emit(text("Select an engagement to ask about first."))
            return
        workspace = self._workspace
        dialog = AskDialog(workspace.icons, document.plan, ids, document.review.facts, workspace.window)
        dialog.made.connect(self._on_asked)
        dialog.open()

    def record(self, ask_ids: Sequence[str], said: str = "") -> None:
        """Record one answer to these asks; `said` are its words, where they are known."""
        document = self._workspace.document
        ids = [ask_id for ask_id in ask_ids if ask_id in document.plan.asks]
        if not ids:
            document.refused.emit(text("Select the ask that was answered first."))
            return
        workspace = self._workspace
        dialog = RecordAnswerDialog(workspace.icons, document.plan, ids, document.today, workspace.window, said)
        dialog.made.connect(partial(self._on_answered, tuple(ids)))
        dialog.open()

    def correct(self, ask_id: str) -> None:
        """Correct one ask of the plan."""
        workspace, document = self._workspace, self._workspace.document
        dialog = CorrectAskDialog(workspace.icons, document.plan, ask_id, document.today, workspace.window)
        dialog.made.connect(partial(self._on_corrected, ask_id))
        dialog.open()

    def _on_asked(self, batch: AskBatch) -> None:
        document = self._workspace.document
        document.attempt(partial(add_batch, document.plan, batch))

    def _on_answered(self, ask_ids: tuple[str, ...], answer: Answer) -> None:
        document = self._workspace.document
        document.attempt(partial(record_answer, document.plan, ask_ids, answer))

    def _on_corrected(self, ask_id: str, fields: Mapping[str, object], contacts: Sequence[NewContact]) -> None:
        document = self._workspace.document
        document.attempt(partial(correct_ask, document.plan, ask_id, document.today, contacts, **fields))
