"""Which countries with a tier an item bears on, for the rules that look at one relationship."""

from __future__ import annotations

from collections.abc import Iterable

from app.domain.engagement import Engagement
from app.domain.findings import EVERYTHING, Subject, subjects_in
from app.domain.geography import Country
from app.domain.indexes import Item
from app.domain.kinds import Kind
from app.domain.plan import Plan
from app.domain.priorities import CountryTier, TierNorm

COUNTRY_TABLES = frozenset({"engagements", "tiers", "norms", "countries", "kinds"})
"""What such a rule reads."""


def tiered_countries(plan: Plan) -> Iterable[Subject]:
    """All countries that have a tier."""
    return subjects_in("countries", plan.tiers)


def countries_of(plan: Plan, item: Item) -> Iterable[Subject]:
    """The engagement's countries, the country itself, or those of the tier; a kind bears on all."""
    match item:
        case Engagement():
            return subjects_in("countries", (found for found in item.country_ids if found in plan.tiers))
        case Country() | CountryTier():
            return (Subject("countries", item.id),)
        case TierNorm():
            return subjects_in("countries", (c.id for c in plan.tiers.values() if c.tier == item.id))
        case Kind():
            return (EVERYTHING,)
        case _:
            return ()


def norm_of(plan: Plan, country: str) -> TierNorm | None:
    """What the country's tier asks for, or None without a tier or a norm."""
    tier = plan.tiers.get(country)
    return plan.norms.get(tier.tier) if tier is not None else None
