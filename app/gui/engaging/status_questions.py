"""The questions before a status is given: against what the plan knows, or with parts left over; one for all of them."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject

from app.domain.wording import text
from app.gui.dialogs.waive_consents import WaiveConsentsDialog
from app.gui.workspace.document import Question, words
from app.gui.workspace.prompts import PromptButton
from app.gui.workspace.workspace import Workspace
from app.services.edits.children import parts_question, with_children_cancelled
from app.services.edits.consent_waivers import with_consents_waived
from app.services.edits.freezing import frozen_words, with_set_back
from app.services.edits.refusals import EditRefused
from app.services.edits.status_gate import first_lines


class StatusQuestions(QObject):
    """Asks over the window when the document may make an edit only after a question, and makes it on a yes."""

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        workspace.document.asked.connect(self._ask)

    def _ask(self, question: Question) -> None:
        if question.frozen:
            self._ask_of_frozen(question)
            return
        if question.parts:
            self._ask_of_parts(question)
            return
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
        if answer != "change" or not document.is_open:
            return
        if not question.lacking:
            document.do(question.change, question.series, agreed=True)
            return
        workspace = self._workspace
        who = workspace.settings.settings.author
        dialog = WaiveConsentsDialog(workspace.icons, len(question.lacking), who, workspace.window)
        dialog.made.connect(partial(self._on_waived, question))
        dialog.open()

    def _on_waived(self, question: Question, who: str, reason: str) -> None:
        """Confirm it, and keep who answers for it and why, as one step."""
        document = self._workspace.document
        if not document.is_open:
            return
        try:
            made = with_consents_waived(document.plan, question.change, question.lacking, who, reason, document.today)
        except EditRefused as refusal:
            document.refused.emit(refusal.reason)
            return
        document.do(made, question.series, agreed=True)

    def _ask_of_frozen(self, question: Question) -> None:
        told = frozen_words(self._workspace.document.plan, question.change, question.frozen)
        lines = "\n\n".join(words(line) for line in first_lines(told))
        detail = self.tr(
            "{lines}\n\nWhat was answered no stays planned until you change it and ask again, take it to those above, "
            "or cancel it. Nothing is changed yet. It is one step and can be undone."
        )
        self._workspace.prompts.message(
            self.tr("Set back to planned?"),
            detail.format(lines=lines),
            (
                PromptButton("nothing", self.tr("Record nothing"), cancels=True),
                PromptButton("leave", self.tr("Leave confirmed")),
                PromptButton("back", self.tr("Set back to planned"), default=True),
            ),
            partial(self._on_answered_of_frozen, question),
        )

    def _on_answered_of_frozen(self, question: Question, answer: str) -> None:
        document = self._workspace.document
        if answer not in ("leave", "back") or not document.is_open:
            return
        if answer == "back":
            document.do(with_set_back(document.plan, question.change, question.frozen), question.series)
        elif question.doubts or question.parts:
            self._ask(replace(question, frozen=()))
        else:
            document.do(question.change, question.series, agreed=True)

    def _ask_of_parts(self, question: Question) -> None:
        plan = self._workspace.document.plan
        found = (plan.engagements[each] for each in question.parts)
        named = [text("{title} ({dates})", title=each.title, dates=each.dates) for each in found]
        lines = "\n".join(map(words, first_lines(named)))
        detail = "\n\n".join((lines, *map(words, first_lines(question.doubts))))
        self._workspace.prompts.message(
            words(parts_question(len(question.parts))),
            self.tr("{lines}\n\nNothing is changed yet. It is one step and can be undone.").format(lines=detail),
            (
                PromptButton("keep", self.tr("Change nothing"), default=True, cancels=True),
                PromptButton("alone", self.tr("Keep them alone")),
                PromptButton("too", self.tr("Cancel them too")),
            ),
            partial(self._on_answered_of_parts, question),
        )

    def _on_answered_of_parts(self, question: Question, answer: str) -> None:
        document = self._workspace.document
        if answer not in ("alone", "too") or not document.is_open:
            return
        plan, change = document.plan, question.change
        made = with_children_cancelled(plan, change, question.parts) if answer == "too" else change
        document.do(made, question.series, agreed=True)
