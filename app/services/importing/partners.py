"""Who takes part beside the own nation, as a cell names them: countries with their roles, and organisations."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from datetime import date

from app.domain.country_names import fold_name
from app.domain.geography import Membership
from app.domain.not_understood import NotUnderstood
from app.domain.participation import Role
from app.domain.value_classes import dataclass
from app.domain.wording import Text, text
from app.services.importing.column_ways import Meant, TwoMeanings
from app.services.importing.mapping import ImportMapping, OrganisationUse
from app.services.importing.staff_words import StaffWords
from app.services.texts.country_texts import CountryTexts, fold_word

_ROLE = re.compile(r"(.+?)\s*[(\[]([^()\[\]]+)[)\]]")


@dataclass(frozen=True, slots=True)
class Partner:
    """One partner: the id of a country, or the short name of an organisation and whether its members are meant."""

    country: str = ""
    organisation: str = ""
    as_members: bool = False
    role: Role | None = None


class PartnerTexts:
    """Reads lists of partners. What the mapping explains counts first, then countries, then organisations."""

    def __init__(
        self,
        countries: CountryTexts,
        meanings: TwoMeanings,
        mapping: ImportMapping,
        words: StaffWords,
        role: Callable[[str], Role],
    ) -> None:
        self._countries = countries
        self._meanings = meanings
        self._mapping = mapping
        self._words = words
        self._role = role
        self._decided: dict[tuple[str, Meant], Text] = {}
        self._read: dict[tuple[str, Meant | None], tuple[Partner, ...]] = {}

    def read(self, cell: str, column: Meant | None) -> tuple[Partner, ...]:
        """The partners that a cell names, once each; raises NotUnderstood.

        `column` is what a word of two meanings, as AU, means in its column where the cell itself does not show it.
        """
        if (cell, column) not in self._read:
            self._read[cell, column] = self._partners(cell, self._meanings.meant([cell]) or column)
        return self._read[cell, column]

    def _partners(self, cell: str, meant: Meant | None) -> tuple[Partner, ...]:
        found = self._countries.parted(cell, lambda words: self._named(words, meant))
        first: dict[tuple[str, str], Partner] = {}
        for each in found:
            first.setdefault((each.country, each.organisation), each)
        return tuple(first.values())

    @property
    def decided(self) -> tuple[Text, ...]:
        """What to say of words that are a country and an organisation, and were read as one of them."""
        return tuple(self._decided.values())

    def organisation(self, words: str) -> str:
        """The short name of an organisation that is known by these words; empty for another."""
        return self._words.organisations.get(fold_name(words), "")

    def _named(self, words: str, meant: Meant | None) -> tuple[Partner, ...] | None:
        found = self._plain(words, meant)
        if found is None and (bracketed := _ROLE.fullmatch(words.strip())):
            try:
                role = self._role(bracketed[2])
            except NotUnderstood:
                return None
            plain = self._plain(bracketed[1], meant)
            return plain and tuple(Partner(each.country, each.organisation, each.as_members, role) for each in plain)
        return found

    def _plain(self, words: str, meant: Meant | None) -> tuple[Partner, ...] | None:
        folded = fold_word(words)
        use = self._mapping.organisations.get(folded)
        if use is OrganisationUse.IGNORED:
            return ()
        name = self.organisation(words) or (" ".join(words.split()) if use else "")
        if use is not None:
            return (Partner(organisation=name, as_members=use is OrganisationUse.MEMBERS),)
        ids = self._countries.named(words)
        if ids is not None and self._meanings.has_two(words.strip()) and folded not in self._mapping.countries:
            if meant is None:
                title = self._words.organisation_titles.get(name, name)
                why = text("“{word}” can be a country or the {name}; write which", word=words, name=title)
                raise NotUnderstood(why)
            self._decided[words.strip(), meant] = self._why(words.strip(), meant, ids[0], name)
            if meant is Meant.ORGANISATION:
                return (Partner(organisation=name),)
        if ids is not None:
            return tuple(Partner(each) for each in ids)
        return (Partner(organisation=name),) if name else None

    def _why(self, word: str, meant: Meant, country: str, organisation: str) -> Text:
        if meant is Meant.COUNTRY:
            name = self._countries.name_of(country)
            return text("“{word}” was read as {name}: its column names countries by their codes", word=word, name=name)
        name = self._words.organisation_titles.get(organisation, organisation)
        return text("“{word}” was read as {name}: other partners in its column are organisations", word=word, name=name)


def members_on(memberships: Iterable[Membership], organisation: str, day: date) -> tuple[str, ...]:
    """The countries that belong to an organisation on a day, by id; raises NotUnderstood where none is known."""
    found = {each.country for each in memberships if each.organisation == organisation and each.holds_on(day)}
    if not found:
        raise NotUnderstood(text("the members of {name} are not among the plan's memberships", name=organisation))
    return tuple(sorted(found))
