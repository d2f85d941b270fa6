"""One filter as a button: shows what is chosen, and opens a list to choose from."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from app.gui.look.icons import Icons
from app.gui.widgets.announce import announce
from app.gui.widgets.choice_popup import WIDTH, ChoicePopup, Option
from app.gui.widgets.drop_button import DropButton
from app.gui.widgets.list_typing import writes

MOST_WIDTH = 56
"""Average characters of the list, at most; longer titles are shortened."""

_BESIDE = 8
"""What stands in a row beside the title and the remark, in characters."""


class FilterChip(DropButton):
    """Reads "Region", "Region: Pacific" or "Region: 3"; emits `chosen(frozenset of ids)` with every tick.

    Nothing chosen means that the filter is off; Delete turns it off. `closed` follows when the list is gone.
    """

    chosen = Signal(object)
    closed = Signal()

    def __init__(self, icons: Icons, title: str, parent: QWidget | None = None) -> None:
        super().__init__(icons, title, parent=parent)
        self._title = title
        self._options: tuple[Option, ...] = ()
        self._selection: frozenset[str] = frozenset()
        self._popup: ChoicePopup | None = None
        self.setAccessibleDescription(self.tr("Opens a list to choose from; Delete clears what is chosen."))
        self.opened.connect(self.open)
        self._show_selection()

    @property
    def selection(self) -> frozenset[str]:
        return self._selection

    @property
    def popup(self) -> ChoicePopup | None:
        """The list while it is open."""
        return self._popup

    def set_options(self, options: Iterable[Option]) -> None:
        """What there is to choose from; a chosen id that is no longer offered stays chosen."""
        self._options = tuple(options)
        self._show_selection()
        if self._popup is not None:
            self._popup.set_options(self._options, self._selection)

    def set_selection(self, selection: Iterable[str]) -> None:
        """Choose from outside; emits nothing."""
        self._selection = frozenset(selection)
        self._show_selection()
        if self._popup is not None:
            self._popup.set_options(self._options, self._selection)

    def open(self) -> None:
        """Open the list below the button."""
        if self._popup is not None:
            return
        longest = max((len(option.title) + len(option.remark) for option in self._options), default=0)
        width = min(MOST_WIDTH, max(WIDTH, longest + _BESIDE))
        self._popup = ChoicePopup(self._icons, self._title, self, width=width)
        self._popup.set_options(self._options, self._selection)
        self._popup.chosen.connect(self._on_chosen)
        self._popup.closed.connect(self._on_closed)
        self._popup.show_below(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete and Backspace let all through again; letters open the list and are looked up in it."""
        if writes(event) and event.text().strip():
            self.click()
            if self._popup is not None:
                self._popup.type(event.text())
            return
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self._selection:
            self._on_chosen(frozenset())
            return
        super().keyPressEvent(event)

    def _on_chosen(self, selection: frozenset[str]) -> None:
        self._selection = selection
        self._show_selection()
        announce(self, self.accessibleName())
        self.chosen.emit(selection)

    def _on_closed(self) -> None:
        self._popup = None
        self.setFocus()
        self.closed.emit()

    def _show_selection(self) -> None:
        count = len(self._selection)
        if count == 0:
            self.setText(self._title)
            self.setAccessibleName(self.tr("{title}: all").format(title=self._title))
        else:
            titles = [option.title for option in self._options if option.id in self._selection]
            said = titles[0] if count == 1 and titles else str(count)
            self.setText(f"{self._title}: {said}")
            self.setAccessibleName(self.tr("{title}: {what} chosen").format(title=self._title, what=said))
        self.set_active(count > 0)
