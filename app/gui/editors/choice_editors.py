"""Editors that choose: one of a few, or any number out of many."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QStyle, QStyleOptionComboBox, QStylePainter, QWidget

from app.gui.look.icons import Icons
from app.gui.widgets.choice_popup import ChoicePopup, Option
from app.gui.widgets.drop_button import DropButton
from app.gui.widgets.field_trouble import say_trouble
from app.gui.widgets.list_typing import ListTyping, is_plain, writes
from app.gui.widgets.plain_text import PlainComboBox

_WALKING = frozenset(
    {
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_PageUp,
        Qt.Key.Key_PageDown,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
    }
)


class ChoiceEditor(PlainComboBox):
    """One of a few; `committed(id)`, and `reverted` on Esc. The wheel scrolls the form, not the value.

    Arrows and letters open the list, so that walking along it is not a change at each step. Tab takes what is pointed
    at and moves on; letters that are in no entry are said, and the value stays.
    """

    committed = Signal(object)
    reverted = Signal()

    def __init__(self, choices: Iterable[tuple[str, str]] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self._typing = ListTyping(self.view())
        # The open list is part of the field, no other place to go to.
        self.view().setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.view().installEventFilter(self)
        self.currentTextChanged.connect(self._explain)
        self.set_choices(choices)
        self.activated.connect(self._on_activated)

    def set_choices(self, choices: Iterable[tuple[str, str]]) -> None:
        """The ids with their words; an empty id stands for nothing."""
        current = self.currentData()
        self.clear()
        for number, (choice_id, title) in enumerate(choices):
            self.addItem(title, choice_id)
            self.setItemData(number, title, Qt.ItemDataRole.ToolTipRole)
        self.show_value(str(current or ""))

    def show_value(self, choice_id: str) -> None:
        """Show a value; one that is not among the choices shows as empty."""
        self.setCurrentIndex(self.findData(choice_id))

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
        if is_plain(event) and event.key() in _WALKING:
            self.showPopup()
        elif writes(event) and event.text().strip():
            self.showPopup()
            self._typing.type(event)
        else:
            if is_plain(event) and event.key() == Qt.Key.Key_Escape:
                self.reverted.emit()
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

    def _on_activated(self) -> None:
        say_trouble(self, "")
        self.committed.emit(self.currentData())

    def _explain(self, text: str) -> None:
        self.setToolTip(text)


class ManyEditor(DropButton):
    """Any number out of many, in the order offered; `committed(tuple of ids)` when the list closes.

    Letters open the list and are looked up in it.

    `making(words)` comes, once it has, where something is typed that is not offered and that can be made.
    """

    committed = Signal(object)
    making = Signal(str)

    def __init__(self, icons: Icons, title: str, parent: QWidget | None = None) -> None:
        super().__init__(icons, parent=parent)
        self._popup_icons = icons
        self._title = title
        self._options: Callable[[], tuple[Option, ...]] = tuple
        self._value: tuple[str, ...] = ()
        self._chosen: frozenset[str] = frozenset()
        self._offer = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.opened.connect(self._on_opened)

    def set_options(self, options: Callable[[], tuple[Option, ...]]) -> None:
        """What there is to choose from, asked each time the list opens."""
        self._options = options

    def offer_making(self, offer: str) -> None:
        """Offer to make what is typed and not found; `offer` says so, with {name} for what was typed."""
        self._offer = offer

    def show_value(self, ids: tuple[str, ...], words: str) -> None:
        """Show the chosen ones in words."""
        self._value = ids
        self.setText(words or self.tr("None"))
        self.setAccessibleName(f"{self._title}: {self.text()}")

    def minimumSizeHint(self) -> QSize:
        # Long titles are shortened, they do not widen the form.
        return QSize(self.fontMetrics().averageCharWidth() * 16, super().minimumSizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if writes(event) and event.text().strip():
            self._on_opened(event.text())
        else:
            super().keyPressEvent(event)

    def _on_opened(self, typed: str = "") -> None:
        popup = ChoicePopup(self._popup_icons, self._title, self, nothing=self.tr("None chosen"))
        popup.set_options(self._options(), frozenset(self._value))
        self._chosen = frozenset(self._value)
        popup.chosen.connect(self._on_chosen)
        popup.closed.connect(self._on_closed)
        if self._offer:
            popup.offer_making(self._offer)
            popup.making.connect(self.making)
        popup.show_below(self)
        if typed:
            popup.type(typed)

    def _on_chosen(self, ids: frozenset[str]) -> None:
        self._chosen = ids

    def _on_closed(self) -> None:
        if self._chosen == frozenset(self._value):
            return
        offered = [option.id for option in self._options()]
        # What the list does not offer, such as regions of another scheme, was not up for choice and stays.
        kept = [each for each in self._value if each in self._chosen and each not in offered]
        self.committed.emit((*(each for each in offered if each in self._chosen), *kept))
