"""What happened to an engagement, field by field: who, when, old, new."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QWidget

from app.gui.look.icons import Icons
from app.gui.look.languages import told
from app.gui.widgets.empty_state import EmptyState
from app.gui.widgets.plain_text import TextLabel, TitleLabel, capital
from app.gui.widgets.quiet_rows import Cell, QuietRow
from app.gui.widgets.quiet_table import ColumnSpec, QuietTable
from app.gui.widgets.room import open_at
from app.gui.widgets.spacing import GRID, column
from app.gui.widgets.steady_dialog import SteadyDialog
from app.gui.workspace.document import words
from app.services.layouts.history import HistoryRow
from app.services.local_time import local


class HistoryDialog(SteadyDialog):
    """A table of changes, newest first."""

    def __init__(self, icons: Icons, title: str, rows: Sequence[HistoryRow], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("historyDialog")
        self.setWindowTitle(self.tr("History"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._rows = tuple(rows)
        layout = column(self, margin=2 * GRID)
        layout.addWidget(TitleLabel(title))
        if rows:
            odd = sum(made.is_odd for made in rows)
            layout.addWidget(TextLabel(self.tr("%n change(s) of a field", "", len(rows) - odd), muted=True))
            if odd:
                said = self.tr("%n entry(s) of the history cannot be read. What they changed is in the plan.", "", odd)
                layout.addWidget(TextLabel(said, wraps=True))
            layout.addWidget(self._make_table(icons), 1)
        else:
            empty = EmptyState(
                icons, "history", self.tr("Nothing has been changed yet"),
                self.tr("From now on each change of a field stands here, with who made it, when, and what it was."),
            )  # fmt: skip
            layout.addWidget(empty, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)
        open_at(self, 120, 28)

    def _make_table(self, icons: Icons) -> QuietTable:
        columns = (
            ColumnSpec(self.tr("When"), 33, 0, whole=True),
            ColumnSpec(self.tr("Field"), 24, 0),
            ColumnSpec(self.tr("Was"), 24),
            ColumnSpec(self.tr("Is"), 24),
        )
        table = QuietTable(icons, self.tr("History"), columns)
        table.setObjectName("historyTable")
        table.rows.set_rows(range(len(self._rows)), partial(_row, self._rows))
        table.setCurrentIndex(table.rows.index(0, 0))
        return table


def _row(rows: Sequence[HistoryRow], key: Hashable) -> QuietRow:
    assert isinstance(key, int)
    made = rows[key]
    who = f"{made.author}, {made.computer}" if made.computer else made.author
    return QuietRow(
        (
            Cell(told(local(made.at)) if made.at is not None else "?", who),
            Cell(capital(words(made.field)), words(made.of) if made.of is not None else "", strong=True),
            Cell(made.old, tone="text-muted", wraps=True),
            Cell(made.new, wraps=True),
        )
    )
