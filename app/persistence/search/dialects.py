"""What SQLite and PostgreSQL do differently: how words are put in, taken out, and asked for.

Both get words that are folded and parted already (`services.search_words`), so that they give the same answers.
A word holds neither a quote nor a backslash, for it holds nothing but letters and digits.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from sqlalchemy import Connection

from app.domain.value_classes import dataclass
from app.services.stores.search_query import TextHits, TextQuery


@dataclass(frozen=True, slots=True)
class Worded:
    """The words of a row of the index, by its number."""

    number: int
    title: str
    body: str


class Dialect(Protocol):
    """One database's way."""

    @property
    def is_there(self) -> bool:
        """Whether this program can ask the database's index at all."""

    def renew(self, connection: Connection, gone: Sequence[Worded], there: Sequence[Worded]) -> None:
        """Let the words of some rows be found no more, and then those of others; a number may be in both."""

    def clear(self, connection: Connection) -> None:
        """Let no words be found; makes the index where there is none."""

    def settle(self, connection: Connection) -> None:
        """Make ready for single edits, now that all is indexed."""

    def find(self, connection: Connection, query: TextQuery, near: int, limit: int) -> dict[str, TextHits]:
        """Answer a query; `near` is the ordinal of the day."""
