"""How a finding on several milestones of one engagement is said."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from app.domain.finding_groups import MOST_NAMED, first_named, group_key
from app.domain.milestones import Milestone
from app.domain.wording import Text, text
from app.domain.wording_values import Count

Dated = Sequence[tuple[date, Milestone]]
"""Milestones with their days, the earliest first."""


def milestones_count(number: int) -> Count:
    """`3 milestones`."""
    return Count(number, "milestone", "milestones")


def by_day(dated: Iterable[tuple[date, Milestone]]) -> Dated:
    """In the order of their days; those of one day by their titles."""
    return sorted(dated, key=lambda found: (found[0], found[1].title, found[1].id))


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
