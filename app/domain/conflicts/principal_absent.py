"""C33: a principal is away while they are needed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from app.domain.absences import Absence
from app.domain.engagement import Engagement
from app.domain.facts import Facts
from app.domain.finding_groups import first_named, group_key
from app.domain.findings import Finding, FindingClass, Severity, Subject, subjects_in
from app.domain.kinds import Counting
from app.domain.parties import Person
from app.domain.plan import Plan
from app.domain.programme_days import counting_of
from app.domain.records.record import Item
from app.domain.spans import DaySpan
from app.domain.wording import Text, Value, text


@dataclass(frozen=True, slots=True)
class PrincipalAbsent:
    """A person is in live engagements whose certain days fall into an absence of theirs.

    One finding an absence, whatever the number of engagements. As with a principal who is booked twice,
    nothing is said of what is over, and a posting is no appointment. Whoever is to go instead is named.
    """

    id: str = "C33"
    title: Text = text("Principal away")
    finding_class: FindingClass = FindingClass.CONFLICT
    reads: frozenset[str] = frozenset({"absences", "people", "engagements", "kinds"})
    waivable: bool = True

    def all_subjects(self, plan: Plan) -> Iterable[Subject]:
        """Everybody who is away at some time."""
        return (Subject("people", str(key)) for key in plan.keys("absence_by_person"))

    def subjects(self, plan: Plan, item: Item) -> Iterable[Subject]:
        """The person and those whose deputy they are; or the principals of the engagement or of the kind's."""
        match item:
            case Person():
                return subjects_in("people", _with_chiefs(plan, item.id))
            case Absence():
                return subjects_in("people", _with_chiefs(plan, item.person))
            case Engagement():
                return subjects_in("people", item.principals)
            case _:
                engagements = (plan.engagements[found] for found in plan.ids("engagement_by_kind", item.id))
                return (Subject("people", person) for found in engagements for person in found.principals)

    def check(self, plan: Plan, facts: Facts, subject: Subject) -> Iterator[Finding]:
        """One finding for each absence that touches an engagement."""
        person = plan.people.get(subject.id)
        absences = _absences(plan, subject.id)
        if person is None or not absences:
            return
        booked = (plan.engagements[found] for found in plan.ids("engagement_to_come_by_person", person.id))
        ahead = [
            (item, certain)
            for item in booked
            if item.is_ahead(facts.as_of)
            and (certain := item.dates.certain) is not None
            and counting_of(plan, item) is not Counting.PRESENCE
        ]
        ahead.sort(key=lambda each: (each[1].first, each[0].id))
        for absence in absences:
            touched = [(item, shared) for item, certain in ahead if (shared := certain.clip(absence.span)) is not None]
            if touched:
                yield self._finding(plan, subject, person, absence, touched)

    def _finding(
        self,
        plan: Plan,
        subject: Subject,
        person: Person,
        absence: Absence,
        touched: list[tuple[Engagement, DaySpan]],
    ) -> Finding:
        items = [item for item, _ in touched]
        named = [text("{title} ({dates})", title=item.title, dates=item.dates) for item in items]
        values: dict[str, Value] = {"person": person.name, "away": absence.span, "what": first_named(named, len(named))}
        reason = absence.reason
        stamps = (f"{item.id}@{shared.first}..{shared.last}" for item, shared in touched)
        return Finding(
            rule=self.id,
            severity=Severity.BLOCK,
            subject=subject,
            key=f"{person.id}|{absence.span.first}..{absence.span.last}|{group_key(stamps)}",
            title=text("{person} is away {away:weekday} and needed then", person=person.name, away=absence.span),
            why=text("{person} is away {away:weekday} ({reason}) and is to be at {what}.", **values, reason=reason)
            if reason
            else text("{person} is away {away:weekday} and is to be at {what}.", **values),
            remedy=_remedy(plan, person, absence.span, one=len(items) == 1),
            engagements=tuple(item.id for item in items),
            countries=tuple(dict.fromkeys(code for item in items for code in item.country_ids)),
            due=touched[0][1].first,
        )


def _remedy(plan: Plan, person: Person, away: DaySpan, *, one: bool) -> Text:
    """Who can go instead, or that it must be moved."""
    deputy = plan.people.get(person.deputy) if person.deputy else None
    if deputy is None:
        return text("Move it, or send the deputy.") if one else text("Move them, or send the deputy.")
    if any(absence.span.overlaps(away) for absence in _absences(plan, deputy.id)):
        return text("Move it, or send somebody else: {deputy}, the deputy, is away then too.", deputy=deputy.name)
    return text("Send the deputy, {deputy}, or move it to other days.", deputy=deputy.name)


def _absences(plan: Plan, person_id: str) -> list[Absence]:
    """When the person is away, in order of the days."""
    found = (plan.records(Absence)[each] for each in plan.ids("absence_by_person", person_id))
    return sorted(found, key=lambda each: (each.first, each.last, each.id))


def _with_chiefs(plan: Plan, person_id: str) -> tuple[str, ...]:
    return (person_id, *plan.ids("person_by_deputy", person_id))
