"""U1: a training was a year ago, and nobody asked whether what was trained is still in use."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any, ClassVar

from app.domain.engagement import Engagement
from app.domain.exercises import Exercise
from app.domain.facts import Facts
from app.domain.findings import Finding, FindingClass, Severity, Subject
from app.domain.part_subjects import PartRule
from app.domain.plan import Plan
from app.domain.statuses import DELIVERED
from app.domain.value_classes import dataclass
from app.domain.wording import Text, text

TRAINING = "training"


@dataclass(frozen=True, slots=True)
class StillUsedUnasked(PartRule):
    """A training with a record of its own ended a year ago or longer, took place, and has no answer to whether what was
    trained is still in use. A default of this product, no authority.
    """

    kinds: ClassVar[tuple[type[Any], ...]] = (Exercise,)
    id: str = "U1"
    title: Text = text("Still in use?")
    finding_class: FindingClass = FindingClass.OBLIGATION
    reads: frozenset[str] = frozenset({"engagements", "exercises"})

    def check_of(self, plan: Plan, facts: Facts, item: Engagement) -> Iterator[Finding]:
        """At most one finding."""
        part = plan.part(Exercise, item.id)
        if part is None or part.still_used is not None or item.kind != TRAINING or item.status not in DELIVERED:
            return
        due = _a_year_after(item.dates.latest)
        if facts.as_of < due:
            return
        yield Finding(
            rule=self.id,
            severity=Severity.INFORM,
            subject=Subject("engagements", item.id),
            key=f"{item.id}|{due}",
            title=text("Is what {title} trained still in use?", title=item.title),
            why=text(
                "The training ended on {day}, a year ago or longer, and nobody noted an answer.", day=item.dates.latest
            ),
            remedy=text(
                "Ask the partner or the attaché, and note the answer with its day in the record of the training."
            ),
            engagements=(item.id,),
            countries=item.country_ids,
            since=due,
            due=due,
        )


def _a_year_after(day: date) -> date:
    """The same day of the next year; the last of February where there is none."""
    try:
        return day.replace(year=day.year + 1)
    except ValueError:
        return date(day.year + 1, 2, 28)
