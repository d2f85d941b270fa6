"""The things to check about an engagement: what needs somebody first, and the rest folded behind their number."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QWidget

from app.domain.findings import Finding, Severity
from app.domain.language import Language
from app.gui.look.icons import Icons
from app.gui.look.languages import window_language
from app.gui.look.theme import Meaning
from app.gui.widgets.headings import LinkButton
from app.gui.widgets.icon_label import IconLabel
from app.gui.widgets.plain_text import TextLabel
from app.gui.widgets.spacing import GRID, HALF, column, row, set_look
from app.gui.workspace.document import words

MOST = 3
"""Lines that are shown without being asked for; where one more is all there is, that is shown as well."""

_MEANINGS = {Severity.BLOCK: Meaning.BLOCKS, Severity.WARN: Meaning.WARNS, Severity.INFORM: Meaning.INFORMS}


class ThingsToCheck(QFrame):
    """A line for each finding, or for each part of one that several norms make; the heaviest stand first.

    Beyond the first few, and those that fit the room there is, they are folded: a button says how many more there
    are, and shows them.
    """

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("thingsToCheck")
        self._icons = icons
        self._about = ""
        self._findings: tuple[Finding, ...] = ()
        self._language: Language | None = None
        self._is_open = False
        self._room = 0
        self._count = TextLabel(strong=True)
        self._lines: list[CheckLine] = []
        self._inside = column(gap=HALF)
        self._more = LinkButton()
        self._more.setObjectName("moreToCheck")
        self._more.clicked.connect(self._on_more)
        layout = column(self, margin=GRID, gap=HALF)
        layout.addWidget(self._count)
        layout.addLayout(self._inside)
        layout.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)

    def show_findings(self, about: str, findings: Sequence[Finding]) -> None:
        """Show the findings on another state of the engagement `about`, heaviest first; folded if it is another."""
        if about != self._about:
            self._about, self._is_open, self._language = about, False, None
        if (tuple(findings), window_language()) == (self._findings, self._language):
            return
        self._findings, self._language = tuple(findings), window_language()
        self.setVisible(bool(findings))
        if not findings:
            return
        heaviest = min(findings, key=lambda finding: finding.severity.weight).severity
        set_look(self, look="notice", meaning=_MEANINGS[heaviest].value)
        said = _tr("%n thing(s) to check", len(findings))
        count = sum(len(each.every_part) for each in findings)
        if count > len(findings):
            said = _tr("{things}, in {count} parts").format(things=said, count=count)
        self._count.setText(said)
        self.setAccessibleName(said + ": " + "; ".join(words(each.title) for each in findings))
        self._show_lines()

    def set_room(self, height: int) -> None:
        """Take about so many pixels of height while folded, and more only for the first line; 0 for no limit."""
        if height != self._room:
            self._room = height
            self._show_lines()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._show_lines()

    def _show_lines(self) -> None:
        parts = [part for finding in self._findings for part in finding.every_part]
        few = len(parts) if len(parts) <= MOST + 1 else MOST
        self._write(parts, few)
        first = self._fitting(few)
        folds = first < len(parts)
        self._write(parts, len(parts) if self._is_open else first)
        self._more.setVisible(folds)
        if folds:
            rest = len(parts) - first
            self._more.setText(_tr("Show the first only") if self._is_open else _tr("%n more", rest))

    def _fitting(self, few: int) -> int:
        """How many of the first lines fit the room."""
        width = self.contentsRect().width() - 2 * GRID
        if not self._room or width <= 0:
            return few
        left = self._room - self._count.sizeHint().height() - self._more.sizeHint().height() - 2 * GRID
        for place, line in enumerate(self._lines[:few]):
            left -= line.heightForWidth(width) + HALF
            if left < 0:
                return max(place, 1)
        return few

    def _write(self, parts: Sequence[Finding], count: int) -> None:
        shown = parts[:count]
        # Lines are kept and written anew: making them takes longer than all else that an edit does.
        while len(self._lines) < len(shown):
            line = CheckLine(self._icons)
            self._lines.append(line)
            self._inside.addWidget(line)
        for place, line in enumerate(self._lines):
            if place < len(shown):
                line.show_finding(shown[place])
            line.setVisible(place < len(shown))

    def _on_more(self) -> None:
        self._is_open = not self._is_open
        self._show_lines()


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


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("PanelHeader", text, None, count)
