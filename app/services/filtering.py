"""The one filter that all views share: what it lets through, and in which order."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace

from app.domain.engagement import Engagement
from app.domain.plan import Plan
from app.domain.spans import DaySpan
from app.services.search_words import plain, tests_of

NO_REGION = "no-region"
"""Stands for engagements that touch no region of the plan's scheme."""

UNNAMED = ""
"""Among leads, principals and markings: stands for engagements that have none."""

NAMING = frozenset({"countries", "people", "objectives", "kinds"})
"""The tables whose names a search looks at beside the engagement's own texts."""

Key = tuple[int, int, str, str]


@dataclass(frozen=True, slots=True)
class PlanFilter:
    """What is shown. An empty set or text, or None, lets everything through.

    `leads` are lead offices and own leads as they are written, `principals` ids of people,
    `markings` as they are written.
    """

    period: DaySpan | None = None
    regions: frozenset[str] = frozenset()
    countries: frozenset[str] = frozenset()
    kinds: frozenset[str] = frozenset()
    statuses: frozenset[str] = frozenset()
    leads: frozenset[str] = frozenset()
    principals: frozenset[str] = frozenset()
    markings: frozenset[str] = frozenset()
    words: str = ""

    @property
    def is_empty(self) -> bool:
        """Whether it lets everything through."""
        return self == PlanFilter()

    @property
    def active(self) -> tuple[str, ...]:
        """The names of the parts that hide something."""
        empty = PlanFilter()
        return tuple(f.name for f in fields(self) if getattr(self, f.name) != getattr(empty, f.name))

    def with_(self, **parts: object) -> PlanFilter:
        """This filter with other parts."""
        return replace(self, **parts)  # type: ignore[arg-type]


def folded(text: str) -> str:
    """Without accents, case and double spaces, so that `Türkiye` is found by `turkiye`."""
    return " ".join(plain(text).split())


def by_date(item: Engagement) -> Key:
    """The order of lists: earliest day, latest day, title."""
    return (item.dates.earliest.toordinal(), item.dates.latest.toordinal(), item.title, item.id)


def leads_of(item: Engagement) -> frozenset[str]:
    """The lead office and the own lead, as far as they are named; UNNAMED where neither is."""
    return frozenset(each for each in (item.lead_office, item.own_lead) if each) or frozenset({UNNAMED})


def principals_of(item: Engagement) -> frozenset[str]:
    """The principals; UNNAMED where there are none."""
    return frozenset(item.principals) or frozenset({UNNAMED})


def passes(plan: Plan, item: Engagement, wanted: PlanFilter, words: str) -> bool:
    """Whether the filter lets one engagement through, whose folded words are `words`."""
    period = wanted.period
    return (
        (not wanted.statuses or item.status in wanted.statuses)
        and (not wanted.kinds or item.kind in wanted.kinds)
        and (period is None or (item.dates.latest >= period.first and item.dates.earliest < period.end))
        and (not wanted.countries or not wanted.countries.isdisjoint(item.country_ids))
        and (not wanted.leads or not wanted.leads.isdisjoint(leads_of(item)))
        and (not wanted.principals or not wanted.principals.isdisjoint(principals_of(item)))
        and (not wanted.markings or item.marking in wanted.markings)
        and (not wanted.regions or _in_regions(plan, item, wanted.regions))
        and all(test in words for test in tests_of(wanted.words))
    )


def _in_regions(plan: Plan, item: Engagement, wanted: frozenset[str]) -> bool:
    """Whether it touches a wanted region of any scheme, or none of the plan's where that is wanted."""
    known = (plan.regions.get(region) for region in wanted)
    if any(not region.countries.isdisjoint(item.country_ids) for region in known if region is not None):
        return True
    return NO_REGION in wanted and all(plan.region_of(country) is None for country in item.country_ids)
