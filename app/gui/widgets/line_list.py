"""A list of short lines to choose from: icon, title, a quiet hint behind it, keys at the end."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from app.domain.value_classes import dataclass
from app.gui.look import fonts
from app.gui.look.icons import Icons
from app.gui.widgets.spacing import GRID

Index = QModelIndex | QPersistentModelIndex

LINE = Qt.ItemDataRole.UserRole

_NOWHERE = QModelIndex()

_HINT_SHARE = 0.5
"""How much of a line the title leaves to the hint, where both are long."""


@dataclass(frozen=True, slots=True)
class ListLine:
    """What one line shows, and how a screen reader says it. One that is not `possible` is drawn quietly."""

    title: str
    hint: str = ""
    keys: str = ""
    icon: str = ""
    spoken: str = ""
    possible: bool = True


class LinesModel(QAbstractListModel):
    """Holds ready lines."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[ListLine, ...] = ()

    @property
    def lines(self) -> tuple[ListLine, ...]:
        """The lines shown."""
        return self._lines

    def set_lines(self, lines: Sequence[ListLine]) -> None:
        """Show other lines."""
        self.beginResetModel()
        self._lines = tuple(lines)
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == LINE:
            return self._lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._lines[index.row()].title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._lines[index.row()].spoken
        if role == Qt.ItemDataRole.ToolTipRole:
            line = self._lines[index.row()]
            return "\n".join(each for each in (line.title, line.hint) if each)
        return None


class LineList(QListView):
    """Rows of one height. The focus stays where the person types; keys are handed over from there."""

    def __init__(self, icons: Icons, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines = LinesModel(self)
        self.setModel(self.lines)
        self.setAccessibleName(name)
        self.setItemDelegate(LineDelegate(icons, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)

    @property
    def current(self) -> int:
        """The place of the current line, -1 for none."""
        return self.currentIndex().row()

    def go_to(self, place: int) -> None:
        """Make a line current; places beyond the ends stop there."""
        count = self.lines.rowCount()
        if count:
            self.setCurrentIndex(self.lines.index(min(max(place, 0), count - 1), 0))

    @property
    def row_height(self) -> int:
        """Pixels of a line."""
        return self.fontMetrics().height() + GRID + GRID // 2


class LineDelegate(QStyledItemDelegate):
    """Paints a line; colours come from the theme at the moment of painting."""

    def __init__(self, icons: Icons, parent: LineList) -> None:
        super().__init__(parent)
        self._icons = icons
        self._list = parent

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(GRID * 8, self._list.row_height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line = index.data(LINE)
        if not isinstance(line, ListLine):
            return
        theme = self._icons.theme
        painter.save()
        current = bool(option.state & QStyle.StateFlag.State_Selected)
        if current:
            painter.fillRect(option.rect, theme.colour("selection"))
            edge = QRect(option.rect.left(), option.rect.top(), 3, option.rect.height())
            painter.fillRect(QStyle.visualRect(option.direction, option.rect, edge), theme.colour("accent"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, theme.colour("raised"))
        self._words(painter, option, line, current)
        painter.restore()

    def _words(self, painter: QPainter, option: QStyleOptionViewItem, line: ListLine, current: bool) -> None:
        inside = option.rect.adjusted(GRID + GRID // 2, 0, -GRID - GRID // 2, 0)
        metrics = option.fontMetrics
        strong = fonts.strong(option.font)
        quiet = "selection-text" if current else "text-muted"
        tone = ("selection-text" if current else "text") if line.possible else quiet
        side = metrics.height()
        if line.icon:
            mark = QRect(inside.left(), inside.top(), side, inside.height())
            square = QStyle.visualRect(option.direction, option.rect, mark)
            self._icons.paint(painter, square, self._icons.known(line.icon), quiet)
            inside.setLeft(inside.left() + side + GRID)
        if line.keys:
            width = metrics.horizontalAdvance(line.keys)
            place = QRect(inside.right() - width, inside.top(), width + 1, inside.height())
            self._line(painter, option, place, line.keys, quiet)
            inside.setRight(place.left() - 2 * GRID)
        title_font = strong if line.possible else option.font
        title_width = QFontMetrics(title_font).horizontalAdvance(line.title) + 2
        hint_width = metrics.horizontalAdvance(line.hint) + 2 if line.hint else 0
        if title_width + hint_width + 2 * GRID > inside.width():
            title_width = min(title_width, max(inside.width() - hint_width, round(inside.width() * (1 - _HINT_SHARE))))
        painter.setFont(title_font)
        title_place = QRect(inside.left(), inside.top(), title_width, inside.height())
        self._line(painter, option, title_place, line.title, tone)
        painter.setFont(option.font)
        inside.setLeft(title_place.right() + 2 * GRID)
        self._line(painter, option, inside, line.hint, quiet)

    def _line(self, painter: QPainter, option: QStyleOptionViewItem, rect: QRect, text: str, tone: str) -> None:
        painter.setPen(self._icons.theme.colour(tone))
        metrics = QFontMetrics(painter.font())
        shown = metrics.elidedText(text.replace("\n", " "), Qt.TextElideMode.ElideRight, max(rect.width(), 0))
        place = QStyle.visualRect(option.direction, option.rect, rect)
        side = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(place, int(side | Qt.TextFlag.TextSingleLine), shown)
