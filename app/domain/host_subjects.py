"""Which engagements a country or a kind bears on, for the rules that look at one engagement and its host."""

from __future__ import annotations

from collections.abc import Iterable

from app.domain.engagement import Engagement
from app.domain.findings import Subject, subjects_in
from app.domain.geography import Country
from app.domain.indexes import Item
from app.domain.kinds import Kind
from app.domain.plan import Plan


def engagements_of(plan: Plan, item: Item) -> Iterable[Subject]:
    """The engagement itself, those hosted by the country, or those of the kind."""
    match item:
        case Engagement():
            return (Subject("engagements", item.id),)
        case Country():
            return subjects_in("engagements", plan.ids("engagement_by_host", item.id))
        case Kind():
            return subjects_in("engagements", plan.ids("engagement_by_kind", item.id))
        case _:
            return ()


def country_name(plan: Plan, country: str) -> str:
    """The country's name, or its code where the plan does not know it."""
    known = plan.countries.get(country)
    return known.name if known is not None else country
