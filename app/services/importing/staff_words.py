"""The words that staffs use for closed sets, heads and partners, as far as they ship as data."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import field

from app.domain.asks import Verdict
from app.domain.country_names import fold_name
from app.domain.levels import Level
from app.domain.participation import Direction, Role
from app.domain.statuses import Status
from app.domain.value_classes import dataclass

_STARS = re.compile(r"(\d)\s*\*|(\*{1,5})")
_GRADE = re.compile(r"\bo\.?f\.?[\s-]*(\d+)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class StaffWords:
    """Words by what they mean, folded by `fold_staff` (`heads`, `countries` and `organisations` by `fold_name`).

    `places` says of words in the name of a place that they mean home or no state, `titles` of words in a title that
    it is at home, `place_names` gives the name of a known place in English. `kinds` gives a kind's id, `heads` a field
    of `import_fields()`, `countries` an id, `organisations` an organisation's short name as memberships have it, whose
    full name is in `organisation_titles`. `answers` are what ministries write, and `answer_heads` what stands above a
    column of a returned sheet, by `COLUMNS` of `answers/sheet_columns`.
    """

    kinds: Mapping[str, str] = field(default_factory=dict)
    statuses: Mapping[str, Status] = field(default_factory=dict)
    levels: Mapping[str, Level] = field(default_factory=dict)
    directions: Mapping[str, Direction] = field(default_factory=dict)
    roles: Mapping[str, Role] = field(default_factory=dict)
    places: Mapping[str, str] = field(default_factory=dict)
    titles: Mapping[str, str] = field(default_factory=dict)
    place_names: Mapping[str, str] = field(default_factory=dict)
    heads: Mapping[str, str] = field(default_factory=dict)
    countries: Mapping[str, str] = field(default_factory=dict)
    organisations: Mapping[str, str] = field(default_factory=dict)
    organisation_titles: Mapping[str, str] = field(default_factory=dict)
    answers: Mapping[str, Verdict] = field(default_factory=dict)
    answer_heads: Mapping[str, str] = field(default_factory=dict)

    @property
    def terms_of_kinds(self) -> dict[str, str]:
        """By the id of a kind, the words that mean it, one a line."""
        terms: dict[str, str] = {}
        for word, kind in self.kinds.items():
            terms[kind] = f"{terms[kind]}\n{word}" if kind in terms else word
        return terms

    def kind_begun(self, typed: str) -> str:
        """The kind that words beginning so mean, where they all mean one; else empty."""
        wanted = fold_staff(typed)
        begun = {kind for word, kind in self.kinds.items() if wanted and word.startswith(wanted)}
        return begun.pop() if len(begun) == 1 else ""


HOME, NO_STATE = "home", "no state"
"""What a word in the name of a place means: the own country, or that it lies in none, as a sea."""

NO_WORDS = StaffWords()
"""Nothing beside the titles and codes of the plan itself."""


def fold_staff(word: str) -> str:
    """A word of a staff for comparing: as a name, with `4*` as four stars and `OF-9` as one word."""
    starred = _STARS.sub(lambda found: f" {found[1] or len(found[2])} star ", word)
    return fold_name(_GRADE.sub(r"of\1", starred))
