"""Cells that would change, old and new, as a table that can be read before it is agreed to."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from app.domain.records.sort import Said
from app.domain.wording import Text
from app.gui.look.icons import Icons
from app.gui.widgets.flat_header import FlatHeader
from app.gui.widgets.spacing import GRID
from app.gui.workspace.document import words
from app.services.layouts.cell_proposals import CellOutcome, CellProposal

Index = QModelIndex | QPersistentModelIndex

ROW, COLUMN = 0, 2
"""Where the numbers of the rows and the titles of the columns stand."""


class ProposalModel(QAbstractTableModel):
    """One line a cell: which row, which engagement, which column, old, new or the reason; refused ones first."""

    def __init__(self, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self._icons = icons
        self._lines: tuple[tuple[str, ...], ...] = ()
        self._refused = 0

    def show_proposal(self, proposal: CellProposal) -> None:
        """Show other cells."""
        self.beginResetModel()
        self._lines = tuple(self._line(each) for each in (*proposal.refused, *proposal.changed))
        self._refused = len(proposal.refused)
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else 5

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        refused = index.row() < self._refused
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return self._lines[index.row()][index.column()]
            case Qt.ItemDataRole.ForegroundRole if refused and index.column() == 4:
                return self._icons.theme.colour("blocks")
            case Qt.ItemDataRole.ForegroundRole if index.column() in (0, 3):
                return self._icons.theme.colour("text-muted")
            case Qt.ItemDataRole.DecorationRole if refused and index.column() == 4:
                return self._icons.icon("blocks", "blocks")
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            titles = (self.tr("Row"), self.tr("Engagement"), self.tr("Column"), self.tr("Now"), self.tr("Then"))
            return titles[section]
        return None

    def _line(self, outcome: CellOutcome) -> tuple[str, ...]:
        wish = outcome.wish
        then = outcome.after
        if outcome.refusal is not None:
            then = words(outcome.refusal)
        return (
            str(wish.row),
            outcome.who or self.tr("new"),
            words(wish.column.title),
            _said(outcome.before) or "–",
            _said(then) or "–",
        )


def proposal_view(icons: Icons, model: ProposalModel, name: str) -> QTableView:
    """A quiet table for the model."""
    view = QTableView()
    view.setHorizontalHeader(FlatHeader(icons, view))
    view.setObjectName("proposal")
    view.setAccessibleName(name)
    view.setModel(model)
    view.setFrameShape(QFrame.Shape.StyledPanel)
    view.setShowGrid(False)
    view.setWordWrap(False)
    view.setTabKeyNavigation(False)
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.verticalHeader().hide()
    view.verticalHeader().setDefaultSectionSize(view.fontMetrics().height() + GRID)
    header = view.horizontalHeader()
    header.setHighlightSections(False)
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    width = view.fontMetrics().averageCharWidth()
    for place, letters in enumerate((7, 28, 14, 24)):
        view.setColumnWidth(place, letters * width)
    header.setSectionResizeMode(4, QHeaderView.ResizeMode.Stretch)
    return view


def _said(cell: Said) -> str:
    return words(cell) if isinstance(cell, Text) else cell
