"""Whose programme is shown first, and of which week, where nobody has said it."""

from __future__ import annotations

from datetime import date

from app.domain.engagement import Engagement
from app.domain.plan import Plan
from app.domain.spans import DaySpan
from app.domain.statuses import ENDED_EARLY
from app.services.reports.principal_week import principals
from app.services.reports.weeks import week_at_hand, week_of


def first_programme(plan: Plan, current: str | None, today: date, first_weekday: int) -> tuple[str, DaySpan]:
    """The id of a principal, empty where the plan has none, and the week at hand, or the next in which they are busy.

    It is the highest of those who take part in the engagement that is looked at (`current`), else whoever is busy
    first, the highest of these.
    """
    week = week_at_hand(plan, today, first_weekday)
    people = [each.id for each in principals(plan)]
    looked_at = plan.engagements.get(current or "")
    of_it = [each for each in people if looked_at is not None and each in looked_at.principals]
    asked = of_it[:1] or people
    busy = {each: _first_week(plan, each, week, first_weekday) for each in asked}
    known = [(found.first, place, each) for place, (each, found) in enumerate(busy.items()) if found is not None]
    if not known:
        return (asked[0] if asked else ""), week
    first, _, person = min(known)
    return person, week_of(first, first_weekday)


def _first_week(plan: Plan, person: str, week: DaySpan, first_weekday: int) -> DaySpan | None:
    """The week at hand where something falls into it, else that in which the next begins."""
    items = (plan.engagements[each] for each in plan.ids("engagement_by_person", person))
    ahead = [item for item in items if item.status not in ENDED_EARLY and item.dates.latest >= week.first]
    if not ahead:
        return None
    return week_of(max(min(map(_begins, ahead)), week.first), first_weekday)


def _begins(item: Engagement) -> date:
    return item.dates.earliest
