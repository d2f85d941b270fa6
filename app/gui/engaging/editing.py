"""The commands on engagements that all views share."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject

from app.domain.statuses import Status
from app.gui.dialogs.history import HistoryDialog
from app.gui.engaging.beginning import begin_anywhere
from app.gui.engaging.closing import ClosingPast
from app.gui.engaging.deleting import ask_and_delete
from app.gui.engaging.from_templates import FromTemplates
from app.gui.engaging.giving import Giving
from app.gui.engaging.milestone_making import MilestoneMaking
from app.gui.engaging.status_questions import StatusQuestions
from app.gui.look.languages import told, window_language
from app.gui.widgets import clipboard
from app.gui.workspace.document import words
from app.gui.workspace.tasks import Control
from app.gui.workspace.workspace import Workspace
from app.services.edits.beginning_within import begun_within, title_within
from app.services.edits.engagements import duplicate_engagement, set_status
from app.services.layouts.history import history_rows
from app.services.layouts.notice_draft import notice_draft
from app.services.ports import HistoryEntry, PlanFileError
from app.services.review.open_findings import what_blocks
from app.services.store_ports import PlanStore


class Editing(QObject):
    """New, duplicate, status, delete and history of the selected engagements, and what is asked before a status."""

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._closing = ClosingPast(workspace, self)
        self._questions = StatusQuestions(workspace, self)
        self._milestones = MilestoneMaking(workspace, self)
        self._templates = FromTemplates(workspace, self)
        self._giving = Giving(workspace, self)
        bind = workspace.actions.bind
        bind("engagement.duplicate", self.duplicate)
        bind("engagement.new-within", self.new_within)
        bind("engagement.copy-notice", self.copy_notice)
        bind("engagement.history", self.show_history)
        for status in Status:
            bind(f"status.{status.value}", partial(self.set_status, status))

    def new(self) -> None:
        """Begin an engagement in the panel."""
        begin_anywhere(self._workspace)

    def new_within(self) -> None:
        """Begin, in the panel, an engagement that is part of the one looked at."""
        document, view = self._workspace.document, self._workspace.view
        whole = document.plan.engagements.get(view.current or "")
        if whole is not None:
            title = words(title_within(whole))
            view.begin_draft(replace(begun_within(document.plan, document.today, whole), title=title))

    def copy_notice(self) -> None:
        """Put the draft of a notice of the exercise looked at on the clipboard."""
        plan = self._workspace.document.plan
        item = plan.engagements.get(self._workspace.view.current or "")
        lines = notice_draft(plan, item) if item is not None else []
        if not lines:
            self._workspace.say(self.tr("Only exercises and training are notified: choose one of them first."))
            return
        clipboard.put([[told(head), told(value)] for head, value in lines])
        self._workspace.say(self.tr("The draft of the notice was copied. Check it against the text of the regime."))

    def duplicate(self) -> None:
        """Copy the engagement looked at, and look at the copy."""
        document, view = self._workspace.document, self._workspace.view
        if view.current is None:
            return
        before = set(document.plan.engagements)
        if document.attempt(partial(duplicate_engagement, document.plan, view.current)):
            view.select(tuple(set(document.plan.engagements) - before))

    def delete(self) -> None:
        """Delete the selected engagements, after a question where they are many."""
        ask_and_delete(self._workspace, self._workspace.view.selected)

    def set_status(self, status: Status) -> None:
        """Give the selected engagements a status; confirming is refused where something blocks it."""
        document, view = self._workspace.document, self._workspace.view
        blocked = partial(what_blocks, document.plan, document.review, as_of=document.today)
        document.attempt(partial(set_status, document.plan, view.selected, status, blocked))

    def show_history(self) -> None:
        """Show what happened to the engagement looked at, to its parts and its asks, field by field."""
        document, current = self._workspace.document, self._workspace.view.current
        if current is None:
            return
        self._workspace.tasks.storage.start(
            partial(_history, document.editor.store, current),
            label=self.tr("Reading the history"),
            on_done=partial(self._on_history, current),
            on_failed=self._on_no_history,
        )

    def _on_history(self, engagement_id: str, entries: tuple[HistoryEntry, ...]) -> None:
        document = self._workspace.document
        item = document.plan.engagements.get(engagement_id) if document.is_open else None
        if item is not None:
            rows = history_rows(document.plan, entries, window_language())
            HistoryDialog(self._workspace.icons, item.title, rows, self._workspace.window).open()

    def _on_no_history(self, error: BaseException) -> None:
        if not isinstance(error, PlanFileError):
            raise error
        self._workspace.prompts.message(words(error.what), error.code)


def _history(store: PlanStore, engagement: str, _control: Control) -> tuple[HistoryEntry, ...]:
    return store.history("engagements", engagement, with_parts=True)
