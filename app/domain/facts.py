"""What a rule may look at beside the plan: the day, the calendars of hosts, and where places are."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from app.domain.known_places import NO_PLACES, KnownPlaces
from app.domain.spans import DaySpan


@dataclass(frozen=True, slots=True)
class Observance:
    """A religious period, such as Ramadan; computed dates are estimates of ±1 day."""

    id: str
    title: str
    span: DaySpan
    estimated: bool = True


class Calendars(Protocol):
    """Holidays and observances of countries, as far as they are known."""

    def holidays(self, country: str, year: int) -> Mapping[date, str]:
        """Public holidays of a calendar year by day, with their names; empty where unknown."""

    def knows(self, country: str) -> bool:
        """Whether holidays of that country are known at all."""

    def observances(self, country: str, span: DaySpan) -> tuple[Observance, ...]:
        """The observances kept in that country that touch the span, in order of date."""


@dataclass(frozen=True, slots=True)
class Facts:
    """The day as of which the plan is reviewed, the calendars, and the ports and towns that are known by name."""

    as_of: date
    calendars: Calendars
    places: KnownPlaces = NO_PLACES
