"""Which engagements a rule on asks must look at: those that were asked about."""

from __future__ import annotations

from collections.abc import Iterable

from app.domain.asks import Ask
from app.domain.conditions import Condition
from app.domain.engagement import Engagement
from app.domain.findings import Subject, subjects_in
from app.domain.parties import Post
from app.domain.plan import Plan
from app.domain.records.record import Item


def asked_about(plan: Plan) -> Iterable[Subject]:
    """The engagements that have asks."""
    return (Subject("engagements", str(key)) for key in plan.keys("ask_by_engagement"))


def ask_subjects(plan: Plan, item: Item) -> Iterable[Subject]:
    """The engagement, or those asked about by the ask or of the post."""
    match item:
        case Engagement():
            return (Subject("engagements", item.id),)
        case Ask() | Condition():
            return (Subject("engagements", item.engagement),)
        case Post():
            asks = plan.ids("ask_by_post", item.id)
            return subjects_in("engagements", (plan.asks[ask_id].engagement for ask_id in asks))
        case _:
            return ()
