"""The columns of the grid: which are shown, in which order and how wide."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QFontMetrics

from app.domain.changes import Change
from app.domain.spans import Dates
from app.gui.look import fonts
from app.gui.look.languages import told
from app.gui.screens.table.arrangement import Arrangement
from app.gui.screens.table.column_chooser import ColumnChooser
from app.gui.screens.table.model import EngagementTableModel
from app.gui.screens.table.view import EngagementGrid
from app.gui.widgets.spacing import GRID
from app.gui.workspace.workspace import Workspace
from app.services.layouts.table_columns import TableColumn

_DATES = "dates"
_LONG_DATES = Dates.days(date(2026, 9, 30), date(2026, 10, 28))
"""As long as dates of one year usually are, in whatever form."""


class GridColumns(QObject):
    """Keeps what a person does to the columns; `changed` when others are shown, or in another order."""

    changed = Signal()

    def __init__(
        self, workspace: Workspace, arrangement: Arrangement, grid: EngagementGrid, model: EngagementTableModel
    ) -> None:
        super().__init__(grid)
        self._workspace = workspace
        self._arrangement = arrangement
        self._grid = grid
        self._model = model
        workspace.document.replaced.connect(self._on_replaced)
        workspace.document.changed.connect(self._on_changed)
        grid.header.let_go.connect(self._keep_widths)
        grid.header.dragged.connect(self._on_dragged)

    def show(self) -> None:
        """Show the columns that are kept, as wide as they are kept."""
        columns = self._arrangement.columns
        self._model.set_columns(columns)
        self.fit()

    def fit(self) -> None:
        """Give the columns their widths for the letters and the form of dates that are in force."""
        for place, each in enumerate(self._model.columns):
            width = self._wished_width(each)
            if width != self._grid.columnWidth(place):
                self._grid.setColumnWidth(place, width)

    def _wished_width(self, column: TableColumn) -> int:
        return self._arrangement.width(column) or self._usual_width(column)

    def _usual_width(self, column: TableColumn) -> int:
        metrics = self._grid.fontMetrics()
        width = column.width * metrics.averageCharWidth()
        if column.id == _DATES:
            # With the sign of days that are not certain.
            letters = QFontMetrics(fonts.tabular(self._grid.font()))
            width = max(width, letters.horizontalAdvance(told(_LONG_DATES)) + metrics.height())
        return width + 2 * GRID

    def choose(self) -> None:
        """Ask which columns are shown."""
        dialog = ColumnChooser(
            self._workspace.icons, self._arrangement.known, self._model.columns, self._workspace.window
        )
        dialog.chosen.connect(self._on_chosen)
        dialog.open()

    def _on_replaced(self) -> None:
        if self._arrangement.columns != self._model.columns:
            self.changed.emit()

    def _on_changed(self, change: Change, _delta: object) -> None:
        """Other own fields are other columns, or what can be chosen in them is other."""
        if "own_fields" in change.tables:
            self.changed.emit()

    def _keep_widths(self) -> None:
        """All at once: with each that is kept, the columns get the widths that are kept."""
        drawn = {each: self._grid.columnWidth(place) for place, each in enumerate(self._model.columns)}
        self._arrangement.keep_widths({each: now for each, now in drawn.items() if now != self._wished_width(each)})

    def _on_dragged(self, before: int, after: int) -> None:
        ids = [each.id for each in self._model.columns]
        ids.insert(after, ids.pop(before))
        self._on_chosen(ids)

    def _on_chosen(self, ids: Sequence[str]) -> None:
        self._arrangement.keep_columns(ids)
        self.changed.emit()
