"""What a rule may look at beside the plan: the day, the calendars of hosts, and where places are."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Protocol

from app.domain.known_places import NO_PLACES, KnownPlaces
from app.domain.value_classes import dataclass


@dataclass(frozen=True, slots=True)
class CountryPart:
    """A part of a country with days of its own, such as a state, a canton or a province.

    `code` is ISO 3166-2 without the country, or what the holidays library says in its place. `assumed` where no
    known place said so and the part is that of the capital.
    """

    code: str
    name: str
    assumed: bool = False


class Calendars(Protocol):
    """Public holidays of countries and their parts, as far as they are known.

    `place` is the name of a place in the country; one that is in no list, or none, stands for the capital.
    """

    def holidays(self, country: str, year: int, place: str = "") -> Mapping[date, str]:
        """Days of a calendar year on which offices are closed, with their names; empty where unknown."""

    def knows(self, country: str) -> bool:
        """Whether holidays of that country are known at all."""

    def part_of(self, country: str, place: str = "") -> CountryPart | None:
        """The part of the country in which the place lies, else the capital's; None where there are no parts."""


class _NoHolidays:
    """Knows no country."""

    def holidays(self, country: str, year: int, place: str = "") -> Mapping[date, str]:
        return {}

    def knows(self, country: str) -> bool:
        return False

    def part_of(self, country: str, place: str = "") -> CountryPart | None:
        return None


NO_HOLIDAYS: Calendars = _NoHolidays()
"""The calendars of whoever asks after weekends alone."""


@dataclass(frozen=True, slots=True)
class Facts:
    """The day as of which the plan is reviewed, the calendars, and the ports and towns that are known by name."""

    as_of: date
    calendars: Calendars
    places: KnownPlaces = NO_PLACES
