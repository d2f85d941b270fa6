"""Counting in calendar months and plan years."""

from __future__ import annotations

from calendar import monthrange
from datetime import date

from app.domain.settings import PlanSettings
from app.domain.spans import DaySpan


def add_months(day: date, months: int) -> date:
    """The same day of another month; the month's last day where it has no such day.

    One month after 31 January is 28 or 29 February; twelve after 29 February 2028 is 28 February 2029.
    """
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def months_between(first: date, last: date) -> int:
    """Whole calendar months from `first` to `last`, 0 or more."""
    months = (last.year - first.year) * 12 + last.month - first.month
    return max(0, months - 1 if add_months(first, months) > last else months)


def plan_year_span(settings: PlanSettings, day: date) -> DaySpan:
    """The days of the plan year in which `day` lies."""
    first = date(settings.plan_year(day), settings.year_start, 1)
    return DaySpan(first, add_months(first, 12))
