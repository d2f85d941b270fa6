"""The milestones of an engagement as the timeline marks their days."""

from __future__ import annotations

from datetime import date

from app.domain.milestone_days import BY_ENGAGEMENT, asks_for_something
from app.domain.milestones import Milestone
from app.domain.plan import Plan
from app.domain.value_classes import dataclass


@dataclass(frozen=True, slots=True)
class MilestoneMark:
    """A milestone on its planned `day`, an ordinal; `overdue` where it is past it and still to be done."""

    day: int
    title: str
    done_on: date | None
    overdue: bool


def milestone_marks(plan: Plan, engagement_id: str, as_of: date) -> tuple[MilestoneMark, ...]:
    """The milestones of an engagement that have a day and are done or still to be done, in order of day."""
    item, milestones = plan.engagements.get(engagement_id), plan.records(Milestone)
    if item is None:
        return ()
    found = (milestones[each] for each in plan.ids(BY_ENGAGEMENT, engagement_id))
    marks = [
        MilestoneMark(each.planned.toordinal(), each.title, each.done_on, each.is_open and each.planned < as_of)
        for each in found
        if each.planned is not None and (not each.is_open or asks_for_something(item, each))
    ]
    return tuple(sorted(marks, key=lambda mark: (mark.day, mark.title)))
