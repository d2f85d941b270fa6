"""A box to search in: says what was typed after a short rest, and gives way on Esc."""

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from app.gui.look.icons import Icons
from app.gui.widgets.list_typing import is_plain
from app.gui.widgets.spacing import GRID
from app.gui.widgets.undo_keys import is_undo_key

REST = 30
"""Milliseconds without a keystroke before a search begins; a fast typist's keys are 80 apart and more."""


class SearchBox(QLineEdit):
    """Emits `searched(text)` after a rest or on Enter, and at once when cleared.

    Esc clears; in an empty box it is passed on; either way the person is done here: `left`. What is
    searched for is nothing to take back: Ctrl+Z is the window's. Down searches at once and goes on: `walked`.
    """

    searched = Signal(str)
    left = Signal()
    walked = Signal()

    def __init__(self, icons: Icons, placeholder: str, name: str, *, rest: int = REST,
                 parent: QWidget | None = None) -> None:  # fmt: skip
        super().__init__(parent)
        self._said = ""
        self.setProperty("look", "search")
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(name)
        self.setClearButtonEnabled(True)
        self.addAction(icons.icon("search", "text-muted"), QLineEdit.ActionPosition.LeadingPosition)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(rest)
        self._timer.timeout.connect(self._on_rested)
        self.textEdited.connect(self._on_edited)
        self.textChanged.connect(self._on_text_changed)
        self.returnPressed.connect(self._on_rested)

    def sizeHint(self) -> QSize:
        """Wide enough for what it says while it is empty."""
        hint = super().sizeHint()
        metrics = self.fontMetrics()
        signs = 2 * metrics.height() + 4 * GRID
        return QSize(max(hint.width(), metrics.horizontalAdvance(self.placeholderText()) + signs), hint.height())

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and is_undo_key(event):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            event.setAccepted(bool(self.text()))
            self.clear()
            self.left.emit()
        elif is_undo_key(event):
            event.ignore()
        elif event.key() == Qt.Key.Key_Down and is_plain(event):
            self._on_rested()
            self.walked.emit()
        else:
            super().keyPressEvent(event)
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                # Enter searches; in a dialog it must not also be the answer.
                event.accept()

    def _on_edited(self) -> None:
        self._timer.start()

    def _on_text_changed(self, text: str) -> None:
        if not text:
            self._on_rested()

    def _on_rested(self) -> None:
        self._timer.stop()
        if self.text() != self._said:
            self._said = self.text()
            self.searched.emit(self._said)
