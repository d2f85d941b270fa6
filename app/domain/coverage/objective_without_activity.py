"""G4: nothing, or too little, of the plan year serves an objective."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from app.domain.engagement import Engagement
from app.domain.facts import Facts
from app.domain.findings import Finding, FindingClass, Severity, Subject
from app.domain.months import add_months, plan_year_span
from app.domain.objective_subjects import ObjectiveRule
from app.domain.plan import Plan
from app.domain.priorities import Objective
from app.domain.spans import DaySpan
from app.domain.value_classes import dataclass
from app.domain.wording import Text, text

LATE_MONTH = 9
"""An objective served only after this month of the plan year is thinly served: default of this product."""


@dataclass(frozen=True, slots=True)
class ObjectiveWithoutActivity(ObjectiveRule):
    """No live engagement of the plan year is linked to the objective: a warning.

    With a single one, or only such as begin after the ninth month, it is thin: for information.
    An engagement that may fall in the year counts as in it. An objective whose target date
    lies before the year is past and not looked at, nor is one that belongs to another plan year.
    """

    id: str = "G4"
    title: Text = text("Objective with nothing planned")
    finding_class: FindingClass = FindingClass.GAP
    reads: frozenset[str] = frozenset({"objectives", "engagements", "settings"})

    def check_of(self, plan: Plan, facts: Facts, objective: Objective) -> Iterator[Finding]:
        """At most one finding."""
        year = plan_year_span(plan.settings, facts.as_of)
        number = plan.settings.plan_year(facts.as_of)
        if objective.year not in (None, number):
            return
        if objective.target_date is not None and objective.target_date < year.first:
            return
        served = _served(plan, objective.id, year, add_months(year.first, LATE_MONTH))
        if served is None:
            return
        title, why = _words(objective, served, plan.settings.year_title(number))
        # With several late ones the matter is the lateness, whichever they are.
        what = served[0].id if len(served) == 1 else ("late" if served else "none")
        yield Finding(
            rule=self.id,
            severity=Severity.INFORM if served else Severity.WARN,
            subject=Subject("objectives", objective.id),
            key=f"{objective.id}|{number}|{what}",
            title=title,
            why=why,
            remedy=text("Link a live engagement to {code}, plan one, or close the objective.", code=objective.name),
            engagements=tuple(item.id for item in served),
        )


def _served(plan: Plan, objective: str, year: DaySpan, late: date) -> list[Engagement] | None:
    """The engagements of a thinly served objective, earliest first; None where it is served well."""
    early, found = 0, {}
    for calendar_year in range(year.first.year, year.last.year + 1):
        for engagement_id in plan.ids("engagement_by_objective_year", (objective, calendar_year)):
            item = plan.engagements[engagement_id]
            if engagement_id in found or not (item.is_live and item.dates.span.overlaps(year)):
                continue
            found[engagement_id] = item
            early += item.dates.earliest < late
            if early and len(found) > 1:
                return None
    return sorted(found.values(), key=lambda item: (item.dates.earliest, item.id))


def _words(objective: Objective, served: list[Engagement], year: str) -> tuple[Text, Text]:
    name = objective.name
    if not served:
        return (
            text("Nothing in {year} serves {name}", year=year, name=name),
            text(
                "No planned, confirmed or completed engagement of {year} is linked to {objective}.",
                year=year,
                objective=objective.full_name,
            ),
        )
    first = served[0]
    if len(served) == 1:
        return (
            text("Only one engagement in {year} serves {name}", year=year, name=name),
            text(
                "{engagement}, {dates}, is all that is linked to {objective}.",
                engagement=first.title,
                dates=first.dates,
                objective=objective.full_name,
            ),
        )
    return (
        text("{name} is served only late in {year}", year=year, name=name),
        text(
            "All {count} engagements linked to {objective} begin after the ninth month of the plan year; "
            "the first is {engagement}, {dates}.",
            count=len(served),
            objective=objective.full_name,
            engagement=first.title,
            dates=first.dates,
        ),
    )
