"""Periods of a plan: plan years, their quarters, months, and the step from one to the next."""

from __future__ import annotations

from datetime import date, timedelta

from app.domain.indexes import first_of_month, month_number, months_of
from app.domain.months import add_months, plan_year_span
from app.domain.plan import Plan
from app.domain.settings import PlanSettings
from app.domain.spans import DaySpan
from app.domain.wording import Text, text


def plan_year(settings: PlanSettings, day: date, ahead: int = 0) -> DaySpan:
    """The plan year in which `day` lies, or one `ahead` of it (behind it, where negative)."""
    return stepped(plan_year_span(settings, day), ahead)


def year_at_hand(plan: Plan, today: date) -> int:
    """The plan year that is worked on, by the year in which it begins.

    That of today; where nothing lies in it and something lies later, the next one that holds anything; in the last
    quarter of a plan that holds nothing of either, the coming one. Whoever plans 2027 in November 2026 is shown 2027.
    """
    this = plan.settings.plan_year(today)
    span = plan_year_span(plan.settings, today)
    held = [months_of(key) for key in plan.keys("engagement_by_month")]
    first, last = month_number(span.first), month_number(span.last)
    if any(months[0] <= last and months[-1] >= first for months in held):
        return this
    later = min((months[0] for months in held if months[0] > last), default=None)
    if later is None:
        return this + (plan_quarter(plan.settings, today).end == span.end)
    return plan.settings.plan_year(first_of_month(later))


def span_at_hand(plan: Plan, today: date) -> DaySpan:
    """The plan year that is worked on."""
    return plan_year(plan.settings, today, year_at_hand(plan, today) - plan.settings.plan_year(today))


def plan_quarter(settings: PlanSettings, day: date, ahead: int = 0) -> DaySpan:
    """The quarter of the plan year in which `day` lies, or one `ahead` of it."""
    months = (day.month - settings.year_start) % 3
    first = add_months(day.replace(day=1), -months)
    return stepped(DaySpan(first, add_months(first, 3)), ahead)


def stepped(period: DaySpan, steps: int) -> DaySpan:
    """The period before or after, of the same length: whole months where it has whole months, else days."""
    months = _whole_months(period)
    if months:
        return DaySpan(add_months(period.first, months * steps), add_months(period.end, months * steps))
    days = timedelta(days=period.days * steps)
    return DaySpan(period.first + days, period.end + days)


def period_title(period: DaySpan | None, settings: PlanSettings) -> Text:
    """`Plan year 2026–27`, `Q1 2026–27, Jul–Sep`, `March 2027`, `3 Mar – 20 May 2027` or `All time`."""
    if period is None:
        return text("All time")
    first = period.first
    if period == plan_year_span(settings, first):
        return text("Plan year {year}", year=settings.year_title(settings.plan_year(first)))
    if period == plan_quarter(settings, first):
        number = (first.month - settings.year_start) % 12 // 3 + 1
        return text(
            "Q{number} {year}, {months:months}",
            number=number,
            year=settings.year_title(settings.plan_year(first)),
            months=period,
        )
    if _whole_months(period) == 1:
        return text("{month:month}", month=first)
    return text("{days}", days=period)


def _whole_months(period: DaySpan) -> int:
    """How many whole calendar months it is; 0 where it begins or ends within one."""
    if period.first.day != 1 or period.end.day != 1:
        return 0
    return (period.end.year - period.first.year) * 12 + period.end.month - period.first.month
