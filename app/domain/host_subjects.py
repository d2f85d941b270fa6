"""What the rules that look at one engagement and its host have in common: which engagements an item bears on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from app.domain.engagement import Engagement
from app.domain.facts import Facts
from app.domain.findings import Finding, FindingClass, Severity, Subject, subjects_in
from app.domain.geography import Country
from app.domain.hosts import OWN_NATION, possible_hosts
from app.domain.item_names import country_name
from app.domain.kinds import Kind
from app.domain.plan import Plan
from app.domain.records.record import Item
from app.domain.settings import PlanSettings
from app.domain.tours import tour_legs
from app.domain.value_classes import dataclass
from app.domain.weekends import DatedWeekend
from app.domain.wording import sentences, text


@dataclass(frozen=True, slots=True)
class HostRule:
    """Looks at one engagement and the countries that can be its host (`hosts.possible_hosts`).

    A rule that is one says its id, its title and what it finds at one of them. Where several can be the host,
    nothing is certain: a finding then says so, and no longer blocks. A tour is looked at through its legs.
    """

    finding_class: FindingClass = FindingClass.CONFLICT
    reads: frozenset[str] = frozenset({"engagements", "countries", "weekends", "kinds", "settings"})
    waivable: bool = True

    def all_subjects(self, plan: Plan) -> Iterable[Subject]:
        """The engagements."""
        return subjects_in("engagements", plan.engagements)

    def subjects(self, plan: Plan, item: Item) -> Iterable[Subject]:
        """The engagement itself, those that the country can host, also of a weekend, or those of the kind."""
        match item:
            case Engagement():
                return subjects_in("engagements", (item.id, item.parent) if item.parent else (item.id,))
            case Country():
                return hosted_by(plan, item.id)
            case DatedWeekend():
                return hosted_by(plan, item.country)
            case PlanSettings():
                return subjects_in("engagements", plan.ids("engagement_by_possible_host", OWN_NATION))
            case Kind():
                return subjects_in("engagements", plan.ids("engagement_by_kind", item.id))
            case _:
                return ()

    def check(self, plan: Plan, facts: Facts, subject: Subject) -> Iterator[Finding]:
        """What is found at each country that can be the host."""
        item = plan.engagements.get(subject.id)
        if item is None or not item.is_ahead(facts.as_of) or tour_legs(plan, item):
            return
        hosts = possible_hosts(item, plan.settings.own_nation)
        for host in hosts:
            for found in self.check_at(plan, facts, item, host):
                yield found if len(hosts) == 1 else _uncertain(plan, found, host)

    def check_at(self, plan: Plan, facts: Facts, item: Engagement, host: str) -> Iterable[Finding]:
        """The findings on an engagement that is still to come, if it takes place in that country."""
        raise NotImplementedError


def hosted_by(plan: Plan, country: str) -> Iterator[Subject]:
    """The engagements that a country can host."""
    keys = (country, OWN_NATION) if country == plan.settings.own_nation else (country,)
    return subjects_in("engagements", (found for key in keys for found in plan.ids("engagement_by_possible_host", key)))


def _uncertain(plan: Plan, found: Finding, host: str) -> Finding:
    where = text("Where it takes place is not known; this holds for {country}.", country=country_name(plan, host))
    severity = Severity.WARN if found.severity is Severity.BLOCK else found.severity
    return replace(found, severity=severity, why=sentences(found.why, where))
