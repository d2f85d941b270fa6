"""Known days of live engagements by region and month, kept up to date by each edit."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import NamedTuple, cast

from immutables import Map

from app.domain.engagement import Engagement
from app.domain.geography import Region
from app.domain.indexes import Key, month_number, months_and_years, year_number
from app.domain.kinds import Kind
from app.domain.presence import engaged_countries, uncovered
from app.domain.records.record import Item
from app.domain.settings import PLAN, PlanSettings
from app.domain.spans import DaySpan

Replaced = tuple[str, Item | None, Item | None]
"""A table, and an item of it before and after."""


class Known(NamedTuple):
    """The tables of a plan, and by the id of an engagement those that are parts of it."""

    tables: Mapping[str, Mapping[str, Item]]
    parts: Mapping[Key, Iterable[str]]


class DayTally:
    """Known days of live engagements by region and calendar month, kept up to date by each edit.

    An engagement counts its days once in each region of the plan's scheme with a country of
    which it counts, and only if its kind counts days (domain.md §2); days that are not known
    are not counted, and those of legs count through these (`tours.py`). So the region rules cost the same at any
    plan size.
    """

    __slots__ = ("_days",)

    def __init__(self, days: Map[tuple[str, int], int]) -> None:
        self._days = days

    @classmethod
    def of(cls, tables: Mapping[str, Mapping[str, Item]]) -> DayTally:
        """Count all engagements of the tables."""
        days: dict[tuple[str, int], int] = {}
        lookup = _region_lookup(tables)
        parts: dict[str, list[str]] = {}
        for item in cast("Iterable[Engagement]", tables["engagements"].values()):
            if item.parent:
                parts.setdefault(item.parent, []).append(item.id)
        for item in cast("Iterable[Engagement]", tables["engagements"].values()):
            for key, count in _contribution(tables, lookup, item, parts.get(item.id, ())):
                days[key] = days.get(key, 0) + count
        return cls(Map(days))

    def after(self, were: Known, are: Known, replaced: Sequence[Replaced]) -> DayTally:
        """The tally after these items were replaced, from what was known before and is known now."""
        if any(_moves_all(are.tables, *each) for each in replaced):
            return DayTally.of(are.tables)
        moved = dict.fromkeys(
            found
            for table, *items in replaced
            if table == "engagements"
            for item in cast("list[Engagement | None]", items)
            if item is not None
            for found in (item.id, item.parent)
            if found
        )
        if not moved:
            return self
        lookup = _region_lookup(are.tables)
        changed: dict[tuple[str, int], int] = {}
        for known, sign in ((were, -1), (are, 1)):
            for item_id in moved:
                item = cast("Engagement | None", known.tables["engagements"].get(item_id))
                if item is not None:
                    parts = known.parts.get(item_id, ())
                    for key, count in _contribution(known.tables, lookup, item, parts):
                        changed[key] = changed.get(key, 0) + sign * count
        days = self._days
        for key, count in changed.items():
            if count:
                total = days.get(key, 0) + count
                days = days.set(key, total) if total else days.delete(key)
        return DayTally(days)

    def of_month(self, region: str, year: int, month: int) -> int:
        """Days in that region in that month."""
        first = date(year, month, 1)
        number = month_number(first)
        whole_years = self._days.get((region, year_number(number)), 0)
        return self._days.get((region, number), 0) + whole_years * monthrange(year, month)[1]


def _moves_all(tables: Mapping[str, Mapping[str, Item]], table: str, before: Item | None, after: Item | None) -> bool:
    """Whether it bears on the days of engagements that were not touched."""
    if table == "regions":
        return _scheme(tables["settings"][PLAN]) in (_region_scheme(before), _region_scheme(after))
    return table == "kinds" or (table == "settings" and _scheme(before) != _scheme(after))


def _scheme(settings: Item | None) -> str | None:
    return settings.scheme if isinstance(settings, PlanSettings) else None


def _region_scheme(region: Item | None) -> str | None:
    return region.scheme if isinstance(region, Region) else None


def _region_lookup(tables: Mapping[str, Mapping[str, Item]]) -> Callable[[str], str | None]:
    scheme = cast("PlanSettings", tables["settings"][PLAN]).scheme
    regions = [cast("Region", region) for region in tables["regions"].values()]
    return {country: region.id for region in regions if region.scheme == scheme for country in region.countries}.get


def _contribution(
    tables: Mapping[str, Mapping[str, Item]],
    lookup: Callable[[str], str | None],
    item: Engagement,
    parts: Iterable[str],
) -> Iterator[tuple[tuple[str, int], int]]:
    """The days of an engagement by region and month; for a whole year 1 under its `year_number`."""
    kind = tables["kinds"].get(item.kind)
    if not (item.is_live and isinstance(kind, Kind) and kind.counts_days and item.dates.is_exact):
        return
    items = (cast("Engagement", tables["engagements"][each]) for each in parts if each != item.id)
    of_legs = (engaged_countries(leg, kind) for leg in items if leg.kind == item.kind)
    counted = uncovered(engaged_countries(item, kind), of_legs)
    regions = {region for country in counted if (region := lookup(country)) is not None}
    if regions:
        for key, count in _days_by_month(item.dates.span):
            for region in regions:
                yield (region, key), count


def _days_by_month(span: DaySpan) -> Iterator[tuple[int, int]]:
    first, last = month_number(span.first), month_number(span.last)
    if first == last:
        yield first, span.days
        return
    yield first, monthrange(span.first.year, span.first.month)[1] - span.first.day + 1
    for key in months_and_years(first + 1, last - 1):
        yield key, 1 if key < 0 else monthrange(key // 12, key % 12 + 1)[1]
    yield last, span.last.day
