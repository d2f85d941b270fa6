"""The hours of a principal's days: the programme items of what they attend, among the engagements of the day."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, date, datetime, time

from app.domain.bookings import zone_of
from app.domain.engagement import Engagement
from app.domain.known_places import KnownPlaces
from app.domain.plan import Plan
from app.domain.programme_clocks import in_course, item_hours, item_zone
from app.domain.programme_items import ProgrammeItem
from app.domain.spans import ONE_DAY, DaySpan
from app.domain.value_classes import dataclass
from app.services.reports.item_lines import ItemLine, item_line
from app.services.reports.rows import EngagementRow

Moment = tuple[bool, datetime]
"""Where something stands in its day: what has no time first, the rest by the instant at which it begins."""


@dataclass(frozen=True, slots=True)
class HourLine:
    """One item of the programme of the engagement `row`, which `is_named` where the day has others beside it."""

    row: EngagementRow
    item: ItemLine
    is_named: bool


@dataclass(frozen=True, slots=True)
class Hour:
    """An item of a programme before its day is known whole: when it begins, and whose it is."""

    moment: Moment
    engagement: Engagement
    item: ItemLine


def has_hours(plan: Plan, item: Engagement, span: DaySpan) -> bool:
    """Whether something of its programme is on one of these days."""
    return any(each.day in span for each in plan.parts(ProgrammeItem, item.id))


def stay_with_hours(plan: Plan, item: Engagement) -> DaySpan:
    """The days of an engagement, from the first to the last of its items in its country where those reach beyond."""
    there = [each.day for each in plan.parts(ProgrammeItem, item.id) if each.country in (None, item.host)]
    span = item.dates.span
    return DaySpan(min([span.first, *there]), max([span.last, *there]) + ONE_DAY)


def hours_by_day(plan: Plan, items: Iterable[Engagement], places: KnownPlaces) -> Mapping[date, tuple[Hour, ...]]:
    """The items of the programmes of these engagements, by the day that each of them states."""
    found: dict[date, list[Hour]] = {}
    for item in items:
        stated = zone_of(item, plan.countries, places)
        for each in in_course(plan, item, places):
            zone = item_zone(plan, each, item, places)
            line = item_line(plan, each, item, stated, zone)
            found.setdefault(each.day, []).append(Hour(_begins(each, zone), item, line))
    return {day: tuple(hours) for day, hours in found.items()}


def moment_of(day: date, item: Engagement) -> Moment:
    """Where an engagement stands among the items of a day; one that goes on from before stands first."""
    begins = item.dates.start_time is not None and item.dates.earliest == day
    at = item.dates.starts_at() if begins else None
    return begins, at or datetime.combine(
        day, item.dates.start_time if begins and item.dates.start_time else time(), UTC
    )


def hour_lines(
    hours: Iterable[Hour], today: Iterable[Engagement], rows: Mapping[str, EngagementRow]
) -> Iterator[tuple[Moment, HourLine]]:
    """The lines of the items of a day; each names its engagement, unless that is all that goes on then."""
    running = {item.id for item in today}
    for hour in hours:
        is_alone = running == {hour.engagement.id}
        yield hour.moment, HourLine(rows[hour.engagement.id], hour.item, is_named=not is_alone)


def _begins(each: ProgrammeItem, zone: str | None) -> Moment:
    if each.begins is None:
        return False, datetime.combine(each.day, time(), UTC)
    hours = item_hours(each, zone)
    return True, hours.begins if hours is not None else datetime.combine(each.day, each.begins, UTC)
