"""One row of a timeline from within: its engagements in order, their lanes, and what found none."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator

from app.services.filtering import Key
from app.services.layouts.timeline_bars import More
from app.services.layouts.timeline_lanes import HIDDEN, fit

MOST_LANES = 4
"""Lanes that a row has at most until it is opened; what finds none is counted in one more."""


class Track:
    """The engagements of one row by date, each in its lane. Never changed once made.

    `keys` are those of `filtering.by_date`: first day, last day, title, id.
    """

    __slots__ = ("_by_lane", "_more", "count", "height", "keys", "lanes")

    def __init__(self, keys: list[Key], gap: int, *, is_opened: bool) -> None:
        self.keys = keys
        most = len(keys) if is_opened else MOST_LANES
        self.lanes = fit([(key[0], key[1] + 1) for key in keys], most, gap)
        self.count = len(keys)
        used = max(self.lanes, default=0) + 1
        self.height = max(1, used + (HIDDEN in self.lanes))
        self._by_lane: list[tuple[list[int], list[int]]] | None = None
        self._more: list[More] | None = None

    def placed(self, first: int, end: int) -> Iterator[tuple[str, int, int | None]]:
        """The id, the lane and the first day of the next in that lane, of all that touch the span; by lane and day."""
        for lane, (starts, places) in enumerate(self._lanes()):
            at = max(0, bisect_right(starts, first) - 1)
            while at < len(starts) and starts[at] < end:
                key = self.keys[places[at]]
                if key[1] >= first:
                    yield key[3], lane, starts[at + 1] if at + 1 < len(starts) else None
                at += 1

    def more(self, first: int, end: int) -> tuple[More, ...]:
        """What found no lane, in clusters of days that touch the span."""
        if self._more is None:
            self._more = list(_clusters([key for key, lane in zip(self.keys, self.lanes, strict=True) if lane < 0]))
        return tuple(each for each in self._more if each.first < end and each.end > first)

    def lane_of(self, key: Key) -> int | None:
        """The lane of an engagement, HIDDEN where it found none, None where it is not in the row."""
        at = self.place_of(key)
        return self.lanes[at] if at is not None else None

    def place_of(self, key: Key) -> int | None:
        """Where in the row an engagement stands by date, or None."""
        at = bisect_left(self.keys, key)
        return at if at < len(self.keys) and self.keys[at] == key else None

    def _lanes(self) -> list[tuple[list[int], list[int]]]:
        if self._by_lane is None:
            self._by_lane = [([], []) for _ in range(max(self.lanes, default=-1) + 1)]
            for at, (key, lane) in enumerate(zip(self.keys, self.lanes, strict=True)):
                if lane != HIDDEN:
                    starts, places = self._by_lane[lane]
                    starts.append(key[0])
                    places.append(at)
        return self._by_lane


def _clusters(keys: list[Key]) -> Iterator[More]:
    ids: list[str] = []
    first = end = 0
    for key in keys:
        if ids and key[0] >= end:
            yield More(first, end, tuple(ids))
            ids = []
        if not ids:
            first, end = key[0], key[1] + 1
        ids.append(key[3])
        end = max(end, key[1] + 1)
    if ids:
        yield More(first, end, tuple(ids))
