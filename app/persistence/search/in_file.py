"""The search in a plan file: SQLite's FTS5."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from itertools import chain
from typing import Any

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

from app.domain.value_classes import dataclass
from app.persistence.schema.search import WORDS_IN_A_FILE, knows_words
from app.persistence.search.dialects import Worded
from app.persistence.search.numbering import DAYS, SERIALS, span_of
from app.services.search.index import SEARCHED
from app.services.stores.search_query import Term, TextHits, TextQuery
from app.services.texts.search_words import BEGINNING, REFERENCE

COUNTED = 3_000
"""Hits up to which they are counted and the titles among them come first; of more, the nearest to a day are shown."""

MOST_NAMED = 24
"""Words that begin with what was typed up to which they are looked for one by one."""

MANY, ROWS_A_PAGE = 50, 7
"""Rows from which a write also puts pieces of the index together, and how many of them count for a page of these:
about twice what the write adds."""

SIGNS = frozenset({BEGINNING, REFERENCE})

END = 1 << 62
"""Beyond all numbers."""

_BEGUN = "SELECT term FROM temp.search_terms WHERE term >= ? AND term < ? LIMIT ?"
_HIGHEST = "\U0010ffff"


class InFile:
    """FTS5 yields its rows by number, and so by table and day: the nearest are found without sorting."""

    _RENEW = "INSERT INTO search_words (search_words, rowid, title, body) VALUES (?, ?, ?, ?)"
    _MERGE = "INSERT INTO search_words (search_words, rank) VALUES ('merge', ?)"
    _MERGE_ALONE = "INSERT INTO search_words (search_words, rank) VALUES ('automerge', 16)"
    _KNOW_WORDS = "CREATE VIRTUAL TABLE IF NOT EXISTS temp.search_terms USING fts5vocab (main, search_words, row)"

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
        if len(rows) >= MANY:
            connection.exec_driver_sql(self._MERGE, (len(rows) // ROWS_A_PAGE,))

    def clear(self, connection: Connection) -> None:
        """Let no words be found."""
        savepoint = connection.begin_nested()
        try:
            connection.exec_driver_sql("DROP TABLE IF EXISTS search_words")
        except DBAPIError:
            savepoint.rollback()
            _forget(connection)
        else:
            savepoint.commit()
        # What of it is still there belongs to nobody.
        for part in ("data", "idx", "content", "docsize", "config"):
            connection.exec_driver_sql(f"DROP TABLE IF EXISTS search_words_{part}")
        for statement in WORDS_IN_A_FILE:
            connection.exec_driver_sql(statement)

    def settle(self, connection: Connection) -> None:
        """From now on let FTS5 put pieces together by itself, which falls on one edit in dozens."""
        connection.exec_driver_sql(self._MERGE_ALONE)

    def find(self, connection: Connection, query: TextQuery, near: int, limit: int) -> dict[str, TextHits]:
        """Answer a query."""
        connection.exec_driver_sql(self._KNOW_WORDS)
        asked = [[_term(connection, term) for term in clause.terms] for clause in query.clauses]
        words = _all_of(asked)
        # No sign stands in a title.
        titled = _all_of([[term for term in terms if term[1] not in SIGNS] for terms in asked])
        found: dict[str, TextHits] = {}
        first = 0
        while numbers := _numbers(connection, words, first, END, COUNTED):
            tables = [table for table in SEARCHED if _count(numbers, table)]
            crowd = tables.pop() if len(numbers) == COUNTED else None
            end = span_of(crowd)[0] if crowd is not None else END
            titles = _numbers(connection, f"title : ({titled})", first, end, COUNTED) if tables and titled else []
            for table in tables:
                hits = _nearest(numbers, table, near, limit)
                best = dict.fromkeys((*_nearest(titles, table, near, limit).best, *hits.best))
                found[table] = TextHits(hits.total, _items(connection, list(best)[:limit]))
            if crowd is None:
                break
            found[crowd] = _crowd(connection, words, _count(numbers, crowd), crowd, near, limit)
            first = span_of(crowd)[2]
        return {table: found[table] for table in SEARCHED if table in found}


def _forget(connection: Connection) -> None:
    """Take away an index that FTS5 does not recognise any more, so that it will not take it away itself."""
    connection.exec_driver_sql("PRAGMA writable_schema = ON")
    try:
        connection.exec_driver_sql("DELETE FROM sqlite_master WHERE name = 'search_words'")
    finally:
        connection.exec_driver_sql("PRAGMA writable_schema = RESET")


def _all_of(asked: Sequence[Sequence[str]]) -> str:
    """Clauses in FTS5's words; empty where one of them cannot be met."""
    return " AND ".join(f"({' OR '.join(terms)})" for terms in asked) if all(asked) else ""


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


def _count(numbers: Sequence[int], table: str) -> int:
    begin, _, end = span_of(table)
    return bisect_left(numbers, end) - bisect_left(numbers, begin)


def _distance(number: int, near: int) -> tuple[int, bool, int]:
    day = number // SERIALS % DAYS
    return (abs(day - near), day < near, number)


def _numbers(connection: Connection, words: str, first: int, end: int, most: int, order: str = "ASC") -> list[int]:
    # The driver's own tuples: a word can stand in all of a hundred thousand items.
    query = f"""SELECT rowid FROM search_words WHERE search_words MATCH ? AND rowid >= ? AND rowid < ?
                ORDER BY rowid {order} LIMIT ?"""
    cursor: Any = connection.exec_driver_sql(query, (words, first, end, most)).cursor
    return list(chain.from_iterable(cursor.fetchall()))


def _crowd(connection: Connection, words: str, counted: int, table: str, near: int, limit: int) -> TextHits:
    """The hits of a table that are nearest to a day, where there are more than are worth counting."""
    begin, middle, end = span_of(table, near)
    later = _numbers(connection, words, middle, end, limit)
    earlier = _numbers(connection, words, begin, middle, limit, "DESC")
    best = sorted((*later, *earlier), key=lambda number: _distance(number, near))[:limit]
    return TextHits(counted, _items(connection, best), is_more=True)


def _term(connection: Connection, term: Term) -> str:
    """A term in FTS5's words.

    The words that begin with what was typed are named where they are few: for a beginning FTS5 puts all
    hits together before it yields the first.
    """
    if term.is_prefix and len(term.words) == 1:
        word = term.words[0]
        rows = connection.exec_driver_sql(_BEGUN, (word, word + _HIGHEST, MOST_NAMED + 1))
        begun = [found for (found,) in rows]
        if 0 < len(begun) <= MOST_NAMED:
            return " OR ".join(f'"{each}"' for each in begun)
    return f'"{" ".join(term.words)}"{"*" if term.is_prefix else ""}'
