"""Where names stand that find no room in their bars: behind these, as far as the next thing in the lane."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import groupby

from PySide6.QtCore import QPoint

from app.gui.screens.timeline.gesture_seam import BarHit, GesturePart
from app.gui.screens.timeline.stage import PlacedPart, TimelineStage
from app.gui.widgets.spacing import HALF

SHORTEST = 4
"""Letters below which a name cut short says nothing."""


def lane_of(placed: PlacedPart) -> int:
    """The lane in which a bar lies."""
    return placed.lane


def ends_of(lane: Sequence[PlacedPart], icon: int, width: float) -> list[float]:
    """How far what belongs to each bar of a lane can go: to the sign of the next one, or to the edge at `width`."""
    ends = [each.along - (icon + 2 if each.bar.severity is not None else 0) - HALF for each in lane[1:]]
    return [*ends, width]


def room_inside(placed: PlacedPart) -> float:
    """The pixels for words in a bar; of one that begins before the view, in what is seen of it."""
    return placed.along + placed.wide - max(placed.along, 0.0) - 2 * HALF


def room_behind(placed: PlacedPart, end: float, unit: float) -> tuple[float, float] | None:
    """Where words behind a bar begin, and the pixels for them; None where they would say nothing."""
    at = max(placed.along + placed.wide, 0.0) + HALF
    return (at, end - at) if end - at >= SHORTEST * unit else None


def bar_named_at(stage: TimelineStage, point: QPoint, width_of: Callable[[str], float]) -> BarHit | None:
    """The bar whose name stands behind it at a point of the viewport: whoever takes hold of it means the bar."""
    index = stage.row_at(point.y())
    if index is None or stage.layout is None or stage.layout.rows[index].is_header or stage.is_dense(index):
        return None
    for number, lane in groupby(stage.placed(index), key=lane_of):
        top = stage.lane_top(index, number)
        if not top <= point.y() <= top + stage.sizes.bar:
            continue
        there = list(lane)
        for placed, end in zip(there, ends_of(there, stage.sizes.icon, stage.scale.width), strict=True):
            behind = room_behind(placed, end, stage.sizes.unit)
            if behind is None:
                continue
            at, room = behind
            wide = width_of(placed.bar.title)
            left = stage.scale.turned(at, min(wide, room))
            if wide > room_inside(placed) and left <= point.x() <= left + min(wide, room):
                return BarHit(placed.bar.id, stage.layout.rows[index].key, GesturePart.BODY)
    return None
