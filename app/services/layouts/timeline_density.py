"""How many engagements there are in each week and on each day, kept up to date by each edit."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import accumulate

from app.services.filtering.plan_filter import Key

WEEK = 7

_MONDAY = 1
"""The ordinal of a Monday: 1 January 1."""


class Density:
    """Counts of engagements by day and by week. Never changed once made; days are ordinals.

    An engagement counts on every day that it may touch, just as its bar is drawn, and in a week once.
    """

    __slots__ = ("_days", "_first", "_weeks", "_weeks_now")

    def __init__(self, first: int, days: list[int], weeks: list[int]) -> None:
        # Steps: how many more begin than ended the day before, from the Monday `first` on.
        self._first, self._days, self._weeks = first, days, weeks
        self._weeks_now: tuple[int, ...] | None = None

    @classmethod
    def of(cls, keys: Iterable[Key]) -> Density:
        """The density of engagements given by `filtering.by_date`."""
        keys = list(keys)
        if not keys:
            return cls(_MONDAY, [0], [0])
        first = monday(min(key[0] for key in keys))
        made = cls(first, [], [])
        made._reach(max(key[1] for key in keys))
        for key in keys:
            made._add(key, 1)
        return made

    def after(self, removed: Iterable[Key], added: Iterable[Key]) -> Density:
        """The density once some are gone and others have come."""
        removed, added = list(removed), list(added)
        firsts = [monday(key[0]) for key in added]
        if not any(self._days):
            first = min(firsts, default=self._first)
            made = Density(first, [], [])
        else:
            first = min([self._first, *firsts])
            ahead = self._first - first
            made = Density(first, [0] * ahead + self._days, [0] * (ahead // WEEK) + self._weeks)
        made._reach(max((key[1] for key in added), default=first))
        for key in removed:
            made._add(key, -1)
        for key in added:
            made._add(key, 1)
        return made

    @property
    def first(self) -> int:
        """The Monday on which the first week begins."""
        return self._first

    @property
    def weeks(self) -> tuple[int, ...]:
        """The counts of all weeks from `first` on, up to the last that holds something."""
        if self._weeks_now is None:
            counts = list(accumulate(self._weeks))
            while counts and not counts[-1]:
                counts.pop()
            self._weeks_now = tuple(counts)
        return self._weeks_now

    def days(self, first: int, end: int) -> tuple[int, ...]:
        """The count on each day from `first` on, before `end`."""
        counts = list(accumulate(self._days))
        return tuple(
            counts[day - self._first] if 0 <= day - self._first < len(counts) else 0 for day in range(first, end)
        )

    def _reach(self, last: int) -> None:
        """Make room up to a day and the step after it."""
        weeks = (last - self._first) // WEEK + 2
        if weeks > len(self._weeks):
            self._weeks += [0] * (weeks - len(self._weeks))
            self._days += [0] * (weeks * WEEK - len(self._days))

    def _add(self, key: Key, count: int) -> None:
        first, last = key[0] - self._first, key[1] - self._first
        self._days[first] += count
        self._days[last + 1] -= count
        self._weeks[first // WEEK] += count
        self._weeks[last // WEEK + 1] -= count


def monday(day: int) -> int:
    """The Monday of the week in which a day lies, as ordinals."""
    return day - (day - _MONDAY) % WEEK


def counts_by_step(keys: Iterable[Key], first: int, end: int, step: int) -> tuple[int, ...]:
    """How many of the engagements touch each run of `step` days from `first` on, up to `end`."""
    bins = -(-(end - first) // step)
    steps = [0] * (bins + 1)
    for key in keys:
        if key[0] < end and key[1] >= first:
            steps[max(0, key[0] - first) // step] += 1
            steps[min(bins, max(0, key[1] - first) // step + 1)] -= 1
    return tuple(accumulate(steps[:bins]))
