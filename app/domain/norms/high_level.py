"""The norm of high-level contact: somebody of the tier's level has met the country lately enough."""

from __future__ import annotations

from datetime import date

from app.domain.contact_points import Counts, contact_end, contact_level, high_level_reached
from app.domain.engagement import Engagement
from app.domain.findings import Finding, Severity, Subject
from app.domain.item_names import country_name
from app.domain.levels import Level
from app.domain.months import months_between
from app.domain.norms.ideal import late_finding
from app.domain.norms.norm import Norm
from app.domain.norms.overdue import Overdue, overdue
from app.domain.norms.reasons import why_overdue
from app.domain.plan import Plan
from app.domain.priorities import TierNorm
from app.domain.spans import ONE_DAY
from app.domain.wording import Text, text
from app.domain.wording_values import months_count


def _judge(plan: Plan, country_id: str, norm: TierNorm, as_of: date) -> Finding | None:
    floor, months = norm.high_level_floor, norm.high_level_months
    if months is None:
        return None

    found = overdue(plan, country_id, _counts(plan, floor), months, as_of)
    if found is None:
        return None
    country = country_name(plan, country_id)
    heavy = floor <= Level.L2 and found.becomes is None
    last = found.last.id if found.last is not None else "never"
    return Finding(
        rule=HIGH_LEVEL.rule if found.becomes is None else HIGH_LEVEL.ahead,
        severity=Severity.WARN if heavy else Severity.INFORM,
        subject=Subject("countries", country_id),
        key=f"{country_id}|{norm.id}|{months}|{floor}|{last}{'|high-level' if found.becomes else ''}",
        title=_title(country, floor, found, as_of),
        why=why_overdue(country, norm.id, text("a high-level contact"), months, _last(found), found, as_of),
        remedy=text(
            "Plan a visit or a meeting at level {level} with {country}, and have it confirmed.",
            country=country,
            level=_levels(floor),
        ),
        engagements=(found.last.id,) if found.last is not None else (),
        countries=(country_id,),
        since=found.due + ONE_DAY if found.due is not None else None,
        due=found.due,
        lateness=found.lateness,
        becomes=found.becomes,
        norm=HIGH_LEVEL.name,
    )


def _late(plan: Plan, country_id: str, norm: TierNorm, as_of: date) -> Finding | None:
    months = norm.high_level_ideal
    if months is None:
        return None
    found = overdue(plan, country_id, _counts(plan, norm.high_level_floor), months, as_of)
    return late_finding(plan, country_id, norm, HIGH_LEVEL.name, text("a high-level contact"), months, found)


def _counts(plan: Plan, floor: str) -> Counts:
    def counts(item: Engagement) -> bool:
        return high_level_reached(plan.kinds.get(item.kind), item, floor)

    return counts


HIGH_LEVEL = Norm("G1", "high-level", lambda norm: norm.high_level_months is not None, _judge, late=_late)
"""It warns where the tier asks for ministers and chiefs, and informs where a lower level does."""


def _title(country: str, floor: str, found: Overdue, as_of: date) -> Text:
    high, level = floor <= Level.L2, _levels(floor)
    if found.becomes is not None:
        if high:
            return text("High-level contact with {country}: becomes a gap on {day}", country=country, day=found.becomes)
        return text(
            "Contact at {level} with {country}: becomes a gap on {day}", country=country, level=level, day=found.becomes
        )
    if found.begins is not None:
        if high:
            return text(
                "No minister or chief of defence has met {country} since {day}", country=country, day=found.begins
            )
        return text("No contact at {level} with {country} since {day}", country=country, level=level, day=found.begins)
    if found.last is None:
        if high:
            return text("No minister or chief of defence has met {country} yet", country=country)
        return text("No contact at {level} with {country} yet", country=country, level=level)
    age = months_count(months_between(contact_end(found.last, as_of), as_of))
    if high:
        return text("No minister or chief of defence has met {country} for {age}", country=country, age=age)
    return text("No contact at {level} with {country} for {age}", country=country, level=level, age=age)


def _last(found: Overdue) -> Text | None:
    if found.last is None:
        return None
    level = contact_level(found.last) or ""
    return text("{title} ({level}, {dates})", title=found.last.title, level=level, dates=found.last.dates)


def _levels(floor: str) -> str:
    return "L1" if floor == Level.L1 else f"L1–{floor}"
