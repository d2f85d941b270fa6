"""File ▸ Edit here: a plan that is only read becomes one that is written, once nobody else writes it."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.gui.plans.plan_copies import said_of
from app.gui.plans.plan_opening import PlanOpening
from app.gui.workspace import commands
from app.gui.workspace.workspace import Workspace
from app.services.planning.plan_editor import PlanEditor
from app.services.ports import PlanFileError, PlanNeedsPassword


class EditHere(QObject):
    """Takes the lock first; only when it is held does the plan that was read go, and what was looked at stays.

    `refused(Text)` says why the plan is still only read.
    """

    refused = Signal(object)

    def __init__(self, workspace: Workspace, opening: PlanOpening, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._opening = opening
        self._is_under_way = False
        workspace.actions.bind("file.edit-here", self.begin)
        workspace.document.replaced.connect(self.refresh)
        self.refresh()

    @property
    def lack(self) -> str:
        """Why the plan cannot be edited here; empty where it can be tried."""
        document = self._workspace.document
        if not document.is_open:
            return self.tr("Open a plan first")
        if not document.read_only:
            return self.tr("This plan can be edited here already")
        store = document.editor.store
        if store.holder is not None:
            return self.tr("{who} on {computer} edits this plan").format(
                who=store.holder.name, computer=store.holder.computer
            )
        return "" if store.is_followed else self.tr("This plan can only be read here")

    def refresh(self) -> None:
        """Look again whether it can be tried."""
        self._workspace.actions.set_condition(commands.FOLLOWED, self.lack)

    def begin(self) -> None:
        """Try to become the one who writes the plan."""
        document = self._workspace.document
        if self.lack or self._is_under_way:
            return
        self._is_under_way = True
        location = document.editor.store.location
        self._workspace.tasks.storage.start(
            partial(self._opening.loading.load, location, False),
            label=self.tr("Opening the plan for editing"),
            on_done=partial(self._on_loaded, document.editor),
            on_failed=partial(self._on_failed, location),
        )

    def _on_loaded(self, read: PlanEditor, editor: PlanEditor) -> None:
        self._is_under_way = False
        document, view = self._workspace.document, self._workspace.view
        if not document.is_open or document.editor is not read:
            editor.store.close()
            return
        if editor.store.read_only:
            notice = editor.store.notice
            editor.store.close()
            if notice is not None:
                self.refused.emit(notice)
            return
        selected = view.selected
        self._opening.show(lambda: None, editor)
        view.select(tuple(each for each in selected if each in document.plan.engagements))
        self._workspace.say(self.tr("You can edit this plan now. Nobody else can while it is open here."))

    def _on_failed(self, location: str, error: BaseException) -> None:
        self._is_under_way = False
        if isinstance(error, PlanNeedsPassword):
            self._opening.password_wanted.emit(error, self.begin)
        elif isinstance(error, PlanFileError | OSError):
            self._workspace.prompts.message(*said_of(error, Path(location)))
        else:
            raise error
