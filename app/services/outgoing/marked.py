"""At which markings something about engagements can leave."""

from __future__ import annotations

from collections.abc import Iterable

from app.domain.engagement import Engagement
from app.domain.markings import fits
from app.domain.plan import Plan
from app.services.reports.editions import lower_editions
from app.services.texts.marked_outputs import marking_table, own_marking


def editions_with(plan: Plan, items: Iterable[Engagement]) -> tuple[str, ...]:
    """The markings below the plan's highest at which an edition still has one of the engagements, the highest first."""
    table, own = marking_table(plan), {own_marking(plan, item) for item in items}
    return tuple(title for title, _ in lower_editions(plan) if any(fits(each, title, table) for each in own))
