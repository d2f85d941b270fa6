"""The panel where several engagements are selected: what they share, where they differ, and what can be done."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

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
        # Each name above its value: beside it, large letters would leave the value no room.
        self._column = column(self._fields, gap=GRID)
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
        while (old := self._column.takeAt(0)) is not None:
            if (widget := old.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for each in fields:
            self._column.addWidget(_field(words(each.title), each))


def _field(title: str, shared: SharedField) -> QWidget:
    said = _said(shared.value)
    value = TextLabel(said, muted=shared.is_mixed, wraps=True)
    value.setMinimumWidth(1)  # A word that is too long is cut; the page must not become wider than the panel.
    value.setObjectName(f"shared-{shared.name}")
    value.setAccessibleName(f"{title}: {said}")
    value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    field = QWidget()
    layout = column(field, gap=0)
    layout.addWidget(TextLabel(title, muted=True))
    layout.addWidget(value)
    return field


def _said(value: str | Text) -> str:
    return words(value) if isinstance(value, Text) else value
