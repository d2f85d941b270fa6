"""The search in a plan file: SQLite's FTS5."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, text

from app.persistence.search.dialects import Kept
from app.persistence.search.numbering import DAYS, SERIALS, span_of
from app.services.search_index import SEARCHED
from app.services.search_query import Term, TextHits, TextQuery


class InFile:
    """FTS5 yields its rows by number, and so by table and day: the nearest are found without sorting."""

    _PUT = text("INSERT INTO search_words (rowid, title, body) VALUES (:number, :title, :body)")
    _TAKE = text(
        "INSERT INTO search_words (search_words, rowid, title, body) VALUES ('delete', :number, :title, :body)"
    )
    _ITEM = text("SELECT item FROM search_rows WHERE number = :number")
    _FIND = "SELECT rowid FROM search_words WHERE search_words MATCH ? ORDER BY rowid"

    def put(self, connection: Connection, rows: Sequence[Kept]) -> None:
        """Let the words of these rows be found."""
        connection.execute(self._PUT, [_words(row) for row in rows])

    def take(self, connection: Connection, rows: Sequence[Kept]) -> None:
        """Let them be found no more; FTS5 wants to be told what they were."""
        connection.execute(self._TAKE, [_words(row) for row in rows])

    def find(self, connection: Connection, query: TextQuery, near: int, limit: int) -> dict[str, TextHits]:
        """Answer a query."""
        words = " AND ".join(f"({' OR '.join(map(_term, clause.terms))})" for clause in query.clauses)
        numbers, titles = self._numbers(connection, words), self._numbers(connection, f"title : ({words})")
        found: dict[str, TextHits] = {}
        for table in SEARCHED:
            hits = _nearest(numbers, table, near, limit)
            if hits.total:
                best = dict.fromkeys((*_nearest(titles, table, near, limit).best, *hits.best))
                items = [connection.execute(self._ITEM, {"number": each}).scalar_one() for each in list(best)[:limit]]
                found[table] = TextHits(hits.total, tuple(items))
        return found

    def _numbers(self, connection: Connection, words: str) -> list[int]:
        # The driver's own tuples: a word can stand in all of a hundred thousand items.
        cursor: Any = connection.exec_driver_sql(self._FIND, (words,)).cursor
        return [number for (number,) in cursor]


def rebuild(connection: Connection) -> None:
    """Let the index hold what `search_rows` does, after rows were copied there."""
    connection.exec_driver_sql("INSERT INTO search_words (search_words) VALUES ('rebuild')")


@dataclass(frozen=True, slots=True)
class _Nearest:
    total: int
    best: list[int]


def _nearest(numbers: Sequence[int], table: str, near: int, limit: int) -> _Nearest:
    """How many of the ordered numbers are of a table, and those that are nearest to a day."""
    first, middle, end = (bisect_left(numbers, each) for each in span_of(table, near))
    around = numbers[max(first, middle - limit) : min(end, middle + limit)]
    return _Nearest(end - first, sorted(around, key=lambda number: _distance(number, near))[:limit])


def _distance(number: int, near: int) -> tuple[int, bool, int]:
    day = number // SERIALS % DAYS
    return (abs(day - near), day < near, number)


def _term(term: Term) -> str:
    return f'"{" ".join(term.words)}"{"*" if term.is_prefix else ""}'


def _words(row: Kept) -> dict[str, Any]:
    return {"number": row.number, "title": row.title, "body": row.body}
