"""What the rules that look at one relationship have in common: which countries with a tier an item bears on."""

from __future__ import annotations

from collections.abc import Iterable

from app.domain.engagement import Engagement
from app.domain.findings import EVERYTHING, FindingClass, Subject, subjects_in
from app.domain.geography import Country
from app.domain.kinds import Kind
from app.domain.plan import Plan
from app.domain.priorities import CountryTier, TierNorm
from app.domain.records.record import Item
from app.domain.settings import PlanSettings
from app.domain.value_classes import dataclass
from app.domain.waivers import Waiver


@dataclass(frozen=True, slots=True)
class CountryRule:
    """Looks at one country that has a tier; a rule that is one says its id, its title and its check."""

    finding_class: FindingClass = FindingClass.GAP
    reads: frozenset[str] = frozenset({"engagements", "tiers", "norms", "countries", "kinds", "settings", "waivers"})
    waivable: bool = True

    def all_subjects(self, plan: Plan) -> Iterable[Subject]:
        """The countries with a tier."""
        return subjects_in("countries", plan.tiers)

    def subjects(self, plan: Plan, item: Item) -> Iterable[Subject]:
        """The engagement's countries, the country itself, or those of the tier; a kind or the settings bear on all.

        What is part of an engagement can count for what that is: its countries are looked at too.
        A waiver bears on the country with which the key of its finding begins.
        """
        match item:
            case Engagement():
                parts = (plan.engagements[each] for each in plan.ids("engagement_by_parent", item.id))
                countries = dict.fromkeys(found for each in (item, *parts) for found in each.country_ids)
                return subjects_in("countries", (found for found in countries if found in plan.tiers))
            case Country() | CountryTier():
                return (Subject("countries", item.id),)
            case TierNorm():
                return subjects_in("countries", (c.id for c in plan.tiers.values() if c.tier == item.id))
            case Waiver():
                return (Subject("countries", country),) if (country := country_in(item.key)) in plan.tiers else ()
            case Kind() | PlanSettings():
                return (EVERYTHING,)
            case _:
                return ()


def country_in(key: str) -> str:
    """The country that the key of a finding on one relationship names, also where it is that of several parts."""
    return key.partition("|")[0].rpartition(":")[2]


def norm_of(plan: Plan, country: str) -> TierNorm | None:
    """What the country's tier asks for, or None without a tier or a norm."""
    tier = plan.tiers.get(country)
    return plan.norms.get(tier.tier) if tier is not None else None
