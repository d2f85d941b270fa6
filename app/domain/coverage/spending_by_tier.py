"""G19: money goes to countries that matter little, or none to one that matters most."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

from app.domain.engagement import Engagement
from app.domain.facts import Facts
from app.domain.finding_groups import MOST_NAMED, first_named, group_key
from app.domain.findings import EVERYTHING, Finding, FindingClass, Severity, Subject
from app.domain.geography import Country
from app.domain.item_names import country_name
from app.domain.money import Cost
from app.domain.plan import Plan
from app.domain.priorities import CountryTier
from app.domain.records.record import Item
from app.domain.settings import PlanSettings
from app.domain.value_classes import dataclass
from app.domain.wording import Text, text

MOST_OF_LOW_TIERS = 0.3
"""The share of what is spent that tiers 3 and 4 may have: default of this product (domain.md §4.3, G19)."""

YEARS = "years of spending"
"""The subjects: plan years, as `2027`."""

_LOW, _CORE = frozenset({"3", "4"}), "1"


@dataclass(frozen=True, slots=True)
class SpendingByTier:
    """In the present plan year more than 30 % of what is spent goes to countries of tier 3 and 4, or nothing to one of
    tier 1. What live engagements cost counts, as paid or else as estimated, in the currency in which most is; an
    engagement with several countries is spent on each in equal parts. What nobody has estimated is unknown: where
    nothing at all is known of a year, nothing is said of it.
    """

    id: str = "G19"
    title: Text = text("Money and tiers")
    finding_class: FindingClass = FindingClass.GAP
    reads: frozenset[str] = frozenset({"costs", "engagements", "tiers", "countries", "settings"})
    waivable: bool = True

    def all_subjects(self, plan: Plan) -> Iterable[Subject]:
        """The plan years in which something is spent."""
        items = (plan.engagements.get(str(each)) for each in plan.keys("costs_by_whole"))
        return dict.fromkeys(_year(plan, item) for item in items if item is not None)

    def subjects(self, plan: Plan, item: Item) -> Iterable[Subject]:
        """The year of what costs something; all of them where a tier or a name changes."""
        match item:
            case Cost():
                of = plan.engagements.get(item.engagement)
                return (_year(plan, of),) if of is not None else ()
            case Engagement():
                return (_year(plan, item),) if plan.ids("costs_by_whole", item.id) else ()
            case Country() | CountryTier() | PlanSettings():
                return (EVERYTHING,)
            case _:
                return ()

    def check(self, plan: Plan, facts: Facts, subject: Subject) -> Iterator[Finding]:
        """At most one finding for low tiers, and one for countries of tier 1."""
        if int(subject.id) != plan.settings.plan_year(facts.as_of):
            return
        currency, by_country = _spending(plan, subject)
        total = sum(by_country.values())
        if not total:
            return
        tiers = {tier.id: tier.tier for tier in plan.tiers.values()}
        low = {country: sum_ for country, sum_ in by_country.items() if tiers.get(country) in _LOW}
        title, share = plan.settings.year_title(int(subject.id)), sum(low.values()) / total
        if share > MOST_OF_LOW_TIERS:
            most = sorted(low, key=lambda each: (-low[each], each))
            yield Finding(
                rule=self.id,
                severity=Severity.INFORM,
                subject=subject,
                key=f"{subject.id}|low|{share:.2f}",
                title=text(
                    "{percent} % of spending in {year} goes to tiers 3 and 4", percent=round(share * 100), year=title
                ),
                why=text(
                    "At most {percent} % should go there. Most of the money: {countries}.",
                    percent=round(MOST_OF_LOW_TIERS * 100),
                    countries=first_named([country_name(plan, each) for each in most[:MOST_NAMED]], len(most)),
                ),
                remedy=text("Spend it where it matters more, or raise the tiers and say why."),
                countries=tuple(most),
                lateness=share / MOST_OF_LOW_TIERS - 1,
            )
        if without := sorted(
            country for country, tier in tiers.items() if tier == _CORE and not by_country.get(country)
        ):
            yield Finding(
                rule=self.id,
                severity=Severity.INFORM,
                subject=subject,
                key=f"{subject.id}|core|{group_key(without)}",
                title=text(
                    "Nothing is spent on {countries} in {year}",
                    countries=first_named([country_name(plan, each) for each in without[:MOST_NAMED]], len(without)),
                    year=title,
                ),
                why=text("Tier 1, and no cost in {currency} is known of a live engagement with it.", currency=currency),
                remedy=text("Estimate what its engagements cost, or plan one."),
                countries=tuple(without),
            )


def _year(plan: Plan, item: Engagement) -> Subject:
    return Subject(YEARS, str(plan.settings.plan_year(item.dates.earliest)))


def _spending(plan: Plan, subject: Subject) -> tuple[str, dict[str, float]]:
    """The currency in which most is spent in a year, and how much of it on each country."""
    sums: defaultdict[str, defaultdict[str, float]] = defaultdict(lambda: defaultdict(float))
    for whole in plan.keys("costs_by_whole"):
        item = plan.engagements.get(str(whole))
        if item is None or not item.is_live or not item.country_ids or _year(plan, item) != subject:
            continue
        for cost in plan.parts(Cost, item.id):
            for country in item.country_ids:
                sums[cost.currency][country] += (cost.spent or 0) / len(item.country_ids)
    if not sums:
        return "", {}
    currency = max(sorted(sums), key=lambda each: sum(sums[each].values()))
    return currency, dict(sums[currency])
