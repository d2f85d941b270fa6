"""C1: a principal is in two places at once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from app.domain.clashes import Clash, clashes
from app.domain.engagement import Engagement
from app.domain.facts import Facts
from app.domain.finding_groups import MOST_NAMED, first_named, group_key
from app.domain.findings import Finding, FindingClass, Severity, Subject, subjects_in
from app.domain.kinds import Counting
from app.domain.parties import Person
from app.domain.plan import Plan
from app.domain.programme_days import counting_of
from app.domain.records.record import Item
from app.domain.wording import Text, text


@dataclass(frozen=True, slots=True)
class PrincipalBookedTwice:
    """The same person is in two or more live engagements whose certain days overlap.

    Any number at once are one finding, so that a person booked a hundred times has a list that can
    be read. Only what is still to come can be mended, so nothing is said of what is over. A posting
    is no appointment and clashes with nothing.
    """

    id: str = "C1"
    title: Text = text("Principal booked twice")
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
        """One finding for each engagement and those that are said to clash with it."""
        person = plan.people.get(subject.id)
        if person is None:
            return
        booked = [
            plan.engagements[engagement_id] for engagement_id in plan.ids("engagement_to_come_by_person", subject.id)
        ]
        ahead = [
            item for item in booked if item.is_ahead(facts.as_of) and counting_of(plan, item) is not Counting.PRESENCE
        ]
        for clash in clashes(ahead):
            title, why, remedy = _words(person.name, clash)
            yield Finding(
                rule=self.id,
                severity=Severity.BLOCK,
                subject=subject,
                key=f"{subject.id}|{group_key(map(_stamp, clash.engagements))}",
                title=title,
                why=why,
                remedy=remedy,
                engagements=tuple(item.id for item in clash.engagements),
                countries=tuple(dict.fromkeys(code for item in clash.engagements for code in item.country_ids)),
                due=clash.day,
            )


def _words(person: str, clash: Clash) -> tuple[Text, Text, Text]:
    """Title, reason and remedy."""
    head, others, day = clash.with_whom, clash.others, clash.day
    if len(others) == 1:
        return (
            text("{person} is booked twice from {day:weekday}", person=person, day=day),
            text(
                "{person} is away twice: {one}, {one_dates}, and {other}, {other_dates}.",
                person=person,
                one=head.title,
                one_dates=head.dates,
                other=others[0].title,
                other_dates=others[0].dates,
            ),
            text("Move one of the two, or send the deputy."),
        )
    named = [text("{title} ({dates})", title=item.title, dates=item.dates) for item in others[:MOST_NAMED]]
    return (
        text("{person} is booked {count} times from {day:weekday}", person=person, count=len(others) + 1, day=day),
        text(
            "{person} is away for {one}, {one_dates}, and at the same time for {others}.",
            person=person,
            one=head.title,
            one_dates=head.dates,
            others=first_named(named, len(others)),
        ),
        text("Move all but one of them, or send deputies; delete what was entered more than once."),
    )


def _stamp(engagement: Engagement) -> str:
    dates = engagement.dates
    times = [f"T{time:%H%M}" if time is not None else "" for time in (dates.start_time, dates.end_time)]
    end = dates.end.iso if dates.end is not None else "?"
    return f"{engagement.id}@{dates.start.iso}{times[0]}..{end}{times[1]}"
