"""A time zone as a table of its changes: a question costs a look into the table, whatever the rules were."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from datetime import datetime, timedelta, tzinfo

ZERO = timedelta(0)


class TableZone(tzinfo):
    """Changes of the clock as (wall clock before the change, offset before, offset after).

    Before the first change the offset is `first`. What is asked of the hour that a clock shows twice, or
    leaves out, is answered by `fold`: 0 as the clock ran before the change.
    """

    def __init__(self, name: str, first: timedelta, changes: Iterable[tuple[datetime, timedelta, timedelta]]) -> None:
        ordered = sorted(changes)
        self._name = name
        self._first = first
        self._offsets = [after for _, _, after in ordered]
        # The instants of the changes, and what a clock shows then that runs on as before, or as after.
        self._instants = [wall - before for wall, before, _ in ordered]
        self._late = [max(wall, wall - before + after) for wall, before, after in ordered]
        self._early = [min(wall, wall - before + after) for wall, before, after in ordered]
        self._changes = tuple(ordered)

    def __reduce__(self) -> tuple[object, ...]:
        return TableZone, (self._name, self._first, self._changes)

    def utcoffset(self, moment: datetime | None) -> timedelta:
        if moment is None:
            return self._first
        walls = self._early if moment.fold else self._late
        return self._at(bisect_right(walls, moment.replace(tzinfo=None)))

    def dst(self, moment: datetime | None) -> timedelta:
        return ZERO

    def tzname(self, moment: datetime | None) -> str:
        return self._name

    def fromutc(self, moment: datetime) -> datetime:
        instant = moment.replace(tzinfo=None)
        place = bisect_right(self._instants, instant)
        offset = self._at(place)
        back = self._at(place - 1) - offset if place else ZERO
        fold = back > ZERO and instant < self._instants[place - 1] + back
        return (instant + offset).replace(tzinfo=self, fold=int(fold))

    def _at(self, place: int) -> timedelta:
        return self._offsets[place - 1] if place else self._first
