"""Paints lists whose heads are days or windows: heads that stay open, today's with its mark."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from app.gui.look import fonts
from app.gui.widgets.quiet_delegate import QuietDelegate
from app.gui.widgets.quiet_rows import Cell, QuietRow
from app.gui.widgets.spacing import GRID


class HeadDelegate(QuietDelegate):
    """Like the quiet delegate, but heads have no sign of being open, for they always are."""

    def _heading(
        self, painter: QPainter, option: QStyleOptionViewItem, inside: QRect, row: QuietRow, cell: Cell
    ) -> None:
        strong = fonts.strong(option.font)
        rest = QRect(inside)
        self._line(painter, option, rest, cell.text, strong, cell.tone)
        if cell.remark:
            rest.setLeft(rest.left() + QFontMetrics(strong).horizontalAdvance(cell.text) + GRID)
            self._line(painter, option, rest, cell.remark, option.font, "text-muted")
        if row.tinted:
            edge = QRect(option.rect.left(), option.rect.top(), 3, option.rect.height())
            painter.fillRect(QStyle.visualRect(option.direction, option.rect, edge), self._icons.theme.colour("today"))
        painter.setPen(self._icons.theme.colour("text"))
