"""The grid with the keys of a spreadsheet."""

from __future__ import annotations

from itertools import takewhile

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    QObject,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence, QMouseEvent, QPainter
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QFrame, QWidget

from app.gui.editors.cell_editors import CellStep
from app.gui.look.icons import Icons
from app.gui.screens.table.cell_ranges import line_of
from app.gui.screens.table.header import RowHeader, SortHeader
from app.gui.screens.table.held_heading import HeldHeading
from app.gui.screens.table.holding import HoldingView
from app.gui.screens.table.model import EngagementTableModel, Index
from app.gui.widgets.row_runs import runs_of

_Flag = QItemSelectionModel.SelectionFlag
_Key = Qt.Key
_ARROWS = {
    _Key.Key_Up: CellStep.UP,
    _Key.Key_Down: CellStep.DOWN,
    _Key.Key_Left: CellStep.LEFT,
    _Key.Key_Right: CellStep.RIGHT,
}


class EngagementGrid(HoldingView):
    """Selects cells as spreadsheets do; what a key means for the plan is said by signals.

    `opened` on Enter at a cell that cannot be edited, `deleted` on Del with whole rows selected, `emptied` on
    Del otherwise, `filled_down` on Ctrl+D, `dated` on Ctrl+; , `copied` and `pasted` where no command of the
    window has taken the keys before, `menu_wanted` with the place for a menu, `folded(row)` where a
    heading is to open or close: on a click, Enter, Space, and on Left and Right where it is the other.
    """

    opened = Signal()
    deleted = Signal()
    emptied = Signal()
    filled_down = Signal()
    dated = Signal()
    copied = Signal()
    pasted = Signal()
    menu_wanted = Signal(object)
    folded = Signal(int)

    def __init__(self, model: EngagementTableModel, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.setModel(model)
        self.setObjectName("engagementTable")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        trigger = QAbstractItemView.EditTrigger
        self.setEditTriggers(trigger.DoubleClicked | trigger.EditKeyPressed | trigger.AnyKeyPressed)
        self._icons = icons
        self.setCornerButtonEnabled(False)
        if (corner := self.findChild(QAbstractButton)) is not None:
            corner.installEventFilter(self)
        self._header, self._numbers = SortHeader(icons, self), RowHeader(icons, self)
        self.setHorizontalHeader(self._header)
        self.setVerticalHeader(self._numbers)
        # A click on a title only sorts; Qt would have it select the whole column as well.
        self._header.sectionPressed.disconnect()
        self._header.sectionEntered.disconnect()
        self._header.follow_stuck(lambda: self.stuck)
        self._held_heading = HeldHeading(self, model)
        self._held_heading.pressed.connect(self.folded)

    def scrollTo(
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        self.updateGeometries()  # Rows that have just come lie beyond what can be scrolled as yet.
        super().scrollTo(index, hint)
        self._held_heading.bare(index.row())

    @property
    def header(self) -> SortHeader:
        """The titles of the columns."""
        return self._header

    def fit_rows(self, gap: int) -> None:
        """Make each row `gap` pixels higher than its words."""
        self._numbers.fit(self.fontMetrics().height() + gap)

    def repaint_all(self) -> None:
        """Paint everything anew, in other colours."""
        for part in (self.viewport(), self._header.viewport(), self._numbers.viewport()):
            part.update()

    def selected_rows(self) -> list[int]:
        """The rows with a selected cell, the current one first; without the empty row."""
        found = {at for each in self._ranges() for at in range(each.top(), each.bottom() + 1)}
        found = {at for at in found if self._model.id_at(at) is not None}
        current = self.currentIndex().row()
        return [current, *sorted(found - {current})] if current in found else sorted(found)

    def whole_rows(self) -> bool:
        """Whether everything selected is whole rows."""
        selection = self._ranges()
        width = self._model.columnCount()
        return bool(selection) and all(each.left() == 0 and each.right() == width - 1 for each in selection)

    def block(self) -> tuple[int, int, int, int]:
        """The smallest block around the selection: first row, first column, rows, columns; 0 rows for none."""
        selection = self._ranges()
        if not selection:
            current = self.currentIndex()
            return (current.row(), current.column(), 1, 1) if current.isValid() else (0, 0, 0, 0)
        top, left = min(each.top() for each in selection), min(each.left() for each in selection)
        bottom, right = max(each.bottom() for each in selection), max(each.right() for each in selection)
        return top, left, bottom - top + 1, right - left + 1

    def select_rows(self, rows: list[int]) -> None:
        """Select whole rows and make the first of them the current one."""
        last = self._model.columnCount() - 1
        selection = QItemSelection()
        for first, end in runs_of(rows):
            selection.append(QItemSelectionRange(self._model.index(first, 0), self._model.index(end, last)))
        self.selectionModel().select(selection, _Flag.ClearAndSelect)
        if rows:
            column = max(self.currentIndex().column(), 0)
            self.selectionModel().setCurrentIndex(self._model.index(rows[0], column), _Flag.NoUpdate)
            self.scrollTo(self._model.index(rows[0], column))

    def go_to_row(self, at: int) -> None:
        """Make a row current, in the column where the keys are, and bring it into sight."""
        self._go(at, max(self.currentIndex().column(), 0), extend=False)

    def step(self, step: CellStep) -> None:
        """Move the current cell by one, staying inside the table."""
        columns, rows = step.value
        current = self.currentIndex()
        at = min(max(current.row() + rows, 0), self._model.rowCount() - 1)
        place = min(max(self._visual(current.column()) + columns, 0), self._model.columnCount() - 1)
        self._go(at, self.horizontalHeader().logicalIndex(place), extend=False)

    def event(self, event: QEvent) -> bool:
        """Keys that mean something in the grid are not lost to commands of the window."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and self._is_ours(event):
            event.accept()
            return True
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The corner between the headers looks like them."""
        if event.type() == QEvent.Type.Paint and isinstance(watched, QAbstractButton):
            painter = QPainter(watched)
            painter.fillRect(watched.rect(), self._icons.theme.colour("window"))
            painter.setPen(self._icons.theme.colour("line"))
            painter.drawLine(watched.rect().bottomLeft(), watched.rect().bottomRight())
            return True
        return super().eventFilter(watched, event)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """The ring around a heading goes through the whole row."""
        super().currentChanged(current, previous)
        if any(self._model.heading_at(each.row()) is not None for each in (current, previous)):
            self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, modifiers = event.key(), event.modifiers()
        control = bool(modifiers & Qt.KeyboardModifier.ControlModifier)
        shift = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
        plain = modifiers in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if plain and self._folds(Qt.Key(key)):
            self.folded.emit(self.currentIndex().row())
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copied.emit()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.pasted.emit()
        elif key in (_Key.Key_Return, _Key.Key_Enter) and plain:
            self._enter()
        elif key == _Key.Key_Delete and plain:
            (self.deleted if self.whole_rows() else self.emptied).emit()
        elif control and key == _Key.Key_D and not shift:
            self.filled_down.emit()
        elif control and key == _Key.Key_Semicolon:
            self.dated.emit()
        elif key == _Key.Key_Space and (control or shift):
            self._select_line(whole_column=control)
        elif _opens_list(event) and self._is_choice():
            self.edit(self.currentIndex())
        elif control and key in _ARROWS:
            self._jump(_ARROWS[Qt.Key(key)], extend=shift)
        else:
            super().keyPressEvent(event)
            return
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        plain = not event.modifiers() and event.button() == Qt.MouseButton.LeftButton
        if plain and self._model.heading_at(index.row()) is not None and index == self.currentIndex():
            self.folded.emit(index.row())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_wanted.emit(event.globalPos())

    def _ranges(self) -> list[QItemSelectionRange]:
        selection = self.selectionModel().selection()
        return [selection.at(place) for place in range(selection.size())]

    def _is_ours(self, event: QKeyEvent) -> bool:
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() == _Key.Key_Delete:
            return not control
        if _opens_list(event):
            return self._is_choice()
        return (
            control
            and event.key() in (_Key.Key_D, _Key.Key_Semicolon, _Key.Key_Space, *_ARROWS)
            and not (event.key() == _Key.Key_D and event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        )

    def _is_choice(self) -> bool:
        current = self.currentIndex()
        return current.isValid() and self._model.columns[current.column()].is_choice

    def _folds(self, key: Qt.Key) -> bool:
        """Whether a key opens or closes the group at whose heading the keys are."""
        heading = self._model.heading_at(self.currentIndex().row())
        if heading is None:
            return False
        closes = _Key.Key_Right if self.isRightToLeft() else _Key.Key_Left
        turns = closes if heading.is_open else (_Key.Key_Left if closes == _Key.Key_Right else _Key.Key_Right)
        return key in (_Key.Key_Return, _Key.Key_Enter, _Key.Key_Space, turns)

    def _enter(self) -> None:
        current = self.currentIndex()
        if current.isValid() and self._model.flags(current) & Qt.ItemFlag.ItemIsEditable:
            self.edit(current)
        elif current.isValid() and self._model.id_at(current.row()) is not None:
            self.opened.emit()

    def _select_line(self, *, whole_column: bool) -> None:
        top, left, tall, wide = self.block()
        last_row, last_column = len(self._model.lines) - 1, self._model.columnCount() - 1
        if whole_column:
            corners = (self._model.index(0, left), self._model.index(last_row, left + wide - 1))
        else:
            corners = (self._model.index(top, 0), self._model.index(top + tall - 1, last_column))
        self.selectionModel().select(QItemSelection(*corners), _Flag.ClearAndSelect)

    def _jump(self, step: CellStep, *, extend: bool) -> None:
        """To the last filled cell in that direction, or over the empty ones to the next filled one."""
        columns, rows = step.value
        at, place = self.currentIndex().row(), self._visual(self.currentIndex().column())
        wide, tall = self._model.columnCount(), len(self._model.lines)
        if tall == 0 or not self.currentIndex().isValid():
            return
        inside = line_of(at, place, rows, columns, tall, wide)
        if not inside:
            return
        here, beside = self._is_filled(at, place), self._is_filled(*inside[0])
        if here and beside:
            target = list(takewhile(lambda cell: self._is_filled(*cell), inside))[-1]
        else:
            target = next((cell for cell in inside if self._is_filled(*cell)), inside[-1])
        self._go(target[0], self.horizontalHeader().logicalIndex(target[1]), extend=extend)

    def _is_filled(self, at: int, place: int) -> bool:
        column = self._model.columns[self.horizontalHeader().logicalIndex(place)]
        return self._model.id_at(at) is not None and bool(self._model.look(at, column).text)

    def _go(self, at: int, section: int, *, extend: bool) -> None:
        index: QModelIndex = self._model.index(at, section)
        if extend:
            top, left, tall, wide = self.block()
            corner = self._model.index(min(top, at), min(left, section))
            other = self._model.index(max(top + tall - 1, at), max(left + wide - 1, section))
            self.selectionModel().select(QItemSelection(corner, other), _Flag.ClearAndSelect)
            self.selectionModel().setCurrentIndex(index, _Flag.NoUpdate)
        else:
            self.selectionModel().setCurrentIndex(index, _Flag.ClearAndSelect)
        self.scrollTo(index)

    def _visual(self, section: int) -> int:
        return self.horizontalHeader().visualIndex(section) if section >= 0 else 0


def _opens_list(event: QKeyEvent) -> bool:
    return event.key() == _Key.Key_Down and bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
