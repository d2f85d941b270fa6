"""Where the engagements of a plan stand under a grouping: their order by date, and their rows."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from typing import NamedTuple

from app.domain.engagement import Engagement
from app.services.filtering.plan_filter import Key, by_date
from app.services.layouts.timeline_groupings import RowKey

_MOST_APART = 512
"""Engagements by which books of places differ from which one starts with all of them in one map again."""


class TimelinePlace(NamedTuple):
    """`key` is the order by date, `rows` the rows, `numbers` their places in `Places.row_keys`.

    `surplus` names the groups of which more than one row is among them, once for each row beyond the first.
    """

    key: Key
    rows: tuple[RowKey, ...]
    numbers: tuple[int, ...]
    surplus: tuple[str, ...]


class TimelinePlaces:
    """Works out where engagements stand when it is asked, and keeps it.

    Those that follow each other share what none of the changes between them touched.
    """

    __slots__ = ("_apart", "_engagements", "_numbers", "_own", "_rows_of", "_shared", "row_keys")

    def __init__(
        self, engagements: Mapping[str, Engagement], rows_of: Callable[[Engagement], tuple[RowKey, ...]]
    ) -> None:
        self._engagements, self._rows_of = engagements, rows_of
        self.row_keys: list[RowKey] = []
        self._numbers: dict[RowKey, int] = {}
        self._shared: dict[str, TimelinePlace] = {}
        self._own: dict[str, TimelinePlace] = {}
        self._apart: frozenset[str] = frozenset()

    def following(self, engagements: Mapping[str, Engagement], touched: Collection[str]) -> TimelinePlaces:
        """The places of a later plan, in which no engagements but those touched are others."""
        made = TimelinePlaces(engagements, self._rows_of)
        made.row_keys, made._numbers = self.row_keys, self._numbers
        own = {each: place for each, place in self._own.items() if each not in touched}
        made._apart = self._apart.union(touched)
        if len(made._apart) <= _MOST_APART:
            made._shared, made._own = self._shared, own
        else:
            kept = {each: place for each, place in self._shared.items() if each not in made._apart}
            made._shared, made._apart = kept | own, frozenset()
        return made

    def of(self, engagement_id: str) -> TimelinePlace:
        """Where one engagement stands; KeyError where the plan does not hold it."""
        kept = self._own if engagement_id in self._apart else self._shared
        place = kept.get(engagement_id)
        if place is None:
            place = kept[engagement_id] = self._work_out(self._engagements[engagement_id])
        return place

    def all_of(self, ids: Sequence[str]) -> list[TimelinePlace]:
        """Where each of many stands, in the same order; KeyError as `of`."""
        shared, apart = self._shared, self._apart
        try:
            if not apart:
                return [shared[each] for each in ids]
            return [shared[each] if each not in apart else self.of(each) for each in ids]
        except KeyError:
            return [self.of(each) for each in ids]

    def _work_out(self, item: Engagement) -> TimelinePlace:
        rows = self._rows_of(item)
        if len(rows) == 1:
            return TimelinePlace(by_date(item), rows, (self._number(rows[0]),), ())
        surplus: list[str] = []
        groups: set[str] = set()
        for row in rows:
            if row.group in groups:
                surplus.append(row.group)
            groups.add(row.group)
        return TimelinePlace(by_date(item), rows, tuple([self._number(row) for row in rows]), tuple(surplus))

    def _number(self, row: RowKey) -> int:
        number = self._numbers.get(row)
        if number is None:
            number = self._numbers[row] = len(self.row_keys)
            self.row_keys.append(row)
        return number
