"""Completion of names in a line, one name or several parted by semicolons."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QStringListModel, Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from app.gui.widgets.wide_completer import WideCompleter
from app.services.filtering.best_match import SEPARATOR, completed

MOST_SHOWN = 12
"""Names shown without scrolling."""


class NamesCompleter(WideCompleter):
    """Completes the name being typed in a list of names parted by semicolons, or a single one.

    With `by_click` a click into the line opens the list, of all names where none is begun.
    """

    def __init__(self, names: Sequence[str], *, several: bool, parent: QWidget, by_click: bool = False) -> None:
        super().__init__(parent)
        self.setModel(QStringListModel(list(names), self))  # A completer keeps no model alive that it does not own.
        self._several, self._by_click = several, by_click
        self._offered = tuple(names)
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setMaxVisibleItems(MOST_SHOWN)

    def completed(self, typed: str) -> str:
        """The line with each name written out of which only one can be meant."""
        return completed(typed, self._offered, several=self._several)

    def open(self) -> None:
        """Open the list: of all names, or of those that go with the one that is begun."""
        line = self.widget()
        self.setCompletionPrefix(line.text() if self._several and isinstance(line, QLineEdit) else "")
        self.complete()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        line = self.widget()
        if (
            self._by_click
            and watched is line
            and isinstance(line, QLineEdit)
            and event.type() == QEvent.Type.MouseButtonRelease
            and not line.hasSelectedText()
        ):
            self.open()
        return super().eventFilter(watched, event)

    def splitPath(self, path: str) -> list[str]:
        """Only the last name is looked up."""
        return [path.rsplit(SEPARATOR, 1)[-1].strip() if self._several else path.strip()]

    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:
        """The names before stay, the last one becomes the one chosen."""
        name = str(index.data())
        line = self.widget()
        if not self._several or not isinstance(line, QLineEdit) or SEPARATOR not in line.text():
            return name
        return f"{line.text().rsplit(SEPARATOR, 1)[0]}{SEPARATOR} {name}"
