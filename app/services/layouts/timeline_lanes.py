"""Which bars of a row stand in which lane, so that none covers another; after an edit only where it matters."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from app.domain.value_classes import dataclass
from app.services.filtering.plan_filter import Key

HIDDEN = -1
"""The lane of a bar that found none."""

_STEP = 64
"""Bars between two states that are kept, from which fitting can go on."""

State = tuple[Key | None, ...]
"""The last bar of each lane used so far."""


@dataclass(frozen=True, slots=True)
class Lanes:
    """Bars by date, and the lane of each: the topmost that is free.

    `most` is the number of lanes there are, None for as many as are needed. At least `gap` days stay free
    between two bars in one lane. `marks` are places in `keys`, in order, `states` what the lanes held
    before each.
    """

    keys: list[Key]
    lanes: list[int]
    most: int | None
    gap: int
    marks: list[int]
    states: list[State]

    def mark_before(self, place: int) -> int:
        """The index of the last mark at or before a place."""
        return max(0, bisect_right(self.marks, place) - 1)

    def replacing(self, removed: list[Key], added: list[Key]) -> Lanes:
        """These lanes with some bars gone and others come; bars that neither bears on stay where they are.

        ValueError where one that should go is not there.
        """
        keys = list(self.keys)
        touched = len(keys)
        for key in removed:
            at = bisect_left(keys, key)
            if at == len(keys) or keys[at] != key:
                raise ValueError(f"{key[3]} is not in the row")
            del keys[at]
            touched = min(touched, at)
        for key in added:
            at = bisect_left(keys, key)
            keys.insert(at, key)
            touched = min(touched, at)
        return self._refitted(keys, min(touched, len(keys)), [bisect_left(keys, key) for key in (*removed, *added)])

    def _refitted(self, keys: list[Key], touched: int, places: list[int]) -> Lanes:
        start = self.mark_before(touched)
        at, state = (self.marks[start], self.states[start]) if self.marks else (0, ())
        lanes, marks, states = self.lanes[:at], self.marks[:start], self.states[:start]
        shift = len(keys) - len(self.keys)
        clear = max(places, default=0) + 1
        ahead = start + 1
        while at < len(keys):
            while ahead < len(self.marks) and self.marks[ahead] + shift < max(at, clear):
                ahead += 1
            joins = self.marks[ahead] + shift if ahead < len(self.marks) else len(keys)
            if at == joins and _same(state, self.states[ahead], keys[at][0], self.gap):
                return Lanes(
                    keys,
                    lanes + self.lanes[self.marks[ahead] :],
                    self.most,
                    self.gap,
                    marks + [mark + shift for mark in self.marks[ahead:]],
                    [*states, state, *self.states[ahead + 1 :]],
                )
            if at == joins:
                ahead += 1
                continue
            marks.append(at)
            states.append(state)
            stop = joins if joins - at <= 2 * _STEP else at + _STEP
            state = _fit(keys, at, stop, state, lanes, self.most, self.gap)
            at = stop
        return Lanes(keys, lanes, self.most, self.gap, marks, states)


def fitted(keys: list[Key], most: int | None, gap: int) -> Lanes:
    """The lanes of bars given by `filtering.by_date`, in order."""
    return Lanes([], [], most, gap, [], [])._refitted(keys, 0, [])


def _fit(keys: list[Key], start: int, stop: int, state: State, lanes: list[int], most: int | None, gap: int) -> State:
    """Find lanes for `keys[start:stop]` and add them to `lanes`; the state after."""
    last: list[Key | None] = list(state)
    free = [key[1] + gap if key is not None else -1 for key in last]
    for key in keys[start:stop]:
        first = key[0]
        for lane, day in enumerate(free):
            if day < first:
                free[lane] = key[1] + gap
                last[lane] = key
                lanes.append(lane)
                break
        else:
            if most is None or len(free) < most:
                lanes.append(len(free))
                free.append(key[1] + gap)
                last.append(key)
            else:
                lanes.append(HIDDEN)
    return tuple(last)


def _same(one: State, other: State, day: int, gap: int) -> bool:
    """Whether two states leave the same lanes free from a day on, and hold the same bars in the others."""
    for at in range(max(len(one), len(other))):
        held = one[at] if at < len(one) else None
        held_there = other[at] if at < len(other) else None
        if held == held_there:
            continue
        ends = [key[1] + gap for key in (held, held_there) if key is not None]
        if any(end >= day for end in ends):
            return False
    return True
