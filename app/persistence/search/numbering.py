"""The numbers of index rows: table, day and a running number in one, so that a database yields hits by day."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import Connection

from app.services.search_index import SEARCHED, IndexRow

SERIALS = 1 << 20
"""Items of one table on one day; those without a day share day 0."""

DAYS = 1 << 22
"""Days, counted from 1 January 1."""

_TABLES = {entry.number: table for table, entry in SEARCHED.items()}

_CHUNK = 500


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
    """Gives out numbers that are free for these rows, within one transaction."""

    def __init__(self, connection: Connection, rows: Iterable[IndexRow]) -> None:
        self._last: dict[int, int] = {}
        firsts = sorted({_first_of(row) for row in rows})
        for at in range(0, len(firsts), _CHUNK):
            # Figures of our own making: one question for all days costs a tenth of one for each.
            days = ", ".join(f"({first})" for first in firsts[at : at + _CHUNK])
            query = (
                "SELECT days.column1, (SELECT max(number) FROM search_rows"
                f" WHERE number >= days.column1 AND number < days.column1 + {SERIALS}) FROM (VALUES {days}) AS days"
            )
            for first, highest in connection.exec_driver_sql(query):
                self._last[first] = first - 1 if highest is None else highest

    def next(self, row: IndexRow) -> int:
        """A free number for a new row."""
        first = _first_of(row)
        self._last[first] += 1
        return self._last[first]


def _first_of(row: IndexRow) -> int:
    return (SEARCHED[row.table].number * DAYS + row.day) * SERIALS
