"""H1: something was not checked, because nobody knows where it takes place or what is kept there then."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from app.domain.engagement import Engagement
from app.domain.facts import Facts
from app.domain.findings import Finding, Severity, Subject, subjects_in
from app.domain.geography import Country
from app.domain.host_subjects import HostRule, hosted_by
from app.domain.hosts import possible_hosts
from app.domain.item_names import country_name
from app.domain.kinds import Counting
from app.domain.periods import Period
from app.domain.plan import Plan
from app.domain.programme_days import counting_of
from app.domain.records.record import Item
from app.domain.tours import tour_legs
from app.domain.value_classes import dataclass
from app.domain.wording import Text, text


@dataclass(frozen=True, slots=True)
class HostNotKnown(HostRule):
    """What was not checked is said, so that silence is no clean bill. It informs; a posting is left alone.

    Without a country that can be the host, holidays, weekends, periods and lead times are checked nowhere. Where the
    holidays of a host are not known, or its periods end before the engagement, these were not checked.
    """

    id: str = "H1"
    title: Text = text("Not checked: no host known")
    reads: frozenset[str] = frozenset({"engagements", "countries", "kinds", "settings", "periods"})

    def subjects(self, plan: Plan, item: Item) -> Iterable[Subject]:
        """Those of the rules of hosts, all that the countries of a period can host, and all that name a country."""
        if isinstance(item, Period):
            return (subject for country in item.countries for subject in hosted_by(plan, country))
        found = HostRule.subjects(self, plan, item)
        if isinstance(item, Country):
            return (*found, *subjects_in("engagements", plan.ids("engagement_by_country", item.id)))
        return found

    def check(self, plan: Plan, facts: Facts, subject: Subject) -> Iterator[Finding]:
        """At most one finding for each host, else one."""
        item = plan.engagements.get(subject.id)
        if item is None or not item.is_ahead(facts.as_of) or counting_of(plan, item) is Counting.PRESENCE:
            return
        if tour_legs(plan, item):
            return
        hosts = possible_hosts(item, plan.settings.own_nation)
        if not hosts:
            yield _nowhere(plan, item)
        for host in hosts:
            yield from self.check_at(plan, facts, item, host)

    def check_at(self, plan: Plan, facts: Facts, item: Engagement, host: str) -> Iterator[Finding]:
        """What is not known of one host."""
        country = country_name(plan, host)
        missing: list[tuple[str, Text]] = []
        if not facts.calendars.knows(host):
            missing.append(("holidays", text("No public holidays of {country} are known.", country=country)))
        if (last := _listed_until(plan, host, item.dates.earliest.year)) is not None:
            said = text("The periods of {country} are listed until {year:d} only.", country=country, year=last)
            missing.append(("periods", said))
        for matter, why in missing:
            yield Finding(
                rule=self.id,
                severity=Severity.INFORM,
                subject=Subject("engagements", item.id),
                key=f"{item.id}|{host}|{matter}",
                title=text("{title} is not checked in full for {country}", title=item.title, country=country),
                why=why,
                remedy=text("Ask the host which days to avoid, and enter them in the list of periods."),
                engagements=(item.id,),
                countries=(host,),
                due=item.dates.earliest,
            )


def _listed_until(plan: Plan, country: str, year: int) -> int | None:
    """The last year with a period of the country where all lie before `year`, else None, and where it has none."""
    if plan.ids("period_by_country_year", (country, year)):
        return None
    periods = plan.records(Period)
    last = max((periods[found].kept.last.year for found in plan.ids("period_by_country", country)), default=year)
    return last if last < year else None


def _nowhere(plan: Plan, item: Engagement) -> Finding:
    partners = tuple(dict.fromkeys(item.country_ids))
    return Finding(
        rule="H1",
        severity=Severity.INFORM,
        subject=Subject("engagements", item.id),
        key="|".join((item.id, *partners)),
        title=text("Not checked: no host is known of {title}", title=item.title),
        why=_why(item.title, tuple(country_name(plan, each) for each in partners)),
        remedy=text("Enter the place with its country, the country that is the host, or that it is at home."),
        engagements=(item.id,),
        countries=partners,
        due=item.dates.earliest,
    )


def _why(title: str, partners: tuple[str, ...]) -> Text:
    unchecked = text("Holidays, weekends, periods and lead times were not checked for any country")
    if not partners:
        return text("{unchecked}: no country and no place is named.", unchecked=unchecked)
    return text(
        "{unchecked}: {title} is with {partners}, in a third country that is not named.",
        title=title,
        unchecked=unchecked,
        partners=partners,
    )
