"""One column of the board: its name, how many asks stand there and how many of them are late, and the cards."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from app.domain.wording_values import Count
from app.gui.look.languages import told
from app.gui.screens.coordination.card_list import CardList
from app.gui.widgets.plain_text import TextLabel
from app.gui.widgets.spacing import GRID, HALF, column, hairline, row, set_look
from app.gui.workspace.document import words
from app.gui.workspace.workspace import Workspace
from app.services.layouts.ask_board import STAGE_TITLES, AskStage, StageLines

NARROWEST = 27
"""Average characters below which a column is not squeezed: the board scrolls sideways instead."""


class StageColumn(QWidget):
    """A head with the name of the column and how many cards it has, and the cards."""

    def __init__(self, workspace: Workspace, stage: AskStage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.stage = stage
        self._said = words(STAGE_TITLES[stage])
        self._name = TextLabel(self._said, strong=True)
        self._count = TextLabel(muted=True)
        self._late = TextLabel()
        set_look(self._late, meaning="blocks")
        self.cards = CardList(workspace.icons, self._said)
        self.cards.setObjectName(f"cards-{stage.value}")
        self._nothing = TextLabel(muted=True, wraps=True)
        self._nothing.setContentsMargins(GRID, GRID, GRID, 0)
        head = row(gap=GRID)
        head.setContentsMargins(GRID, GRID, GRID, HALF)
        head.addWidget(self._name)
        head.addWidget(self._count)
        head.addWidget(self._late)
        head.addStretch(1)
        layout = column(self, gap=0)
        layout.addLayout(head)
        layout.addWidget(hairline())
        layout.addWidget(self._nothing)
        layout.addWidget(self.cards, 1)
        self._fit()

    def show_lines(self, found: StageLines, nothing: str) -> None:
        """Say how many cards there are, or why there are none."""
        count = len(found.lines)
        late = self.tr("{count} late").format(count=told(found.late)) if found.late else ""
        self._count.setText(told(count))
        self._late.setText(late)
        self._nothing.setText(nothing)
        self._nothing.setVisible(not count)
        said = told(Count(count, "ask", "asks"))
        self.cards.setAccessibleName(", ".join(part for part in (self._said, said, late) if part))

    def set_target(self, on: bool) -> None:
        """Show that cards would be dropped here."""
        self._name.setText(f"→ {self._said}" if on else self._said)
        set_look(self._name, meaning="informs" if on else "")

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * NARROWEST)
