"""What a file would bring, row by row, before anything is changed."""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QWidget

from app.gui.document import words
from app.gui.icons import Icons
from app.gui.widgets.plain_text import TextLabel, TitleLabel
from app.gui.widgets.quiet_rows import Cell, Row
from app.gui.widgets.quiet_table import ColumnSpec, QuietTable
from app.gui.widgets.segments import Segments
from app.gui.widgets.spacing import GRID, column
from app.services.edits.engagements import FIELD_TITLES
from app.services.importing import ImportResult, Outcome, RowOutcome


class ImportReviewDialog(QDialog):
    """Shows new, changed, same and refused rows with reasons; `accepted_import(ImportResult)` brings them in."""

    accepted_import = Signal(object)

    def __init__(self, icons: Icons, result: ImportResult, parent: QWidget | None = None) -> None:
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
        columns = (
            ColumnSpec(self.tr("Row"), 14, 0),
            ColumnSpec(self.tr("Title"), 30, 2),
            ColumnSpec(self.tr("What happens"), 14, 0),
            ColumnSpec(self.tr("Why"), 40, 3),
        )
        self._table = QuietTable(icons, self.tr("Rows of the file"), columns)
        self._table.setObjectName("importRows")
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
        ok.setProperty("look", "primary")
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

    def _show_rows(self, wanted: str) -> None:
        rows = self._result.rows
        self._table.rows.set_rows(
            [place for place, row in enumerate(rows) if not wanted or row.outcome.value == wanted],
            partial(_row, rows, self._titles),
        )

    def _on_accepted(self) -> None:
        self.accept()
        self.accepted_import.emit(self._result)


def _row(rows: Sequence[RowOutcome], titles: Mapping[Outcome, str], key: Hashable) -> Row:
    assert isinstance(key, int)
    row = rows[key]
    refused = row.outcome is Outcome.REFUSED
    return Row(
        (
            Cell(f"{row.sheet} {row.row}".strip()),
            Cell(row.title, row.ref, strong=True),
            Cell(titles[row.outcome], tone="blocks" if refused else "text", icon="blocks" if refused else ""),
            Cell(_why(row), tone="text" if refused else "text-muted", wraps=True),
        )
    )


def _why(row: RowOutcome) -> str:
    reasons = "; ".join(words(reason) for reason in row.reasons)
    return reasons or ", ".join(FIELD_TITLES.get(name, name) for name in row.changed)
