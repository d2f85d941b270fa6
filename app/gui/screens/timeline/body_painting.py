"""All that is painted among the bars: ground, days, bars, what is missing, today, and what is being moved."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen

from app.domain.wording import Text
from app.gui.document import words
from app.gui.icons import Icons
from app.gui.screens.timeline.bars import BarRows
from app.gui.screens.timeline.crowd import CrowdRows
from app.gui.screens.timeline.gesture_seam import Ghost, Overlay
from app.gui.screens.timeline.ground import Ground
from app.gui.screens.timeline.stage import Stage
from app.gui.widgets.spacing import GRID, HALF
from app.services.layouts.time_headings import Headings
from app.services.layouts.timeline import TimelineRow
from app.services.layouts.timeline_bars import More
from app.services.layouts.timeline_shading import Shade

_CLOSE = 12.0
"""Pixels of a day from which every due day has its flag."""

_FLAG = 6
"""Side of the flag that says an answer is due, in pixels."""


class BodyPainter:
    """Paints any part of the viewport of the timeline."""

    def __init__(self, icons: Icons, stage: Stage) -> None:
        self._icons, self._stage = icons, stage
        self._ground = Ground(icons, stage)
        self._bars = BarRows(icons, stage, _tr("not in this filter"))
        self._crowd = CrowdRows(icons, stage)

    def forget(self) -> None:
        """What was kept from earlier paintings holds no more: another layout, theme, font or resolution."""
        self._ground.forget()
        self._bars.forget()
        self._crowd.forget()
        self._stage.dense.clear()

    def paint(self, painter: QPainter, area: QRect, found: Headings, font: QFont) -> None:
        """Paint what lies in `area`."""
        stage, theme = self._stage, self._icons.theme
        painter.fillRect(area, theme.colour("surface"))
        if stage.layout is None:
            return
        rows = stage.rows_between(area.top(), area.bottom())
        painter.setFont(font)
        self._ground.paint(painter, area, rows, found)
        self._paint_target(painter)
        self._bars.use_font(font)
        leaves = [index for index in rows if not stage.layout.rows[index].is_header]
        dense = [index for index in leaves if stage.is_dense(index)]
        sparse = [index for index in leaves if not stage.is_dense(index)]
        self._crowd.paint(painter, dense)
        self._paint_today(painter, area)
        self._bars.paint(painter, sparse)
        for index in sparse:
            self._paint_flags(painter, index)
            for more in stage.more(index):
                self._paint_more(painter, index, more)
            self._paint_gap(painter, index)
        if stage.overlay is not None:
            for ghost in stage.overlay.ghosts:
                self._paint_ghost(painter, ghost)

    def areas(self, *overlays: Overlay | None) -> list[QRect]:
        """The parts of the viewport that a change from one overlay to another touches."""
        stage = self._stage
        if stage.layout is None:
            return []
        keys = {ghost.row for overlay in overlays if overlay is not None for ghost in overlay.ghosts}
        keys |= {overlay.target for overlay in overlays if overlay is not None and overlay.target is not None}
        indexes = {stage.layout.index_of(key) for key in keys}
        for overlay in overlays:
            for each in overlay.dimmed if overlay is not None else ():
                indexes.update(stage.layout.rows_with(each))
        return [stage.row_rect(index).adjusted(0, -2, 0, 2) for index in indexes if index is not None]

    def shades_on(self, index: int, day: int) -> tuple[Shade, ...]:
        """Why a day is shaded in a row."""
        return self._ground.shades_on(index, day)

    def gap_link(self, index: int, font: QFont) -> QRect | None:
        """Where “Plan this” stands in a row that has a gap and nothing else, or None."""
        places = self._gap_places(index, QFontMetrics(font))
        return places[1] if places is not None else None

    def _paint_target(self, painter: QPainter) -> None:
        stage = self._stage
        if stage.overlay is None or stage.overlay.target is None or stage.layout is None:
            return
        index = stage.layout.index_of(stage.overlay.target)
        if index is not None:
            ground = QColor(self._icons.theme.colour("accent"))
            ground.setAlpha(28)
            painter.fillRect(stage.row_rect(index), ground)

    def _paint_today(self, painter: QPainter, area: QRect) -> None:
        x = round(self._stage.scale.x_of(self._stage.today + 0.5))
        painter.fillRect(x - 1, area.top(), 2, area.height(), self._icons.theme.colour("today"))

    def _paint_ghost(self, painter: QPainter, ghost: Ghost) -> None:
        stage = self._stage
        index = stage.layout.index_of(ghost.row) if stage.layout is not None else None
        if index is None:
            return
        rect = stage.span_rect(index, ghost.lane, ghost.first, ghost.end)
        colour = self._icons.theme.colour(ghost.tone)
        ground = QColor(colour)
        ground.setAlpha(56)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(ground)
        painter.setPen(QPen(colour, 2))
        painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), HALF, HALF)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        if ghost.text:
            wide = painter.fontMetrics().horizontalAdvance(ghost.text)
            x = rect.left() - HALF - wide if stage.scale.mirrored else rect.right() + HALF
            painter.setPen(colour)
            painter.drawText(QPoint(round(x), round(rect.center().y() + stage.sizes.ascent / 2 - 1)), ghost.text)

    def _paint_flags(self, painter: QPainter, index: int) -> None:
        """Small flags at the foot of a row on the days on which answers are due."""
        stage, theme = self._stage, self._icons.theme
        if stage.layout is None or stage.scale.day_width < 1:
            return
        seen, bottom = stage.scale.visible, stage.row_rect(index).bottom()
        drawn = set()
        for flag in stage.layout.flags(index, seen.first.toordinal(), seen.end.toordinal()):
            x = round(stage.scale.x_of(flag.day + 0.5))
            # What is due later is told of what is selected, and of all when single days are looked at.
            is_told = flag.overdue or flag.engagement in stage.selected or stage.scale.day_width >= _CLOSE
            if not is_told or (x, flag.overdue) in drawn:
                continue
            drawn.add((x, flag.overdue))
            colour = theme.colour("blocks" if flag.overdue else "informs")
            side = -_FLAG if stage.scale.mirrored else _FLAG
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            painter.drawPolygon([QPoint(x, bottom - 8), QPoint(x + side, bottom - 5), QPoint(x, bottom - 2)])
            painter.fillRect(x, bottom - 8, 1, 8, colour)

    def _paint_more(self, painter: QPainter, index: int, more: More) -> None:
        stage, theme = self._stage, self._icons.theme
        rect = stage.more_rect(index, more)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("edge"), 1))
        painter.setBrush(theme.colour("raised"))
        painter.drawRoundedRect(rect.adjusted(0.5, 1.5, -0.5, -1.5), HALF, HALF)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.setPen(theme.colour("text"))
        seen = rect.intersected(QRectF(0, rect.top(), stage.scale.width, rect.height()))
        painter.drawText(seen, int(Qt.AlignmentFlag.AlignCenter), f"+{len(more.ids)}")

    def _paint_gap(self, painter: QPainter, index: int) -> None:
        """What is missing in an empty row, and the way to mend it."""
        places = self._gap_places(index, painter.fontMetrics())
        if places is None or self._stage.layout is None:
            return
        theme = self._icons.theme
        said, link, sentence = places
        flags = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        painter.setPen(theme.colour("text-muted"))
        painter.drawText(said, flags, sentence)
        painter.setPen(theme.colour("accent"))
        painter.drawText(link, flags, _tr("Plan this"))

    def _gap_places(self, index: int, metrics: QFontMetrics) -> tuple[QRect, QRect, str] | None:
        stage = self._stage
        row = stage.layout.rows[index] if stage.layout is not None else None
        if row is None or row.gap is None or row.count or row.is_header:
            return None
        rect = stage.row_rect(index)
        sentence, link = gap_sentence(row), _tr("Plan this")
        wide = metrics.horizontalAdvance(link) + 2
        sentence = metrics.elidedText(sentence, Qt.TextElideMode.ElideRight, rect.width() - wide - 4 * GRID)
        said = QRect(rect.x() + GRID, rect.y(), metrics.horizontalAdvance(sentence) + 2, rect.height())
        place = QRect(said.right() + GRID, rect.y(), wide, rect.height())
        if stage.scale.mirrored:
            said.moveRight(rect.right() - GRID)
            place.moveRight(said.left() - GRID)
        return said, place, sentence


def gap_sentence(row: TimelineRow) -> str:
    """What is missing in a row, in one sentence."""
    said: Text | None = row.gap.sentence if row.gap is not None else None
    return words(said) if said is not None else ""


def _tr(text: str) -> str:
    return QCoreApplication.translate("TimelineBody", text)
