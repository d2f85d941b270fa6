"""What each part of the filter offers to choose from, and how many engagements each choice holds."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from app.domain.engagement import STATUS_TITLES, Engagement
from app.domain.plan import Plan
from app.domain.wording import Text
from app.services.filtering import NO_REGION, UNNAMED, folded, leads_of, principals_of
from app.services.layouts.table_cells import Words

FACETS = ("regions", "countries", "kinds", "statuses", "leads", "principals", "markings")
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

    Regions and kinds in their own order, all else by name and only what the plan has
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
            return tuple(Choice(each.id, Text(each.title), counts[each.id], each.code) for each in kinds)
        case "statuses":
            counts = Counter(item.status.value for item in engagements)
            return tuple(Choice(each.value, title, counts[each.value]) for each, title in STATUS_TITLES.items())
        case "leads":
            used = {lead for item in plan.engagements.values() for lead in leads_of(item)}
            return _worded(used, Counter(lead for item in engagements for lead in leads_of(item)), Text("No lead"))
        case "principals":
            counts = Counter(person for item in engagements for person in principals_of(item))
            used = {str(key) for key in plan.keys("engagement_by_person") if key in plan.people}
            people = sorted((plan.people[each] for each in used), key=lambda person: person.name)
            offered = [Choice(each.id, each.name, counts[each.id], each.rank) for each in people]
            return (*offered, Choice(UNNAMED, Text("No principal"), counts[UNNAMED]))
        case "markings":
            used = {item.marking for item in plan.engagements.values()}
            return _worded(used, Counter(item.marking for item in engagements), Text("No marking"))
        case _:
            raise KeyError(facet)


def _worded(used: Iterable[str], counts: Mapping[str, int], nothing: Text) -> tuple[Choice, ...]:
    """Words that stand in engagements, in their order, and last those without any."""
    offered = [Choice(each, each, counts.get(each, 0)) for each in sorted(used, key=folded) if each]
    return (*offered, Choice(UNNAMED, nothing, counts.get(UNNAMED, 0)))


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
