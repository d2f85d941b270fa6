"""The coverage matrix: which country was, and will be, engaged how often and for how long in a plan year."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from datetime import date
from operator import attrgetter

from app.domain.coverage.region_under_weight import REGION_UNDER_WEIGHT, shortfall_key
from app.domain.geography import Region
from app.domain.item_names import country_name
from app.domain.natural_order import by_name
from app.domain.norms.states import norm_standings
from app.domain.plan import Plan
from app.domain.priorities import RegionWeight
from app.domain.region_shares import RegionShare
from app.domain.tours import counts_with
from app.domain.value_classes import dataclass
from app.domain.wording import Text, text
from app.services.coverage.cells import CoverageMatrix, CoverageRow, RowKind, Tally
from app.services.coverage.columns import ColumnUnit, YearColumns, year_columns
from app.services.coverage.states import CellStanding, CoverageState, country_standing, region_standing
from app.services.coverage.walk import DRAFT_GROUP, CountedEntry, CoverageEntry, RowKey, entries_by_row, tallies, walk

__all__ = ["CoverageMatrix", "CoverageRow", "RowKind", "Tally", "YearWalk", "count", "coverage", "walk_year"]


def coverage(
    plan: Plan,
    year: int,
    as_of: date,
    scheme: str | None = None,
    ids: Collection[str] | None = None,
    by: ColumnUnit = "quarter",
    *,
    days_at_start: bool = False,
) -> CoverageMatrix:
    """Count the engagements of the plan year that begins in `year`.

    `scheme` is a region scheme's id (the plan's own without it), `ids` limits the cells to
    these engagements. Postponed, cancelled and declined engagements count nowhere. Days stand in the
    column in which they fall, or, with `days_at_start`, in that of their engagement.
    """
    return count(walk_year(plan, year, as_of, scheme, by, days_at_start=days_at_start), ids)


@dataclass(frozen=True, slots=True)
class YearWalk:
    """What one walk through a plan found for a plan year; it serves every filter."""

    plan: Plan
    as_of: date
    scheme: str
    columns: YearColumns
    region_of: Mapping[str, str]
    days_at_start: bool
    found: CountedEntry

    @property
    def asked(self) -> tuple[int, date, bool]:
        """The plan year, the day and the way of counting days that were asked for."""
        return self.columns.year, self.as_of, self.days_at_start


def walk_year(
    plan: Plan,
    year: int,
    as_of: date,
    scheme: str | None = None,
    by: ColumnUnit = "quarter",
    *,
    days_at_start: bool = False,
) -> YearWalk:
    """Go through the plan once; the costly part of `coverage`, to be kept while only the filter changes."""
    scheme = scheme or plan.settings.scheme
    columns = year_columns(plan.settings, year, by)
    region_of = _regions_by_country(plan, scheme)
    found = walk(plan, columns, region_of, as_of, days_at_start=days_at_start)
    return YearWalk(plan, as_of, scheme, columns, region_of, days_at_start, found)


def count(walked: YearWalk, ids: Collection[str] | None = None) -> CoverageMatrix:
    """The matrix of a walk, with cells limited to `ids`."""
    plan, found, columns = walked.plan, walked.found, walked.columns
    year, as_of, scheme, region_of = columns.year, walked.as_of, walked.scheme, walked.region_of
    wanted = None if ids is None else ids if isinstance(ids, (set, frozenset)) else frozenset(ids)
    shown = [entry for entry in found.entries if wanted is None or entry.engagement.id in wanted]
    width = len(columns.columns)
    by_row = entries_by_row(shown)
    all_by_row = by_row if wanted is None else entries_by_row(found.entries)
    making = _Rows(plan, scheme, as_of, year, width, region_of, by_row, all_by_row, found)
    rows = making.build()
    total_cells, total, _ = tallies(shown, width)
    countries = {row.id for row in rows if row.kind is RowKind.COUNTRY} | {plan.settings.own_nation}
    engaged = {country for entry in found.entries if entry.group != DRAFT_GROUP for country in entry.countries}
    return CoverageMatrix(
        year,
        plan.settings.year_title(year),
        as_of,
        scheme,
        wanted is not None,
        columns.columns,
        rows,
        total_cells,
        total,
        len(set(plan.countries) - countries),
        tuple(sorted(set(plan.countries) - engaged - {plan.settings.own_nation})),
        plan.settings.begin_of_records,
        making.named_only(countries),
        {entry.engagement.id: entry.engagement.ref for entry in shown},
    )


def _regions_by_country(plan: Plan, scheme: str) -> dict[str, str]:
    regions = (plan.regions[region] for region in plan.ids("region_by_scheme", scheme))
    return {country: region.id for region in regions for country in region.countries}


@dataclass(slots=True)
class _Rows:
    """Builds the rows; `by_row` holds what is shown, `all_by_row` what the plan holds."""

    plan: Plan
    scheme: str
    as_of: date
    year: int
    width: int
    region_of: Mapping[str, str]
    by_row: Mapping[RowKey, list[CoverageEntry]]
    all_by_row: Mapping[RowKey, list[CoverageEntry]]
    found: CountedEntry

    def build(self) -> tuple[CoverageRow, ...]:
        own = self.plan.settings.own_nation
        engaged = {key for kind, key in self.all_by_row if kind is RowKind.COUNTRY}
        countries = engaged.union(self.plan.tiers) - {own}
        members: dict[str, list[str]] = {}
        for country in countries:
            members.setdefault(self.region_of.get(country, ""), []).append(country)
        regions = sorted(
            (self.plan.regions[region] for region in self.plan.ids("region_by_scheme", self.scheme)),
            key=attrgetter("order"),
        )
        all_days = sum(self._days(region.id) for region in regions)
        rows: list[CoverageRow] = []
        for region in regions if members or self.plan.weights else ():
            if region.id not in members and region.id not in self.plan.weights:
                rows.append(self._nobody(region, all_days))
            else:
                countries_of = self._countries(members.get(region.id, ()))
                rows.append(self._region(region.id, text("{title}", title=region.title), all_days, countries_of))
                rows += countries_of
        if "" in members:
            countries_of = self._countries(members[""])
            rows.append(self._region("", text("No region"), None, countries_of))
            rows += countries_of
        if (RowKind.UNNAMED, "") in self.all_by_row:
            cells, total, kinds = tallies(self.by_row.get((RowKind.UNNAMED, ""), ()), self.width)
            title = text("With no country in particular")
            rows.append(CoverageRow(RowKind.UNNAMED, "", title, "", cells, total, kinds=kinds))
        return tuple(rows)

    def named_only(self, others: Collection[str]) -> tuple[CoverageRow, ...]:
        """The countries that engagements of the year name, but for `others`."""
        named = {country for entry in self.found.entries for country in entry.engagement.country_ids}
        return tuple(self._countries(named.difference(others)))

    def _days(self, region: str) -> int:
        entries = self.all_by_row.get((RowKind.REGION, region), ())
        return sum(entry.day_count for entry in entries if entry.group != DRAFT_GROUP)

    def _region(self, region: str, title: Text, all_days: int | None, countries: list[CoverageRow]) -> CoverageRow:
        cells, total, kinds = tallies(self.by_row.get((RowKind.REGION, region), ()), self.width)
        share, standing = None, None
        never = tuple(row.id for row in countries if row.standing and row.standing.state is CoverageState.NONE)
        if all_days is not None:
            weight = self.plan.weights.get(region)
            share = RegionShare(self._days(region), all_days, weight.percent if weight else None)
            standing = region_standing(share, len(never), accepted=self._is_accepted(weight))
        return CoverageRow(
            RowKind.REGION, region, title, region, cells, total, standing, never=never, share=share, kinds=kinds
        )

    def _nobody(self, region: Region, all_days: int) -> CoverageRow:
        """A region with which nothing is and of which nothing is wanted: it is told all the same, without its
        countries, as who looks for the nations that are left out finds them there."""
        row = self._region(region.id, text("{title}", title=region.title), all_days, [])
        return replace(row, standing=CellStanding(CoverageState.NO_TARGET, text("nobody")))

    def _is_accepted(self, weight: RegionWeight | None) -> bool:
        """Whether somebody lives by name with the region's being under its weight in this year."""
        if weight is None:
            return False
        finding = (REGION_UNDER_WEIGHT, shortfall_key(weight, self.year))
        return any(self.plan.waivers[one].holds_on(self.as_of) for one in self.plan.ids("waiver_by_finding", finding))

    def _countries(self, members: Iterable[str]) -> list[CoverageRow]:
        names = {country: country_name(self.plan, country) for country in members}
        return [
            self._country(country, names[country])
            for country in sorted(names, key=lambda country: by_name(names[country]))
        ]

    def _country(self, country: str, name: str) -> CoverageRow:
        cells, total, kinds = tallies(self.by_row.get((RowKind.COUNTRY, country), ()), self.width)
        entries = self.all_by_row.get((RowKind.COUNTRY, country), ())
        live = sum(entry.group != DRAFT_GROUP for entry in entries)
        tier = self.plan.tiers.get(country)
        norms = norm_standings(self.plan, country, self.as_of)
        return CoverageRow(
            RowKind.COUNTRY,
            country,
            text("{title}", title=name),
            self.region_of.get(country, ""),
            cells,
            total,
            country_standing(
                tier.tier if tier else "",
                norms,
                live,
                ever_engaged=self._was_engaged(country),
                since=self.plan.settings.begin_of_records,
            ),
            tier.tier if tier else "",
            norms,
            (),
            self.found.last_high.get(country),
            self.found.next_high.get(country),
            kinds=kinds,
        )

    def _was_engaged(self, country: str) -> bool:
        """Whether anything live was ever with the country, or is to be."""
        plan = self.plan
        items = (plan.engagements[item] for item in plan.ids("engagement_by_country", country))
        return any(item.is_live and counts_with(plan, item, country) for item in items)
