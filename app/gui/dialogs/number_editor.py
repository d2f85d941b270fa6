"""A field for a whole number that may stay empty."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from app.gui.editors.field_editors import LineEditor


class NumberEditor(LineEditor):
    """`given(int | None)` when another number was left; `misread(str)` when it was none: it stays in sight."""

    given = Signal(object)
    misread = Signal(str)

    def __init__(self, digits: int = 4, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMaxLength(digits)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.committed.connect(self._on_committed)

    @property
    def number(self) -> int | None:
        """The number typed; None where there is none, or something else."""
        text = self.text().strip()
        return int(text) if text.isascii() and text.isdigit() else None

    def show_number(self, number: int | None) -> None:
        """Show a number, or an empty field."""
        self.show_value("" if number is None else str(number))

    def show_number_anew(self, number: int | None) -> None:
        """Show a number and forget what was typed."""
        self.show_anew("" if number is None else str(number))

    def _on_committed(self, text: str) -> None:
        if text.strip() and self.number is None:
            self.hold(text)
            self.misread.emit(text)
        else:
            self.given.emit(self.number)
