"""Which engagements a rule on milestones must look at, and how a finding on several of one engagement is said."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from app.domain.engagement import Engagement
from app.domain.finding_groups import MOST_NAMED, first_named, group_key
from app.domain.findings import Subject
from app.domain.milestone_days import BY_ENGAGEMENT
from app.domain.milestones import Milestone
from app.domain.plan import Plan
from app.domain.records.record import Item
from app.domain.wording import Text, text
from app.domain.wording_values import Count

MILESTONE_READS = frozenset({"engagements", "milestones"})

Dated = Sequence[tuple[date, Milestone]]
"""Milestones with their days, the earliest first."""


def milestones_count(number: int) -> Count:
    """`3 milestones`."""
    return Count(number, "milestone", "milestones")


def with_milestones_subjects(plan: Plan) -> Iterable[Subject]:
    """The engagements that have milestones."""
    return (Subject("engagements", str(key)) for key in plan.keys(BY_ENGAGEMENT))


def milestone_subjects(item: Item) -> Iterable[Subject]:
    """The engagement, or the one of the milestone."""
    match item:
        case Engagement():
            return (Subject("engagements", item.id),)
        case Milestone():
            return (Subject("engagements", item.engagement),)
        case _:
            return ()


def matter_of(dated: Dated) -> str:
    """What a waiver sticks to: these milestones on these days."""
    return group_key(f"{milestone.id}@{day}" for day, milestone in dated)


def named(dated: Dated) -> Text:
    """The first of them with their days and who acts."""
    return first_named([_named(day, milestone) for day, milestone in dated[:MOST_NAMED]], len(dated))


def _named(day: date, milestone: Milestone) -> Text:
    if milestone.who:
        return text("{title} ({day:weekday}, {who})", title=milestone.title, day=day, who=milestone.who)
    return text("{title} ({day:weekday})", title=milestone.title, day=day)
