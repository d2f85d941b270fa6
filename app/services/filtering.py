"""The one filter that all views share, and the fast selection of engagements by it."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, fields, replace

from app.domain.changes import Change
from app.domain.engagement import Engagement
from app.domain.plan import Plan
from app.domain.spans import DaySpan

NO_REGION = "no-region"
"""Stands for engagements that touch no region of the plan's scheme."""


@dataclass(frozen=True, slots=True)
class PlanFilter:
    """What is shown. An empty set or text, or None, lets everything through."""

    period: DaySpan | None = None
    regions: frozenset[str] = frozenset()
    countries: frozenset[str] = frozenset()
    kinds: frozenset[str] = frozenset()
    statuses: frozenset[str] = frozenset()
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
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return " ".join("".join(c for c in decomposed if not unicodedata.combining(c)).split())


class Selector:
    """Selects engagements of a plan by a filter; remembers the folded words of each between calls."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        self._words: dict[str, str] = {}
        self._ordered: list[str] | None = None

    def follow(self, plan: Plan, change: Change) -> None:
        """Keep up with a change that made `plan`."""
        self._plan = plan
        if change.tables & {"countries", "people", "objectives", "kinds", "organisations"}:
            self._words.clear()
        for table, item_id in change.touches:
            if table == "engagements":
                self._words.pop(item_id, None)
                self._ordered = None

    def select(self, wanted: PlanFilter) -> tuple[str, ...]:
        """The ids that the filter lets through, by earliest day and then by title."""
        plan = self._plan
        if self._ordered is None:
            items = plan.engagements.values()
            self._ordered = [item.id for item in sorted(items, key=by_date)]
        engagements = plan.engagements
        tests = folded(wanted.words).split()
        regions = self._countries_in(wanted.regions)
        chosen: list[str] = []
        for item_id in self._ordered:
            item = engagements[item_id]
            if wanted.statuses and item.status.value not in wanted.statuses:
                continue
            if wanted.kinds and item.kind not in wanted.kinds:
                continue
            if wanted.period is not None and not (
                item.dates.latest >= wanted.period.first and item.dates.earliest < wanted.period.end
            ):
                continue
            if wanted.countries and wanted.countries.isdisjoint(item.country_ids):
                continue
            if wanted.regions and not self._in_regions(item, wanted.regions, regions):
                continue
            if tests:
                words = self._words_of(item)
                if not all(test in words for test in tests):
                    continue
            chosen.append(item_id)
        return tuple(chosen)

    def _countries_in(self, regions: Iterable[str]) -> frozenset[str]:
        known = (self._plan.regions.get(region) for region in regions)
        return frozenset().union(*(region.countries for region in known if region is not None))

    def _in_regions(self, item: Engagement, wanted: frozenset[str], countries: frozenset[str]) -> bool:
        if not countries.isdisjoint(item.country_ids):
            return True
        if NO_REGION not in wanted:
            return False
        return all(self._plan.region_of(country) is None for country in item.country_ids)

    def _words_of(self, item: Engagement) -> str:
        words = self._words.get(item.id)
        if words is None:
            words = self._words[item.id] = folded(" ".join(searchable(self._plan, item)))
        return words


def searchable(plan: Plan, item: Engagement) -> Iterable[str]:
    """Every text of an engagement that a search may hit, old country names included."""
    yield from (item.ref, item.title, item.place.name, item.own_lead, item.counterpart, item.lead_office)
    yield from (item.description, item.notes, item.agreement, item.outcome)
    kind = plan.kinds.get(item.kind)
    if kind is not None:
        yield kind.title
    for country_id in item.country_ids:
        country = plan.countries.get(country_id)
        if country is not None:
            yield country.name
            yield from country.alternatives
    for person_id in item.principals:
        person = plan.people.get(person_id)
        if person is not None:
            yield person.name
    for objective_id in item.objectives:
        objective = plan.objectives.get(objective_id)
        if objective is not None:
            yield objective.title


def by_date(item: Engagement) -> tuple[int, int, str, str]:
    """The order of lists: earliest day, latest day, title."""
    return (item.dates.earliest.toordinal(), item.dates.latest.toordinal(), item.title, item.id)
