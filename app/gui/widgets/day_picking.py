"""A small calendar in a field of dates, by which a day is picked instead of typed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLineEdit

from app.domain.later import later
from app.domain.spans import DateError, Dates
from app.gui.look.dates import date_preferences
from app.gui.widgets.day_book import book_of
from app.gui.widgets.line_sign import add_sign

Whose = Callable[[], tuple[str, str]]
"""The country, empty for the own nation, and the place whose holidays are marked."""

make_popup = later("app.gui.widgets.day_popup:DayPopup")

_KEYS = {(Qt.Key.Key_F4, Qt.KeyboardModifier.NoModifier), (Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)}


class DayPicking(QObject):
    """Click, Alt+Down or F4 opens a month below the line; what is picked is typed into it.

    With `spans` a last day is picked after the first. It opens at the day typed, else at `begins`, else today.
    """

    def __init__(
        self,
        line: QLineEdit,
        *,
        spans: bool = False,
        whose: Whose | None = None,
        begins: Callable[[], date | None] | None = None,
    ) -> None:
        super().__init__(line)
        self._line, self._spans, self._whose, self._begins = line, spans, whose, begins
        self._is_on = True
        self._action: QAction | None = None
        self._popup: Any = None
        line.installEventFilter(self)
        if line.isVisible():
            self._furnish()

    @property
    def popup(self) -> Any:
        """The month, a `DayPopup`, while it is open."""
        return self._popup

    def offer(self, *, on: bool, spans: bool) -> None:
        """Be there or not, where the line is for days at one time and for something else at another."""
        self._is_on, self._spans = on, spans
        self._follow()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The calendar is there from when the line is first seen; it goes while nothing can be typed."""
        if event.type() == QEvent.Type.Show:
            self._furnish()
        elif event.type() in (QEvent.Type.ReadOnlyChange, QEvent.Type.EnabledChange):
            self._follow()
        elif isinstance(event, QKeyEvent) and (Qt.Key(event.key()), _held(event)) in _KEYS and self._can_open():
            if event.type() == QEvent.Type.KeyPress:
                self.open()
            event.accept()
            return True
        return super().eventFilter(watched, event)

    def open(self) -> None:
        """Open the month below the line."""
        book = book_of(self._line)
        today = book.today() if book is not None else None
        if book is None or today is None or self._popup is not None or not self._can_open():
            return
        country, place = self._whose() if self._whose is not None else ("", "")
        popup = make_popup(
            book.icons,
            today,
            self._first(book.read, today),
            partial(book.marks, country, place),
            book.named(country),
            self._line,
            spans=self._spans,
        )
        popup.picked.connect(self._on_picked)
        popup.destroyed.connect(self._on_gone)
        self._popup = popup
        popup.show_below(self._line)

    def _can_open(self) -> bool:
        return self._action is not None and self._is_on and not self._line.isReadOnly() and self._line.isEnabled()

    def _first(self, read: Callable[[str], Dates], today: date) -> date:
        """The day at which the month opens."""
        try:
            return read(self._line.text()).earliest
        except DateError:
            return (self._begins() if self._begins is not None else None) or today

    def _furnish(self) -> None:
        if self._action is None:
            name = self.tr("Pick a day")
            tip = self.tr("{what} (Alt+Down or F4)").format(what=name)
            self._action = add_sign(self._line, self, "calendar-event", name, tip, self.open)
            self._follow()

    def _follow(self) -> None:
        if self._action is not None:
            self._action.setVisible(self._can_open())

    def _on_picked(self, first: date, last: date) -> None:
        self._line.selectAll()
        self._line.insert(date_preferences().typed(Dates.days(first, last)))
        self._line.setFocus(Qt.FocusReason.OtherFocusReason)
        self._line.editingFinished.emit()

    def _on_gone(self) -> None:
        self._popup = None


def _held(event: QKeyEvent) -> Qt.KeyboardModifier:
    return event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
