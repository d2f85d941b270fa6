"""Fields of numbers, and of yes and no."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import KW_ONLY, dataclass
from math import isfinite
from typing import Any, ClassVar

from app.domain.not_understood import NotUnderstood
from app.domain.records.cells import CellValue
from app.domain.records.sort import ItemsOf, NameOf, Reading, Said, Sort
from app.domain.records.stored import Column, InRow
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
    have put in more than is asked for today.
    """

    _: KW_ONLY
    low: float = 0
    high: float = 1_000_000
    has_parts: bool = False
    optional: bool = False
    kept: tuple[float, float] | None = None

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

    def order(self, value: Any, name_of: NameOf) -> Any:
        """The number; what is missing comes first."""
        return float("-inf") if value is None else value

    def storage(self, name: str) -> InRow:
        """A column of numbers."""
        holds = float if self.has_parts else int
        low, high = self.kept or (self.low, self.high)
        return InRow((Column(name, holds, self.optional, low=low, high=high),))


@dataclass(frozen=True, slots=True)
class Flag(Sort):
    """Yes or no."""

    stands_alone: ClassVar[bool] = False
    unsearched: ClassVar[str] = "yes and no alone are met everywhere"
    is_choice: ClassVar[bool] = True

    def show(self, value: Any, name_of: NameOf) -> str:
        """In a word."""
        return "yes" if value else "no"

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

    def storage(self, name: str) -> InRow:
        """A column of truth values."""
        return InRow((Column(name, bool),), None, bool)
