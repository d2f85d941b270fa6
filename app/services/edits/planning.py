"""Planning something where the matrix shows a gap, and setting many priorities at once."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from app.domain.changes import Change, ItemChange, change
from app.domain.contact_points import contact_floor, may_be_high_level
from app.domain.country_subjects import norm_of
from app.domain.engagement import Engagement
from app.domain.identity import new_id
from app.domain.kinds import Counting
from app.domain.levels import Level
from app.domain.norms.high_level import HIGH_LEVEL
from app.domain.norms.meetings import EXERCISE, SHIP
from app.domain.norms.norm import Norm, NormState
from app.domain.norms.states import norm_standings
from app.domain.participation import Direction, Participation, Role
from app.domain.plan import Plan
from app.domain.spans import Dates
from app.domain.statuses import Status
from app.domain.value_classes import dataclass
from app.domain.wording import text
from app.domain.wording_values import Count
from app.services.edits.drafts import usual_level
from app.services.edits.engagements import add_engagement
from app.services.edits.priorities import set_tier, set_weight
from app.services.edits.refusals import EditRefused

USUAL_KIND = "high-level-visit"
"""The kind proposed where nothing is missed."""

_COUNTING: Mapping[Norm, Counting] = {EXERCISE: Counting.EXERCISE_DAYS, SHIP: Counting.VISIT}
"""How those kinds count that meet a norm; a contact meets the others."""


@dataclass(frozen=True, slots=True)
class PlanHere:
    """What is to be planned in a cell of the matrix. `country` may be empty where none is decided yet, and `level`
    None."""

    kind: str
    title: str
    country: str
    dates: Dates
    level: Level | None = None


def norm_wanted(plan: Plan, country: str, as_of: date) -> Norm | None:
    """The norm that a country misses, else the first that it is going to miss; None where it has and misses none."""
    standings = norm_standings(plan, country, as_of)
    for state in (NormState.MISSED, NormState.AHEAD):
        if (found := next((each.norm for each in standings if each.state is state), None)) is not None:
            return found
    return None


def kind_wanted(plan: Plan, country: str, as_of: date) -> str:
    """The kind proposed: of those that meet the norm that is missed the one that costs the lowest level; else
    `USUAL_KIND`."""
    missed = norm_wanted(plan, country, as_of)
    if missed is None:
        return USUAL_KIND
    least = Level(contact_floor(norm_of(plan, country))) if missed is HIGH_LEVEL else Level.L5
    counting = _COUNTING.get(missed, Counting.CONTACT)
    fitting = [
        kind
        for kind in plan.kinds.values()
        if kind.counting is counting and kind.default_level and (missed is not HIGH_LEVEL or may_be_high_level(kind))
    ]
    reaching = [kind for kind in fitting if kind.default_level <= least]
    lowest = max((kind.default_level for kind in reaching), default=None) or min(
        (kind.default_level for kind in fitting), default=None
    )
    named = sorted((kind.position, kind.id) for kind in fitting if kind.default_level == lowest)
    return named[0][1] if named else USUAL_KIND


def level_wanted(plan: Plan, kind: str, country: str, as_of: date) -> Level | None:
    """The level proposed: the usual one of the kind, or a higher one where a contact at that level is missed."""
    if kind not in plan.kinds:
        return None
    usual = usual_level(plan, kind)
    if norm_wanted(plan, country, as_of) is not HIGH_LEVEL or not may_be_high_level(plan.kinds[kind]):
        return usual
    floor = Level(contact_floor(norm_of(plan, country)))
    return floor if usual is None else min(floor, usual)


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
