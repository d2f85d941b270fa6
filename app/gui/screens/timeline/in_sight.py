"""Keeps what somebody looks at where it is while rows come and go, and brings what was searched into view."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from app.gui.screens.timeline.view import TimelineView
from app.services.layouts.timeline import Timeline
from app.services.layouts.timeline_groupings import RowKey


class HeldInSight(NamedTuple):
    """A row and where it lay in the viewport; `bar` is the selected engagement in it, if that holds it."""

    row: RowKey
    y: int
    bar: str = ""


def held_rows(view: TimelineView) -> list[HeldInSight]:
    """The rows in sight, the first to be kept first: those of what is selected, then those nearest the middle."""
    stage = view.stage
    if stage.layout is None:
        return []
    height = view.viewport().height()
    rows = stage.rows_between(0, height)
    rects = {at: stage.row_rect(at) for at in rows}
    chosen = [(each, at) for each in sorted(stage.selected) for at in stage.layout.rows_with(each) if at in rects]
    near = sorted(rects, key=lambda at: abs(rects[at].center().y() - height // 2))
    keys = stage.layout.rows
    selected = [HeldInSight(keys[at].key, rects[at].y(), each) for each, at in chosen]
    return [*selected, *(HeldInSight(keys[at].key, rects[at].y()) for at in near)]


def put_back(view: TimelineView, held: list[HeldInSight]) -> None:
    """Scroll so that the first of these rows that is still there lies where it lay."""
    layout = view.stage.layout
    if layout is None:
        return
    for each in held:
        at = layout.index_of(each.row)
        if at is None or (each.bar and at not in layout.rows_with(each.bar)):
            continue
        bar = view.verticalScrollBar()
        bar.setValue(bar.value() + view.stage.row_rect(at).y() - each.y)
        view.scroll_to_row(at)
        return


def is_same_but_filtered(before: Timeline | None, after: Timeline) -> bool:
    """Whether two layouts are of the same plan and differ in nothing but what a filter lets through."""
    if before is None or before.plan is not after.plan:
        return False
    one, other = before.options, after.options
    return (one.grouping, one.closed, one.hidden, one.opened) == (
        other.grouping,
        other.closed,
        other.hidden,
        other.opened,
    )


def show_hit(view: TimelineView) -> None:
    """Where no engagement is in view, go to the one nearest to the days that are."""
    stage, layout = view.stage, view.stage.layout
    if layout is None:
        return
    seen = view.scale.visible
    first, end = seen.first.toordinal(), seen.end.toordinal()
    rows = stage.rows_between(0, view.viewport().height())
    if any(not layout.rows[at].is_header and any(True for _ in layout.bars(at, first, end)) for at in rows):
        return
    middle = int(view.scale.middle)
    best: tuple[int, int, int] | None = None
    for at, row in enumerate(layout.rows):
        found = layout.nearest_in(at, middle) if not row.is_header else None
        if found is not None:
            day = layout.bar(found).first
            if best is None or abs(day - middle) < best[0]:
                best = abs(day - middle), at, day
    if best is not None:
        view.look_at(date.fromordinal(best[2]))
        view.show_row(best[1])
