"""What is later with a country than is ideal for its tier, though not so late as the norm forbids."""

from __future__ import annotations

from app.domain.findings import Finding, Severity, Subject
from app.domain.item_names import country_name
from app.domain.norms.norm import IDEAL
from app.domain.norms.overdue import Overdue
from app.domain.plan import Plan
from app.domain.priorities import TierNorm
from app.domain.spans import ONE_DAY
from app.domain.wording import Text, Value, text
from app.domain.wording_values import months_count


def late_finding(
    plan: Plan, country_id: str, norm: TierNorm, name: str, what: Text, months: int, found: Overdue | None
) -> Finding | None:
    """For information, where `what` is overdue by the ideal of `months`; None where it is not, or only will be."""
    if found is None or found.becomes is not None:
        return None
    country = country_name(plan, country_id)
    return Finding(
        rule=IDEAL,
        severity=Severity.INFORM,
        subject=Subject("countries", country_id),
        key=f"{country_id}|{norm.id}|{months}|{found.last.id if found.last is not None else 'never'}|{name}|ideal",
        title=text("Later than ideal with {country}: {what}", country=country, what=what),
        why=_why(country, norm.id, what, months, found),
        remedy=text("Plan {what} with {country} sooner than the tier asks for.", what=what, country=country),
        engagements=(found.last.id,) if found.last is not None else (),
        countries=(country_id,),
        since=found.due + ONE_DAY if found.due is not None else None,
        due=found.due,
        lateness=found.lateness,
        norm=name,
    )


def _why(country: str, tier: str, what: Text, months: int, found: Overdue) -> Text:
    known: dict[str, Value] = {"country": country, "tier": tier, "what": what, "ideal": months_count(months)}
    if found.last is None or found.due is None:
        return text(
            "In tier {tier}, {what} with {country} every {ideal} is ideal; none is on record, and none is confirmed "
            "for the next 90 days.",
            **known,
        )
    return text(
        "In tier {tier}, {what} with {country} every {ideal} is ideal. The last was {last} ({dates}); the next would "
        "have been due by {due:weekday}, and none is confirmed for the next 90 days.",
        **known,
        last=found.last.title,
        dates=found.last.dates,
        due=found.due,
    )
