"""The numbers of index rows: table, day and a running number in one, so that a database yields hits by day."""

from __future__ import annotations

from sqlalchemy import Connection, text

from app.services.search_index import SEARCHED, IndexRow

SERIALS = 1 << 20
"""Items of one table on one day; those without a day share day 0."""

DAYS = 1 << 22
"""Days, counted from 1 January 1."""

_TABLES = {entry.number: table for table, entry in SEARCHED.items()}

_HIGHEST = text("SELECT max(number) FROM search_rows WHERE number >= :first AND number < :end")

_ALL_HIGHEST = text("SELECT max(number) FROM search_rows GROUP BY number / :serials")

_MANY = 100
"""New rows from which one walk through all numbers costs less than a look for each."""


def table_at(key: int) -> str:
    """The table whose number stands in a row's number."""
    return _TABLES[key]


def span_of(table: str, near: int = 0) -> tuple[int, int, int]:
    """Where the numbers of a table begin, where those of a day do, and where the table's end."""
    first = SEARCHED[table].number * DAYS * SERIALS
    return first, first + near * SERIALS, first + DAYS * SERIALS


def fits(number: int, row: IndexRow) -> bool:
    """Whether a row can keep its number."""
    return number // SERIALS == SEARCHED[row.table].number * DAYS + row.day


class Numbers:
    """Gives out numbers that are free, within one transaction; `count` are needed at most."""

    def __init__(self, connection: Connection, count: int) -> None:
        self._connection = connection
        self._last: dict[int, int] = {}
        self._knows_all = count >= _MANY
        if self._knows_all:
            highest = connection.execute(_ALL_HIGHEST, {"serials": SERIALS}).scalars()
            self._last = {number // SERIALS * SERIALS: number for number in highest}

    def next(self, row: IndexRow) -> int:
        """A free number for a new row."""
        first = (SEARCHED[row.table].number * DAYS + row.day) * SERIALS
        last = self._last.get(first)
        if last is None and self._knows_all:
            last = first - 1
        elif last is None:
            highest = self._connection.execute(_HIGHEST, {"first": first, "end": first + SERIALS}).scalar()
            last = first - 1 if highest is None else int(highest)
        self._last[first] = last + 1
        return last + 1
