"""The search in a plan file: SQLite's FTS5."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Any

from sqlalchemy import Connection

from app.persistence.schema.search import WORDS_IN_A_FILE, knows_words
from app.persistence.search.dialects import Worded
from app.persistence.search.numbering import DAYS, SERIALS, span_of
from app.services.search_index import SEARCHED
from app.services.search_query import Term, TextHits, TextQuery


class InFile:
    """FTS5 yields its rows by number, and so by table and day: the nearest are found without sorting."""

    _RENEW = "INSERT INTO search_words (search_words, rowid, title, body) VALUES (?, ?, ?, ?)"
    _FIND = "SELECT rowid FROM search_words WHERE search_words MATCH ? ORDER BY rowid"

    @property
    def is_there(self) -> bool:
        """Whether SQLite has FTS5."""
        return knows_words()

    def renew(self, connection: Connection, gone: Sequence[Worded], there: Sequence[Worded]) -> None:
        """Replace words; FTS5 keeps none of them, and wants to be told which go."""
        rows: list[tuple[str | None, int, str, str]] = [("delete", row.number, row.title, row.body) for row in gone]
        rows += [(None, row.number, row.title, row.body) for row in there]
        # In the order of their numbers: each one below the last would be written as a piece of its own.
        rows.sort(key=lambda row: (row[1], row[0] is None))
        if rows:
            connection.exec_driver_sql(self._RENEW, rows)

    def clear(self, connection: Connection) -> None:
        """Let no words be found."""
        connection.exec_driver_sql("DROP TABLE IF EXISTS search_words")
        for statement in WORDS_IN_A_FILE:
            connection.exec_driver_sql(statement)

    def find(self, connection: Connection, query: TextQuery, near: int, limit: int) -> dict[str, TextHits]:
        """Answer a query."""
        words = " AND ".join(f"({' OR '.join(map(_term, clause.terms))})" for clause in query.clauses)
        numbers, titles = self._numbers(connection, words), self._numbers(connection, f"title : ({words})")
        found: dict[str, TextHits] = {}
        for table in SEARCHED:
            hits = _nearest(numbers, table, near, limit)
            if hits.total:
                best = dict.fromkeys((*_nearest(titles, table, near, limit).best, *hits.best))
                found[table] = TextHits(hits.total, _items(connection, list(best)[:limit]))
        return found

    def _numbers(self, connection: Connection, words: str) -> list[int]:
        # The driver's own tuples: a word can stand in all of a hundred thousand items.
        cursor: Any = connection.exec_driver_sql(self._FIND, (words,)).cursor
        return list(chain.from_iterable(cursor.fetchall()))


def _items(connection: Connection, numbers: Sequence[int]) -> tuple[str, ...]:
    """The ids of the items that have these numbers, in their order."""
    listed = ", ".join(map(str, numbers))
    rows = connection.exec_driver_sql(f"SELECT number, item FROM search_rows WHERE number IN ({listed})")
    items = {row.number: row.item for row in rows}
    return tuple(items[number] for number in numbers if number in items)


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
