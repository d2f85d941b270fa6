"""Rows as pictures wider than the view, painted once and shown wherever the days are scrolled to."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from time import perf_counter

from PySide6.QtCore import QRect
from PySide6.QtGui import QFont, QPainter, QPixmap

from app.domain.value_classes import dataclass
from app.gui.look.icons import Icons
from app.gui.screens.timeline.bars import Stretch
from app.gui.screens.timeline.row_painting import RowPainter
from app.gui.screens.timeline.stage import TimelineStage, nearest
from app.services.layouts.time_headings import Headings
from app.services.layouts.time_scale import TimeScale
from app.services.layouts.timeline_groupings import RowKey

_SPARE = 4
"""A strip holds this part of the width of the view, a quarter, on either side of it."""

_AT_ONCE = 0.003
"""Seconds for which one painting of the view goes on to make strips; it always makes one that it lacks."""

_MOST_VIEWS = 5
"""Views of which the pixels are kept as strips, before those shown longest ago are thrown away."""


@dataclass(frozen=True, slots=True)
class Strip:
    """A row from `offset` pixels behind the anchor of the stage on, as if the view were as wide as the picture.

    `stretches` are the things in it that look different where the edge of a view cuts them, in pixels from
    its leading edge; `wide` is its width.
    """

    offset: int
    wide: float
    stretches: tuple[Stretch, ...]
    picture: QPixmap

    def clear(self, offset: int, width: float) -> tuple[float, float]:
        """Between which pixels a view that begins at `offset` looks just like this; nowhere if the first is larger."""
        lead, end = self._between(offset - self.offset, offset - self.offset + width)
        own_lead, own_end = self._between(0.0, self.wide)
        away = offset - self.offset
        # What the edges of the strip itself have a say in must be beyond those of the view.
        if own_lead > away + lead or own_end < away + end:
            return width, 0.0
        return lead, end

    def _between(self, first: float, last: float) -> tuple[float, float]:
        """What is left free between two edges by what they cut; counted from the first."""
        lead = max((to for at, to in self.stretches if at <= first < to), default=first)
        end = min((at for at, to in self.stretches if at < last <= to), default=last)
        return lead - first, end - first


class _StripStage(TimelineStage):
    """A stage as wide as a strip, with one row at its top; rows that come here are never a crowd."""

    def is_dense(self, index: int) -> bool:
        return False


class Strips:
    """Makes and keeps the strips of rows, for as long as the zoom stays."""

    def __init__(self, icons: Icons, stage: TimelineStage) -> None:
        self._icons, self._stage = icons, stage
        self._own = _StripStage(stage.sizes, stage.scale, beyond=0.0)
        self._rows = RowPainter(icons, self._own)
        self._kept: dict[RowKey, Strip] = {}
        self._kept_for: tuple[float, TimeScale, float] | None = None
        self._edited: set[RowKey] = set()

    def forget(self) -> None:
        """All look different now, and so does any bar."""
        self._kept.clear()
        self._rows.forget()

    def clear(self) -> None:
        """Any row may look different now."""
        self._kept.clear()

    def drop(self, rows: Iterable[RowKey]) -> None:
        """These rows look different now; an edit is shown at once, and strips are made the next time."""
        for key in rows:
            self._kept.pop(key, None)
            self._edited.add(key)

    def ready(
        self, rows: Iterable[int], headings: Callable[[TimeScale], Headings], font: QFont, ratio: float
    ) -> dict[int, Strip]:
        """The strips of rows that can be shown now; those that are lacking are made little by little.

        Right after another zoom there are none: while somebody zooms, they would be made for nothing.
        """
        stage = self._stage
        assert stage.layout is not None
        scale = stage.scale
        made_for = (stage.anchor, TimeScale(0.0, scale.day_width, scale.width, scale.mirrored), ratio)
        if self._kept_for != made_for:
            self._kept_for = made_for
            self._kept.clear()
            return {}
        spare = max(int(scale.width) // _SPARE, 1)
        wanted = (nearest(stage.offset / spare) - 1) * spare
        until = perf_counter() + _AT_ONCE
        found: dict[int, Strip] = {}
        is_first = True
        for index in rows:
            row = stage.layout.rows[index]
            strip = self._kept.pop(row.key, None)
            is_due = (strip is None or strip.offset != wanted) and not self._edited
            if is_due and (is_first or perf_counter() < until):
                strip = self._make(index, wanted, headings, font, ratio)
                is_first = False
            if strip is not None:
                self._kept[row.key] = strip
                if row.count:
                    found[index] = strip
        self._edited.clear()
        self._discard(ratio)
        return found

    def _make(
        self, index: int, offset: int, headings: Callable[[TimeScale], Headings], font: QFont, ratio: float
    ) -> Strip:
        stage, own = self._stage, self._own
        assert stage.layout is not None
        own.take_layout(stage.layout)
        own.sizes, own.today, own.guests = stage.sizes, stage.today, stage.guests
        wide = int(stage.scale.width) + 2 * max(int(stage.scale.width) // _SPARE, 1)
        day_width = stage.scale.day_width
        own.scale = TimeScale(stage.anchor + offset / day_width, day_width, float(wide), stage.scale.mirrored)
        own.anchor, own.offset, own.top = stage.anchor, offset, 0
        own.top = own.row_rect(index).y()
        area = QRect(0, 0, wide, own.row_rect(index).height())
        picture = QPixmap(round(wide * ratio), round(area.height() * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(self._icons.theme.colour("surface"))
        painter = QPainter(picture)
        painter.setFont(font)
        named = self._rows.paint_ground(painter, area, (index,), headings(own.scale))
        self._rows.paint_today(painter, area)
        reached = self._rows.paint_bars(painter, (index,), font)
        painter.end()
        return Strip(offset, float(wide), (*named, *reached), picture)

    def _discard(self, ratio: float) -> None:
        """Throw away what was shown longest ago, where much is kept."""
        most = _MOST_VIEWS * self._stage.scale.width * max(self._stage.height, 1) * ratio * ratio
        held = sum(strip.picture.width() * strip.picture.height() for strip in self._kept.values())
        while held > most and len(self._kept) > 1:
            key = next(iter(self._kept))
            picture = self._kept.pop(key).picture
            held -= picture.width() * picture.height()
