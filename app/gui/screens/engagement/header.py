"""The head of the panel: kind, status, reference, the editor of the title, the way to the sections, and the things to
check."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.domain.engagement import Engagement
from app.domain.statuses import COMMITTED, DELIVERED, ENDED_EARLY, STATUS_TITLES
from app.domain.wording import Text
from app.gui.look.theme import Meaning
from app.gui.screens.engagement.checks import ThingsToCheck
from app.gui.widgets.flow_layout import FlowLayout
from app.gui.widgets.pill import Chip, StatePill
from app.gui.widgets.plain_text import TextLabel
from app.gui.widgets.spacing import column
from app.gui.workspace.document import words
from app.gui.workspace.workspace import Workspace
from app.services.review.open_findings import sorted_open
from app.services.texts.marked_outputs import marking_above


class PanelHeader(QWidget):
    """Says what the engagement is, and what to check about it."""

    def __init__(self, workspace: Workspace, title: QWidget, links: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._kind = Chip(workspace.icons)
        self._status = StatePill(workspace.icons)
        self._above = StatePill(workspace.icons)
        self._above.setObjectName("markedAbove")
        self._ref = TextLabel(muted=True)
        self._checks = ThingsToCheck(workspace.icons)
        layout = column(self)
        top = QWidget()
        chips = FlowLayout(top)
        for chip in (self._kind, self._status, self._above, self._ref):
            chips.addWidget(chip)
        layout.addWidget(top)
        layout.addWidget(title)
        layout.addWidget(links)
        layout.addWidget(self._checks)

    def set_room(self, height: int) -> None:
        """Let the things to check take about so many pixels of height while they are folded."""
        self._checks.set_room(height)

    def show_engagement(self, item: Engagement) -> None:
        """Show another state of the engagement."""
        document = self._workspace.document
        kind = document.plan.kinds.get(item.kind)
        if kind is not None:
            icon = self._workspace.icons.known(kind.icon)
            self._kind.show_word(words(Text(kind.title)), icon, kind.family.value)
        self._status.show_state(words(STATUS_TITLES[item.status]).capitalize(), _status_meaning(item))
        above = marking_above(document.plan, item)
        self._above.setVisible(bool(above))
        if above:
            self._above.show_state(self.tr("{marking}, above the plan").format(marking=above), Meaning.WARNS)
        self._ref.setText(item.ref)
        found = document.review.of_engagement(item.id)
        self._checks.show_findings(item.id, sorted_open(document.plan, found, document.today))


def _status_meaning(item: Engagement) -> Meaning:
    if item.status in DELIVERED:
        return Meaning.DONE
    if item.status in COMMITTED:
        return Meaning.INFORMS
    if item.status in ENDED_EARLY:
        return Meaning.WARNS
    return Meaning.NEUTRAL
