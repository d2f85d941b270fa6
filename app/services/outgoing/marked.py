"""At which markings something about one engagement can leave."""

from __future__ import annotations

from app.domain.engagement import Engagement
from app.domain.markings import fits
from app.domain.plan import Plan
from app.services.reports.editions import lower_editions
from app.services.texts.marked_outputs import marking_table, own_marking


def editions_with(plan: Plan, item: Engagement) -> tuple[str, ...]:
    """The markings below the plan's highest at which an edition still has the engagement, the highest first."""
    table, own = marking_table(plan), own_marking(plan, item)
    return tuple(title for title, _ in lower_editions(plan) if fits(own, title, table))
