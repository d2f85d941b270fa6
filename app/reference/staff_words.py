"""The shipped words of staffs: for kinds, statuses, levels, directions, roles, heads, countries, organisations."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from enum import StrEnum
from pathlib import Path
from typing import TypeVar

from app.domain.asks import Verdict
from app.domain.country_names import fold_name
from app.domain.levels import Level
from app.domain.participation import Direction, Role
from app.domain.statuses import Status
from app.reference.tables import Row, read_table
from app.services.importing.staff_words import StaffWords, fold_staff

_Member = TypeVar("_Member", bound=StrEnum)


def load_staff_words(
    root: Path, kind_words: Mapping[str, Sequence[str]], organisation_titles: Mapping[str, str]
) -> StaffWords:
    """All of them; `kind_words` are those for kinds that are typed too, `organisation_titles` the full names known.

    The first word for an organisation is its short name; where its full name is not known, it is the second one.
    """
    words: defaultdict[str, dict[str, str]] = defaultdict(dict)
    for field, value, word in read_table(
        root, "staff_words.csv", lambda row: (row["field"], row["value"], row["word"])
    ):
        words[field][fold_staff(word)] = value
    typed = {fold_staff(word): kind for kind, each in kind_words.items() for word in each}
    organisations = read_table(root, "organisation_words.csv", lambda row: (row["organisation"], row["word"]))
    titles = dict(organisation_titles)
    for organisation, word in organisations:
        if word != organisation:
            titles.setdefault(organisation, word)
    return StaffWords(
        kinds=words["kind"] | typed,
        statuses=_members(Status, words["status"]),
        levels=_members(Level, words["level"]),
        directions=_members(Direction, words["direction"]),
        roles=_members(Role, words["role"]),
        places=words["place"],
        titles=words["title"],
        place_names={
            fold_name(word): place
            for place, word in read_table(root, "place_words.csv", lambda row: (row["place"], row["word"]))
        },
        heads=dict(read_table(root, "column_words.csv", _head)),
        countries={
            fold_name(word): country
            for country, word in read_table(root, "country_words.csv", lambda row: (row["country"], row["word"]))
        },
        organisations={fold_name(word): organisation for organisation, word in organisations},
        organisation_titles=titles,
        answers=_members(Verdict, words["answer"]),
        answer_heads=words["answer-head"],
    )


def _head(row: Row) -> tuple[str, str]:
    return fold_name(row["word"]), row["field"]


def _members(kind: type[_Member], words: Mapping[str, str]) -> dict[str, _Member]:
    return {word: kind(value) for word, value in words.items()}
