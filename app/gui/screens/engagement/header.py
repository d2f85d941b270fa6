"""The head of the panel: kind, status, reference, the editor of the title, and the things to check."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QWidget

from app.domain.engagement import COMMITTED, DELIVERED, ENDED_EARLY, STATUS_TITLES, Engagement
from app.domain.findings import Finding, Severity
from app.domain.language import Language
from app.domain.wording import Text
from app.gui.look.icons import Icons
from app.gui.look.languages import window_language
from app.gui.look.theme import Meaning
from app.gui.widgets.flow_layout import FlowLayout
from app.gui.widgets.icon_label import IconLabel
from app.gui.widgets.pill import Chip, StatePill
from app.gui.widgets.plain_text import TextLabel
from app.gui.widgets.spacing import GRID, HALF, column, row, set_look
from app.gui.workspace.document import words
from app.gui.workspace.workspace import Workspace
from app.services.review.open_findings import sorted_open

_MEANINGS = {Severity.BLOCK: Meaning.BLOCKS, Severity.WARN: Meaning.WARNS, Severity.INFORM: Meaning.INFORMS}


class PanelHeader(QWidget):
    """Says what the engagement is, and what to check about it."""

    def __init__(self, workspace: Workspace, title: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._kind = Chip(workspace.icons)
        self._status = StatePill(workspace.icons)
        self._ref = TextLabel(muted=True)
        self._shown: tuple[tuple[Finding, ...], Language] | None = None
        self._checks = QFrame()
        self._checks.setObjectName("thingsToCheck")
        self._checks_column = column(self._checks, margin=GRID, gap=HALF)
        self._check_count = TextLabel(strong=True)
        self._checks_column.addWidget(self._check_count)
        self._check_lines: list[CheckLine] = []
        layout = column(self)
        top = QWidget()
        chips = FlowLayout(top)
        for chip in (self._kind, self._status, self._ref):
            chips.addWidget(chip)
        layout.addWidget(top)
        layout.addWidget(title)
        layout.addWidget(self._checks)

    def show_engagement(self, item: Engagement) -> None:
        """Show another state of the engagement."""
        document = self._workspace.document
        kind = document.plan.kinds.get(item.kind)
        if kind is not None:
            icon = self._workspace.icons.known(kind.icon)
            self._kind.show_word(words(Text(kind.title)), icon, kind.family.value)
        self._status.show_state(words(STATUS_TITLES[item.status]).capitalize(), _status_meaning(item))
        self._ref.setText(item.ref)
        found = document.review.of_engagement(item.id)
        self._show_checks(sorted_open(document.plan, found, document.today))

    def _show_checks(self, findings: tuple[Finding, ...]) -> None:
        if (findings, window_language()) == self._shown:
            return
        self._shown = findings, window_language()
        self._checks.setVisible(bool(findings))
        if not findings:
            return
        heaviest = min(findings, key=lambda finding: finding.severity.weight).severity
        set_look(self._checks, look="notice", meaning=_MEANINGS[heaviest].value)
        said = self.tr("%n thing(s) to check", "", len(findings))
        self._check_count.setText(said)
        # Lines are kept and written anew: making them takes longer than all else that an edit does.
        while len(self._check_lines) < len(findings):
            line = CheckLine(self._workspace.icons)
            self._check_lines.append(line)
            self._checks_column.addWidget(line)
        for place, line in enumerate(self._check_lines):
            if place < len(findings):
                line.show_finding(findings[place])
            line.setVisible(place < len(findings))
        self._checks.setAccessibleName(said + ": " + "; ".join(words(f.title) for f in findings))


class CheckLine(QWidget):
    """One thing to check: its weight as an icon, why, and what would mend it."""

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = IconLabel(icons, Meaning.INFORMS.value, Meaning.INFORMS.value)
        self._label = TextLabel(wraps=True)
        layout = row(self, gap=HALF)
        layout.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._label, 1)

    def show_finding(self, finding: Finding) -> None:
        """Show another finding."""
        meaning = _MEANINGS[finding.severity].value
        self._icon.set_icon(meaning, meaning)
        self._label.setText(f"{words(finding.why)} {words(finding.remedy)}".strip())
        self._label.setAccessibleName(f"{finding.rule}: {words(finding.title)}")


def _status_meaning(item: Engagement) -> Meaning:
    if item.status in DELIVERED:
        return Meaning.DONE
    if item.status in COMMITTED:
        return Meaning.INFORMS
    if item.status in ENDED_EARLY:
        return Meaning.WARNS
    return Meaning.NEUTRAL
