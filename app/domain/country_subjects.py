"""What the rules that look at one relationship have in common: which countries with a tier an item bears on."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from app.domain.engagement import Engagement
from app.domain.findings import EVERYTHING, FindingClass, Subject, subjects_in
from app.domain.geography import Country
from app.domain.kinds import Kind
from app.domain.plan import Plan
from app.domain.priorities import CountryTier, TierNorm
from app.domain.records.record import Item


@dataclass(frozen=True, slots=True)
class CountryRule:
    """Looks at one country that has a tier; a rule that is one says its id, its title and its check."""

    finding_class: FindingClass = FindingClass.GAP
    reads: frozenset[str] = frozenset({"engagements", "tiers", "norms", "countries", "kinds"})
    waivable: bool = True

    def all_subjects(self, plan: Plan) -> Iterable[Subject]:
        """The countries with a tier."""
        return subjects_in("countries", plan.tiers)

    def subjects(self, plan: Plan, item: Item) -> Iterable[Subject]:
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
