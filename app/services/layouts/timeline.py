"""The timeline: what stands in which row and lane, without pixels, and what an edit does to it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from itertools import accumulate, chain

from app.domain.asks import Ask
from app.domain.changes import Change
from app.domain.engagement import Engagement
from app.domain.findings import Subject
from app.domain.milestones import Milestone
from app.domain.plan import Plan
from app.services.filtering.plan_filter import NAMING, Key
from app.services.layouts.timeline_bars import Bar, BarFlag, More, PlacedBar, gathered
from app.services.layouts.timeline_content import Content, content, step_between
from app.services.layouts.timeline_density import Density, counts_by_step
from app.services.layouts.timeline_flags import Flags
from app.services.layouts.timeline_groupings import Grouping, RowKey, RowMeaning
from app.services.layouts.timeline_rows import RowBook, RowGap, RowsShown, TimelineOptions, TimelineRow
from app.services.layouts.timeline_shelf import BarShelf, told_otherwise
from app.services.layouts.timeline_tracks import Track
from app.services.review.review import Review, ReviewDelta

__all__ = [
    "RowGap",
    "RowKey",
    "RowMeaning",
    "RowsShown",
    "Timeline",
    "TimelineOptions",
    "TimelineRow",
    "timeline",
]

MANY = 200
"""Engagements in one change from which laying out anew costs less than following each."""

_RELAYS = NAMING | {"regions", "settings", "own_fields"}
"""The tables of which any item may bear on any row."""

_REMARKS = frozenset({"tiers", "waivers"})
"""The tables of which any item may bear on what is said of any row or bar, not on where it stands."""


class Timeline:
    """The rows of a timeline in order, and on demand the bars in them. Never changed once made.

    Make one with `timeline`; `after`, `reviewed`, `showing` and `arranged` give the next one and keep what
    they can. All days are ordinals (`date.toordinal()`), spans half-open. Rows are named by their index in
    `rows` here and by `RowKey` between layouts. `offsets[i]` is the number of lanes above row i; the last
    one is the number of all lanes. An engagement with several countries or principals stands in the row of
    each, and counts once wherever engagements are counted.
    """

    def __init__(
        self,
        book: RowBook,
        shown: Sequence[str],
        options: TimelineOptions,
        held: Content,
        *,
        known: Mapping[RowKey, TimelineRow] | None = None,
        bars: BarShelf | None = None,
        flags: Flags | None = None,
    ) -> None:
        self.plan: Plan = book.plan
        self.review: Review = book.review
        self.grouping: Grouping = book.grouping
        self.shown, self.options = shown, options
        self._book, self._held = book, held
        self._bars = bars or BarShelf(book.plan, book.review)
        self._flags = flags or Flags(book)
        self._stamp, self._older = object(), object()
        self._touched: frozenset[str] = frozenset()
        known = known or {}
        keys = book.keys(held.tracks, options)
        self.rows: tuple[TimelineRow, ...] = tuple([known.get(key) or self._row(key) for key in keys])
        self.offsets: list[int] = list(accumulate([row.lanes for row in self.rows], initial=0))
        self._index = {key: at for at, key in enumerate(keys)}

    def _row(self, key: RowKey) -> TimelineRow:
        count = self._held.groups.get(key.group, 0) if key.is_header else 0
        return self._book.row(key, self._held.tracks.get(key), count, is_open=key.group not in self.options.closed)

    @property
    def lane_count(self) -> int:
        """The number of lanes of all rows together."""
        return self.offsets[-1]

    @property
    def total(self) -> int:
        """How many engagements are laid out, folded and hidden rows included, each counted once."""
        return self._held.total

    def top_of(self, index: int, lane_height: float, row_padding: float = 0.0) -> float:
        """Where a row begins below the first, each row being its lanes and once the padding high."""
        return self.offsets[index] * lane_height + index * row_padding

    def row_at(self, y: float, lane_height: float, row_padding: float = 0.0) -> int:
        """The index of the row at a height; the first one above all, `len(rows)` below all."""
        places = range(len(self.offsets))
        at = bisect_right(places, y, key=lambda index: self.top_of(index, lane_height, row_padding)) - 1
        return max(0, at)

    def rows_between(self, top: float, bottom: float, lane_height: float, row_padding: float = 0.0) -> range:
        """The indexes of the rows that touch the pixels from `top` to `bottom`."""
        first = self.row_at(top, lane_height, row_padding)
        last = self.row_at(bottom, lane_height, row_padding)
        return range(first, min(last + 1, len(self.rows)))

    def index_of(self, key: RowKey) -> int | None:
        """Where a row stands, or None where it is not among those shown."""
        return self._index.get(key)

    def rows_with(self, engagement_id: str) -> tuple[int, ...]:
        """The indexes of the rows in which an engagement stands, as far as they are shown, in their order."""
        if engagement_id not in self.plan.engagements:
            return ()
        place = self._book.places.of(engagement_id)
        track = self._held.tracks.get(place.rows[0])
        if track is None or track.place_of(place.key) is None:
            return ()
        return tuple(sorted(self._index[row] for row in place.rows if row in self._index))

    def bar(self, engagement_id: str) -> Bar:
        """The bar of an engagement of the plan; KeyError for another."""
        return self._bars.bar(engagement_id)

    def bars(self, index: int, first: int, end: int) -> tuple[PlacedBar, ...]:
        """The bars of a row that found a lane and touch the days; none for a header."""
        track = self.track(index)
        if track is None:
            return ()
        bar = self._bars.bar
        return tuple([PlacedBar(bar(each), lane, until) for each, lane, until in track.placed(first, end)])

    def more(self, index: int, first: int, end: int, room: int = 1) -> tuple[More, ...]:
        """What of a row touches the days and found no lane, to be told in its last lane, by day: `+3`.

        The signs stand at least about `room` days apart, which is to be what their words take.
        """
        track = self.track(index)
        return gathered(track.hidden(first, end), first, max(1, room)) if track is not None else ()

    def lane_of(self, index: int, engagement_id: str) -> int | None:
        """The lane of an engagement in a row; None where it found none, or is not in the row."""
        track = self.track(index)
        place = track.place_of(self._key(engagement_id)) if track is not None else None
        return track.lane_at(place) if track is not None and place is not None else None

    def flags(self, index: int, first: int, end: int) -> tuple[BarFlag, ...]:
        """The open asks about engagements of a row that are due on these days, in order of day."""
        track = self.track(index)
        return tuple(self._flags.of(self.rows[index].key, track, first, end)) if track is not None else ()

    def flags_about(self, index: int, engagements: Iterable[str], first: int, end: int) -> tuple[BarFlag, ...]:
        """Those of `flags` that are about some engagements, as long as these are few."""
        row, track = self.rows[index].key, self.track(index)
        here = (each for each in engagements if row in self._book.places.of(each).rows)
        there = (each for each in here if track is not None and track.place_of(self._key(each)) is not None)
        return tuple(flag for each in there for flag in self._flags.about(each, first, end))

    def ids(self, index: int) -> tuple[str, ...]:
        """The engagements of a row by date, those without a lane included; of a header those of all its rows."""
        return tuple([key[3] for key in self._keys(index, None)])

    def nearest_in(self, index: int, day: int) -> str | None:
        """The engagement of a row nearest to a day; None in a row without any and in a header."""
        track = self.track(index)
        key = track.nearest(day) if track is not None else None
        return key[3] if key is not None else None

    def count_between(self, index: int, first: int, end: int) -> int:
        """How many engagements of a row, or of all rows under a header, touch the days."""
        return sum(1 for _ in self._keys(index, (first, end)))

    def counts(self, index: int, first: int, end: int, step: int = 1) -> tuple[int, ...]:
        """How many engagements of a row, or of all rows under a header, touch each run of `step` days."""
        return counts_by_step(self._keys(index, (first, end)), first, end, step)

    def density(self) -> Density:
        """How many of all engagements laid out there are in each week and on each day."""
        return self._held.density(self._book, self.shown)

    def meaning(self, index: int) -> RowMeaning:
        """What it means to stand in a row."""
        return self.grouping.meaning(self.rows[index].key)

    def after(self, plan: Plan, review: Review, change: Change, delta: ReviewDelta, shown: Sequence[str]) -> Timeline:
        """The layout after a change that made `plan`, its review, and the ids that are shown now, by date.

        `shown` may differ from what was shown before by engagements of the change only; else, and where a
        change bears on everything, all is laid out anew.
        """
        edited = frozenset(item.id for item in change.items if item.table == "engagements")
        relays = _RELAYS | self.grouping.tables()
        if change.tables & relays or len(edited) > MANY or review.facts.as_of != self.review.facts.as_of:
            return timeline(plan, review, shown, self.options)
        step = step_between(self._book, self._held, plan, shown, edited)
        if self._held.total + len(step.come) - len(step.gone) != len(shown):
            return timeline(plan, review, shown, self.options)
        remarks = bool(change.tables & _REMARKS)
        dated = edited | _asked(change)
        touched = dated | told_otherwise(plan, delta, review.facts.as_of)
        stale = self._book.keys_about(_subjects(change, delta))
        book = self._book.following(plan, review, edited, None if remarks else stale)
        moved = step.rows | {key.header for key in step.rows}
        made = Timeline(
            book,
            shown,
            self.options,
            self._held.following(step, self.options),
            known={} if remarks else {row.key: row for row in self.rows if row.key not in stale | moved},
            bars=None if remarks else self._bars.following(plan, review, touched),
            flags=self._flags.following(book, dated),
        )
        if not remarks:
            made._older, made._touched = self._stamp, touched
        return made

    def reviewed(self, review: Review) -> Timeline:
        """The layout once the plan has been reviewed anew as a whole."""
        if review.rules != self.review.rules or review.facts.as_of != self.review.facts.as_of:
            return timeline(self.plan, review, self.shown, self.options)
        book = self._book.following(self.plan, review, (), None)
        return Timeline(book, self.shown, self.options, self._held, flags=self._flags)

    def showing(self, shown: Sequence[str]) -> Timeline:
        """The layout of other engagements of the same plan, by date."""
        held = content(self._book, shown, self.options, self._held)
        return Timeline(self._book, shown, self.options, held, bars=self._bars, flags=self._flags)

    def arranged(self, options: TimelineOptions) -> Timeline:
        """The layout of the same engagements under other options."""
        if options.grouping != self.options.grouping:
            book = RowBook(self.plan, self.review, options.grouping)
            return Timeline(book, self.shown, options, content(book, self.shown, options), bars=self._bars)
        held = self._held.rearranged(self.options, options)
        return Timeline(self._book, self.shown, options, held, bars=self._bars, flags=self._flags)

    def rows_unlike(self, older: Timeline) -> frozenset[int] | None:
        """The indexes of the rows that look different from those of the layout of which this is the `after`.

        None where all may: for any other layout, or where rows have come, gone or become higher.
        """
        if self._older is not older._stamp or self.offsets != older.offsets or self._index != older._index:
            return None
        known, now = older._held.tracks, self._held.tracks
        moved = {key for key in known.keys() | now.keys() if now.get(key) is not known.get(key)}
        moved |= {key.header for key in moved}
        unlike = {
            at
            for at, (row, was) in enumerate(zip(self.rows, older.rows, strict=True))
            if row.key in moved or row != was
        }
        return frozenset(unlike.union(*(self.rows_with(each) for each in self._touched)))

    def track(self, index: int) -> Track | None:
        """The engagements of a row by date; None for a header and for a row without any."""
        return self._held.tracks.get(self.rows[index].key)

    def _key(self, engagement_id: str) -> Key:
        return self._book.places.of(engagement_id).key

    def _keys(self, index: int, days: tuple[int, int] | None) -> Iterable[Key]:
        """The engagements of a row, or once each of those under a header; of those that touch some days, if given."""
        row, tracks = self.rows[index].key, self._held.tracks
        if row.is_header:
            held = [track for key, track in tracks.items() if key.group == row.group]
        else:
            held = [tracks[row]] if row in tracks else []
        found = [track.keys if days is None else track.touching(*days) for track in held]
        if len(found) == 1:
            return found[0]
        return sorted(set(chain.from_iterable(found)))


def timeline(plan: Plan, review: Review, shown: Sequence[str], options: TimelineOptions) -> Timeline:
    """Lay out the engagements `shown` (ids by `filtering.by_date`, as `ViewState.shown` has them).

    KeyError for an unknown grouping or an id that the plan does not hold.
    """
    book = RowBook(plan, review, options.grouping)
    return Timeline(book, shown, options, content(book, shown, options))


def _asked(change: Change) -> frozenset[str]:
    """The engagements of which a change of asks and milestones tells something else."""
    items = (each for item in change.items for each in (item.before, item.after))
    return frozenset(each.engagement for each in items if isinstance(each, Ask | Milestone))


def _subjects(change: Change, delta: ReviewDelta) -> frozenset[Subject]:
    """The countries and regions of which a change may say something else."""
    items = (each for item in change.items for each in (item.before, item.after))
    countries = {country for each in items if isinstance(each, Engagement) for country in each.country_ids}
    found = {finding.subject for finding in (*delta.appeared, *delta.vanished)}
    return frozenset(found | {Subject("countries", country) for country in countries})
