"""Names with a value each: the tiers of countries or the weights of regions, given row by row or to many at once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QAbstractItemModel, QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDoubleSpinBox,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from app.gui.look.icons import Icons
from app.gui.widgets.flat_header import FlatHeader
from app.gui.widgets.list_typing import writes
from app.gui.widgets.picker import Picker
from app.gui.widgets.spacing import GRID
from app.services.search.country_finding import NO_OTHERS, nearest

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
TIERS = ("", "1", "2", "3", "4", "X")
"""The tiers that can be given; empty takes it away."""


class ValueRows(QAbstractTableModel):
    """Names on the left, an editable value on the right."""

    given = Signal()

    def __init__(self, titles: tuple[str, str], names: dict[str, str], values: dict[str, str], suffix: str,
                 parent: QWidget, others: Mapping[str, Sequence[str]] = NO_OTHERS) -> None:  # fmt: skip
        super().__init__(parent)
        self._titles, self._names, self.values, self._suffix = titles, names, values, suffix
        self._others = others
        self._typed, self._only_valued = "", False
        self._keys = list(names)

    def search(self, text: str) -> None:
        """Show only what is found by the text, the nearest names first."""
        self._typed = text
        self._choose()

    def show_only_valued(self, on: bool) -> None:
        """Leave out what has no value, or show it too."""
        self._only_valued = on
        self._choose()

    def _choose(self) -> None:
        self.beginResetModel()
        among = {key: name for key, name in self._names.items() if not self._only_valued or self.values.get(key)}
        self._keys = nearest(self._typed, among, self._others)
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._keys)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else 2

    def flags(self, index: Index) -> Qt.ItemFlag:
        editable = Qt.ItemFlag.ItemIsEditable if index.column() == 1 else Qt.ItemFlag.NoItemFlags
        return super().flags(index) | editable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        key = self._keys[index.row()]
        value = self.values.get(key, "")
        if role == Qt.ItemDataRole.DisplayRole:
            shown = f"{value}{self._suffix}" if value else "–"
            return self._names[key] if index.column() == 0 else shown
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == 0:
            return self._names[key]
        if role == Qt.ItemDataRole.EditRole:
            return value
        if role == Qt.ItemDataRole.AccessibleTextRole:
            said = value or self.tr("none")
            return self._names[key] if index.column() == 0 else f"{self._names[key]}, {self._titles[1]}: {said}"
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        self.values[self._keys[index.row()]] = str(value)
        self.dataChanged.emit(index, index)
        self.given.emit()
        return True

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._titles[section]
        return None


class _ValueDelegate(QStyledItemDelegate):
    """A list of tiers, or a box for a per cent."""

    def __init__(self, percent: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self._percent = percent

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Text only, aligned with the title of its column."""
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        colours = option.palette
        if chosen:
            painter.fillRect(option.rect, colours.color(QPalette.ColorRole.Highlight))
        role = QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.Text
        painter.setPen(colours.color(role))
        side = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        text = str(index.data() or "")
        inside = option.rect.adjusted(GRID, 0, -GRID, 0)
        shown = option.fontMetrics.elidedText(text, Qt.TextElideMode.ElideRight, inside.width())
        painter.drawText(inside, int(side), shown)

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, _index: Index) -> QWidget:
        if self._percent:
            spin = QDoubleSpinBox(parent)
            spin.setRange(-1, 100)
            spin.setDecimals(0)
            spin.setSuffix(" %")
            spin.setSpecialValueText(self.tr("none"))
            return spin
        combo = Picker(parent)
        for tier in TIERS:
            combo.addItem(tier or self.tr("none"), tier)
        return combo

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        value = str(index.data(Qt.ItemDataRole.EditRole) or "")
        if isinstance(editor, QDoubleSpinBox):
            editor.setValue(float(value) if value else -1)
            editor.selectAll()
        elif isinstance(editor, QComboBox):
            editor.setCurrentIndex(editor.findData(value))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, QDoubleSpinBox):
            editor.interpretText()
            model.setData(index, "" if editor.value() < 0 else f"{editor.value():g}")
        elif isinstance(editor, QComboBox):
            model.setData(index, editor.currentData())


class ValueTable(QTableView):
    """1 to 4, X and Backspace give all selected rows a tier at once; F2, Enter or a double click open the editor.

    `typed(QKeyEvent)` for any other letter: what is typed is no way through the list, whose values are keys.
    """

    typed = Signal(object)

    def __init__(self, icons: Icons, name: str, model: ValueRows, percent: bool) -> None:
        super().__init__()
        self._percent = percent
        self.setAccessibleName(name)
        self.setHorizontalHeader(FlatHeader(icons, self))
        self.setModel(model)
        self.setItemDelegate(_ValueDelegate(percent, self))
        self.setShowGrid(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        several = QAbstractItemView.SelectionMode.ExtendedSelection
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection if percent else several)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed | QAbstractItemView.EditTrigger.DoubleClicked)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + GRID)
        self.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.setColumnWidth(1, self.fontMetrics().averageCharWidth() * 9)

    def give(self, value: str) -> None:
        """Give every selected row the value; without a selection the one where the keys are."""
        rows = {index.row() for index in self.selectionModel().selectedRows()} or {self.currentIndex().row()}
        for row_at in sorted(rows - {-1}):
            self.model().setData(self.model().index(row_at, 1), value)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        value = index.siblingAtColumn(1)
        typed = event.text().upper()
        if not self._percent and typed and typed in TIERS[1:]:
            self.give(typed)
        elif not self._percent and writes(event) and typed.strip():
            self.typed.emit(event)
        elif event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            self.give("")
        elif index.isValid() and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            # The Enter that ended an edit comes by here once more, while its editor is still there.
            if self.state() != QAbstractItemView.State.EditingState:
                self.setCurrentIndex(value)
                self.edit(value)
        else:
            super().keyPressEvent(event)
