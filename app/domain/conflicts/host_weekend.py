"""C4: the host has its weekend."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from app.domain.facts import Facts
from app.domain.findings import Finding, Severity, Subject
from app.domain.host_subjects import HostRule
from app.domain.item_names import country_name
from app.domain.plan import Plan
from app.domain.programme_days import programme_days
from app.domain.weekday_titles import WEEKDAY_TITLES
from app.domain.wording import Text, sentences, text
from app.domain.working_days import weekends_of


@dataclass(frozen=True, slots=True)
class HostWeekend(HostRule):
    """A day on which the host is needed lies in the host's weekend, whichever days that is."""

    id: str = "C4"
    title: Text = text("Weekend of the host")

    def check(self, plan: Plan, facts: Facts, subject: Subject) -> Iterator[Finding]:
        """At most one finding, naming every such day."""
        item = plan.engagements.get(subject.id)
        if item is None or item.host is None or not item.is_ahead(facts.as_of):
            return
        weekends = weekends_of(plan, item.host)
        days = [day for day in programme_days(plan, item) if weekends.holds(day)]
        if not days:
            return
        country = country_name(plan, item.host)
        by_weekend = [(weekend, tuple(those)) for weekend, those in groupby(days, weekends.on)]
        yield Finding(
            rule=self.id,
            severity=Severity.WARN,
            subject=subject,
            key="|".join((item.id, item.host, *(day.isoformat() for day in days))),
            title=text("{title} runs into the weekend in {country}", title=item.title, country=country),
            why=sentences(*(_why(country, weekend, those) for weekend, those in by_weekend)),
            remedy=text("Move it to working days of the host, or keep those days free of calls."),
            engagements=(item.id,),
            countries=(item.host,),
            due=days[0],
        )


def _why(country: str, weekend: frozenset[int], days: Sequence[date]) -> Text:
    return text(
        "{days}: the weekend in {country} is {weekend:and}.",
        days=tuple(days),
        country=country,
        weekend=tuple(WEEKDAY_TITLES[day - 1] for day in sorted(weekend)),
    )
