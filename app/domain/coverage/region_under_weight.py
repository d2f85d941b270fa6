"""G2: a region gets clearly fewer days than its weight."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from app.domain.engagement import Engagement
from app.domain.facts import Facts
from app.domain.findings import WHOLE_PLAN, Finding, FindingClass, Severity, Subject
from app.domain.months import add_months, plan_year_span
from app.domain.plan import Plan
from app.domain.priorities import RegionWeight
from app.domain.records.record import Item
from app.domain.region_shares import RegionShare
from app.domain.value_classes import dataclass
from app.domain.wording import Text, text
from app.domain.wording_values import days_count

REGION_UNDER_WEIGHT = "G2"


@dataclass(frozen=True, slots=True)
class RegionUnderWeight:
    """In the plan year, the region's share of the known days of live engagements is under 0.8 × its weight.

    Where no day is planned at all there are no shares, and nothing is said.
    """

    id: str = REGION_UNDER_WEIGHT
    title: Text = text("Region under weight")
    finding_class: FindingClass = FindingClass.GAP
    reads: frozenset[str] = frozenset({"weights", "regions", "engagements", "kinds", "settings"})
    waivable: bool = True

    def all_subjects(self, plan: Plan) -> Iterable[Subject]:
        """The plan: a day anywhere moves the share of every region."""
        return (WHOLE_PLAN,)

    def subjects(self, plan: Plan, item: Item) -> Iterable[Subject]:
        """The plan, unless the item is an engagement whose days do not count."""
        return () if isinstance(item, Engagement) and not item.is_live else (WHOLE_PLAN,)

    def check(self, plan: Plan, facts: Facts, subject: Subject) -> Iterator[Finding]:
        """One finding for each region under its weight; its subject is the region."""
        months = _months(plan, facts)
        days = {
            region: sum(plan.region_days(region, month.year, month.month) for month in months)
            for region in plan.ids("region_by_scheme", plan.settings.scheme)
        }
        everywhere = sum(days.values())
        for region_id in sorted(days.keys() & plan.weights.keys()):
            share = RegionShare(days[region_id], everywhere, plan.weights[region_id].percent)
            if share.is_under:
                yield self._finding(plan, facts, plan.weights[region_id], share)

    def _finding(self, plan: Plan, facts: Facts, weight: RegionWeight, share: RegionShare) -> Finding:
        region = plan.regions[weight.id]
        short = days_count(share.shortfall)
        year = plan.settings.plan_year(facts.as_of)
        return Finding(
            rule=self.id,
            severity=Severity.WARN,
            subject=Subject("regions", region.id),
            key=shortfall_key(weight, year),
            title=text(
                "{region} is {days} under its weight in {year}",
                region=region.title,
                days=short,
                year=plan.settings.year_title(year),
            ),
            why=text(
                "{region} has {days} of {everywhere} planned and done, {share:.1f} %; its weight is {weight} %.",
                region=region.title,
                days=share.days,
                everywhere=days_count(share.all_days),
                share=share.percent,
                weight=share.weight or 0.0,
            ),
            remedy=text("Plan {days} more in {region}, or change its weight.", days=short, region=region.title),
            lateness=share.shortfall / (share.days + share.shortfall),
        )


def shortfall_key(weight: RegionWeight, year: int) -> str:
    """The matter that a waiver of a region's shortfall sticks to: the region, the plan year and the weight."""
    return f"{weight.id}|{year}|{weight.percent:g}"


def _months(plan: Plan, facts: Facts) -> list[date]:
    """The first days of the twelve months of the plan year in which the day of review lies."""
    first = plan_year_span(plan.settings, facts.as_of).first
    return [add_months(first, month) for month in range(12)]
