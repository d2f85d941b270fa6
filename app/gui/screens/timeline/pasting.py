"""Copying out of a row of the timeline, and pasting into the row and on the day where the keys are."""

from __future__ import annotations

from functools import partial

from app.gui.engaging.copying import Copying
from app.gui.screens.timeline.dragging import TimelineGestures
from app.gui.screens.timeline.row_drop import row_step
from app.gui.screens.timeline.timeline_keys import NO_ROW
from app.gui.screens.timeline.view import TimelineView
from app.gui.workspace.workspace import Workspace


def row_copied_from(view: TimelineView) -> tuple[str, str]:
    """The field and the part of it that make the row in which the keys stand at a bar; empty where they do not."""
    layout, cursor = view.layout_shown, view.stage.cursor
    if layout is None or cursor is None or cursor.bar is None:
        return "", ""
    meaning = layout.grouping.meaning(cursor.row)
    return (meaning.field, meaning.value) if meaning.refusal is None else ("", "")


def paste_here(workspace: Workspace, copying: Copying, gestures: TimelineGestures, view: TimelineView) -> None:
    """Paste; on the very bar that was copied, and where the keys are nowhere, the copies keep their days."""
    layout, here = view.layout_shown, gestures.place_here()
    if layout is None or here is None:
        copying.paste(None)
        return
    row, day = here
    cursor = view.stage.cursor
    bar = cursor.bar if cursor is not None else None
    step = row_step(layout, workspace.document.plan, None, row) if row != NO_ROW else None
    made = copying.paste(day, step, stays=partial(str.__eq__, bar) if bar is not None else None)
    if made is not None and row != NO_ROW:
        gestures.stand_in(row, made)
