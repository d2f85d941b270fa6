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
from app.persistence.leftovers import HEADER, read_header, strangers, uses_wal
from app.persistence.plan_places import check_there
from app.persistence.soundness import damage_in
from app.persistence.unit_of_work import reading
from app.services.ports import DamagedPlan, NotAPlan, StorageFailed

_MAGIC = b"SQLite format 3\x00"
_BROKEN = frozenset({"SQLITE_CORRUPT", "SQLITE_NOTADB"})
UNREADABLE = "Could not decode to UTF-8"
"""So Python's driver says that a text is in no encoding."""


def inspect_file(path: Path, backups: Backups, *, is_open_here: bool = False) -> int:
    """The schema of the plan in a file.

    Raises NotAPlan for what is missing or somebody else's, DamagedPlan where the
    integrity check fails, StorageFailed where the file cannot be read just now.
    A plan that this process writes already is not looked at from outside: closing
    the file would let go of the locks that SQLite holds on it.
    """
    check_there(path)
    access = Access.READ
    if not is_open_here:
        try:
            _check_header(path, read_header(path), backups)
            access = _checking_access(path)
        except OSError as error:
            raise NotAPlan(messages.unreadable(path, messages.reason_of(error))) from error
    engine = file_engine(path, access)
    try:
        return _check_content(engine, path, backups)
    except (DBAPIError, UnicodeDecodeError) as error:
        raise translated(error, path, backups) from error
    finally:
        engine.dispose()


def reading_access(path: Path) -> Access:
    """How a file is opened for reading only; raises OSError.

    What belongs to another file, but lies beside it, must not be taken for its own. A
    file of an earlier version, whose journal is a WAL, wants shared memory beside it;
    where the folder forbids that and no WAL is left, it is read as it lies.
    """
    if strangers(path):
        return Access.FROZEN
    wal = path.with_name(f"{path.name}-wal")
    if uses_wal(read_header(path)) and not may_write(path) and not wal.exists():
        return Access.FROZEN
    return Access.READ


def translated(error: DBAPIError | UnicodeDecodeError, path: Path, backups: Backups) -> DamagedPlan | StorageFailed:
    """What an error of the driver while reading means to the planner.

    Where the names of tables are no longer text, the driver fails on the message that SQLite has for that.
    """
    if isinstance(error, UnicodeDecodeError):
        return _damaged(path, "what it says of its own tables cannot be read", backups)
    name = getattr(error.orig, "sqlite_errorname", "")
    # A table or column that every plan has is an “error” to SQLite, and a text in no encoding one of Python's.
    is_odd = name == "SQLITE_ERROR" or UNREADABLE in str(error.orig)
    if is_odd or name.startswith(tuple(_BROKEN)) or type(error.orig) is sqlite3.DatabaseError:
        return _damaged(path, str(error.orig), backups)
    return StorageFailed(messages.unreadable(path, error.orig))


def _check_header(path: Path, header: bytes, backups: Backups) -> None:
    if not header.startswith(_MAGIC):
        # Once it was a plan, or there would be no backups of it.
        if backups.listed():
            raise _damaged(path, "its beginning is overwritten", backups)
        raise NotAPlan(messages.foreign(path) if header else messages.hollow(path))
    if len(header) < HEADER:
        raise _damaged(path, "it is cut off", backups)
    if int.from_bytes(header[68:72], "big") != APPLICATION_ID:
        raise NotAPlan(messages.foreign(path))


def _checking_access(path: Path) -> Access:
    access = reading_access(path)
    journal = path.with_name(f"{path.name}-journal")
    if access is Access.READ and journal.exists() and journal.stat().st_size and may_write(path):
        # A write was cut off: before anything can be read, SQLite must take it back.
        return Access.WRITE
    return access


def _check_content(engine: Engine, path: Path, backups: Backups) -> int:
    problem = damage_in(engine)
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
