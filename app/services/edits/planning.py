"""Planning something where the matrix shows a gap, and setting many priorities at once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from app.domain.changes import Change, ItemChange, change
from app.domain.contact_points import contact_floor
from app.domain.country_subjects import norm_of
from app.domain.engagement import Engagement, Status
from app.domain.identity import new_id
from app.domain.levels import Level
from app.domain.participation import Direction, Participation, Role
from app.domain.plan import Plan
from app.domain.spans import Dates
from app.domain.wording import text
from app.domain.wording_values import Count
from app.services.edits.drafts import usual_level
from app.services.edits.engagements import add_engagement
from app.services.edits.priorities import set_tier, set_weight
from app.services.edits.refusals import EditRefused

USUAL_KIND = "high-level-visit"
"""The kind proposed first: what the gap rules most often miss."""


@dataclass(frozen=True, slots=True)
class PlanHere:
    """What is to be planned in a cell of the matrix. `country` may be empty where none is decided yet, and `level`
    None."""

    kind: str
    title: str
    country: str
    dates: Dates
    level: Level | None = None


def level_wanted(plan: Plan, kind: str, country: str) -> Level | None:
    """The level proposed: of a contact of high level the one that the tier of the country asks for, else the usual
    one of the kind."""
    found = plan.kinds.get(kind)
    if found is None:
        return None
    if found.counts_high_level and country in plan.tiers:
        return Level(contact_floor(norm_of(plan, country)))
    return usual_level(plan, kind)


def draft_of(plan: Plan, wish: PlanHere) -> Engagement:
    """An idea that goes out to the country."""
    return Engagement(
        id=new_id(),
        ref="",
        title=wish.title.strip(),
        kind=wish.kind,
        dates=wish.dates,
        status=Status.IDEA,
        countries=(Participation(wish.country, Role.HOST),) if wish.country else (),
        direction=Direction.OUTGOING,
        level=wish.level,
        marking=plan.settings.marking,
    )


def plan_here(plan: Plan, wish: PlanHere) -> Change:
    """Add it as an idea; raises EditRefused as add_engagement does."""
    return add_engagement(plan, draft_of(plan, wish))


def usual_title(plan: Plan, kind: str, country: str) -> str:
    """`High-level visit, Kenya`."""
    names = [plan.kinds[kind].title if kind in plan.kinds else kind]
    if country in plan.countries:
        names.append(plan.countries[country].name)
    return ", ".join(names)


def set_priorities(plan: Plan, tiers: Mapping[str, str], weights: Mapping[str, float | None], since: date) -> Change:
    """Give countries tiers and regions weights as one edit; those that stay the same are left alone.

    An empty tier and a weight of None take it away. Raises EditRefused where one of them is
    refused, or where the weights would be more than 100 per cent together.
    """
    items: list[ItemChange] = []
    for country, tier in sorted(tiers.items()):
        now = plan.tiers[country].tier if country in plan.tiers else ""
        if now != tier:
            items += set_tier(plan, country, tier, since).items
    for region, percent in sorted(weights.items()):
        before = plan.weights[region].percent if region in plan.weights else None
        if before != percent:
            items += set_weight(plan, region, percent, since).items
    total = sum(percent for percent in weights.values() if percent is not None)
    if total > 100:
        raise EditRefused(text("The weights are {total} % together; they can be 100 % at most.", total=total))
    return change(
        text("priorities of {places}", places=Count(len(items), "country or region", "countries and regions")), items
    )
