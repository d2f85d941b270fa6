"""Where the plan in the window and another one differ, record by record and field by field."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QWidget

from app.gui.look.icons import Icons
from app.gui.widgets import clipboard
from app.gui.widgets.empty_state import EmptyState
from app.gui.widgets.plain_text import TextLabel, TitleLabel
from app.gui.widgets.quiet_rows import Cell, QuietRow
from app.gui.widgets.quiet_table import ColumnSpec, QuietTable
from app.gui.widgets.room import open_at
from app.gui.widgets.spacing import GRID, column
from app.gui.widgets.steady_dialog import SteadyDialog
from app.gui.workspace.document import words
from app.services.layouts.comparison import Difference


class ComparisonDialog(SteadyDialog):
    """A table of differences: the record, its field, what stands here, what stands there."""

    def __init__(self, icons: Icons, other: str, rows: Sequence[Difference], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("comparisonDialog")
        self.setWindowTitle(self.tr("Compare plans"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._rows = tuple(rows)
        layout = column(self, margin=2 * GRID)
        layout.addWidget(TitleLabel(self.tr("This plan beside {other}").format(other=other)))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        if self._rows:
            records = len({(row.table, row.id) for row in self._rows})
            layout.addWidget(TextLabel(self.tr("%n record(s) differ. Nothing was changed.", "", records), muted=True))
            layout.addWidget(self._make_table(icons), 1)
            copy = buttons.addButton(self.tr("&Copy as table"), QDialogButtonBox.ButtonRole.ActionRole)
            copy.clicked.connect(self._on_copy)
        else:
            said = self.tr("Both hold the same records with the same values. Nothing was changed.")
            layout.addWidget(EmptyState(icons, "circle-check", self.tr("No difference"), said), 1)
        layout.addWidget(buttons)
        open_at(self, 130, 30)

    def _make_table(self, icons: Icons) -> QuietTable:
        columns = (
            ColumnSpec(self.tr("Record"), 30, 2),
            ColumnSpec(self.tr("Field"), 18, 0),
            ColumnSpec(self.tr("Here"), 24, 2),
            ColumnSpec(self.tr("There"), 24, 2),
        )
        table = QuietTable(icons, self.tr("Differences"), columns)
        table.setObjectName("differences")
        table.rows.set_rows(range(len(self._rows)), partial(_row, self._rows))
        table.setCurrentIndex(table.rows.index(0, 0))
        return table

    def _on_copy(self) -> None:
        head = (self.tr("Kind of record"), self.tr("Record"), self.tr("Field"), self.tr("Here"), self.tr("There"))
        body = [(words(row.kind), row.record, words(row.field), row.here, row.there) for row in self._rows]
        clipboard.put(body, head)


def _row(rows: Sequence[Difference], key: Hashable) -> QuietRow:
    assert isinstance(key, int)
    row = rows[key]
    kind, field = words(row.kind), words(row.field)
    return QuietRow(
        (
            Cell(row.record or kind, f"{kind[:1].upper()}{kind[1:]}", strong=True),
            Cell(f"{field[:1].upper()}{field[1:]}"),
            Cell(row.here, wraps=True),
            Cell(row.there, wraps=True),
        )
    )
