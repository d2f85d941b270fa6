"""Ports and towns whose degrees are known, by the names that people write."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from app.domain.country_names import fold_name
from app.domain.geography import Place


class KnownPlaces:
    """Looks places up by country and name, without case and accents, and without what stands in brackets."""

    def __init__(self, places: Iterable[Place] = ()) -> None:
        self._places: dict[tuple[str | None, str], Place] = {}
        for place in places:
            for name in (place.name, place.name.partition("(")[0]):
                self._places.setdefault((place.country, fold_name(name)), place)

    def located(self, place: Place, country: str | None) -> Place:
        """The place with its degrees, its own or those known of that name in the country; else as it is."""
        if place.latitude is not None or not place.name.strip():
            return place
        known = self._places.get((country, fold_name(place.name)))
        return replace(place, latitude=known.latitude, longitude=known.longitude) if known is not None else place
