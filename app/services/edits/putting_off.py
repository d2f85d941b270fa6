"""The day to which what is due is put off."""

from __future__ import annotations

from datetime import date

from app.domain.spans import DateError, PlanDate
from app.domain.wording import text
from app.services.edits.refusals import EditRefused


def put_off(day: date, days: int, today: date) -> date:
    """So many days later, or earlier where `days` is less than 0.

    What is overdue is put off from today: a week later than a day that has passed would be late again. Raises
    EditRefused where no plan has such a day.
    """
    begin = max(day, today) if days > 0 else day
    try:
        return PlanDate.on(begin).moved(days).first
    except (DateError, OverflowError) as error:
        raise EditRefused(text("There is no such day in a plan. Nothing was changed.")) from error
