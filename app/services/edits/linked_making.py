"""Making what an engagement links to from the engagement itself: its ship, an objective, an agreement."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from app.domain.changes import Change, change, replaced
from app.domain.engagement import Engagement
from app.domain.plan import Plan
from app.domain.records.record import record_of
from app.domain.records.sort import Reading
from app.services.edits.engagements import existing
from app.services.edits.records import add_records, typed_values

MADE_HERE = ("assets", "organisations", "objectives", "agreements", "series")
"""Fields of engagements that link to lists of the plan's own, to which anybody who plans may add."""


def make_linked(plan: Plan, engagement_id: str, name: str, typed: Mapping[str, str], reading: Reading) -> Change:
    """A new item of the list to which the field `name` of engagements links, as typed, and linked by that engagement.

    Raises EditRefused where the item cannot be made, or the engagement is gone.
    """
    item = existing(plan, engagement_id)
    (table,) = record_of(Engagement)[name].sort.into
    made = add_records(plan, table, [typed_values(table, typed, reading)], reading)
    before = getattr(item, name)
    new = tuple(each.id for each in made.items if each.table == table and each.before is None)
    linked: dict[str, Any] = {name: _with(before, new)}
    after = replace(item, **linked)
    return change(made.label, (*made.items, replaced("engagements", item, after)))


def _with(before: Any, new: tuple[str, ...]) -> Any:
    """What a field holds with what was made: one of few beside the others, or the one that it can hold."""
    if isinstance(before, tuple):
        return (*before, *new)
    return before | frozenset(new) if isinstance(before, frozenset) else new[0]
