"""What is selected, in numbers."""

from __future__ import annotations

from collections.abc import Iterable

from app.domain.engagement import Engagement
from app.domain.plan import Plan
from app.domain.value_classes import dataclass


@dataclass(frozen=True, slots=True)
class SelectionFacts:
    """How many engagements are selected, how many days they take, and how many answers about them are to come."""

    engagements: int
    days: int
    waiting: int


def selection_facts(plan: Plan, ids: Iterable[str]) -> SelectionFacts:
    """Count what the plan holds of these engagements.

    Days that are not known count nothing. What is part of another one that is selected too, and lies within its days,
    adds none: two ports of a cruise are days of the cruise.
    """
    items = {each: plan.engagements[each] for each in ids if each in plan.engagements}
    days = sum(
        item.dates.day_count or 0 for item in items.values() if not _is_within(items.get(item.parent or ""), item)
    )
    asks = (plan.asks[ask_id] for each in items for ask_id in plan.ids("ask_by_engagement", each))
    return SelectionFacts(len(items), days, sum(1 for ask in asks if ask.is_open))


def _is_within(whole: Engagement | None, part: Engagement) -> bool:
    if whole is None or whole.dates.day_count is None:
        return False
    return whole.dates.span.holds(part.dates.span)
