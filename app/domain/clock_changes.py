"""Times of day that a clock never shows, or shows twice, because it is put forward or back."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from app.domain.spans import Dates
from app.domain.value_classes import dataclass

_MINUTE = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class OddTime:
    """A wall-clock time `wall` (naive) in the IANA zone `zone` that is not one instant.

    `first` and `second` are both readings in UTC: by the clock as it went before, and as it goes after the change.
    `first` is the one that counts.
    """

    wall: datetime
    zone: str
    first: datetime
    second: datetime

    @property
    def is_missing(self) -> bool:
        """Whether no clock there ever shows it; else it is shown twice."""
        return self.second < self.first

    @property
    def gap(self) -> tuple[datetime, datetime]:
        """The wall clock at which it is put forward, and to what: what lies between, and the former, is missing."""
        start, end = self.wall, self.wall
        while _is_missing(start - _MINUTE, self.zone):
            start -= _MINUTE
        while _is_missing(end, self.zone):
            end += _MINUTE
        return start, end


def odd_time(moment: datetime) -> OddTime | None:
    """What is odd about a time that is zoned by a `ZoneInfo`, if anything is."""
    zone = moment.tzinfo
    if not isinstance(zone, ZoneInfo):
        return None
    first, second = (moment.replace(fold=fold).astimezone(UTC) for fold in (0, 1))
    return None if first == second else OddTime(moment.replace(tzinfo=None, fold=0), zone.key, first, second)


def odd_times(dates: Dates) -> Iterator[OddTime]:
    """The odd ones among the times of an engagement: of its start and of its end."""
    for moment in (dates.starts_at(), dates.ends_at()):
        if moment is not None and (found := odd_time(moment)) is not None:
            yield found


def _is_missing(wall: datetime, zone: str) -> bool:
    found = odd_time(wall.replace(tzinfo=ZoneInfo(zone)))
    return found is not None and found.is_missing
