"""The places that rows name: known ports and towns, and the countries in which a place may lie."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from app.domain.country_names import fold_name
from app.domain.geography import Country, Place
from app.services.importing.staff_words import HOME, NO_WORDS, StaffWords
from app.services.importing.values import Vocabulary

_SIDES = re.compile(r"\s*[;,/&+\n]\s*|\s+(?:and|et|und|then|puis|dann)\s+|\s+[-–—→>]+\s+", re.IGNORECASE)


class Gazetteer:
    """Finds known places and countries by the name that a row gives."""

    def __init__(
        self,
        places: Iterable[Place],
        countries: Mapping[str, Country],
        vocabulary: Vocabulary,
        words: StaffWords = NO_WORDS,
    ) -> None:
        self._words = words
        self._countries = countries
        self._vocabulary = vocabulary
        self._known: dict[str, list[Place]] = {}
        self._places: dict[str, list[Place]] = {}
        for place in places:
            for name in {fold_name(place.name), fold_name(place.name.partition("(")[0])}:
                self._places.setdefault(name, []).append(place)

    def known(self, name: str) -> list[Place]:
        """The places of that name that lie in a country; a country's own name is a place without a zone."""
        if name not in self._known:
            self._known[name] = self._find(name)
        return self._known[name]

    def _find(self, name: str) -> list[Place]:
        folded = fold_name(name)
        named = self._places.get(folded) or self._places.get(fold_name(self._words.place_names.get(folded, "")), [])
        found = [place for place in named if place.country]
        if not found and name and (country := self._vocabulary.country(name)):
            found = [Place(name, country)]
        return found

    def sides(self, name: str) -> list[list[Place]]:
        """The known places among the parts of a name, as `Nairobi, Kenya` or `Riyadh; Cairo`; one list a part."""
        parts = [part for part in _SIDES.split(name) if part]
        return [found for part in parts if (found := self.known(part))] if len(parts) > 1 else []

    def says(self, name: str, meaning: str) -> bool:
        """Whether words in the name of a place mean `HOME` or `NO_STATE`; home is the whole name or nothing."""
        folded = fold_name(name)
        if meaning == HOME:
            return self._words.places.get(folded) == HOME
        return any(self._words.places.get(word) == meaning for word in (folded, *folded.split()))

    def says_home(self, title: str) -> bool:
        """Whether a title has words that say “at home”."""
        folded = f" {fold_name(title)} "
        return any(f" {words} " in folded for words in self._words.titles)

    def country_name(self, country: str) -> str:
        """What a country of the plan is called; its id where the plan has none."""
        return self._countries[country].name if country in self._countries else country

    def placed(self, name: str, country: str | None) -> Place:
        """A place of that name in a country, in its only time zone."""
        zones = self._countries[country].zones if country and country in self._countries else ()
        return Place(name, country, zones[0] if len(zones) == 1 else None)
