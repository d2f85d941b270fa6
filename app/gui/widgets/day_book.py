"""What fields of dates ask before they open a month: kept by the window, found from any field in it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from app.domain.spans import Dates, DaySpan
from app.gui.look.icons import Icons
from app.services.layouts.day_marks import DayMark


class DayBook(QObject):
    """Belongs to a window. `today` is None while no plan is open; `read` raises DateError where a text is no date;
    `marks` takes a country, empty for the own nation, a place in it and the days, and `named` says whose they are."""

    def __init__(
        self,
        window: QWidget,
        icons: Icons,
        today: Callable[[], date | None],
        read: Callable[[str], Dates],
        marks: Callable[[str, str, DaySpan], Mapping[date, DayMark]],
        named: Callable[[str], str],
    ) -> None:
        super().__init__(window)
        self.icons, self.today, self.read, self.marks, self.named = icons, today, read, marks, named


def book_of(widget: QWidget) -> DayBook | None:
    """The book of the window in which a widget is, or of one from which that was opened."""
    at: QWidget | None = widget
    while at is not None:
        found = at.findChild(DayBook, options=Qt.FindChildOption.FindDirectChildrenOnly)
        if found is not None:
            return found
        at = at.parentWidget()
    return None
