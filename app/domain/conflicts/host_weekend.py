"""C4: the host has its weekend."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from app.domain.facts import Facts
from app.domain.findings import Finding, FindingClass, Severity, Subject, subjects_in
from app.domain.host_subjects import country_name, engagements_of
from app.domain.indexes import Item
from app.domain.plan import Plan
from app.domain.programme_days import programme_days
from app.domain.wording import text
from app.domain.wording_dates import WEEKDAY_NAMES, days_words
from app.domain.working_days import host_days


@dataclass(frozen=True, slots=True)
class HostWeekend:
    """A day on which the host is needed lies in the host's weekend, whichever days that is."""

    id: str = "C4"
    title: str = "Weekend of the host"
    finding_class: FindingClass = FindingClass.CONFLICT
    reads: frozenset[str] = frozenset({"engagements", "countries", "kinds"})
    waivable: bool = True

    def all_subjects(self, plan: Plan) -> Iterable[Subject]:
        """The engagements."""
        return subjects_in("engagements", plan.engagements)

    def subjects(self, plan: Plan, item: Item) -> Iterable[Subject]:
        """The engagements that the item bears on."""
        return engagements_of(plan, item)

    def check(self, plan: Plan, facts: Facts, subject: Subject) -> Iterator[Finding]:
        """At most one finding, naming every such day."""
        item = plan.engagements.get(subject.id)
        if item is None or item.host is None or not item.is_ahead(facts.as_of):
            return
        host = host_days(plan, facts, item.host)
        days = [day for day in programme_days(plan, item) if host.is_weekend(day)]
        if not days:
            return
        country = country_name(plan, item.host)
        yield Finding(
            rule=self.id,
            severity=Severity.WARN,
            subject=subject,
            key="|".join((item.id, item.host, *(day.isoformat() for day in days))),
            title=text("{title} runs into the weekend in {country}", title=item.title, country=country),
            why=text(
                "{days}: the weekend in {country} is {weekend}.",
                days=days_words(days),
                country=country,
                weekend=" and ".join(WEEKDAY_NAMES[day - 1] for day in sorted(host.weekend)),
            ),
            remedy=text("Move it to working days of the host, or keep those days free of calls."),
            engagements=(item.id,),
            countries=(item.host,),
            due=days[0],
        )
