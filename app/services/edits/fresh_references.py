"""References of engagements that were made just now: they follow the year of the dates until somebody knows them.

The first day proposed is seldom the one that is given. So the reference that the program gave goes along with the
dates as long as the engagement is an idea or a proposal, or planned on days that nobody has fixed yet, nobody was asked
about it, and nothing was handed out.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from app.domain.changes import Change, ItemChange
from app.domain.engagement import Engagement
from app.domain.plan import Plan
from app.domain.statuses import Status
from app.services.edits.ref_numbers import RefNumbers, fold_ref

_UNKNOWN_TO_OTHERS = frozenset({Status.IDEA, Status.PROPOSED})


def made_by(change: Change) -> str:
    """The id of the one engagement that a change adds; empty where it adds none or several, as an import does."""
    added = [item.id for item in change.items if isinstance(item.after, Engagement) and item.before is None]
    return added[0] if len(added) == 1 else ""


def with_fresh_references(plan: Plan, change: Change, fresh: Collection[str]) -> Change:
    """The change, with the next reference of its new year for each `fresh` engagement that it moves to another one."""
    if not any(item.id in fresh for item in change.items):
        return change
    numbers = RefNumbers(plan)
    items = tuple(_renewed(plan, item, numbers) if item.id in fresh else item for item in change.items)
    return replace(change, items=items)


def _renewed(plan: Plan, item: ItemChange, numbers: RefNumbers) -> ItemChange:
    before, after = item.before, item.after
    if not isinstance(before, Engagement) or not isinstance(after, Engagement) or before.ref != after.ref:
        return item
    was, now = before.dates.earliest.year, after.dates.earliest.year
    is_ours = fold_ref(before.ref).startswith(fold_ref(f"{plan.settings.own_nation}-{was}-"))
    is_open = before.status is Status.PLANNED and not before.dates.is_exact
    is_unknown = is_open or before.status in _UNKNOWN_TO_OTHERS
    may_follow = is_unknown and after.status in (*_UNKNOWN_TO_OTHERS, Status.PLANNED)
    if was == now or not is_ours or not may_follow or plan.ids("ask_by_engagement", before.id):
        return item
    return replace(item, after=replace(after, ref=numbers.next(now)))
