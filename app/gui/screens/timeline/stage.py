"""What the timeline shows at this moment, and where: the layout, the scale, the place of scrolling, the cursor."""

from __future__ import annotations

from dataclasses import field, replace
from math import floor
from typing import NamedTuple

from PySide6.QtCore import QPoint, QRect, QRectF

from app.domain.value_classes import dataclass
from app.gui.screens.timeline.gesture_seam import BarHit, GestureOverlay, GesturePart
from app.gui.screens.timeline.sizes import Sizes
from app.services.layouts.time_scale import TimeScale
from app.services.layouts.timeline import Timeline
from app.services.layouts.timeline_bars import Bar, More
from app.services.layouts.timeline_groupings import RowKey

NARROWEST = 6.0
"""Pixels that a bar is wide at least."""

CROWD = 10
"""Pixels of the width of a view for each bar in a row; with more bars the row is drawn as a density."""

_NOISE = 1e-6

_EDGE = 6
"""Pixels at either end of a bar by which it can be stretched."""


class PlacedPart(NamedTuple):
    """A bar in its row: `along` and `wide` count pixels from the leading edge in the direction of time."""

    bar: Bar
    lane: int
    along: float
    wide: float


class Anchored(NamedTuple):
    """The bars of a row from one day to another, `along` being counted from the anchor of the stage."""

    first: int
    end: int
    bars: list[PlacedPart]


@dataclass(frozen=True, slots=True)
class Cursor:
    """Where the keys are: a row, the bar in it if one is meant, and the day that going up and down keeps to.

    It `came` there by itself where nobody put it: on coming in, or after its bar or its row had gone.
    """

    row: RowKey
    bar: str | None = None
    day: int | None = None
    came: bool = False


