"""The grid, or what is said in its place when it has no rows."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QStackedWidget, QWidget

from app.gui.look.icons import Icons
from app.gui.widgets.empty_state import EmptyState


class TablePages(QStackedWidget):
    """Shows the grid, the invitation of an empty plan, or the way out of a filter that hides everything."""

    def __init__(
        self,
        icons: Icons,
        grid: QWidget,
        add: Callable[[], object],
        paste: Callable[[], object],
        bring_in: Callable[[], object],
        clear: Callable[[], object],
    ) -> None:
        super().__init__()
        self._grid = grid
        paste_here = self.tr("No rows. Paste from Excel here (Ctrl+V), press Ctrl+N, or import a file.")
        self._no_rows = EmptyState(icons, "table", self.tr("No engagements yet"), paste_here)
        self._no_rows.add_step(self.tr("New engagement"), add)
        self._no_rows.add_step(self.tr("Paste"), paste)
        self._no_rows.add_step(self.tr("Import…"), bring_in)
        hidden = self.tr("No engagements for these filters.")
        self._no_hits = EmptyState(icons, "filter", self.tr("Nothing to show"), hidden)
        self._no_hits.add_step(self.tr("Clear filters"), clear)
        for page in (grid, self._no_rows, self._no_hits):
            self.addWidget(page)

    def show_page(self, *, has_rows: bool, is_filtered: bool) -> None:
        """Show what fits."""
        empty = self._no_hits if is_filtered else self._no_rows
        self.setCurrentWidget(self._grid if has_rows else empty)
