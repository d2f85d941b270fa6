"""A field that opens a list of few to choose one from; how the keys of all lists behave is written here."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QStyle, QStyleOptionComboBox, QStylePainter, QWidget

from app.gui.widgets.field_trouble import say_trouble
from app.gui.widgets.list_typing import ListTyping, is_plain, writes
from app.gui.widgets.plain_text import PlainComboBox

WALKING = frozenset(
    {
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_PageUp,
        Qt.Key.Key_PageDown,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
    }
)
"""Keys that open a list and walk along it."""


class Picker(PlainComboBox):
    """One of a few. The wheel scrolls the form, not the value.

    The keys of every list in this program, be one picked or several ticked, offered in a field or below a button:
    arrows and letters open it, so that walking along it is not a change at each step, and letters look up in it; Enter
    takes what is pointed at and closes it, Tab takes it too and goes on to the next field; Esc closes it. In a list in
    which several can be ticked the space bar ticks one and stays, and Enter behind that only closes. Letters that are
    in no entry are said, and the value stays.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._typing = ListTyping(self.view())
        # The open list is part of the field, no other place to go to.
        self.view().setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.view().installEventFilter(self)
        self.activated.connect(self._forget_trouble)

    def set_terms(self, terms: Callable[[], Mapping[str, str]]) -> None:
        """Other words by which entries are found, by the data of each, one a line; asked for when letters miss."""
        self._typing.terms = terms

    def showPopup(self) -> None:
        # Long titles are read whole in the list, however narrow the field is.
        view = self.view()
        widest = view.sizeHintForColumn(0) + 2 * view.frameWidth() + view.verticalScrollBar().sizeHint().width()
        view.setMinimumWidth(max(widest, self.width()))
        self._typing.forget()
        super().showPopup()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        field = QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, field, self).width()
        option.currentText = self.fontMetrics().elidedText(self.currentText(), Qt.TextElideMode.ElideRight, room)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_plain(event) and event.key() in WALKING:
            self.showPopup()
        elif writes(event) and event.text().strip():
            self.showPopup()
            self._typing.type(event)
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What is typed over the open list is looked up in it."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self._is_taken(event):
            return True
        return super().eventFilter(watched, event)

    def _is_taken(self, event: QKeyEvent) -> bool:
        """Whether a key over the open list is the field's own."""
        if event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            self._take(forward=event.key() == Qt.Key.Key_Tab)
        elif event.key() == Qt.Key.Key_Backspace:
            self._typing.erase()
        elif writes(event):
            self._typing.type(event)
        else:
            # Shift, a dead key or AltGr is part of typing: only walking along the list begins another text.
            if event.key() in WALKING:
                self._typing.forget()
            return False
        return True

    def _take(self, *, forward: bool) -> None:
        """Take what is pointed at, unless nothing is called as was typed, and go on to the next field."""
        missed, at = self._typing.missed.strip(), self.view().currentIndex().row()
        self.hidePopup()
        if missed:
            said = self.tr("“{typed}” is in no entry of this list. {value} stays; press Down to see what there is.")
            say_trouble(self, said.format(typed=missed, value=self.currentText() or self.tr("Nothing")))
        elif at >= 0 and at != self.currentIndex():
            self.setCurrentIndex(at)
            self.activated.emit(at)
        self.focusNextPrevChild(forward)

    def _forget_trouble(self) -> None:
        say_trouble(self, "")
