"""When an engagement certainly takes up those who are in it: by instants where its clock is known, else by days."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime, time
from functools import lru_cache
from zoneinfo import ZoneInfo

from app.domain.engagement import Engagement
from app.domain.geography import Country, is_zone
from app.domain.known_places import NO_PLACES, KnownPlaces
from app.domain.spans import Dates, DaySpan
from app.domain.value_classes import dataclass

DAY_BEGINS, DAY_ENDS = time(8), time(18)
"""The hours, by the clock of the place, at which somebody is needed on a day without times: default of this product."""


@dataclass(frozen=True, slots=True)
class Hours:
    """A half-open span of instants, in UTC."""

    begins: datetime
    ends: datetime

    def meets(self, other: Hours) -> bool:
        """Whether the two share an instant."""
        return self.begins < other.ends and other.begins < self.ends


@dataclass(frozen=True, slots=True)
class Booking:
    """What somebody is taken up by; equal ones clash with the same others.

    `days` are in the calendar of the place. `hours` are the same as instants: from midnight to midnight
    where no times are stated, None where the clock of the place is not known. `needed` are those of them at
    which somebody is surely wanted: all of a timed one, else from `DAY_BEGINS` of the first day to `DAY_ENDS`
    of the last.
    """

    days: DaySpan
    hours: Hours | None = None
    needed: Hours | None = None
    is_timed: bool = False


def zone_of(item: Engagement, countries: Mapping[str, Country], places: KnownPlaces = NO_PLACES) -> str | None:
    """The IANA zone of its clock; None where none is known.

    Its own, that of its place, as stated or as known by its name, else that of the host's capital.
    """
    named = item.dates.zone or places.located(item.place, item.host).zone
    if named is None and (host := countries.get(item.host or "")) is not None and host.zones:
        named = host.zones[0]
    return named if named is not None and is_zone(named) else None


def booking_of(item: Engagement, countries: Mapping[str, Country], places: KnownPlaces = NO_PLACES) -> Booking | None:
    """When the engagement certainly takes place; None where no day of it is certain."""
    return booking_on(item.dates, zone_of(item, countries, places))


@lru_cache(maxsize=8_192)
def booking_on(dates: Dates, zone: str | None) -> Booking | None:
    """What these dates are by the clock of a zone; None where no day of them is certain.

    A beginning whose end is not stated, or stands before it, lasts to the end of the last day.
    """
    days = dates.certain
    if days is None:
        return None
    all_day = booking_of_days(days, zone)
    starts = dates.starts_at()
    if all_day.hours is None or starts is None:
        return all_day
    begins, stated = starts.astimezone(UTC), dates.ends_at()
    ends = stated.astimezone(UTC) if stated is not None else all_day.hours.ends
    hours = Hours(begins, ends if ends > begins else max(all_day.hours.ends, begins))
    return Booking(days, hours, hours, is_timed=True)


def booking_of_days(days: DaySpan, zone: str | None) -> Booking:
    """Whole days by the clock of a zone, or by none."""
    if zone is None or not is_zone(zone):
        return Booking(days)
    whole = Hours(_instant(days.first, time(), zone), _instant(days.end, time(), zone))
    return Booking(days, whole, Hours(_instant(days.first, DAY_BEGINS, zone), _instant(days.last, DAY_ENDS, zone)))


def clash_day(one: Booking, other: Booking) -> date | None:
    """The first day on which nobody can be at both, or None where both can be attended.

    Instants are compared where the clocks of both are known, and days, each in the calendar of its place,
    where one is not. Two without times whose days follow each other clash only if somebody is needed at both
    at once: where the next day begins further east while this one ends here, there is a journey between, not a clash.
    """
    first = max(one.days.first, other.days.first)
    share_a_day = one.days.overlaps(other.days)
    if one.hours is None or other.hours is None or one.needed is None or other.needed is None:
        return first if share_a_day else None
    if not one.hours.meets(other.hours):
        return None
    if one.is_timed or other.is_timed or share_a_day or one.needed.meets(other.needed):
        return first
    return None


def _instant(day: date, at: time, zone: str) -> datetime:
    return datetime.combine(day, at, ZoneInfo(zone)).astimezone(UTC)
