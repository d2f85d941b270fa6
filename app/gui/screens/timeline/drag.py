"""A drag under way on the timeline: what was taken hold of, and what letting go here would propose."""

from __future__ import annotations

from dataclasses import field
from datetime import date
from functools import partial

from app.domain.changes import Change
from app.domain.date_moves import Edge
from app.domain.engagement import Engagement
from app.domain.spans import Dates
from app.domain.value_classes import dataclass
from app.gui.engaging.beginning import only_kind
from app.gui.screens.timeline.gesture_seam import BarHit, GestureOverlay, GesturePart, Ghost
from app.gui.screens.timeline.row_drop import row_step
from app.gui.workspace.workspace import Workspace
from app.services.edits.drafting import begun_there
from app.services.edits.engagements import add_engagement
from app.services.edits.moving import Push, copy, move
from app.services.edits.regrouping import RowStep
from app.services.layouts.timeline import Timeline
from app.services.layouts.timeline_groupings import RowKey
from app.services.review.open_findings import what_blocks

MOST_GHOSTS = 200
"""Outlines drawn of what is dragged; more of them nobody tells apart."""

_EDGES = {GesturePart.START: Edge.START, GesturePart.END: Edge.END}


@dataclass(frozen=True, slots=True)
class Aim:
    """Where a drag points: days from where it began, the row below, and what the keys make of it.

    Two equal ones come to the same, so nothing is worked out twice.
    """

    ids: tuple[str, ...]
    days: int
    row: RowKey
    begun: RowKey
    edge: Edge | None = None
    magnet: int = 0
    copies: bool = False
    span: tuple[int, int] | None = field(default=None)

    @property
    def does_nothing(self) -> bool:
        """Whether all would stay as it is."""
        return self.span is None and self.days == 0 and self.row == self.begun


def aim_of(hit: BarHit, ids: tuple[str, ...], days: int, row: RowKey, *, magnet: int = 0, copies: bool = False) -> Aim:
    """What is aimed at with a bar in hand; one taken by an end stays in its row."""
    edge = _EDGES.get(hit.part)
    if edge is not None:
        return Aim((hit.id,), days, hit.row, hit.row, edge, magnet)
    return Aim(ids, days, row, hit.row, None, magnet, copies)


def aim_at_new(row: RowKey, first: int, last: int) -> Aim:
    """What is aimed at by drawing over empty days of a row."""
    return Aim((), 0, row, row, span=(min(first, last), max(first, last)))


def begun_at(
    workspace: Workspace, layout: Timeline, row: RowKey, span: tuple[int, int] | None, title: str
) -> Engagement:
    """What would be made in a row, from the first to the last day of `span` where any was pointed at.

    Raises EditRefused where the row takes nothing new.
    """
    plan = workspace.document.plan
    dates = Dates.days(date.fromordinal(span[0]), date.fromordinal(span[1])) if span is not None else None
    step = row_step(layout, plan, None, row)
    return begun_there(plan, workspace.document.today, title, dates, step, only_kind(workspace))


def change_of(workspace: Workspace, layout: Timeline, aim: Aim, title: str) -> Change:
    """The edit that letting go would make; raises EditRefused."""
    document = workspace.document
    plan = document.plan
    if aim.span is not None:
        return add_engagement(plan, begun_at(workspace, layout, aim.row, aim.span, title))
    push = Push(aim.days, aim.edge, aim.magnet)
    step_to: RowStep | None = None
    if aim.row != aim.begun:
        step_to = row_step(layout, plan, aim.begun, aim.row)
    if aim.copies:
        return copy(plan, aim.ids, push, step_to)
    blocked = partial(what_blocks, plan, document.review, as_of=document.today)
    return move(plan, aim.ids, push, step_to, blocked=blocked)


def overlay_of(layout: Timeline, aim: Aim, proposed: Change | None) -> GestureOverlay:
    """The outlines of where things would stand, over what stands there now."""
    if aim.span is not None:
        ghost = Ghost(aim.row, 0, aim.span[0], aim.span[1] + 1, tone="accent" if proposed is not None else "blocks")
        return GestureOverlay((ghost,), target=aim.row)
    target = aim.row if aim.row != aim.begun else None
    dimmed = frozenset[str]() if aim.copies else frozenset(aim.ids)
    if proposed is None:
        return GestureOverlay(_refused(layout, aim), target=target)
    ghosts: list[Ghost] = []
    afters = [item.after for item in proposed.items if isinstance(item.after, Engagement)]
    names = dict(zip((item.id for item in afters), aim.ids, strict=False)) if aim.copies else {}
    for after in afters[:MOST_GHOSTS]:
        first, end = after.dates.earliest.toordinal(), after.dates.latest.toordinal() + 1
        for row, lane in _places(layout, aim, names.get(after.id, after.id)):
            ghosts.append(Ghost(row, lane, first, end))
    return GestureOverlay(tuple(ghosts), dimmed, target)


def _places(layout: Timeline, aim: Aim, engagement_id: str) -> list[tuple[RowKey, int]]:
    """The rows and lanes in which something would be seen: the row aimed at, or where it stands already."""
    if aim.row != aim.begun:
        at = layout.index_of(aim.begun)
        lane = layout.lane_of(at, engagement_id) if at is not None else None
        target = layout.index_of(aim.row)
        lanes = layout.rows[target].lanes if target is not None else 1
        return [(aim.row, min(lane or 0, max(lanes - 1, 0)))]
    rows = [aim.begun] if aim.copies else [layout.rows[at].key for at in layout.rows_with(engagement_id)]
    found = []
    for row in rows:
        at = layout.index_of(row)
        if at is not None:
            found.append((row, layout.lane_of(at, engagement_id) or 0))
    return found


def _refused(layout: Timeline, aim: Aim) -> tuple[Ghost, ...]:
    if not aim.ids or aim.ids[0] not in layout.plan.engagements or layout.index_of(aim.row) is None:
        return ()
    bar = layout.bar(aim.ids[0])
    return (Ghost(aim.row, 0, bar.first + aim.days, bar.end + aim.days, tone="blocks"),)
