"""Countries as people write them into one cell or field."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import TypeVar

from app.domain.country_names import CountryNames, fold_name
from app.domain.not_understood import NotUnderstood
from app.domain.wording import Text, text

_Meaning = TypeVar("_Meaning")
_LONGEST_RUN = 9
_LONGEST_CELL = 4000
_NO_COUNTRY = frozenset({"", "-", "–", "—", "none", "n/a", "nil"})
_JOINERS = ("and", "et", "und")
"""What stands between the names of a list in English, French and German."""
_NO_ALIASES: Mapping[str, Sequence[str]] = MappingProxyType({})
_NO_WORDS: Mapping[str, str] = MappingProxyType({})


def fold_word(word: str) -> str:
    """A header or a code word without case, punctuation and double spaces."""
    return " ".join(re.sub(r"[\W_]+", " ", word.casefold()).split())


class CountryTexts:
    """Reads lists of countries by any of their names; `aliases` are folded words that somebody has explained.

    `words` are other names by `fold_name`, which count where the plan has none, and `joiners` what may stand
    between names beside the usual.
    """

    def __init__(
        self,
        names: CountryNames,
        aliases: Mapping[str, Sequence[str]] = _NO_ALIASES,
        words: Mapping[str, str] = _NO_WORDS,
        joiners: Sequence[str] = (),
    ) -> None:
        self._names = names
        self._aliases = aliases
        self._words = words
        self._atoms = _atoms((*_JOINERS, *joiners))
        self._read: dict[str, tuple[str, ...]] = {}

    def ids(self, cell: str) -> tuple[str, ...]:
        """The ids that a cell names, in its order and once each; raises NotUnderstood.

        Names stand apart by `;` or line breaks, or by commas, `/`, `&`, a dash between blanks, “and” or another
        joiner, where the longest run of words that is one name counts as one.
        """
        if (known := self._read.get(cell)) is None:
            known = self._read[cell] = tuple(dict.fromkeys(self.parted(cell, self.named)))
        return known

    def parted(self, cell: str, named: Callable[[str], Sequence[_Meaning] | None]) -> list[_Meaning]:
        """What the names in a cell mean by `named`, which gives None for what is no name; raises NotUnderstood."""
        if len(cell) > _LONGEST_CELL:
            raise NotUnderstood(text("the list of countries is too long"))
        found: list[_Meaning] = []
        for part in re.split(r"[;\n]", cell):
            if part.strip().casefold() not in _NO_COUNTRY:
                found += self._run(part.strip(), named)
        return found

    def named(self, words: str) -> tuple[str, ...] | None:
        """The ids that words explained by somebody stand for, or that of the one country with that name."""
        explained = self._aliases.get(fold_word(words))
        if explained is not None:
            return tuple(found for name in explained for found in self._names.exact(name))
        ids = self._names.exact(words)
        if not ids and (known := self._words.get(fold_name(words))) is not None:
            ids = self._names.exact(known)
        return ids if len(ids) == 1 else None

    def name_of(self, country_id: str) -> str:
        """What a country is called; KeyError for another."""
        return self._names.name_of(country_id)

    def one(self, words: str) -> str:
        """The id of the one country that the words name; raises NotUnderstood."""
        found = self.find(words)
        if found is None:
            raise NotUnderstood(self._unknown(words.strip()))
        return found

    def find(self, words: str) -> str | None:
        """The one country that the words name, or None."""
        ids = self.named(words) or ()
        return ids[0] if len(ids) == 1 else None

    def _run(self, part: str, named: Callable[[str], Sequence[_Meaning] | None]) -> list[_Meaning]:
        atoms = self._atoms.split(part)
        found: list[_Meaning] = []
        at = 0
        while at < len(atoms):
            for end in range(min(len(atoms), at + _LONGEST_RUN), at, -2):
                if (meant := named("".join(atoms[at:end]))) is not None:
                    found += meant
                    at = end + 1
                    break
            else:
                if atoms[at].strip():
                    raise NotUnderstood(self._unknown(atoms[at].strip()))
                at += 2
        return found

    def _unknown(self, word: str) -> Text:
        match = self._names.match(word)
        if match.ids:
            several = " or ".join(self._names.name_of(country) for country in match.ids)
            return text("“{word}” can be {countries}; write which", word=word, countries=several)
        if match.suggestion:
            return text("“{word}” is not a known country; did you mean {name}?", word=word, name=match.suggestion)
        return text("“{word}” is not a known country", word=word)


def _atoms(joiners: Sequence[str]) -> re.Pattern[str]:
    """What parts a run of names; a joiner of letters stands between blanks."""
    words = "|".join(re.escape(each) for each in joiners if each.isalpha())
    signs = "|".join(re.escape(each.strip()) for each in joiners if each.strip() and not each.isalpha())
    return re.compile(rf"(\s*(?:[,/+&]{'|' + signs if signs else ''})\s*|\s+(?:[-–—]|{words})\s+)", re.IGNORECASE)
