"""The line at the foot of a dialog that says what came of an edit, or why it was refused."""

from __future__ import annotations

from PySide6.QtWidgets import QSizePolicy, QWidget

from app.domain.changes import Change
from app.gui.look.icons import Icons
from app.gui.look.theme import Meaning
from app.gui.widgets.announce import announce
from app.gui.widgets.icon_label import IconLabel
from app.gui.widgets.plain_text import TextLabel
from app.gui.widgets.spacing import HALF, row, set_look
from app.gui.workspace.document import words
from app.services.review.review import ReviewDelta


class OutcomeDialog(QWidget):
    """One sentence, with a sign where it warns; screen readers hear it."""

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mark = IconLabel(icons, "warns", "warns")
        self._mark.hide()
        self._said = TextLabel(muted=True, wraps=True)
        self._said.setObjectName("said")
        self._said.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        layout = row(self, gap=HALF)
        layout.addWidget(self._mark)
        layout.addWidget(self._said, 1)

    def say(self, text: str, meaning: Meaning = Meaning.NEUTRAL) -> None:
        """Say something in place of what was said before."""
        self._mark.setVisible(meaning in (Meaning.WARNS, Meaning.BLOCKS))
        set_look(self._said, meaning="" if meaning is Meaning.NEUTRAL else meaning.value)
        self._said.setText(text)
        if text:
            announce(self, text)

    def say_done(self, change: Change, delta: ReviewDelta) -> None:
        """Say what was done or undone, and how many findings came and went by it."""
        word = self.tr("Undone: {edit}.") if change.reverts else self.tr("Done: {edit}.")
        parts = (word.format(edit=words(change.label)), self._findings(len(delta.appeared), len(delta.vanished)))
        self.say(" ".join(part for part in parts if part))

    def _findings(self, came: int, went: int) -> str:
        if came and went:
            more, less = self.tr("%n new finding(s)", "", came), self.tr("%n gone", "", went)
            return self.tr("{more}, {less}.").format(more=more, less=less)
        if came:
            return self.tr("%n new finding(s).", "", came)
        return self.tr("%n finding(s) gone.", "", went) if went else ""
