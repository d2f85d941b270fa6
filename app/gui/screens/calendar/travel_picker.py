"""Choosing whose route is shown: typed with completion, or from the list."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QWidget

from app.domain.findings import Subject
from app.gui.widgets.plain_text import PlainComboBox
from app.services.layouts.travellers import Traveller

MOST_SHOWN = 14
WIDTH = 28
"""Average characters of the box."""


class TravellerPicker(PlainComboBox):
    """`picked` comes when a person has chosen another traveller; what is typed and is none is taken back."""

    picked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("travellerPicker")
        self.setAccessibleName(self.tr("Whose route"))
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setMaxVisibleItems(MOST_SHOWN)
        self.setMinimumContentsLength(WIDTH)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        completer = QCompleter(self.model(), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        completer.setMaxVisibleItems(MOST_SHOWN)
        self.setCompleter(completer)
        self.activated.connect(self._on_activated)
        line = self.lineEdit()
        if line is not None:
            line.setAccessibleName(self.accessibleName())
            line.editingFinished.connect(self._on_left)
        self._shown: tuple[Traveller, ...] = ()
        self._current: Subject | None = None

    @property
    def current(self) -> Subject | None:
        """Who is chosen."""
        return self._current

    def show_travellers(self, shown: Sequence[Traveller]) -> None:
        """Offer these; who was chosen stays chosen where they are still there, else the first is."""
        if tuple(shown) != self._shown:
            self._shown = tuple(shown)
            with QSignalBlocker(self):
                self.clear()
                self.addItems([each.title for each in shown])
        subjects = [each.subject for each in shown]
        if self._current not in subjects:
            self._current = subjects[0] if subjects else None
        self._show_current()

    def choose(self, traveller: Subject) -> None:
        """Choose one that is offered."""
        if traveller != self._current and any(each.subject == traveller for each in self._shown):
            self._current = traveller
            self._show_current()
            self.picked.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def _on_activated(self, at: int) -> None:
        if 0 <= at < len(self._shown):
            self.choose(self._shown[at].subject)

    def _on_left(self) -> None:
        self._show_current()

    def _show_current(self) -> None:
        at = next((at for at, each in enumerate(self._shown) if each.subject == self._current), -1)
        with QSignalBlocker(self):
            self.setCurrentIndex(at)
            self.setEditText(self._shown[at].title if at >= 0 else "")
        line = self.lineEdit()
        if line is not None:
            line.setCursorPosition(0)
            self.setToolTip(line.text())
