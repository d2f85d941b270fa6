"""What a store is asked to look for, and the port that answers: every clause is met, each by any of its terms."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import date
from typing import Protocol

from app.domain.value_classes import dataclass
from app.domain.wording import Text


@dataclass(frozen=True, slots=True)
class Term:
    """Folded words that follow one another; the last may be the beginning of a longer one."""

    words: tuple[str, ...]
    is_prefix: bool = True


@dataclass(frozen=True, slots=True)
class Clause:
    """One thing that was typed: met by any of the terms."""

    terms: tuple[Term, ...]


@dataclass(frozen=True, slots=True)
class TextQuery:
    """All clauses must be met by one item, anywhere in it. Without a clause nothing is met."""

    clauses: tuple[Clause, ...]


@dataclass(frozen=True, slots=True)
class TextHits:
    """How many items of a table meet a query, and the ids of the best: in the title first, then by day.

    Where `is_more`, there are more than were counted, and the best are the nearest to the day.
    """

    total: int
    ids: tuple[str, ...]
    is_more: bool = False


class TextSearch(Protocol):
    """Looks through the texts of an open plan as they were last written; may be asked from any thread."""

    def find(self, query: TextQuery, near: date, limit: int) -> Mapping[str, TextHits]:
        """The hits by table; of each table at most `limit`, those in the title first, then those nearest to a day."""

    def lack(self) -> Text | None:
        """Why there is no index to ask, nor will be, or None: then the plan itself is searched."""

    def prepare(self, most: int) -> float:
        """Index up to some `most` items that were in the plan before its texts were indexed.

        Returns how much is indexed, 0 to 1; what is not yet is not found. 1 where there is a lack.
        """

    def vocabulary(self) -> Collection[str]:
        """The folded words of four letters and more that stand, or once stood, in the plan."""
