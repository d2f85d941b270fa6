"""C3: the host has a public holiday, or takes the day between two days off."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from app.domain.facts import Facts
from app.domain.findings import Finding, Severity, Subject
from app.domain.host_subjects import HostRule
from app.domain.item_names import country_name
from app.domain.kinds import Counting
from app.domain.plan import Plan
from app.domain.programme_days import counting_of, programme_days
from app.domain.wording import Text, text
from app.domain.working_days import HostDays, host_days


@dataclass(frozen=True, slots=True)
class HostHoliday(HostRule):
    """A day on which the host is needed is a public holiday there, or a bridge day.

    It blocks calls and talks, for which nobody will be in the office, and warns of the rest.
    Nothing is claimed of a host whose holidays are not known.
    """

    id: str = "C3"
    title: Text = text("Public holiday of the host")

    def check(self, plan: Plan, facts: Facts, subject: Subject) -> Iterator[Finding]:
        """At most one finding, naming every such day."""
        item = plan.engagements.get(subject.id)
        if item is None or item.host is None or not item.is_ahead(facts.as_of):
            return
        days = programme_days(plan, item)
        if not days:
            return
        host = host_days(plan, facts, item.host)
        if not host.knows_holidays:
            return
        named = {day: name for day in days if (name := _name(host, day)) is not None}
        if not named:
            return
        calls = counting_of(plan, item) is Counting.CONTACT
        country = country_name(plan, item.host)
        yield Finding(
            rule=self.id,
            severity=Severity.BLOCK if calls else Severity.WARN,
            subject=subject,
            key="|".join((item.id, item.host, *(day.isoformat() for day in named))),
            title=text("{title} falls on a public holiday in {country}", title=item.title, country=country),
            why=text(
                "In {country}: {holidays:apart}.",
                country=country,
                holidays=tuple(text("{day:weekday} – {name}", day=day, name=name) for day, name in named.items()),
            ),
            remedy=text(
                "Keep {days} free of programme, or agree in writing with the host that they work.",
                days=tuple(named),
            ),
            engagements=(item.id,),
            countries=(item.host,),
            due=min(named),
        )


def _name(host: HostDays, day: date) -> Text | str | None:
    if (holiday := host.holiday(day)) is not None:
        return holiday
    bridged = host.bridged_holiday(day)
    return text("day between days off ({holiday})", holiday=bridged) if bridged is not None else None
