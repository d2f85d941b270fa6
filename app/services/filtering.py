"""The one filter that all views share, and the fast selection of engagements by it."""

from __future__ import annotations

import unicodedata
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields, replace
from itertools import islice

from app.domain.changes import Change
from app.domain.engagement import Engagement
from app.domain.geography import Country
from app.domain.kinds import Kind
from app.domain.parties import Person
from app.domain.plan import Plan
from app.domain.priorities import Objective
from app.domain.spans import DaySpan

NO_REGION = "no-region"
"""Stands for engagements that touch no region of the plan's scheme."""

NAMING = frozenset({"countries", "people", "objectives", "kinds"})
"""The tables whose names a search looks at beside the engagement's own texts."""

_MANY = 200
"""Engagements in one change from which sorting anew costs less than moving each."""

Key = tuple[int, int, str, str]


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
    plain = text.casefold()
    if not plain.isascii():
        decomposed = unicodedata.normalize("NFKD", plain)
        plain = "".join(c for c in decomposed if not unicodedata.combining(c))
    return " ".join(plain.split())


class Selector:
    """Selects engagements of a plan by a filter; remembers their order and folded words between calls."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        self._words: dict[str, str] = {}
        self._named: dict[tuple[str, str], str] = {}
        self._order: list[Key] | None = None
        self._items: list[Engagement] | None = None
        self._texts: list[str] | None = None
        self._last: tuple[PlanFilter, list[Engagement]] | None = None

    def follow(self, plan: Plan, change: Change) -> None:
        """Keep up with a change that made `plan`."""
        self._plan = plan
        self._last = None
        if change.tables & NAMING:
            self._words.clear()
            self._named.clear()
            self._texts = None
        touched = [item for item in change.items if item.table == "engagements"]
        if len(touched) > _MANY:
            self._order = self._items = self._texts = None
        for item in touched:
            self._words.pop(item.id, None)
            if isinstance(item.before, Engagement):
                self._drop(item.before)
            if isinstance(item.after, Engagement):
                self._place(item.after)

    def _drop(self, item: Engagement) -> None:
        """Take an engagement out of what is kept in order."""
        if self._order is None:
            return
        at = bisect_left(self._order, by_date(item))
        for kept in (self._order, self._items, self._texts):
            if kept is not None:
                del kept[at]

    def _place(self, item: Engagement) -> None:
        """Put an engagement where it belongs in what is kept in order."""
        if self._order is None:
            return
        key = by_date(item)
        at = bisect_left(self._order, key)
        self._order.insert(at, key)
        if self._items is not None:
            self._items.insert(at, item)
        if self._texts is not None:
            self._texts.insert(at, self._words_of(item))

    def select(self, wanted: PlanFilter) -> tuple[str, ...]:
        """The ids that the filter lets through, by earliest day and then by title."""
        if self._order is None:
            self._order = sorted(by_date(item) for item in self._plan.engagements.values())
        if wanted.is_empty:
            return tuple([key[-1] for key in self._order])
        items = self._let_through(self._candidates(wanted), wanted)
        self._last = (wanted, items)
        return tuple([item.id for item in items])

    def _candidates(self, wanted: PlanFilter) -> list[Engagement]:
        """What is worth looking at: what was let through before, where only more has been typed since."""
        if self._last is not None:
            before, items = self._last
            if wanted.words.startswith(before.words) and wanted.with_(words=before.words) == before:
                return items
        if self._items is None:
            engagements = self._plan.engagements
            self._items = [engagements[key[-1]] for key in self._order or ()]
        return self._items

    def warm(self, most: int) -> bool:
        """Fold the words of up to `most` engagements ahead of a search; whether there are more."""
        left = (item for item_id, item in self._plan.engagements.items() if item_id not in self._words)
        return sum(1 for item in islice(left, most) if self._words_of(item)) == most

    def passes(self, item: Engagement, wanted: PlanFilter) -> bool:
        """Whether the filter lets one engagement through."""
        return bool(self._let_through([item], wanted))

    def _let_through(self, items: list[Engagement], wanted: PlanFilter) -> list[Engagement]:
        if wanted.statuses:
            items = [item for item in items if item.status in wanted.statuses]
        if wanted.kinds:
            items = [item for item in items if item.kind in wanted.kinds]
        if (period := wanted.period) is not None:
            first, end = period.first, period.end
            items = [item for item in items if item.dates.latest >= first and item.dates.earliest < end]
        if wanted.countries:
            items = [item for item in items if not wanted.countries.isdisjoint(item.country_ids)]
        if wanted.regions:
            countries = self._countries_in(wanted.regions)
            items = [item for item in items if self._in_regions(item, wanted.regions, countries)]
        for test in folded(wanted.words).split():
            texts = self._texts if items is self._items else None
            if texts is None:
                texts = [self._words_of(item) for item in items]
                self._texts = texts if items is self._items else self._texts
            items = [item for item, words in zip(items, texts, strict=True) if test in words]
        return items

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
            named = (self._names_of(table, item_id) for table, item_id in _named(item))
            words = self._words[item.id] = " ".join((folded("\n".join(_written(item))), *named))
        return words

    def _names_of(self, table: str, item_id: str) -> str:
        names = self._named.get((table, item_id))
        if names is None:
            names = self._named[table, item_id] = folded("\n".join(_names(self._plan, table, item_id)))
        return names


def _written(item: Engagement) -> tuple[str, ...]:
    """The texts that stand in the engagement itself."""
    return (
        item.ref,
        item.title,
        item.place.name,
        item.own_lead,
        item.counterpart,
        item.lead_office,
        item.description,
        item.notes,
        item.agreement,
        item.outcome,
    )


def _named(item: Engagement) -> Iterator[tuple[str, str]]:
    """The things whose names also find the engagement."""
    yield ("kinds", item.kind)
    yield from (("countries", country) for country in item.country_ids)
    yield from (("people", person) for person in item.principals)
    yield from (("objectives", objective) for objective in item.objectives)


def _names(plan: Plan, table: str, item_id: str) -> tuple[str, ...]:
    """The names of a thing, old country names included."""
    match plan.find(table, item_id):
        case Country(name=name, alternatives=others):
            return (name, *others)
        case Person(name=name):
            return (name,)
        case Kind(title=title) | Objective(title=title):
            return (title,)
        case _:
            return ()


def by_date(item: Engagement) -> Key:
    """The order of lists: earliest day, latest day, title."""
    return (item.dates.earliest.toordinal(), item.dates.latest.toordinal(), item.title, item.id)
