"""The fast selection of engagements by a filter: what is kept in order and by value between two questions."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Mapping
from itertools import compress

from app.domain.changes import Change, ItemChange
from app.domain.engagement import Engagement
from app.domain.plan import Plan
from app.domain.spans import DaySpan
from app.services.filter_words import FilterWords
from app.services.filtering import (
    NAMING,
    NO_REGION,
    UNNAMED,
    Key,
    PlanFilter,
    by_date,
    leads_of,
    passes,
)
from app.services.search_words import tests_of

_MANY = 200
"""Engagements in one change from which building anew costs less than moving each."""

_SPARSE = 8
"""So many times fewer engagements than the plan has are sorted; more are met on a walk through the order."""

_VALUES: Mapping[str, Callable[[Engagement], Iterable[str]]] = {
    "statuses": lambda item: (item.status.value,),
    "leads": leads_of,
    "markings": lambda item: (item.marking,),
}
"""Facets that no index of the plan serves, with the values that an engagement has there."""

_INDEXES = {
    "countries": "engagement_by_country",
    "kinds": "engagement_by_kind",
    "principals": "engagement_by_person",
}
"""Facets that are read off an index of the plan."""


class Selector:
    """Selects engagements of a plan; what it keeps moves along with each edit instead of being made anew.

    Law, tested on random plans: `select(wanted)` is every engagement of which `passes` says so, by date.
    """

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        self._words = FilterWords(plan)
        self._order: list[Key] | None = None
        self._ids: list[str] = []
        self._held: dict[str, dict[str, set[str]]] = {}
        self._texts: list[str] | None = None
        self._last: tuple[PlanFilter, list[str], list[str]] | None = None

    def follow(self, plan: Plan, change: Change) -> None:
        """Keep up with a change that made `plan`."""
        self._plan = plan
        self._last = None
        self._words.follow(plan, change)
        touched = [item for item in change.items if item.table == "engagements"]
        if change.tables & NAMING:
            self._texts = None
        if len(touched) > _MANY:
            self._order, self._texts, self._held = None, None, {}
        for item in touched:
            self._move(item)

    def select(self, wanted: PlanFilter) -> tuple[str, ...]:
        """The ids that the filter lets through, by earliest day and then by title."""
        self._put_in_order()
        if wanted.is_empty:
            return tuple(self._ids)
        tests = tests_of(wanted.words)
        ids, texts = self._before_words(wanted, with_texts=bool(tests))
        for test in tests:
            held = [test in words for words in texts]
            ids, texts = list(compress(ids, held)), list(compress(texts, held))
        self._last = (wanted, ids, texts)
        return tuple(ids)

    def passes(self, item: Engagement, wanted: PlanFilter) -> bool:
        """Whether the filter lets one engagement of the plan through."""
        return passes(self._plan, item, wanted, self._words.of(item) if wanted.words else "")

    def warm(self, most: int) -> bool:
        """Make the words of up to `most` engagements ready ahead of a search; whether there are more."""
        return self._words.warm(most)

    def _move(self, item: ItemChange) -> None:
        """Take an engagement out of what is kept, and put it where it belongs now."""
        before = item.before if isinstance(item.before, Engagement) else None
        after = item.after if isinstance(item.after, Engagement) else None
        for facet, held in self._held.items():
            for value in _VALUES[facet](before) if before is not None else ():
                held[value].discard(item.id)
            for value in _VALUES[facet](after) if after is not None else ():
                held.setdefault(value, set()).add(item.id)
        if self._order is None:
            return
        if before is not None:
            at = bisect_left(self._order, by_date(before))
            del self._order[at], self._ids[at]
            if self._texts is not None:
                del self._texts[at]
        if after is not None:
            key = by_date(after)
            at = bisect_left(self._order, key)
            self._order.insert(at, key)
            self._ids.insert(at, item.id)
            if self._texts is not None:
                self._texts.insert(at, self._words.of(after))

    def _put_in_order(self) -> None:
        if self._order is None:
            self._order = sorted(by_date(item) for item in self._plan.engagements.values())
            self._ids = [key[-1] for key in self._order]

    def _before_words(self, wanted: PlanFilter, *, with_texts: bool) -> tuple[list[str], list[str]]:
        """What all but the words let through, with the words of each.

        Where only more has been typed since the last question, that is what was let through then.
        """
        if not with_texts:
            return self._without_words(wanted), []
        if self._last is not None:
            before, ids, texts = self._last
            if before.words and wanted.words.startswith(before.words) and wanted.with_(words=before.words) == before:
                return ids, texts
        ids = self._without_words(wanted)
        if ids is not self._ids:
            return ids, self._words.of_all(ids)
        if self._texts is None:
            self._texts = self._words.of_all(ids)
        return ids, self._texts

    def _without_words(self, wanted: PlanFilter) -> list[str]:
        """What all but the words let through, by date."""
        sets = [self._having(facet, chosen) for facet, chosen in _chosen(wanted)]
        if not sets:
            return self._in_period(wanted.period)
        sets.sort(key=len)
        there = sets[0].intersection(*sets[1:])
        if len(there) * _SPARSE > len(self._ids):
            return [item_id for item_id in self._in_period(wanted.period) if item_id in there]
        engagements = self._plan.engagements
        return _ids_in(sorted(by_date(engagements[item_id]) for item_id in there), wanted.period)

    def _in_period(self, period: DaySpan | None) -> list[str]:
        assert self._order is not None
        return self._ids if period is None else _ids_in(self._order, period)

    def _having(self, facet: str, chosen: frozenset[str]) -> frozenset[str] | set[str]:
        """The engagements that have one of the chosen values in a facet."""
        plan = self._plan
        if facet == "regions":
            return self._in_regions(chosen)
        if facet in _INDEXES:
            found = [plan.ids(_INDEXES[facet], value) for value in chosen if value != UNNAMED]
            if UNNAMED in chosen:
                named = (plan.ids(_INDEXES[facet], value) for value in plan.keys(_INDEXES[facet]))
                found.append(frozenset(self._ids).difference(*named))
            return found[0] if len(found) == 1 else frozenset().union(*found)
        if facet not in self._held:
            self._held[facet] = _by_value(plan.engagements.values(), _VALUES[facet])
        return set().union(*(self._held[facet].get(value, ()) for value in chosen))

    def _in_regions(self, chosen: frozenset[str]) -> frozenset[str] | set[str]:
        plan = self._plan
        known = (plan.regions.get(region) for region in chosen)
        countries = {country for region in known if region is not None for country in region.countries}
        found = set().union(*(plan.ids("engagement_by_country", country) for country in countries))
        if NO_REGION in chosen:
            # Whatever touches a country of any region of the scheme is taken out again.
            scheme = plan.ids("region_by_scheme", plan.settings.scheme)
            placed = {country for region in scheme for country in plan.regions[region].countries}
            found |= set(self._ids).difference(*(plan.ids("engagement_by_country", country) for country in placed))
        return found


def _chosen(wanted: PlanFilter) -> Iterable[tuple[str, frozenset[str]]]:
    """The facets in which something is chosen."""
    for facet in ("regions", *_INDEXES, *_VALUES):
        chosen: frozenset[str] = getattr(wanted, facet)
        if chosen:
            yield facet, chosen


def _by_value(items: Iterable[Engagement], values: Callable[[Engagement], Iterable[str]]) -> dict[str, set[str]]:
    held: dict[str, set[str]] = {}
    for item in items:
        for value in values(item):
            held.setdefault(value, set()).add(item.id)
    return held


def _ids_in(order: list[Key], period: DaySpan | None) -> list[str]:
    """The ids of the ordered keys whose days touch the period."""
    if period is None:
        return [key[-1] for key in order]
    first = period.first.toordinal()
    end = bisect_left(order, (period.end.toordinal(),))
    return [key[-1] for key in order[:end] if key[1] >= first]