@dataclass
class TimelineStage:
    """Changed by the view alone; painters and gestures read it. `top` is how far the rows are scrolled.

    While only the days are scrolled, pixels are counted from `anchor`, a moment, and the leading edge lies
    a whole number of them, `offset`, behind it: so nothing moves against anything else. `beyond` says how
    much of the view is kept ready on either side.
    """

    sizes: Sizes
    scale: TimeScale
    layout: Timeline | None = None
    top: int = 0
    today: int = 0
    height: int = 0
    cursor: Cursor | None = None
    selected: frozenset[str] = frozenset()
    guests: frozenset[str] = frozenset()
    overlay: GestureOverlay | None = None
    has_focus: bool = False
    dense: dict[RowKey, bool] = field(default_factory=dict)
    dense_from: TimeScale | None = None
    anchor: float = 0.0
    offset: int = 0
    beyond: float = 0.5
    placed_rows: dict[int, list[PlacedPart]] = field(default_factory=dict)
    placed_for: tuple[int, TimeScale] | None = None
    anchored_rows: dict[int, Anchored] = field(default_factory=dict)
    anchored_for: tuple[int, float, float, float] | None = None

    def take_layout(self, layout: Timeline | None) -> None:
        """Show other rows and bars."""
        self.layout, self.placed_for, self.anchored_for = layout, None, None

    def take_scale(self, scale: TimeScale) -> bool:
        """Show another stretch of time, by whole pixels where only the days are scrolled; whether it is another."""
        was = self.scale
        if (was.day_width, was.width, was.mirrored) == (scale.day_width, scale.width, scale.mirrored):
            offset = nearest((scale.start - self.anchor) * scale.day_width)
            scale = replace(scale, start=self.anchor + offset / scale.day_width)
        else:
            self.anchor, offset = scale.start, 0
        if scale == was:
            return False
        self.scale, self.offset = scale, offset
        return True

    @property
    def row_count(self) -> int:
        """How many rows there are."""
        return len(self.layout.rows) if self.layout is not None else 0

    @property
    def whole_height(self) -> int:
        """How high all rows are together."""
        if self.layout is None:
            return 0
        return int(self.layout.top_of(self.row_count, self.sizes.lane, self.sizes.padding))

    def row_rect(self, index: int) -> QRect:
        """Where a row lies in the viewport, over its whole width."""
        assert self.layout is not None
        y = int(self.layout.top_of(index, self.sizes.lane, self.sizes.padding)) - self.top
        return QRect(0, y, int(self.scale.width), self.sizes.row(self.layout.rows[index].lanes))

    def rows_between(self, top: int, bottom: int) -> range:
        """The rows that touch these heights of the viewport."""
        if self.layout is None:
            return range(0)
        sizes = self.sizes
        return self.layout.rows_between(top + self.top, bottom + self.top, sizes.lane, sizes.padding)

    def row_at(self, y: int) -> int | None:
        """The row at a height of the viewport."""
        if self.layout is None or y + self.top < 0:
            return None
        at = self.layout.row_at(y + self.top, self.sizes.lane, self.sizes.padding)
        return at if at < self.row_count else None

    def is_dense(self, index: int) -> bool:
        """Whether so many bars of a row are in view that only their number can be drawn.

        It is settled for the view and half as much on either side, so that a row does not turn while it scrolls.
        """
        assert self.layout is not None
        scale, base = self.scale, self.dense_from
        if base is None or base.day_width != scale.day_width or abs(base.start - scale.start) > scale.days / 2:
            self.dense.clear()
            base = self.dense_from = scale
        key = self.layout.rows[index].key
        known = self.dense.get(key)
        if known is None:
            first, end = max(int(base.start - base.days / 2), 1), int(base.end + base.days / 2)
            known = self.dense[key] = self.layout.count_between(index, first, end) * CROWD > 2 * base.width
        return known

    def placed(self, index: int) -> list[PlacedPart]:
        """The bars of a row that are in view, by lane and then by day; worked out once for each stretch of time."""
        scale = self.scale
        if self.placed_for != (id(self.layout), scale):
            self.placed_for = (id(self.layout), scale)
            self.placed_rows.clear()
        known = self.placed_rows.get(index)
        if known is not None:
            return known
        first, end = self._days_placed()
        offset = self.offset
        found = self.placed_rows[index] = [
            PlacedPart(bar, lane, along - offset, wide)
            for bar, lane, along, wide in self._anchored(index, first, end)
            if bar.first < end and bar.end > first
        ]
        return found

    def _days_placed(self) -> tuple[int, int]:
        """The days of which bars are seen, those included that are drawn wider than they are."""
        seen, spare = self.scale.visible, int(NARROWEST / self.scale.day_width) + 1
        return seen.first.toordinal() - spare, seen.end.toordinal() + spare

    def _anchored(self, index: int, first: int, end: int) -> list[PlacedPart]:
        """The bars of a row on these days at least, counted in pixels from the anchor; kept while days are scrolled."""
        assert self.layout is not None
        scale, anchor = self.scale, self.anchor
        made_for = (id(self.layout), scale.day_width, scale.width, anchor)
        if self.anchored_for != made_for:
            self.anchored_for = made_for
            self.anchored_rows.clear()
        known = self.anchored_rows.get(index)
        if known is not None and known.first <= first and end <= known.end:
            return known.bars
        # More than what is seen is worth while only for those that scroll on.
        spare = int(scale.days * self.beyond) if known is not None else 0
        first, end, wide_day = first - spare, end + spare, scale.day_width
        found = []
        for bar, lane, _ in self.layout.bars(index, first, end):
            along = floor((bar.first - anchor) * wide_day + 0.5)
            wide = floor((bar.end - anchor) * wide_day + 0.5) - along - 1
            found.append(PlacedPart(bar, lane, along, wide if wide > NARROWEST else NARROWEST))
        found.sort(key=_by_lane)
        self.anchored_rows[index] = Anchored(first, end, found)
        return found

    def more(self, index: int) -> tuple[More, ...]:
        """What found no lane in a row, as far as it is in view."""
        assert self.layout is not None
        seen = self.scale.visible
        return self.layout.more(index, seen.first.toordinal(), seen.end.toordinal(), self.more_room())

    def more_room(self) -> int:
        """The days that the sign of what found no lane takes."""
        return int(5 * self.sizes.unit / self.scale.day_width) + 1

    def ids_near(self, index: int, x: float, reach: float) -> tuple[str, ...]:
        """The engagements of a row within some pixels of a place, by date."""
        assert self.layout is not None
        moment, days = self.scale.moment_at(x), reach / self.scale.day_width
        first, end = int(moment - days), int(moment + days) + 1
        near = {placed.bar.id for placed in self.layout.bars(index, first, end)}
        near.update(*(more.ids for more in self.layout.more(index, first, end)))
        return tuple(each for each in self.layout.ids(index) if each in near)

    def lane_top(self, index: int, lane: int) -> int:
        """Where the bars of a lane begin, in the viewport."""
        sizes = self.sizes
        return self.row_rect(index).y() + (sizes.padding + sizes.lane - sizes.bar) // 2 + lane * sizes.lane

    def rect_of(self, index: int, placed: PlacedPart) -> QRectF:
        """Where a bar lies in the viewport."""
        x = self.scale.turned(placed.along, placed.wide)
        return QRectF(x, self.lane_top(index, placed.lane), placed.wide, self.sizes.bar)

    def span_rect(self, index: int, lane: int, first: int, end: int) -> QRectF:
        """Where days would lie in a lane of a row."""
        x, wide = self.scale.stretch(first, end)
        return QRectF(x, self.lane_top(index, lane), max(wide - 1, NARROWEST), self.sizes.bar)

    def find(self, index: int, engagement_id: str) -> PlacedPart | None:
        """A bar of a row, if it is in view."""
        return next((each for each in self.placed(index) if each.bar.id == engagement_id), None)

    def hit(self, point: QPoint) -> BarHit | None:
        """The bar at a point of the viewport."""
        index = self.row_at(point.y())
        if index is None or self.layout is None or self.layout.rows[index].is_header or self.is_dense(index):
            return None
        best: tuple[float, PlacedPart, QRectF] | None = None
        for each in self.placed(index):
            rect = self.rect_of(index, each)
            if not rect.top() - 1 <= point.y() <= rect.bottom() + 1:
                continue
            # A narrow bar is taken hold of beside it too; of two that are near, the nearer.
            slack = max((2 * _EDGE - each.wide) / 2, 1)
            away = abs(point.x() - rect.center().x())
            if rect.left() - slack <= point.x() <= rect.right() + slack and (best is None or away < best[0]):
                best = (away, each, rect)
        if best is None:
            return None
        return BarHit(best[1].bar.id, self.layout.rows[index].key, self._part(point.x(), best[2]))

    def more_at(self, point: QPoint) -> More | None:
        """The `+3` at a point of the viewport."""
        index = self.row_at(point.y())
        if index is None or self.layout is None or self.is_dense(index):
            return None
        for each in self.more(index):
            if self.more_rect(index, each).contains(point):
                return each
        return None

    def more_rect(self, index: int, more: More) -> QRectF:
        """Where `+3` stands."""
        assert self.layout is not None
        rect = self.span_rect(index, self.layout.rows[index].lanes - 1, more.first, more.end)
        wide = max(rect.width(), (len(str(len(more.ids))) + 3) * self.sizes.unit)
        x = rect.right() - wide if self.scale.mirrored else rect.x()
        return QRectF(x, rect.y(), wide, rect.height())

    def _part(self, x: float, rect: QRectF) -> GesturePart:
        """A bar too narrow to take it by its ends is always taken whole."""
        if rect.width() < 3 * _EDGE:
            return GesturePart.BODY
        at_left, at_right = x < rect.left() + _EDGE, x > rect.right() - _EDGE
        if self.scale.mirrored:
            at_left, at_right = at_right, at_left
        return GesturePart.START if at_left else GesturePart.END if at_right else GesturePart.BODY


def nearest(value: float) -> int:
    """The nearest whole number, a half always going up: what is rounded keeps its distances wherever it is moved to.

    What misses a half by no more than sums of fractions do counts as one.
    """
    return floor(value + 0.5 + _NOISE)


def _by_lane(placed: PlacedPart) -> tuple[int, float]:
    return placed.lane, placed.along
