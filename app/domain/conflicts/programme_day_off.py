"""C39: an item of a programme in another country lies on a public holiday or in the weekend there."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any, ClassVar

from app.domain.engagement import Engagement
from app.domain.facts import Facts
from app.domain.findings import Finding, Severity, Subject
from app.domain.item_names import country_name
from app.domain.part_subjects import PartRule
from app.domain.plan import Plan
from app.domain.programme_items import ProgrammeItem
from app.domain.value_classes import dataclass
from app.domain.wording import Text, text
from app.domain.working_days import HostDays, host_days


@dataclass(frozen=True, slots=True)
class ProgrammeDayOff(PartRule):
    """Where a programme goes to several countries, its items are held against the calendar of their own country.

    Those in the country of the engagement are with its own days (C3, C4). One finding for each country.
    """

    kinds: ClassVar[tuple[type[Any], ...]] = (ProgrammeItem,)
    id: str = "C39"
    title: Text = text("Programme: day off in its country")
    reads: frozenset[str] = frozenset({"engagements", "programme_items", "countries", "weekends"})

    def check_of(self, plan: Plan, facts: Facts, item: Engagement) -> Iterator[Finding]:
        """At most one finding for each country but the engagement's own."""
        if not item.is_ahead(facts.as_of):
            return
        off: dict[str, dict[date, Text | str]] = {}
        for each in plan.parts(ProgrammeItem, item.id):
            if each.country is not None and each.country != item.host and each.day >= facts.as_of:
                there = host_days(plan, facts, each.country, each.place)
                if (name := _name(there, each.day)) is not None:
                    off.setdefault(each.country, {}).setdefault(each.day, name)
        for country, days in sorted(off.items()):
            yield self._finding(plan, item, country, days)

    def _finding(self, plan: Plan, item: Engagement, country: str, days: dict[date, Text | str]) -> Finding:
        named = country_name(plan, country)
        return Finding(
            rule=self.id,
            severity=Severity.WARN,
            subject=Subject("engagements", item.id),
            key="|".join((item.id, country, *(day.isoformat() for day in sorted(days)))),
            title=text("Programme of {title}: day off in {country}", title=item.title, country=named),
            why=text(
                "In {country}: {days:apart}.",
                country=named,
                days=tuple(text("{day:weekday} – {name}", day=day, name=days[day]) for day in sorted(days)),
            ),
            remedy=text("Move these items to working days there, or agree in writing with the host that they work."),
            engagements=(item.id,),
            countries=(country,),
            due=min(days),
        )


def _name(there: HostDays, day: date) -> Text | str | None:
    if (holiday := there.holiday(day)) is not None:
        return holiday
    return text("weekend") if there.is_weekend(day) else None
