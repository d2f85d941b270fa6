"""The day to which what is due is put off."""

from __future__ import annotations

from datetime import date

from app.domain.plan import Plan
from app.domain.spans import DateError, PlanDate
from app.domain.wording import text
from app.domain.working_days import weekends_of
from app.services.edits.refusals import EditRefused

WEEK = 7
"""Days after which a weekend that has not ended never does."""


def put_off(plan: Plan, day: date, days: int, today: date) -> date:
    """So many days later, or earlier where `days` is less than 0; never into a weekend at home, but on to its end.

    What is overdue is put off from today: a week later than a day that has passed would be late again. Raises
    EditRefused where no plan has such a day.
    """
    begin = max(day, today) if days > 0 else day
    weekends = weekends_of(plan, plan.settings.own_nation)
    try:
        found = PlanDate.on(begin).moved(days)
        for _ in range(WEEK):
            if not weekends.holds(found.first):
                break
            found = found.moved(1 if days > 0 else -1)
        return found.first
    except (DateError, OverflowError) as error:
        raise EditRefused(text("There is no such day in a plan. Nothing was changed.")) from error
