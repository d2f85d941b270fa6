"""What happened to an engagement, field by field: who, when, old, new."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from app.domain.wording_dates import moment_words
from app.gui.document import words
from app.gui.widgets.plain_text import TextLabel, TitleLabel
from app.gui.widgets.spacing import GRID, column
from app.services.layouts.history import HistoryRow


class HistoryDialog(QDialog):
    """A table of changes, newest first."""

    def __init__(self, title: str, rows: Sequence[HistoryRow], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("historyDialog")
        self.setWindowTitle(self.tr("History"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        layout = column(self, margin=2 * GRID)
        layout.addWidget(TitleLabel(title))
        layout.addWidget(TextLabel(self.tr("%n change(s) of a field", "", len(rows)), muted=True))
        layout.addWidget(_table(rows, self), 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)
        metrics = self.fontMetrics()
        self.resize(metrics.averageCharWidth() * 130, metrics.height() * 28)


def _table(rows: Sequence[HistoryRow], dialog: QDialog) -> QTableWidget:
    titles = [dialog.tr("When"), dialog.tr("Who"), dialog.tr("Field"), dialog.tr("Was"), dialog.tr("Is")]
    table = QTableWidget(len(rows), len(titles))
    table.setObjectName("historyTable")
    table.setAccessibleName(dialog.tr("History"))
    table.setHorizontalHeaderLabels(titles)
    table.setTabKeyNavigation(False)
    table.setShowGrid(False)
    table.verticalHeader().hide()
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    for number, row in enumerate(rows):
        who = f"{row.author}, {row.computer}" if row.computer else row.author
        texts = (moment_words(row.at.astimezone()), who, words(row.field).capitalize(), row.old, row.new)
        for place, cell in enumerate(texts):
            item = QTableWidgetItem(cell)
            item.setToolTip(words(row.edit) if place == 2 else "")
            table.setItem(number, place, item)
    header = table.horizontalHeader()
    width = table.fontMetrics().averageCharWidth()
    for place, characters in enumerate((22, 22, 16)):
        table.setColumnWidth(place, characters * width)
    header.setSectionResizeMode(3, QHeaderView.ResizeMode.Stretch)
    header.setSectionResizeMode(4, QHeaderView.ResizeMode.Stretch)
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
    return table
