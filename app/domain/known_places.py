"""Ports and towns whose degrees and clock are known, by the names that people write."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from app.domain.country_names import fold_place
from app.domain.geography import Place


class KnownPlaces:
    """Looks places up by country and name, without case and accents, and without what stands in brackets."""

    def __init__(self, places: Iterable[Place] = ()) -> None:
        self._places: dict[tuple[str | None, str], Place] = {}
        for place in places:
            for name in (place.name, place.name.partition("(")[0]):
                self._places.setdefault((place.country, fold_place(name)), place)

    def located(self, place: Place, country: str | None) -> Place:
        """The place with what is known of that name in the country where it does not say so itself."""
        if not place.name.strip() or (place.latitude is not None and place.zone is not None):
            return place
        known = self._places.get((country, fold_place(place.name)))
        if known is None:
            return place
        degrees = place if place.latitude is not None else known
        return replace(place, zone=place.zone or known.zone, latitude=degrees.latitude, longitude=degrees.longitude)


NO_PLACES = KnownPlaces()
