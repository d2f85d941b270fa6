"""The timeline's rows and bars: what stands where, without pixels, and what an edit does to it."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import accumulate

from app.domain.changes import Change
from app.domain.findings import Finding, FindingClass, Subject
from app.domain.plan import Plan
from app.domain.priorities import SUSPENDED
from app.domain.wording import Text
from app.services.filtering import Key, by_date
from app.services.layouts.table_cells import Words
from app.services.layouts.timeline_bars import Bar, Flag, More, PlacedBar, make_bar, open_asks
from app.services.layouts.timeline_groupings import GROUPINGS, Grouping, RowKey, RowMeaning
from app.services.layouts.timeline_tracks import Track
from app.services.review import Review, ReviewDelta
from app.services.standing import sorted_open


class RowsShown(StrEnum):
    """Which rows a timeline has beside those with engagements."""

    ENGAGED = "engaged"
    GAPS = "gaps"
    ALL = "all"


@dataclass(frozen=True, slots=True)
class TimelineOptions:
    """How somebody wants a timeline. `closed` are the groups of which only the header is shown, `hidden`
    rows are left out, `opened` ones have as many lanes as they need. `gap` is the number of days that stay
    free between two bars in a lane. `rows`: GAPS adds the countries that have a tier or a gap and no
    engagement here; ALL every row that there could be."""

    grouping: str = "country"
    rows: RowsShown = RowsShown.GAPS
    closed: frozenset[str] = field(default_factory=frozenset)
    hidden: frozenset[RowKey] = field(default_factory=frozenset)
    opened: frozenset[RowKey] = field(default_factory=frozenset)
    gap: int = 0


@dataclass(frozen=True, slots=True)
class RowGap:
    """What is missing in a country: the words of its heaviest gap that nobody has accepted.

    `sentence` says what is missing, `remedy` what would mend it; `country` is what to plan with.
    `is_never` says that the plan has no engagement with the country at all.
    """

    country: str
    sentence: Text
    remedy: Text
    finding: Finding | None
    is_never: bool


@dataclass(frozen=True, slots=True)
class TimelineRow:
    """One row as the left column shows it. `count` counts each engagement once, in a header too.

    `lanes` is its height in lanes, at least 1, the one for `+n more` included; that of a header is 1.
    `level` is 0 for headers and for rows without one, else 1. `country` is whose days it is shaded with.
    """

    key: RowKey
    title: Words
    level: int
    is_open: bool
    count: int
    lanes: int
    country: str
    gap: RowGap | None = None

    @property
    def is_header(self) -> bool:
        """Whether it is the row of a group."""
        return self.key.is_header


class Timeline:
    """The rows of a timeline in order, and on demand the bars in them. Never changed once made.

    Make one with `timeline`; `after`, `showing` and `arranged` give the next one and keep what they can.
    All days are ordinals (`date.toordinal()`), spans half-open. Rows are named by their index in `rows`
    here and by `RowKey` between layouts. `offsets[i]` is the number of lanes above row i; the last one is
    the number of all lanes.
    """

    def __init__(self, plan: Plan, review: Review, shown: Sequence[str], options: TimelineOptions) -> None:
        self.plan = plan
        self.review = review
        self.shown = shown
        self.options = options
        self.grouping: Grouping = GROUPINGS[options.grouping]
        self._bars: dict[str, Bar] = {}
        self._tracks: dict[RowKey, Track] = {}
        self._counts: dict[str, int] = {}
        self._rows_of = self.grouping.rows_of(plan)
        self._build()

    def _build(self) -> None:
        engagements = self.plan.engagements
        held: defaultdict[RowKey, list[Key]] = defaultdict(list)
        groups: defaultdict[str, int] = defaultdict(int)
        for each in self.shown:
            item = engagements[each]
            keys = self._rows_of(item)
            for key in keys:
                held[key].append(by_date(item))
            for group in {key.group for key in keys}:
                groups[group] += 1
        self._counts = dict(groups)
        options = self.options
        self._tracks = {key: Track(keys, options.gap, is_opened=key in options.opened) for key, keys in held.items()}
        self._order_rows()

    def _order_rows(self) -> None:
        plan, options, grouping = self.plan, self.options, self.grouping
        keys = set(self._tracks)
        if options.rows is RowsShown.ALL:
            keys.update(grouping.leaves(plan))
        elif options.rows is RowsShown.GAPS and grouping.field == "countries":
            keys.update(key for key in grouping.leaves(plan) if self._is_wanted(key.leaf))
        keys -= options.hidden
        if grouping.has_groups:
            headers = {RowKey(key.group, "", is_header=True) for key in keys}
            keys = {key for key in keys if key.group not in options.closed} | headers
        ordered = sorted(keys, key=lambda key: grouping.order(plan, key))
        self.rows: tuple[TimelineRow, ...] = tuple(self._row(key) for key in ordered)
        self.offsets: list[int] = list(accumulate((row.lanes for row in self.rows), initial=0))
        self._index = {row.key: at for at, row in enumerate(self.rows)}

    def _row(self, key: RowKey) -> TimelineRow:
        grouping = self.grouping
        title = grouping.row_title(self.plan, key)
        own = self.plan.settings.own_nation
        if key.is_header:
            is_open = key.group not in self.options.closed
            return TimelineRow(key, title, 0, is_open, self._counts.get(key.group, 0), 1, own)
        track = self._tracks.get(key)
        country = grouping.country(key)
        return TimelineRow(
            key,
            title,
            int(grouping.has_groups),
            True,
            track.count if track is not None else 0,
            track.height if track is not None else 1,
            country or own,
            self._gap(country) if country is not None else None,
        )

    def _is_wanted(self, country: str) -> bool:
        tier = self.plan.tiers.get(country)
        return (tier is not None and tier.tier != SUSPENDED) or bool(self._gap_findings(country))

    def _gap_findings(self, country: str) -> tuple[Finding, ...]:
        gaps = {rule.id for rule in self.review.rules if rule.finding_class is FindingClass.GAP}
        found = self.review.of_subject(Subject("countries", country))
        return sorted_open(self.plan, [each for each in found if each.rule in gaps], self.review.facts.as_of)

    def _gap(self, country: str) -> RowGap | None:
        found = self._gap_findings(country)
        if not found:
            return None
        is_never = not self.plan.ids("engagement_by_country", country)
        return RowGap(country, found[0].title, found[0].remedy, found[0], is_never)

    @property
    def lane_count(self) -> int:
        """The number of lanes of all rows together."""
        return self.offsets[-1]

    def top_of(self, index: int, lane_height: float, row_padding: float = 0.0) -> float:
        """Where a row begins below the first, each row being its lanes and once the padding high."""
        return self.offsets[index] * lane_height + index * row_padding

    def rows_between(self, top: float, bottom: float, lane_height: float, row_padding: float = 0.0) -> range:
        """The indexes of the rows that touch the pixels from `top` to `bottom`."""
        first = self.row_at(top, lane_height, row_padding)
        last = self.row_at(bottom, lane_height, row_padding)
        return range(first, min(last + 1, len(self.rows)))

    def row_at(self, y: float, lane_height: float, row_padding: float = 0.0) -> int:
        """The index of the row at a height; the first one above all, `len(rows)` below all."""
        places = range(len(self.offsets))
        at = bisect_right(places, y, key=lambda index: self.top_of(index, lane_height, row_padding)) - 1
        return max(0, at)

    def index_of(self, key: RowKey) -> int | None:
        """Where a row stands, or None where it is not among those shown."""
        return self._index.get(key)

    def rows_with(self, engagement_id: str) -> tuple[int, ...]:
        """The rows in which an engagement stands, as far as they are shown."""
        item = self.plan.engagements.get(engagement_id)
        if item is None:
            return ()
        key = by_date(item)
        return tuple(
            self._index[row]
            for row in self._rows_of(item)
            if row in self._index and (track := self._tracks.get(row)) is not None and track.place_of(key) is not None
        )

    def bar(self, engagement_id: str) -> Bar:
        """The bar of an engagement of the plan; KeyError for another."""
        bar = self._bars.get(engagement_id)
        if bar is None:
            item = self.plan.engagements[engagement_id]
            bar = self._bars[engagement_id] = make_bar(self.plan, self.review, item)
        return bar

    def bars(self, index: int, first: int, end: int) -> tuple[PlacedBar, ...]:
        """The bars of a row that touch the days, by lane and then by day; none for a header."""
        track = self._tracks.get(self.rows[index].key)
        if track is None:
            return ()
        return tuple(PlacedBar(self.bar(each), lane, until) for each, lane, until in track.placed(first, end))

    def more(self, index: int, first: int, end: int) -> tuple[More, ...]:
        """What found no lane in a row, to be told in its last lane: `+3`."""
        track = self._tracks.get(self.rows[index].key)
        return track.more(first, end) if track is not None else ()

    def flags(self, index: int, first: int, end: int) -> tuple[Flag, ...]:
        """The days on which open asks about engagements of a row are due, in order."""
        track = self._tracks.get(self.rows[index].key)
        as_of = self.review.facts.as_of
        found = [
            Flag(ask.due.toordinal(), key[3], ask.id, ask.due < as_of)
            for key in (track.keys if track is not None else ())
            for ask in open_asks(self.plan, key[3])
            if ask.due is not None and first <= ask.due.toordinal() < end
        ]
        return tuple(sorted(found, key=lambda flag: (flag.day, flag.engagement, flag.ask)))

    def meaning(self, index: int) -> RowMeaning:
        """What it means to stand in a row."""
        return self.grouping.meaning(self.rows[index].key)

    def after(self, plan: Plan, review: Review, change: Change, delta: ReviewDelta, shown: Sequence[str]) -> Timeline:
        """The layout after a change that made `plan`, its review and the ids that are shown now, by date."""
        return Timeline(plan, review, shown, self.options)

    def reviewed(self, review: Review) -> Timeline:
        """The layout once the plan has been reviewed anew as a whole."""
        return Timeline(self.plan, review, self.shown, self.options)

    def showing(self, shown: Sequence[str]) -> Timeline:
        """The layout of other engagements of the same plan, by date."""
        return Timeline(self.plan, self.review, shown, self.options)

    def arranged(self, options: TimelineOptions) -> Timeline:
        """The layout of the same engagements as somebody else wants it."""
        return Timeline(self.plan, self.review, self.shown, options)

    def rows_unlike(self, older: Timeline) -> frozenset[int] | None:
        """The rows that must be painted again where `older` was painted; None where all must."""
        return None


def timeline(plan: Plan, review: Review, shown: Sequence[str], options: TimelineOptions) -> Timeline:
    """Lay out the engagements `shown` (ids by `filtering.by_date`, as `ViewState.shown` has them).

    KeyError for an unknown grouping or an id that the plan does not hold.
    """
    return Timeline(plan, review, shown, options)
