"""The question before engagements are confirmed or completed against what the plan knows: one for all of them."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject

from app.gui.workspace.document import Question, words
from app.gui.workspace.prompts import PromptButton
from app.gui.workspace.workspace import Workspace
from app.services.edits.status_gate import first_lines


class StatusQuestions(QObject):
    """Asks over the window when the document may make an edit only after a question, and makes it on a yes."""

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        workspace.document.asked.connect(self._ask)

    def _ask(self, question: Question) -> None:
        lines = "\n\n".join(words(line) for line in first_lines(question.doubts))
        self._workspace.prompts.message(
            self.tr("Change the status all the same?"),
            self.tr("{lines}\n\nNothing is changed yet.").format(lines=lines),
            (
                PromptButton("keep", self.tr("Leave as it is"), default=True, cancels=True),
                PromptButton("change", self.tr("Change all the same")),
            ),
            partial(self._on_answered, question),
        )

    def _on_answered(self, question: Question, answer: str) -> None:
        document = self._workspace.document
        if answer == "change" and document.is_open:
            document.do(question.change, question.series, agreed=True)
