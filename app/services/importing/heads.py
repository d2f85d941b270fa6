"""What somebody wrote above a column, as a field of ours."""

from __future__ import annotations

import re

from app.domain.country_names import fold_name
from app.domain.engagement import Engagement
from app.domain.part_fields import PART_FIELDS
from app.domain.records.record import record_of
from app.services.importing.mapping import DATES, IGNORED, OWN_NATION, ImportMapping
from app.services.importing.part_columns import part_columns
from app.services.importing.register_columns import register_columns
from app.services.importing.staff_words import StaffWords
from app.services.texts.country_texts import fold_word
from app.services.texts.marked_outputs import FILE_MARKING

LONGEST_HEAD = 80
"""Characters of a head; what is longer is a sentence."""

_NATION_WORDS = "nation owning|our nation"
_REMARK = re.compile(r"\([^)]*\)|\[[^\]]*\]|\{[^}]*\}")
_SIDES = re.compile(r"\s*[/|\n:]\s*|\s+[-–—]\s+")


class Heads:
    """Finds the field that a head means.

    What the mapping says counts first, then our own names, titles and heads, then the words that ship; else
    the head without remarks in brackets, else each of its sides, as of `Country / Pays`, if they agree.
    """

    def __init__(self, mapping: ImportMapping, words: StaffWords) -> None:
        self._own = {**_by_word(), **mapping.columns}
        self._shipped = words.heads

    def field(self, head: str) -> str:
        """The field, `ignore`, or empty where nobody knows what it means."""
        plain = _REMARK.sub(" ", head)
        if found := self._known(head) or self._known(plain):
            return found
        sides = {self._known(side) for side in _SIDES.split(plain) if fold_word(side)}
        return sides.pop() if len(sides) == 1 else ""

    def _known(self, head: str) -> str:
        word = fold_word(head)
        if not word:
            return "ref" if head.strip() == "#" else ""
        found = self._own.get(word) or self._shipped.get(fold_name(head), "")
        return found or ("own_lead" if word.endswith(" lead") else "")


def _by_word() -> dict[str, str]:
    """The field for each word that a column of ours is known by."""
    both = record_of(Engagement)[DATES].sort
    found: dict[str, str] = {fold_word(FILE_MARKING): IGNORED}
    for name, title, heads in (
        *((column.name, column.title, column.heads) for column in register_columns()),
        *((column.name, column.title, "") for column in part_columns(PART_FIELDS)),
        (DATES, both.title, both.heads),
        (OWN_NATION, "", _NATION_WORDS),
    ):
        for word in (name, title, *heads.split("|")):
            found.setdefault(fold_word(word), name)
    found.pop("", None)
    return found
