"""How far places are from each other, and how long it takes to get from one to another."""

from __future__ import annotations

from datetime import datetime, timedelta
from math import asin, cos, pi, radians, sin, sqrt
from zoneinfo import ZoneInfo

from app.domain.geography import Place
from app.domain.value_classes import dataclass

EARTH_RADIUS = 6371.0
"""Kilometres, the mean radius."""

SPEED = 750.0
"""Kilometres an hour on the way, stops in: default of this product (domain.md §5, C2)."""

TO_AND_FROM = timedelta(hours=3)
"""To the airport, through it and from it: default of this product (C2)."""

REST = timedelta(hours=12)
"""After a journey that turns day and night about: default of this product (C2)."""

REST_FROM = timedelta(hours=6)
"""The shift of the clock, the shorter way round, from which rest is needed: default of this product (C2)."""

BY_ROAD = 100.0
"""Kilometres up to which nobody flies and nothing is judged: default of this product."""

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Journey:
    """The great circle between two places in kilometres, and the least time that it takes, rest in."""

    kilometres: float
    takes: timedelta
    rests: bool


def kilometres(one: Place, other: Place) -> float | None:
    """The great circle between two places; None where the degrees of one are not known."""
    if one.latitude is None or one.longitude is None or other.latitude is None or other.longitude is None:
        return None
    north, other_north = radians(one.latitude), radians(other.latitude)
    east = radians(other.longitude - one.longitude)
    half = sin((other_north - north) / 2) ** 2 + cos(north) * cos(other_north) * sin(east / 2) ** 2
    return 2 * EARTH_RADIUS * asin(sqrt(min(1.0, half)))


def clock_shift(zone: str, leaves: datetime, other_zone: str, arrives: datetime) -> timedelta:
    """By how much the clock of the day is turned, the shorter way round: across the date line it is little."""
    ahead = _offset(other_zone, arrives) - _offset(zone, leaves)
    turned = abs(ahead) % _DAY
    return min(turned, _DAY - turned)


def journey(distance: float, shift: timedelta) -> Journey:
    """What it takes to go so far and to be awake there."""
    rests = shift >= REST_FROM
    return Journey(distance, timedelta(hours=distance / SPEED) + TO_AND_FROM + (REST if rests else timedelta()), rests)


LONGEST_JOURNEY = journey(pi * EARTH_RADIUS, _DAY / 2).takes
"""What no journey takes longer than: half around the earth, with rest."""


def _offset(zone: str, at: datetime) -> timedelta:
    return at.astimezone(ZoneInfo(zone)).utcoffset() or timedelta()
