"""What the hues of the bars mean, in words beside them; the fills in the tip."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.domain.kinds import Family
from app.gui.document import words
from app.gui.icons import Icons
from app.gui.widgets.plain_text import TextLabel
from app.gui.widgets.spacing import HALF, row
from app.services.titles import FAMILY_TITLES


class Swatch(QWidget):
    """A square in the hue of a family."""

    def __init__(self, icons: Icons, family: Family, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons, self._family = icons, family
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        side = self.fontMetrics().ascent() * 2 // 3
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._icons.theme.family(self._family.value, "solid"))
        painter.drawRoundedRect(QRectF(self.rect()), 2, 2)


class LegendEntry(QWidget):
    """A hue and its family; the fills are told by the tip."""

    def __init__(self, icons: Icons, family: Family, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        said = words(FAMILY_TITLES[family])
        layout = row(self, gap=HALF)
        layout.addWidget(Swatch(icons, family))
        layout.addWidget(TextLabel(said, muted=True))
        self.setAccessibleName(said)
        fills = QCoreApplication.translate(
            "TimelineLegend",
            "Full: confirmed or under way. Light: planned. Outlined: proposed. Dashed: idea.\n"
            "Pale: completed. Grey and struck: postponed, cancelled or declined.\n"
            "Hatched, or in brackets: the days are not certain.",
        )
        self.setToolTip(f"{said}\n{fills}")


def legend_entries(icons: Icons) -> tuple[LegendEntry, ...]:
    """One for each family; each wraps as a whole."""
    return tuple(LegendEntry(icons, family) for family in Family)
