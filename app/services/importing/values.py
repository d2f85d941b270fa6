"""The words of somebody's table as values of the plan: kinds, countries, levels, directions, statuses."""

from __future__ import annotations

from collections.abc import Mapping
from difflib import get_close_matches
from typing import TypeVar

from app.domain.country_names import CountryNames
from app.domain.engagement import Status
from app.domain.kinds import Kind
from app.domain.levels import Level
from app.domain.not_understood import NotUnderstood
from app.domain.participation import Direction
from app.domain.wording import Text, text
from app.services.importing.mapping import ImportMapping
from app.services.texts.country_texts import CountryTexts, fold_word

KIND_WORDS: Mapping[str, str] = {
    "personnel-exchange": "personnel exchange|exchange|pep|px|secondment|exchange officer",
    "ship-visit": "ship visit|port call|port visit|sv|naval visit|ship|goodwill visit|port",
    "aircraft-visit": "aircraft visit|air visit|av|aircraft|flight",
    "high-level-visit": "high level visit|hlv|hl visit|min visit|ministerial visit|vip visit|senior visit",
    "bilateral-meeting": "bilateral meeting|bilat|bilateral|talks|staff talks|bilateral talks|meeting|"
    "bilateral meeting or staff talks|defence talks|defense talks",
    "training": "training|trg|tng|train|course|training team",
    "exercise": "exercise|ex|exer|exercises|fieldex",
    "regional-forum": "regional forum|forum|conference|multilateral|summit",
    "outreach": "outreach|community|public event|community engagement",
    "csbm": "csbm|cbm|csbms|arms control|confidence building|confidence and security building measure|inspection",
    "non-proliferation": "non proliferation|nonproliferation|nonprolif|non prolif|counter prolif|"
    "counter proliferation|counterproliferation|non proliferation activity",
}
"""What staffs write for the eleven kinds, beside each kind's own id, title and code."""

_LEVEL_WORDS: Mapping[Level, str] = {
    Level.L1: "l1|1|minister|min|ministerial|head of state|head of government",
    Level.L2: "l2|2|cdf sec|cds level|chief of defence|chod|cdf|cds|secretary|4|4 star|vice minister",
    Level.L3: "l3|3|3 star|service chief|service chief level",
    Level.L4: "l4|1 2|1 2 star|1 star|2 star|one star|two star|flag",
    Level.L5: "l5|5|wkg|working|working level|colonel|action officer",
}
_DIRECTION_WORDS: Mapping[Direction, str] = {
    Direction.OUTGOING: "outgoing|out|outbound|outward|abroad",
    Direction.INCOMING: "incoming|in|inbound|inward",
    Direction.AT_HOME: "at home|home|domestic",
    Direction.THIRD_COUNTRY: "third country|third ctry|3rd country|third|elsewhere",
}
_STATUS_WORDS: Mapping[Status, str] = {
    Status.IDEA: "idea|outline|draft",
    Status.PROPOSED: "proposed|proposal",
    Status.PLANNED: "planned|plan|tentative|scheduled|provisional",
    Status.CONFIRMED: "confirmed|conf|agreed|approved|firm",
    Status.UNDER_WAY: "under way|underway|ongoing|in progress",
    Status.COMPLETED: "completed|complete|done|executed|finished|held",
    Status.REPORTED: "reported",
    Status.POSTPONED: "postponed|deferred|delayed",
    Status.CANCELLED: "cancelled|canceled|cnx|cx|cancel",
    Status.DECLINED: "declined|refused|rejected",
}
_STARS = {"1*": "l4", "2*": "l4", "1*/2*": "l4", "3*": "l3", "4*": "l2"}
_Member = TypeVar("_Member", Level, Direction, Status)


class Vocabulary:
    """Turns words into values of one plan: its kinds, its countries, and the fixed sets."""

    def __init__(self, kinds: Mapping[str, Kind], names: CountryNames, mapping: ImportMapping) -> None:
        self._mapping = mapping
        self._names = names
        self._kinds = {word: kind for kind in kinds for word in KIND_WORDS.get(kind, "").split("|") if word}
        for kind in kinds.values():
            self._kinds.setdefault(fold_word(kind.code), kind.id)
        self._kinds |= {fold_word(kind.title): kind.id for kind in kinds.values()}
        self._kinds |= {fold_word(kind): kind for kind in kinds}
        self._titles = {kind.id: kind.title for kind in kinds.values()}
        self._countries = CountryTexts(names, mapping.countries)

    def kind(self, word: str) -> str:
        """A kind's id; raises NotUnderstood."""
        folded = fold_word(word)
        found = self._kinds.get(fold_word(self._mapping.kinds.get(folded, word)))
        if found is not None:
            return found
        close = get_close_matches(folded, self._kinds, n=1, cutoff=0.75)
        if close:
            meant = self._titles[self._kinds[close[0]]]
            raise NotUnderstood(
                text("“{word}” is not a kind of engagement; did you mean {name}?", word=word, name=meant)
            )
        raise NotUnderstood(text("“{word}” is not a kind of engagement in this plan", word=word))

    def known_kind(self, word: str) -> str:
        """The id of the kind that a word is for certain, however it is spelt; empty for any other word."""
        folded = fold_word(word)
        return self._kinds.get(fold_word(self._mapping.kinds.get(folded, folded)), "")

    def kind_of_title(self, title: str) -> str:
        """The id of the kind that somebody gave for words in a title, the longest of them; else empty."""
        padded = f" {fold_word(title)} "
        found = [words for words in self._mapping.titles if words and f" {words} " in padded]
        return self._kinds.get(fold_word(self._mapping.titles[max(found, key=len)]), "") if found else ""

    def level(self, word: str) -> Level:
        """A level; raises NotUnderstood."""
        return _of(_LEVELS, _STARS.get(word.replace(" ", ""), word), word, text("“{word}” is not a level, L1 to L5"))

    def direction(self, word: str) -> Direction:
        """A direction; raises NotUnderstood."""
        meaning = text("“{word}” is not a direction: outgoing, incoming, at home or third country")
        return _of(_DIRECTIONS, word, word, meaning)

    def status(self, word: str) -> Status:
        """A status; raises NotUnderstood."""
        return _of(_STATUSES, word, word, text("“{word}” is not a status such as planned, confirmed or completed"))

    def countries(self, cell: str) -> tuple[str, ...]:
        """The ids that a cell names, in its order and once each; raises NotUnderstood."""
        return self._countries.ids(cell)

    def countries_meant(self, word: str) -> tuple[str, ...]:
        """The ids of the countries that an ambiguous word can mean; empty for an unknown one."""
        return self._names.match(word).ids

    def country_name(self, country_id: str) -> str:
        """What a country of the plan is called; KeyError for another."""
        return self._names.name_of(country_id)

    def country(self, words: str) -> str | None:
        """The one country that the words name, or None."""
        return self._countries.find(words)


def _of(words: Mapping[str, _Member], word: str, shown: str, meaning: Text) -> _Member:
    found = words.get(fold_word(word))
    if found is None:
        raise NotUnderstood(meaning.filled(word=shown))
    return found


def _by_word(words: Mapping[_Member, str]) -> dict[str, _Member]:
    return {word: member for member, spellings in words.items() for word in spellings.split("|")}


_LEVELS = _by_word(_LEVEL_WORDS)
_DIRECTIONS = _by_word(_DIRECTION_WORDS)
_STATUSES = _by_word(_STATUS_WORDS)
