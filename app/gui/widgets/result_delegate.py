"""Lines of results and how they are painted: plain text with the matched words strong."""

from __future__ import annotations

from collections.abc import Hashable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.domain.value_classes import dataclass
from app.gui.look import fonts
from app.gui.look.icons import Icons
from app.gui.widgets.spacing import GRID, HALF

Marks = tuple[tuple[int, int], ...]
_Index = QModelIndex | QPersistentModelIndex
LINE = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class ResultLine:
    """One line. `key` None: nothing to choose, a heading or a note. `below` and `passage` are further, quiet lines."""

    key: Hashable | None
    text: str
    marks: Marks = ()
    below: str = ""
    below_marks: Marks = ()
    passage: str = ""
    passage_marks: Marks = ()
    remark: str = ""
    is_heading: bool = False
    is_deed: bool = False


class ResultDelegate(QStyledItemDelegate):
    """Paints plain text with some of it strong; colours come from the theme at the moment of painting."""

    def __init__(self, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self._icons = icons

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        line, height = index.data(LINE), option.fontMetrics.height()
        if line.is_heading:
            return QSize(0, height + GRID + HALF)
        return QSize(0, height * (1 + bool(line.below) + bool(line.passage)) + GRID)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        line = index.data(LINE)
        theme = self._icons.theme
        painter.save()
        state = option.state
        if line.key is not None and state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, theme.colour("selection"))
            edge = QRect(option.rect.left(), option.rect.top(), 3, option.rect.height())
            painter.fillRect(QStyle.visualRect(option.direction, option.rect, edge), theme.colour("accent"))
        elif line.key is not None and state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, theme.colour("raised"))
        inside = option.rect.adjusted(GRID + HALF, HALF, -GRID, -HALF)
        height = option.fontMetrics.height()
        top = QRect(
            inside.left(), inside.bottom() + 1 - height if line.is_heading else inside.top(), inside.width(), height
        )
        if line.remark:
            room = option.fontMetrics.horizontalAdvance(line.remark) + GRID
            rest = QRect(top.right() + 1 - room, top.top(), room, height)
            self._write(
                painter, option, QStyle.visualRect(option.direction, top, rest), line.remark, (), "text-muted", end=True
            )
            top = QStyle.visualRect(option.direction, top, top.adjusted(0, 0, -room, 0))
        tone = "text-muted" if line.is_heading or line.key is None else "accent" if line.is_deed else "text"
        marks = ((0, len(line.text)),) if line.is_heading else line.marks
        self._write(painter, option, top, line.text, marks, tone)
        for text, marks in ((line.below, line.below_marks), (line.passage, line.passage_marks)):
            if text:
                top = QRect(inside.left(), top.bottom() + 1, inside.width(), height)
                self._write(painter, option, top, text, marks, "text-muted", marked="text")
        painter.restore()

    def _write(self, painter: QPainter, option: QStyleOptionViewItem, rect: QRect, text: str, marks: Marks, tone: str,
               *, marked: str = "", end: bool = False) -> None:  # fmt: skip
        theme = self._icons.theme
        strong = fonts.strong(option.font)
        # Measured all strong, so that what is marked never runs out of its room.
        metrics = QFontMetrics(strong if marks else option.font)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        layout = QTextLayout(shown, option.font)
        way = QTextOption()
        way.setWrapMode(QTextOption.WrapMode.NoWrap)
        way.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        at_right = end != (option.direction == Qt.LayoutDirection.RightToLeft)
        way.setAlignment(Qt.AlignmentFlag.AlignRight if at_right else Qt.AlignmentFlag.AlignLeft)
        way.setAlignment(way.alignment() | Qt.AlignmentFlag.AlignAbsolute)
        layout.setTextOption(way)
        spans = []
        for begin, stop in marks:
            span = QTextLayout.FormatRange()
            span.start, span.length = _units(text, begin), _units(text[begin:stop], stop - begin)
            look = QTextCharFormat()
            look.setFont(strong)
            if marked:
                look.setForeground(theme.colour(marked))
            span.format = look
            spans.append(span)
        layout.setFormats(spans)
        layout.beginLayout()
        written = layout.createLine()
        written.setLineWidth(rect.width())
        layout.endLayout()
        painter.setPen(theme.colour(tone))
        layout.draw(painter, rect.topLeft())


def _units(text: str, letters: int) -> int:
    """Letters of Python as QString counts them: those beyond the basic plane are two."""
    return letters + sum(1 for letter in text[:letters] if ord(letter) > 0xFFFF)
