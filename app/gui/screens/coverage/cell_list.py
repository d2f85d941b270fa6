"""The engagements behind a cell of the matrix."""

from __future__ import annotations

from collections.abc import Hashable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from app.domain.statuses import STATUS_TITLES
from app.gui.look.languages import told
from app.gui.widgets.headings import SectionHeading
from app.gui.widgets.quiet_rows import Cell, QuietRow
from app.gui.widgets.quiet_table import ColumnSpec, QuietTable
from app.gui.widgets.spacing import GRID, column
from app.gui.workspace.document import words
from app.gui.workspace.workspace import Workspace
from app.services.layouts.coordination import countries_of


class CellList(QWidget):
    """Two lines an engagement; Enter opens it. `closed` on Esc or the link."""

    closed = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("coverageList")
        self._workspace = workspace
        self._heading = SectionHeading()
        close = self._heading.add_link(self.tr("Close"))
        close.clicked.connect(self.closed)
        self._heading.setContentsMargins(GRID, GRID, GRID, GRID)
        specs = (ColumnSpec(self.tr("Engagement"), 20, 3), ColumnSpec(self.tr("When"), 20, 1, whole=True))
        self._table = QuietTable(workspace.icons, self.tr("Engagements of the cell"), specs, lines=2)
        self._table.setObjectName("coverageListTable")
        self._table.opened.connect(self._on_opened)
        self._table.selectionModel().selectionChanged.connect(self._on_selected)
        workspace.view.selection_changed.connect(self._on_selection_changed)
        layout = column(self, gap=0)
        layout.addWidget(self._heading)
        layout.addWidget(self._table, 1)
        self.setFocusProxy(self._table)

    @property
    def ids(self) -> tuple[str, ...]:
        """The engagements listed."""
        return tuple(str(key) for key in self._table.rows.keys)

    def show_cell(self, title: str, ids: Sequence[str], count: str) -> None:
        """List the engagements of a cell, in its order."""
        plan = self._workspace.document.plan
        self._heading.set_text(title, count)
        self._table.setAccessibleName(f"{title}, {count}")
        at = self._table.currentIndex().row()

        def build(key: Hashable) -> QuietRow:
            item = plan.engagements[str(key)]
            status = words(STATUS_TITLES[item.status])
            below = " · ".join(part for part in (item.ref, countries_of(plan, item)) if part)
            return QuietRow((Cell(item.title, below), Cell(told(item.dates), status)))

        self._table.rows.set_rows([item_id for item_id in ids if item_id in plan.engagements], build)
        if self._table.rows.rowCount():
            at = min(max(at, 0), self._table.rows.rowCount() - 1)
            self._table.select_rows([at], at)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        super().keyPressEvent(event)

    def _on_selected(self) -> None:
        """Have the window look at what is selected here, the current one first."""
        if not self._table.hasFocus():
            return
        rows, at = self._table.selected_rows, self._table.currentIndex().row()
        if rows:
            self._workspace.view.select([self.ids[each] for each in ([at] if at in rows else []) + rows])

    def _on_selection_changed(self) -> None:
        """Go along with another view's selection, where it is listed."""
        current = self._workspace.view.current
        if current in self.ids and not self._table.hasFocus():
            at = self.ids.index(current)
            self._table.select_rows([at], at)

    def _on_opened(self, at: int) -> None:
        self._workspace.view.select((self.ids[at],))
        self._workspace.actions.action("engagement.open").trigger()
