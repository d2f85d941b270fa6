"""C34: an engagement is over and nobody has said whether it took place."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import ClassVar

from app.domain.engagement import Engagement
from app.domain.facts import Facts
from app.domain.finding_groups import dated_named, group_key
from app.domain.findings import Finding, FindingClass, Severity, Subject
from app.domain.indexes import month_number
from app.domain.office_subjects import OfficeRule, office_keys
from app.domain.plan import Plan
from app.domain.spans import ONE_DAY
from app.domain.value_classes import dataclass
from app.domain.wording import Text, text
from app.domain.wording_values import engagements_count


@dataclass(frozen=True, slots=True)
class PastNotClosed(OfficeRule):
    """The last day on which a planned, confirmed or under-way engagement can go on is over.

    From the next day on it counts neither as done nor as called off. One finding an office, whatever the number of
    engagements, because one person closes them all at once. What was only an idea or proposed is not asked for.
    Of one great register 37 of 780 activities were ever closed: a default of this product, no authority.
    """

    index: ClassVar[str] = "engagement_to_come_by_office_month"
    id: str = "C34"
    title: Text = text("Past, not closed")
    finding_class: FindingClass = FindingClass.OBLIGATION
    reads: frozenset[str] = frozenset({"engagements"})

    def check(self, plan: Plan, facts: Facts, subject: Subject) -> Iterator[Finding]:
        """At most one finding."""
        over = past_not_closed(plan, facts.as_of, subject.id)
        if over:
            yield Finding(
                rule=self.id,
                severity=Severity.WARN,
                subject=subject,
                key=f"{subject.id}|{group_key(f'{item.id}@{item.dates.latest}' for item in over)}",
                title=_title(subject.id, over),
                why=_why(over),
                remedy=text(
                    "Say of each whether it took place, did not happen or was moved: "
                    "“Close past engagements…” does it for all of them at once."
                ),
                engagements=tuple(item.id for item in over),
                countries=tuple(dict.fromkeys(code for item in over for code in item.country_ids)),
                since=over[0].dates.latest + ONE_DAY,
            )


def past_not_closed(plan: Plan, as_of: date, office: str | None = None) -> list[Engagement]:
    """What was planned, is over on that day and not closed, the longest over first; of one lead office or of all."""
    this_month = month_number(as_of)
    found = (
        plan.engagements[engagement_id]
        for key in office_keys(plan, PastNotClosed.index)
        if key[1] <= this_month and office in (None, key[0])
        for engagement_id in plan.ids(PastNotClosed.index, key)
    )
    over = (item for item in found if item.dates.latest < as_of)
    return sorted(over, key=lambda item: (item.dates.latest, item.ref, item.id))


def _title(office: str, over: list[Engagement]) -> Text:
    if len(over) == 1:
        return text("{title} is over and not closed", title=over[0].title)
    if not office:
        return text("{count} without a lead office are over and not closed", count=engagements_count(len(over)))
    return text("{count} of {office} are over and not closed", count=engagements_count(len(over)), office=office)


def _why(over: list[Engagement]) -> Text:
    return text(
        "Not said to have taken place, and so counted as neither done nor called off: {what}.",
        what=dated_named(over),
    )
