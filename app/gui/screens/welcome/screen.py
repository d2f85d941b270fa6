"""The page without a plan: the sample, a spreadsheet, an empty plan; below, the recent ones."""

from __future__ import annotations

import os
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.gui.widgets.headings import LinkButton
from app.gui.widgets.path_cards import PathCards
from app.gui.widgets.plain_text import ElidedLabel, TextLabel, TitleLabel
from app.gui.widgets.spacing import GRID, column, row
from app.gui.workspace.document import words
from app.gui.workspace.workspace import Workspace
from app.services.stores.address_reading import is_address
from app.services.stores.locations import plan_name

MOST_RECENT = 5


class WelcomeScreen(QWidget):
    """Emits `chosen(id)`: `sample`, `import`, `new`, `open` or `shared`; and `recent_chosen(location)`."""

    chosen = Signal(str)
    recent_chosen = Signal(str)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("welcome")
        self.setAccessibleName(self.tr("Welcome"))
        self._cards = PathCards(workspace.icons)
        self._cards.add(
            "sample", "bookmark", self.tr("Open the sample plan"),
            self.tr(
                "Over 200 engagements of one nation, with asks, gaps and conflicts, to look round and try things in."
            ),
        )  # fmt: skip
        self._cards.add(
            "import", "file-import", self.tr("Import a spreadsheet"),
            self.tr("Bring in the Excel or CSV list that you have. Rows that cannot be read are named, none is lost."),
        )  # fmt: skip
        self._cards.add(
            "new", "plus", self.tr("Start an empty plan"),
            self.tr("Countries, regions, lead times and ministries' questions are there; you add the engagements."),
        )  # fmt: skip
        self._cards.chosen.connect(self.chosen)
        ways = QWidget()
        others = row(ways, gap=2 * GRID)
        others.addStretch(1)
        for way, name in (("open", self.tr("Open a plan file…")), ("shared", self.tr("Open a shared plan…"))):
            link = LinkButton(name)
            link.setObjectName(way)
            link.clicked.connect(partial(self.chosen.emit, way))
            others.addWidget(link)
        others.addStretch(1)
        self._recent = QWidget()
        self._recent_column: QVBoxLayout = column(self._recent, gap=GRID // 2)
        inner = QWidget()
        layout = column(inner, gap=2 * GRID)
        title = TitleLabel(self.tr("Plan a year of engagements, and see who was left out"))
        title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        said = TextLabel(
            self.tr("Each plan is one file on this computer. Every change is saved as you make it, and can be undone."),
            muted=True,
        )
        said.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        for widget in (title, said):
            layout.addWidget(widget)
        layout.addSpacing(GRID)
        layout.addWidget(self._cards, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(ways)
        layout.addWidget(self._recent)
        self._ways, self._waiting = inner, TitleLabel()
        self._waiting.setObjectName("opening")
        self._waiting.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._waiting.hide()
        page = row(self, margin=3 * GRID)
        page.addStretch(1)
        middle = column()
        middle.addStretch(2)
        middle.addWidget(inner)
        middle.addWidget(self._waiting)
        middle.addStretch(3)
        page.addLayout(middle)
        page.addStretch(1)

    def wait(self, label: str) -> None:
        """Say what is being opened; what could be chosen meanwhile would come in between."""
        self._waiting.setText(f"{label}…")
        self._waiting.show()
        self._ways.hide()

    def rest(self) -> None:
        """Offer the ways to a plan again."""
        self._waiting.hide()
        self._ways.show()

    def show_recent(self, locations: Sequence[str]) -> None:
        """List the plans opened lately that are still there."""
        while (old := self._recent_column.takeAt(0)) is not None:
            if (widget := old.widget()) is not None:
                widget.deleteLater()
        shown = [location for location in locations if is_address(location) or os.path.exists(location)][:MOST_RECENT]
        self._recent.setVisible(bool(shown))
        if shown:
            self._recent_column.addWidget(TextLabel(self.tr("Opened lately"), strong=True))
        for location in shown:
            button = LinkButton(words(plan_name(location)))
            button.setToolTip(location)
            button.setAccessibleName(self.tr("Open {path}").format(path=location))
            button.clicked.connect(partial(self.recent_chosen.emit, location))
            line = QWidget()
            parts = row(line, gap=GRID)
            parts.addWidget(button)
            place = location if is_address(location) else str(Path(location).parent)
            where = ElidedLabel(place, mode=Qt.TextElideMode.ElideMiddle)
            where.setProperty("look", "muted")
            parts.addWidget(where, 1)
            self._recent_column.addWidget(line)
