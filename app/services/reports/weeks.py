"""The week that a programme is of, where nobody says another."""

from __future__ import annotations

from datetime import date, timedelta

from app.domain.plan import Plan
from app.domain.spans import ONE_DAY, DaySpan
from app.domain.working_days import weekends_of
from app.services.dates.date_preferences import WEEK, week_start


def week_of(day: date, first_weekday: int) -> DaySpan:
    """The week in which a day lies."""
    first = week_start(day, first_weekday)
    return DaySpan(first, first + timedelta(days=WEEK))


def week_at_hand(plan: Plan, today: date, first_weekday: int) -> DaySpan:
    """The week of today until its last working day is over; the coming one on the weekend at its end.

    The weekend is that of the own nation; holidays end no week.
    """
    this = week_of(today, first_weekday)
    weekends = weekends_of(plan, plan.settings.own_nation)
    is_over = all(weekends.holds(day) for day in DaySpan(today, this.end))
    return DaySpan(this.end, this.end + timedelta(days=WEEK)) if is_over else this


def weeks_around(week: DaySpan, count: int) -> tuple[DaySpan, ...]:
    """The weeks before and after one, `count` each, with it."""
    steps = (timedelta(days=WEEK * step) for step in range(-count, count + 1))
    return tuple(DaySpan(week.first + step, week.last + step + ONE_DAY) for step in steps)
