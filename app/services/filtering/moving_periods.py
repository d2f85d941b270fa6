"""Periods that move with today: this plan year, the next quarter, the next 90 days."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from app.domain.settings import PlanSettings
from app.domain.spans import DaySpan
from app.domain.value_classes import dataclass
from app.domain.wording import Text
from app.services.filtering.periods import plan_quarter, plan_year


@dataclass(frozen=True, slots=True)
class MovingPeriod:
    """A period by what it is to today; `make` says which days that is in a plan as of a day."""

    id: str
    title: Text
    make: Callable[[PlanSettings, date], DaySpan]


MOVING_PERIODS = (
    MovingPeriod("last-plan-year", Text("Last plan year"), lambda settings, day: plan_year(settings, day, -1)),
    MovingPeriod("this-plan-year", Text("This plan year"), plan_year),
    MovingPeriod("next-plan-year", Text("Next plan year"), lambda settings, day: plan_year(settings, day, 1)),
    MovingPeriod("this-quarter", Text("This quarter"), plan_quarter),
    MovingPeriod("next-quarter", Text("Next quarter"), lambda settings, day: plan_quarter(settings, day, 1)),
    MovingPeriod("next-90-days", Text("Next 90 days"), lambda _settings, day: DaySpan(day, day + timedelta(days=90))),
)
"""Every period that is offered by name, in the order of the list; the next 90 days begin today."""


def moving_period(period: DaySpan | None, settings: PlanSettings, today: date) -> MovingPeriod | None:
    """The moving period that is these very days as of today, if one is."""
    if period is None:
        return None
    return next((each for each in MOVING_PERIODS if each.make(settings, today) == period), None)
