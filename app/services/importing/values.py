"""The words of somebody's table as values of the plan: kinds, countries, levels, directions, statuses."""

from __future__ import annotations

import re
from collections.abc import Mapping
from difflib import get_close_matches
from enum import StrEnum
from typing import TypeVar

from app.domain.country_names import CountryNames
from app.domain.kinds import Kind
from app.domain.levels import LEVEL_TITLES, Level
from app.domain.not_understood import NotUnderstood
from app.domain.operations import is_operation, refusal_of
from app.domain.participation import DIRECTION_TITLES, ROLE_TITLES, Direction, Role
from app.domain.statuses import STATUS_TITLES, Status
from app.domain.wording import NOTHING, Text, text
from app.domain.wording_dates import MONTH_NAMES
from app.services.importing.column_ways import LevelNumbers, Meant, TwoMeanings
from app.services.importing.mapping import ImportMapping
from app.services.importing.partners import Partner, PartnerTexts
from app.services.importing.staff_words import NO_WORDS, StaffWords, fold_staff
from app.services.importing.title_kinds import kind_named
from app.services.texts.country_texts import CountryTexts, fold_word
from app.services.texts.tables import Value

_OFFICE = re.compile(r"[,;(/–—]|\s-\s|\b(?:of|for|de|des|du|der)\b")
"""Where the name of somebody's office ends and that of the office itself begins."""

_LETTERS = re.compile(r"[^\W\d_]+")

_Member = TypeVar("_Member", bound=StrEnum)


