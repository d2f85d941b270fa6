"""What the symbols of the matrix mean, in words beside them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.gui.look.icons import Icons
from app.gui.screens.coverage.matrix_delegate import CONFIRMED, DONE, PLANNED, draw_symbol
from app.gui.widgets.plain_text import TextLabel
from app.gui.widgets.spacing import HALF, row


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


class CoverageLegendEntry(QWidget):
    """A symbol, if it is one that has to be drawn, and what it means."""

    def __init__(self, said: str, symbol: QWidget | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = row(self, gap=HALF)
        if symbol is not None:
            layout.addWidget(symbol)
        layout.addWidget(TextLabel(said, muted=True))
        self.setAccessibleName(said)


def legend_entries(icons: Icons) -> tuple[CoverageLegendEntry, ...]:
    """● done  ◐ confirmed  ○ planned, and how days are written; each wraps as a whole."""
    symbols = ((DONE, _tr("done")), (CONFIRMED, _tr("confirmed")), (PLANNED, _tr("planned")))
    signs = (_tr("6 d: days"), _tr("?: days not known yet"))
    return (
        *(CoverageLegendEntry(said, Symbol(icons, name)) for name, said in symbols),
        *(CoverageLegendEntry(said) for said in signs),
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("Legend", text)
