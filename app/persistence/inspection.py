"""What a file is before it is opened: a plan, and sound, or something else. Nothing is written."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from sqlalchemy import Engine
from sqlalchemy.exc import DBAPIError

from app.persistence import messages, schema_version
from app.persistence.backups import Backups
from app.persistence.disks import may_write
from app.persistence.engine import APPLICATION_ID, Access, file_engine
from app.persistence.unit_of_work import reading
from app.services.ports import DamagedPlan, NotAPlan, StorageFailed

_MAGIC = b"SQLite format 3\x00"
_HEADER = 100
_BROKEN = frozenset({"SQLITE_CORRUPT", "SQLITE_NOTADB"})


def inspect_file(path: Path, backups: Backups) -> int:
    """The schema of the plan in a file.

    Raises NotAPlan for what is missing or somebody else's, DamagedPlan where the
    integrity check fails, StorageFailed where the file cannot be read just now.
    """
    if not path.is_file():
        raise NotAPlan(messages.foreign(path) if path.exists() else messages.missing(path))
    try:
        with path.open("rb") as file:
            header = file.read(_HEADER)
    except OSError as error:
        raise NotAPlan(messages.unreadable(path, error.strerror)) from error
    _check_header(path, header, backups)
    engine = file_engine(path, _checking_access(path))
    try:
        return _check_content(engine, path, backups)
    except DBAPIError as error:
        raise translated(error, path, backups) from error
    finally:
        engine.dispose()


def reading_access(path: Path) -> Access:
    """How a file is opened for reading only.

    A file whose journal is a WAL wants shared memory beside it; where the folder
    forbids that and no WAL is left, nobody can be writing, and it is read as it lies.
    """
    with path.open("rb") as file:
        header = file.read(_HEADER)
    wal = header[18:20] == b"\x02\x02"
    if wal and not may_write(path) and not path.with_name(f"{path.name}-wal").exists():
        return Access.FROZEN
    return Access.READ


def problem_of(engine: Engine) -> str | None:
    """What SQLite's quick check finds first, or None for a sound file."""
    with reading(engine) as connection:
        found = connection.exec_driver_sql("PRAGMA quick_check(1)").scalar_one()
        if found != "ok":
            return " ".join(str(found).replace("*** in database main ***", "").split())
        row = connection.exec_driver_sql("PRAGMA foreign_key_check").first()
        return None if row is None else f"a row of {row[0]} points at nothing"


def translated(error: DBAPIError, path: Path, backups: Backups) -> DamagedPlan | StorageFailed:
    """What an error of the driver while reading means to the planner."""
    name = getattr(error.orig, "sqlite_errorname", "")
    if name.startswith(tuple(_BROKEN)) or type(error.orig) is sqlite3.DatabaseError:
        return _damaged(path, str(error.orig), backups)
    return StorageFailed(messages.unreadable(path, error.orig))


def _check_header(path: Path, header: bytes, backups: Backups) -> None:
    if not header.startswith(_MAGIC):
        # Once it was a plan, or there would be no backups of it.
        if backups.listed():
            raise _damaged(path, "its beginning is overwritten", backups)
        raise NotAPlan(messages.foreign(path))
    if len(header) < _HEADER:
        raise _damaged(path, "it is cut off", backups)
    if int.from_bytes(header[68:72], "big") != APPLICATION_ID:
        raise NotAPlan(messages.foreign(path))


def _checking_access(path: Path) -> Access:
    journal = path.with_name(f"{path.name}-journal")
    if journal.exists() and journal.stat().st_size and may_write(path):
        # A write was cut off: before anything can be read, SQLite must take it back.
        return Access.WRITE
    return reading_access(path)


def _check_content(engine: Engine, path: Path, backups: Backups) -> int:
    problem = problem_of(engine)
    if problem is not None:
        raise _damaged(path, problem, backups)
    with reading(engine) as connection:
        schema = schema_version.read(connection)
    if schema is None:
        raise _damaged(path, "it does not say its version", backups)
    return schema


def _damaged(path: Path, problem: str, backups: Backups) -> DamagedPlan:
    kept = backups.listed()
    return DamagedPlan(messages.damaged(path, problem, kept), kept)
