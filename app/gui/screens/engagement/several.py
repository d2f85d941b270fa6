"""The panel where several engagements are selected: what they share, where they differ, and what can be done."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from app.domain.engagement import Engagement
from app.domain.language import Language
from app.domain.wording import Text, text
from app.domain.wording_values import engagements_count
from app.gui.look.languages import window_language
from app.gui.screens.engagement.page import PanelPage
from app.gui.widgets.plain_text import TextLabel, TitleLabel
from app.gui.widgets.spacing import GRID, HALF, column
from app.gui.workspace.document import words
from app.gui.workspace.workspace import Workspace
from app.services.layouts.several import SharedField, shared_fields
from app.services.review.open_findings import sorted_open

STEPS = ("engagement.bulk-edit", "engagement.shift-several")
"""What is done with several at once; the commands' own keys do the same."""


class SeveralPage(PanelPage):
    """Read only: one field of many is changed by bulk edit, which shows what becomes of each."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        page = QWidget()
        super().__init__(page, parent)
        self.setObjectName("severalPage")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._workspace = workspace
        self._shown: tuple[tuple[SharedField, ...], Language] = (), window_language()
        self._title = TitleLabel("")
        self._title.setObjectName("severalTitle")
        self._checks = TextLabel(muted=True, wraps=True)
        self._fields = QWidget()
        self._grid = QGridLayout(self._fields)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(2 * GRID)
        self._grid.setVerticalSpacing(GRID)
        self._grid.setColumnStretch(1, 1)
        layout = column(page, margin=2 * GRID, gap=2 * GRID)
        layout.addWidget(self._title)
        layout.addWidget(self._checks)
        steps = column(gap=HALF)
        for name in STEPS:
            action = workspace.actions.action(name)
            button = QPushButton(action.text())
            button.setObjectName(name)
            button.setToolTip(action.toolTip())
            button.clicked.connect(action.trigger)
            steps.addWidget(button)
        layout.addLayout(steps)
        layout.addWidget(self._fields)
        layout.addStretch(1)

    def show_engagements(self, items: Sequence[Engagement]) -> None:
        """Show what these have in common."""
        document = self._workspace.document
        title = words(text("{count}", count=engagements_count(len(items))))
        self._title.setText(title)
        self.setAccessibleName(title)
        found = {
            (each.rule, each.key): each for item in items for each in document.review.of_engagement(item.id)
        }.values()
        count = len(sorted_open(document.plan, found, document.today))
        self._checks.setText(self.tr("%n thing(s) to check", "", count))
        self._checks.setVisible(bool(count))
        fields = shared_fields(document.plan, items)
        if (fields, window_language()) == self._shown:
            return
        self._shown = fields, window_language()
        while (old := self._grid.takeAt(0)) is not None:
            if (widget := old.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for at, each in enumerate(fields):
            name = TextLabel(words(each.title), muted=True)
            value = TextLabel(_said(each.value), muted=each.is_mixed, wraps=True)
            value.setObjectName(f"shared-{each.name}")
            value.setAccessibleName(f"{words(each.title)}: {_said(each.value)}")
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._grid.addWidget(name, at, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(value, at, 1, Qt.AlignmentFlag.AlignTop)


def _said(value: str | Text) -> str:
    return words(value) if isinstance(value, Text) else value
