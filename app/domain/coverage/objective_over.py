"""G26: an engagement is to serve an objective whose day is past when it begins."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import cast

from app.domain.engagement import Engagement
from app.domain.facts import Facts
from app.domain.finding_groups import dated_named, group_key
from app.domain.findings import Finding, FindingClass, Severity, Subject
from app.domain.indexes import Key
from app.domain.objective_subjects import ObjectiveRule
from app.domain.plan import Plan
from app.domain.priorities import Objective
from app.domain.statuses import DELIVERED
from app.domain.value_classes import dataclass
from app.domain.wording import Text, text
from app.domain.wording_values import engagements_count


@dataclass(frozen=True, slots=True)
class ObjectiveOver(ObjectiveRule):
    """Live engagements that are linked to an objective begin, at the earliest, after its target date.

    A warning while one of them is still to take place; of what was held it is for information.
    """

    id: str = "G26"
    title: Text = text("Objective over")
    finding_class: FindingClass = FindingClass.GAP
    reads: frozenset[str] = frozenset({"objectives", "engagements"})

    def check_of(self, plan: Plan, facts: Facts, objective: Objective) -> Iterator[Finding]:
        """At most one finding."""
        if (by := objective.target_date) is None:
            return
        # An objective may have thousands of engagements, few of them after its day: the years before are left out.
        years = (key for key in plan.keys("engagement_by_objective_year") if _is_late(key, objective.id, by.year))
        ids = {each for key in years for each in plan.ids("engagement_by_objective_year", key)}
        linked = (plan.engagements[each] for each in ids)
        late = sorted(
            (item for item in linked if item.is_live and item.dates.earliest > by),
            key=lambda item: (item.dates.earliest, item.id),
        )
        if not late:
            return
        code = objective.name
        yield Finding(
            rule=self.id,
            severity=Severity.INFORM if all(item.status in DELIVERED for item in late) else Severity.WARN,
            subject=Subject("objectives", objective.id),
            key=f"{objective.id}|{by}|{group_key(item.id for item in late)}",
            title=_title(code, by, late),
            why=_why(objective, by, late),
            remedy=text(
                "Give {code} another date if it goes on, or link these to an objective that follows it.", code=code
            ),
            engagements=tuple(item.id for item in late),
            countries=tuple(dict.fromkeys(each for item in late for each in item.country_ids)),
        )


def _is_late(key: Key, objective: str, year: int) -> bool:
    """Whether a key of `engagement_by_objective_year` is one of the objective from a year on."""
    of, engaged = cast("tuple[str, int]", key)
    return of == objective and engaged >= year


def _title(code: str, by: date, late: list[Engagement]) -> Text:
    if len(late) == 1:
        return text("{title} serves {code}, which was to be reached by {day}", title=late[0].title, code=code, day=by)
    return text(
        "{count} serve {code}, which was to be reached by {day}", count=engagements_count(len(late)), code=code, day=by
    )


def _why(objective: Objective, by: date, late: list[Engagement]) -> Text:
    return text(
        "{objective} ends on {day}; after that begins: {what}.",
        objective=objective.title,
        day=by,
        what=dated_named(late),
    )
