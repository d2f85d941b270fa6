"""The matrix on screen: arrows walk, Enter opens a cell, regions open and close."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDoubleSpinBox,
    QFrame,
    QLineEdit,
    QTableView,
    QToolTip,
    QWidget,
)

from app.gui.look.icons import Icons
from app.gui.screens.coverage.frozen_names import FrozenNames
from app.gui.screens.coverage.matrix_delegate import Index, MatrixDelegate
from app.gui.screens.coverage.matrix_model import NAME, TIER, MatrixModel
from app.gui.screens.coverage.matrix_widths import MatrixWidths
from app.gui.screens.coverage.quarter_header import QuarterHeader
from app.gui.widgets.spacing import GRID
from app.services.layouts.coverage import CoverageLine, LineKind

_Key = Qt.Key

_PERCENT = " %"


class MatrixView(QTableView):
    """`cell_opened` on Enter or a double click, `region_toggled(region id)` when one is to open or close."""

    cell_opened = Signal()
    region_toggled = Signal(str)

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("coverageMatrix")
        self.setAccessibleName(self.tr("Coverage matrix"))
        self.matrix = MatrixModel(self)
        self.setHorizontalHeader(QuarterHeader(icons, self))
        self.setModel(self.matrix)
        self._names = FrozenNames(self, self.matrix)
        self._names.let_go.connect(self._toggle)
        self._delegate = MatrixDelegate(icons, self.matrix, self)
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.verticalHeader().hide()
        self.doubleClicked.connect(self._on_double_clicked)
        self.matrix.modelReset.connect(self._share_width)
        self._fit()

    @property
    def line(self) -> CoverageLine | None:
        """The line of the current cell."""
        row = self.currentIndex().row()
        return self.matrix.lines[row] if 0 <= row < len(self.matrix.lines) else None

    @property
    def part(self) -> int | None:
        """The part of the year of the current cell, or None outside these columns."""
        return self.matrix.part_of(self.currentIndex().column())

    def go_to(self, kind: LineKind, line_id: str, column: int) -> bool:
        """Make a cell current; False where there is no such line."""
        row = self.matrix.find(kind, line_id)
        if row < 0:
            return False
        index = self.matrix.index(row, min(max(column, 0), self.matrix.columnCount() - 1))
        self.setCurrentIndex(index)
        self.scrollTo(index)
        return True

    @contextmanager
    def kept(self) -> Iterator[None]:
        """While the lines are shown anew, which closes an editor: it is opened again with what was typed or chosen."""
        line, before = self.line, self._editor()
        typed = before.text() if isinstance(before, QLineEdit) else ""
        chosen = before.currentIndex() if isinstance(before, QComboBox) else -1
        yield
        if before is None or line is None or self.matrix.find(line.kind, line.id) < 0:
            return
        self.go_to(line.kind, line.id, TIER)
        self.edit_priority()
        now = self._editor()
        if isinstance(now, QLineEdit):
            now.setText(typed)
            now.setCursorPosition(len(typed.removesuffix(_PERCENT)))
        elif isinstance(now, QComboBox):
            now.setCurrentIndex(chosen)

    def _editor(self) -> QLineEdit | QComboBox | None:
        """What is typed into, or chosen from, in the cell that is being edited by hand."""
        if self.state() != QAbstractItemView.State.EditingState or self._delegate.is_writing:
            return None
        # One that was closed is hidden at once, and gone a little later.
        for box in self.viewport().findChildren(QComboBox, "tierEditor"):
            if not box.isHidden():
                return box
        for weight in self.viewport().findChildren(QDoubleSpinBox, "weightEditor"):
            if not weight.isHidden():
                return weight.findChild(QLineEdit)
        return None

    def edit_priority(self) -> None:
        """Edit the tier or the weight of the current line."""
        row = self.currentIndex().row()
        if row >= 0:
            index = self.matrix.index(row, TIER)
            self.setCurrentIndex(index)
            if index.flags() & Qt.ItemFlag.ItemIsEditable and self.state() != QAbstractItemView.State.EditingState:
                self.edit(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        line, key = self.line, event.key()
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        region = line is not None and line.kind is LineKind.REGION
        if plain and key in (_Key.Key_Return, _Key.Key_Enter) and line is not None:
            self.cell_opened.emit()
        elif line is not None and region and self._turns(event, line):
            self.region_toggled.emit(line.id)
        elif plain and (key == _Key.Key_F2 or (key == _Key.Key_T and self.currentIndex().column() == TIER)):
            self.edit_priority()
        else:
            super().keyPressEvent(event)

    def _turns(self, event: QKeyEvent, line: CoverageLine) -> bool:
        """Whether a key opens or closes the region: + and − anywhere, Left and Right on its name."""
        key = event.key()
        in_name = self.currentIndex().column() == NAME and not event.modifiers()
        opens = key == _Key.Key_Plus or (in_name and key == self._forward())
        closes = key == _Key.Key_Minus or (in_name and key == self._backward())
        return (opens and not line.is_open) or (closes and line.is_open)

    def _forward(self) -> Qt.Key:
        return _Key.Key_Left if self.isRightToLeft() else _Key.Key_Right

    def _backward(self) -> Qt.Key:
        return _Key.Key_Right if self.isRightToLeft() else _Key.Key_Left

    def keyboardSearch(self, search: str) -> None:
        """Letters go to the next country that begins with them."""
        wanted = search.casefold()
        start = self.currentIndex().row()
        for step in range(1, self.matrix.rowCount() + 1):
            row = (start + step) % self.matrix.rowCount()
            if self.matrix.text(self.matrix.lines[row], NAME).casefold().startswith(wanted):
                self.setCurrentIndex(self.matrix.index(row, max(self.currentIndex().column(), 0)))
                return

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self._toggle(self.indexAt(event.position().toPoint()))

    def scrollTo(
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """Bring a cell into sight from under the names; these are in sight however far it is scrolled sideways."""
        bar = self.horizontalScrollBar()
        before = bar.value()
        super().scrollTo(index, hint)
        if index.column() == NAME:
            bar.setValue(before)
        else:
            bar.setValue(bar.value() - max(self._names.covered - self.visualRect(index).left(), 0))

    def _toggle(self, index: Index) -> None:
        if index.isValid() and index.column() == NAME:
            line = self.matrix.lines[index.row()]
            if line.kind is LineKind.REGION:
                self.region_toggled.emit(line.id)

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            index = self.indexAt(event.pos())
            said = self.matrix.spoken(index.row(), index.column()) if index.isValid() else ""
            QToolTip.showText(event.globalPos(), said, self)
            return True
        return super().viewportEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        self.verticalHeader().setMinimumSectionSize(0)
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + GRID)
        self._share_width()

    def _share_width(self) -> None:
        """Share the width; where there is little, leave the target out and squeeze, before anything scrolls."""
        if not self.matrix.columnCount():
            return
        widths = MatrixWidths(self.matrix, self.font(), self.horizontalHeader().font())
        for column, width in enumerate(widths.shared(self.viewport().width())):
            self.setColumnHidden(column, not width)
            if width:
                self.setColumnWidth(column, width)
        one = self.verticalHeader().defaultSectionSize()
        for row, line in enumerate(self.matrix.lines):
            high = widths.is_in_two_lines(line, self.columnWidth(NAME))
            self.setRowHeight(row, one + self.fontMetrics().height() if high else one)
        self._names.follow()

    def _on_double_clicked(self, index: QModelIndex) -> None:
        if index.column() == TIER:
            self.edit_priority()
        else:
            self.cell_opened.emit()
