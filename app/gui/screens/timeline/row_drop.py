"""From one row of the timeline to another: what leaving the one and standing in the other means."""

from __future__ import annotations

from app.domain.plan import Plan
from app.gui.workspace.document import words
from app.services.edits.regrouping import RowStep
from app.services.layouts.timeline import Timeline
from app.services.layouts.timeline_groupings import RowKey


def row_title(layout: Timeline, plan: Plan, key: RowKey) -> str:
    """The name of a row, in the language of the window."""
    title = layout.grouping.row_title(plan, key)
    return title if isinstance(title, str) else words(title)


def row_step(layout: Timeline, plan: Plan, left: RowKey | None, into: RowKey) -> RowStep:
    """The way from the row left (None where something comes from nowhere) to the other."""
    meaning = layout.grouping.meaning(into)
    value = layout.grouping.meaning(left).value if left is not None else ""
    return RowStep(meaning.field, value, meaning.value, row_title(layout, plan, into), meaning.refusal)


def neighbour(layout: Timeline, row: RowKey, steps: int) -> RowKey | None:
    """The next row up (steps below 0) or down in which something can stand."""
    at = layout.index_of(row)
    if at is None:
        return None
    at += steps
    while 0 <= at < len(layout.rows):
        key = layout.rows[at].key
        if layout.grouping.meaning(key).refusal is None:
            return key
        at += steps
    return None
