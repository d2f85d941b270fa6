"""The search in a shared plan: PostgreSQL's tsvector, made here word by word, for its own parser knows languages."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sqlalchemy import Connection, text

from app.persistence.search.dialects import Worded
from app.persistence.search.numbering import DAYS, SERIALS, table_at
from app.services.stores.search_query import Term, TextHits, TextQuery
from app.services.texts.search_words import BREAK

_PLACES, _LAST_PLACE = 255, 16_383
"""PostgreSQL's limits: places of one word, and the highest place."""


class OnServer:
    """A word of the title has the weight A."""

    _PUT = text("INSERT INTO search_words (number, words) VALUES (:number, CAST(:words AS tsvector))")
    _TAKE = text("DELETE FROM search_words WHERE number = :number")
    _FIND = text(
        f"""
        WITH hits AS (
            SELECT number, number / {DAYS * SERIALS} AS entity, words @@ CAST(:title AS tsquery) AS in_title,
                   (number / {SERIALS}) % {DAYS} AS day
            FROM search_words WHERE words @@ CAST(:words AS tsquery)
        ), ranked AS (
            SELECT number, entity, count(*) OVER (PARTITION BY entity) AS total,
                   row_number() OVER (PARTITION BY entity
                       ORDER BY in_title DESC, abs(day - :near), day < :near, number) AS place
            FROM hits
        )
        SELECT entity, total, item FROM ranked JOIN search_rows USING (number)
        WHERE place <= :most ORDER BY entity, place
        """
    )

    @property
    def is_there(self) -> bool:
        """Always."""
        return True

    def renew(self, connection: Connection, gone: Sequence[Worded], there: Sequence[Worded]) -> None:
        """Replace words."""
        if gone:
            connection.execute(self._TAKE, [{"number": row.number} for row in gone])
        if there:
            connection.execute(self._PUT, [{"number": row.number, "words": _vector(row)} for row in there])

    def clear(self, connection: Connection) -> None:
        """Let no words be found."""
        connection.exec_driver_sql("TRUNCATE search_words")

    def settle(self, connection: Connection) -> None:
        """There is nothing to do."""

    def find(self, connection: Connection, query: TextQuery, near: int, limit: int) -> dict[str, TextHits]:
        """Answer a query."""
        anywhere, in_title = (
            " & ".join(f"({' | '.join(_term(term, weight) for term in clause.terms)})" for clause in query.clauses)
            for weight in ("", "A")
        )
        values = {"words": anywhere, "title": in_title, "near": near, "most": limit}
        found: dict[str, tuple[int, list[str]]] = {}
        for key, total, item in connection.execute(self._FIND, values):
            found.setdefault(table_at(key), (total, []))[1].append(item)
        return {table: TextHits(total, tuple(items)) for table, (total, items) in found.items()}


def _term(term: Term, weight: str) -> str:
    *whole, last = term.words
    marks = f"{'*' if term.is_prefix else ''}{weight}"
    parts = [f"'{word}'{':' + weight if weight else ''}" for word in whole]
    return "(" + " <-> ".join([*parts, f"'{last}'{':' + marks if marks else ''}"]) + ")"


def _vector(row: Worded) -> str:
    """A tsvector as PostgreSQL writes it: each word with its places, those in the title marked A.

    Between title and text there is a gap, so that no phrase goes from one to the other.
    """
    title = row.title.split()
    places: dict[str, list[str]] = {}
    _place(places, title, 1, "A")
    _place(places, row.body.split(), len(title) + 3, "")
    return " ".join(f"'{word}':{','.join(found[:_PLACES])}" for word, found in places.items())


def _place(places: dict[str, list[str]], words: Iterable[str], start: int, mark: str) -> None:
    for at, word in enumerate(words, start):
        if word != BREAK:
            places.setdefault(word, []).append(f"{min(at, _LAST_PLACE)}{mark}")
