"""Fields of numbers, and of yes and no."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence
from dataclasses import KW_ONLY
from math import isfinite
from typing import Any, ClassVar

from app.domain.not_understood import NotUnderstood
from app.domain.records.cells import CellValue
from app.domain.records.sort import IdsOf, ItemsOf, NameOf, RankOf, Reading, Said, Sort
from app.domain.records.stored import InRow, StoredColumn
from app.domain.value_classes import dataclass
from app.domain.wording import Text, text

LEAST, MOST = -(2**31), 2**31 - 1
"""The smallest and the largest whole number that a plan keeps: what an INTEGER of PostgreSQL holds."""

MOST_DAYS = 36_500
"""A century: so far from any day that a plan holds, every calendar still reaches."""

_SPACES = str.maketrans("", "", " ,\u202f\xa0")
YES, NO = Text("yes"), Text("no")
_YES = frozenset({"yes", "y", "true", "1", "x"})
_NO = frozenset({"no", "n", "false", "0", ""})


@dataclass(frozen=True, slots=True)
class Number(Sort):
    """A number between `low` and `high`, both allowed, in a `unit`; whole unless it `has_parts`.

    An `optional` one may be missing, which is None. `kept` are the bounds of what a plan may hold, where somebody may
    have put in more than is asked for today. `bands` are where those begin by which it is filtered and grouped, the
    lowest first; without any only counts whether there is a number.
    """

    _: KW_ONLY
    low: float = 0
    high: float = 1_000_000
    has_parts: bool = False
    optional: bool = False
    kept: tuple[float, float] | None = None
    bands: tuple[int, ...] = ()

    is_number: ClassVar[bool] = True
    stands_alone: ClassVar[bool] = False
    unsearched: ClassVar[str] = "a figure alone is met everywhere"

    def show(self, value: Any, name_of: NameOf) -> str:
        """The digits; a unit stands in the title or beside it."""
        return "" if value is None else f"{value:g}" if self.has_parts else str(value)

    def write(self, value: Any, name_of: NameOf) -> str:
        """All its digits."""
        shown = self.show(value, name_of)
        return shown if value is None or float(shown) == value else repr(value)

    def read(self, typed: str, reading: Reading) -> Any:
        """The number, with or without spaces, commas between thousands and its unit."""
        words = typed.strip()
        if self.unit and words.casefold().endswith(self.unit.casefold()):
            words = words[: -len(self.unit)]
        words = words.translate(_SPACES)
        if not words:
            if self.optional:
                return None
            raise self.needed()
        try:
            found = float(words) if self.has_parts else int(words)
        except ValueError:
            found = None
        if found is None or not isfinite(found) or not self.low <= found <= self.high:
            raise NotUnderstood(
                text("“{word}” is not a number from {low} to {high}", word=typed.strip(), low=self.low, high=self.high)
            )
        return found

    def cells(self, value: Any, name_of: NameOf) -> tuple[CellValue, ...]:
        """The number, with all its digits."""
        return ("" if value is None else value,)

    @property
    def can_be_empty(self) -> bool:
        """Whether it may be missing."""
        return self.optional

    def parts(self, value: Any) -> Sequence[str]:
        """Its band by where that begins; what lies below all is in the lowest."""
        if value is None or not self.bands:
            return Sort.parts(self, value)
        return (str(self.bands[max(0, bisect_right(self.bands, value) - 1)]),)

    def part_title(self, part: str, name_of: NameOf) -> Text | str:
        """`10 to 49`, `200 or more`."""
        begins = {str(each): at for at, each in enumerate(self.bands)}
        if part not in begins:
            return Sort.part_title(self, part, name_of)
        low, rest = self.bands[begins[part]], self.bands[begins[part] + 1 :]
        if not rest:
            return text("{low} or more", low=low)
        if not self.has_parts and rest[0] - 1 == low:
            return str(low)
        return text("{low} to {high}", low=low, high=rest[0] if self.has_parts else rest[0] - 1)

    def part_order(self, part: str, rank_of: RankOf) -> Any:
        """By the number."""
        return next((at for at, each in enumerate(self.bands) if str(each) == part), len(self.bands))

    def every_part(self, ids_of: IdsOf) -> Iterable[str] | None:
        """All bands."""
        return tuple(map(str, self.bands)) or Sort.every_part(self, ids_of)

    def order(self, value: Any, name_of: NameOf) -> Any:
        """The number; what is missing comes first."""
        return float("-inf") if value is None else value

    def storage(self, name: str) -> InRow:
        """A column of numbers."""
        holds = float if self.has_parts else int
        low, high = self.kept or (self.low, self.high)
        return InRow((StoredColumn(name, holds, self.optional, low=low, high=high),))


@dataclass(frozen=True, slots=True)
class Flag(Sort):
    """Yes or no."""

    stands_alone: ClassVar[bool] = False
    unsearched: ClassVar[str] = "yes and no alone are met everywhere"
    is_choice: ClassVar[bool] = True

    def show(self, value: Any, name_of: NameOf) -> str:
        """In a word."""
        return "yes" if value else "no"

    def said(self, value: Any, name_of: NameOf) -> Said:
        """In a word."""
        return self.brief(value, name_of)

    def brief(self, value: Any, name_of: NameOf) -> Said:
        """In a word."""
        return YES if value else NO

    def choices(self, items_of: ItemsOf) -> Sequence[tuple[str, Said]]:
        """Both words."""
        return (("yes", YES), ("no", NO))

    def chosen(self, value: Any) -> str:
        """The word."""
        return "yes" if value else "no"

    def read(self, typed: str, reading: Reading) -> Any:
        """From the word; nothing is no."""
        word = typed.strip().casefold()
        if word not in _YES | _NO:
            raise NotUnderstood(text("“{word}” is neither yes nor no", word=typed.strip()))
        return word in _YES

    def offered(self, names: Callable[[str], Sequence[str]]) -> Sequence[str]:
        """Both words."""
        return ("yes", "no")

    @property
    def can_be_empty(self) -> bool:
        """It says one or the other."""
        return False

    def parts(self, value: Any) -> Sequence[str]:
        """The word."""
        return ("yes",) if value else ("no",)

    def part_title(self, part: str, name_of: NameOf) -> Text | str:
        """The word."""
        return text("yes") if part == "yes" else text("no")

    def part_order(self, part: str, rank_of: RankOf) -> Any:
        """Yes before no."""
        return part != "yes"

    def every_part(self, ids_of: IdsOf) -> Iterable[str] | None:
        """Both."""
        return ("yes", "no")

    def exchanged(self, value: Any, left: str, into: str) -> Any:
        """The other one."""
        if into not in ("yes", "no"):
            raise self.needed()
        return into == "yes"

    def storage(self, name: str) -> InRow:
        """A column of truth values."""
        return InRow((StoredColumn(name, bool),), None, bool)
