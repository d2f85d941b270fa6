"""The asks of the engagement as a small table, with the way to ask and to record an answer."""

from __future__ import annotations

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QGridLayout, QWidget

from app.domain.engagement import Engagement
from app.gui import fonts
from app.gui.document import words
from app.gui.widgets.headings import SectionHeading
from app.gui.widgets.plain_text import ElidedLabel, TextLabel
from app.gui.widgets.spacing import GRID, column, set_look
from app.gui.workspace import Workspace
from app.services.layouts.engagement import AskLine, ask_lines


class AskSection(QWidget):
    """Who was asked, and what has come back."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._heading = SectionHeading(self.tr("Coordination"))
        self._ask = self._heading.add_link(self.tr("Ask…"))
        self._ask.clicked.connect(workspace.actions.action("ask.new").trigger)
        self._open = self._heading.add_link(self.tr("Open"))
        self._open.setAccessibleName(self.tr("Open the asks in Coordination"))
        self._open.clicked.connect(self._on_open)
        self._lines: tuple[AskLine, ...] | None = None
        self._labels: list[tuple[ElidedLabel, TextLabel, TextLabel]] = []
        self._rows = QWidget()
        self._grid = QGridLayout(self._rows)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(GRID)
        self._grid.setVerticalSpacing(GRID // 2)
        self._grid.setColumnStretch(0, 1)
        self._none = TextLabel(self.tr("Nobody has been asked yet."), muted=True)
        layout = column(self, gap=GRID // 2)
        layout.addWidget(self._heading)
        layout.addWidget(self._none)
        layout.addWidget(self._rows)

    def show_engagement(self, item: Engagement) -> None:
        """Show another state of the asks."""
        document = self._workspace.document
        lines = ask_lines(document.plan, item, document.today)
        if lines == self._lines:
            return
        self._lines = lines
        # Labels are kept and written anew: making them is what takes long when another engagement is looked at.
        while len(self._labels) < len(lines):
            self._labels.append(self._add_labels(len(self._labels)))
        for number, (whom, state, remark) in enumerate(self._labels):
            for label in (whom, state, remark):
                label.setVisible(number < len(lines))
            if number < len(lines):
                line = lines[number]
                whom.setText(line.whom)
                state.setText(words(line.state))
                state.setFont(fonts.strong(QFont()) if line.meaning == "blocks" else QFont())
                set_look(state, meaning=line.meaning if line.meaning != "neutral" else "")
                remark.setText(words(line.remark) if line.remark is not None else "")
        self._none.setVisible(not lines)
        self._rows.setVisible(bool(lines))
        self._open.setVisible(bool(lines))

    def _add_labels(self, number: int) -> tuple[ElidedLabel, TextLabel, TextLabel]:
        labels = ElidedLabel(), TextLabel(), TextLabel(muted=True)
        for place, label in enumerate(labels):
            self._grid.addWidget(label, number, place)
        return labels

    def _on_open(self) -> None:
        self._workspace.go_to("coordination")
