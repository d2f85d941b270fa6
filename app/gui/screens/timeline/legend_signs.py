"""Samples of what is drawn beside the bars: flags, bands of days, lines, counts and words."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.gui.look.icons import Icons


class Drawn(Enum):
    """What a sample shows."""

    FLAG = auto()
    DIAMOND = auto()
    LINE = auto()
    BAND = auto()
    COUNTS = auto()
    WORDS = auto()


class LegendSign(QWidget):
    """One of them in a colour of the theme, as the timeline draws it; `said` are the words of one that is words."""

    def __init__(self, icons: Icons, drawn: Drawn, colour: str, said: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons, self._drawn, self._colour, self._said = icons, drawn, colour, said
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        side = metrics.ascent()
        return QSize(max(side * 2, metrics.horizontalAdvance(self._said) + 2), metrics.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter, middle = self._icons.theme, QPainter(self), self.rect().center()
        colour = theme.colour(self._colour)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        if self._drawn is Drawn.FLAG:
            x, foot = middle.x() - 2, middle.y() + 4
            painter.drawPolygon([QPoint(x, foot - 8), QPoint(x + 5, foot - 5), QPoint(x, foot - 2)])
            painter.fillRect(x, foot - 8, 1, 8, colour)
        elif self._drawn is Drawn.DIAMOND:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for at, ground in ((-5, theme.colour("surface")), (5, colour)):
                painter.setPen(colour)
                painter.setBrush(ground)
                corners = ((0, -3), (3, 0), (0, 3), (-3, 0))
                painter.drawPolygon([middle + QPoint(at + right, down) for right, down in corners])
        elif self._drawn is Drawn.LINE:
            painter.fillRect(middle.x() - 1, 0, 2, self.height(), colour)
        elif self._drawn is Drawn.BAND:
            painter.fillRect(self.rect(), theme.colour("surface"))
            painter.fillRect(QRect(middle.x() - 4, 0, 9, self.height()), colour)
        elif self._drawn is Drawn.COUNTS:
            for at, high in enumerate((4, 8, 6, 10)):
                painter.fillRect(middle.x() - 6 + 3 * at, middle.y() + 6 - high, 2, high, colour)
        else:
            painter.setPen(colour)
            painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), self._said)
