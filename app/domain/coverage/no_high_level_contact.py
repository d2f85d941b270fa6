"""G1: nobody of high level has met the country for longer than its tier allows."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from app.domain.contact_points import contact_end, contact_level, high_level_reached, last_contact, partners
from app.domain.country_subjects import CountryRule, norm_of
from app.domain.engagement import COMMITTED, Engagement
from app.domain.facts import Facts
from app.domain.findings import Finding, Severity, Subject
from app.domain.item_names import country_name
from app.domain.levels import Level
from app.domain.months import add_months, months_between
from app.domain.plan import Plan
from app.domain.priorities import TierNorm
from app.domain.spans import ONE_DAY
from app.domain.wording import Text, text
from app.domain.wording_values import months_count

SOON = timedelta(days=90)
"""A confirmed contact that begins within these days mends the gap: default of this product."""


@dataclass(frozen=True, slots=True)
class NoHighLevelContact(CountryRule):
    """The last completed contact at the tier's level is older than the tier's norm, and none is confirmed soon.

    An uncertain end counts as late as it can have been, so that the gap is a gap for sure. It
    warns where the tier asks for ministers and chiefs, and informs where a lower level does.
    """

    id: str = "G1"
    title: Text = text("No high-level contact")

    def check(self, plan: Plan, facts: Facts, subject: Subject) -> Iterator[Finding]:
        """At most one finding."""
        norm = norm_of(plan, subject.id)
        if norm is None or norm.high_level_months is None:
            return
        floor, months, as_of = norm.high_level_floor, norm.high_level_months, facts.as_of
        last = last_contact(plan, subject.id, floor, as_of, months)
        due = add_months(contact_end(last, as_of), months) if last is not None else None
        if (due is not None and due >= as_of) or _is_coming(plan, subject.id, floor, as_of):
            return
        country = country_name(plan, subject.id)
        yield Finding(
            rule=self.id,
            severity=Severity.WARN if floor <= Level.L2 else Severity.INFORM,
            subject=subject,
            key=f"{subject.id}|{norm.id}|{months}|{floor}|{last.id if last is not None else 'never'}",
            title=_title(country, floor, last, as_of),
            why=_why(country, norm, last, due, as_of),
            remedy=text(
                "Plan a visit or a meeting at level {level} with {country}, and have it confirmed.",
                country=country,
                level=_levels(floor),
            ),
            engagements=(last.id,) if last is not None else (),
            countries=(subject.id,),
            since=due + ONE_DAY if due is not None else None,
            due=due,
        )


def _is_coming(plan: Plan, country: str, floor: str, as_of: date) -> bool:
    """Whether a contact is confirmed or under way that is not over and begins soon for sure."""
    horizon = as_of + SOON
    ids = {
        found
        for year in range(as_of.year - 1, horizon.year + 1)
        for found in plan.ids("engagement_by_country_year", (country, year))
    }
    return any(
        item.status in COMMITTED
        and item.dates.latest >= as_of
        and item.dates.start.last <= horizon
        and high_level_reached(plan.kinds.get(item.kind), item, floor)
        and country in partners(item)
        for item in (plan.engagements[found] for found in ids)
    )


def _title(country: str, floor: str, last: Engagement | None, as_of: date) -> Text:
    high = floor <= Level.L2
    if last is None:
        if high:
            return text("No minister or chief of defence has met {country} yet", country=country)
        return text("No contact at {level} with {country} yet", country=country, level=_levels(floor))
    age = months_count(months_between(contact_end(last, as_of), as_of))
    if high:
        return text("No minister or chief of defence has met {country} for {age}", country=country, age=age)
    return text("No contact at {level} with {country} for {age}", country=country, level=_levels(floor), age=age)


def _why(country: str, norm: TierNorm, last: Engagement | None, due: date | None, as_of: date) -> Text:
    allowed = months_count(norm.high_level_months or 0)
    if last is None or due is None:
        return text(
            "{country} is in tier {tier}, which asks for one every {allowed}; none is on record, and none is "
            "confirmed for the next 90 days.",
            country=country,
            tier=norm.id,
            allowed=allowed,
        )
    over = months_between(due, as_of)
    return text(
        "{country} is in tier {tier}, which asks for one every {allowed}. The last was {title} ({level}, {dates}); "
        "the next was due by {due:weekday}, {over} ago, and none is confirmed for the next 90 days.",
        country=country,
        tier=norm.id,
        allowed=allowed,
        title=last.title,
        level=contact_level(last) or "",
        dates=last.dates,
        due=due,
        over=months_count(over) if over else text("less than a month"),
    )


def _levels(floor: str) -> str:
    return "L1" if floor == Level.L1 else f"L1–{floor}"
