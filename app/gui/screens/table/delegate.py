"""Draws the cells of the table and opens their editors."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from app.gui.editors.cell_editors import CellEditor, CellStep
from app.gui.editors.echo_line import EchoLine
from app.gui.look.icons import Icons
from app.gui.screens.table.cell_painting import CellPainter
from app.gui.screens.table.cell_source import CellSource
from app.gui.screens.table.model import LOOK, CellLook
from app.gui.widgets.day_picking import DayPicking
from app.services.layouts.day_marks import days_of

Index = QModelIndex | QPersistentModelIndex

_SELECTED = QStyle.StateFlag.State_Selected.value
_FOCUSED = QStyle.StateFlag.State_HasFocus.value


class CellDelegate(QStyledItemDelegate):
    """Takes everything about a cell from one role; `stepped(row, Step)` when a cell of that row has been filled in."""

    stepped = Signal(int, object)

    def __init__(self, icons: Icons, source: CellSource, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._icons = icons
        self._source = source
        self._view = view
        self._painter = CellPainter(icons, self.tr("not in this filter"))
        self.fit_font()
        self._echo: EchoLine | None = None
        self._editor: CellEditor | None = None
        self._index: QPersistentModelIndex | None = None

    @property
    def editor(self) -> CellEditor | None:
        """The editor that is open."""
        return self._editor

    @property
    def index(self) -> QPersistentModelIndex | None:
        """The cell that it edits, wherever that moves."""
        return self._index

    @property
    def echo(self) -> EchoLine | None:
        """The line beside the open editor."""
        return self._echo

    def fit_font(self) -> None:
        """Measure for the font that the view has now."""
        self._painter.set_font(self._view.font())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look, rect, state = index.data(LOOK), option.rect, option.state.value
        painter.save()
        if isinstance(look, CellLook) and look.heading is not None:
            is_current = self._view.hasFocus() and self._view.currentIndex().row() == index.row()
            self._paint_heading(painter, rect, look, focused=is_current)
            painter.restore()
            return
        self._painter.paint_ground(painter, rect, selected=bool(state & _SELECTED))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(look, CellLook):
            self._painter.paint(painter, rect, look)
        if state & _FOCUSED:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._icons.theme.colour("accent"), 2))
            painter.drawRect(rect.adjusted(1, 1, -1, -1))
        painter.restore()

    def _paint_heading(self, painter: QPainter, rect: QRect, look: CellLook, *, focused: bool) -> None:
        room = self._view.viewport().width()
        line = QRect(0, rect.top(), room, rect.height())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._painter.paint_heading(painter, rect, line, look)
        if focused:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._icons.theme.colour("accent"), 2))
            painter.drawRect(line.adjusted(1, 1, -1, -1))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(option.rect.width(), option.fontMetrics.height())

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        # Rows may come and go above it while somebody types.
        cell, column = QPersistentModelIndex(index), self._source.column_at(index.column())
        self._echo = EchoLine(self._icons, parent)
        self._echo.hide()
        editor = CellEditor(
            lambda typed: self._source.understand(cell.row(), column, typed),
            self._source.names(column),
            self._echo,
            several=column.is_list,
            echoes=column.is_dated,
            offers=column.is_choice,
            parent=parent,
        )
        editor.setAccessibleName(self._source.title(column))
        if column.is_dated:
            item = self._source.item_at(cell.row())
            DayPicking(editor, spans=column.id == "dates", whose=partial(days_of, item) if item is not None else None)
        editor.filled.connect(partial(self._on_filled, editor, cell))
        editor.given_up.connect(partial(self._on_given_up, editor))
        self._editor, self._index = editor, cell
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, CellEditor) and not editor.is_changed:
            editor.begin(self._source.edit_text(index.row(), self._source.column_at(index.column())))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, CellEditor) and editor.is_changed:
            editor.write_out()
            model.setData(index, editor.text())

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        editor.setGeometry(option.rect)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The editor knows its own keys; leaving it by mouse or Tab order fills the cell in."""
        if event.type() in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride):
            return False
        return super().eventFilter(watched, event)

    def _on_filled(self, editor: CellEditor, cell: QPersistentModelIndex, step: CellStep | None) -> None:
        at = cell.row()
        self.commitData.emit(editor)
        self.closeEditor.emit(editor, QAbstractItemDelegate.EndEditHint.NoHint)
        if step is None:
            return
        # A row that comes above hides the editor for a moment, and Qt then gives the keys to whatever is next.
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)
        self.stepped.emit(at, step)

    def _on_given_up(self, editor: CellEditor) -> None:
        self.closeEditor.emit(editor, QAbstractItemDelegate.EndEditHint.RevertModelCache)

    def destroyEditor(self, editor: QWidget, index: Index) -> None:
        """The line beside the editor goes with it."""
        super().destroyEditor(editor, index)
        if editor is not self._editor:
            return
        self._editor = self._index = None
        if self._echo is not None:
            self._echo.hide()
            self._echo.deleteLater()
            self._echo = None
