"""The records of a plan that could not be read: which, what stands in them, and why that will not do."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialogButtonBox, QWidget

from app.gui.look.icons import Icons
from app.gui.look.languages import told
from app.gui.widgets.plain_text import TextLabel, TitleLabel
from app.gui.widgets.quiet_rows import Cell, QuietRow
from app.gui.widgets.quiet_table import ColumnSpec, QuietTable
from app.gui.widgets.room import open_at
from app.gui.widgets.spacing import GRID, column
from app.gui.widgets.steady_dialog import SteadyDialog
from app.gui.workspace.document import words
from app.services.local_time import local
from app.services.stores.odd_records import LeftOut, OddRecord


class OddRecordsDialog(SteadyDialog):
    """A table of what was left out; emits `restore_chosen` or `copy_chosen` for the two ways on."""

    restore_chosen = Signal()
    copy_chosen = Signal()

    def __init__(self, icons: Icons, found: LeftOut, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("oddRecordsDialog")
        self.setWindowTitle(self.tr("Records that cannot be read"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        layout = column(self, margin=2 * GRID)
        layout.addWidget(TitleLabel(self.tr("%n record(s) cannot be read", "", len(found.records))))
        said = self.tr(
            "They are left out of the window and of everything made from it, and stay in the file as they are. "
            "So that none of them is overwritten, the plan is open for reading only."
        )
        layout.addWidget(TextLabel(said, muted=True, wraps=True))
        layout.addWidget(self._make_table(icons, found.records), 1)
        layout.addWidget(self._make_buttons(found))
        open_at(self, 124, 26)

    def _make_table(self, icons: Icons, records: Sequence[OddRecord]) -> QuietTable:
        columns = (
            ColumnSpec(self.tr("Record"), 30, 2),
            ColumnSpec(self.tr("Field"), 16, 0),
            ColumnSpec(self.tr("Why it cannot be read"), 40, 3),
        )
        table = QuietTable(icons, self.tr("Records that cannot be read"), columns)
        table.setObjectName("oddRecordsTable")
        table.rows.set_rows(range(len(records)), partial(_row, records))
        table.setCurrentIndex(table.rows.index(0, 0))
        return table

    def _make_buttons(self, found: LeftOut) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        copy = buttons.addButton(self.tr("Save a copy without them…"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(self.accept)
        copy.clicked.connect(self.copy_chosen)
        if found.way_back is not None:
            when = told(local(found.way_back.at))
            title = self.tr("Restore the backup of {when}…").format(when=when)
            restore = buttons.addButton(title, QDialogButtonBox.ButtonRole.ActionRole)
            restore.clicked.connect(self.accept)
            restore.clicked.connect(self.restore_chosen)
        buttons.rejected.connect(self.reject)
        return buttons


def _row(records: Sequence[OddRecord], key: Hashable) -> QuietRow:
    assert isinstance(key, int)
    record = records[key]
    return QuietRow(
        (
            Cell(record.name or record.id, words(record.table_title), strong=True),
            Cell(words(record.field_title)),
            Cell(words(record.problem), wraps=True),
        )
    )
