"""C4: the host has its weekend."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import groupby

from app.domain.engagement import Engagement
from app.domain.facts import Facts
from app.domain.findings import Finding, Severity, Subject
from app.domain.host_subjects import HostRule
from app.domain.item_names import country_name
from app.domain.plan import Plan
from app.domain.programme_days import programme_days, window_days
from app.domain.value_classes import dataclass
from app.domain.weekday_titles import WEEKDAY_TITLES
from app.domain.wording import Text, sentences, text
from app.domain.working_days import host_days, told_country


@dataclass(frozen=True, slots=True)
class HostWeekend(HostRule):
    """A day on which the host is needed lies in the weekend at the place, whichever days that is.

    A window of nothing but such days does too. A Saturday that is worked by decree is none of them.
    """

    id: str = "C4"
    title: Text = text("Weekend of the host")

    def check_at(self, plan: Plan, facts: Facts, item: Engagement, host: str) -> Iterator[Finding]:
        """At most one finding, naming every such day."""
        host_at = host_days(plan, facts, host, item.place.name)
        weekends = host_at.weekends
        days = [day for day in programme_days(plan, item) if weekends.holds(day)]
        if not days and all(weekends.holds(day) for day in window_days(plan, item)):
            days = [*window_days(plan, item)]
        if not days:
            return
        country = country_name(plan, host)
        where = told_country(plan, host_at) if any(each.part for each in weekends.dated) else country
        by_weekend = [(weekend, tuple(those)) for weekend, those in groupby(days, weekends.on)]
        yield Finding(
            rule=self.id,
            severity=Severity.WARN,
            subject=Subject("engagements", item.id),
            key="|".join((item.id, host, *(day.isoformat() for day in days))),
            title=text("{title} runs into the weekend in {country}", title=item.title, country=country),
            why=sentences(*(_why(where, weekend, those) for weekend, those in by_weekend)),
            remedy=text("Move it to working days of the host, or keep those days free of calls."),
            engagements=(item.id,),
            countries=(host,),
            due=days[0],
        )


def _why(country: Text | str, weekend: frozenset[int], days: Sequence[date]) -> Text:
    return text(
        "{days}: the weekend in {country} is {weekend:and}.",
        days=tuple(days),
        country=country,
        weekend=tuple(WEEKDAY_TITLES[day - 1] for day in sorted(weekend)),
    )
