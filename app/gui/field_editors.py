"""Editors of single fields: each shows a value and says when the person has given another one."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QEvent, QSize, QStringListModel, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit, QPlainTextEdit, QSizePolicy, QWidget

from app.gui.icons import Icons
from app.gui.widgets.choice_popup import ChoicePopup, Option
from app.gui.widgets.drop_button import DropButton


class LineEditor(QLineEdit):
    """One line of text; `committed(str)` on Enter or on leaving it changed, Esc brings the value back."""

    committed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = ""
        self.editingFinished.connect(self._on_finished)

    def show_value(self, text: str) -> None:
        """Show a value, unless the person is in the middle of typing another."""
        self._shown = text
        if self.text() != text:
            self.setText(text)
            self.setCursorPosition(0)

    @property
    def is_changed(self) -> bool:
        """Whether something else than the value shown has been typed."""
        return self.text() != self._shown

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.is_changed:
            self.setText(self._shown)
            self.selectAll()
            self.textEdited.emit(self._shown)
            return
        super().keyPressEvent(event)

    def _on_finished(self) -> None:
        if self.is_changed:
            self.committed.emit(self.text())


_CLOSING = frozenset({Qt.Key.Key_Enter, Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Escape})


class CompletingEditor(LineEditor):
    """A line of several names parted by semicolons, with completion of the one being typed."""

    def __init__(self, names: Iterable[str] = (), separator: str = ";", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._separator = separator
        self._names = QStringListModel(sorted(names), self)
        completer = QCompleter(self._names, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setMaxVisibleItems(10)
        completer.setWidget(self)
        completer.activated.connect(self._on_chosen)
        self._completer = completer
        self.textEdited.connect(self._on_edited)

    def set_names(self, names: Iterable[str]) -> None:
        """What completion offers."""
        self._names.setStringList(sorted(names))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        popup = self._completer.popup()
        if popup is not None and popup.isVisible() and event.key() in _CLOSING:
            if popup.currentIndex().isValid() or event.key() == Qt.Key.Key_Escape:
                # The completer takes the name pointed at, or closes.
                event.ignore()
                return
            popup.hide()
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            super().focusOutEvent(event)

    def _last_part(self) -> str:
        text = self.text()
        return text.rsplit(self._separator, 1)[-1].strip() if self._separator else text.strip()

    def _on_edited(self) -> None:
        typed = self._last_part()
        if len(typed) < 2:
            if (popup := self._completer.popup()) is not None:
                popup.hide()
            return
        self._completer.setCompletionPrefix(typed)
        self._completer.complete()

    def _on_chosen(self, name: str) -> None:
        before = self.text().rsplit(self._separator, 1)[0] if self._separator in self.text() and self._separator else ""
        self.setText(f"{before}{self._separator} {name}" if before else name)


class ChoiceEditor(QComboBox):
    """One of a few; `committed(id)`. The wheel scrolls the form, not the value."""

    committed = Signal(object)

    def __init__(self, choices: Iterable[tuple[str, str]] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self.set_choices(choices)
        self.activated.connect(self._on_activated)

    def set_choices(self, choices: Iterable[tuple[str, str]]) -> None:
        """The ids with their words; an empty id stands for nothing."""
        current = self.currentData()
        self.clear()
        for choice_id, title in choices:
            self.addItem(title, choice_id)
        self.show_value(str(current or ""))

    def show_value(self, choice_id: str) -> None:
        """Show a value; one that is not among the choices shows as empty."""
        self.setCurrentIndex(self.findData(choice_id))

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def _on_activated(self) -> None:
        self.committed.emit(self.currentData())


class ManyEditor(DropButton):
    """Any number out of many, in the order offered; `committed(tuple of ids)` when the list closes."""

    committed = Signal(object)

    def __init__(self, icons: Icons, title: str, parent: QWidget | None = None) -> None:
        super().__init__(icons, parent=parent)
        self._popup_icons = icons
        self._title = title
        self._options: Callable[[], tuple[Option, ...]] = tuple
        self._value: tuple[str, ...] = ()
        self._chosen: frozenset[str] = frozenset()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.opened.connect(self._on_opened)

    def set_options(self, options: Callable[[], tuple[Option, ...]]) -> None:
        """What there is to choose from, asked each time the list opens."""
        self._options = options

    def show_value(self, ids: tuple[str, ...], words: str) -> None:
        """Show the chosen ones in words."""
        self._value = ids
        self.setText(words or self.tr("None"))

    def minimumSizeHint(self) -> QSize:
        # Long titles are shortened, they do not widen the form.
        return QSize(self.fontMetrics().averageCharWidth() * 16, super().minimumSizeHint().height())

    def _on_opened(self) -> None:
        popup = ChoicePopup(self._popup_icons, self._title, self)
        popup.set_options(self._options(), frozenset(self._value))
        self._chosen = frozenset(self._value)
        popup.chosen.connect(self._on_chosen)
        popup.closed.connect(self._on_closed)
        popup.show_below(self)

    def _on_chosen(self, ids: frozenset[str]) -> None:
        self._chosen = ids

    def _on_closed(self) -> None:
        if self._chosen != frozenset(self._value):
            known = [option.id for option in self._options() if option.id in self._chosen]
            self.committed.emit(tuple(known))


class TextArea(QPlainTextEdit):
    """Several lines of plain text; `committed(str)` on leaving it changed. Tab leaves."""

    committed = Signal(object)

    def __init__(self, lines: int = 3, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = ""
        self._lines = lines
        self.setTabChangesFocus(True)
        self._fit()

    def show_value(self, text: str) -> None:
        """Show a value."""
        self._shown = text
        if self.toPlainText() != text:
            self.setPlainText(text)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.commit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def commit(self) -> None:
        """Hand over what was typed, if it differs."""
        if self.toPlainText() != self._shown:
            self.committed.emit(self.toPlainText())

    def _fit(self) -> None:
        self.setFixedHeight(self.fontMetrics().lineSpacing() * self._lines + 16)
