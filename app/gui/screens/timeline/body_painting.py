"""All that is painted among the bars: rows, from strips where they are kept, and what is moved or selected above."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from math import ceil, floor

from PySide6.QtCore import QPoint, QRect, QRectF
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QRegion

from app.gui.look.icons import Icons
from app.gui.screens.timeline.bars import Stretch
from app.gui.screens.timeline.crowd import CrowdRows
from app.gui.screens.timeline.gesture_seam import GestureOverlay, Ghost
from app.gui.screens.timeline.row_painting import RowPainter
from app.gui.screens.timeline.stage import TimelineStage, nearest
from app.gui.screens.timeline.strips import Strip, Strips
from app.gui.widgets.spacing import HALF
from app.services.layouts.time_headings import Headings
from app.services.layouts.time_scale import TimeScale
from app.services.layouts.timeline_groupings import RowKey
from app.services.layouts.timeline_shading import Shade


class BodyPainter:
    """Paints any part of the viewport of the timeline."""

    def __init__(self, icons: Icons, stage: TimelineStage) -> None:
        self._icons, self._stage = icons, stage
        self._rows = RowPainter(icons, stage)
        self._crowd = CrowdRows(icons, stage)
        self.strips = Strips(icons, stage)

    def forget(self) -> None:
        """What was kept from earlier paintings holds no more: another theme, font, density or resolution."""
        self._rows.forget()
        self._crowd.forget()
        self._stage.dense.clear()
        self.strips.forget()

    def forget_layout(self) -> None:
        """Any row may look different now; how a bar looks has not changed."""
        self._rows.ground.forget()
        self._crowd.forget()
        self._stage.dense.clear()
        self.strips.clear()

    def forget_rows(self, keys: Iterable[RowKey]) -> None:
        """These rows look different now, and no others."""
        self._rows.ground.forget()
        self.strips.drop(keys)
        for key in keys:
            self._crowd.drop(key)
            self._stage.dense.pop(key, None)

    def paint(self, painter: QPainter, area: QRect, headings: Callable[[TimeScale], Headings], font: QFont) -> None:
        """Paint what lies in `area`."""
        stage, theme = self._stage, self._icons.theme
        if stage.layout is None:
            painter.fillRect(area, theme.colour("surface"))
            return
        rows = stage.rows_between(area.top(), area.bottom())
        painter.setFont(font)
        leaves = [index for index in rows if not stage.layout.rows[index].is_header]
        dense = [index for index in leaves if stage.is_dense(index)]
        sparse = [index for index in leaves if not stage.is_dense(index)]
        busy = self._busy()
        ratio = painter.device().devicePixelRatioF()
        kept = self.strips.ready([index for index in sparse if index not in busy], headings, font, ratio)
        middles, spans = self._around(kept)
        live = QRegion(area)
        for _, rect in middles:
            live -= QRegion(rect)
        whole = [index for index in rows if index not in kept or spans.get(index)]
        bare = [index for index in sparse if index not in kept or spans.get(index)]
        if not live.isEmpty():
            painter.setClipRegion(live)
            painter.fillRect(area, theme.colour("surface"))
            self._rows.paint_ground(painter, area, whole, headings(stage.scale))
            self._paint_target(painter)
            self._crowd.paint(painter, dense)
            self._rows.paint_today(painter, area)
            self._rows.paint_bars(painter, bare, font, spans)
            painter.setClipping(False)
        for strip, rect in middles:
            self._blit(painter, strip, rect)
        self._paint_selected(painter, list(kept))
        if stage.overlay is not None:
            for ghost in stage.overlay.ghosts:
                self._paint_ghost(painter, ghost)

    def areas(self, *overlays: GestureOverlay | None) -> list[QRect]:
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
        return self._rows.ground.shades_on(index, day)

    def gap_link(self, index: int, font: QFont) -> QRect | None:
        """Where “Plan this” stands in a row that has a gap and nothing else, or None."""
        return self._rows.gap_link(index, font)

    def _busy(self) -> frozenset[int]:
        """The rows in which something is being moved, which look different at every step."""
        stage = self._stage
        if stage.overlay is None or stage.layout is None:
            return frozenset()
        found = {at for each in stage.overlay.dimmed for at in stage.layout.rows_with(each)}
        target = stage.layout.index_of(stage.overlay.target) if stage.overlay.target is not None else None
        return frozenset(found if target is None else found | {target})

    def _around(self, kept: dict[int, Strip]) -> tuple[list[tuple[Strip, QRect]], dict[int, list[Stretch]]]:
        """What of each row is taken from its strip, and the places beside it where the edge of the view has a say."""
        stage = self._stage
        middles, spans = [], {}
        for index, strip in list(kept.items()):
            lead, end = strip.clear(stage.offset, stage.scale.width)
            first, last = ceil(lead), floor(end)
            if last <= first:
                del kept[index]
                continue
            row = stage.row_rect(index)
            x = int(stage.scale.turned(first, last - first))
            middles.append((strip, QRect(x, row.y(), last - first, row.height())))
            wide = stage.scale.width
            beside = [(at, to) for at, to in ((-wide, float(first)), (float(last), 2 * wide)) if to > 0 and at < wide]
            if beside:
                spans[index] = beside
        return middles, spans

    def _blit(self, painter: QPainter, strip: Strip, rect: QRect) -> None:
        """Put the part of a strip that belongs there."""
        stage, ratio = self._stage, strip.picture.devicePixelRatioF()
        wide = strip.picture.width() / ratio
        along = stage.scale.turned(rect.x(), rect.width()) + stage.offset - strip.offset
        x = wide - along - rect.width() if stage.scale.mirrored else along
        source = QRectF(x * ratio, 0, rect.width() * ratio, strip.picture.height())
        painter.drawPixmap(QRectF(rect), strip.picture, source)

    def _paint_selected(self, painter: QPainter, rows: list[int]) -> None:
        """What says that something is selected, above the strips, which know nothing of it."""
        stage = self._stage
        if not stage.selected or not rows or stage.layout is None:
            return
        with_some = {at for each in stage.selected for at in stage.layout.rows_with(each)}
        for index in with_some.intersection(rows):
            self._rows.bars.paint_rings(painter, index)
            self._rows.paint_flags(painter, index, of_selected=True)
            self._rows.paint_milestones(painter, index)

    def _paint_target(self, painter: QPainter) -> None:
        stage = self._stage
        if stage.overlay is None or stage.overlay.target is None or stage.layout is None:
            return
        index = stage.layout.index_of(stage.overlay.target)
        if index is not None:
            ground = QColor(self._icons.theme.colour("accent"))
            ground.setAlpha(28)
            painter.fillRect(stage.row_rect(index), ground)

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
            painter.drawText(QPoint(nearest(x), nearest(rect.center().y() + stage.sizes.ascent / 2 - 1)), ghost.text)
