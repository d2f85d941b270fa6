"""K1: personal data are kept longer than they were to be."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from app.domain.facts import Facts
from app.domain.finding_groups import first_named, group_key
from app.domain.findings import WHOLE_PLAN, Finding, FindingClass, Severity, Subject
from app.domain.parties import Person
from app.domain.plan import Plan
from app.domain.records.record import Item
from app.domain.value_classes import dataclass
from app.domain.wording import Text, text
from app.domain.wording_values import Count


@dataclass(frozen=True, slots=True)
class KeptTooLong:
    """The last day on which a person was to be kept is over. One finding, whatever the number of people, because one
    person looks through them all at once.
    """

    id: str = "K1"
    title: Text = text("Kept too long")
    finding_class: FindingClass = FindingClass.OBLIGATION
    reads: frozenset[str] = frozenset({"people"})
    waivable: bool = True

    def all_subjects(self, plan: Plan) -> Iterable[Subject]:
        """The plan as a whole."""
        return (WHOLE_PLAN,)

    def subjects(self, plan: Plan, item: Item) -> Iterable[Subject]:
        """The plan as a whole."""
        return (WHOLE_PLAN,) if isinstance(item, Person) else ()

    def check(self, plan: Plan, facts: Facts, subject: Subject) -> Iterator[Finding]:
        """At most one finding."""
        over = kept_too_long(plan, facts.as_of)
        if not over:
            return
        named = [text("{person} ({day})", person=each.name, day=each.kept_until or date.max) for each in over]
        yield Finding(
            rule=self.id,
            severity=Severity.INFORM,
            subject=subject,
            key=f"kept|{group_key(f'{each.id}@{each.kept_until}' for each in over)}",
            title=text("{person} is kept longer than was to be", person=over[0].name)
            if len(over) == 1
            else text("{count} are kept longer than was to be", count=Count(len(over), "person", "people")),
            why=text(
                "The last day for which personal data were to be kept is over: {who}.",
                who=first_named(named, len(named)),
            ),
            remedy=text(
                "Erase them with “What is kept of whom…”, or say until when and what for they are still needed."
            ),
            due=over[0].kept_until,
            since=over[0].kept_until,
        )


def kept_too_long(plan: Plan, as_of: date) -> list[Person]:
    """Whose last day of being kept is over on that day, the longest over first."""
    days = (day for day in plan.keys("person_by_last_day") if isinstance(day, date) and day < as_of)
    found = (plan.people[each] for day in days for each in plan.ids("person_by_last_day", day))
    return sorted(found, key=lambda each: (each.kept_until or date.max, each.name, each.id))
