"""How somebody has arranged the timeline: grouping, rows, folded and hidden ones; kept as texts in saved views."""

from __future__ import annotations

from collections.abc import Container, Mapping
from dataclasses import replace

from app.domain.plan import Plan
from app.services.filtering.plan_filter import PlanFilter
from app.services.layouts.timeline import RowsShown, Timeline, TimelineOptions, TimelineRow
from app.services.layouts.timeline_groupings import RowKey, grouping_named, groupings
from app.services.saved_views import GROUP

ROWS, DAYS = "rows", "days"
"""The parts of an arrangement beside GROUP."""


def parts_of(options: TimelineOptions, days: float) -> dict[str, str]:
    """What a saved view remembers: grouping, rows, and how much time is seen."""
    return {GROUP: options.grouping, ROWS: options.rows.value, DAYS: str(round(days))}


def options_of(known: Container[str], parts: Mapping[str, str], before: TimelineOptions) -> TimelineOptions:
    """The options that the parts stand for, of the groupings `known`; what is not understood stays as it was."""
    name = parts.get(GROUP, "")
    found = grouping_named(name)
    grouping = found.id if found is not None else name
    rows = parts.get(ROWS, "")
    wanted = regrouped(before, grouping) if grouping in known else before
    return replace(wanted, rows=RowsShown(rows)) if rows in set(RowsShown) else wanted


def regrouped(options: TimelineOptions, grouping: str) -> TimelineOptions:
    """Another grouping, in which nothing is folded or hidden yet."""
    if grouping == options.grouping:
        return options
    nothing: frozenset[str] = frozenset()
    none: frozenset[RowKey] = frozenset()
    return replace(options, grouping=grouping, closed=nothing, hidden=none, opened=none)


def toggled(options: TimelineOptions, key: RowKey) -> TimelineOptions:
    """The group of a row opened or closed; a row of its own with all its lanes or few."""
    if key.is_header:
        return replace(options, closed=options.closed ^ {key.group})
    return replace(options, opened=options.opened ^ {key})


def all_closed(layout: Timeline) -> frozenset[str]:
    """All groups: of all only the headers are shown."""
    return frozenset(row.key.group for row in layout.rows if row.is_header)


def only_this(plan: Plan, row: TimelineRow, grouping: str, wanted: PlanFilter) -> PlanFilter | None:
    """The filter that shows one row, or one group, only; None where the filter knows no such thing."""
    parts = groupings(plan)[grouping].only(plan, row.key)
    return wanted.with_(**parts) if parts is not None else None
