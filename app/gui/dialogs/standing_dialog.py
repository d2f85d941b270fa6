"""A dialog that stays open beside the window: edits land at once, and it says itself what came of them."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QHBoxLayout

from app.domain.changes import Change
from app.gui.dialogs.outcome import OutcomeDialog
from app.gui.editors.field_editors import LineEditor
from app.gui.look.theme import Meaning
from app.gui.widgets.plain_text import window_title
from app.gui.widgets.return_key import press_on_return
from app.gui.widgets.spacing import row
from app.gui.widgets.steady_dialog import SteadyDialog
from app.gui.workspace.document import words
from app.gui.workspace.workspace import Workspace
from app.services.edits.refusals import EditRefused
from app.services.review.review import ReviewDelta


class StandingDialog(SteadyDialog):
    """Follows the plan: `refresh` is called when a table in WATCHED changes; another plan closes it.

    Undo and redo of the window answer to their keys here too. Refusals are said at its foot, not behind it.
    """

    WATCHED: ClassVar[frozenset[str]] = frozenset()

    def __init__(self, workspace: Workspace, name: str, title: str) -> None:
        super().__init__(workspace.window)
        self.setObjectName(name)
        self.setWindowTitle(window_title(title))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.workspace = workspace
        self._outcome = OutcomeDialog(workspace.icons)
        for command in ("edit.undo", "edit.redo"):
            self.addAction(workspace.actions.action(command))
        document = workspace.document
        document.changed.connect(self._on_changed)
        document.replaced.connect(self._on_replaced)
        workspace.dates.changed.connect(self._on_dates)
        workspace.actions.given.connect(self._write_typed)

    @property
    def can_write(self) -> bool:
        """Whether the plan may be edited."""
        return not self.workspace.document.read_only

    def refresh(self) -> None:
        """Show the plan as it is now; a dialog that watches nothing has nothing to show anew."""

    def foot(self) -> QHBoxLayout:
        """The last line: what was said, and the way out."""
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        for button in buttons.buttons():
            # Enter belongs to the field or the list that has the focus.
            press_on_return(button)
        line = row()
        line.addWidget(self._outcome, 1)
        line.addWidget(buttons)
        if not self.can_write:
            self.say(self.tr("This plan is open for reading only."))
        return line

    def attempt(self, use_case: Callable[[], Change]) -> Change | None:
        """Make the edit, or say why not; the change that was made, or None."""
        try:
            change = use_case()
        except EditRefused as refusal:
            self.say(words(refusal.reason), Meaning.WARNS)
            return None
        return change if self.workspace.document.do(change) else None

    def say(self, text: str, meaning: Meaning = Meaning.NEUTRAL) -> None:
        """Say something at the foot."""
        self._outcome.say(text, meaning)

    def _on_dates(self) -> None:
        self.refresh()

    def _write_typed(self) -> None:
        """What is half typed is written before a command of the window is carried out."""
        if isinstance(typed := self.focusWidget(), LineEditor) and self.isActiveWindow():
            typed.commit()

    def _on_replaced(self) -> None:
        if (typed := self.focusWidget()) is not None:
            # The plan that it was typed for is gone.
            typed.blockSignals(True)
        self.close()

    def _on_changed(self, change: Change, delta: ReviewDelta) -> None:
        self._outcome.say_done(change, delta)
        if change.tables & self.WATCHED:
            self.refresh()
