"""C1: a principal is in two places at once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from app.domain.clashes import clashes
from app.domain.engagement import Engagement
from app.domain.facts import Facts
from app.domain.findings import Finding, FindingClass, Severity, Subject, subjects_in
from app.domain.indexes import Item
from app.domain.kinds import Counting
from app.domain.parties import Person
from app.domain.plan import Plan
from app.domain.programme_days import counting_of
from app.domain.wording import text
from app.domain.wording_dates import dates_words, day_words


@dataclass(frozen=True, slots=True)
class PrincipalBookedTwice:
    """The same person is in two live engagements whose certain days overlap.

    Only what is still to come can be mended, so nothing is said of what is over. A posting
    is no appointment and clashes with nothing.
    """

    id: str = "C1"
    title: str = "Principal booked twice"
    finding_class: FindingClass = FindingClass.CONFLICT
    reads: frozenset[str] = frozenset({"people", "engagements", "kinds"})
    waivable: bool = True

    def all_subjects(self, plan: Plan) -> Iterable[Subject]:
        """Everybody who is named in an engagement to come."""
        return (Subject("people", str(key)) for key in plan.keys("engagement_to_come_by_person"))

    def subjects(self, plan: Plan, item: Item) -> Iterable[Subject]:
        """The person, or the principals of the engagement or of the kind's engagements."""
        if isinstance(item, Person):
            return (Subject("people", item.id),)
        if isinstance(item, Engagement):
            return subjects_in("people", item.principals)
        engagements = (plan.engagements[found] for found in plan.ids("engagement_by_kind", item.id))
        return (Subject("people", person) for found in engagements for person in found.principals)

    def check(self, plan: Plan, facts: Facts, subject: Subject) -> Iterator[Finding]:
        """One finding for each pair of engagements."""
        person = plan.people.get(subject.id)
        if person is None:
            return
        booked = [
            plan.engagements[engagement_id] for engagement_id in plan.ids("engagement_to_come_by_person", subject.id)
        ]
        ahead = [
            item for item in booked if item.is_ahead(facts.as_of) and counting_of(plan, item) is not Counting.PRESENCE
        ]
        for one, other, day in clashes(ahead):
            yield Finding(
                rule=self.id,
                severity=Severity.BLOCK,
                subject=subject,
                key="|".join((subject.id, *sorted((_stamp(one), _stamp(other))))),
                title=text("{person} is booked twice from {day}", person=person.name, day=day_words(day)),
                why=text(
                    "{person} is away twice: {one}, {one_dates}, and {other}, {other_dates}.",
                    person=person.name,
                    one=one.title,
                    one_dates=dates_words(one.dates),
                    other=other.title,
                    other_dates=dates_words(other.dates),
                ),
                remedy=text("Move one of the two, or send the deputy."),
                engagements=(one.id, other.id),
                countries=tuple(dict.fromkeys((*one.country_ids, *other.country_ids))),
                due=day,
            )


def _stamp(engagement: Engagement) -> str:
    dates = engagement.dates
    times = [f"T{time:%H%M}" if time is not None else "" for time in (dates.start_time, dates.end_time)]
    end = dates.end.iso if dates.end is not None else "?"
    return f"{engagement.id}@{dates.start.iso}{times[0]}..{end}{times[1]}"
