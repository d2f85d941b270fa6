"""C19: a visit of verification is near and nobody is named who answers at any hour."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from typing import Any, ClassVar

from app.domain.engagement import Engagement
from app.domain.facts import Facts
from app.domain.findings import Finding, FindingClass, Severity, Subject
from app.domain.part_subjects import PartRule
from app.domain.plan import Plan
from app.domain.regimes import MeasureSort, RegimeMeasure
from app.domain.spans import ONE_DAY
from app.domain.statuses import TO_COME
from app.domain.value_classes import dataclass
from app.domain.verification import Verification
from app.domain.wording import Text, text

NAMED_BEFORE = timedelta(days=30)
"""So long before the start the point of contact is wanted: default of this product, no authority."""

_PAPER = frozenset({MeasureSort.EXCHANGE, MeasureSort.NOTICE, MeasureSort.AIR_PART, MeasureSort.LIMIT})
"""What is sent, not visited."""


@dataclass(frozen=True, slots=True)
class NoContactPoint(PartRule):
    """A planned inspection, evaluation, observation or visit begins within 30 days without a point of contact.

    Whether escorts and sites are free in its window is not compared (domain.md §5, C19, names both).
    """

    kinds: ClassVar[tuple[type[Any], ...]] = (Verification,)
    id: str = "C19"
    title: Text = text("No point of contact")
    finding_class: FindingClass = FindingClass.CONFLICT
    reads: frozenset[str] = frozenset({"engagements", "csbm", "csbm_measures"})

    def check_of(self, plan: Plan, facts: Facts, item: Engagement) -> Iterator[Finding]:
        """At most one finding."""
        part = plan.part(Verification, item.id)
        if part is None or part.contact or item.status not in TO_COME or not item.is_ahead(facts.as_of):
            return
        measure = plan.records(RegimeMeasure).get(part.measure or "")
        since = item.dates.start.first - NAMED_BEFORE
        if facts.as_of < since or (measure is not None and measure.sort in _PAPER):
            return
        yield Finding(
            rule=self.id,
            severity=Severity.WARN,
            subject=Subject("engagements", item.id),
            key=f"{item.id}|{item.dates.start.iso}",
            title=text("{title} has no point of contact", title=item.title),
            why=text(
                "{title} begins on {start:weekday} and nobody is named who answers at any hour of the day.",
                title=item.title,
                start=item.dates.start.first,
            ),
            remedy=text("Name the point of contact with a telephone number in the record of the measure."),
            engagements=(item.id,),
            countries=item.country_ids,
            since=since,
            due=item.dates.start.first - ONE_DAY,
        )
