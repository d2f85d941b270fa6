"""A dialog that stays open beside the window: edits land at once, and it says itself what came of them."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QSizePolicy

from app.domain.changes import Change
from app.gui.document import words
from app.gui.theme import Meaning
from app.gui.widgets.announce import announce
from app.gui.widgets.icon_label import IconLabel
from app.gui.widgets.plain_text import TextLabel
from app.gui.widgets.spacing import HALF, row, set_look
from app.gui.workspace import Workspace
from app.services.edits.refusals import EditRefused
from app.services.review import ReviewDelta


class StandingDialog(QDialog):
    """Follows the plan: `refresh` is called when a table in WATCHED changes; another plan closes it.

    Undo and redo of the window answer to their keys here too. Refusals are said at its foot, not behind it.
    """

    WATCHED: ClassVar[frozenset[str]] = frozenset()

    def __init__(self, workspace: Workspace, name: str, title: str) -> None:
        super().__init__(workspace.window)
        self.setObjectName(name)
        self.setWindowTitle(title)
        self.setWindowIcon(QIcon())
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.workspace = workspace
        self._said = TextLabel(muted=True, wraps=True)
        self._said.setObjectName("said")
        self._said.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._mark = IconLabel(workspace.icons, "warns", "warns")
        self._mark.hide()
        for command in ("edit.undo", "edit.redo"):
            self.addAction(workspace.actions.action(command))
        document = workspace.document
        document.changed.connect(self._on_changed)
        document.replaced.connect(self.close)

    @property
    def can_write(self) -> bool:
        """Whether the plan may be edited."""
        return not self.workspace.document.read_only

    def refresh(self) -> None:
        """Show the plan as it is now."""
        raise NotImplementedError

    def foot(self) -> QHBoxLayout:
        """The last line: what was said, and the way out."""
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        for button in buttons.buttons():
            # Enter belongs to the field or the list that has the focus.
            button.setAutoDefault(False)  # type: ignore[attr-defined]
        line = row(gap=HALF)
        line.addWidget(self._mark)
        line.addWidget(self._said, 1)
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
        """Say something at the foot, and to screen readers."""
        self._mark.setVisible(meaning is not Meaning.NEUTRAL)
        set_look(self._said, meaning="" if meaning is Meaning.NEUTRAL else meaning.value)
        self._said.setText(text)
        if text:
            announce(self, text)

    def _on_changed(self, change: Change, delta: ReviewDelta) -> None:
        word = self.tr("Undone: {edit}.") if change.reverts else self.tr("Done: {edit}.")
        self.say(" ".join(part for part in (word.format(edit=words(change.label)), self._findings(delta)) if part))
        if change.tables & self.WATCHED:
            self.refresh()

    def _findings(self, delta: ReviewDelta) -> str:
        """How many findings came and went by it."""
        came, went = len(delta.appeared), len(delta.vanished)
        if came and went:
            more = self.tr("%n new finding(s)", "", came)
            return self.tr("{more}, {less}.").format(more=more, less=self.tr("%n gone", "", went))
        if came:
            return self.tr("%n new finding(s).", "", came)
        return self.tr("%n finding(s) gone.", "", went) if went else ""
