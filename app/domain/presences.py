"""Who is in an engagement, whatever they are in it, and when somebody must be there."""

from __future__ import annotations

from collections.abc import Iterator

from app.domain.bookings import booking_of, booking_of_days, zone_of
from app.domain.clashes import Booked
from app.domain.delegates import Delegate
from app.domain.engagement import Engagement
from app.domain.facts import Facts
from app.domain.forums import Attendance
from app.domain.indexes import lead_names, person_names
from app.domain.kinds import Counting
from app.domain.parties import Person
from app.domain.person_subjects import diary
from app.domain.plan import Plan
from app.domain.programme_days import counting_of
from app.domain.spans import ONE_DAY, DaySpan
from app.domain.statuses import OPEN, Status


def people_in(plan: Plan, item: Engagement) -> tuple[str, ...]:
    """The ids of its principals, of the delegates that are people of the plan, of the head of its delegation, and of
    whoever leads it by name; each once."""
    held = plan.records(Delegate)
    delegates = (held[each].person for each in plan.ids("delegates_by_whole", item.id))
    attendance = plan.part(Attendance, item.id)
    head = (attendance.head,) if attendance is not None else ()
    leads = (found for name in lead_names(item) for found in sorted(plan.ids("person_by_name", name)))
    found = (*item.principals, *delegates, *head, *leads)
    return tuple(dict.fromkeys(each for each in found if each))


def presences(plan: Plan, facts: Facts, person: Person, statuses: frozenset[Status] = OPEN) -> Iterator[Booked]:
    """What somebody is in from today on, with when they certainly must be there, in any order; each engagement once.

    A delegate is there on the days of their own stay. A posting is no appointment.
    """
    seen: set[str] = set()
    for item, booking in diary(plan, facts, person.id, statuses):
        seen.add(item.id)
        yield item, booking
    leads = {found for name in person_names(person) for found in plan.ids("engagement_open_by_lead", name)}
    for engagement_id in sorted(leads | plan.ids("attendance_by_head", person.id)):
        led = _ahead(plan, facts, engagement_id, statuses)
        if led is not None and led.id not in seen:
            seen.add(led.id)
            yield from _whole(plan, facts, led)
    held = plan.records(Delegate)
    for each in sorted(plan.ids("delegate_by_person", person.id)):
        joined = _ahead(plan, facts, held[each].engagement, statuses)
        if joined is not None and joined.id not in seen:
            seen.add(joined.id)
            yield from _stay(plan, facts, held[each], joined)


def _ahead(plan: Plan, facts: Facts, engagement_id: str, statuses: frozenset[Status]) -> Engagement | None:
    item = plan.engagements.get(engagement_id)
    if item is None or item.status not in statuses or not item.is_ahead(facts.as_of):
        return None
    return item if counting_of(plan, item) is not Counting.PRESENCE else None


def _whole(plan: Plan, facts: Facts, item: Engagement) -> Iterator[Booked]:
    if (booking := booking_of(item, plan.countries, facts.places)) is not None:
        yield item, booking


def _stay(plan: Plan, facts: Facts, delegate: Delegate, item: Engagement) -> Iterator[Booked]:
    """The days of their own, up to those of the engagement where one is not stated and these are certain; else its
    certain time."""
    if delegate.arrives is None and delegate.leaves is None:
        yield from _whole(plan, facts, item)
        return
    dates = item.dates
    first = delegate.arrives or (dates.earliest if dates.start.is_day else delegate.leaves)
    last = delegate.leaves or (dates.latest if dates.end is not None and dates.end.is_day else delegate.arrives)
    if first is not None and last is not None and first <= last:
        yield item, booking_of_days(DaySpan(first, last + ONE_DAY), zone_of(item, plan.countries, facts.places))
