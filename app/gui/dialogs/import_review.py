"""What a file would bring, row by row, before anything is changed."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from app.gui.document import words
from app.gui.widgets.plain_text import TextLabel, TitleLabel
from app.gui.widgets.segments import Segments
from app.gui.widgets.spacing import GRID, column
from app.services.edits.engagements import FIELD_TITLES
from app.services.importing import ImportResult, Outcome, RowOutcome


class ImportReviewDialog(QDialog):
    """Shows new, changed, same and refused rows with reasons; `accepted_import(ImportResult)` brings them in."""

    accepted_import = Signal(object)

    def __init__(self, result: ImportResult, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("importReview")
        self.setWindowTitle(self.tr("Import"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._result = result
        titles = {
            Outcome.NEW: self.tr("New"),
            Outcome.CHANGED: self.tr("Changed"),
            Outcome.SAME: self.tr("Same"),
            Outcome.REFUSED: self.tr("Refused"),
        }
        self._titles = titles
        self._segments = Segments(self.tr("Rows to show"))
        self._segments.add("", self.tr("All {count}").format(count=f"{len(result.rows):,}"))
        for outcome, title in titles.items():
            self._segments.add(outcome.value, f"{title} {result.count(outcome):,}")
        self._segments.chosen.connect(self._show_rows)
        self._table = self._make_table()
        self._said = TextLabel(muted=True, wraps=True)
        layout = column(self, margin=2 * GRID)
        layout.addWidget(TitleLabel(self.tr("Import {file}").format(file=result.file)))
        layout.addWidget(self._said)
        layout.addWidget(self._segments)
        layout.addWidget(self._table, 1)
        landing = result.count(Outcome.NEW) + result.count(Outcome.CHANGED)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        ok = buttons.button(QDialogButtonBox.StandardButton.Ok)
        ok.setText(self.tr("Import %n row(s)", "", landing))
        ok.setEnabled(landing > 0)
        buttons.accepted.connect(self._on_accepted)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)
        self._said.setText(
            self.tr("Nothing has been changed yet. What you import lands as one step and can be undone.")
            if landing
            else self.tr("This file brings nothing new. The plan stays as it is.")
        )
        metrics = self.fontMetrics()
        self.resize(metrics.averageCharWidth() * 140, metrics.height() * 34)
        self._show_rows("")

    def _make_table(self) -> QTableWidget:
        headers = [self.tr("Row"), self.tr("Reference"), self.tr("Title"), self.tr("What happens"), self.tr("Why")]
        table = QTableWidget(0, len(headers))
        table.setObjectName("importRows")
        table.setAccessibleName(self.tr("Rows of the file"))
        table.setHorizontalHeaderLabels(headers)
        table.verticalHeader().hide()
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        header = table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        width = table.fontMetrics().averageCharWidth()
        for place, characters in enumerate((16, 16, 46, 14)):
            table.setColumnWidth(place, characters * width)
        header.setSectionResizeMode(4, QHeaderView.ResizeMode.Stretch)
        return table

    def _show_rows(self, wanted: str) -> None:
        rows = [row for row in self._result.rows if not wanted or row.outcome.value == wanted]
        self._table.setRowCount(len(rows))
        for number, row in enumerate(rows):
            where = f"{row.sheet} {row.row}".strip()
            for place, text in enumerate((where, row.ref, row.title, self._titles[row.outcome], self._why(row))):
                item = QTableWidgetItem(text)
                item.setToolTip("")
                self._table.setItem(number, place, item)

    def _why(self, row: RowOutcome) -> str:
        reasons = "; ".join(words(reason) for reason in row.reasons)
        if reasons:
            return reasons
        return ", ".join(FIELD_TITLES.get(name, name) for name in row.changed)

    def _on_accepted(self) -> None:
        self.accept()
        self.accepted_import.emit(self._result)
