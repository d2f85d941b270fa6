"""The table of a list: rows are selected whole, one cell is current and can be edited where it stands."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import ClassVar

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyleOptionViewItem

from app.domain.records.record import Field
from app.gui.editors.cell_editors import CellEditor, CellStep
from app.gui.editors.echo_line import EchoLine, Understood
from app.gui.look import fonts
from app.gui.look.icons import Icons
from app.gui.records.prose_editor import ProseEditor
from app.gui.widgets.flat_header import FlatHeader
from app.gui.widgets.keyed_table import KeyedTable
from app.gui.widgets.quiet_delegate import QuietDelegate
from app.gui.widgets.quiet_table import ColumnSpec
from app.gui.widgets.spacing import GRID, HALF
from app.gui.workspace.document import words

_NARROW = 12
"""Average characters up to which a column gets nothing of the width that is left over."""

_LONGEST = 34
"""Average characters that a title alone can claim."""

_Flag = QItemSelectionModel.SelectionFlag

_PASSING = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)


class _CellDelegate(QuietDelegate):
    """Rings the current cell."""

    def __init__(self, icons: Icons, table: RecordTable) -> None:
        super().__init__(icons, table)
        self._table = table

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().paint(painter, option, index)
        if self._table.hasFocus() and index == self._table.currentIndex():
            painter.save()
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._icons.theme.colour("accent"), 2))
            painter.drawRect(option.rect.adjusted(1, 1, -1, -1))
            painter.restore()


class RecordTable(KeyedTable):
    """`typed(key, column, text, step)` when a cell was filled in and says something else than before;
    `stepped(step)` when it was left as it was; `ordered(column)` when the rows are to stand in its order.
    """

    squeeze: ClassVar[float] = 1.0

    typed = Signal(object, int, str, object)
    stepped = Signal(object)
    ordered = Signal(int)

    def __init__(self, icons: Icons, name: str, fields: Sequence[Field]) -> None:
        unit, strong = QFontMetrics(QFont()), QFontMetrics(fonts.strong(QFont()))
        specs = []
        for each in fields:
            title = words(each.title)
            # Beside the words there are the edges, and the arrow where the rows stand in the order of the column.
            needed = -(-(strong.horizontalAdvance(title) + 2 * GRID + unit.height()) // unit.averageCharWidth())
            share = 0 if each.sort.width <= _NARROW else each.sort.width
            specs.append(ColumnSpec(title, max(each.sort.width, min(needed, _LONGEST)), share))
        super().__init__(icons, name, specs, lines=1)
        self.setObjectName("recordTable")
        self.setItemDelegate(_CellDelegate(icons, self))
        self._icons = icons
        self._editor: CellEditor | ProseEditor | None = None
        self._echo: EchoLine | None = None
        self._cell: tuple[object, int] = (None, 0)
        self._head = FlatHeader(icons, self)
        self._head.numbers = frozenset(at for at, each in enumerate(fields) if each.sort.is_number)
        self.setHorizontalHeader(self._head)
        self._head.setSectionsClickable(True)
        self._head.sectionClicked.connect(self.ordered)

    @property
    def editor(self) -> CellEditor | ProseEditor | None:
        """The editor of a cell while it is open."""
        return self._editor

    @property
    def shown_columns(self) -> list[int]:
        """The columns that are not hidden, from the left."""
        return [at for at in range(self.rows.columnCount()) if not self.isColumnHidden(at)]

    def mark_order(self, column: int, *, falls: bool) -> None:
        """Show by which column the rows stand in order; -1 for none."""
        self._head.order = (column, falls) if column >= 0 else None
        self._head.viewport().update()

    def go_to_column(self, column: int) -> None:
        """Make the cell of another column of the current row the current one."""
        current = self.currentIndex()
        if current.isValid():
            self.selectionModel().setCurrentIndex(self.rows.index(current.row(), column), _Flag.NoUpdate)

    def step(self, step: CellStep) -> bool:
        """Make the cell beside the current one current; whether there is one."""
        columns, rows = step.value
        current, shown = self.currentIndex(), self.shown_columns
        if not current.isValid() or current.column() not in shown:
            return False
        row, place = current.row() + rows, shown.index(current.column()) + columns
        if not (0 <= row < self.rows.rowCount() and 0 <= place < len(shown)):
            return False
        # Said outright: by itself a view looks at the keys that are held just now.
        chosen = _Flag.ClearAndSelect | _Flag.Rows if rows else _Flag.NoUpdate
        self.selectionModel().setCurrentIndex(self.rows.index(row, shown[place]), chosen)
        return True

    def open_editor(
        self, text: str, check: Callable[[str], Understood], names: Sequence[str], *, several: bool, lines: int = 1
    ) -> None:
        """Edit the current cell, beginning with this text; over several lines, where it may have them.

        Where another cell still holds words that cannot be taken, it goes back to that one first.
        """
        if self._editor is not None and self._editor.is_held:
            self._return_to(self._editor)
            return
        self.close_editor()
        index = self.currentIndex()
        key, column = self.current_key, index.column()
        self.scrollTo(index)
        self._echo = EchoLine(self._icons, self.viewport())
        self._echo.hide()
        editor: CellEditor | ProseEditor
        if lines > 1:
            editor = ProseEditor(check, self._echo, self.viewport())
        else:
            offers = bool(names) and not several
            editor = CellEditor(check, names, self._echo, several=several, offers=offers, parent=self.viewport())
        self._put(editor, index)
        self._editor, self._cell = editor, (key, column)
        editor.setAccessibleName(str(self.rows.headerData(column, Qt.Orientation.Horizontal)))
        editor.begin(text)
        editor.selectAll()
        editor.filled.connect(lambda step: self._on_filled(key, column, step))
        editor.given_up.connect(self._on_given_up)
        editor.installEventFilter(self)
        editor.show()
        editor.setFocus()

    def overtake(self, text: str) -> None:
        """Rows were shown anew: the editor goes with its own, and knows what its cell holds now."""
        key, column = self._cell
        if self._editor is not None and key in self.rows.keys:
            self._put(self._editor, self.rows.index(self.rows.keys.index(key), column))
            self._editor.overtake(text)

    def _put(self, editor: CellEditor | ProseEditor, index: QModelIndex) -> None:
        cell = self.visualRect(index)
        if isinstance(editor, ProseEditor):
            editor.cover(cell, self.viewport().rect())
        else:
            # A row is as high as its words; what is typed needs room for the frame around them too.
            editor.setGeometry(cell.adjusted(0, -HALF, 0, HALF))

    def close_editor(self) -> None:
        """Take the editor away; what was typed into it is forgotten."""
        editor, echo, self._editor, self._echo = self._editor, self._echo, None, None
        for part in (editor, echo):
            if part is not None:
                part.removeEventFilter(self)
                part.hide()
                part.deleteLater()

    def leave_editor(self) -> None:
        """Take the editor away, unless it holds words that cannot be taken: they wait to be mended."""
        if self._editor is None or not self._editor.is_held:
            self.close_editor()

    def _return_to(self, editor: CellEditor | ProseEditor) -> None:
        key, column = self._cell
        if key in self.rows.keys:
            self.scrollTo(self.rows.index(self.rows.keys.index(key), column))
        editor.setFocus()
        editor.say_why()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A cell that is left by the mouse is filled in where its text can be taken, and stays as typed where not."""
        if watched is self._editor and isinstance(event, QFocusEvent) and event.lostFocus():
            editor = self._editor
            if editor is not None and event.reason() not in _PASSING:
                if isinstance(editor, CellEditor):
                    editor.write_out()
                if editor.is_held:
                    editor.say_why()
                elif editor.is_changed:
                    editor.filled.emit(None)
                else:
                    self.close_editor()
        return super().eventFilter(watched, event)

    def _on_filled(self, key: object, column: int, step: CellStep | None) -> None:
        editor = self._editor
        if editor is None:
            return
        text, changed = editor.text(), editor.is_changed
        self.close_editor()
        if step is not None:
            self.setFocus()
        if changed:
            self.typed.emit(key, column, text, step)
        elif step is not None:
            self.stepped.emit(step)

    def _on_given_up(self) -> None:
        self.close_editor()
        self.setFocus()
