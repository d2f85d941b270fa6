"""What the symbols of the matrix mean, in words beside them."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.gui.icons import Icons
from app.gui.screens.coverage.matrix_delegate import CONFIRMED, DONE, PLANNED, draw_symbol
from app.gui.widgets.plain_text import TextLabel
from app.gui.widgets.spacing import GRID, HALF, row


class Symbol(QWidget):
    """One circle, as the matrix draws it."""

    def __init__(self, icons: Icons, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self._name = name
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        side = self.fontMetrics().ascent() * 3 // 4
        return QSize(side, side + 2)

    def paintEvent(self, _event: QPaintEvent) -> None:
        draw_symbol(QPainter(self), self._icons, QRectF(self.rect()).adjusted(0, 2, 0, 0), self._name)


class Legend(QWidget):
    """● done  ◐ confirmed  ○ planned  · days of all three."""

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = row(self, gap=HALF)
        names = ((DONE, self.tr("done")), (CONFIRMED, self.tr("confirmed")), (PLANNED, self.tr("planned")))
        for name, said in names:
            layout.addWidget(Symbol(icons, name))
            layout.addWidget(TextLabel(said, muted=True))
            layout.addSpacing(GRID)
        layout.addWidget(TextLabel(self.tr("d: their days   ?: days not known yet"), muted=True))
        self.setAccessibleName(self.tr("Full circle: done. Half circle: confirmed. Empty circle: planned."))
