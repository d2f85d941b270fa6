"""Finding a country by whatever people call it: codes, present, official, former and misspelt names."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from difflib import get_close_matches
from functools import lru_cache

from app.domain.geography import Country
from app.domain.value_classes import dataclass

_PLAIN = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i"})
_SILENT = frozenset({"the", "of", "and"})
_CLOSE = 0.75
_MOST_SHARING = 4
_LONGEST_NAME = 120


@dataclass(frozen=True, slots=True)
class CountryMatch:
    """What a text can mean: one id is a match, several an ambiguity, none is unknown.

    `suggestion` is the name of the country that an unknown text comes closest to.
    """

    ids: tuple[str, ...] = ()
    suggestion: str | None = None

    @property
    def id(self) -> str | None:
        """The country meant, or None where there is none or more than one."""
        return self.ids[0] if len(self.ids) == 1 else None


class CountryNames:
    """Looks countries up by alpha-2, alpha-3, name, official name and alternatives.

    Case, accents, punctuation, “the”, “of” and “and” make no difference; a code
    counts before a name. Words that several countries share (“Korea”) name them
    all; only whole words count, and a misspelt name is suggested, never taken.
    """

    __slots__ = ("_keys", "_titles", "_words")

    def __init__(self, countries: Iterable[Country]) -> None:
        codes: dict[str, set[str]] = {}
        names: dict[str, set[str]] = {}
        titles: dict[str, str] = {}
        for country in sorted(countries, key=lambda country: country.id):
            titles[country.id] = country.name
            for code in (country.id, country.alpha3):
                codes.setdefault(fold_name(code), set()).add(country.id)
            for name in (country.name, country.official_name, *country.alternatives):
                names.setdefault(fold_name(name), set()).add(country.id)
        self._keys = {key: tuple(sorted(ids)) for key, ids in (names | codes).items() if key}
        self._titles = titles
        self._words: dict[str, set[str]] = {}
        for name, ids in names.items():
            for word in name.split():
                self._words.setdefault(word, set()).update(ids)

    def match(self, text: str) -> CountryMatch:
        """The countries that `text` can mean; see `CountryMatch`."""
        key = fold_name(text[:_LONGEST_NAME])
        if not key:
            return CountryMatch()
        if ids := self.exact(text):
            return CountryMatch(ids)
        sharing = self._sharing(key)
        if 1 < len(sharing) <= _MOST_SHARING:
            return CountryMatch(tuple(sharing))
        return CountryMatch((), self._titles[sharing[0]] if len(sharing) == 1 else self._closest(key))

    def exact(self, text: str) -> tuple[str, ...]:
        """The countries that have `text` as a code or as a whole name; without guesses, so it is quick."""
        return self._keys.get(fold_name(text[:_LONGEST_NAME]), ())

    def name_of(self, country_id: str) -> str:
        """What a country that a match names is called; KeyError for another."""
        return self._titles[country_id]

    def _sharing(self, key: str) -> list[str]:
        found = [self._words.get(word, set()) for word in key.split()]
        return sorted(set.intersection(*found))

    def _closest(self, key: str) -> str | None:
        long_enough = [name for name in self._keys if len(name) > 3]
        close = get_close_matches(key, long_enough, n=1, cutoff=_CLOSE)
        return self._titles[self._keys[close[0]][0]] if close else None


def fold_name(text: str) -> str:
    """A name without case, accents, punctuation and silent words, for comparing."""
    plain = unicodedata.normalize("NFKD", text.casefold().translate(_PLAIN))
    letters = "".join(letter for letter in plain if not unicodedata.combining(letter))
    letters = re.sub(r"[.'’‘`´ʻ]", "", letters).replace("&", " and ")
    words = re.sub(r"\W|_", " ", letters).split()
    kept = ["saint" if word == "st" else word for word in words if word not in _SILENT]
    return " ".join(kept or words)


fold_place = lru_cache(maxsize=4_096)(fold_name)
"""`fold_name` for the names of places: the same ones are looked up at each edit and whenever a plan is opened."""
