"""How many of an engagement's days are working days of its host."""

from __future__ import annotations

from app.domain.engagement import Engagement
from app.domain.facts import Facts
from app.domain.hosts import possible_hosts
from app.domain.item_names import country_name
from app.domain.plan import Plan
from app.domain.value_classes import dataclass
from app.domain.working_days import host_days

LONGEST_COUNTED = 366
"""Days beyond which nobody counts working days."""


@dataclass(frozen=True, slots=True)
class WorkingDays:
    """So many working days, by the calendar of a country (its name)."""

    count: int
    country: str


def working_days(plan: Plan, facts: Facts, item: Engagement) -> WorkingDays | None:
    """Working days of the host, None where they are not known: no host, no known holidays, or uncertain dates."""
    hosts, dates = possible_hosts(item, plan.settings.own_nation), item.dates
    host = hosts[0] if len(hosts) == 1 else None
    if host is None or host not in plan.countries or not dates.is_exact or dates.span.days > LONGEST_COUNTED:
        return None
    days = host_days(plan, facts, host, item.place.name)
    if not days.knows_holidays:
        return None
    return WorkingDays(sum(not days.is_off(day) for day in dates.span), country_name(plan, host))
