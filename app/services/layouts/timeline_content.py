"""What stands in each row of a timeline, folded or not, and how an edit is followed row by row."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import field, replace

from app.domain.plan import Plan
from app.domain.value_classes import dataclass
from app.services.filtering.plan_filter import Key, by_date
from app.services.layouts.timeline_density import Density
from app.services.layouts.timeline_groupings import RowKey
from app.services.layouts.timeline_places import TimelinePlace
from app.services.layouts.timeline_rows import RowBook, TimelineOptions
from app.services.layouts.timeline_spread import Cut, RowsStood, Spread
from app.services.layouts.timeline_tracks import Track


@dataclass(frozen=True, slots=True)
class Content:
    """The engagements of every row. `groups` counts those of each group, each engagement once; `total` counts all.

    `former` are rows as they were when a filter let more through, for it is often taken off again; `spread` is the
    most that was laid out, of which filters are cut.
    """

    tracks: Mapping[RowKey, Track]
    groups: Mapping[str, int]
    total: int
    former: Mapping[RowKey, Track] = field(default_factory=dict, compare=False)
    kept: list[Density] = field(default_factory=list, compare=False)
    spread: Spread | None = field(default=None, compare=False)

    def density(self, book: RowBook, shown: Sequence[str]) -> Density:
        """How many engagements there are when; worked out once."""
        if not self.kept:
            self.kept.append(Density.of([place.key for place in book.places.all_of(shown)]))
        return self.kept[0]

    def known(self, row: RowKey, keys: list[Key]) -> Track | None:
        """A row with these engagements, if it has been laid out already."""
        for track in (self.tracks.get(row), self.former.get(row)):
            if track is not None and track.keys == keys:
                return track
        return None

    def fullest(self) -> Mapping[RowKey, Track]:
        """Of each row the fullest state that is known."""
        fuller = {row: track for row, track in self.tracks.items() if track.count > _count(self.former.get(row))}
        return {**self.former, **fuller}

    def rearranged(self, before: TimelineOptions, after: TimelineOptions) -> Content:
        """The same engagements with as many lanes as other options of the same grouping give."""
        if (before.gap, before.lanes, before.opened) == (after.gap, after.lanes, after.opened):
            return self
        tracks = {
            key: track
            if before.gap == after.gap and before.lanes_of(key) == after.lanes_of(key)
            else Track.of(track.keys, after.lanes_of(key), after.gap)
            for key, track in self.tracks.items()
        }
        return replace(self, tracks=tracks, former={})

    def following(self, step: ContentStep, options: TimelineOptions) -> Content:
        """The content after a step; rows on which it does not bear are the same objects as before."""
        tracks = dict(self.tracks)
        for key in step.rows:
            track = tracks.get(key)
            removed, added = step.removed.get(key, []), step.added.get(key, [])
            if track is None:
                track = Track.of(sorted(added), options.lanes_of(key), options.gap)
            else:
                track = track.replacing(removed, added)
            if track.keys:
                tracks[key] = track
            else:
                tracks.pop(key, None)
        groups = Counter(self.groups)
        groups.update(step.groups)
        kept = [density.after(step.gone, step.come) for density in self.kept]
        counted = {group: count for group, count in groups.items() if count}
        total = self.total + len(step.come) - len(step.gone)
        spread = self.spread.following(step.moves, step.come) if self.spread is not None else None
        return Content(tracks, counted, total, self.former, kept, spread)


@dataclass(frozen=True, slots=True)
class ContentStep:
    """What a change takes out of rows and puts into them; `gone` and `come` hold each engagement once.

    `moves` say of each touched engagement where it stood and stands, whether it is shown or not.
    """

    removed: Mapping[RowKey, list[Key]]
    added: Mapping[RowKey, list[Key]]
    groups: Mapping[str, int]
    gone: Sequence[Key]
    come: Sequence[Key]
    moves: Mapping[str, tuple[RowsStood | None, RowsStood | None]]

    @property
    def rows(self) -> frozenset[RowKey]:
        """The rows in which something moves."""
        return frozenset(self.removed) | frozenset(self.added)


def content(book: RowBook, shown: Sequence[str], options: TimelineOptions, before: Content | None = None) -> Content:
    """Lay out the engagements `shown` (ids by date); rows that hold the same as `before` are taken from there.

    `before` must be of the same grouping and options. KeyError for an id that the plan does not hold.
    """
    spread = before.spread if before is not None else None
    cut = spread.cut(shown) if spread is not None else None
    if cut is None:
        places = book.places.all_of(shown)
        cut = _sorted_out(book.places.row_keys, places)
        spread = Spread.of(cut.rows, places)
    tracks: dict[RowKey, Track] = {}
    for row, keys in cut.rows.items():
        track = before.known(row, keys) if before is not None else None
        tracks[row] = track or Track.of(keys, options.lanes_of(row), options.gap)
    former = before.fullest() if before is not None else {}
    counted = {group: count for group, count in cut.groups.items() if count}
    return Content(tracks, counted, len(shown), former, spread=spread)


def _sorted_out(row_keys: Sequence[RowKey], places: Iterable[TimelinePlace]) -> Cut:
    """What stands in each row, each engagement put there by its place."""
    held: list[list[Key]] = [[] for _ in row_keys]
    groups: Counter[str] = Counter()
    for key, _, numbers, surplus in places:
        for number in numbers:
            held[number].append(key)
        if surplus:
            groups.subtract(surplus)
    rows = {row: keys for row, keys in zip(row_keys, held, strict=True) if keys}
    for row, keys in rows.items():
        groups[row.group] += len(keys)
    return Cut(rows, groups)


def step_between(
    book: RowBook, content: Content, plan: Plan, shown: Sequence[str], touched: frozenset[str]
) -> ContentStep:
    """What must be taken out and put in where the touched engagements are as `plan` has them and `shown` holds them.

    `book` and `content` are those before; `shown` are ids by date.
    """
    removed: defaultdict[RowKey, list[Key]] = defaultdict(list)
    added: defaultdict[RowKey, list[Key]] = defaultdict(list)
    groups: Counter[str] = Counter()
    gone: list[Key] = []
    come: list[Key] = []
    moves: dict[str, tuple[RowsStood | None, RowsStood | None]] = {}
    for item_id in sorted(touched):
        before, after = book.plan.engagements.get(item_id), plan.engagements.get(item_id)
        stood = RowsStood(by_date(before), book.rows_of(before)) if before is not None else None
        stands = RowsStood(by_date(after), book.rows_of(after)) if after is not None else None
        moves[item_id] = stood, stands
        old: dict[RowKey, Key] = {}
        new: dict[RowKey, Key] = {}
        if stood is not None:
            track = content.tracks.get(stood.rows[0])
            if track is not None and track.place_of(stood.key) is not None:
                old = dict.fromkeys(stood.rows, stood.key)
                gone.append(stood.key)
        if stands is not None and _is_shown(plan, shown, item_id):
            new = dict.fromkeys(stands.rows, stands.key)
            come.append(stands.key)
        for row, key in _lacking(old, new):
            removed[row].append(key)
        for row, key in _lacking(new, old):
            added[row].append(key)
        groups.subtract({row.group for row in old})
        groups.update({row.group for row in new})
    return ContentStep(dict(removed), dict(added), groups, gone, come, moves)


def _lacking(these: Mapping[RowKey, Key], those: Mapping[RowKey, Key]) -> Iterator[tuple[RowKey, Key]]:
    return ((row, key) for row, key in these.items() if those.get(row) != key)


def _is_shown(plan: Plan, shown: Sequence[str], item_id: str) -> bool:
    engagements = plan.engagements
    at = bisect_left(shown, by_date(engagements[item_id]), key=lambda each: by_date(engagements[each]))
    return at < len(shown) and shown[at] == item_id


def _count(track: Track | None) -> int:
    return track.count if track is not None else 0
