"""What an asset is taken up by from today on, and how long it takes from one place to the next."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from math import ceil

from app.domain.assets import Asset, AssetSort
from app.domain.bookings import Booking, booking_of, booking_of_days
from app.domain.commitments import COMMITMENT_TITLES, Commitment
from app.domain.country_names import fold_name
from app.domain.distances import kilometres
from app.domain.engagement import Engagement
from app.domain.facts import Facts
from app.domain.geography import Place
from app.domain.plan import Plan
from app.domain.spans import ONE_DAY
from app.domain.statuses import TO_COME
from app.domain.value_classes import dataclass
from app.domain.wording import Text, text

SHIP_SPEED = 14.0
"""Knots of a ship on passage of which no other speed is known: default of this product (domain.md §5, C11)."""

OTHER_SPEED = 400.0
"""Knots of whatever else is not on its way by sea, as that of travellers (C2): default of this product."""

KNOT = 1.852
"""Kilometres an hour."""

_OVERNIGHT = timedelta(hours=14)
"""From the end of a day to the beginning of the next (`bookings.DAY_ENDS`, `DAY_BEGINS`)."""

IN_PORT = 20.0
"""Kilometres within which two places are the same port: default of this product."""


@dataclass(frozen=True, slots=True)
class Stay:
    """What takes an asset up: an engagement, or a commitment where that is None, with when and where it is."""

    id: str
    title: Text
    booking: Booking
    place: Place
    engagement: Engagement | None = None


def stays_of(plan: Plan, facts: Facts, asset_id: str) -> Iterator[Stay]:
    """What is planned with the asset and not over, in any order; what certainly takes place on no day is left out."""
    for engagement_id in plan.ids("engagement_by_asset", asset_id):
        item = plan.engagements[engagement_id]
        booking = booking_of(item, plan.countries, facts.places) if item.status in TO_COME else None
        if booking is not None and item.is_ahead(facts.as_of):
            title = text("{title} ({dates})", title=item.title, dates=item.dates)
            yield Stay(item.id, title, booking, facts.places.located(item.place, item.host), item)
    for commitment_id in plan.ids("commitment_by_asset", asset_id):
        held = plan.records(Commitment)[commitment_id]
        if held.span.last >= facts.as_of:
            place = facts.places.located(held.place, held.place.country)
            said = text("{sort} ({days:weekday})", sort=COMMITMENT_TITLES[held.sort], days=held.span)
            yield Stay(held.id, said, booking_of_days(held.span, place.zone), place)


def is_same_port(one: Place, other: Place) -> bool:
    """Whether whoever is at the one is at the other: by name and country, or nearly by the degrees."""
    distance = kilometres(one, other)
    if distance is not None:
        return distance <= IN_PORT
    return bool(one.name) and (one.country, fold_name(one.name)) == (other.country, fold_name(other.name))


def speed_of(asset: Asset) -> float:
    """Its speed on passage in knots, as stated or as assumed for its sort."""
    return asset.speed or (SHIP_SPEED if asset.sort is AssetSort.SHIP else OTHER_SPEED)


def transit(speed: float, one: Place, other: Place) -> timedelta | None:
    """The least time between two places at so many knots, by the great circle; None where degrees are not known."""
    distance = kilometres(one, other)
    return None if distance is None else timedelta(hours=distance / (speed * KNOT))


def days_under_way(speed: float, one: Place, other: Place, ahead: timedelta = timedelta()) -> int:
    """Whole days that must lie between leaving one place in the evening and being at the other in the morning, where
    the clocks at the other are so much `ahead`.

    0 where the way is not known, or made overnight.
    """
    way = transit(speed, one, other)
    return 0 if way is None or is_same_port(one, other) else max(0, ceil((way + ahead - _OVERNIGHT) / ONE_DAY))
