"""Before the plan in the window is left: what is not in its file is written, or asked about."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from app.gui.plan_copies import PlanCopies
from app.gui.prompts import Choice
from app.gui.workspace import Workspace

COPY, GO, STAY = "copy", "go", "stay"


class Leaving(QObject):
    """Asks where changes could not be written, or where a typed text was not understood."""

    def __init__(self, workspace: Workspace, copies: PlanCopies, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._copies = copies
        self._unread: Callable[[], tuple[str, ...]] = tuple

    def watch(self, unread: Callable[[], tuple[str, ...]]) -> None:
        """Give the means to know which typed texts are in no plan."""
        self._unread = unread

    def asks_first(self, then: Callable[[], object]) -> bool:
        """Whether the person is asked first; `then` follows where they agree, with no plan open any more."""
        document = self._workspace.document
        self._workspace.actions.given.emit()
        if not document.is_open:
            return False
        if document.editor.pending:
            self._ask_about_changes(then, document.editor.pending)
            return True
        if unread := self._unread():
            self._ask_about_texts(then, unread)
            return True
        return False

    def _ask_about_changes(self, then: Callable[[], object], count: int) -> None:
        self._workspace.prompts.message(
            self.tr("%n change(s) could not be written to the plan file.", "", count),
            self.tr("They are in this window only. Save a copy of the plan elsewhere to keep them."),
            (
                Choice(COPY, self.tr("Save a copy…"), default=True),
                Choice(GO, self.tr("Close without them"), dangerous=True),
                Choice(STAY, self.tr("Stay"), cancels=True),
            ),
            partial(self._on_answered, then),
        )

    def _ask_about_texts(self, then: Callable[[], object], unread: tuple[str, ...]) -> None:
        self._workspace.prompts.message(
            self.tr("What was typed here was not understood and is not in the plan: {texts}").format(
                texts="; ".join(f"“{typed}”" for typed in unread)
            ),
            self.tr("Everything else is saved. Stay to mend it, or close without it."),
            (
                Choice(STAY, self.tr("Stay"), default=True, cancels=True),
                Choice(GO, self.tr("Close without it"), dangerous=True),
            ),
            partial(self._on_answered, then),
        )

    def _on_answered(self, then: Callable[[], object], answer: str) -> None:
        if answer == COPY:
            self._copies.save_copy(partial(self._go, then))
        elif answer == GO:
            self._go(then)

    def _go(self, then: Callable[[], object]) -> None:
        self._workspace.document.close()
        then()
