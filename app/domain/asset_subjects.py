"""What the rules about assets have in common: which assets or engagements an item bears on."""

from __future__ import annotations

from collections.abc import Iterable

from app.domain.aircraft_visits import AircraftVisit
from app.domain.assets import Asset
from app.domain.clearances import Clearance
from app.domain.commitments import Commitment
from app.domain.engagement import Engagement
from app.domain.findings import Subject, subjects_in
from app.domain.geography import Country
from app.domain.harbours import Harbour
from app.domain.host_subjects import hosted_by
from app.domain.parties import Person
from app.domain.plan import Plan
from app.domain.records.record import Item
from app.domain.ship_visits import ShipVisit


def assets_touched(plan: Plan, item: Item) -> Iterable[Subject]:
    """The assets whose diary the item is in; a country on those of what it can host, by whose clock that is."""
    match item:
        case Asset():
            return (Subject("assets", item.id),)
        case Commitment():
            return (Subject("assets", item.asset),)
        case Engagement():
            return subjects_in("assets", item.assets)
        case Country():
            hosted = (plan.engagements[each.id] for each in hosted_by(plan, item.id))
            return (Subject("assets", asset) for each in hosted for asset in each.assets)
        case _:
            return ()


def visits_touched(plan: Plan, item: Item) -> Iterable[Subject]:
    """The engagements on whose visit or clearance the item bears."""
    match item:
        case Engagement() | ShipVisit() | AircraftVisit():
            return (Subject("engagements", item.id),)
        case Clearance():
            return (Subject("engagements", item.engagement),)
        case Asset():
            return subjects_in("engagements", plan.ids("engagement_by_asset", item.id))
        case Person():
            return subjects_in("engagements", plan.ids("engagement_by_person", item.id))
        case Harbour():
            return hosted_by(plan, item.country)
        case _:
            return ()
