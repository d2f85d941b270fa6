"""What the symbols of the matrix mean, in words beside them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.gui.look.icons import Icons
from app.gui.screens.coverage.cell_signs import draw_sign
from app.gui.widgets.plain_text import TextLabel
from app.gui.widgets.spacing import HALF, row
from app.gui.workspace.document import words
from app.services.texts.signs import COUNTED, Sign


class Symbol(QWidget):
    """One sign, as the matrix draws it."""

    def __init__(self, icons: Icons, sign: Sign, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self._sign = sign
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        side = self.fontMetrics().ascent() * 3 // 4
        return QSize(side, side + 2)

    def paintEvent(self, _event: QPaintEvent) -> None:
        draw_sign(QPainter(self), self._icons, QRectF(self.rect()).adjusted(0, 2, 0, 0), self._sign)


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
    """✓ done  ● confirmed  ○ planned, and how days are written; each wraps as a whole."""
    signs = (_tr("6 d: days"), _tr("?: days not known yet"))
    return (
        *(CoverageLegendEntry(words(word), Symbol(icons, sign)) for sign, word in COUNTED.items()),
        *(CoverageLegendEntry(said) for said in signs),
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("Legend", text)
