"""The headers of the table: titles with arrows that say how the rows are sorted, and row numbers."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QRect, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFontMetrics, QHelpEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QHeaderView, QStyle, QToolTip, QWidget

from app.gui.look import fonts
from app.gui.look.icons import Icons
from app.gui.screens.table.cell_painting import PAD
from app.gui.screens.table.standing_columns import Stuck, moved_press, stuck_at
from app.services.layouts.table import ColumnSort
from app.services.layouts.table_columns import TableColumn

MARK = 14
"""Side of the arrow, in pixels."""


class SortHeader(QHeaderView):
    """A click sorts by that column alone and then turns it round; Shift+click adds it to the order.

    `sorted_by(column id, added)`; `let_go` when an edge may have been moved;
    `dragged(before, after)` when a column has been dragged to another place: it is up to the owner
    to show it there. `menu_wanted(section, place)` on the right mouse button.
    """

    sorted_by = Signal(str, bool)
    let_go = Signal()
    dragged = Signal(int, int)
    menu_wanted = Signal(int, object)

    def __init__(self, icons: Icons, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setObjectName("tableHeader")
        self._icons = icons
        self._columns: tuple[TableColumn, ...] = ()
        self._sorts: tuple[ColumnSort, ...] = ()
        self._filtered: frozenset[str] = frozenset()
        self._shift = False
        self._is_resized = False
        self._stuck: Callable[[], tuple[Stuck, ...]] = tuple
        self._drawn: tuple[int, int] | None = None
        self.setSectionsClickable(True)
        self.setSectionsMovable(True)
        self.setHighlightSections(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.setMinimumSectionSize(4 * PAD)
        self.sectionClicked.connect(self._on_clicked)
        self.sectionMoved.connect(self._on_moved)
        self.sectionResized.connect(self._on_resized)

    def show_sorts(
        self, columns: tuple[TableColumn, ...], sorts: Sequence[ColumnSort], filtered: Collection[str] = ()
    ) -> None:
        """Show by what the rows are sorted, and which columns leave rows out."""
        self._columns, self._sorts, self._filtered = columns, tuple(sorts), frozenset(filtered)
        self.viewport().update()

    def follow_stuck(self, stuck: Callable[[], tuple[Stuck, ...]]) -> None:
        """Show the titles of the columns that are held at the edge there, and answer there to the mouse."""
        self._stuck = stuck

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        self._is_resized = False
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if self._is_resized:
            self.let_go.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_wanted.emit(self.logicalIndexAt(event.pos() + QPoint(self._away(event.pos()), 0)), event.globalPos())
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        for each in self._stuck():
            rect = QRect(each.left, 0, each.width, self.viewport().height())
            painter.setClipRect(rect)
            self.paintSection(painter, rect, each.section)
            painter.setPen(self.palette().mid().color())
            painter.drawLine(rect.topRight(), rect.bottomRight())

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.fontMetrics().height() + 2 * PAD)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        theme = self._icons.theme
        painter.save()
        painter.fillRect(rect, theme.colour("window"))
        painter.setPen(theme.colour("line"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        inside = rect.adjusted(PAD, 0, -PAD, 0)
        place = self._place_of(section)
        if place is not None:
            self._paint_mark(painter, inside, place)
            inside.adjust(0, 0, -MARK - 2 - (PAD if len(self._sorts) > 1 else 0), 0)
        if section < len(self._columns) and self._columns[section].id in self._filtered:
            box = QRect(inside.right() - MARK + 1, inside.center().y() - MARK // 2 + 1, MARK, MARK)
            self._icons.paint(painter, box, "filter", "accent")
            inside.adjust(0, 0, -MARK - 2, 0)
        font = fonts.strong(self.font())
        painter.setFont(font)
        painter.setPen(theme.colour("text"))
        title = str(self.model().headerData(section, Qt.Orientation.Horizontal) or "")
        shown = painter.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, inside.width())
        column = self._columns[section] if section < len(self._columns) else None
        side = Qt.AlignmentFlag.AlignRight if column is not None and column.is_number else Qt.AlignmentFlag.AlignLeft
        painter.drawText(inside, int(side | Qt.AlignmentFlag.AlignVCenter), shown)
        painter.restore()

    def viewportEvent(self, event: QEvent) -> bool:
        """The whole title as a tip, where it is shortened; what stands at the edge answers there."""
        if isinstance(event, QMouseEvent):
            return self._press(event)
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            section = self.logicalIndexAt(event.pos() + QPoint(self._away(event.pos()), 0))
            title = str(self.model().headerData(section, Qt.Orientation.Horizontal) or "")
            room = self.sectionSize(section) - 2 * PAD
            if self._place_of(section) is not None:
                room -= MARK + 2 + (PAD if len(self._sorts) > 1 else 0)
            if section < len(self._columns) and self._columns[section].id in self._filtered:
                room -= MARK + 2
            is_cut = QFontMetrics(fonts.strong(self.font())).horizontalAdvance(title) > room
            QToolTip.showText(event.globalPos(), title if is_cut else "", self)
            return True
        return super().viewportEvent(event)

    def _press(self, event: QMouseEvent) -> bool:
        """A click at the edge is one on the column that lies away; its own edge is drawn here, as Qt does nothing where
        a column lies out of sight."""
        x, kind = event.position().toPoint().x(), event.type()
        if self._drawn is not None:
            section, by = self._drawn
            if kind == QEvent.Type.MouseMove:
                self.resizeSection(section, max(x - by, self.minimumSectionSize()))
            elif kind == QEvent.Type.MouseButtonRelease:
                self._drawn = None
                self.let_go.emit()
            return True
        found = stuck_at(self._stuck(), x)
        if found is None:
            return super().viewportEvent(event)
        grip = self.style().pixelMetric(QStyle.PixelMetric.PM_HeaderGripMargin, None, self)
        if x > found.left + found.width - grip:
            self.setCursor(Qt.CursorShape.SplitHCursor)
            if kind == QEvent.Type.MouseButtonPress and event.button() == Qt.MouseButton.LeftButton:
                self._drawn = (found.section, x - found.width)
            return True
        self.unsetCursor()
        moved = moved_press(event, found.away - found.left)
        taken = super().viewportEvent(moved)
        event.setAccepted(moved.isAccepted())
        return taken

    def _away(self, place: QPoint) -> int:
        """How far the column that is seen at a place lies from it, in pixels to the right."""
        found = stuck_at(self._stuck(), place.x())
        return found.away - found.left if found is not None else 0

    def _paint_mark(self, painter: QPainter, inside: QRect, place: int) -> None:
        name = "chevron-down" if self._sorts[place].descending else "chevron-up"
        right = inside.right() - (PAD if len(self._sorts) > 1 else 0)
        box = QRect(right - MARK + 1, inside.center().y() - MARK // 2 + 1, MARK, MARK)
        self._icons.paint(painter, box, name, "accent")
        if len(self._sorts) > 1:
            painter.setPen(self._icons.theme.colour("accent"))
            number = QRect(right + 1, inside.top(), PAD + 2, inside.height())
            painter.drawText(number, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), str(place + 1))

    def _place_of(self, section: int) -> int | None:
        if section >= len(self._columns):
            return None
        wanted = self._columns[section].id
        return next((place for place, sort in enumerate(self._sorts) if sort.column == wanted), None)

    def _on_clicked(self, section: int) -> None:
        held = bool(QApplication.keyboardModifiers() & Qt.KeyboardModifier.ShiftModifier)
        self.sorted_by.emit(self._columns[section].id, self._shift or held)

    def _on_resized(self, _section: int, _before: int, _after: int) -> None:
        self._is_resized = True

    def _on_moved(self, _section: int, before: int, after: int) -> None:
        with QSignalBlocker(self):
            self.moveSection(after, before)
        self.dragged.emit(before, after)


class RowHeader(QHeaderView):
    """Numbers the rows, quietly; a click selects the whole row."""

    def __init__(self, icons: Icons, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._icons = icons
        self.setSectionsClickable(True)
        self.setHighlightSections(True)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def fit(self, height: int) -> None:
        """Make every row `height` pixels high and the header as wide as five digits."""
        self.setDefaultSectionSize(height)
        self.setFixedWidth(self.fontMetrics().horizontalAdvance("00000") + PAD)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        if not rect.intersects(self.viewport().rect()):
            # When rows went, Qt asks for each that is left as long as it has not scrolled to them.
            return
        theme = self._icons.theme
        model = self.selectionModel()
        chosen = model is not None and model.rowIntersectsSelection(section, QModelIndex())
        painter.save()
        painter.fillRect(rect, theme.colour("accent-soft" if chosen else "window"))
        painter.setPen(theme.colour("line"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.setFont(fonts.tabular(self.font()))
        painter.setPen(theme.colour("accent" if chosen else "text-muted"))
        said = str(self.model().headerData(section, Qt.Orientation.Vertical) or "")
        painter.drawText(
            rect.adjusted(0, 0, -PAD, 0), int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), said
        )
        painter.restore()
