"""The side of the calendar: what has no day yet, with a word on how to give it one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QWidget

from app.gui.screens.calendar.day_texts import DayTexts
from app.gui.screens.calendar.window_list import WindowTable
from app.gui.widgets.headings import SectionHeading
from app.gui.widgets.plain_text import TextLabel
from app.gui.widgets.spacing import GRID, column, hairline
from app.gui.workspace.workspace import Workspace

WIDTH = 32
"""Average characters."""


_WIDE = 130
"""Average characters of the whole calendar from which the list stands beside the days unasked."""


class WindowsSide(QFrame):
    """A list and its heading, which counts; `toggle` says whether it is shown."""

    def __init__(self, workspace: Workspace, texts: DayTexts, toggle: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._toggle = toggle
        self._wished: bool | None = None
        self.setObjectName("calendarSide")
        self._heading = SectionHeading(self.tr("Day not fixed"))
        self._heading.setContentsMargins(GRID, GRID, GRID, 0)
        self._hint = TextLabel(muted=True, wraps=True)
        self._hint.setContentsMargins(GRID, 0, GRID, GRID)
        self.table = WindowTable(workspace, texts, self.tr("Day not fixed"))
        layout = column(self, gap=0)
        layout.addWidget(self._heading)
        layout.addWidget(self._hint)
        layout.addWidget(hairline())
        layout.addWidget(self.table, 1)
        self.setFocusProxy(self.table)

    def wish(self, shown: bool) -> None:
        """Show it or not, because the person wishes so."""
        self._wished = shown
        self.setVisible(shown)

    def fit(self, width: int) -> None:
        """Without a wish of the person, be there where the calendar is wide enough."""
        if self._wished is None:
            shown = width > self.fontMetrics().averageCharWidth() * _WIDE
            self.setVisible(shown)
            self._toggle.setChecked(shown)

    def show_ids(self, ids: Sequence[str], *, writable: bool) -> None:
        """List engagements."""
        self._heading.set_text(self.tr("Day not fixed"), f"{len(ids):,}")
        if not ids:
            said = self.tr("Nothing waits for a day in these weeks.")
        elif writable:
            said = self.tr("Drag one to a day, or press Ctrl+M and choose the day with the arrows.")
        else:
            said = self.tr("These may fall into the days shown.")
        self._hint.setText(said)
        self.table.show_ids(ids)

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().averageCharWidth() * WIDTH, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().averageCharWidth() * WIDTH * 2 // 3, 0)
