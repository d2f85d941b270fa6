"""One row of a timeline from within: what stands on which days, in which lane, and what found none."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from itertools import accumulate

from app.services.filtering.plan_filter import Key
from app.services.layouts.timeline_lanes import HIDDEN, Lanes, fitted

MOST_LANES = 4
"""Lanes that a row has at most until it is opened; what finds none is counted in one more."""


class Track:
    """The engagements of one row by date, each in its lane. Never changed once made.

    Days are ordinals. `height` counts the lanes in use, at least one, and one more where something is hidden.
    """

    __slots__ = ("_hidden", "_hidden_reach", "_lanes", "_reach", "height", "keys")

    def __init__(self, lanes: Lanes) -> None:
        self._lanes = lanes
        self.keys = lanes.keys
        self.height = max(1, max(lanes.lanes, default=0) + 1 + (HIDDEN in lanes.lanes))
        self._reach: list[int] | None = None
        self._hidden: list[Key] | None = None
        self._hidden_reach: list[int] = []

    @classmethod
    def of(cls, keys: list[Key], most: int | None, gap: int) -> Track:
        """The row of engagements given by `filtering.by_date`, in order; with at most so many lanes, None for all."""
        return cls(fitted(keys, most, gap))

    def replacing(self, removed: list[Key], added: list[Key]) -> Track:
        """The row with some engagements gone and others come."""
        return Track(self._lanes.replacing(removed, added))

    @property
    def count(self) -> int:
        """How many engagements stand in it."""
        return len(self.keys)

    def place_of(self, key: Key) -> int | None:
        """Where in the row an engagement stands by date, or None where it does not."""
        at = bisect_left(self.keys, key)
        return at if at < len(self.keys) and self.keys[at] == key else None

    def lane_at(self, place: int) -> int | None:
        """The lane of the engagement at a place; None where it found none."""
        lane = self._lanes.lanes[place]
        return lane if lane != HIDDEN else None

    def placed(self, first: int, end: int) -> list[tuple[str, int, int | None]]:
        """All in a lane that touch the days: the id, the lane, and where before `end` the next in it begins."""
        keys, lanes = self.keys, self._lanes.lanes
        if not keys:
            return []
        mark = self._lanes.mark_before(bisect_left(keys, (first,)))
        found: list[tuple[str, int, int | None]] = []
        open_: dict[int, Key] = {}
        for lane, held in enumerate(self._lanes.states[mark]):
            if held is not None:
                open_[lane] = held
        for at in range(self._lanes.marks[mark], len(keys)):
            key = keys[at]
            if key[0] >= end:
                break
            lane = lanes[at]
            if lane != HIDDEN:
                before = open_.get(lane)
                if before is not None and before[1] >= first:
                    found.append((before[3], lane, key[0]))
                open_[lane] = key
        found.extend((key[3], lane, None) for lane, key in open_.items() if key[1] >= first)
        return found

    def hidden(self, first: int, end: int) -> Iterator[Key]:
        """What found no lane and touches the days, by date."""
        if self._hidden is None:
            lanes = self._lanes.lanes
            self._hidden = [key for key, lane in zip(self.keys, lanes, strict=True) if lane == HIDDEN]
            self._hidden_reach = _reach(self._hidden)
        return _touching(self._hidden, self._hidden_reach, first, end)

    def touching(self, first: int, end: int) -> Iterator[Key]:
        """All that touch the days, by date, whether they found a lane or not."""
        return _touching(self.keys, self._reached(), first, end)

    def nearest(self, day: int) -> Key | None:
        """The engagement nearest to a day: one that touches it, else the one that ends or begins closest."""
        keys = self.keys
        if not keys:
            return None
        after = bisect_left(keys, (day + 1,))
        found = [keys[after]] if after < len(keys) else []
        if after:
            farthest = self._reached()[after - 1]
            found += [keys[bisect_left(self._reached(), min(farthest, day))]]
        return min(found, key=lambda key: (max(key[0] - day, day - key[1], 0), key))

    def _reached(self) -> list[int]:
        if self._reach is None:
            self._reach = _reach(self.keys)
        return self._reach


def _reach(keys: list[Key]) -> list[int]:
    """The latest day that any up to each place goes on to; never falls, so that it can be halved."""
    return list(accumulate((key[1] for key in keys), max))


def _touching(keys: list[Key], reach: list[int], first: int, end: int) -> Iterator[Key]:
    for at in range(bisect_left(reach, first), len(keys)):
        key = keys[at]
        if key[0] >= end:
            return
        if key[1] >= first:
            yield key
