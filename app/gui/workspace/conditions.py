"""Which commands make sense now, and the reason why the others do not."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QObject

from app.gui.workspace import commands
from app.gui.workspace.document import words
from app.gui.workspace.workspace import Workspace


class Conditions(QObject):
    """Tells the action registry what holds: a plan, the right to write, a selection, something to undo."""

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        stack = workspace.document.undo_stack
        stack.indexChanged.connect(self.refresh)
        workspace.view.selection_changed.connect(self.refresh)
        workspace.actions.bind("edit.undo", self._undo)
        workspace.actions.bind("edit.redo", stack.redo)

    def refresh(self) -> None:
        """Look again."""
        if not shiboken6.isValid(self._workspace.document.undo_stack):
            return  # It says so once more while it is being destroyed.
        document, view, actions = self._workspace.document, self._workspace.view, self._workspace.actions
        no_plan = "" if document.is_open else self.tr("Open a plan first")
        no_writing = no_plan or (self.tr("This plan is open for reading only") if document.read_only else "")
        no_choice = no_plan or ("" if view.current is not None else self.tr("Select an engagement first"))
        actions.set_condition(commands.PLAN, no_plan)
        actions.set_condition(commands.WRITABLE, no_writing)
        actions.set_condition(commands.LOOKED_AT, no_choice)
        actions.set_condition(commands.SELECTED, no_writing or no_choice)
        stack = document.undo_stack
        # Whoever looks for what cannot be undone any more is told why.
        can_undo = stack.canUndo() or document.why_no_past is not None
        actions.set_condition(commands.UNDO, "" if can_undo else self.tr("There is nothing to undo"))
        actions.set_condition(commands.REDO, "" if stack.canRedo() else self.tr("There is nothing to redo"))
        undo, redo = stack.undoText(), stack.redoText()
        actions.retitle("edit.undo", self.tr("Undo {edit}").format(edit=undo) if undo else self.tr("Undo"))
        actions.retitle("edit.redo", self.tr("Redo {edit}").format(edit=redo) if redo else self.tr("Redo"))

    def _undo(self) -> None:
        document = self._workspace.document
        if not document.undo_stack.canUndo() and document.why_no_past is not None:
            self._workspace.say(words(document.why_no_past))
        else:
            document.undo_stack.undo()
