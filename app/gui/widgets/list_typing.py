"""Letters typed over an open list lead to the entry that is meant."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView

from app.services.filtering.plan_filter import folded

PAUSE = 1000
"""Milliseconds after which a letter that does not go on with a name begins another one."""


def is_plain(event: QKeyEvent) -> bool:
    """Whether nothing is held that would make a command of a key."""
    return not event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)


def writes(event: QKeyEvent) -> bool:
    """Whether a key writes a letter, a space included."""
    return is_plain(event) and bool(event.text()) and event.text().isprintable()


class ListTyping:
    """Letters typed one after another are one text; the same letter again goes to the next entry with it.

    Found is the first entry that begins so, else the first that has a word beginning so, else that holds it; of those
    in which none of it stands, the first of which one of the `terms` is, by its data, one a line.
    """

    def __init__(self, view: QAbstractItemView) -> None:
        self._view = view
        self.terms: Callable[[], Mapping[str, str]] = dict
        self._typed = ""
        self._at = 0
        self._is_found = True

    @property
    def missed(self) -> str:
        """What was typed and is in no entry; empty where something was found."""
        return "" if self._is_found else self._typed

    def forget(self) -> None:
        """Begin another text."""
        self._typed, self._is_found = "", True

    def erase(self) -> None:
        """Take the last letter back."""
        self._typed = self._typed[:-1]
        self._go()

    def type(self, event: QKeyEvent) -> None:
        """Take what the key wrote."""
        rested, self._at = event.timestamp() - self._at > PAUSE, event.timestamp()
        self._typed += event.text()
        self._go()
        if rested and not self._is_found:
            before, self._typed = self._typed, event.text()
            self._go()
            if not self._is_found:
                self._typed = before

    def _go(self) -> None:
        model = self._view.model()
        titles = [folded(str(model.index(row, 0).data() or "")) for row in range(model.rowCount())]
        here = self._view.currentIndex().row()
        found = found_among(titles, folded(self._typed), here)
        if found is None and (terms := self.terms()):
            data = [str(model.index(row, 0).data(Qt.ItemDataRole.UserRole) or "") for row in range(model.rowCount())]
            found = found_among([terms.get(each, "") for each in data], folded(self._typed), here)
        self._is_found = found is not None or not self._typed.strip()
        if found is not None:
            index = model.index(found, 0)
            self._view.setCurrentIndex(index)
            self._view.scrollTo(index)


def found_among(titles: list[str], typed: str, here: int) -> int | None:
    """The entry that begins so, that has a later word beginning so, or that holds it; terms are one a line."""
    if not typed:
        return None
    order = [*range(len(titles))]
    if len(set(typed)) == 1 and len(typed) > 1 and not any(title.startswith(typed) for title in titles):
        typed = typed[0]
        order = [*range(here + 1, len(titles)), *range(here + 1)]
    for marked in ("\n{}", " {}", "{}"):
        sought = marked.format(typed)
        found: int | None = next((at for at in order if sought in f"\n{titles[at]}"), None)
        if found is not None:
            return found
    return None
