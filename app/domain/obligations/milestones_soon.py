"""M2: a milestone is due within days."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import timedelta

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
from app.domain.wording import Text, text

SOON = timedelta(days=7)
"""From so many days before its day on, a milestone is due soon: default of this product, no authority."""


@dataclass(frozen=True, slots=True)
class MilestonesSoon:
    """Milestones of a live engagement are due today or in the days to come: one finding for all of one engagement."""

    id: str = "M2"
    title: Text = text("Milestone due soon")
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
        soon = sorted(
            ((day, each) for day, each in open_milestones(plan, item) if facts.as_of <= day <= facts.as_of + SOON),
            key=lambda found: (found[0], found[1].title, found[1].id),
        )
        if soon:
            yield Finding(
                rule=self.id,
                severity=Severity.INFORM,
                subject=subject,
                key=matter_of(soon),
                title=text("{count} of {title} due soon", count=milestones_count(len(soon)), title=item.title),
                why=text(
                    "To be done for {title} ({start}): {what}.",
                    title=item.title,
                    start=item.dates.start,
                    what=named(soon),
                ),
                remedy=text("Do it, and tick it in “What is due”; or give it another day."),
                engagements=(item.id,),
                countries=item.country_ids,
                since=soon[0][0] - SOON,
                due=soon[0][0],
            )
