"""C5: the host keeps a feast, a fast, its leave or mourning."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from app.domain.engagement import Engagement
from app.domain.facts import Facts
from app.domain.findings import Finding, Severity, Subject
from app.domain.item_names import country_name
from app.domain.kept_periods import PeriodRule, first_free_week, in_a_year, kept_periods, told_period
from app.domain.kinds import Counting
from app.domain.periods import Period, falls_into
from app.domain.plan import Plan
from app.domain.programme_days import counting_of
from app.domain.value_classes import dataclass
from app.domain.wording import Text, text


@dataclass(frozen=True, slots=True)
class ReligiousPeriod(PeriodRule):
    """An engagement lies in a period of its host for sure: a certain day of it, or the whole week, month or window.

    A period that stops exercises and training, such as Ramadan, blocks them; the rest warns. Days that follow the
    moon are estimates of a day earlier or later, and the message says so. A posting is not an event. What lasts
    longer than a year falls into all of them every year; only those of the year from today on, or from its
    beginning, are named.
    """

    id: str = "C5"
    title: Text = text("Period kept by the host")

    def check_at(self, plan: Plan, facts: Facts, item: Engagement, host: str) -> Iterator[Finding]:
        """One finding for each period that is touched."""
        counting = counting_of(plan, item)
        if counting is Counting.PRESENCE:
            return
        span = in_a_year(item.dates.certain or item.dates.span, facts.as_of)
        for period in kept_periods(plan, host, span):
            if falls_into(item.dates, period.kept):
                stops = period.stops_training and counting is Counting.EXERCISE_DAYS
                severity = Severity.BLOCK if stops else Severity.WARN
                yield Finding(
                    rule=self.id,
                    severity=severity,
                    subject=Subject("engagements", item.id),
                    **_said(plan, facts, item, host, period),
                    engagements=(item.id,),
                    countries=(host,),
                )


def _said(plan: Plan, facts: Facts, item: Engagement, host: str, period: Period) -> dict[str, Any]:
    country = country_name(plan, host)
    shared = (item.dates.certain or item.dates.span).clip(period.kept)
    said = told_period(period, where=country)
    return {
        "key": f"{item.id}|{host}|{period.matter}|{f'{shared.first}..{shared.last}' if shared is not None else ''}",
        "title": text("{title} falls in {period}", title=item.title, period=Text(period.title)),
        "why": text("{period}; this is {dates}.", period=said, dates=item.dates),
        "remedy": text(
            "Move it: the first free week in {country} begins on {day:weekday}.",
            country=country,
            day=first_free_week(plan, facts, host, period.kept.end),
        ),
        "due": shared.first if shared is not None else None,
    }
