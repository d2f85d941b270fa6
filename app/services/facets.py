"""What each part of the filter offers to choose from, and how many engagements each choice holds."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from app.domain.engagement import Engagement
from app.domain.plan import Plan
from app.domain.wording import Text
from app.services.filtering import NO_REGION
from app.services.layouts.table_cells import Words
from app.services.titles import STATUS_TITLES

FACETS = ("regions", "countries", "kinds", "statuses")
"""The parts of a PlanFilter that are chosen from a list, in the order of the filter bar."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One thing to choose; `terms` are other words by which it is looked for."""

    id: str
    title: Words
    count: int
    terms: str = ""


def choices(plan: Plan, facet: str, ids: Iterable[str]) -> tuple[Choice, ...]:
    """What a facet offers, with the count among the engagements `ids`.

    Regions and kinds in their own order, countries by name and only those that the plan has
    engagements with. KeyError for an unknown facet.
    """
    engagements = [plan.engagements[each] for each in ids]
    match facet:
        case "regions":
            return _regions(plan, engagements)
        case "countries":
            counts = Counter(country for item in engagements for country in set(item.country_ids))
            known = [plan.countries[str(key)] for key in plan.keys("engagement_by_country") if key in plan.countries]
            return tuple(
                Choice(each.id, each.name, counts[each.id], " ".join((each.id, each.alpha3, *each.alternatives)))
                for each in sorted(known, key=lambda country: country.name)
            )
        case "kinds":
            counts = Counter(item.kind for item in engagements)
            kinds = sorted(plan.kinds.values(), key=lambda kind: (kind.position, kind.title))
            return tuple(Choice(each.id, each.title, counts[each.id], each.code) for each in kinds)
        case "statuses":
            counts = Counter(item.status.value for item in engagements)
            return tuple(Choice(each.value, title, counts[each.value]) for each, title in STATUS_TITLES.items())
        case _:
            raise KeyError(facet)


def _regions(plan: Plan, engagements: Iterable[Engagement]) -> tuple[Choice, ...]:
    regions = [plan.regions[each] for each in plan.ids("region_by_scheme", plan.settings.scheme)]
    region_of = {country: region.id for region in regions for country in region.countries}
    counts = Counter(
        region
        for item in engagements
        for region in {region_of.get(country, NO_REGION) for country in item.country_ids} or {NO_REGION}
    )
    offered = tuple(
        Choice(each.id, each.title, counts[each.id]) for each in sorted(regions, key=lambda region: region.position)
    )
    return (*offered, Choice(NO_REGION, Text("No region"), counts[NO_REGION]))
