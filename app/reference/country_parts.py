"""Which part of a country a place lies in, by its name; the part of the capital where no place says so."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import field
from functools import lru_cache
from pathlib import Path

from app.domain.facts import CountryPart
from app.domain.value_classes import dataclass
from app.reference.tables import Row, parts, read_table

_SEPARATORS = re.compile(r"[,;()/]| - ")
_SHORTEST = 4
"""The shortest name, in letters, that is looked for within longer words."""


@dataclass(frozen=True, slots=True)
class CountryParts:
    """The parts of countries whose days off differ.

    `names` holds the code of a part by country and by the name of a place in it or its own; `titles` the English
    name by country and code; `capitals` the code of the capital's part by country.
    """

    names: dict[tuple[str, str], str] = field(default_factory=dict)
    titles: dict[tuple[str, str], str] = field(default_factory=dict)
    capitals: dict[str, str] = field(default_factory=dict)

    def of(self, country: str, place: str) -> CountryPart | None:
        """The part in which the place lies, else the capital's as `assumed`; None where no part is known."""
        code = self._code(country, place) if place else None
        if code is not None:
            return CountryPart(code, self.titles.get((country, code), code))
        if (capital := self.capitals.get(country)) is None:
            return None
        return CountryPart(capital, self.titles.get((country, capital), capital), assumed=True)

    def _code(self, country: str, place: str) -> str | None:
        """By the whole name, by one of its pieces, else by the longest known name among its words."""
        for name in _pieces(place):
            if (code := self.names.get((country, name))) is not None:
                return code
        words = f" {_folded(place)} "
        within = [name for at, name in self.names if at == country and len(name) >= _SHORTEST and f" {name} " in words]
        return self.names[country, max(within, key=len)] if within else None


def load_parts(root: Path) -> CountryParts:
    """The parts from the lists of subdivisions, places and ports; the first place of a country is its capital."""
    made = CountryParts()
    places = (*read_table(root, "places.csv", _place), *read_table(root, "ports.csv", _place))
    for country, name, code in places:
        if code:
            _name(made, country, _pieces(name), code)
    for country, _name_of_it, code in reversed(read_table(root, "places.csv", _place)):
        made.capitals[country] = code
    for country in [each for each, code in made.capitals.items() if not code]:
        del made.capitals[country]
    for country, code, name, others in read_table(root, "subdivisions.csv", _subdivision):
        made.titles[country, code] = name
        _name(made, country, map(_folded, (name, *others)), code)
    return made


def _name(made: CountryParts, country: str, names: Iterable[str], code: str) -> None:
    for name in names:
        made.names.setdefault((country, name), code)


def _place(row: Row) -> tuple[str, str, str]:
    return row["country"], row["name"], row["subdivision"]


def _subdivision(row: Row) -> tuple[str, str, str, tuple[str, ...]]:
    return row["country"], row["code"], row["name"], parts(row["alternatives"])


def _pieces(place: str) -> Iterator[str]:
    yield _folded(place)
    for piece in _SEPARATORS.split(place):
        if folded := _folded(piece):
            yield folded


@lru_cache(maxsize=4096)
def _folded(name: str) -> str:
    """Without case, accents and double spaces."""
    bare = unicodedata.normalize("NFKD", name.casefold())
    return " ".join("".join(letter for letter in bare if not unicodedata.combining(letter)).split())
