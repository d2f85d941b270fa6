"""Parts of an engagement that can be ticked wherever they are shown, as in the list of what is due."""

from __future__ import annotations

from datetime import date

from app.domain.changes import Change
from app.domain.plan import Plan
from app.services.due import SOURCES
from app.services.due.due_item import DoneInList

_TICKED = {source.id: source for source in SOURCES if isinstance(source, DoneInList)}


def is_ticked(plan: Plan, table: str, item_id: str) -> bool | None:
    """Whether an item was done; None where it can neither be ticked nor its tick be taken back."""
    source = _TICKED.get(table)
    return source.is_done(plan, item_id) if source is not None else None


def turn_tick(plan: Plan, table: str, item_id: str, today: date) -> Change:
    """Note that an item was done today, or that it is not done after all.

    Raises EditRefused where it is gone; KeyError for a table whose items are not ticked.
    """
    source = _TICKED[table]
    return source.tick(plan, [item_id], None if source.is_done(plan, item_id) else today)
