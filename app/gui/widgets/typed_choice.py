"""A list that is typed into: what holds the words is offered below, a click offers all."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette, QWheelEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit, QStyle, QStyleOptionFrame, QWidget

from app.gui.widgets.field_trouble import say_trouble
from app.gui.widgets.list_typing import is_plain
from app.gui.widgets.plain_text import PlainComboBox
from app.gui.widgets.wide_completer import WideCompleter
from app.services.filtering.best_match import best_match

MOST_SHOWN = 14
"""Entries shown without scrolling."""

_SIDE = 2
"""Pixels that Qt keeps free on either side of the words of a line."""


class _ElidedLine(QLineEdit):
    """Where its text is wider than it and nobody types into it, it says so with "…"."""

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        inside = self.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, self)
        inside = inside.marginsRemoved(self.textMargins()).adjusted(_SIDE, 0, -_SIDE, 0)
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, inside.width())
        if self.hasFocus() or shown == self.text():
            super().paintEvent(event)
            return
        painter = QPainter(self)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_PanelLineEdit, option, painter, self)
        painter.setPen(self.palette().color(QPalette.ColorRole.Text))
        side = QStyle.visualAlignment(
            self.layoutDirection(), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        painter.drawText(inside, int(side | Qt.TextFlag.TextSingleLine), shown)


class TypedChoice(PlainComboBox):
    """`taken(index)` when the person has chosen another entry, -1 when what they typed is none.

    Leaving it takes the one entry that is meant. What fits none, or several, stays as it was typed, with the reason;
    one that `keeps_any` text takes it as it is.
    """

    taken = Signal(int)

    def __init__(self, parent: QWidget | None = None, *, keeps_any: bool = False) -> None:
        super().__init__(parent)
        self._keeps_any = keeps_any
        self._settled = ""
        self.setLineEdit(_ElidedLine(self))
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMaxVisibleItems(MOST_SHOWN)
        completer = WideCompleter(self.model(), self)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setMaxVisibleItems(MOST_SHOWN)
        self.setCompleter(completer)
        self.activated.connect(self._on_activated)
        self.line.editingFinished.connect(self._on_finished)
        self.line.installEventFilter(self)

    @property
    def line(self) -> QLineEdit:
        """What is typed into."""
        found = self.lineEdit()
        assert found is not None
        return found

    def show_index(self, index: int) -> None:
        """Choose from outside, -1 for none; emits nothing."""
        with QSignalBlocker(self):
            self.setCurrentIndex(index)
            if index < 0:
                self.setEditText("")
        self._settle()

    def meant(self, typed: str) -> int:
        """The entry that typed words mean, -1 for none."""
        meant = best_match(typed, self.offered())
        return -1 if meant is None else self.findText(meant, Qt.MatchFlag.MatchFixedString)

    def offered(self) -> Sequence[str]:
        """The entries that typed words can mean."""
        return [self.itemText(at) for at in range(self.count())]

    def wrong(self, typed: str) -> str:
        """Why what is typed is no entry; empty where somebody else says it."""
        return self.tr("“{typed}” is none of these, or may be several. Click or press Down to choose one.").format(
            typed=typed
        )

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_plain(event) and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self._offer_all()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A click into the line opens the whole list, over which one can go on typing."""
        if (
            watched is self.lineEdit()
            and isinstance(event, QMouseEvent)
            and event.type() == QEvent.Type.MouseButtonRelease
            and event.button() == Qt.MouseButton.LeftButton
            and not self.line.hasSelectedText()
        ):
            self._offer_all()
        return super().eventFilter(watched, event)

    def _offer_all(self) -> None:
        completer = self.completer()
        if completer is not None and self.count():
            completer.setCompletionPrefix("")
            completer.complete()
            self._point_at_own(completer)

    def _point_at_own(self, completer: QCompleter) -> None:
        """Begin in the list at the entry chosen, so that the arrows go on from there."""
        popup, at = completer.popup(), self.findText(self._settled, Qt.MatchFlag.MatchFixedString)
        if popup is not None and at >= 0 and self.currentText() == self._settled:
            with QSignalBlocker(completer):  # What is pointed at has not been chosen.
                popup.setCurrentIndex(completer.completionModel().index(at, 0))

    def _settle(self) -> None:
        """What stands there now is what was chosen."""
        self._settled = self.currentText()
        self.line.setCursorPosition(0)
        self.setToolTip(self._settled)
        say_trouble(self, "")

    def _on_activated(self, index: int) -> None:
        self.setCurrentIndex(index)
        self._settle()
        self.taken.emit(index)

    def _on_finished(self) -> None:
        typed = self.currentText().strip()
        if typed == self._settled.strip():
            return
        exact = self.findText(typed, Qt.MatchFlag.MatchFixedString) if typed else -1
        found = exact if exact >= 0 or self._keeps_any else self.meant(typed)
        if found >= 0:
            self._on_activated(found)
            return
        self._settled = self.currentText()
        self.taken.emit(-1)
        if not self._keeps_any:
            say_trouble(self, self.wrong(typed) if typed else "")
