"""What hues, fills and signs of the bars mean, in words beside them: a line where there is room, else a list."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from app.domain.findings import Severity
from app.domain.kinds import Family
from app.gui.bar_painting import BarPainter
from app.gui.document import words
from app.gui.icons import Icons
from app.gui.widgets.plain_text import TextLabel
from app.gui.widgets.spacing import GRID, HALF, column, hairline, row
from app.services.status_looks import FILLS, Fill
from app.services.titles import FAMILY_TITLES, SEVERITY_TITLES, STATUS_CODES, STATUS_TITLES


class Swatch(QWidget):
    """A hue of a family, a fill, or the sign of a finding, as the bars have it."""

    def __init__(
        self, icons: Icons, sample: Family | Fill | Severity, *, hatched: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._looks, self._sample, self._hatched = BarPainter(icons), sample, hatched
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        side = self.fontMetrics().ascent()
        if isinstance(self._sample, Family):
            return QSize(side * 2 // 3, side * 2 // 3)
        return QSize(side * 2, side + 2)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, rect = QPainter(self), self.rect()
        if isinstance(self._sample, Severity):
            side = min(rect.width(), rect.height())
            self._looks.paint_mark(painter, QRect((rect.width() - side) // 2, 0, side, side), self._sample)
        elif isinstance(self._sample, Fill):
            hatched = (QRectF(rect),) if self._hatched else ()
            self._looks.paint_shape(painter, QRectF(rect), Family.TRAINING.value, self._sample, hatched=hatched)
        else:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._looks.colour(f"{self._sample.value}-solid"))
            painter.drawRoundedRect(QRectF(rect), 2, 2)


class LegendEntry(QWidget):
    """A sample and what it means."""

    def __init__(self, swatch: Swatch, said: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = row(self, gap=HALF)
        layout.addWidget(swatch)
        layout.addWidget(TextLabel(said, muted=True))
        layout.addStretch(1)
        self.setAccessibleName(said)


class LegendList(QFrame):
    """All of it, below the button that asks for it; Esc or a click elsewhere closes it."""

    def __init__(self, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("timelineLegend")
        self.setAccessibleName(_tr("Legend"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        layout = column(self, margin=GRID + HALF, gap=HALF)
        for entry in family_entries(icons):
            layout.addWidget(entry)
        layout.addWidget(hairline())
        for fill in Fill:
            states = [f"{words(STATUS_TITLES[each])} ({STATUS_CODES[each]})" for each in FILLS if FILLS[each] is fill]
            layout.addWidget(LegendEntry(Swatch(icons, fill), ", ".join(states)))
        uncertain = _tr("hatched, or in brackets: the days are not certain")
        layout.addWidget(LegendEntry(Swatch(icons, Fill.LIGHT, hatched=True), uncertain))
        layout.addWidget(hairline())
        for severity in Severity:
            said = _tr("a finding: {what}").format(what=words(SEVERITY_TITLES[severity]))
            layout.addWidget(LegendEntry(Swatch(icons, severity), said))

    def open_below(self, button: QWidget) -> None:
        """Show it at the lower edge of a button."""
        self.adjustSize()
        self.move(button.mapToGlobal(QPoint(0, button.height() + 2)))
        self.show()


def family_entries(icons: Icons) -> tuple[LegendEntry, ...]:
    """One for each family."""
    return tuple(LegendEntry(Swatch(icons, family), words(FAMILY_TITLES[family])) for family in Family)


def _tr(text: str) -> str:
    return QCoreApplication.translate("TimelineLegend", text)
