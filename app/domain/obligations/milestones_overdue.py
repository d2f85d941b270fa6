"""M1: the day of a milestone has passed and nobody has said that it was done."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from app.domain.facts import Facts
from app.domain.findings import Finding, FindingClass, Severity, Subject
from app.domain.milestone_days import open_milestones
from app.domain.milestone_subjects import (
    MILESTONE_READS,
    matter_of,
    milestone_subjects,
    milestones_count,
    named,
    with_milestones_subjects,
)
from app.domain.plan import Plan
from app.domain.records.record import Item
from app.domain.spans import ONE_DAY
from app.domain.wording import Text, text


@dataclass(frozen=True, slots=True)
class MilestonesOverdue:
    """Milestones of a live engagement are past their day: one finding for all of one engagement.

    What was delivered is asked only for what comes after it, what is reported for nothing.
    """

    id: str = "M1"
    title: Text = text("Milestone overdue")
    finding_class: FindingClass = FindingClass.OBLIGATION
    reads: frozenset[str] = MILESTONE_READS
    waivable: bool = True

    def all_subjects(self, plan: Plan) -> Iterable[Subject]:
        """The engagements that have milestones."""
        return with_milestones_subjects(plan)

    def subjects(self, plan: Plan, item: Item) -> Iterable[Subject]:
        """The engagement."""
        return milestone_subjects(item)

    def check(self, plan: Plan, facts: Facts, subject: Subject) -> Iterator[Finding]:
        """At most one finding."""
        item = plan.engagements.get(subject.id)
        if item is None:
            return
        late = sorted(
            ((day, each) for day, each in open_milestones(plan, item) if day < facts.as_of),
            key=lambda found: (found[0], found[1].title, found[1].id),
        )
        if late:
            first = late[0][0]
            yield Finding(
                rule=self.id,
                severity=Severity.WARN,
                subject=subject,
                key=matter_of(late),
                title=text("{count} of {title} overdue", count=milestones_count(len(late)), title=item.title),
                why=text(
                    "Nobody has said that it was done, before {title} ({start}): {what}.",
                    title=item.title,
                    start=item.dates.start,
                    what=named(late),
                ),
                remedy=text("Tick what is done, do the rest today, or give it another day."),
                engagements=(item.id,),
                countries=item.country_ids,
                since=first + ONE_DAY,
                due=first,
            )
