"""Edits of what the plan aims at and says of itself: objectives, tiers, weights, settings."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from app.domain.changes import Change, ItemChange, change, replaced
from app.domain.plan import Plan
from app.domain.priorities import CountryTier, RegionWeight
from app.domain.wording import text
from app.services.edits.refusals import EditRefused


def set_tier(plan: Plan, country: str, tier: str, since: date, reason: str = "") -> Change:
    """Give a country a tier, or none with an empty one."""
    if country not in plan.countries or (tier and tier not in plan.norms):
        raise EditRefused(text("There is no tier ‘{tier}’. Nothing was changed.", tier=tier))
    name = plan.countries[country].name
    before = plan.tiers.get(country)
    after = CountryTier(country, tier, since, reason) if tier else None
    return change(text("tier of {name}", name=name), _items("tiers", country, before, after))


def set_weight(plan: Plan, region: str, percent: float | None, since: date, reason: str = "") -> Change:
    """Give a region a share of the plan's days in per cent, or none."""
    if region not in plan.regions:
        raise EditRefused(text("This region is not in the plan. Nothing was changed."))
    if percent is not None and not 0 <= percent <= 100:
        raise EditRefused(text("A weight lies between 0 and 100 per cent. Nothing was changed."))
    before = plan.weights.get(region)
    after = RegionWeight(region, percent, since, reason) if percent is not None else None
    label = text("weight of {name}", name=plan.regions[region].title)
    return change(label, _items("weights", region, before, after))


def change_settings(plan: Plan, **fields: Any) -> Change:
    """Give settings of the plan other values.

    Raises EditRefused for an unknown nation, month or scheme, or a nation that the plan
    records as the other side of an engagement.
    """
    before = plan.settings
    after = replace(before, **fields)
    if after.own_nation not in plan.countries:
        raise EditRefused(text("‘{nation}’ is not a country of this plan.", nation=after.own_nation))
    if plan.ids("engagement_by_country", after.own_nation):
        raise EditRefused(
            text(
                "{nation} is the other nation of some engagements, so it cannot be the own nation. "
                "Nothing was changed.",
                nation=plan.countries[after.own_nation].name,
            )
        )
    if not 1 <= after.year_start <= 12:
        raise EditRefused(text("The plan year begins in a month from 1 to 12."))
    if after.scheme not in plan.schemes:
        raise EditRefused(text("This region scheme is not in the plan."))
    return change(text("change of plan properties"), [replaced("settings", before, after)])


def _items(table: str, item_id: str, before: Any, after: Any) -> list[ItemChange]:
    return [] if before == after else [ItemChange(table, item_id, before, after)]
