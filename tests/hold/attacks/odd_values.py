"""Sound files with values in them that no planner wrote: told with table and record, or shown, never a crash."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from functools import partial
from random import Random

from tests.hold.attack import Attack, Broken, Try, demand
from tests.hold.children import checked
from tests.hold.place import Place
from tests.hold.templates import sample_bytes
from tests.hold.using import all_commands, is_called_sound, read_through, write_into

_VALUES: tuple[object, ...] = (
    None, "", " ", "2027-02-30", "2027-13-01", "0000-00-00", "9999-12-31", "10000-01-01", "-1", "unknown", "PLANNED",
    -1, 0, 2**31, 2**63 - 1, -(2**63), 1e308, float("inf"), float("nan"), b"", b"\xff\x00\x80", b"2027-01-01", "{",
    "[1,2", "null", "[]", "{}", '[[["x"]]]', '{"at": 1}', "true", '"x"', "[" * 5000, "a\x00b", "\u202eabc",
    "x" * 200_000, "<img src='file:///etc/passwd'>", "=cmd|' /C calc'!A0", "24:00", "25:61", "Mars/Olympus",
    "Europe/../..", "\ufffe", "KE", "1; DROP TABLE people", "ſ", "１２", "2027-W54", "2027-Q9", "٢٠٢٧-٠١-٠١",
)  # fmt: skip


def put_in_odd_values(tried: Try) -> None:
    """One to three odd values, rows deleted or doubled in tables of the sample plan; then it is used."""
    place = Place(tried.folder)
    place.plans.mkdir(parents=True)
    place.plan.write_bytes(sample_bytes())
    with closing(sqlite3.connect(place.plan, isolation_level=None)) as file:
        file.execute("PRAGMA foreign_keys = OFF")
        file.execute("PRAGMA ignore_check_constraints = ON")
        done = [_spoil(file, tried.rng) for _ in range(tried.rng.choice((1, 1, 1, 3)))]
    with closing(sqlite3.connect(place.plan)) as file:
        faults = [row for row in file.execute("PRAGMA integrity_check(1)") if row != ("ok",)]
        faults += file.execute("PRAGMA foreign_key_check").fetchmany(1)
    content = place.plan.read_bytes()
    try:
        read = checked(partial(read_through, place, place.plan)).said
        statuses = checked(partial(all_commands, place, place.plan)).said
        demand(set(statuses) <= {0, 1, 3}, f"exit statuses {statuses}")
        demand(place.plan.read_bytes() == content, "a file that was only read was changed")
        written = checked(partial(write_into, place, place.plan)).said
        demand("opened" in written or place.plan.read_bytes() == content, "a file that was refused was changed")
        demand(read == ("read",) or not is_called_sound(place, place.plan), f"called sound, but refused: {read}")
        demand(not faults or not is_called_sound(place, place.plan), f"called sound, but SQLite says {faults}")
    except Broken as broken:
        raise Broken(f"{'; '.join(done)}: {broken}") from broken


def _spoil(file: sqlite3.Connection, rng: Random) -> str:
    """Do something that constraints may refuse, until something is done; says what."""
    while True:
        table = rng.choice(_tables(file))
        columns = [row[1] for row in file.execute(f'PRAGMA table_info("{table}")')]
        rows = [row[0] for row in file.execute(f'SELECT rowid FROM "{table}" ORDER BY rowid')]
        if not rows:
            continue
        row, column, value = rng.choice(rows), rng.choice(columns), rng.choice(_VALUES)
        kind = rng.choice(("value", "value", "value", "value", "column", "deleted"))
        try:
            if kind == "deleted":
                file.execute(f'DELETE FROM "{table}" WHERE rowid = ?', (row,))
            elif kind == "column":
                file.execute(f'UPDATE "{table}" SET "{column}" = ?', (value,))
            else:
                file.execute(f'UPDATE "{table}" SET "{column}" = ? WHERE rowid = ?', (value, row))
        except (sqlite3.Error, OverflowError):
            continue
        return f"{table} row {row} {kind}" if kind == "deleted" else f"{table}.{column} {kind} {str(value)[:40]!r}"


def _tables(file: sqlite3.Connection) -> list[str]:
    names = [row[0] for row in file.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")]
    return [name for name in names if not name.startswith(("sqlite_", "search_words"))]


ATTACK = Attack(
    "odd values",
    "Odd values in a sound file are told or shown; no command and no opening shows its Python",
    put_in_odd_values,
    in_ci=8,
)
