"""Where each bar of a printed line and its words stand, so that none covers another."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from app.documents.glyphs import Glyphs
from app.domain.value_classes import dataclass
from app.services.reports.bars import PrintedBar, PrintedFill
from app.services.texts.signs import PlanSign

POINT = 0.3528
"""Millimetres in a point."""

_LONGEST_LABEL = 90.0
_GAP = 1.0
_CLEAR = 1.6
_NARROWEST = 1.3
SIGNS = {
    PrintedFill.DONE: f"{PlanSign.DONE.value} ",
    PrintedFill.IDEA: f"{PlanSign.IDEA.value} ",
    PrintedFill.ENDED: f"{PlanSign.ENDED.value} ",
}
"""The signs before the code of a kind, so that a status is legible without its fill."""


@dataclass(frozen=True, slots=True)
class Scale:
    """Millimetres for each day, the width of the line, and the size of its words in points."""

    first: date
    day: float
    width: float
    size: float


@dataclass(frozen=True, slots=True)
class LaneBar:
    """A bar in millimetres from the line's left edge; `lane` counts from the top of its row.

    `code` and `label` are the words, cut to their room; they begin at `label_x` and are
    `label_width` wide; `inside` says that they stand on the bar.
    """

    bar: PrintedBar
    lane: int
    x: float
    width: float
    code: str
    label: str
    label_x: float
    label_width: float
    inside: bool


def lanes(bars: Sequence[PrintedBar], scale: Scale, glyphs: Glyphs) -> tuple[LaneBar, ...]:
    """Place the bars of one row in as few lanes as their bars and words need."""
    taken: list[list[_Room]] = []
    open_lanes: dict[_Room, int] = {}
    placed: list[LaneBar] = []
    for bar in sorted(bars, key=lambda one: (one.span.first, -one.span.days, one.row.ref)):
        candidate = _placed(bar, scale, glyphs)
        end = candidate.x + candidate.width
        days = (candidate.x - _CLEAR, end)
        whole = (min(candidate.x, candidate.label_x) - _CLEAR, max(end, candidate.label_x + candidate.label_width))
        # Lanes only fill up: what has no room for these days now has none for the next bar of the same days.
        open_lanes[days] = _first_open(taken, days, open_lanes.get(days, 0))
        lane = _first_open(taken, whole, open_lanes[days])
        if lane == len(taken):
            taken.append([])
        taken[lane].append(whole)
        placed.append(replace(candidate, lane=lane))
    return tuple(placed)


_Room = tuple[float, float]


def _first_open(taken: Sequence[Sequence[_Room]], room: _Room, lane: int) -> int:
    """The first lane from `lane` on that has this room; one more than there are where none has."""
    start, end = room
    while lane < len(taken) and any(end > other_start and start < other_end for other_start, other_end in taken[lane]):
        lane += 1
    return lane


def _placed(bar: PrintedBar, scale: Scale, glyphs: Glyphs) -> LaneBar:
    x = (bar.span.first - scale.first).days * scale.day
    width = max(bar.span.days * scale.day, _NARROWEST)
    code = f"{'← ' if bar.before else ''}{SIGNS.get(bar.fill, '')}{bar.row.kind.code}"
    code_width = glyphs.width(code, scale.size) * 1.12 * POINT + 0.35 * scale.size * POINT
    right = scale.width - x - width - _GAP
    left = x - _GAP
    title = bar.row.title + (" →" if bar.after else "")
    whole = code_width + glyphs.width(title, scale.size) * POINT
    wanted = min(_LONGEST_LABEL, whole)
    inside = width >= wanted + 2 * _GAP
    room = min(whole, width - 2 * _GAP) if inside else min(wanted, max(right, left))
    label = glyphs.shorten(title, scale.size, (room - code_width) / POINT + 0.01)
    label_width = code_width + glyphs.width(label, scale.size) * POINT
    if inside:
        label_x = x + _GAP
    elif right >= label_width:
        label_x = x + width + _GAP
    else:
        label_x = max(0.0, x - _GAP - label_width)
    return LaneBar(bar, 0, x, width, code, label, label_x, label_width, inside)
