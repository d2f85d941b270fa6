"""Choosing whose route is shown: typed with completion, or from the list."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QWidget

from app.domain.findings import Subject
from app.gui.widgets.typed_choice import TypedChoice
from app.services.layouts.travellers import Traveller

WIDTH = 28
"""Average characters of the box."""


class TravellerPicker(TypedChoice):
    """`picked` comes when a person has chosen another traveller."""

    picked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("travellerPicker")
        self.setAccessibleName(self.tr("Whose route"))
        self.setMinimumContentsLength(WIDTH)
        self.line.setAccessibleName(self.accessibleName())
        self.taken.connect(self._on_taken)
        self._shown: tuple[Traveller, ...] = ()
        self._current: Subject | None = None

    @property
    def current(self) -> Subject | None:
        """Who is chosen."""
        return self._current

    def show_travellers(self, shown: Sequence[Traveller]) -> None:
        """Offer these; who was chosen stays chosen where they are still there, else the first is."""
        is_typed_in = self.line.hasFocus() and self.currentText() != self._title()
        if tuple(shown) != self._shown:
            self._shown = tuple(shown)
            typed = self.currentText()
            with QSignalBlocker(self):
                self.clear()
                self.addItems([each.title for each in shown])
                self.setEditText(typed)
        subjects = [each.subject for each in shown]
        if self._current not in subjects:
            self._current = subjects[0] if subjects else None
        if not is_typed_in:
            self._show_current()

    def choose(self, traveller: Subject) -> None:
        """Choose one that is offered."""
        if traveller != self._current and any(each.subject == traveller for each in self._shown):
            self._current = traveller
            self._show_current()
            self.picked.emit()

    def wrong(self, typed: str) -> str:
        return self.tr("“{typed}” is no one traveller. The route shown is still that of {name}.").format(
            typed=typed, name=self._title()
        )

    def _on_taken(self, at: int) -> None:
        if 0 <= at < len(self._shown):
            self.choose(self._shown[at].subject)

    def _title(self) -> str:
        return next((each.title for each in self._shown if each.subject == self._current), "")

    def _show_current(self) -> None:
        self.show_index(next((at for at, each in enumerate(self._shown) if each.subject == self._current), -1))
