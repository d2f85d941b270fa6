"""M2: a milestone is due within days."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from typing import Any, ClassVar

from app.domain.engagement import Engagement
from app.domain.facts import Facts
from app.domain.findings import Finding, FindingClass, Severity, Subject
from app.domain.milestone_days import open_milestones
from app.domain.milestone_groups import by_day, matter_of, milestones_count, named
from app.domain.milestones import Milestone
from app.domain.part_subjects import PartRule
from app.domain.plan import Plan
from app.domain.value_classes import dataclass
from app.domain.wording import Text, text

SOON = timedelta(days=7)
"""From so many days before its day on, a milestone is due soon: default of this product, no authority."""


@dataclass(frozen=True, slots=True)
class MilestonesSoon(PartRule):
    """Milestones of a live engagement are due today or in the days to come: one finding for all of one engagement."""

    kinds: ClassVar[tuple[type[Any], ...]] = (Milestone,)
    id: str = "M2"
    title: Text = text("Milestone due soon")
    finding_class: FindingClass = FindingClass.OBLIGATION
    reads: frozenset[str] = frozenset({"engagements", "milestones"})

    def check_of(self, plan: Plan, facts: Facts, item: Engagement) -> Iterator[Finding]:
        """At most one finding."""
        soon = by_day(
            (day, each) for day, each in open_milestones(plan, item) if facts.as_of <= day <= facts.as_of + SOON
        )
        if soon:
            yield Finding(
                rule=self.id,
                severity=Severity.INFORM,
                subject=Subject("engagements", item.id),
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
