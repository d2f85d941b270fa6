"""The columns by which a row is known stay in sight when the table is scrolled sideways, as frozen panes do."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QItemSelection, QModelIndex, QPersistentModelIndex, QPoint, QPointF, QRect
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyleOptionViewItem, QTableView, QWidget

from app.domain.value_classes import dataclass
from app.gui.screens.table.model import EngagementTableModel

Index = QModelIndex | QPersistentModelIndex

_STANDING = frozenset({"title", "ref"})
"""What an engagement is called, and its sign."""

_MOST = 0.45
"""Share of the width that they take at most; what is wider is shortened."""

_PRESSES = frozenset(
    {
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.MouseButtonDblClick,
        QEvent.Type.MouseMove,
    }
)


@dataclass(frozen=True, slots=True)
class Stuck:
    """A column that is shown at `left` while its own place, `away`, is scrolled out of sight; in pixels."""

    section: int
    left: int
    width: int
    away: int


class StandingColumns(QTableView):
    """Title and reference are painted at the edge over what is scrolled away, and answer there to the mouse.

    For keys and for the selection it lies where it always does: what Qt works out from places it works out
    from those. Editors, tips and screen readers are told the place where it is seen.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_plain = False

    @property
    def stuck(self) -> tuple[Stuck, ...]:
        """The columns that are held at the edge now, in their order."""
        if self.isRightToLeft() or not self.horizontalScrollBar().value():
            return ()
        found: list[Stuck] = []
        edge, room = 0, int(self.viewport().width() * _MOST)
        for section in self._standing():
            away, width = self.columnViewportPosition(section), min(self.columnWidth(section), room - edge)
            if away < edge and width > 0:
                found.append(Stuck(section, edge, width, away))
                edge += width
        return tuple(found)

    @property
    def covered(self) -> int:
        """How many pixels at the edge they take."""
        return sum(each.width for each in self.stuck)

    def visualRect(self, index: Index) -> QRect:
        """Where a cell is seen."""
        rect = super().visualRect(index)
        if not self._is_plain and rect.isValid():
            for each in self.stuck:
                if each.section == index.column():
                    rect.setLeft(each.left)
                    rect.setWidth(each.width)
        return rect

    def indexAt(self, place: QPoint) -> QModelIndex:
        """The cell that is seen at a place."""
        found = stuck_at(self.stuck, place.x()) if not self._is_plain else None
        return super().indexAt(place if found is None else place - QPoint(found.left - found.away, 0))

    def scrollTo(
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """Bring a cell into sight, from under those that stand; these are in sight however far it is scrolled."""
        bar = self.horizontalScrollBar()
        before, is_seen = bar.value(), any(each.section == index.column() for each in self.stuck)
        super().scrollTo(index, hint)
        if is_seen:
            bar.setValue(before)
        elif (here := self.columnViewportPosition(index.column())) < (covered := self.covered):
            bar.setValue(bar.value() - (covered - here))

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        if dx:
            # Qt moves the picture along, with what stands painted on it, and the open editor with it.
            self.updateEditorGeometries()
            self._paint_anew()
            self.horizontalHeader().viewport().update()

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self._paint_anew()

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        self._paint_anew()

    def dataChanged(self, first: Index, last: Index, roles: Sequence[int] = ()) -> None:
        super().dataChanged(first, last, roles)
        self._paint_anew()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        with self._plainly():
            super().keyPressEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """What the mouse does to a column that stands, it does to the column where that lies."""
        if not isinstance(event, QMouseEvent) or event.type() not in _PRESSES:
            return super().viewportEvent(event)
        found = stuck_at(self.stuck, event.position().x())
        with self._plainly():
            if found is None:
                return super().viewportEvent(event)
            moved = moved_press(event, found.away - found.left)
            taken = super().viewportEvent(moved)
            event.setAccepted(moved.isAccepted())
            return taken

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not (stuck := self.stuck) or event.rect().left() > self.covered:
            return
        painter, area = QPainter(self.viewport()), event.rect()
        row, end = self.rowAt(max(area.top(), 0)), 0
        while 0 <= row < self.model().rowCount() and (top := self.rowViewportPosition(row)) <= area.bottom():
            end = top + self.rowHeight(row)
            if not self._is_heading(row):
                for each in stuck:
                    self._paint_cell(painter, each, row, QRect(each.left, top, each.width, end - top))
            row += 1
        painter.setPen(self.palette().mid().color())
        painter.drawLine(self.covered - 1, area.top(), self.covered - 1, end)

    def _standing(self) -> list[int]:
        model = self.model()
        columns = model.columns if isinstance(model, EngagementTableModel) else ()
        return [section for section, column in enumerate(columns) if column.id in _STANDING]

    def _is_heading(self, row: int) -> bool:
        """Whether one line runs through the whole row."""
        model = self.model()
        return isinstance(model, EngagementTableModel) and model.heading_at(row) is not None

    def _paint_cell(self, painter: QPainter, each: Stuck, row: int, rect: QRect) -> None:
        index = self.model().index(row, each.section)
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        option.rect = rect
        option.state &= ~QStyle.StateFlag.State_HasFocus
        if self.selectionModel().isSelected(index):
            option.state |= QStyle.StateFlag.State_Selected
        if self.hasFocus() and index == self.currentIndex():
            option.state |= QStyle.StateFlag.State_HasFocus
        painter.save()
        painter.setClipRect(rect)
        self.itemDelegate().paint(painter, option, index)
        painter.restore()

    def _paint_anew(self) -> None:
        if covered := self.covered:
            self.viewport().update(0, 0, covered, self.viewport().height())

    @contextmanager
    def _plainly(self) -> Iterator[None]:
        """While Qt works out from places which cells are meant: each lies where it lies."""
        before, self._is_plain = self._is_plain, True
        try:
            yield
        finally:
            self._is_plain = before
            if self.state() == QAbstractItemView.State.EditingState:
                self.updateEditorGeometries()


def stuck_at(stuck: tuple[Stuck, ...], x: float) -> Stuck | None:
    """The column that stands at this place."""
    return next((each for each in stuck if each.left <= x < each.left + each.width), None)


def moved_press(event: QMouseEvent, by: int) -> QMouseEvent:
    """The same press, so many pixels to the right of where it was."""
    return QMouseEvent(
        event.type(),
        event.position() + QPointF(by, 0),
        event.scenePosition(),
        event.globalPosition(),
        event.button(),
        event.buttons(),
        event.modifiers(),
        event.pointingDevice(),
    )
