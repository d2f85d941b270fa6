"""How an engagement is drawn as a bar, on every view that has bars: hue of its family, fill of its status."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen

from app.domain.findings import Severity
from app.gui.look.icons import Icons
from app.gui.look.theme import Theme
from app.services.texts.status_looks import Fill

RADIUS = 4

MARKS = {Severity.BLOCK: "blocks", Severity.WARN: "warns", Severity.INFORM: "informs"}
"""The icon, and the colour, of a finding on a bar."""

_HATCH_STEP = 6
_GROUNDS = {Fill.SOLID: "solid", Fill.LIGHT: "light", Fill.QUIET: "light"}
_EDGED = frozenset({Fill.LIGHT, Fill.OUTLINE, Fill.DASHED})


class BarPainter:
    """Paints the shape of a bar and its marks; where its words stand is the view's own affair."""

    def __init__(self, icons: Icons) -> None:
        self._icons = icons
        self._theme: Theme | None = None
        self._colours: dict[str, QColor] = {}

    def colour(self, name: str) -> QColor:
        """A colour of the theme in use."""
        theme = self._icons.theme
        if theme is not self._theme:
            self._theme = theme
            self._colours.clear()
        found = self._colours.get(name)
        if found is None:
            found = self._colours[name] = theme.colour(name)
        return found

    def text_colour(self, family: str, fill: Fill) -> str:
        """The name of the colour in which words on such a bar are legible."""
        if fill is Fill.SOLID:
            return f"{family}-on-solid"
        return "text-muted" if fill in (Fill.QUIET, Fill.STRUCK) else f"{family}-text"

    def paint_shape(
        self,
        painter: QPainter,
        rect: QRectF,
        family: str,
        fill: Fill,
        *,
        left_open: bool = False,
        right_open: bool = False,
        hatched: tuple[QRectF, ...] = (),
    ) -> None:
        """Paint a bar; an open side has no edge, for the bar runs on there. `hatched` parts are uncertain."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(rect.adjusted(-1, -1, 1, 1))
        shape = rect.adjusted(0.5 - RADIUS * 2 * left_open, 0.5, -0.5 + RADIUS * 2 * right_open, -0.5)
        ground = _GROUNDS.get(fill)
        solid = self.colour(f"{family}-{ground}" if ground is not None else "surface")
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(solid)
        painter.drawRoundedRect(shape, RADIUS, RADIUS)
        if hatched:
            self._hatch(painter, shape, hatched, family, fill)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if fill in _EDGED or (hatched and fill is not Fill.STRUCK):
            pen = QPen(self.colour(f"{family}-outline"), 1)
            if fill is Fill.DASHED:
                pen.setDashPattern([3, 2])
            painter.setPen(pen)
            painter.drawRoundedRect(shape, RADIUS, RADIUS)
        elif fill in (Fill.STRUCK, Fill.QUIET):
            painter.setPen(QPen(self.colour("border"), 1))
            painter.drawRoundedRect(shape, RADIUS, RADIUS)
        painter.restore()

    def paint_ring(self, painter: QPainter, rect: QRectF, *, strong: bool = True) -> None:
        """Paint what says that a bar is selected; `strong` where the view has the focus."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self.colour("surface"), 1))
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        painter.setPen(QPen(self.colour("accent" if strong else "edge"), 2))
        painter.drawRoundedRect(rect.adjusted(-1, -1, 1, 1), RADIUS + 1, RADIUS + 1)
        painter.restore()

    def paint_mark(self, painter: QPainter, rect: QRect, severity: Severity, fill: Fill = Fill.OUTLINE) -> None:
        """Paint the sign of the heaviest finding; on a solid bar it stands on a disc of its own."""
        if fill is Fill.SOLID:
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.colour("surface"))
            painter.drawEllipse(QRectF(rect).adjusted(-1.5, -1.5, 1.5, 1.5))
            painter.restore()
        self._icons.paint(painter, rect, MARKS[severity], MARKS[severity])

    def paint_ghost(self, painter: QPainter, rect: QRectF) -> None:
        """Paint where a bar would come to lie."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = QColor(self.colour("accent"))
        ground.setAlpha(48)
        painter.setBrush(ground)
        pen = QPen(self.colour("accent"), 2)
        painter.setPen(pen)
        painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), RADIUS, RADIUS)
        painter.restore()

    def _hatch(self, painter: QPainter, shape: QRectF, hatched: tuple[QRectF, ...], family: str, fill: Fill) -> None:
        """Slanting lines over the parts of which the days are not certain."""
        outline = QPainterPath()
        outline.addRoundedRect(shape, RADIUS, RADIUS)
        colour = QColor(self.colour(f"{family}-{'on-solid' if fill is Fill.SOLID else 'outline'}"))
        colour.setAlpha(90)
        for part in hatched:
            painter.save()
            painter.setClipPath(outline, Qt.ClipOperation.IntersectClip)
            painter.setClipRect(part, Qt.ClipOperation.IntersectClip)
            if fill is not Fill.SOLID:
                painter.fillRect(part, QBrush(self.colour("surface")))
            painter.setPen(QPen(colour, 1))
            height = part.height()
            at = part.left() - height
            while at < part.right():
                painter.drawLine(QPointF(at, part.bottom()), QPointF(at + height, part.top()))
                at += _HATCH_STEP
            painter.restore()
