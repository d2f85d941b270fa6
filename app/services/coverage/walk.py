"""The one walk through the plan that gathers what the coverage matrix counts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import field
from datetime import date

from app.domain.contact_points import contact_end, contact_floor, high_level_reached, may_be_high_level
from app.domain.country_subjects import norm_of
from app.domain.engagement import Engagement
from app.domain.plan import Plan
from app.domain.presence import status_on
from app.domain.statuses import COMMITTED, DELIVERED, DRAFT, Status
from app.domain.tours import counted_countries, tour_legs
from app.domain.value_classes import dataclass
from app.services.coverage.cells import RowKind, Tally
from app.services.coverage.columns import YearColumns


@dataclass(slots=True)
class CoverageEntry:
    """A counted engagement: its column, its group (done, confirmed, planned, draft), the countries it counts with.

    `days` are its known days in the year by column; `undated` says that none are known.
    """

    engagement: Engagement
    column: int
    group: int
    days: tuple[tuple[int, int], ...]
    undated: bool
    countries: tuple[str, ...]
    regions: tuple[str, ...]

    @property
    def day_count(self) -> int:
        """Its known days in the year."""
        return sum(count for _, count in self.days)


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


def walk(
    plan: Plan, columns: YearColumns, region_of: Mapping[str, str], as_of: date, *, days_at_start: bool
) -> CountedEntry:
    """Gather the engagements of the year in order of date, and all high-level contacts.

    With which countries one counts, how far it had come on the day and what is a high-level contact is
    what the rules of coverage take it for: a tour counts through its legs. Days stand in the columns in which
    they fall, or, with `days_at_start`, all in the column of their engagement.
    """
    found = CountedEntry()
    kinds = plan.kinds
    high_kinds = {kind.id for kind in kinds.values() if may_be_high_level(kind)}
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
        group = _GROUPS.get(status_on(item, as_of))
        if group is None:
            continue
        kind = kinds.get(item.kind)
        countries = counted_countries(plan, item)
        if not countries and tour_legs(plan, item):
            continue
        if is_high:
            _note_high_level(found, item, group, _reached(plan, item, countries, floors), as_of)
        if not in_year:
            continue
        column = columns.place(dates, kind.counting if kind is not None else None)
        if column is None:
            continue
        exact = dates.is_exact
        days: tuple[tuple[int, int], ...] = ()
        if exact and kind is not None and kind.counts_days:
            days = columns.days(dates.span, column if days_at_start else None)
        regions = tuple(dict.fromkeys([region_of.get(country, "") for country in countries]))
        found.entries.append(CoverageEntry(item, column, group, days, not exact, countries, regions))
    found.entries.sort(key=lambda entry: (entry.engagement.dates.earliest, entry.engagement.ref))
    return found


def _reached(plan: Plan, item: Engagement, countries: Iterable[str], floors: Mapping[str, str]) -> list[str]:
    """The countries for which it is a high-level contact."""
    kind, usual = plan.kinds.get(item.kind), contact_floor(None)
    return [each for each in countries if high_level_reached(kind, item, floors.get(each, usual))]


def _note_high_level(found: CountedEntry, item: Engagement, group: int, countries: Iterable[str], as_of: date) -> None:
    if group == 0:
        last = contact_end(item, as_of)
        for country in countries:
            if last > found.last_high.get(country, date.min):
                found.last_high[country] = last
    elif group != DRAFT_GROUP and item.dates.latest >= as_of:
        first = item.dates.earliest
        for country in countries:
            if first < found.next_high.get(country, date.max):
                found.next_high[country] = first


RowKey = tuple[RowKind, str]


def entries_by_row(entries: Iterable[CoverageEntry]) -> dict[RowKey, list[CoverageEntry]]:
    """The entries of each region, country and of those that count with no country; never one twice."""
    by_row: dict[RowKey, list[CoverageEntry]] = {}
    for entry in entries:
        for region in entry.regions:
            by_row.setdefault((RowKind.REGION, region), []).append(entry)
        for country in entry.countries:
            by_row.setdefault((RowKind.COUNTRY, country), []).append(entry)
        if not entry.countries:
            by_row.setdefault((RowKind.UNNAMED, ""), []).append(entry)
    return by_row


def tallies(
    entries: Iterable[CoverageEntry], width: int
) -> tuple[tuple[Tally, ...], Tally, tuple[tuple[str, int], ...]]:
    """The cells of a row, its total, and its live engagements by kind."""
    cells = [_Cell() for _ in range(width)]
    year = _Cell()
    kinds: dict[str, int] = {}
    for entry in entries:
        cells[entry.column].count(entry)
        year.count(entry)
        for column, days in entry.days:
            cells[column].add_days(entry, days, is_counted=column == entry.column)
            year.add_days(entry, days, is_counted=True)
        if entry.group != DRAFT_GROUP:
            kinds[entry.engagement.kind] = kinds.get(entry.engagement.kind, 0) + 1
    return tuple(cell.tally() for cell in cells), year.tally(), tuple(sorted(kinds.items()))


_EMPTY = Tally()


@dataclass(slots=True)
class _Cell:
    """A tally in the making."""

    counts: list[int] = field(default_factory=lambda: [0, 0, 0, 0])
    days: list[int] = field(default_factory=lambda: [0, 0, 0, 0])
    undated: int = 0
    ids: list[str] = field(default_factory=list)
    draft_ids: list[str] = field(default_factory=list)
    going_on: list[str] = field(default_factory=list)

    def count(self, entry: CoverageEntry) -> None:
        """An engagement that stands here."""
        self.counts[entry.group] += 1
        is_draft = entry.group == DRAFT_GROUP
        (self.draft_ids if is_draft else self.ids).append(entry.engagement.id)
        self.undated += entry.undated and not is_draft

    def add_days(self, entry: CoverageEntry, days: int, *, is_counted: bool) -> None:
        """Days that fall here, of an engagement that stands here or goes on here."""
        self.days[entry.group] += days
        if not is_counted and entry.group != DRAFT_GROUP:
            self.going_on.append(entry.engagement.id)

    def tally(self) -> Tally:
        """What has come together."""
        if not (self.ids or self.draft_ids or self.going_on):
            return _EMPTY
        return Tally(
            self.counts[0],
            self.counts[1],
            self.counts[2],
            self.days[0],
            self.days[1],
            self.days[2],
            self.undated,
            tuple(self.ids),
            tuple(self.draft_ids),
            tuple(self.going_on),
        )
