"""What counts as contact with a country, and at which level."""

from __future__ import annotations

from datetime import date

from app.domain.engagement import DELIVERED, Engagement
from app.domain.kinds import Kind
from app.domain.levels import Level
from app.domain.participation import Role
from app.domain.plan import Plan
from app.domain.priorities import TierNorm


def partners(engagement: Engagement) -> tuple[str, ...]:
    """The countries it is with: all but those it only passes through, each once."""
    countries = tuple(part.country for part in engagement.countries if part.role is not Role.TRANSIT)
    return countries if len(countries) < 2 else tuple(dict.fromkeys(countries))


def contact_level(engagement: Engagement) -> Level | None:
    """The own side's level, or the counterpart's where only that is recorded; None where neither is."""
    return engagement.level or engagement.counterpart_level


def contact_floor(norm: TierNorm | None) -> str:
    """The level from which a contact with a country is of high level: that of its tier's norm, else L2."""
    return norm.high_level_floor if norm is not None else Level.L2


def high_level_reached(kind: Kind | None, engagement: Engagement, floor: str) -> bool:
    """Whether it is a contact at `floor` (such as `L2`) or above.

    Whoever travels, only a kind that counts high-level contacts can be one; attending a forum,
    an exercise or a port call is none, whoever was there.
    """
    level = contact_level(engagement)
    return kind is not None and kind.counts_high_level and level is not None and level.value <= floor


def last_contact(plan: Plan, country: str, floor: str, as_of: date, within_months: int) -> Engagement | None:
    """The last delivered contact with a country at `floor` or above that began by `as_of`, or None.

    The years that `within_months` can reach are looked at first, the latest first, so that a
    country with a long history costs no more than one without.
    """
    for year in range(as_of.year, as_of.year - within_months // 12 - 2, -1):
        ids = plan.ids("engagement_by_country_year", (country, year))
        if (found := _last(plan, ids, country, floor, as_of)) is not None:
            return found
    return _last(plan, plan.ids("engagement_by_country", country), country, floor, as_of)


def contact_end(engagement: Engagement, as_of: date) -> date:
    """The last day on which it can have gone on, by `as_of` at the latest."""
    return min(engagement.dates.latest, as_of)


def _last(plan: Plan, ids: frozenset[str], country: str, floor: str, as_of: date) -> Engagement | None:
    engagements = plan.engagements
    found = (engagements[engagement_id] for engagement_id in ids)
    return max(
        (
            item
            for item in found
            if item.status in DELIVERED
            and item.dates.earliest <= as_of
            and high_level_reached(plan.kinds.get(item.kind), item, floor)
            and country in partners(item)
        ),
        key=lambda item: (contact_end(item, as_of), item.id),
        default=None,
    )
