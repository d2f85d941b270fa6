"""When exercises take up what others may want at the same time, and who plans them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from app.domain.claims import Claim
from app.domain.contributions import Contribution
from app.domain.engagement import Engagement
from app.domain.exercises import EXERCISE_KINDS, Exercise
from app.domain.plan import Plan
from app.domain.spans import ONE_DAY, DaySpan


def claims_of(plan: Plan, engagement_id: str) -> Iterator[Claim]:
    """All that an exercise takes up while its forces are bound."""
    exercise = plan.part(Exercise, engagement_id)
    if exercise is not None:
        yield from exercise.claims
    for each in plan.parts(Contribution, engagement_id):
        yield from each.claims


def claimants(plan: Plan, claim: Claim) -> Iterator[Engagement]:
    """The engagements that take something up, each once."""
    contributions = plan.records(Contribution)
    of_units = {contributions[each].engagement for each in plan.ids("contribution_by_claim", claim)}
    for engagement_id in sorted(of_units | plan.ids("exercise_by_claim", claim)):
        if (item := plan.engagements.get(engagement_id)) is not None:
            yield item


def conferences(plan: Plan, office: str) -> Iterator[Engagement]:
    """The planning events still to come of exercises that an office leads."""
    for engagement_id in sorted(plan.ids("planned_part_by_office", office)):
        item = plan.engagements[engagement_id]
        if is_planning_event(plan, item):
            yield item


def is_planning_event(plan: Plan, item: Engagement) -> bool:
    """Whether it is a part of an exercise or a training without being one itself, such as a planning conference."""
    whole = plan.engagements.get(item.parent) if item.parent else None
    return whole is not None and whole.kind in EXERCISE_KINDS and item.kind not in EXERCISE_KINDS


def bound_days(plan: Plan, item: Engagement) -> DaySpan | None:
    """The days from deployment to recovery; where one of them is not stated, the certain first or last day.

    None where nothing of it is certain.
    """
    exercise = plan.part(Exercise, item.id)
    certain = item.dates.certain
    first: date | None = exercise.deploys_from if exercise is not None else None
    last: date | None = exercise.recovered_by if exercise is not None else None
    first = first or (certain.first if certain is not None else None)
    last = last or (certain.last if certain is not None else None)
    if first is None or last is None or last < first:
        return certain
    return DaySpan(first, last + ONE_DAY)
