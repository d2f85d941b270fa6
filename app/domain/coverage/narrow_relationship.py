"""G6: too few kinds of engagement with a country."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from app.domain.contact_points import partners
from app.domain.country_subjects import CountryRule, norm_of
from app.domain.engagement import DELIVERED, Engagement, Status
from app.domain.facts import Facts
from app.domain.findings import Finding, Severity, Subject
from app.domain.item_names import country_name
from app.domain.kinds import Counting
from app.domain.months import add_months
from app.domain.plan import Plan
from app.domain.programme_days import counting_of
from app.domain.wording import Text, text
from app.domain.wording_values import Count

MONTHS = 24
"""How far back kinds are counted: default of this product."""


@dataclass(frozen=True, slots=True)
class NarrowRelationship(CountryRule):
    """Fewer kinds were completed with the country in the last 24 months than its tier asks for.

    Attending a forum is with no country in particular and does not count. A posting counts
    while it lasts, for it is delivered every day. An uncertain end counts as late as it can be.
    """

    id: str = "G6"
    title: Text = text("Narrow relationship")

    def check(self, plan: Plan, facts: Facts, subject: Subject) -> Iterator[Finding]:
        """At most one finding."""
        norm = norm_of(plan, subject.id)
        if norm is None or not norm.kinds:
            return
        kinds = _kinds(plan, subject.id, facts.as_of, norm.kinds)
        if len(kinds) >= norm.kinds:
            return
        country = country_name(plan, subject.id)
        titles = sorted(plan.kinds[kind].title for kind in kinds)
        yield Finding(
            rule=self.id,
            severity=Severity.WARN,
            subject=subject,
            key=f"{subject.id}|{norm.id}|{norm.kinds}|{','.join(sorted(kinds))}",
            title=_title(country, len(kinds)),
            why=text(
                "{country} is in tier {tier}, which asks for {wanted} in 24 months; completed: {titles}.",
                country=country,
                tier=norm.id,
                wanted=_count(norm.kinds),
                titles=tuple(map(Text, titles)) or text("none"),
            ),
            remedy=text("Plan an engagement of another kind with {country}.", country=country),
            countries=(subject.id,),
        )


def _kinds(plan: Plan, country: str, as_of: date, wanted: int) -> set[str]:
    """The kinds completed with the country since this day 24 months ago, `wanted` of them at most."""
    since = add_months(as_of, -MONTHS)
    engagements, kinds = plan.engagements, set[str]()
    for year in range(as_of.year, since.year - 1, -1):
        for engagement_id in plan.ids("engagement_by_country_year", (country, year)):
            item = engagements[engagement_id]
            if (
                item.kind not in kinds
                and _counts(plan, item)
                and item.dates.latest > since
                and item.dates.earliest <= as_of
                and country in partners(item)
            ):
                kinds.add(item.kind)
                if len(kinds) == wanted:
                    return kinds
    return kinds


def _counts(plan: Plan, item: Engagement) -> bool:
    counting = counting_of(plan, item)
    if counting is None or counting is Counting.ATTENDANCE:
        return False
    under_way = counting is Counting.PRESENCE and item.status is Status.UNDER_WAY
    return under_way or item.status in DELIVERED


def _title(country: str, kinds: int) -> Text:
    if kinds == 0:
        return text("Nothing completed with {country} in 24 months", country=country)
    return text("Only {kinds} with {country} in 24 months", kinds=_count(kinds), country=country)


def _count(kinds: int) -> Count:
    return Count(kinds, "kind of engagement", "kinds of engagement")
