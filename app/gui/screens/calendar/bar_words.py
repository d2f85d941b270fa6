"""A bar of the calendar with what is written on it: code, time, title, and the marks of findings."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle

from app.gui.look import fonts
from app.gui.look.icons import Icons
from app.gui.painting.bar_painting import RADIUS, BarPainter
from app.gui.screens.calendar.frame import EDGE
from app.services.layouts.timeline_bars import Bar
from app.services.overlays.overlays import OverlaidEntry
from app.services.texts.status_looks import Fill

_MOST_KEPT = 4_000
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class BarWords:
    """Paints a whole bar into a rectangle of one line's height."""

    def __init__(self, icons: Icons, bars: BarPainter) -> None:
        self._icons = icons
        self._bars = bars
        self._kept: dict[tuple[str, int], str] = {}
        self.set_font(QFont())

    def set_font(self, font: QFont) -> None:
        """Measure for another font."""
        self._kept.clear()
        self._font = fonts.tabular(font)
        self._strong = fonts.strong(self._font)
        self._struck = QFont(self._font)
        self._struck.setStrikeOut(True)
        self._metrics = QFontMetrics(self._font)
        self._strong_metrics = QFontMetrics(self._strong)

    def paint(
        self, painter: QPainter, rect: QRect, bar: Bar, begins: bool, ends: bool, direction: Qt.LayoutDirection
    ) -> None:
        """Paint an engagement; where it does not begin or end here the bar runs on."""
        family, fill = bar.family.value, bar.fill
        mirrored = direction == Qt.LayoutDirection.RightToLeft
        left_open, right_open = (not ends, not begins) if mirrored else (not begins, not ends)
        hatched = (QRectF(rect),) if not bar.is_exact else ()
        self._bars.paint_shape(
            painter, QRectF(rect), family, fill, left_open=left_open, right_open=right_open, hatched=hatched
        )
        tone = self._bars.text_colour(family, fill)
        inside = rect.adjusted(EDGE, 0, -EDGE + 2, 0)
        area = QRect(inside)
        if not begins:
            inside.setLeft(self._icon(painter, area, inside, "chevron-left", tone, direction))
        if bar.severity is not None:
            side = self._metrics.height() - 4
            spot = QRect(inside.left(), inside.center().y() - side // 2, side, side)
            self._bars.paint_mark(painter, QStyle.visualRect(direction, area, spot), bar.severity, fill)
            inside.setLeft(inside.left() + side + 4)
        elif fill is Fill.QUIET:
            inside.setLeft(self._icon(painter, area, inside, "check", "done", direction))
        if inside.width() > self._strong_metrics.horizontalAdvance("MMM"):
            painter.setFont(self._strong)
            painter.setPen(self._bars.colour(tone))
            painter.drawText(QStyle.visualRect(direction, area, inside), self._aligned(direction), bar.code)
            inside.setLeft(inside.left() + self._strong_metrics.horizontalAdvance(bar.code) + 5)
        said = self.said_in(inside.width(), bar.clock.partition("–")[0] if begins else "", bar.title)
        painter.setFont(self._struck if fill is Fill.STRUCK else self._font)
        painter.setPen(self._bars.colour(tone))
        painter.drawText(
            QStyle.visualRect(direction, area, inside), self._aligned(direction), self._short(said, inside)
        )

    def paint_overlaid(
        self, painter: QPainter, rect: QRect, entry: OverlaidEntry, direction: Qt.LayoutDirection
    ) -> None:
        """Paint an entry of an overlay: quiet, without a ground, its letters at the edge."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._bars.colour(entry.overlay.colour), 1, Qt.PenStyle.DotLine))
        painter.setBrush(self._bars.colour("surface"))
        painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        painter.restore()
        inside = rect.adjusted(EDGE, 0, -EDGE + 2, 0)
        area = QRect(inside)
        painter.setFont(self._strong)
        painter.setPen(self._bars.colour(entry.overlay.colour))
        painter.drawText(QStyle.visualRect(direction, area, inside), self._aligned(direction), entry.overlay.letters)
        inside.setLeft(inside.left() + self._strong_metrics.horizontalAdvance(entry.overlay.letters) + 5)
        start = entry.entry.start_time
        said = self.said_in(inside.width(), f"{start:%H:%M}" if start is not None else "", entry.entry.title)
        painter.setFont(self._struck if entry.entry.cancelled else self._font)
        painter.setPen(self._bars.colour("text-muted"))
        painter.drawText(
            QStyle.visualRect(direction, area, inside), self._aligned(direction), self._short(said, inside)
        )

    def said_in(self, width: int, clock: str, title: str) -> str:
        """The title behind its time; alone where there is no room for both, as it says more."""
        both = f"{clock} {title}" if clock else title
        return both if self._metrics.horizontalAdvance(both) <= width else title

    def _icon(
        self, painter: QPainter, area: QRect, inside: QRect, name: str, tone: str, direction: Qt.LayoutDirection
    ) -> int:
        side = self._metrics.height() - 5
        spot = QRect(inside.left() - 2, inside.center().y() - side // 2, side, side)
        self._icons.paint(painter, QStyle.visualRect(direction, area, spot), name, tone)
        return inside.left() + side

    def _aligned(self, direction: Qt.LayoutDirection) -> int:
        return int(QStyle.visualAlignment(direction, _LEFT))

    def _short(self, said: str, inside: QRect) -> str:
        key = (said, inside.width())
        shown = self._kept.get(key)
        if shown is None:
            if len(self._kept) > _MOST_KEPT:
                self._kept.clear()
            one_line = said.replace("\n", " ")
            shown = self._metrics.elidedText(one_line, Qt.TextElideMode.ElideRight, max(inside.width(), 0))
            self._kept[key] = shown
        return shown
