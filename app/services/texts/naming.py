"""Finding countries and regions by what a person types for them."""

from __future__ import annotations

from app.domain.geography import Country, Region
from app.domain.plan import Plan


def country_named(plan: Plan, typed: str) -> Country | None:
    """The country with that alpha-2 code, in either case."""
    return plan.countries.get(typed.strip().upper())


def region_named(plan: Plan, typed: str) -> Region | None:
    """The region of the plan's scheme with that id, that slug (the part after the scheme) or that title."""
    name = typed.strip().casefold()
    for region_id in plan.ids("region_by_scheme", plan.settings.scheme):
        region = plan.regions[region_id]
        if name in (region.id.casefold(), region.id.rpartition("/")[2].casefold(), region.title.casefold()):
            return region
    return None
