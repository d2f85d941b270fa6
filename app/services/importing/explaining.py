"""What somebody says about a word of a file, put into the mapping; and titles that are alike."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from app.domain.levels import Level
from app.domain.participation import Direction
from app.domain.statuses import Status
from app.domain.value_classes import dataclass
from app.services.importing.mapping import ImportMapping, OrganisationUse
from app.services.texts.country_texts import fold_word

NO_COUNTRY = "-"
"""Stands among the countries for a word that names none."""

_LEAST_LETTERS = 4


@dataclass(frozen=True, slots=True)
class AlikeTitles:
    """Titles without a kind that begin with the same words, and how many rows have them."""

    words: str
    rows: int
    titles: tuple[str, ...]


def explained(mapping: ImportMapping, name: str, word: str, meant: str) -> ImportMapping:
    """The mapping in which a word of the field `name` means `meant`; an empty text: nobody says."""
    folded = fold_word(word)
    if name == "countries":
        return _country(mapping, folded, meant)
    part, read = _PARTS[name]
    words: dict[str, Any] = {key: value for key, value in getattr(mapping, part).items() if key != folded}
    if meant:
        words[folded] = read(meant)
    changed: dict[str, Any] = {part: words}
    return replace(mapping, **changed)


def meaning(mapping: ImportMapping, name: str, word: str) -> str:
    """What was said of a word; empty where nothing was."""
    folded = fold_word(word)
    if name != "countries":
        return str(getattr(mapping, _PARTS[name][0]).get(folded, ""))
    if folded in mapping.organisations:
        return mapping.organisations[folded].value
    ids = mapping.countries.get(folded)
    return "" if ids is None else ids[0] if ids else NO_COUNTRY


def alike(titles: Iterable[str]) -> tuple[AlikeTitles, ...]:
    """Titles by the two words, else the one word, with which several of them begin; the others each by itself."""
    counted = Counter(titles)
    by_words: dict[str, list[str]] = {}
    left = dict.fromkeys(counted)
    for size in (2, 1):
        for title in left:
            words = fold_word(title).split()[:size]
            if len(words) == size and len(" ".join(words)) >= _LEAST_LETTERS and not words[0].isdigit():
                by_words.setdefault(" ".join(words), []).append(title)
        by_words = {words: found for words, found in by_words.items() if len(found) > 1}
        taken = {title for found in by_words.values() for title in found}
        left = {title: None for title in left if title not in taken}
    groups = [
        AlikeTitles(_begin(found[0], words), sum(counted[title] for title in found), tuple(found))
        for words, found in by_words.items()
    ]
    single = [AlikeTitles(title, counted[title], (title,)) for title in left]
    return tuple(sorted([*groups, *single], key=lambda each: -each.rows))


def _begin(title: str, words: str) -> str:
    """The beginning of a title as it is written, that folds to these words; the words themselves for want of it."""
    parts = title.split()
    found = (" ".join(parts[:size]) for size in range(1, len(parts) + 1))
    return next((each for each in found if fold_word(each) == words), words)


def _country(mapping: ImportMapping, folded: str, meant: str) -> ImportMapping:
    countries = {word: ids for word, ids in mapping.countries.items() if word != folded}
    organisations = {word: use for word, use in mapping.organisations.items() if word != folded}
    if meant in tuple(OrganisationUse):
        organisations[folded] = OrganisationUse(meant)
    elif meant:
        countries[folded] = () if meant == NO_COUNTRY else (meant,)
    return replace(mapping, countries=countries, organisations=organisations)


_PARTS: Mapping[str, tuple[str, Any]] = {
    "kind": ("kinds", str),
    "title": ("titles", str),
    "status": ("statuses", Status),
    "level": ("levels", Level),
    "direction": ("directions", Direction),
}
"""The part of the mapping for each field, and what it holds."""
