"""M1: the day of a milestone has passed and nobody has said that it was done."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, ClassVar

from app.domain.engagement import Engagement
from app.domain.facts import Facts
from app.domain.findings import Finding, FindingClass, Severity, Subject
from app.domain.milestone_days import open_milestones
from app.domain.milestone_groups import by_day, matter_of, milestones_count, named
from app.domain.milestones import Milestone
from app.domain.part_subjects import PartRule
from app.domain.plan import Plan
from app.domain.spans import ONE_DAY
from app.domain.value_classes import dataclass
from app.domain.wording import Text, text


@dataclass(frozen=True, slots=True)
class MilestonesOverdue(PartRule):
    """Milestones of a live engagement are past their day: one finding for all of one engagement.

    What was delivered is asked only for what comes after it, what is reported for nothing.
    """

    kinds: ClassVar[tuple[type[Any], ...]] = (Milestone,)
    id: str = "M1"
    title: Text = text("Milestone overdue")
    finding_class: FindingClass = FindingClass.OBLIGATION
    reads: frozenset[str] = frozenset({"engagements", "milestones"})

    def check_of(self, plan: Plan, facts: Facts, item: Engagement) -> Iterator[Finding]:
        """At most one finding."""
        late = by_day((day, each) for day, each in open_milestones(plan, item) if day < facts.as_of)
        if late:
            first = late[0][0]
            yield Finding(
                rule=self.id,
                severity=Severity.WARN,
                subject=Subject("engagements", item.id),
                key=matter_of(late),
                title=text("{count} of {title} overdue", count=milestones_count(len(late)), title=item.title),
                why=text(
                    "Not marked as done, before {title} ({start}): {what}.",
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
