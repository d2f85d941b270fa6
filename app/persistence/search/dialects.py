"""What SQLite and PostgreSQL do differently: how words are put in, taken out, and asked for.

Both get words that are folded and parted already (`services.search_words`), so that they give the same answers.
A word holds neither a quote nor a backslash, for it holds nothing but letters and digits.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from sqlalchemy import Connection

from app.services.search_query import TextHits, TextQuery


@dataclass(frozen=True, slots=True)
class Kept:
    """A row of the index as it is stored."""

    number: int
    item: str
    title: str
    body: str


class Dialect(Protocol):
    """One database's way."""

    def put(self, connection: Connection, rows: Sequence[Kept]) -> None:
        """Let the words of these rows be found."""

    def take(self, connection: Connection, rows: Sequence[Kept]) -> None:
        """Let them be found no more."""

    def find(self, connection: Connection, query: TextQuery, near: int, limit: int) -> dict[str, TextHits]:
        """Answer a query; `near` is the ordinal of the day."""
