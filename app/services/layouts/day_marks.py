"""What is to be known of single days before one is picked: weekends, public holidays and the periods of a country."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from app.domain.engagement import Engagement
from app.domain.facts import Facts
from app.domain.kept_periods import kept_periods
from app.domain.plan import Plan
from app.domain.spans import DaySpan
from app.domain.value_classes import dataclass
from app.domain.working_days import host_days


@dataclass(frozen=True, slots=True)
class DayMark:
    """A day of a country: in its weekend, a public holiday, or in a period such as Ramadan, with the names of these."""

    is_weekend: bool = False
    holiday: str = ""
    periods: tuple[str, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """The holiday and the periods by name."""
        return (*((self.holiday,) if self.holiday else ()), *self.periods)


def days_of(item: Engagement) -> tuple[str, str]:
    """The country in whose days an engagement takes place, and the place in it; empty where no host is known."""
    return item.host or "", item.place.name


def day_marks(plan: Plan, facts: Facts, country: str, place: str, span: DaySpan) -> Mapping[date, DayMark]:
    """The days of the span of which there is anything to know; none where the plan does not know the country."""
    if country not in plan.countries:
        return {}
    days = host_days(plan, facts, country, place)
    found = {}
    for day in span:
        mark = DayMark(days.is_weekend(day), days.holiday(day) or "")
        if mark != DayMark():
            found[day] = mark
    for period in kept_periods(plan, country, span):
        for day in period.span.clip(span) or ():
            before = found.get(day, DayMark())
            found[day] = replace(before, periods=(*before.periods, period.title))
    return found
