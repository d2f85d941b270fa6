"""C33: a principal is away while they are needed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from app.domain.absences import Absence
from app.domain.bookings import Booking, booking_of_days, clash_day
from app.domain.clashes import Booked
from app.domain.delegates import Delegate
from app.domain.engagement import Engagement
from app.domain.facts import Facts
from app.domain.finding_groups import dated_named, group_key
from app.domain.findings import EVERYTHING, Finding, Severity, Subject, subjects_in
from app.domain.forums import Attendance
from app.domain.geography import Country
from app.domain.kinds import Kind
from app.domain.parties import Person
from app.domain.person_subjects import PersonRule
from app.domain.plan import Plan
from app.domain.presences import people_in, presences
from app.domain.records.record import Item
from app.domain.settings import PlanSettings
from app.domain.spans import DaySpan
from app.domain.statuses import TO_COME
from app.domain.tours import blocks
from app.domain.value_classes import dataclass
from app.domain.wording import Text, Value, text


@dataclass(frozen=True, slots=True)
class PrincipalAbsent(PersonRule):
    """A person is in live engagements that certainly take place while they are away.

    So are the principals, the head of a delegation to a forum, whoever leads it by name, and the delegates that are
    people of the plan, these on the days on which they are there.

    An absence is whole days by the clock at home, an engagement stands by that of its place: they are compared as
    principals booked twice are (`bookings.py`). One finding an absence, whatever the number of engagements. As with
    a principal who is booked twice, nothing is said of what is over, and a posting is no appointment. Whoever is to
    go instead is named.
    """

    id: str = "C33"
    title: Text = text("Away while needed")
    reads: frozenset[str] = frozenset(
        {"absences", "people", "engagements", "kinds", "countries", "settings", "delegates", "attendances"}
    )

    def all_subjects(self, plan: Plan) -> Iterable[Subject]:
        """Everybody who is away at some time."""
        return (Subject("people", str(key)) for key in plan.keys("absence_by_person"))

    def subjects(self, plan: Plan, item: Item) -> Iterable[Subject]:
        """The person and those whose deputy they are; or the people in the engagement, in the kind's, or in those
        that the country hosts."""
        match item:
            case Person():
                return subjects_in("people", _with_chiefs(plan, item.id))
            case Absence():
                return subjects_in("people", _with_chiefs(plan, item.person))
            case PlanSettings():
                return (EVERYTHING,)
            case Delegate():
                return subjects_in("people", (item.person,) if item.person else ())
            case Attendance():
                return subjects_in("people", (item.head,) if item.head else ())
            case Engagement():
                return subjects_in("people", people_in(plan, item))
            case Kind():
                return _people(plan, plan.ids("engagement_by_kind", item.id))
            case Country():
                return _people(plan, plan.ids("engagement_by_possible_host", item.id))
            case _:
                return ()

    def check(self, plan: Plan, facts: Facts, subject: Subject) -> Iterator[Finding]:
        """One finding for each absence that touches an engagement."""
        person = plan.people.get(subject.id)
        absences = [each for each in _absences(plan, subject.id) if each.span.last >= facts.as_of]
        if person is None or not absences:
            return
        ahead = sorted(
            blocks(presences(plan, facts, person, TO_COME)), key=lambda each: (each[1].days.first, each[0].id)
        )
        for absence in absences:
            away = _away(plan, absence)
            touched = [each for each in ahead if clash_day(each[1], away) is not None]
            if touched:
                yield self._finding(plan, subject, person, absence, touched)

    def _finding(
        self,
        plan: Plan,
        subject: Subject,
        person: Person,
        absence: Absence,
        touched: list[Booked],
    ) -> Finding:
        items = [item for item, _ in touched]
        away = absence.span
        values: dict[str, Value] = {"person": person.name, "away": away, "what": dated_named(items)}
        reason = absence.reason
        shared = [(item, *_shared(booking.days, away)) for item, booking in touched]
        stamps = group_key(f"{item.id}@{first}..{last}" for item, first, last in shared)
        return Finding(
            rule=self.id,
            severity=Severity.BLOCK,
            subject=subject,
            key=f"{person.id}|{away.first}..{away.last}|{stamps}",
            title=text("{person} is away {away:weekday} and needed then", person=person.name, away=away),
            why=text("{person} is away {away:weekday} ({reason}) and is to be at {what}.", **values, reason=reason)
            if reason
            else text("{person} is away {away:weekday} and is to be at {what}.", **values),
            remedy=_remedy(plan, person, [booking for _, booking in touched]),
            engagements=tuple(item.id for item in items),
            countries=tuple(dict.fromkeys(code for item in items for code in item.country_ids)),
            due=shared[0][1],
        )


def _remedy(plan: Plan, person: Person, needed: list[Booking]) -> Text:
    """Who can go instead when the person is needed, or that it must be moved."""
    deputy = plan.people.get(person.deputy) if person.deputy else None
    if deputy is None:
        return text("Move it to other days, or send a deputy.")
    away = [_away(plan, absence) for absence in _absences(plan, deputy.id)]
    if any(clash_day(each, booking) is not None for each in away for booking in needed):
        return text(
            "Move it to other days, or send somebody else: {deputy}, the deputy, is away too.", deputy=deputy.name
        )
    return text("Send the deputy, {deputy}, or move it to other days.", deputy=deputy.name)


def _away(plan: Plan, absence: Absence) -> Booking:
    return booking_of_days(absence.span, plan.settings.home_zone)


def _shared(days: DaySpan, away: DaySpan) -> tuple[date, date]:
    """The first and the last day of both; across the date line they can be at once and have no day in common."""
    first, last = max(days.first, away.first), min(days.last, away.last)
    return (first, last) if first <= last else (last, first)


def _absences(plan: Plan, person_id: str) -> list[Absence]:
    """When the person is away, in order of the days."""
    found = (plan.records(Absence)[each] for each in plan.ids("absence_by_person", person_id))
    return sorted(found, key=lambda each: (each.first, each.last, each.id))


def _people(plan: Plan, engagement_ids: Iterable[str]) -> Iterator[Subject]:
    found = (person for each in engagement_ids for person in people_in(plan, plan.engagements[each]))
    return subjects_in("people", dict.fromkeys(found))


def _with_chiefs(plan: Plan, person_id: str) -> tuple[str, ...]:
    return (person_id, *plan.ids("person_by_deputy", person_id))
