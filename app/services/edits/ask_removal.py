"""What goes when asks go: their checklists, and the links of those that took their place."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from app.domain.changes import ItemChange, removed, replaced
from app.domain.conditions import Condition
from app.domain.plan import Plan


def ask_removal(plan: Plan, ask_ids: Collection[str]) -> list[ItemChange]:
    """The changes that take these asks out of the plan, so that nothing points at them any more."""
    known = plan.records(Condition)
    conditions = sorted(found for each in ask_ids for found in plan.ids("condition_by_ask", each))
    later = sorted({found for each in ask_ids for found in plan.ids("ask_by_superseded", each)}.difference(ask_ids))
    items = [removed("ask_conditions", known[each]) for each in conditions]
    items += [replaced("asks", plan.asks[each], replace(plan.asks[each], supersedes=None)) for each in later]
    return [*items, *(removed("asks", plan.asks[each]) for each in ask_ids)]
