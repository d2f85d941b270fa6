"""What SQLite finds wrong with a file: its pages and trees, apart from the values that stand in them."""

from __future__ import annotations

import re
import sqlite3
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from sqlalchemy import Engine

from app.persistence.unit_of_work import reading

_OF_VALUES = re.compile(r"(NULL|NUMERIC|TEXT|non-\w+) value in |CHECK constraint failed in ")
"""What is said of single values; those are judged record by record, for on a connection that only reads,
SQLite passes over most of them."""

_OF_WORDS = re.compile(r"(malformed|unable to validate the) inverted index for FTS5 table ")
"""What is said of the index for the search, which can be made anew from the rest."""

_ALL = 1_000_000


def damage_of(connection: sqlite3.Connection) -> str | None:
    """What is broken in the build of a file so that nothing in it can be relied on, or None."""
    return _first(lambda pragma: connection.execute(pragma).fetchall(), "quick_check")


def strays(connection: sqlite3.Connection) -> Counter[str]:
    """How many rows of each table point at nothing."""
    return Counter(row[0] for row in connection.execute("PRAGMA foreign_key_check"))


def damage_in(engine: Engine, *, thorough: bool = False) -> str | None:
    """The same of the file of an engine; `thorough` looks through all indexes as well, which takes five times as long.

    Raises DBAPIError where it cannot even be looked at.
    """
    with reading(engine) as connection:
        check = "integrity_check" if thorough else "quick_check"
        return _first(lambda pragma: connection.exec_driver_sql(pragma).fetchall(), check)


def _first(ask: Callable[[str], Sequence[Sequence[Any]]], check: str) -> str | None:
    found = ask(f"PRAGMA {check}(1)")
    if _serious(found) == _first_line(found):
        return _serious(found)
    # What is said of one value may hide what is said of the pages behind it.
    return _serious(ask(f"PRAGMA {check}({_ALL})"))


def _first_line(found: Iterable[Sequence[Any]]) -> str | None:
    return next((_plain(said) for (said,) in found if said != "ok"), None)


def _serious(found: Iterable[Sequence[Any]]) -> str | None:
    lines = [said for (said,) in found if said != "ok" and not (_OF_VALUES.match(said) or _OF_WORDS.match(said))]
    return _plain(lines[0]) if lines else None


def _plain(said: str) -> str:
    return " ".join(said.replace("*** in database main ***", "").split())
