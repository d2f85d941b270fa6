"""G2: a region gets clearly fewer days than its weight."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from math import ceil

from app.domain.engagement import Engagement
from app.domain.facts import Facts
from app.domain.findings import WHOLE_PLAN, Finding, FindingClass, Severity, Subject
from app.domain.geography import Region
from app.domain.indexes import Item
from app.domain.months import add_months, plan_year_span
from app.domain.plan import Plan
from app.domain.wording import text
from app.domain.wording_dates import days_count

TOLERANCE = 0.8
"""The part of its weight below which a region is under it: default of this product."""


@dataclass(frozen=True, slots=True)
class RegionUnderWeight:
    """In the plan year, the region's share of the known days of live engagements is under 0.8 × its weight.

    Where no day is planned at all there are no shares, and nothing is said.
    """

    id: str = "G2"
    title: str = "Region under weight"
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
            percent = plan.weights[region_id].percent
            if 100 * days[region_id] < TOLERANCE * percent * everywhere:
                yield self._finding(plan, facts, plan.regions[region_id], days[region_id], everywhere)

    def _finding(self, plan: Plan, facts: Facts, region: Region, days: int, everywhere: int) -> Finding:
        percent = plan.weights[region.id].percent
        short = days_count(ceil(round(percent * everywhere / 100 - days, 6)))
        year = plan.settings.plan_year(facts.as_of)
        return Finding(
            rule=self.id,
            severity=Severity.WARN,
            subject=Subject("regions", region.id),
            key=f"{region.id}|{year}|{percent:g}",
            title=text(
                "{region} is {days} under its weight in {year}",
                region=region.title,
                days=short,
                year=plan.settings.year_title(year),
            ),
            why=text(
                "{region} has {days} of {everywhere} planned and done, {share} %; its weight is {weight} %.",
                region=region.title,
                days=days,
                everywhere=days_count(everywhere),
                share=f"{100 * days / everywhere:.1f}",
                weight=f"{percent:g}",
            ),
            remedy=text("Plan {days} more in {region}, or change its weight.", days=short, region=region.title),
        )


def _months(plan: Plan, facts: Facts) -> list[date]:
    """The first days of the twelve months of the plan year in which the day of review lies."""
    first = plan_year_span(plan.settings, facts.as_of).first
    return [add_months(first, month) for month in range(12)]
