"""How far dates move, typed as in Move…."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QLineEdit, QWidget

from app.gui.look.languages import window_language
from app.services.dates.refusals import NotRead
from app.services.dates.steps import DateStep, read_step


class StepEdit(QLineEdit):
    """Reads “+2w”, “-10d”, “1m”; a bare number counts days. Nothing is proposed: how far is for a person to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._step = DateStep()
        self._trouble = ""
        self.setPlaceholderText(self.tr("+2w, -10d, 1m"))
        self.textChanged.connect(self._read)

    @property
    def step(self) -> DateStep:
        """How far; nowhere while nothing is typed, or nothing that is understood."""
        return self._step

    @property
    def trouble(self) -> str:
        """Why the text was not understood; empty when all is well."""
        return self._trouble

    def days_from(self, day: date) -> int:
        """How many days it is from a day on; 0 outside the calendar."""
        try:
            return (self._step.from_day(day) - day).days
        except NotRead:
            return 0

    def _read(self) -> None:
        self._step, self._trouble = DateStep(), ""
        if self.text().strip():
            try:
                self._step = read_step(self.text())
            except NotRead as refusal:
                self._trouble = refusal.reason.said_in(window_language())
