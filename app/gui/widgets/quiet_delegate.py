"""Paints the cells of a quiet table: two lines of words, no boxes, a hairline below."""

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QHelpEvent, QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QToolTip, QWidget

from app.gui.look import fonts
from app.gui.look.icons import Icons
from app.gui.widgets.quiet_rows import CELL, ROW, Cell, QuietRow
from app.gui.widgets.spacing import GRID, HALF

_State = QStyle.StateFlag


class QuietDelegate(QStyledItemDelegate):
    """Reads the Cell and the Row of an index; colours come from the theme at the moment of painting."""

    def __init__(self, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self._icons = icons

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row, cell = index.data(ROW), index.data(CELL)
        if not isinstance(row, QuietRow) or not isinstance(cell, Cell):
            return
        painter.save()
        self._ground(painter, option, row, index.column() == 0)
        inside = option.rect.adjusted(GRID, HALF, -GRID, -HALF)
        if row.heading:
            self._heading(painter, option, inside, row, cell)
        else:
            self._cell(painter, option, inside, cell)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(GRID * 8, option.fontMetrics.height() + GRID)

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        """The whole text as a tip, where it does not fit the cell or stands there in short."""
        cell = index.data(CELL)
        if event.type() != QEvent.Type.ToolTip or not isinstance(cell, Cell):
            return super().helpEvent(event, view, option, index)
        width = view.visualRect(index).width() - 2 * GRID - (self._icon_room(option) if cell.icon else 0)
        metrics = QFontMetrics(_font(option.font, cell))
        last = first_line(cell.text, _font(option.font, cell), width, option.direction)[1] if cell.wraps else cell.text
        fits = metrics.horizontalAdvance(last) <= width and metrics.horizontalAdvance(cell.remark) <= width
        lines = dict.fromkeys(part for part in (cell.text, cell.remark, *cell.whole.split("\n")) if part)
        text = "" if fits and not cell.whole else "\n".join(lines)
        QToolTip.showText(event.globalPos(), text, view)
        return True

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem, row: QuietRow, first: bool) -> None:
        theme = self._icons.theme
        rect = option.rect
        selected = bool(option.state & _State.State_Selected)
        if selected:
            painter.fillRect(rect, theme.colour("selection"))
        elif row.heading:
            painter.fillRect(rect, theme.colour("raised"))
        elif row.tinted:
            painter.fillRect(rect, theme.colour("accent-soft"))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.colour("line"))
        if first and (row.tinted or (selected and option.state & _State.State_Active)):
            edge = QStyle.visualRect(option.direction, rect, QRect(rect.left(), rect.top(), 3, rect.height()))
            painter.fillRect(edge, theme.colour("accent"))

    def _heading(
        self, painter: QPainter, option: QStyleOptionViewItem, inside: QRect, row: QuietRow, cell: Cell
    ) -> None:
        theme = self._icons.theme
        side = option.fontMetrics.height()
        mark = QRect(inside.left(), inside.top(), side, inside.height())
        name = "chevron-down" if row.is_open else "chevron-right"
        self._icons.paint(painter, QStyle.visualRect(option.direction, option.rect, mark), name, "text-muted")
        strong = fonts.strong(option.font)
        rest = inside.adjusted(side + HALF, 0, 0, 0)
        width = QFontMetrics(strong).horizontalAdvance(cell.text) + GRID
        self._line(painter, option, rest, cell.text, strong, cell.tone)
        if cell.remark:
            rest.setLeft(rest.left() + width)
            self._line(painter, option, rest, cell.remark, option.font, "text-muted")
        painter.setPen(theme.colour("text"))

    def _cell(self, painter: QPainter, option: QStyleOptionViewItem, inside: QRect, cell: Cell) -> None:
        font = _font(option.font, cell)
        height = QFontMetrics(font).height()
        if cell.icon:
            mark = QRect(inside.left(), inside.top(), height, inside.height())
            inside.setLeft(inside.left() + self._icon_room(option))
            # Beside the first of two lines, and in the middle beside one.
            if cell.remark or (cell.wraps and first_line(cell.text, font, inside.width(), option.direction)[1]):
                mark.setHeight(height)
            self._icons.paint(painter, QStyle.visualRect(option.direction, option.rect, mark), cell.icon, cell.tone)
        if cell.wraps:
            self._wrapped(painter, option, inside, cell, font)
            return
        if not cell.remark:
            self._line(painter, option, inside, cell.text, font, cell.tone, at_end=cell.number)
            return
        upper = QRect(inside.left(), inside.center().y() - height, inside.width(), height)
        lower = QRect(inside.left(), inside.center().y() + 1, inside.width(), height)
        self._line(painter, option, upper, cell.text, font, cell.tone)
        self._line(painter, option, lower, cell.remark, option.font, "text-muted")

    def _line(self, painter: QPainter, option: QStyleOptionViewItem, rect: QRect, text: str, font: QFont, tone: str,
              *, at_end: bool = False) -> None:  # fmt: skip
        painter.setFont(font)
        painter.setPen(self._icons.theme.colour(tone))
        shown = QFontMetrics(font).elidedText(text.replace("\n", " "), Qt.TextElideMode.ElideRight, rect.width())
        place = QStyle.visualRect(option.direction, option.rect, rect)
        edge = Qt.AlignmentFlag.AlignRight if at_end else Qt.AlignmentFlag.AlignLeft
        side = QStyle.visualAlignment(option.direction, edge | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(place, int(side | Qt.TextFlag.TextSingleLine), shown)

    def _wrapped(self, painter: QPainter, option: QStyleOptionViewItem, inside: QRect, cell: Cell, font: QFont) -> None:
        """Two lines of one text, the second shortened."""
        metrics = QFontMetrics(font)
        text = cell.text.replace("\n", " ")
        first, rest = first_line(text, font, inside.width(), option.direction)
        if not rest:
            self._line(painter, option, inside, text, font, cell.tone)
            return
        upper = QRect(inside.left(), inside.center().y() - metrics.height(), inside.width(), metrics.height())
        lower = QRect(inside.left(), inside.center().y() + 1, inside.width(), metrics.height())
        self._line(painter, option, upper, first, font, cell.tone)
        self._line(painter, option, lower, rest, font, cell.tone)

    @staticmethod
    def _icon_room(option: QStyleOptionViewItem) -> int:
        return _icon_width(option.font)


def whole_width(cell: Cell, base: QFont) -> int:
    """The width of a column in pixels in which nothing of the cell is left out."""
    metrics, text = QFontMetrics(_font(base, cell)), cell.text.replace("\n", " ")
    upper = _halved(metrics, text) if cell.wraps else metrics.horizontalAdvance(text)
    lower = QFontMetrics(base).horizontalAdvance(cell.remark)
    return max(upper, lower) + 2 * GRID + (_icon_width(base) if cell.icon else 0) + 1


def _halved(metrics: QFontMetrics, text: str) -> int:
    """The least width in which a text stands on two lines, broken between words."""
    words = text.split(" ")
    lines = ((" ".join(words[:at]), " ".join(words[at:])) for at in range(1, len(words) + 1))
    return min(max(map(metrics.horizontalAdvance, pair)) for pair in lines)


def _icon_width(font: QFont) -> int:
    return QFontMetrics(font).height() + HALF + 2


def _font(base: QFont, cell: Cell) -> QFont:
    font = fonts.strong(base) if cell.strong else QFont(base)
    if cell.number:
        font = fonts.tabular(font)
    if cell.struck:
        font.setStrikeOut(True)
    return font


def first_line(text: str, font: QFont, width: int, direction: Qt.LayoutDirection) -> tuple[str, str]:
    """What fits the first line, and the rest."""
    layout = QTextLayout(text, font)
    wrapping = QTextOption()
    wrapping.setTextDirection(direction)
    wrapping.setWrapMode(QTextOption.WrapMode.WordWrap)
    layout.setTextOption(wrapping)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(max(width, 1))
    end = line.textLength()
    layout.endLayout()
    return text[:end].rstrip(), text[end:]
