"""The bars of the rows in view, with their words and signs, in as few strokes as there are looks."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import groupby
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPixmap

from app.gui.look.icons import Icons
from app.gui.painting.bar_painting import BarPainter
from app.gui.screens.timeline.bar_pictures import BarPictures, Shape, hatched_parts
from app.gui.screens.timeline.name_places import SHORTEST, ends_of, lane_of, room_behind, room_inside
from app.gui.screens.timeline.stage import PlacedPart, TimelineStage, nearest
from app.gui.widgets.spacing import HALF
from app.services.layouts.timeline_bars import Bar
from app.services.texts.status_looks import Fill

_BEYOND = 40
"""Pixels beyond the view from which a bar is cut off, so that its picture stays small."""

_MOST_NAMES = 20_000


Stretch = tuple[float, float]
"""From one place to another, in pixels along the line of time."""


class _Name(NamedTuple):
    """Words to be written: the left edge of the line of writing, the colour's name, and whether struck through."""

    x: float
    y: float
    text: str
    colour: str
    struck: bool


class BarRows:
    """Paints bars; `guest_tag` is what stands behind those that the filter would hide."""

    def __init__(self, icons: Icons, stage: TimelineStage, guest_tag: str) -> None:
        self._icons, self._stage = icons, stage
        self._guest_tag = guest_tag
        self.looks = BarPainter(icons)
        self._pictures = BarPictures(self.looks)
        self._font = QFont()
        self._ratio = 1.0
        self._metrics = QFontMetricsF(self._font)
        self._widths: dict[str, float] = {}
        self._short: dict[tuple[str, int], str] = {}
        self._plain: dict[tuple[str, float, float], QPixmap] = {}

    def forget(self) -> None:
        """Draw shapes anew, in the colours of another theme."""
        self._pictures.clear()
        self._plain.clear()

    def use_font(self, font: QFont) -> None:
        """Write with this font; what was measured with another is forgotten."""
        if font != self._font:
            self._font = QFont(font)
            self._metrics = QFontMetricsF(self._font)
            self._widths.clear()
            self._short.clear()

    def paint(
        self, painter: QPainter, rows: Iterable[int], spans: Mapping[int, list[Stretch]] | None = None
    ) -> dict[int, list[Stretch]]:
        """Paint the bars of these rows, or of those in `spans` only what touches these places.

        How far each bar goes, with its sign and its words, by row.
        """
        names: list[_Name] = []
        reaches: dict[int, list[Stretch]] = {}
        device = painter.device()
        self._use_ratio(device.devicePixelRatioF() if device is not None else 1.0)
        for index in rows:
            reached = reaches[index] = []
            wanted = spans.get(index) if spans is not None else None
            for _, lane in groupby(self._stage.placed(index), key=lane_of):
                self._paint_lane(painter, index, list(lane), names, wanted, reached)
        self._write(painter, names)
        return reaches

    def paint_rings(self, painter: QPainter, index: int) -> None:
        """Paint what says which bars of a row are selected."""
        stage = self._stage
        for placed in stage.placed(index):
            if placed.bar.id in stage.selected:
                self._ring(painter, placed.bar, stage.rect_of(index, placed))

    def _use_ratio(self, ratio: float) -> None:
        if ratio != self._ratio:
            self._ratio = ratio
            self._plain.clear()

    def _ring(self, painter: QPainter, bar: Bar, rect: QRectF) -> None:
        stage = self._stage
        is_current = stage.cursor is not None and stage.cursor.bar == bar.id
        self.looks.paint_ring(painter, rect, strong=stage.has_focus or is_current)

    def _paint_lane(
        self,
        painter: QPainter,
        index: int,
        lane: list[PlacedPart],
        names: list[_Name],
        wanted: list[Stretch] | None,
        reached: list[Stretch],
    ) -> None:
        stage = self._stage
        dimmed = stage.overlay.dimmed if stage.overlay is not None else frozenset()
        selected, sizes, turned = stage.selected, stage.sizes, stage.scale.turned
        side, width = sizes.icon, stage.scale.width
        # A bar so narrow holds neither sign nor letters.
        narrow, least = side + HALF, SHORTEST * sizes.unit + HALF
        free = -_BEYOND * 1.0
        top, high = stage.lane_top(index, lane[0].lane), sizes.bar
        for placed, end in zip(lane, ends_of(lane, side, width), strict=True):
            bar, _, along, wide = placed
            begin, until = (along - side - 4 if bar.severity is not None else along), along + wide
            if wanted is not None and not any(begin <= last and first <= max(end, until) for first, last in wanted):
                free = until
                continue
            is_plain = wide < narrow and end - until < least and bar.severity is None and len(bar.title) > 3
            if is_plain and bar.id not in selected:
                picture = self._plain_picture(bar, wide, high)
                if picture is not None and bar.id not in dimmed and along >= 0 and until <= width:
                    painter.drawPixmap(QPointF(turned(along, wide), top), picture)
                    reached.append((along, until if end < width else max(until, width)))
                    free = until
                    continue
            rect = QRectF(turned(along, wide), top, wide, high)
            if bar.id in dimmed:
                painter.setOpacity(0.35)
            self._paint_shape(painter, bar, rect)
            if bar.severity is not None:
                # Where the bar before leaves no room, the sign stands on a disc of its own.
                is_crowded = along - side - 2 < free
                x = turned(along - side - (0 if is_crowded else 2), side)
                place = QRect(nearest(x), nearest(rect.center().y() - side / 2), side, side)
                self.looks.paint_mark(painter, place, bar.severity, Fill.SOLID if is_crowded else Fill.OUTLINE)
            free = until
            if bar.id in selected:
                self._ring(painter, bar, rect)
            reached.append((begin, self._label(painter, placed, rect, end, names)))
            if bar.id in dimmed:
                painter.setOpacity(1)

    def _plain_picture(self, bar: Bar, wide: float, high: float) -> QPixmap | None:
        """The picture of a narrow bar of certain days, which has no words."""
        if bar.open_end or bar.sure != (bar.first, bar.end):
            return None
        key = (bar.look, wide, high)
        found = self._plain.get(key)
        if found is None:
            shape = Shape(bar.family.value, bar.fill, round(wide), round(high), False, False, (), False, self._ratio)
            found = self._plain[key] = self._pictures.picture(shape)
        return found

    def _paint_shape(self, painter: QPainter, bar: Bar, rect: QRectF) -> None:
        stage = self._stage
        left, right = max(rect.left(), -_BEYOND), min(rect.right(), stage.scale.width + _BEYOND)
        if right - left < 1:
            return
        mirrored = stage.scale.mirrored
        hatched = hatched_parts(bar, stage.scale.day_width, rect.width(), mirrored=mirrored)
        cut = nearest(left - rect.left())
        kept = tuple(
            (max(at - cut, 0), min(at + part - cut, round(right - left)) - max(at - cut, 0))
            for at, part in hatched
            if at + part > cut and at - cut < right - left
        )
        left_open, right_open = left > rect.left(), right < rect.right()
        if bar.open_end:
            left_open, right_open = (left_open or mirrored), (right_open or not mirrored)
        shape = Shape(
            bar.family.value,
            bar.fill,
            round(right - left),
            round(rect.height()),
            left_open,
            right_open,
            kept,
            bar.sure is None,
            self._ratio,
        )
        painter.drawPixmap(QPointF(nearest(left), nearest(rect.top())), self._pictures.picture(shape))

    def _label(self, painter: QPainter, placed: PlacedPart, rect: QRectF, end: float, names: list[_Name]) -> float:
        """The name inside where it fits, else behind the bar as far as there is room; where bar and words end."""
        stage, bar = self._stage, placed.bar
        scale, sizes = stage.scale, stage.sizes
        title = bar.title if bar.id not in stage.guests else f"{bar.title} · {self._guest_tag}"
        baseline = nearest(rect.center().y() + sizes.ascent / 2 - 1)
        # Of a bar that begins before the view, the words stand at the edge.
        begin = max(placed.along, 0.0)
        inside, wide = room_inside(placed), self._width(title)
        struck = bar.fill is Fill.STRUCK
        icon = sizes.icon + HALF
        colour = self.looks.text_colour(bar.family.value, bar.fill)
        if wide <= inside:
            has_icon = bool(bar.icon) and wide + icon <= inside
            at = begin + HALF + (icon if has_icon else 0)
            if has_icon:
                self._icon(painter, bar, rect, begin + HALF, colour)
            names.append(_Name(scale.turned(at, wide), baseline, title, colour, struck))
            self._sign(bar, at + wide + 2 * HALF, placed.along + placed.wide - HALF, baseline, colour, names)
            return placed.along + placed.wide
        if bar.icon and inside >= icon - HALF:
            self._icon(painter, bar, rect, begin + HALF, colour)
            if inside >= icon + HALF:
                self._sign(bar, begin + 2 * HALF + icon, placed.along + placed.wide - HALF, baseline, colour, names)
        behind = room_behind(placed, end, sizes.unit)
        if behind is None:
            if inside >= 8 * sizes.unit:
                self._squeeze(bar, begin, inside, icon, baseline, colour, title, names)
            # Of a bar that ends at the edge, the words are cut by it.
            return placed.along + placed.wide if end < scale.width else max(placed.along + placed.wide, scale.width)
        at, room = behind
        shown = self._shortened(title, room)
        tone = "text-muted" if bar.fill in (Fill.QUIET, Fill.STRUCK) else "text"
        wide = self._width(shown)
        names.append(_Name(scale.turned(at, wide), baseline, shown, tone, struck))
        return at + (wide if shown == title else room)

    def _squeeze(
        self,
        bar: Bar,
        begin: float,
        inside: float,
        icon: int,
        baseline: int,
        colour: str,
        title: str,
        names: list[_Name],
    ) -> None:
        """The name cut short inside the bar, where behind it there is no room at all."""
        if names and names[-1].text == bar.sign and names[-1].y == baseline:
            names.pop()
        at = begin + HALF + (icon if bar.icon else 0)
        shown = self._shortened(title, inside - (at - begin))
        wide = self._width(shown)
        names.append(_Name(self._stage.scale.turned(at, wide), baseline, shown, colour, bar.fill is Fill.STRUCK))

    def _icon(self, painter: QPainter, bar: Bar, rect: QRectF, at: float, colour: str) -> None:
        side = self._stage.sizes.icon
        x = self._stage.scale.turned(at, side)
        square = QRect(nearest(x), nearest(rect.center().y() - side / 2), side, side)
        self._icons.paint(painter, square, self._icons.known(bar.icon), colour)

    def _sign(self, bar: Bar, at: float, end: float, baseline: int, colour: str, names: list[_Name]) -> None:
        """The two letters of the status, if there is room for them."""
        wide = self._width(bar.sign)
        if at + wide <= end:
            names.append(_Name(self._stage.scale.turned(end - wide, wide), baseline, bar.sign, colour, struck=False))

    def _write(self, painter: QPainter, names: list[_Name]) -> None:
        painter.setFont(self._font)
        last = ""
        for name in names:
            if name.colour != last:
                painter.setPen(self.looks.colour(name.colour))
                last = name.colour
            x = nearest(name.x)
            painter.drawText(QPointF(x, name.y), name.text)
            if name.struck:
                y = name.y - self._stage.sizes.ascent * 0.33
                painter.drawLine(QPointF(x, y), QPointF(x + self._width(name.text), y))

    def _width(self, text: str) -> float:
        found = self._widths.get(text)
        if found is None:
            if len(self._widths) > _MOST_NAMES:
                self._widths.clear()
            found = self._widths[text] = self._metrics.horizontalAdvance(text)
        return found

    def _shortened(self, text: str, room: float) -> str:
        if self._width(text) <= room:
            return text
        key = (text, int(room))
        found = self._short.get(key)
        if found is None:
            if len(self._short) > _MOST_NAMES:
                self._short.clear()
            found = self._short[key] = self._metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(room))
        return found
