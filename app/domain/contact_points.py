"""What counts as contact with a country, and at which level."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from app.domain.engagement import Engagement
from app.domain.kinds import Counting, Kind
from app.domain.levels import Level
from app.domain.plan import Plan
from app.domain.presence import is_done
from app.domain.priorities import TierNorm
from app.domain.tours import counts_with

Counts = Callable[[Engagement], bool]
"""Whether an engagement is of the sort that is looked for, whoever it is with."""

_NEVER_HIGH = frozenset({Counting.PUBLIC, Counting.PRESENCE})


def contact_level(engagement: Engagement) -> Level | None:
    """The own side's level, or the counterpart's where only that is recorded; None where neither is."""
    return engagement.level or engagement.counterpart_level


def contact_floor(norm: TierNorm | None) -> str:
    """The level from which a contact with a country is of high level: that of its tier's norm, else L2."""
    return norm.high_level_floor if norm is not None else Level.L2


def may_be_high_level(kind: Kind | None) -> bool:
    """Whether a contact of high level can be of that kind.

    A forum is one for those met at its side (`engaged_countries`); outreach and postings never are,
    whatever the kind says of itself (domain.md §2.1, §2.7).
    """
    if kind is None or kind.counting in _NEVER_HIGH:
        return False
    return kind.counts_high_level or kind.counting is Counting.ATTENDANCE


def high_level_reached(kind: Kind | None, engagement: Engagement, floor: str) -> bool:
    """Whether it is a contact at `floor` (such as `L2`) or above with the countries with which it counts.

    Whoever travels, only a kind that counts high-level contacts can be one; watching an exercise
    or a port call is none, whoever was there.
    """
    level = contact_level(engagement)
    return may_be_high_level(kind) and level is not None and level.value <= floor


def last_done(plan: Plan, country: str, counts: Counts, as_of: date, within_months: int) -> Engagement | None:
    """The last engagement with a country, done by `as_of`, that counts; or None.

    The years that `within_months` can reach are looked at first, the latest first, so that a
    country with a long history costs no more than one without.
    """
    for year in range(as_of.year, as_of.year - within_months // 12 - 2, -1):
        ids = plan.ids("engagement_by_country_year", (country, year))
        if (found := _last(plan, ids, country, counts, as_of)) is not None:
            return found
    return _last(plan, plan.ids("engagement_by_country", country), country, counts, as_of)


def contact_end(engagement: Engagement, as_of: date) -> date:
    """The last day on which it can have gone on, by `as_of` at the latest."""
    return min(engagement.dates.latest, as_of)


def _last(plan: Plan, ids: frozenset[str], country: str, counts: Counts, as_of: date) -> Engagement | None:
    found = (plan.engagements[engagement_id] for engagement_id in ids)
    done = [item for item in found if is_done(item, as_of) and counts(item)]
    # The latest first: whether it counts with the country costs the most to say, and the first that does is enough.
    done.sort(key=lambda item: (contact_end(item, as_of), item.id), reverse=True)
    return next((item for item in done if counts_with(plan, item, country)), None)
