"""The side of the calendar: what has no day yet, with a word on how to give it one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QFrame, QWidget

from app.gui.screens.calendar.day_texts import DayTexts
from app.gui.screens.calendar.window_list import WindowTable
from app.gui.widgets.headings import SectionHeading
from app.gui.widgets.plain_text import TextLabel
from app.gui.widgets.spacing import GRID, column, hairline
from app.gui.workspace import Workspace

WIDTH = 32
"""Average characters."""


class WindowsSide(QFrame):
    """A list and its heading; the heading counts."""

    def __init__(self, workspace: Workspace, texts: DayTexts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
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
