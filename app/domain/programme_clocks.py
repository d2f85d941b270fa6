"""The clock of each item of a programme: that of its own place, whatever the clock of its engagement is."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from app.domain.bookings import Hours, zone_of
from app.domain.clock_changes import OddTime, odd_times
from app.domain.country_names import fold_name
from app.domain.engagement import Engagement
from app.domain.geography import Place, is_zone
from app.domain.known_places import NO_PLACES, KnownPlaces
from app.domain.plan import Plan
from app.domain.programme_items import ProgrammeItem
from app.domain.spans import Dates, PlanDate


def item_zone(plan: Plan, each: ProgrammeItem, item: Engagement, places: KnownPlaces = NO_PLACES) -> str | None:
    """The IANA zone of the clock of an item; None where none is known.

    That which it states; else that of its place, where the place is known by its name and is not the engagement's;
    else, in another country than the engagement's, that of the capital; else that of the engagement.
    """
    if each.zone is not None and is_zone(each.zone):
        return each.zone
    country = each.country or item.host
    is_there = country == item.host and fold_name(each.place) in ("", fold_name(item.place.name))
    if not is_there:
        known = places.located(Place(each.place, country), country).zone
        if known is not None and is_zone(known):
            return known
    if country != item.host and (found := plan.countries.get(country or "")) is not None and found.zones:
        return found.zones[0] if is_zone(found.zones[0]) else None
    return zone_of(item, plan.countries, places)


def other_zone(plan: Plan, each: ProgrammeItem, item: Engagement, places: KnownPlaces = NO_PLACES) -> str | None:
    """The zone of the clock of an item, where that is another than its engagement's, so that it must be said."""
    zone = item_zone(plan, each, item, places)
    return zone if zone != zone_of(item, plan.countries, places) else None


def item_dates(each: ProgrammeItem, zone: str | None) -> Dates:
    """When an item is, by the clock of a zone; the whole day where it states no time, or its clock is not known."""
    if each.begins is None or zone is None:
        return Dates.days(each.day, each.day)
    last = each.day + timedelta(days=1) if ends_next_day(each) else each.day
    return Dates(PlanDate.on(each.day), PlanDate.on(last), each.begins, each.ends, zone)


def ends_next_day(each: ProgrammeItem) -> bool:
    """Whether it goes on beyond midnight."""
    return each.begins is not None and each.ends is not None and each.ends < each.begins


def item_hours(each: ProgrammeItem, zone: str | None) -> Hours | None:
    """From when to when it certainly goes on, as instants; None where its time or clock is not known.

    One of which no end is stated is at the instant at which it begins. Of a time that clocks show twice the first
    counts; none ends before it begins.
    """
    dates = item_dates(each, zone)
    starts, ends = dates.starts_at(), dates.ends_at()
    if starts is None:
        return None
    begins = starts.astimezone(UTC)
    until = ends.astimezone(UTC) if ends is not None else begins
    return Hours(begins, max(until, begins))


def item_oddities(each: ProgrammeItem, zone: str | None) -> Iterator[OddTime]:
    """What is odd about its times, where clocks of its place are put forward or back then."""
    return odd_times(item_dates(each, zone))


def in_course(plan: Plan, item: Engagement, places: KnownPlaces = NO_PLACES) -> tuple[ProgrammeItem, ...]:
    """The programme of an engagement in the order in which it happens, whichever clocks it goes by.

    What states no time stands before the rest of its day.
    """
    parts = plan.parts(ProgrammeItem, item.id)
    starts = {each.id: _begins(each, item_zone(plan, each, item, places)) for each in parts}
    first: dict[object, datetime] = {}
    for each in parts:
        if each.begins is not None:
            first[each.day] = min(first.get(each.day, starts[each.id]), starts[each.id])

    def place(each: ProgrammeItem) -> tuple[datetime, bool, str, str]:
        at = starts[each.id] if each.begins is not None else first.get(each.day, starts[each.id])
        return at, each.begins is not None, each.activity, each.id

    return tuple(sorted(parts, key=place))


def _begins(each: ProgrammeItem, zone: str | None) -> datetime:
    """The instant at which it begins, or its day; by UTC where no clock is known."""
    return datetime.combine(each.day, each.begins or time(), ZoneInfo(zone) if zone else UTC).astimezone(UTC)
