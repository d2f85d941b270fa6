"""Before the plan in the window is left: what is not in its file is written, or asked about."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from app.gui.plans.plan_copies import PlanCopies
from app.gui.workspace.prompts import PromptButton
from app.gui.workspace.workspace import Workspace

COPY, GO, STAY = "copy", "go", "stay"


class Leaving(QObject):
    """Asks where changes could not be written, or where a typed text was not understood."""

    def __init__(self, workspace: Workspace, copies: PlanCopies, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._copies = copies
        self._unread: Callable[[], tuple[str, ...]] = tuple
        self._stuck: Callable[[], int] = int

    def watch(self, unread: Callable[[], tuple[str, ...]], stuck: Callable[[], int]) -> None:
        """Give the means to know which typed texts are in no plan, and how many edits cannot be written now."""
        self._unread = unread
        self._stuck = stuck

    def asks_first(self, then: Callable[[], object]) -> bool:
        """Whether the person is asked first; `then` follows where they agree, with no plan open any more."""
        document = self._workspace.document
        self._workspace.actions.given.emit()
        if not document.is_open:
            return False
        if stuck := self._stuck():
            self._ask_about_changes(then, stuck)
            return True
        if unread := self._unread():
            self._ask_about_texts(then, unread)
            return True
        return False

    def _ask_about_changes(self, then: Callable[[], object], count: int) -> None:
        editor = self._workspace.document.editor
        if editor.store.is_shared:
            said = self.tr("%n change(s) could not be written to the shared plan.", "", count)
        else:
            said = self.tr("%n change(s) could not be written to the plan file.", "", count)
        kept = editor.are_kept
        if kept:
            way_on = self.tr(
                "They are kept on this computer and are taken up again when the plan is opened here. "
                "Save a copy of the plan elsewhere to have them there too."
            )
        else:
            way_on = self.tr("They are in this window only. Save a copy of the plan elsewhere to keep them.")
        go = self.tr("Close") if kept else self.tr("Close without them")
        self._workspace.prompts.message(
            said,
            way_on,
            (
                PromptButton(COPY, self.tr("Save a copy…"), default=True),
                PromptButton(GO, go, dangerous=not kept),
                PromptButton(STAY, self.tr("Stay"), cancels=True),
            ),
            partial(self._on_answered, then),
        )

    def _ask_about_texts(self, then: Callable[[], object], unread: tuple[str, ...]) -> None:
        self._workspace.prompts.message(
            self.tr("What was typed here was not understood and is not in the plan: {texts}").format(
                texts="; ".join(unread)
            ),
            self.tr("Everything else is saved. Stay to mend it, or close without it."),
            (
                PromptButton(STAY, self.tr("Stay"), default=True, cancels=True),
                PromptButton(GO, self.tr("Close without it"), dangerous=True),
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
