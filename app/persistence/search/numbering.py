"""The numbers of index rows: table, day and a running number in one, so that a database yields hits by day."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from zlib import crc32

from sqlalchemy import Connection

from app.services.search.index import SEARCHED, IndexRow

SERIALS = 1 << 20
"""Items of one table on one day."""

DAYS = 1 << 22
"""Days, counted from 1 January 1; those beyond the last one are for items without a day."""

_DAYLESS = 3_700_000
"""The first of these. Items without a day are spread over many, so that each is found without an index of ids."""

_SPREAD = 1 << 18

_TABLES = {entry.number: table for table, entry in SEARCHED.items()}

_CHUNK = 500


def table_at(key: int) -> str:
    """The table whose number stands in a row's number."""
    return _TABLES[key]


def span_of(table: str, near: int = 0) -> tuple[int, int, int]:
    """Where the numbers of a table begin, where those of a day do, and where the table's end."""
    first = SEARCHED[table].number * DAYS * SERIALS
    return first, first + near * SERIALS, first + DAYS * SERIALS


def first_of(row: IndexRow) -> int:
    """The lowest number that a row can have."""
    day = row.day or _DAYLESS + crc32(row.id.encode()) % _SPREAD
    return (SEARCHED[row.table].number * DAYS + day) * SERIALS


class Kept:
    """The numbers and marks of rows that are indexed already, where they were of these days."""

    def __init__(self, connection: Connection, rows: Iterable[IndexRow]) -> None:
        self._found: dict[tuple[int, str], tuple[int, int]] = {}
        for days in _asked({first_of(row) for row in rows}):
            query = (
                f"SELECT days.first, kept.item, kept.number, kept.mark FROM ({days}) AS days JOIN search_rows AS kept"
                f" ON kept.number >= days.first AND kept.number < days.first + {SERIALS}"
            )
            for first, item, number, mark in connection.exec_driver_sql(query):
                self._found[first, item] = (number, mark)

    def of(self, row: IndexRow) -> tuple[int, int] | None:
        """The number and the mark of a row, or None where it is not indexed."""
        return self._found.get((first_of(row), row.id))


class Numbers:
    """Gives out numbers that are free for these rows, within one transaction."""

    def __init__(self, connection: Connection, rows: Iterable[IndexRow]) -> None:
        self._last: dict[int, int] = {}
        for days in _asked({first_of(row) for row in rows}):
            query = (
                "SELECT days.first, (SELECT max(number) FROM search_rows"
                f" WHERE number >= days.first AND number < days.first + {SERIALS}) FROM ({days}) AS days"
            )
            for first, highest in connection.exec_driver_sql(query):
                self._last[first] = first - 1 if highest is None else highest

    def next(self, row: IndexRow) -> int:
        """A free number for a new row."""
        first = first_of(row)
        self._last[first] += 1
        return self._last[first]


def _asked(firsts: Iterable[int]) -> Iterator[str]:
    """Days as tables to ask for: one question for all costs a tenth of one for each. Figures of our own making."""
    ordered = sorted(firsts)
    for at in range(0, len(ordered), _CHUNK):
        values = ", ".join(f"({first})" for first in ordered[at : at + _CHUNK])
        yield f"SELECT column1 AS first FROM (VALUES {values}) AS given"
