"""What only a whole column shows about its cells: how its dates are read, what a number means as a level, and
whether AU is Australia or the African Union."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import field
from enum import Enum

from app.domain.country_names import CountryNames, fold_name
from app.domain.engagement import Engagement
from app.domain.part_fields import PART_FIELDS
from app.domain.records.days import Day
from app.domain.records.record import Field, record_of
from app.domain.value_classes import dataclass
from app.services.importing.columns import FieldTable
from app.services.importing.dates import DATE_FIELDS, DateCells
from app.services.importing.staff_words import StaffWords
from app.services.texts.tables import cell_text

LEVEL_FIELDS = ("level", "counterpart_level")

_STARRED = re.compile(r"\*|\bstars?\b|\bétoiles?\b|\bsterne?\b|\bo\.?f[\s-]*\d", re.IGNORECASE)
_STAR_HEADS = frozenset({"star", "stars", "etoiles", "sterne"})
_COUNTRY_HEADS = frozenset(
    (
        "country",
        "countries",
        "nation",
        "nations",
        "state",
        "states",
        "iso",
        "pays",
        "land",
        "lander",
        "staat",
        "staaten",
    )
)
_PARTS = re.compile(r"[;,/&+\n]")


class LevelNumbers(Enum):
    """What a number alone means in a column of levels: L1 to L5, stars, or nobody knows.

    Levels where all numbers of the column lie within 1 to 5 and nothing in it speaks of stars.
    """

    LEVELS = "levels"
    STARS = "stars"
    UNCLEAR = "unclear"


class Meant(Enum):
    """What a word means that is the code of a country and the name of an organisation."""

    COUNTRY = "country"
    ORGANISATION = "organisation"


@dataclass(frozen=True, slots=True)
class ColumnWays:
    """How the columns of one table are read. `dates` are its columns of dates, `numbers` those of levels.

    `two_meanings` says what words mean that are a country and an organisation, where the column shows it.
    """

    dates: Mapping[str, DateCells] = field(default_factory=dict)
    numbers: Mapping[str, LevelNumbers] = field(default_factory=dict)
    two_meanings: Meant | None = None

    @property
    def orders(self) -> Mapping[str, str]:
        """The order of day and month in each column of dates, empty where it is not known."""
        return {name: cells.order for name, cells in self.dates.items()}


class TwoMeanings:
    """Tells the codes of countries from the short names of organisations in lists of partners."""

    def __init__(self, names: CountryNames, words: StaffWords) -> None:
        self._names = names
        self._words = words

    def has_two(self, word: str) -> bool:
        """Whether a word is a code of a country and an organisation."""
        return self._is_code(word) and fold_name(word) in self._words.organisations

    def meant(self, cells: Iterable[str]) -> Meant | None:
        """What such a word means among these cells: as the others, if they are all codes, or none is.

        None where nothing shows it: there is no other, or there are codes and organisations side by side.
        """
        others = [word for cell in cells for part in _PARTS.split(cell) if (word := part.strip())]
        others = [word for word in dict.fromkeys(others) if not self.has_two(word)]
        codes = any(self._is_code(word) for word in others)
        bodies = any(not self._is_code(word) and fold_name(word) in self._words.organisations for word in others)
        if codes is bodies:
            return None
        return Meant.COUNTRY if codes else Meant.ORGANISATION

    def meant_in(self, head: str, cells: Sequence[str]) -> Meant | None:
        """What such a word means in a column: as `meant`, else a country where it is alone under a head of those."""
        found = self.meant(cells)
        if found is None and all(self.has_two(part.strip()) for cell in cells for part in _PARTS.split(cell)):
            return Meant.COUNTRY if _COUNTRY_HEADS & set(fold_name(head).split()) else None
        return found

    def _is_code(self, word: str) -> bool:
        return len(word) == 2 and word.isupper() and bool(self._names.exact(word))


def dated_columns(own: Iterable[Field]) -> tuple[str, ...]:
    """The names of the columns of a register that hold days: those of an engagement, of its `own` fields, and of its
    parts."""
    fields = (*record_of(Engagement).fields, *own)
    named = ((each.name, each.sort) for each in fields)
    parts = ((each.id, each.sort) for each in PART_FIELDS)
    return (*DATE_FIELDS, *(name for name, sort in (*named, *parts) if isinstance(sort, Day)))


def column_ways(table: FieldTable, dates: Mapping[str, DateCells], meanings: TwoMeanings) -> ColumnWays:
    """How the columns of a table are read, with those of its dates."""

    def cells(name: str) -> list[str]:
        return [shown for row in table.rows if (shown := row.text(name))] if name in table.fields else []

    heads = {column.field: column.head for column in table.columns}
    numbers = {name: level_numbers(heads.get(name, ""), cells(name)) for name in LEVEL_FIELDS}
    return ColumnWays(dates, numbers, meanings.meant_in(heads.get("countries", ""), cells("countries")))


def level_numbers(head: str, cells: Sequence[str]) -> LevelNumbers:
    """What numbers alone mean under this head, among these cells."""
    if _STAR_HEADS & set(fold_name(head).split()):
        return LevelNumbers.STARS
    alone = {cell_text(cell) for cell in cells if cell.isdecimal()}
    if any(_STARRED.search(cell) for cell in cells) or not alone <= set("12345"):
        return LevelNumbers.UNCLEAR
    return LevelNumbers.LEVELS
