"""What a store is asked to look for: every clause must be met, each by any one of its terms."""

from __future__ import annotations

from dataclasses import dataclass


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
    """How many items of a table meet a query, and the ids of the best: in the title first, then by day."""

    total: int
    ids: tuple[str, ...]
