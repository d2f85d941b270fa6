"""Paints one day: what has no time of day above, the hours with their blocks below."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle

from app.gui.look import fonts
from app.gui.look.icons import Icons
from app.gui.painting.bar_painting import BarPainter
from app.gui.screens.calendar.bar_words import BarWords
from app.gui.screens.calendar.day_frame import DayFrame
from app.gui.screens.calendar.day_picture import DayPicture, TopLine, TopSort
from app.gui.screens.calendar.frame import EDGE
from app.gui.screens.calendar.grid_painter import GridState
from app.gui.screens.calendar.words import due_count, more_count
from app.services.layouts.calendar_day import HourBlock
from app.services.texts.status_looks import Fill

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class DayPainter:
    """Has no state of its own but fonts; colours come from the theme at the moment of painting."""

    def __init__(self, icons: Icons, nothing: str) -> None:
        self._icons = icons
        self._nothing = nothing
        self._bars = BarPainter(icons)
        self._words = BarWords(icons, self._bars)
        self.set_font(QFont())

    def set_font(self, font: QFont) -> None:
        """Measure for another font."""
        self._font = fonts.tabular(font)
        self._strong = fonts.strong(self._font)
        self._metrics = QFontMetrics(self._font)
        self._words.set_font(font)

    def paint(self, painter: QPainter, frame: DayFrame, picture: DayPicture, state: GridState) -> None:
        """Paint the day, and over it where the person is and what is chosen."""
        painter.fillRect(QRect(QPoint(0, 0), frame.size), self._bars.colour("surface"))
        painter.save()
        painter.setClipRect(frame.hours)
        for hour in range(24):
            self._hour(painter, frame, hour)
        for block in picture.layout.blocks:
            self._block(painter, frame, picture, block)
            self._ring(painter, frame.block(block), block.id, state)
        painter.restore()
        self._top(painter, frame, picture, state)

    def _top(self, painter: QPainter, frame: DayFrame, picture: DayPicture, state: GridState) -> None:
        colour = self._bars.colour
        painter.fillRect(QRect(0, 0, frame.size.width(), frame.head), colour("raised"))
        painter.fillRect(QRect(0, frame.head - 1, frame.size.width(), 1), colour("edge"))
        lines = picture.lines
        shown = lines if len(lines) <= frame.lines else lines[: frame.lines - 1]
        for at, line in enumerate(shown):
            rect = frame.line_rect(at)
            self._line(painter, frame, picture, line, rect)
            if line.sort is TopSort.ENGAGEMENT:
                self._ring(painter, rect, line.id, state)
        if len(shown) < len(lines):
            self._say(painter, frame, frame.line_rect(frame.lines - 1), more_count(len(lines) - len(shown)), "accent")
        elif not lines:
            self._say(painter, frame, frame.line_rect(0), self._nothing, "text-muted")

    def _line(self, painter: QPainter, frame: DayFrame, picture: DayPicture, line: TopLine, rect: QRect) -> None:
        if line.sort is TopSort.DUE:
            asks = picture.due[picture.day]
            tone = "blocks" if picture.day < picture.today else "informs"
            side = frame.line - 4
            spot = QRect(rect.left(), rect.center().y() - side // 2, side, side)
            self._icons.paint(painter, QStyle.visualRect(frame.direction, rect, spot), "flag", tone)
            self._say(painter, frame, rect.adjusted(side + EDGE, 0, 0, 0), due_count(len(asks)), tone)
        elif line.sort is TopSort.OVERLAY:
            self._words.paint_overlaid(painter, rect, picture.overlaid[int(line.id)], frame.direction)
        elif line.sort is TopSort.PROGRAMME:
            self._say(painter, frame, rect, picture.programme[line.id].activity, "text")
        elif (bar := picture.bars.get(line.id)) is not None:
            first, last = bar.first == picture.day.toordinal(), bar.end == picture.day.toordinal() + 1
            self._words.paint(painter, rect, bar, first, last, frame.direction)

    def _say(self, painter: QPainter, frame: DayFrame, rect: QRect, said: str, tone: str) -> None:
        painter.setFont(self._font)
        painter.setPen(self._bars.colour(tone))
        painter.drawText(rect, int(QStyle.visualAlignment(frame.direction, _LEFT)), said)

    def _hour(self, painter: QPainter, frame: DayFrame, hour: int) -> None:
        rect = frame.hour_rect(hour)
        if rect.intersects(frame.hours):
            painter.fillRect(QRect(rect.left(), rect.top(), rect.width(), 1), self._bars.colour("line"))
            painter.setFont(self._font)
            painter.setPen(self._bars.colour("text-muted"))
            flags = QStyle.visualAlignment(frame.direction, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            painter.drawText(frame.label_rect(hour), int(flags), f"{hour:02}:00")

    def _block(self, painter: QPainter, frame: DayFrame, picture: DayPicture, block: HourBlock) -> None:
        """An engagement: its title, and below, or behind it where that is low, the clock of the place with its zone."""
        bar, rect = picture.bars.get(block.id), frame.block(block)
        if bar is None or not rect.intersects(frame.hours):
            return
        self._bars.paint_shape(painter, QRectF(rect), bar.family.value, bar.fill)
        tone = self._bars.text_colour(bar.family.value, bar.fill)
        inside = rect.adjusted(EDGE, 2, -EDGE, -1)
        line, clock = frame.line, picture.clocks.get(block.key, "")
        first = QRect(inside.left(), inside.top(), inside.width(), min(line, inside.height()))
        start = first
        if bar.severity is not None and not block.part:
            side = line - 4
            spot = QRect(first.left(), first.center().y() - side // 2, side, side)
            self._bars.paint_mark(painter, QStyle.visualRect(frame.direction, first, spot), bar.severity, bar.fill)
            start = QStyle.visualRect(frame.direction, first, first.adjusted(side + 4, 0, 0, 0))
        is_low = inside.height() < 2 * line
        title = QFont(self._strong)
        title.setStrikeOut(bar.fill is Fill.STRUCK)
        painter.setFont(title)
        painter.setPen(self._bars.colour(tone))
        named = picture.title_of(block)
        said = f"{named} · {clock}" if is_low and clock else named
        self._elided(painter, frame, start, said)
        if not is_low:
            painter.setFont(self._font)
            below = QRect(inside.left(), inside.top() + line, inside.width(), line)
            self._elided(painter, frame, below, clock)

    def _elided(self, painter: QPainter, frame: DayFrame, rect: QRect, said: str) -> None:
        metrics = painter.fontMetrics()
        shown = metrics.elidedText(said.replace("\n", " "), Qt.TextElideMode.ElideRight, max(rect.width(), 0))
        painter.drawText(rect, int(QStyle.visualAlignment(frame.direction, _LEFT)), shown)

    def _ring(self, painter: QPainter, rect: QRect, item_id: str, state: GridState) -> None:
        if item_id in state.selected or item_id == state.focused:
            self._bars.paint_ring(painter, QRectF(rect), strong=state.has_focus and item_id == state.focused)
