"""C3: the host has a public holiday, or takes the day between two days off."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from app.domain.engagement import Engagement
from app.domain.facts import Facts
from app.domain.findings import Finding, Severity, Subject
from app.domain.host_subjects import HostRule
from app.domain.item_names import country_name
from app.domain.kinds import Counting
from app.domain.plan import Plan
from app.domain.programme_days import counting_of, programme_days, window_days
from app.domain.value_classes import dataclass
from app.domain.wording import Text, text
from app.domain.working_days import HostDays, host_days, told_country


@dataclass(frozen=True, slots=True)
class HostHoliday(HostRule):
    """A day on which the host is needed is a public holiday at the place, or a bridge day.

    A week or window of which every day is off, not for the weekend alone, is such a day too. It blocks calls and
    talks, for which nobody will be in the office, and warns of the rest. Nothing is claimed of a host whose
    holidays are not known.
    """

    id: str = "C3"
    title: Text = text("Public holiday of the host")

    def check_at(self, plan: Plan, facts: Facts, item: Engagement, host: str) -> Iterator[Finding]:
        """At most one finding, naming every such day."""
        days = host_days(plan, facts, host, item.place.name)
        if not days.knows_holidays or not (named := _named(plan, item, days)):
            return
        calls = counting_of(plan, item) is Counting.CONTACT
        yield Finding(
            rule=self.id,
            severity=Severity.BLOCK if calls else Severity.WARN,
            subject=Subject("engagements", item.id),
            key="|".join((item.id, host, *(day.isoformat() for day in named))),
            title=text(
                "{title} falls on a public holiday in {country}", title=item.title, country=country_name(plan, host)
            ),
            why=text(
                "In {country}: {holidays:apart}.",
                country=told_country(plan, days),
                holidays=tuple(text("{day:weekday} – {name}", day=day, name=name) for day, name in named.items()),
            ),
            remedy=text(
                "Keep {days} free of programme, or agree in writing with the host that they work.",
                days=tuple(named),
            ),
            engagements=(item.id,),
            countries=(host,),
            due=min(named),
        )


def _named(plan: Plan, item: Engagement, host: HostDays) -> dict[date, Text | str]:
    """What each day is on which the host is needed and away."""
    if known := programme_days(plan, item):
        return {day: name for day in known if (name := _name(host, day)) is not None}
    window = window_days(plan, item)
    if not all(host.is_off(day) for day in window):
        return {}
    return {day: name for day in window if (name := host.holiday(day)) is not None and not host.is_weekend(day)}


def _name(host: HostDays, day: date) -> Text | str | None:
    if (holiday := host.holiday(day)) is not None:
        return holiday
    bridged = host.bridged_holiday(day)
    return text("day between days off ({holiday})", holiday=bridged) if bridged is not None else None