class Vocabulary:
    """Turns words into values of one plan: its kinds, its countries, and the fixed sets.

    What somebody explained in the mapping counts first, then the plan's own titles and codes, then the `words`
    that staffs use.

    Attribute `meanings`: tells codes of countries from short names of organisations.
    """

    def __init__(
        self,
        kinds: Mapping[str, Kind],
        names: CountryNames,
        mapping: ImportMapping,
        words: StaffWords = NO_WORDS,
    ) -> None:
        self._mapping = mapping
        self._names = names
        self._words = words
        self._kinds = {fold_word(word): kind for word, kind in words.kinds.items() if kind in kinds}
        self._staff_kinds = {word: kind for word, kind in words.kinds.items() if kind in kinds}
        for kind in kinds.values():
            self._kinds[fold_word(kind.code)] = kind.id
        self._kinds |= {fold_word(kind.title): kind.id for kind in kinds.values()}
        self._kinds |= {fold_word(kind): kind for kind in kinds}
        known = (*self._kinds, *self._staff_kinds, *mapping.kinds)
        self._begin_kinds = frozenset(word.partition(" ")[0] for word in known)
        self._close: dict[str, str] = {}
        self._named: dict[str, tuple[str, Text]] = {}
        self._titles = {kind.id: kind.title for kind in kinds.values()}
        self._countries = CountryTexts(names, mapping.countries, words.countries, mapping.joiners)
        self.meanings = TwoMeanings(names, words)
        self._partners = PartnerTexts(self._countries, self.meanings, mapping, words, self.role)

    def kind(self, word: str) -> str:
        """A kind's id; raises NotUnderstood."""
        folded = fold_word(word)
        found = self._kind_of(self._mapping.kinds.get(folded, word))
        if found is not None:
            return found
        if is_operation(word):
            raise NotUnderstood(refusal_of(word))
        if folded not in self._close:
            close = get_close_matches(folded, self._kinds, n=1, cutoff=0.75)
            self._close[folded] = self._titles[self._kinds[close[0]]] if close else ""
        if meant := self._close[folded]:
            raise NotUnderstood(
                text("“{word}” is not a kind of engagement; did you mean {name}?", word=word, name=meant)
            )
        raise NotUnderstood(text("“{word}” is not a kind of engagement in this plan", word=word))

    def known_kind(self, word: str) -> str:
        """The id of the kind that a word is for certain, however it is spelt; empty for any other word."""
        return self._kind_of(self._mapping.kinds.get(fold_word(word), word)) or ""

    def kind_of_title(self, title: str) -> str:
        """The id of the kind that somebody gave for words in a title, the longest of them; else empty."""
        padded = f" {fold_word(title)} "
        found = [words for words in self._mapping.titles if words and f" {words} " in padded]
        return self._kind_of(self._mapping.titles[max(found, key=len)]) or "" if found else ""

    def kind_named(self, title: str) -> tuple[str, Text]:
        """The id of the kind that the words of a title name, and what to say of that; empty where they name none."""
        # Asked again for the same row: whether it is whole, and when it is made.
        if title not in self._named:
            kind, words = kind_named(title, self._kind_of_part)
            said = text(
                "{kind}, as its title says “{words}”: the list has no kinds",
                kind=self._titles.get(kind, ""),
                words=words,
            )
            self._named[title] = (kind, said) if kind else ("", NOTHING)
        return self._named[title]

    def level(self, word: str, numbers: LevelNumbers = LevelNumbers.LEVELS) -> Level:
        """A level; `numbers` is what a number alone means in its column. Raises NotUnderstood."""
        if word.isdecimal() and fold_word(word) not in self._mapping.levels:
            if numbers is LevelNumbers.UNCLEAR:
                raise NotUnderstood(
                    text("“{word}” is not clear: other cells of its column are stars, or not within 1 to 5", word=word)
                )
            stated = f"{word}*" if numbers is LevelNumbers.STARS else word
        else:
            stated = word
        meaning = text("“{word}” is not a level, L1 to L5")
        return _of(_LEVELS, self._mapping.levels, self._words.levels, stated, meaning.filled(word=word))

    def level_of_leads(self, leads: str) -> Level | None:
        """The highest level that one of the leads, parted by semicolons, has by its office, as “Minister of Defence”.

        None where none is known by it.
        """
        found = [level for lead in leads.split(";") if (level := self._level_of_office(lead)) is not None]
        return min(found, key=lambda level: level.rank) if found else None

    def _level_of_office(self, lead: str) -> Level | None:
        if not any(letter.isalpha() for letter in lead):
            return None
        levels = self._words.levels
        return levels.get(fold_staff(lead)) or levels.get(fold_staff(_OFFICE.split(lead, maxsplit=1)[0]))

    def direction(self, word: str) -> Direction:
        """A direction; raises NotUnderstood."""
        meaning = text("“{word}” is not a direction: outgoing, incoming, at home or third country")
        return _of(_DIRECTIONS, self._mapping.directions, self._words.directions, word, meaning)

    def status(self, word: str) -> Status:
        """A status; raises NotUnderstood."""
        meaning = text("“{word}” is not a status such as planned, confirmed or completed")
        return _of(_STATUSES, self._mapping.statuses, self._words.statuses, word, meaning)

    def role(self, word: str) -> Role:
        """What a country is to an engagement; raises NotUnderstood."""
        meaning = text("“{word}” is not a role: host, participant, observer or transit")
        return _of(_ROLES, self._mapping.roles, self._words.roles, word, meaning)

    def countries(self, cell: str) -> tuple[str, ...]:
        """The ids that a cell names, in its order and once each; raises NotUnderstood."""
        return self._countries.ids(cell)

    def partners(self, cell: str, column: Meant | None = None) -> tuple[Partner, ...]:
        """The countries and organisations that a cell names; see `PartnerTexts.read`. Raises NotUnderstood."""
        return self._partners.read(cell, column)

    @property
    def decided(self) -> tuple[Text, ...]:
        """What to say of words that are a country and an organisation, and were read as one of them."""
        return self._partners.decided

    def organisation(self, words: str) -> str:
        """The short name of an organisation that staffs know by these words; empty for another."""
        return self._partners.organisation(words)

    def organisation_names(self, name: str) -> tuple[str, ...]:
        """What an organisation is called, by its short name: that, and its full name where it is known."""
        return tuple(dict.fromkeys((name, self._words.organisation_titles.get(name, name))))

    def countries_meant(self, word: str) -> tuple[str, ...]:
        """The ids of the countries that an ambiguous word can mean; empty for an unknown one."""
        return self._names.match(word).ids

    def country_name(self, country_id: str) -> str:
        """What a country of the plan is called; KeyError for another."""
        return self._names.name_of(country_id)

    def one_country(self, words: str) -> str:
        """The id of the one country that the words name; raises NotUnderstood."""
        return self._countries.one(words)

    def in_english(self, value: Value) -> Value:
        """A date's cell with the month in English where somebody explained its word."""
        if not isinstance(value, str) or not self._mapping.months:
            return value
        return _LETTERS.sub(self._month, value)

    def _month(self, found: re.Match[str]) -> str:
        number = self._mapping.months.get(fold_word(found[0]))
        return MONTH_NAMES[number - 1] if number else found[0]

    def country(self, words: str) -> str | None:
        """The one country that the words name, or None."""
        return self._countries.find(words)

    def _kind_of_part(self, part: str) -> str:
        """As `known_kind`, of a part of a folded title: of each there are dozens, and most begin as no kind does."""
        return self.known_kind(part) if part.partition(" ")[0] in self._begin_kinds else ""

    def _kind_of(self, word: str) -> str | None:
        return self._kinds.get(fold_word(word)) or self._staff_kinds.get(fold_staff(word))


def _of(
    titles: Mapping[str, _Member],
    explained: Mapping[str, _Member],
    words: Mapping[str, _Member],
    word: str,
    meaning: Text,
) -> _Member:
    # “4*” is four stars, which folds to the 4 of a level.
    folded = fold_word(word)
    found = explained.get(folded) or (None if "*" in word else titles.get(folded)) or words.get(fold_staff(word))
    if found is None:
        raise NotUnderstood(meaning if meaning.values else meaning.filled(word=word))
    return found


def _titles(members: Mapping[_Member, Text]) -> dict[str, _Member]:
    """The members by their values and titles."""
    return {fold_word(word): member for member, title in members.items() for word in (member.value, str(title))}


_LEVELS = _titles(LEVEL_TITLES) | {fold_word(level.value[1]): level for level in Level}
_DIRECTIONS = _titles(DIRECTION_TITLES)
_STATUSES = _titles(STATUS_TITLES)
_ROLES = _titles(ROLE_TITLES)
