"""What hues, fills and signs of the bars mean, in words beside them: a line where there is room, else a list."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from app.domain.findings import SEVERITY_TITLES, Severity
from app.domain.kinds import FAMILY_TITLES, Family
from app.domain.statuses import STATUS_TITLES
from app.gui.look.icons import Icons
from app.gui.painting.bar_painting import BarPainter
from app.gui.screens.timeline.legend_signs import Drawn, LegendSign
from app.gui.widgets.plain_text import TextLabel
from app.gui.widgets.spacing import GRID, HALF, column, hairline, row
from app.gui.workspace.document import words
from app.services.layouts.timeline_shading import SHADE_LETTERS, ShadeKind
from app.services.texts.status_looks import FILLS, Fill
from app.services.titles import STATUS_CODES


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

    def __init__(self, swatch: QWidget, said: str, parent: QWidget | None = None) -> None:
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
        layout = row(self, margin=GRID + HALF, gap=2 * GRID)
        for entries in (self._of_bars(icons), self._of_days(icons)):
            beside = column(gap=HALF)
            for entry in entries:
                beside.addWidget(entry)
            beside.addStretch(1)
            layout.addLayout(beside)

    def _of_bars(self, icons: Icons) -> Iterator[QWidget]:
        yield from family_entries(icons)
        yield hairline()
        for fill in Fill:
            states = [f"{words(STATUS_TITLES[each])} ({STATUS_CODES[each]})" for each in FILLS if FILLS[each] is fill]
            yield LegendEntry(Swatch(icons, fill), ", ".join(states))
        uncertain = _tr("hatched, or in brackets: the days are not certain")
        yield LegendEntry(Swatch(icons, Fill.LIGHT, hatched=True), uncertain)
        yield hairline()
        for severity in Severity:
            said = _tr("a finding: {what}").format(what=words(SEVERITY_TITLES[severity]))
            yield LegendEntry(Swatch(icons, severity), said)

    def _of_days(self, icons: Icons) -> Iterator[QWidget]:
        yield LegendEntry(LegendSign(icons, Drawn.FLAG, "informs"), _tr("an answer is due"))
        yield LegendEntry(LegendSign(icons, Drawn.FLAG, "blocks"), _tr("an answer is overdue"))
        yield LegendEntry(LegendSign(icons, Drawn.DIAMOND, "accent"), _tr("milestone of what is selected: open, done"))
        yield LegendEntry(LegendSign(icons, Drawn.LINE, "today"), _tr("today"))
        yield hairline()
        for colour, said, letter in (
            ("holiday", _tr("public holiday of the country ({letter})"), ShadeKind.HOLIDAY),
            ("observance", _tr("season that it keeps, such as Ramadan ({letter})"), ShadeKind.OBSERVANCE),
            (
                "observance",
                _tr("absence of the person, maintenance or other duty of the asset ({letter})"),
                ShadeKind.TAKEN,
            ),
            ("off-day", _tr("weekend of the country ({letter})"), ShadeKind.WEEKEND),
        ):
            yield LegendEntry(LegendSign(icons, Drawn.BAND, colour), said.format(letter=words(SHADE_LETTERS[letter])))
        yield hairline()
        yield LegendEntry(
            LegendSign(icons, Drawn.WORDS, "accent", "+3"), _tr("so many more find no room: click to list them")
        )
        yield LegendEntry(LegendSign(icons, Drawn.COUNTS, "density"), _tr("how many there are per week"))
        yield LegendEntry(LegendSign(icons, Drawn.WORDS, "text-muted", "34"), _tr("engagements of the row"))
        yield LegendEntry(LegendSign(icons, Drawn.WORDS, "warns", _tr("none")), _tr("wanted, and none is shown here"))
        yield LegendEntry(
            LegendSign(icons, Drawn.WORDS, "blocks", _tr("never")), _tr("wanted, and the plan has none at all")
        )

    def open_below(self, button: QWidget) -> None:
        """Show it at the lower edge of a button."""
        self.adjustSize()
        place = QRect(button.mapToGlobal(QPoint(0, button.height() + 2)), self.size())
        room = button.screen().availableGeometry()
        self.move(max(min(place.left(), room.right() - place.width()), room.left()),
                  max(min(place.top(), room.bottom() - place.height()), room.top()))  # fmt: skip
        self.show()


def family_entries(icons: Icons) -> tuple[LegendEntry, ...]:
    """One for each family."""
    return tuple(LegendEntry(Swatch(icons, family), words(FAMILY_TITLES[family])) for family in Family)


def _tr(text: str) -> str:
    return QCoreApplication.translate("TimelineLegend", text)
