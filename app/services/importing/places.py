"""Where an imported engagement happens, as far as its row and the known places tell."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from app.domain.country_names import fold_name
from app.domain.geography import Country, Place
from app.domain.participation import Direction
from app.services.importing.values import Vocabulary


class Gazetteer:
    """Finds the country, zone and coordinates of a place that a row names."""

    def __init__(self, places: Iterable[Place], countries: Mapping[str, Country], vocabulary: Vocabulary) -> None:
        self._countries = countries
        self._vocabulary = vocabulary
        self._places: dict[str, list[Place]] = {}
        for place in places:
            for name in {fold_name(place.name), fold_name(place.name.partition("(")[0])}:
                self._places.setdefault(name, []).append(place)

    def locate(self, name: str, direction: Direction | None, own_nation: str, others: tuple[str, ...]) -> Place:
        """The place called `name` in a row of `own_nation` with the nations `others`.

        A known place gives its country, zone and coordinates if the direction allows
        it; a country's own name gives that country. Else the direction decides: at
        home and incoming are the own nation, outgoing with one other nation is that
        one. Where nothing tells, the country stays open.
        """
        home = direction in (Direction.AT_HOME, Direction.INCOMING)
        known = [place for place in self._places.get(fold_name(name), ()) if place.country]
        if home:
            known = [place for place in known if place.country == own_nation]
        elif direction is not None:
            known = [place for place in known if place.country != own_nation]
        if place := _agreed(known, others):
            return Place(name, place.country, place.zone, place.latitude, place.longitude)
        country = own_nation if home else self._vocabulary.country(name) if name else None
        if country is None and direction is Direction.OUTGOING and len(others) == 1:
            country = others[0]
        return Place(name, country, self._only_zone(country))

    def _only_zone(self, country: str | None) -> str | None:
        zones = self._countries[country].zones if country and country in self._countries else ()
        return zones[0] if len(zones) == 1 else None


def _agreed(known: list[Place], others: tuple[str, ...]) -> Place | None:
    fitting = [place for place in known if place.country in others] or known
    return fitting[0] if len({place.country for place in fitting}) == 1 else None
