"""Which day is meant where a whole day is written as an instant."""

from __future__ import annotations

from datetime import date, datetime, time, tzinfo

from app.domain.value_classes import dataclass

_EDGES = frozenset({time(), time(23, 59), time(23, 59, 59)})
"""The clock at the beginning of a day, and as its end is written."""


@dataclass(frozen=True, slots=True)
class DaysMeant:
    """The zones in which a calendar may have reckoned its days, the likeliest first.

    Exchange ends a series of whole days with the midnight of its own zone, written in UTC; Apple with the
    second before midnight. The zone in which that instant is such an edge of a day tells the day.
    """

    zones: tuple[tzinfo, ...]

    def with_own(self, zone: tzinfo | None) -> DaysMeant:
        """The same, where the event itself says its zone."""
        return self if zone is None or zone in self.zones[:1] else DaysMeant((zone, *self.zones))

    def of(self, moment: date) -> date:
        """The day of an instant: in UTC that of the first zone in which a day begins or ends then; else as written."""
        if not isinstance(moment, datetime):
            return moment
        zone = self._zone_of(moment)
        return moment.astimezone(zone).date() if zone is not None else moment.date()

    def is_edge(self, moment: datetime) -> bool:
        """Whether a day begins or ends then, as written or in one of the zones."""
        return moment.time() in _EDGES or self._zone_of(moment) is not None

    def _zone_of(self, moment: datetime) -> tzinfo | None:
        if moment.tzname() != "UTC" or moment.time() in _EDGES:
            return None
        return next((zone for zone in self.zones if moment.astimezone(zone).time() in _EDGES), None)
