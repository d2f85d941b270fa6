"""A calm list of rows for reading and choosing: keyboard first, no grid, columns that share the width."""

from collections.abc import Sequence
from typing import ClassVar

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QMetaMethod, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTableView, QWidget

from app.domain.value_classes import dataclass
from app.gui.look.icons import Icons
from app.gui.widgets.column_needs import column_needs, spread
from app.gui.widgets.flat_header import FlatHeader
from app.gui.widgets.quiet_delegate import QuietDelegate
from app.gui.widgets.quiet_rows import Index, RowsModel
from app.gui.widgets.row_runs import runs_of
from app.gui.widgets.spacing import GRID

_Key = Qt.Key


SQUEEZE = 0.65
"""How far the least widths may be squeezed before the table scrolls sideways."""

SHORT = 12
"""Average characters up to which a column is never squeezed: its words have no room to spare."""


@dataclass(frozen=True, slots=True)
class ColumnSpec:
    """A column: its title, the least width in average characters, and its share of what is left over.

    One that is `whole` is never squeezed: what stands there, as a date, is of no use without its end. It is as
    wide as what stands there needs; `least` only counts as long as there is nothing.
    """

    title: str
    least: int
    share: int = 1
    whole: bool = False


class QuietTable(QTableView):
    """Whole rows are selected, several with Shift and Ctrl.

    `opened(row)` on Enter or a double click, `toggled(row)` where that is a heading; a heading also
    answers to Space, Left and Right and to a click. `current_changed` when another row is current.
    """

    squeeze: ClassVar[float] = SQUEEZE

    opened = Signal(int)
    toggled = Signal(int)
    current_changed = Signal()

    def __init__(
        self, icons: Icons, name: str, columns: Sequence[ColumnSpec], *, lines: int = 2, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.is_walked = False
        """Whether a key is being answered: what is selected meanwhile, a person walks to."""
        self._specs = tuple(columns)
        self._lines = lines
        self._low: tuple[int, ...] = ()
        self._needs: dict[int, int] = {}
        self.whole_columns = tuple(column for column, spec in enumerate(columns) if spec.whole)
        self.rows = RowsModel([spec.title for spec in columns], self)
        self.setAccessibleName(name)
        self.setHorizontalHeader(FlatHeader(icons, self))
        self.setModel(self.rows)
        self.setItemDelegate(QuietDelegate(icons, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.verticalHeader().hide()
        self.doubleClicked.connect(self._on_double_clicked)
        self.rows.modelReset.connect(self._on_reset)
        if self.whole_columns:
            self.rows.dataChanged.connect(self._widen)
            self.verticalScrollBar().valueChanged.connect(self._widen)
        self._fit()

    @property
    def selected_rows(self) -> list[int]:
        """The selected rows without headings, from the top."""
        chosen = {index.row() for index in self.selectionModel().selectedRows()}
        return sorted(row for row in chosen if not self.rows.row(row).heading)

    def select_all(self) -> None:
        """Select every row, and stay at the one looked at."""
        rows = [at for at in range(self.rows.rowCount()) if not self.rows.row(at).heading]
        if rows:
            selection, last = QItemSelection(), self.rows.columnCount() - 1
            for first, end in runs_of(rows):
                selection.select(self.rows.index(first, 0), self.rows.index(end, last))
            self.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def select_rows(self, wanted: Sequence[int], current: int) -> None:
        """Select rows from outside, and make one of them current."""
        selection = self.selectionModel()
        selection.clearSelection()
        for row in wanted:
            selection.select(
                self.rows.index(row, 0),
                QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows,
            )
        column = max(self.currentIndex().column(), 0)
        selection.setCurrentIndex(self.rows.index(current, column), QItemSelectionModel.SelectionFlag.NoUpdate)
        self.scrollTo(self.rows.index(current, 0))

    def scrollTo(
        self,
        index: Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        # Qt works out later how far can be scrolled: rows that have just come would lie beyond that.
        self.updateGeometries()
        super().scrollTo(index, hint)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.is_walked = True
        try:
            self.answer_key(event)
        finally:
            self.is_walked = False

    def answer_key(self, event: QKeyEvent) -> None:
        """Do what a key is for here, or hand it on."""
        current = self.currentIndex()
        heading = current.isValid() and self.rows.row(current.row()).heading
        key = event.key()
        is_enter = key in (_Key.Key_Return, _Key.Key_Enter) and not event.modifiers()
        if is_enter and not heading and not self.isSignalConnected(QMetaMethod.fromSignal(self.opened)):
            # A row that opens nothing leaves Enter to the default button of its dialog.
            event.ignore()
        elif is_enter and current.isValid():
            (self.toggled if heading else self.opened).emit(current.row())
        elif heading and key in (_Key.Key_Space, _Key.Key_Left, _Key.Key_Right):
            is_open = self.rows.row(current.row()).is_open
            if key == _Key.Key_Space or is_open is (key == _Key.Key_Left):
                self.toggled.emit(current.row())
        elif key in (_Key.Key_Home, _Key.Key_End) and not event.modifiers() and self.rows.rowCount():
            row = 0 if key == _Key.Key_Home else self.rows.rowCount() - 1
            self.setCurrentIndex(self.rows.index(row, max(current.column(), 0)))
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, _search: str) -> None:
        """Letters are commands here, not a search."""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index.isValid() and self.rows.row(index.row()).heading:
            self.toggled.emit(index.row())

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if current.row() != previous.row():
            self.current_changed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def show_column(self, column: int, shown: bool) -> None:
        """Show or hide a column, and share the width anew."""
        if self.isColumnHidden(column) is shown:
            self.setColumnHidden(column, not shown)
            self._share_width()

    def menu_place(self, point: QPoint) -> QPoint:
        """Where a menu opens: at the pointer, or below the current row when it was asked for by key."""
        rect = self.visualRect(self.currentIndex())
        inside = self.viewport().rect().contains(point)
        return self.viewport().mapToGlobal(point if inside else rect.bottomLeft())

    def _fit(self) -> None:
        height = self.fontMetrics().height() * self._lines + GRID + 2 * self._lines
        self.verticalHeader().setDefaultSectionSize(height)
        self.verticalHeader().setMinimumSectionSize(0)
        self._fit_headings()
        self._measure()
        self._share_width()

    def _measure(self) -> None:
        """Find how wide the columns must be that are to be whole."""
        self._needs = column_needs(self.rows, spread(self.rows.rowCount()), self.whole_columns, self.font())

    def _share_width(self) -> None:
        unit = self.fontMetrics().averageCharWidth()
        shown = [column for column in range(len(self._specs)) if not self.isColumnHidden(column)]
        wished = [self._needs.get(column, spec.least * unit) for column, spec in enumerate(self._specs)]
        wish = sum(wished[column] for column in shown)
        squeeze = min(max(self.viewport().width() / max(wish, 1), self.squeeze), 1.0)
        least = [
            int(wished[column] * (squeeze if spec.least > SHORT and not spec.whole else 1))
            for column, spec in enumerate(self._specs)
        ]
        spare = max(self.viewport().width() - sum(least[column] for column in shown), 0)
        shares = sum(self._specs[column].share for column in shown) or 1
        taken = 0
        for column in shown:
            width = least[column] + spare * self._specs[column].share // shares
            if column == shown[-1]:
                width = max(self.viewport().width() - taken, least[column])
            self.setColumnWidth(column, width)
            taken += width

    def _on_reset(self) -> None:
        self.clearSpans()
        for row in self.rows.headings if len(self._specs) > 1 else ():
            self.setSpan(row, 0, 1, len(self._specs))
        self._fit_headings()
        if self.whole_columns:
            self._measure()
            self._share_width()

    def _widen(self) -> None:
        """Widen what the rows in sight have outgrown: written in another form of dates, or not of the sample."""
        first, last = self.rowAt(0), self.rowAt(self.viewport().height() - 1)
        in_sight = range(max(first, 0), last + 1 if last >= 0 else self.rows.rowCount())
        needs = column_needs(self.rows, in_sight, self.whole_columns, self.font())
        if any(width > self._needs.get(column, 0) for column, width in needs.items()):
            self._needs |= {column: max(width, self._needs.get(column, 0)) for column, width in needs.items()}
            self._share_width()

    def _fit_headings(self) -> None:
        """Give headings one line; Qt keeps the height of a place when another row comes to stand there."""
        head = self.verticalHeader()
        for row in self._low:
            if row < self.rows.rowCount():
                head.resizeSection(row, head.defaultSectionSize())
        self._low = self.rows.headings
        for row in self._low:
            head.resizeSection(row, self.fontMetrics().height() + GRID + 2)

    def _on_double_clicked(self, index: QModelIndex) -> None:
        if not self.rows.row(index.row()).heading:
            self.opened.emit(index.row())
