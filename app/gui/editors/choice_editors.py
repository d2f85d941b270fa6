"""Editors that choose: one of a few, or any number out of many."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.gui.look.icons import Icons
from app.gui.widgets.choice_popup import ChoicePopup, Option
from app.gui.widgets.drop_button import DropButton
from app.gui.widgets.list_typing import is_plain, writes
from app.gui.widgets.picker import Picker

_MAKE = "\n"
"""Stands for what is not there yet; no id is a line end."""


class ChoiceEditor(Picker):
    """One of a list; `committed(id)`, and `reverted` on Esc.

    `making` where an entry is wanted that is not there yet; what stands in the field is `reverted` then.
    """

    committed = Signal(object)
    reverted = Signal()
    making = Signal()

    def __init__(self, choices: Iterable[tuple[str, str]] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offered: Callable[[], Iterable[tuple[str, str]]] | None = None
        self._offer = ""
        self._entries: list[tuple[str, str]] = []
        self._said: Callable[[str], str] = str
        self.setSizeAdjustPolicy(Picker.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self.currentTextChanged.connect(self._explain)
        self.set_choices(choices)
        self.activated.connect(self._on_activated)

    def set_choices(self, choices: Iterable[tuple[str, str]]) -> None:
        """The ids with their words; an empty id stands for nothing."""
        self._offered = None
        self._refill(choices)

    def offer(self, choices: Callable[[], Iterable[tuple[str, str]]], said: Callable[[str], str]) -> None:
        """The same, but asked for each time the list opens; `said` gives the words of one."""
        self.set_choices(())
        self._offered, self._said = choices, said

    def offer_making(self, offer: str) -> None:
        """Offer in these words, behind all entries, to make another one."""
        self._offer = offer
        self._entries = []

    def show_value(self, choice_id: str) -> None:
        """Show a value; one that is not among the choices shows as empty."""
        if self._offered is not None and not self.view().isVisible():
            only = [(choice_id, self._said(choice_id))]
            # Entries that are made anew have the whole form laid out again.
            if self._entries != only:
                self._put(only)
        self.setCurrentIndex(self.findData(choice_id))

    def showPopup(self) -> None:
        if self._offered is not None:
            self._refill(self._offered())
        super().showPopup()

    def _refill(self, choices: Iterable[tuple[str, str]]) -> None:
        current = self.currentData()
        self._put(choices)
        self.setCurrentIndex(self.findData(str(current or "")))

    def _put(self, choices: Iterable[tuple[str, str]]) -> None:
        self.clear()
        self._entries = list(choices)
        for number, (choice_id, title) in enumerate(self._entries):
            self.addItem(title, choice_id)
            self.setItemData(number, title, Qt.ItemDataRole.ToolTipRole)
        if self._offer:
            self.addItem(self._offer, _MAKE)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_plain(event) and event.key() == Qt.Key.Key_Escape:
            self.reverted.emit()
        super().keyPressEvent(event)

    def _on_activated(self) -> None:
        if self.currentData() == _MAKE:
            self.reverted.emit()
            self.making.emit()
        else:
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
        self.setProperty("field", "true")
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
        self.setToolTip(words)
        self.setAccessibleName(f"{self._title}: {self.text()}")

    def _shortened(self, text: str) -> str:
        # It is as wide as the form: what has no room there is shortened when it is painted.
        return text

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
