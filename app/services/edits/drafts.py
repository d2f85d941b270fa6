"""What a new engagement begins with, before a planner has said anything about it."""

from __future__ import annotations

from datetime import date

from app.domain.engagement import Engagement
from app.domain.identity import new_id
from app.domain.levels import Level
from app.domain.participation import Participation, Role
from app.domain.plan import Plan
from app.domain.spans import ONE_DAY, Dates, DaySpan, PlanDate, Precision
from app.services.filtering.periods import span_at_hand

USUAL_KIND = "bilateral-meeting"
"""The kind of a draft whose kind nobody has said: default of this product."""


def new_draft(
    plan: Plan,
    today: date,
    title: str,
    *,
    period: DaySpan | None = None,
    country: str | None = None,
    kind: str | None = None,
) -> Engagement:
    """An idea somewhere in the period, its days unknown; without one, in the plan year at hand.

    Of a period that has begun only the part from today on is left. A country given is the host.
    """
    known = kind if kind is not None else (USUAL_KIND if USUAL_KIND in plan.kinds else min(plan.kinds))
    window = window_in(period if period is not None else span_at_hand(plan, today), today)
    return Engagement(
        id=new_id(),
        ref="",
        title=title,
        kind=known,
        dates=Dates(window, window),
        countries=(Participation(country, Role.HOST),) if country is not None else (),
        level=usual_level(plan, known),
    )


def usual_level(plan: Plan, kind: str) -> Level | None:
    """The level that an engagement of a kind has until somebody says another, however it was made."""
    level = plan.kinds[kind].default_level
    return Level(level) if level else None


def window_in(period: DaySpan, today: date) -> PlanDate:
    """The part of the period that lies ahead (all of it where none does) as one uncertain date."""
    ahead = period.clip(DaySpan(today, max(period.end, today + ONE_DAY))) or period
    if ahead.days == 1:
        return PlanDate.on(ahead.first)
    for precision, count in ((Precision.MONTH, 1), (Precision.QUARTER, 3), (Precision.YEAR, 12)):
        begins = ahead.first.day == 1 and (ahead.first.month - 1) % count == 0
        whole = PlanDate.months(ahead.first.year, ahead.first.month, count, precision) if begins else None
        if whole is not None and whole.last == ahead.last:
            return whole
    return PlanDate(ahead.first, ahead.last, Precision.WINDOW)
