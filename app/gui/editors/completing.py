"""A line of names with completion of the one being typed."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from app.domain.natural_order import by_name
from app.gui.editors.field_editors import LineEditor
from app.gui.widgets.list_arrow import ListArrow
from app.gui.widgets.list_typing import is_plain
from app.gui.widgets.wide_completer import WideCompleter
from app.services.filtering.best_match import best_match, completed

_CLOSING = frozenset({Qt.Key.Key_Enter, Qt.Key.Key_Return, Qt.Key.Key_Escape})


class CompletingEditor(LineEditor):
    """A line of several names parted by semicolons, or of one without a `separator`.

    What `understands` does not take is written out to the one name that is meant, when the line is handed over. What is
    taken as typed and comes close to one name is `kept(name)`; empty where it is a name, or close to none.
    """

    kept = Signal(str)

    def __init__(self, names: Iterable[str] = (), separator: str = ";", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._adds = False
        self.understands: Callable[[str], bool] | None = None
        self._separator = separator
        self._names = QStringListModel(sorted(names, key=by_name), self)
        completer = WideCompleter(self._names, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setMaxVisibleItems(10)
        completer.setWidget(self)
        completer.activated.connect(self._on_chosen)
        self._completer = completer
        self.textEdited.connect(self._on_edited)
        ListArrow(self, self.open)

    def set_names(self, names: Iterable[str]) -> None:
        """What completion offers, in this order."""
        self._names.setStringList(list(names))

    def open(self) -> None:
        """Open the list: of all names, or of those that go with the one that is begun."""
        self._adds = not self.is_changed
        self._offer("" if self._adds else self._last_part())

    def commit(self) -> None:
        if self.is_changed and not self.is_held and self.understands is not None and not self.understands(self.text()):
            meant = completed(self.text(), self._names.stringList(), several=bool(self._separator))
            if meant != self.text() and self.understands(meant):
                self.setText(meant)
        changed, typed = self.is_changed, self.text().strip()
        super().commit()
        if changed and not self.is_held:
            near = best_match(typed, self._names.stringList()) if typed and not self._separator else None
            self.kept.emit(near if near is not None and near.casefold() != typed.casefold() else "")

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and not self.isReadOnly() and not self.hasSelectedText():
            self.open()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        popup = self._completer.popup()
        if popup is not None and popup.isVisible() and event.key() in _CLOSING:
            if popup.currentIndex().isValid() or event.key() == Qt.Key.Key_Escape:
                # The completer takes the name pointed at, or closes.
                event.ignore()
                return
            popup.hide()
        is_closed = popup is None or not popup.isVisible()
        if is_closed and is_plain(event) and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and not self.isReadOnly():
            self.open()
            return
        super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab takes the name pointed at and moves on."""
        popup = self._completer.popup()
        if popup is not None and popup.isVisible():
            if (index := popup.currentIndex()).isValid():
                self._on_chosen(str(index.data()))
            popup.hide()
        return super().focusNextPrevChild(forward)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        popup = self._completer.popup()
        # The list of names belongs to the field: opening it is not leaving.
        if event.reason() != Qt.FocusReason.PopupFocusReason or popup is None or not popup.isVisible():
            super().focusOutEvent(event)

    def _last_part(self) -> str:
        text = self.text()
        return text.rsplit(self._separator, 1)[-1].strip() if self._separator else text.strip()

    def _on_edited(self) -> None:
        self._adds = False
        typed = self._last_part()
        if len(typed) < 2:
            if (popup := self._completer.popup()) is not None:
                popup.hide()
            return
        self._offer(typed)

    def _offer(self, typed: str) -> None:
        """Open the list of the names that hold what is typed."""
        self._completer.setCompletionPrefix(typed)
        self._completer.complete()

    def _on_chosen(self, name: str) -> None:
        held = self.text().strip()
        if not self._separator:
            before = ""
        elif self._adds:
            # The list was opened over names that stand: another one joins them.
            before = held
        else:
            before = held.rsplit(self._separator, 1)[0] if self._separator in held else ""
        self.setText(f"{before}{self._separator} {name}" if before else name)
        self._adds = False
        self._on_typed()
