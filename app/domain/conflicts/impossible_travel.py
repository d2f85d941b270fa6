"""C2: a principal cannot get from one engagement to the next in time."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta
from math import ceil, floor

from app.domain.bookings import Booking, Hours, clash_day, zone_of
from app.domain.clashes import Booked
from app.domain.distances import BY_ROAD, LONGEST_JOURNEY, Journey, clock_shift, journey, kilometres
from app.domain.engagement import Engagement
from app.domain.facts import Facts
from app.domain.findings import Finding, Severity, Subject
from app.domain.geography import Place
from app.domain.person_subjects import PersonRule, diary
from app.domain.plan import Plan
from app.domain.statuses import TO_COME
from app.domain.tours import without_wholes
from app.domain.value_classes import dataclass
from app.domain.wording import Text, Value, text
from app.domain.wording_values import Count

_HOUR = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class ImpossibleTravel(PersonRule):
    """The next planned engagement of a person begins before they can be there (domain.md §5, C2).

    From the end of the one that ends last before, the great circle at 750 km/h and 3 hours are needed, and 12 hours
    of rest where the clock is shifted by 6 hours or more. Of what has no times the hours are taken at which
    somebody is needed (`bookings.py`). Only known days, known clocks and places whose degrees are stated or
    known by their names are judged, and nothing that lies within a drive; of a tour its legs. What is at the
    same time is C1.
    """

    id: str = "C2"
    title: Text = text("Impossible travel")

    def check(self, plan: Plan, facts: Facts, subject: Subject) -> Iterator[Finding]:
        """One finding for each engagement that cannot be reached from the one before it."""
        person = plan.people.get(subject.id)
        if person is None:
            return
        legs = [
            _Leg(item, facts.places.located(item.place, item.host), booking, booking.needed, zone)
            for item, booking in _judged(without_wholes(diary(plan, facts, person.id, TO_COME)))
            if booking.needed is not None and (zone := zone_of(item, plan.countries, facts.places)) is not None
        ]
        ending = sorted(legs, key=lambda leg: (leg.ends, leg.item.ref, leg.item.id))
        ends = [leg.ends for leg in ending]
        for leg in sorted(legs, key=lambda leg: (leg.begins, leg.item.ref, leg.item.id)):
            at = bisect_right(ends, leg.begins)
            if at and (way := _way(ending[at - 1], leg)) is not None:
                yield self._finding(subject, person.name, ending[at - 1], leg, way)

    def _finding(self, subject: Subject, person: str, leaves: _Leg, arrives: _Leg, way: Journey) -> Finding:
        one, other = leaves.item, arrives.item
        return Finding(
            rule=self.id,
            severity=Severity.WARN,
            subject=subject,
            key=f"{subject.id}|{one.id}@{leaves.ends:%Y-%m-%dT%H%M}|{other.id}@{arrives.begins:%Y-%m-%dT%H%M}",
            title=text("{person} cannot be at {other} in time", person=person, other=other.title),
            why=_why(leaves, arrives, way),
            remedy=text("Move one of the two, send the deputy, or waive this if the way is shorter than it looks."),
            engagements=(one.id, other.id),
            countries=tuple(dict.fromkeys((*one.country_ids, *other.country_ids))),
            due=other.dates.earliest,
        )


@dataclass(frozen=True, slots=True)
class _Leg:
    """An engagement with the instants between which the person is needed there, and its clock."""

    item: Engagement
    place: Place
    booking: Booking
    needed: Hours
    zone: str

    @property
    def begins(self) -> datetime:
        """When the person must be there."""
        return self.needed.begins

    @property
    def ends(self) -> datetime:
        """When the person can leave."""
        return self.needed.ends


def _judged(booked: Iterable[Booked]) -> Iterator[Booked]:
    return (each for each in booked if each[0].dates.is_exact)


def _way(leaves: _Leg, arrives: _Leg) -> Journey | None:
    """The journey between the two, where there is no time for it."""
    if arrives.begins - leaves.ends >= LONGEST_JOURNEY or clash_day(leaves.booking, arrives.booking) is not None:
        return None
    distance = kilometres(leaves.place, arrives.place)
    if distance is None or distance <= BY_ROAD:
        return None
    way = journey(distance, clock_shift(leaves.zone, leaves.ends, arrives.zone, arrives.begins))
    return way if arrives.begins - leaves.ends < way.takes else None


def _why(leaves: _Leg, arrives: _Leg, way: Journey) -> Text:
    values: dict[str, Value] = {
        "one": text("{title} ({dates})", title=leaves.item.title, dates=leaves.item.dates),
        "other": text("{title} ({dates})", title=arrives.item.title, dates=arrives.item.dates),
        "kilometres": Count(round(way.kilometres), "kilometre", "kilometres"),
        "left": _hours(floor((arrives.begins - leaves.ends) / _HOUR)),
        "needed": _hours(ceil(way.takes / _HOUR)),
    }
    if way.rests:
        return text(
            "Between {one} and {other} are {kilometres} and {left}; the way takes {needed}, with rest after "
            "the change of clocks.",
            **values,
        )
    return text("Between {one} and {other} are {kilometres} and {left}; the way takes {needed}.", **values)


def _hours(number: int) -> Count:
    return Count(number, "hour", "hours")
