"""The one walk through the plan that gathers what the coverage matrix counts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date

from app.domain.contact_points import contact_end, contact_floor, high_level_reached, partners
from app.domain.country_subjects import norm_of
from app.domain.engagement import COMMITTED, DELIVERED, DRAFT, Engagement, Status
from app.domain.plan import Plan
from app.services.coverage.cells import RowKind, Tally
from app.services.coverage.columns import YearColumns


@dataclass(slots=True)
class CoverageEntry:
    """A counted engagement: its column, its group (done, confirmed, planned, draft), its days."""

    engagement: Engagement
    column: int
    group: int
    days: int
    undated: bool
    regions: tuple[str, ...]


@dataclass(slots=True)
class CountedEntry:
    """What one walk through the plan gathers."""

    entries: list[CoverageEntry] = field(default_factory=list)
    last_high: dict[str, date] = field(default_factory=dict)
    next_high: dict[str, date] = field(default_factory=dict)


DRAFT_GROUP = 3
_GROUPS: Mapping[Status, int] = {
    **dict.fromkeys(DELIVERED, 0),
    **dict.fromkeys(COMMITTED, 1),
    Status.PLANNED: 2,
    **dict.fromkeys(DRAFT, DRAFT_GROUP),
}


def walk(plan: Plan, columns: YearColumns, region_of: Mapping[str, str], as_of: date) -> CountedEntry:
    """Gather the engagements of the year in order of date, and all high-level contacts.

    What is a high-level contact with a country is what rule G1 takes for one.
    """
    found = CountedEntry()
    kinds = plan.kinds
    high_kinds = {kind.id for kind in kinds.values() if kind.counts_high_level}
    first, end = columns.span.first, columns.span.end
    floors = {country: contact_floor(norm_of(plan, country)) for country in plan.tiers}
    lowest = max([contact_floor(None), *floors.values()])
    for item in plan.engagements.values():
        dates = item.dates
        begins, ends = dates.start, dates.end
        in_year = begins.first < end and (begins.last >= first or (ends is not None and ends.last >= first))
        is_high = item.kind in high_kinds and high_level_reached(kinds[item.kind], item, lowest)
        if not (in_year or is_high):
            continue
        group = _GROUPS.get(item.status)
        if group is None:
            continue
        if is_high:
            _note_high_level(found, item, group, _reached(plan, item, floors), as_of)
        if not in_year:
            continue
        column = columns.place(dates)
        if column is None:
            continue
        exact = dates.is_exact
        kind = kinds.get(item.kind)
        days = 0
        if exact and kind is not None and kind.counts_days:
            days = (min(dates.latest, columns.span.last) - max(dates.earliest, first)).days + 1
        ids = item.country_ids
        regions = tuple(dict.fromkeys(region_of.get(country, "") for country in ids))
        found.entries.append(CoverageEntry(item, column, group, days, not exact, regions))
    found.entries.sort(key=lambda entry: (entry.engagement.dates.earliest, entry.engagement.ref))
    return found


def _reached(plan: Plan, item: Engagement, floors: Mapping[str, str]) -> list[str]:
    """The countries for which it is a high-level contact."""
    kind, usual = plan.kinds.get(item.kind), contact_floor(None)
    return [each for each in partners(item) if high_level_reached(kind, item, floors.get(each, usual))]


def _note_high_level(found: CountedEntry, item: Engagement, group: int, countries: Iterable[str], as_of: date) -> None:
    if group == 0 and item.dates.earliest <= as_of:
        last = contact_end(item, as_of)
        for country in countries:
            if last > found.last_high.get(country, date.min):
                found.last_high[country] = last
    elif group not in (0, DRAFT_GROUP) and item.dates.latest >= as_of:
        first = item.dates.earliest
        for country in countries:
            if first < found.next_high.get(country, date.max):
                found.next_high[country] = first


RowKey = tuple[RowKind, str]


def entries_by_row(entries: Iterable[CoverageEntry]) -> dict[RowKey, list[CoverageEntry]]:
    """The entries of each region, country and of those that name no country; never one twice."""
    by_row: dict[RowKey, list[CoverageEntry]] = {}
    for entry in entries:
        for region in entry.regions:
            by_row.setdefault((RowKind.REGION, region), []).append(entry)
        countries = dict.fromkeys(entry.engagement.country_ids)
        for country in countries:
            by_row.setdefault((RowKind.COUNTRY, country), []).append(entry)
        if not countries:
            by_row.setdefault((RowKind.UNNAMED, ""), []).append(entry)
    return by_row


def tallies(
    entries: Iterable[CoverageEntry], width: int
) -> tuple[tuple[Tally, ...], Tally, tuple[tuple[str, int], ...]]:
    """The cells of a row, its total, and its live engagements by kind."""
    cells: list[list[CoverageEntry]] = [[] for _ in range(width)]
    everything = list(entries)
    kinds: dict[str, int] = {}
    for entry in everything:
        cells[entry.column].append(entry)
        if entry.group != DRAFT_GROUP:
            kinds[entry.engagement.kind] = kinds.get(entry.engagement.kind, 0) + 1
    return tuple(_tally(cell) for cell in cells), _tally(everything), tuple(sorted(kinds.items()))


_EMPTY = Tally()


def _tally(entries: list[CoverageEntry]) -> Tally:
    if not entries:
        return _EMPTY
    counts, days, undated = [0, 0, 0, 0], [0, 0, 0, 0], 0
    for entry in entries:
        counts[entry.group] += 1
        days[entry.group] += entry.days
        undated += entry.undated and entry.group != DRAFT_GROUP
    return Tally(
        counts[0],
        counts[1],
        counts[2],
        days[0],
        days[1],
        days[2],
        undated,
        tuple(entry.engagement.id for entry in entries if entry.group != DRAFT_GROUP),
        tuple(entry.engagement.id for entry in entries if entry.group == DRAFT_GROUP),
    )
