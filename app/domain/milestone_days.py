"""The day of a milestone, counted from the dates of its engagement, and which milestones still ask for something."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from app.domain.engagement import Engagement
from app.domain.facts import Facts
from app.domain.kinds import DayUnit
from app.domain.milestone_types import Anchor, MilestoneUnit
from app.domain.milestones import Milestone
from app.domain.plan import Plan
from app.domain.spans import FIRST_YEAR, LAST_YEAR, ONE_DAY
from app.domain.statuses import DELIVERED, LIVE, Status
from app.domain.tables import index_of_parts
from app.domain.working_days import host_days

BY_ENGAGEMENT = index_of_parts("milestones")

_BACK = frozenset({Anchor.BEFORE_START, Anchor.BEFORE_END})
_FROM_END = frozenset({Anchor.BEFORE_END, Anchor.AFTER_END})

_EDGES = (date(FIRST_YEAR, 1, 1), date(LAST_YEAR, 12, 31))


def planned_day(plan: Plan, facts: Facts, item: Engagement, days: int, anchor: Anchor, unit: MilestoneUnit) -> date:
    """The day so many days before or after the engagement; of dates that are not certain, from the earliest ones.

    In working days it is the last one by which, or the first one at which, so many of them lie between.
    """
    begins = item.dates.start.first
    ends = item.dates.end.first if item.dates.end is not None else begins
    if anchor is Anchor.HALF_WAY:
        mark = begins + timedelta(days=max(0, (ends - begins).days) // 2)
    else:
        mark = max(begins, ends) if anchor in _FROM_END else begins
    try:
        day = _counted(plan, facts, item, mark, days if anchor not in _BACK else -days, unit)
    except OverflowError:
        day = _EDGES[anchor not in _BACK]
    return min(max(day, _EDGES[0]), _EDGES[1])


def _counted(plan: Plan, facts: Facts, item: Engagement, mark: date, days: int, unit: MilestoneUnit) -> date:
    if unit is MilestoneUnit.CALENDAR or days == 0:
        return mark + timedelta(days=days)
    own = plan.settings.own_nation
    country = item.host or own if unit is MilestoneUnit.HOST else own
    place = item.place.name if unit is MilestoneUnit.HOST and item.host is not None else ""
    office = host_days(plan, facts, country, place)
    if days < 0:
        return office.days_before(mark, -days, DayUnit.WORKING)
    return office.days_after(mark + ONE_DAY, days, DayUnit.WORKING) - ONE_DAY


def is_about(item: Engagement, anchor: Anchor) -> bool:
    """Whether the day counted from there is only about right, because the dates are not certain."""
    if anchor in _FROM_END:
        return not item.dates.is_exact
    return not item.dates.start.is_day or (anchor is Anchor.HALF_WAY and not item.dates.is_exact)


def asks_for_something(item: Engagement, milestone: Milestone) -> bool:
    """Whether a milestone is still to be done: of what is live, and after it took place of what comes after it only.

    What is reported is closed, and so are its milestones.
    """
    if not milestone.is_open or milestone.planned is None:
        return False
    if item.status in DELIVERED:
        return item.status is not Status.REPORTED and milestone.planned >= item.dates.earliest
    return item.status in LIVE


def open_milestones(plan: Plan, item: Engagement) -> Iterator[tuple[date, Milestone]]:
    """What is still to be done for an engagement, with its day, in no order."""
    milestones = plan.records(Milestone)
    for milestone_id in plan.ids(BY_ENGAGEMENT, item.id):
        milestone = milestones[milestone_id]
        if milestone.planned is not None and asks_for_something(item, milestone):
            yield milestone.planned, milestone
