"""The rows of the most that was laid out, without lanes: what a filter lets through is cut out of them."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from immutables import Map

from app.domain.value_classes import dataclass
from app.services.filtering.plan_filter import Key
from app.services.layouts.timeline_groupings import RowKey
from app.services.layouts.timeline_places import TimelinePlace


@dataclass(frozen=True, slots=True)
class RowsStood:
    """Where an engagement stands by date, and in which rows."""

    key: Key
    rows: tuple[RowKey, ...]


@dataclass(frozen=True, slots=True)
class Cut:
    """What of a spread is let through: the engagements of each row by date, and how many each group has."""

    rows: Mapping[RowKey, list[Key]]
    groups: Counter[str]


@dataclass(frozen=True, slots=True)
class Spread:
    """The engagements of each row by date, and by id the rows of those that stand in several."""

    rows: Mapping[RowKey, list[Key]]
    several: Map[str, tuple[RowKey, ...]]

    @classmethod
    def of(cls, rows: Mapping[RowKey, list[Key]], places: Iterable[TimelinePlace]) -> Spread:
        """The spread of engagements at these places, which have been put into rows."""
        return cls(rows, Map({place.key[3]: place.rows for place in places if len(place.rows) > 1}))

    def cut(self, shown: Sequence[str]) -> Cut | None:
        """The part of it that is shown (ids); None where it does not hold all of them."""
        wanted = frozenset(shown)
        rows: dict[RowKey, list[Key]] = {}
        groups: Counter[str] = Counter()
        found = 0
        for row, keys in self.rows.items():
            held = [key for key in keys if key[3] in wanted]
            if held:
                rows[row] = held
                groups[row.group] += len(held)
                found += len(held)
        for engagement in wanted if len(wanted) < len(self.several) else self.several:
            if engagement in wanted and (several := self.several.get(engagement)) is not None:
                found -= len(several) - 1
                groups.subtract(_surplus(several))
        return Cut(rows, groups) if found == len(wanted) else None

    def following(self, moves: Mapping[str, tuple[RowsStood | None, RowsStood | None]], come: Iterable[Key]) -> Spread:
        """The spread after engagements moved, by id where each stood and stands; of those it did not hold, those that
        `come` are put in."""
        rows, several = dict(self.rows), self.several
        shown = {key[3] for key in come}
        own: set[RowKey] = set()
        for engagement, (before, after) in moves.items():
            was_held = before is not None and self._holds(rows, before)
            if before is not None and was_held:
                for row in before.rows:
                    keys = _own_list(rows, row, own)
                    del keys[bisect_left(keys, before.key)]
                several = several.delete(engagement) if engagement in several else several
            if after is not None and (was_held or engagement in shown):
                for row in after.rows:
                    keys = _own_list(rows, row, own)
                    keys.insert(bisect_left(keys, after.key), after.key)
                several = several.set(engagement, after.rows) if len(after.rows) > 1 else several
        return Spread(rows, several)

    @staticmethod
    def _holds(rows: Mapping[RowKey, list[Key]], standing: RowsStood) -> bool:
        keys = rows.get(standing.rows[0], [])
        at = bisect_left(keys, standing.key)
        return at < len(keys) and keys[at] == standing.key


def _own_list(rows: dict[RowKey, list[Key]], row: RowKey, own: set[RowKey]) -> list[Key]:
    """The list of a row, copied the first time: the spread before has the other."""
    if row not in own:
        own.add(row)
        rows[row] = list(rows.get(row, ()))
    return rows[row]


def _surplus(rows: tuple[RowKey, ...]) -> dict[str, int]:
    """By group, the rows beyond the first in which one engagement stands."""
    counts = Counter(row.group for row in rows)
    return {group: count - 1 for group, count in counts.items() if count > 1}
