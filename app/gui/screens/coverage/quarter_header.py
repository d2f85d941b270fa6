"""The head of the matrix: each quarter with its months below, in two lines, so that neither is cut."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter

from app.gui.look import fonts
from app.gui.widgets.flat_header import FlatHeader
from app.gui.widgets.spacing import GRID, HALF


class QuarterHeader(FlatHeader):
    """Paints a title with a line break in two lines, the upper in the heavier weight; others as usual."""

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), 2 * self.fontMetrics().height() + GRID)

    def paintSection(self, painter: QPainter, rect: QRect, logical_index: int) -> None:
        title = str(self.model().headerData(logical_index, self.orientation()) or "")
        upper, _, lower = title.partition("\n")
        if not lower:
            super().paintSection(painter, rect.adjusted(0, 0, HALF, 0), logical_index)
            return
        self.paint_ground(painter, rect)
        painter.save()
        inside = rect.adjusted(GRID, HALF, -HALF, -HALF)
        half = inside.height() // 2
        lines = ((upper, fonts.strong(self.font()), inside.top()), (lower, self.font(), inside.top() + half))
        painter.setPen(self.icons.theme.colour("text-muted"))
        side = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        flags = self.style().visualAlignment(self.layoutDirection(), side)
        for words, font, top in lines:
            painter.setFont(font)
            shown = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, inside.width())
            painter.drawText(QRect(inside.left(), top, inside.width(), half), int(flags), shown)
        painter.restore()
