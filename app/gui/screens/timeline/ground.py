"""The ground of the timeline: rows, the days on which a country rests or keeps a season, and the lines between days."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from PySide6.QtCore import QLine, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter

from app.domain.records.sort import Said
from app.domain.wording import Text
from app.gui.look.icons import Icons
from app.gui.screens.timeline.stage import TimelineStage, nearest
from app.gui.widgets.spacing import HALF
from app.gui.workspace.document import words
from app.services.layouts.time_headings import HeadCell, Headings
from app.services.layouts.timeline_shading import SHADE_LETTERS, Shade, ShadeKind, Shading

_WEEKENDS_FROM = 7.0
"""Pixels of a day from which weekends are shaded; narrower ones flicker behind the words."""

_HOLIDAYS_FROM = 1.2
"""Pixels of a day from which single holidays are shaded; over years they would be noise."""

_THINNEST = 2.0
"""Pixels that a holiday is drawn wide at least."""

_COLOURS = {
    ShadeKind.WEEKEND: "off-day",
    ShadeKind.HOLIDAY: "holiday",
    ShadeKind.OBSERVANCE: "observance",
    ShadeKind.TAKEN: "observance",
}
_TAKEN = frozenset({"people", "assets"})
"""The tables of what has days of its own, beside those of its country."""

_WIDE = frozenset({ShadeKind.OBSERVANCE, ShadeKind.TAKEN})
"""What is long enough to be seen over years too."""

_Ground = tuple[str, tuple[str, str] | None]
"""Whose days a row has: a country, and perhaps a person or an asset."""


class _Known(NamedTuple):
    """The shaded days of a row from one day to another."""

    first: int
    end: int
    weekends: bool
    shades: tuple[Shade, ...]


class Ground:
    """Paints what lies under the bars."""

    def __init__(self, icons: Icons, stage: TimelineStage) -> None:
        self._icons, self._stage = icons, stage
        self._shading: Shading | None = None
        self._known: dict[_Ground, _Known] = {}

    def forget(self) -> None:
        """What was kept of another layout may hold no more."""
        layout = self._stage.layout
        if layout is None or (self._shading is not None and self._shading.fits(layout.plan, layout.review.facts)):
            return
        self._shading = Shading(layout.plan, layout.review.facts)
        self._known.clear()

    def paint(self, painter: QPainter, area: QRect, rows: Iterable[int], found: Headings) -> list[tuple[float, float]]:
        """Paint the ground of these rows; where, along the line of time, the days lie of which a name may be told."""
        stage, theme = self._stage, self._icons.theme
        assert stage.layout is not None
        rows = tuple(rows)
        rects = {index: stage.row_rect(index) for index in rows}
        heads = [index for index in rows if stage.layout.rows[index].is_header]
        named = self._shade(painter, [(index, rects[index]) for index in rows if index not in heads])
        self._lines(painter, area, found.lower, "line")
        self._lines(painter, area, found.upper, "border")
        for index in heads:
            painter.fillRect(rects[index], theme.colour("raised"))
        painter.setPen(theme.colour("line"))
        painter.drawLines([QLine(area.left(), rect.bottom(), area.right(), rect.bottom()) for rect in rects.values()])
        return named

    def shades_on(self, index: int, day: int) -> tuple[Shade, ...]:
        """Why a day is shaded in a row."""
        self.forget()
        layout = self._stage.layout
        if layout is None or self._shading is None or layout.rows[index].is_header:
            return ()
        row = layout.rows[index]
        return self._shading.on(row.country, day, row.item)

    def _shade(self, painter: QPainter, rows: list[tuple[int, QRect]]) -> list[tuple[float, float]]:
        stage, theme = self._stage, self._icons.theme
        assert stage.layout is not None
        self.forget()
        strokes: dict[ShadeKind, list[QRectF]] = {kind: [] for kind in ShadeKind}
        named: list[tuple[int, Shade, QRectF]] = []
        places: dict[_Ground, list[tuple[Shade, float, float]]] = {}
        for index, rect in rows:
            row = stage.layout.rows[index]
            whose = (row.country, row.item if row.item is not None and row.item[0] in _TAKEN else None)
            if whose not in places:
                places[whose] = self._places(whose)
            top, high = rect.y(), rect.height() - 1
            for shade, x, wide in places[whose]:
                place = QRectF(x, top, wide, high)
                strokes[shade.kind].append(place)
                if wide >= 1.5 * stage.sizes.unit and shade.kind is not ShadeKind.WEEKEND:
                    named.append((index, shade, place))
        painter.setPen(Qt.PenStyle.NoPen)
        for kind, rects in strokes.items():
            painter.setBrush(theme.colour(_COLOURS[kind]))
            painter.drawRects(rects)
        painter.setPen(theme.colour("text-muted"))
        taken: dict[int, list[tuple[float, float]]] = {}
        for index, shade, place in named:
            self._name(painter, index, shade, place, taken)
        edges = [(place.left(), place.width()) for _, _, place in named]
        return [(begin := stage.scale.turned(left, wide), begin + wide) for left, wide in edges]

    def _places(self, whose: _Ground) -> list[tuple[Shade, float, float]]:
        """The shaded days of a row that are in view, with their left edges and widths."""
        scale = self._stage.scale
        found = []
        for shade in self._shades(whose):
            x, wide = scale.stretch(shade.first, shade.end)
            is_seen = scale.day_width >= _HOLIDAYS_FROM or shade.kind in _WIDE
            if is_seen and x <= scale.width and x + wide >= 0:
                found.append((shade, x, max(wide, _THINNEST)))
        return found

    def _shades(self, whose: _Ground) -> tuple[Shade, ...]:
        scale = self._stage.scale
        seen, weekends = scale.visible, scale.day_width >= _WEEKENDS_FROM
        first, end = seen.first.toordinal(), seen.end.toordinal()
        known = self._known.get(whose)
        if known is None or known.weekends != weekends or known.first > first or end > known.end:
            spare = int(scale.days / 2)
            assert self._shading is not None
            shades = self._shading.of(whose[0], first - spare, end + spare, weekends=weekends, item=whose[1])
            known = self._known[whose] = _Known(first - spare, end + spare, weekends, shades)
        return known.shades

    def _name(
        self, painter: QPainter, index: int, shade: Shade, place: QRectF, taken: dict[int, list[tuple[float, float]]]
    ) -> None:
        """The name of a holiday or a season, or its letter, where no bar and no other name stands."""
        if index not in taken:
            taken[index] = self._taken(index)
        seen = place.intersected(QRectF(0, place.y(), self._stage.scale.width, place.height()))
        letter = words(SHADE_LETTERS[shade.kind])
        for said in (*filter(None, map(_said, (shade.label, shade.short))), letter):
            wide = painter.fontMetrics().horizontalAdvance(said)
            if wide + (0 if said is letter else 2 * HALF) > seen.width():
                continue
            spare = (seen.width() - wide) / 2 if said is letter else HALF
            x = seen.right() - spare - wide if self._stage.scale.mirrored else seen.left() + spare
            if any(x < right and left < x + wide for left, right in taken[index]):
                continue
            taken[index].append((x - HALF, x + wide + HALF))
            sizes = self._stage.sizes
            assert self._stage.layout is not None
            last = self._stage.lane_top(index, self._stage.layout.rows[index].lanes - 1)
            y = last + (sizes.bar - sizes.line) / 2 + sizes.ascent
            painter.drawText(QPointF(x, y), said)
            return

    def _taken(self, index: int) -> list[tuple[float, float]]:
        """Where bars and their words stand in the last lane, where names stand too."""
        stage = self._stage
        assert stage.layout is not None
        if stage.is_dense(index) or not stage.layout.rows[index].count:
            return [(0, stage.scale.width)]
        found = []
        last = stage.layout.rows[index].lanes - 1
        if stage.more(index):
            return [(0, stage.scale.width)]
        for each in stage.placed(index):
            if each.lane != last:
                continue
            wide = each.wide + (len(each.bar.title) + 2) * stage.sizes.unit
            left = stage.scale.turned(each.along - stage.sizes.icon, wide + stage.sizes.icon)
            found.append((left, left + wide + stage.sizes.icon))
        return found

    def _lines(self, painter: QPainter, area: QRect, cells: Iterable[HeadCell], colour: str) -> None:
        painter.setPen(self._icons.theme.colour(colour))
        places = [nearest(self._stage.scale.x_of_day(cell.first)) for cell in cells]
        painter.drawLines([QLine(x, area.top(), x, area.bottom()) for x in places])


def _said(label: Said) -> str:
    return words(label) if isinstance(label, Text) else label
