"""What counts as contact with a country, at which level, and how many points it is worth."""

from __future__ import annotations

from datetime import date

from app.domain.engagement import DELIVERED, Engagement
from app.domain.kinds import Counting, Kind
from app.domain.levels import Level
from app.domain.participation import Role
from app.domain.plan import Plan
from app.domain.priorities import TierNorm

LEVEL_WEIGHTS = {Level.L1: 5.0, Level.L2: 4.0, Level.L3: 3.0, Level.L4: 2.0, Level.L5: 1.0}
"""Points of a bilateral contact by level: default of this product."""

BILATERAL, SMALL_GROUP, LARGE_GROUP = 1.0, 0.5, 0.25
"""What a contact is worth with one other nation, among few, and among many: default of this product."""

SMALL_GROUP_NATIONS = 6
"""The most nations, the own one counted, of a small group: default of this product."""

_NO_MEETING = frozenset({Counting.ATTENDANCE, Counting.PRESENCE, Counting.PUBLIC})


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


def is_meeting(kind: Kind | None, engagement: Engagement) -> bool:
    """Whether somebody of the other side was met, as far as the record says.

    Calls, talks and measures of confidence-building are meetings by themselves; a visit, an
    exercise or a regime's activity is one where a counterpart's level is recorded. Attending a
    forum, an outreach event and a posting never are: a meeting on their margin is its own record.
    """
    if kind is None or kind.counting in _NO_MEETING:
        return False
    return kind.counting in (Counting.CONTACT, Counting.OBLIGATION) or (engagement.counterpart_level is not None)


def contact_points(plan: Plan, engagement: Engagement, country: str) -> float:
    """Level weight × format for one country, 0 where it was not met.

    A level that nobody recorded counts as the working level. Whether the engagement took
    place is for the caller to ask.
    """
    with_whom = partners(engagement)
    if country not in with_whom or not is_meeting(plan.kinds.get(engagement.kind), engagement):
        return 0.0
    weight = LEVEL_WEIGHTS[contact_level(engagement) or Level.L5]
    if len(with_whom) == 1:
        return weight * BILATERAL
    return weight * (SMALL_GROUP if len(with_whom) < SMALL_GROUP_NATIONS else LARGE_GROUP)


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
