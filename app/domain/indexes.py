"""The indexes of a plan: by which keys its items are found without a walk through the table."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, cast

from immutables import Map

from app.domain.asks import Ask, AskRoute, AskType
from app.domain.engagement import ENDED_EARLY, TO_COME, Engagement
from app.domain.geography import Country, Membership, Region, RegionScheme
from app.domain.kinds import Kind, LeadTime
from app.domain.parties import Organisation, Person, Post
from app.domain.priorities import CountryTier, Objective, RegionWeight, TierNorm
from app.domain.saved_views import SavedView
from app.domain.settings import PLAN, PlanSettings
from app.domain.waivers import Waiver

Key = Hashable
Item = (
    PlanSettings
    | Country
    | RegionScheme
    | Region
    | Membership
    | Kind
    | LeadTime
    | AskType
    | AskRoute
    | TierNorm
    | CountryTier
    | RegionWeight
    | Objective
    | Organisation
    | Person
    | Post
    | Engagement
    | Ask
    | Waiver
    | SavedView
)


@dataclass(frozen=True, slots=True)
class Index:
    """The items of `table` by `keys`, which depend on nothing but the item."""

    name: str
    table: str
    keys: Callable[[Any], Iterable[Key]]


def _country_years(item: Engagement) -> Iterator[Key]:
    years = range(item.dates.earliest.year, item.dates.latest.year + 1)
    return ((country, year) for country in item.country_ids for year in years)


def _objective_years(item: Engagement) -> Iterator[Key]:
    years = range(item.dates.earliest.year, item.dates.latest.year + 1)
    return ((objective, year) for objective in item.objectives for year in years)


def _months(item: Engagement) -> Iterable[Key]:
    first, last = item.dates.earliest, item.dates.latest
    return range(month_number(first), month_number(last) + 1)


def _due_days(item: Ask) -> Iterable[Key]:
    return (item.due,) if item.due is not None and item.is_open else ()


def _kind_week(item: Engagement) -> Iterable[Key]:
    if item.dates.start.is_day and item.status not in ENDED_EARLY:
        return ((item.kind, week_number(item.dates.start.first)),)
    return ()


def week_number(day: date) -> int:
    """Whole weeks since 1 January 1; two days at most seven apart differ by at most one."""
    return day.toordinal() // 7


def month_number(day: date) -> int:
    """Whole calendar months since the year 0, by which `engagement_by_month` is kept."""
    return day.year * 12 + day.month - 1


INDEXES: tuple[Index, ...] = (
    Index("engagement_by_country", "engagements", lambda item: item.country_ids),
    Index("engagement_by_country_year", "engagements", _country_years),
    Index("engagement_by_host", "engagements", lambda item: (item.host,) if item.host else ()),
    Index("engagement_by_person", "engagements", lambda item: item.principals),
    Index(
        "engagement_to_come_by_person",
        "engagements",
        lambda item: item.principals if item.status in TO_COME else (),
    ),
    Index("engagement_by_objective", "engagements", lambda item: item.objectives),
    Index("engagement_by_objective_year", "engagements", _objective_years),
    Index("engagement_by_kind", "engagements", lambda item: (item.kind,)),
    Index("engagement_by_kind_week", "engagements", _kind_week),
    Index("engagement_by_month", "engagements", _months),
    Index("engagement_by_ref", "engagements", lambda item: (item.ref,)),
    Index("ask_by_engagement", "asks", lambda item: (item.engagement,)),
    Index("open_ask_by_due", "asks", _due_days),
    Index("ask_by_post", "asks", lambda item: (item.post,)),
    Index("post_by_holder", "posts", lambda item: (item.holder,) if item.holder else ()),
    Index("post_by_addressee", "posts", lambda item: (item.addressee,)),
    Index("post_by_organisation", "posts", lambda item: (item.organisation,)),
    Index("region_by_country", "regions", lambda item: ((item.scheme, c) for c in item.countries)),
    Index("region_by_scheme", "regions", lambda item: (item.scheme,)),
    Index("lead_time_by_kind_host", "lead_times", lambda item: ((item.kind, item.host),)),
    Index("route_by_kind", "ask_routes", lambda item: (item.kind,)),
    Index("membership_by_country", "memberships", lambda item: (item.country,)),
    Index("waiver_by_finding", "waivers", lambda item: ((item.rule, item.key),)),
)


class DayTally:
    """Known days of live engagements by region and calendar month, kept up to date by each edit.

    An engagement counts its days once in each region of the plan's scheme that it
    touches, and only if its kind counts days (domain.md §2); days that are not
    known are not counted. So the region rules cost the same at any plan size.
    """

    __slots__ = ("_days",)

    def __init__(self, days: Map[tuple[str, int, int], int]) -> None:
        self._days = days

    @classmethod
    def of(cls, tables: Mapping[str, Mapping[str, Item]]) -> DayTally:
        """Count all engagements of the tables."""
        days: dict[tuple[str, int, int], int] = {}
        lookup = _region_lookup(tables)
        for item in tables["engagements"].values():
            for key, count in _contribution(tables, lookup, cast("Engagement", item)).items():
                days[key] = days.get(key, 0) + count
        return cls(Map(days))

    def after(
        self,
        tables: Mapping[str, Mapping[str, Item]],
        table: str,
        before: Item | None,
        after: Item | None,
    ) -> DayTally:
        """The tally after one item was replaced; `tables` already hold the new item."""
        if table == "kinds" or (table == "settings" and _scheme(before) != _scheme(after)):
            return DayTally.of(tables)
        if table == "regions" and _scheme(tables["settings"][PLAN]) in (_region_scheme(before), _region_scheme(after)):
            return DayTally.of(tables)
        if table != "engagements":
            return self
        lookup = _region_lookup(tables)
        days = self._days
        for item, sign in ((before, -1), (after, 1)):
            if item is None:
                continue
            for key, count in _contribution(tables, lookup, cast("Engagement", item)).items():
                total = days.get(key, 0) + sign * count
                days = days.set(key, total) if total else days.delete(key)
        return DayTally(days)

    def of_month(self, region: str, year: int, month: int) -> int:
        """Days in that region in that month."""
        return self._days.get((region, year, month), 0)


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
) -> dict[tuple[str, int, int], int]:
    kind = tables["kinds"].get(item.kind)
    counts = isinstance(kind, Kind) and kind.counts_days
    if not (item.is_live and counts and item.dates.is_exact):
        return {}
    days: dict[tuple[str, int, int], int] = {}
    for region in {lookup(country) for country in item.country_ids} - {None}:
        for day in item.dates.span:
            key = (cast("str", region), day.year, day.month)
            days[key] = days.get(key, 0) + 1
    return days
