"""Lead times and norms: the figures that findings go by, with where each comes from."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtWidgets import QPushButton, QStackedWidget

from app.domain.tables import named_with
from app.gui.dialogs.lead_times import LeadTimesPage
from app.gui.dialogs.norms import NormsPage
from app.gui.dialogs.standing_dialog import StandingDialog
from app.gui.widgets.column_scroll import ColumnScroll
from app.gui.widgets.return_key import press_on_return
from app.gui.widgets.room import open_at
from app.gui.widgets.segments import Segments
from app.gui.widgets.spacing import GRID, column, row
from app.gui.workspace.workspace import Workspace


class ReferenceDataDialog(StandingDialog):
    """Two pages, of which one is shown."""

    WATCHED: ClassVar = named_with("lead_times", "norms")

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace, "referenceDataDialog", "")
        self.setWindowTitle(self.tr("Lead times and norms"))
        self._segments = Segments(self.tr("Figures"))
        self._segments.setObjectName("referencePages")
        self._segments.add("leadTimes", self.tr("&Lead times"))
        self._segments.add("norms", self.tr("Tier n&orms"))
        self._pages = QStackedWidget()
        self._lead_times = LeadTimesPage(self)
        self._norms = NormsPage(self)
        self._pages.addWidget(self._lead_times)
        # At large text the norms need more height than a small screen has.
        self._all_norms = ColumnScroll(self._norms)
        self._pages.addWidget(self._all_norms)
        layout = column(self, margin=2 * GRID, gap=2 * GRID)
        head = row()
        head.addWidget(self._segments)
        head.addStretch(1)
        layout.addLayout(head)
        layout.addWidget(self._pages, 1)
        layout.addLayout(self.foot())
        for button in self.findChildren(QPushButton):
            press_on_return(button)
        open_at(self, 158, 37)
        self._segments.chosen.connect(self._on_page)
        self.refresh()
        self._lead_times.setFocus()

    def refresh(self) -> None:
        """Show the figures as they are now."""
        self._lead_times.refresh()
        self._norms.refresh()

    def _on_page(self, page: str) -> None:
        is_norms = page == "norms"
        self._pages.setCurrentWidget(self._all_norms if is_norms else self._lead_times)
        (self._norms if is_norms else self._lead_times).setFocus()
