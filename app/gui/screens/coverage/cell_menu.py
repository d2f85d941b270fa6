"""What can be done with the cell under the pointer, as a menu."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from app.gui.screens.coverage.matrix_view import MatrixView
from app.services.layouts.coverage import CoverageLine, LineKind


class CellMenu(QMenu):
    """Lists the engagements of the current cell, plans in it, or sets the tier or weight of its line."""

    def __init__(self, view: MatrixView, list_cell: Callable[[], None], plan_here: Callable[[], None]) -> None:
        super().__init__(view)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._view = view
        line = view.line
        listing = self.addAction(self.tr("List engagements\tEnter"))
        listing.setEnabled(line is not None and _holds_any(line, view.part))
        listing.triggered.connect(list_cell)
        planning = self.addAction(self.tr("Plan here…\tCtrl+N"))
        planning.setEnabled(view.matrix.editable)
        planning.triggered.connect(plan_here)
        self.addSeparator()
        weighs = line is not None and line.kind is LineKind.REGION
        setting = self.addAction(self.tr("Set weight…\tF2") if weighs else self.tr("Set tier…\tF2"))
        kinds = (LineKind.REGION, LineKind.COUNTRY)
        setting.setEnabled(view.matrix.editable and line is not None and line.kind in kinds)
        setting.triggered.connect(view.edit_priority)

    def offer_page(self, action: QAction) -> None:
        """Offer the page of the country of the line."""
        line = self._view.line
        if line is not None and line.kind is LineKind.COUNTRY:
            self.addSeparator()
            self.addAction(action)

    def add_ways_out(self, actions: Sequence[QAction]) -> None:
        """Offer what hands the figures out."""
        self.addSeparator()
        self.addActions(actions)

    def open_at(self, point: QPoint) -> None:
        """Open at the pointer, or below the current cell when it was asked for by key."""
        port = self._view.viewport()
        rect = self._view.visualRect(self._view.currentIndex())
        self.popup(port.mapToGlobal(point if port.rect().contains(point) else rect.bottomLeft()))


def _holds_any(line: CoverageLine, part: int | None) -> bool:
    tally = line.cells[-1 if part is None else part]
    return bool(tally.ids or tally.draft_ids)
