"""G5: engagements are in the plan and serve none of its objectives."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from app.domain.engagement import Engagement
from app.domain.facts import Facts
from app.domain.finding_groups import dated_named, group_key
from app.domain.findings import Finding, FindingClass, Severity, Subject
from app.domain.months import plan_year_span
from app.domain.office_subjects import OfficeRule, office_keys
from app.domain.plan import Plan
from app.domain.value_classes import dataclass
from app.domain.wording import Text, text
from app.domain.wording_values import engagements_count


@dataclass(frozen=True, slots=True)
class ActivityWithoutObjective(OfficeRule):
    """A live engagement of this plan year or a later one is linked to no objective.

    One finding a lead office, for information, whatever the number of engagements. A part of another engagement serves
    what the whole serves. A plan that keeps no objectives is not asked for them.
    """

    index: ClassVar[str] = "engagement_aimless_by_office_year"
    id: str = "G5"
    title: Text = text("Engagement without an objective")
    finding_class: FindingClass = FindingClass.GAP
    reads: frozenset[str] = frozenset({"engagements", "objectives", "settings"})

    def check(self, plan: Plan, facts: Facts, subject: Subject) -> Iterator[Finding]:
        """At most one finding."""
        if not plan.objectives:
            return
        begins = plan_year_span(plan.settings, facts.as_of).first
        found = (
            plan.engagements[engagement_id]
            for key in office_keys(plan, self.index)
            if key[0] == subject.id and key[1] >= begins.year
            for engagement_id in plan.ids(self.index, key)
        )
        aimless = sorted(
            (item for item in found if item.dates.latest >= begins), key=lambda item: (item.dates.earliest, item.id)
        )
        if aimless:
            yield Finding(
                rule=self.id,
                severity=Severity.INFORM,
                subject=subject,
                key=f"{subject.id}|{group_key(item.id for item in aimless)}",
                title=_title(subject.id, aimless),
                why=_why(aimless),
                remedy=text(
                    "Link each to the objective that it serves; Bulk edit does it for many at once. What serves none "
                    "is a wish that the plan can spare."
                ),
                engagements=tuple(item.id for item in aimless),
                countries=tuple(dict.fromkeys(code for item in aimless for code in item.country_ids)),
            )


def _title(office: str, aimless: list[Engagement]) -> Text:
    if len(aimless) == 1:
        return text("{title} serves no objective", title=aimless[0].title)
    if not office:
        return text("{count} without a lead office serve no objective", count=engagements_count(len(aimless)))
    return text("{count} of {office} serve no objective", count=engagements_count(len(aimless)), office=office)


def _why(aimless: list[Engagement]) -> Text:
    return text(
        "Planned or done in this plan year or later, and linked to no objective: {what}.",
        what=dated_named(aimless),
    )
