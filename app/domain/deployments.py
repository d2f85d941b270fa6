"""A whole and its parts by date: a deployment with its port calls, exercises and what is held during them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from app.domain.asset_diary import SHIP_SPEED, days_under_way, speed_of
from app.domain.assets import Asset
from app.domain.bookings import zone_of
from app.domain.engagement import Engagement
from app.domain.known_places import KnownPlaces
from app.domain.plan import Plan
from app.domain.spans import ONE_DAY


def whole_of(plan: Plan, engagement_id: str) -> Engagement | None:
    """The outermost engagement of which it is a part, itself where it is none but has parts; else None."""
    seen: set[str] = set()
    item = plan.engagements.get(engagement_id)
    while item is not None and item.parent in plan.engagements and item.parent not in seen:
        seen.add(item.id)
        item = plan.engagements[str(item.parent)]
    return item if item is not None and plan.ids("engagement_by_parent", item.id) else None


def legs_by_date(plan: Plan, whole_id: str) -> list[Engagement]:
    """All parts of a whole and their parts, in order of their dates."""
    found: dict[str, Engagement] = {}
    waiting = [whole_id]
    while waiting:
        for part in plan.ids("engagement_by_parent", waiting.pop()):
            if part not in found and part != whole_id:
                found[part] = plan.engagements[part]
                waiting.append(part)
    return sorted(found.values(), key=lambda item: (item.dates.earliest, item.dates.latest, item.ref, item.id))


def rest_from(plan: Plan, engagement_id: str) -> list[Engagement]:
    """The leg and all that begin when it does or later; all legs where it is the whole; none where it is no leg."""
    whole = whole_of(plan, engagement_id)
    if whole is None:
        return []
    legs = legs_by_date(plan, whole.id)
    if whole.id == engagement_id:
        return legs
    leg = plan.engagements[engagement_id]
    later = [each for each in legs if each.id != leg.id and each.dates.earliest >= leg.dates.earliest]
    return [leg, *later]


def needed_days(
    plan: Plan, places: KnownPlaces, legs: Sequence[Engagement], first: Mapping[str, int]
) -> dict[str, int]:
    """By how many days each leg must be later, where the first ones are by the days given.

    What takes place during another leg goes with it. Otherwise a leg stays as long as there is time for the way from
    every leg before it, at the speed of the ship or aircraft; where there never was, it is not asked for either.
    """
    days = dict(first)
    speed = _speed(plan, legs)
    for at, leg in enumerate(legs):
        if leg.id in days:
            continue
        during: list[int] = []
        pushed: list[int] = []
        for before in legs[:at]:
            gap = (leg.dates.earliest - before.dates.latest) // ONE_DAY - 1
            if gap < 0:
                during.append(days[before.id])
                continue
            one, other = (places.located(each.place, each.host) for each in (before, leg))
            way = min(gap, days_under_way(speed, one, other, _ahead(plan, places, before, leg)))
            pushed.append(days[before.id] - (gap - way))
        days[leg.id] = max((*pushed, max(during, default=0)))
    return days


def _ahead(plan: Plan, places: KnownPlaces, before: Engagement, leg: Engagement) -> timedelta:
    """How much the clocks of a leg are ahead of those of one before it; nothing where either is not known."""
    zones = [zone_of(each, plan.countries, places) for each in (before, leg)]
    noon = datetime.combine(leg.dates.earliest, time(12), UTC)
    offsets = [noon.astimezone(ZoneInfo(zone)).utcoffset() for zone in zones if zone is not None]
    one, other = offsets if len(offsets) == len(zones) else (None, None)
    return other - one if one is not None and other is not None else timedelta()


def _speed(plan: Plan, legs: Sequence[Engagement]) -> float:
    """Knots of what the legs take up: the slowest where they are several."""
    held = plan.records(Asset)
    assets = {each for leg in legs for each in leg.assets if each in held}
    return min((speed_of(held[each]) for each in assets), default=SHIP_SPEED)
