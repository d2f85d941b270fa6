"""Whole copies of a plan: made beside, checked, and put in place in one step."""

from __future__ import annotations

import os
import shutil
import sqlite3
from contextlib import closing, suppress
from pathlib import Path
from uuid import uuid4

from sqlalchemy import Connection, Engine, insert, select

from app.persistence import schema_version
from app.persistence.disks import sync_folder
from app.persistence.engine import APPLICATION_ID, Access, file_engine
from app.persistence.schema import METADATA, SCHEMA
from app.persistence.schema.search import OF_THE_SEARCH
from app.persistence.search import backlog_table
from app.persistence.unit_of_work import reading, writing

COMPANIONS = ("-wal", "-shm", "-journal")
"""What SQLite may keep beside a file; it belongs to that file and to no other."""


class BadCopy(Exception):
    """A copy did not pass its check."""


def draft_beside(path: Path) -> Path:
    """A name for an unfinished file in the folder of `path`."""
    return path.with_name(f".{path.name}.{uuid4().hex[:8]}.part")


def copy_file(engine: Engine, draft: Path) -> None:
    """Copy the plan file of an engine as it is at this moment, changes under way left out."""
    raw = engine.raw_connection()
    try:
        source = raw.driver_connection
        assert isinstance(source, sqlite3.Connection)
        with closing(sqlite3.connect(draft)) as target:
            source.backup(target)
            target.execute("PRAGMA journal_mode = DELETE")
    finally:
        raw.close()


def copy_rows(engine: Engine, draft: Path) -> None:
    """Copy a shared plan, history and all, into a new plan file."""
    target_engine = file_engine(draft, Access.CREATE)
    try:
        with reading(engine) as source, writing(target_engine) as target:
            METADATA.create_all(target)
            mark(target)
            for table in METADATA.sorted_tables:
                if table.name in OF_THE_SEARCH:
                    continue
                rows = [dict(row._mapping) for row in source.execute(select(table))]
                if rows:
                    target.execute(insert(table), rows)
            # The other database keeps words in another way, and can make them from the rest.
            backlog_table.begin(target)
            schema_version.write(target, schema_version.read(source) or SCHEMA)
        settle(target_engine)
    finally:
        target_engine.dispose()


def mark(connection: Connection) -> None:
    """Write into the header that the file is a plan."""
    connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")


def settle(engine: Engine) -> None:
    """Fold the file's companions into it, so that at rest a plan is one file.

    Where somebody still reads, SQLite declines, and the next to close does it.
    """
    raw = engine.raw_connection()
    try:
        with suppress(sqlite3.OperationalError):
            raw.cursor().execute("PRAGMA busy_timeout = 0").fetchall()
            raw.cursor().execute("PRAGMA journal_mode = DELETE").fetchall()
    finally:
        raw.close()


def check(draft: Path) -> None:
    """Refuse a copy that is not sound (raises BadCopy)."""
    with closing(sqlite3.connect(draft)) as copy:
        problem = copy.execute("PRAGMA quick_check(1)").fetchone()[0]
        if problem != "ok":
            raise BadCopy(problem)
        if row := copy.execute("PRAGMA foreign_key_check").fetchone():
            raise BadCopy(f"a row of {row[0]} points at nothing")


def put_in_place(draft: Path, target: Path) -> None:
    """Let the finished draft be `target`, at once and for good."""
    with draft.open("rb+") as file:
        os.fsync(file.fileno())
    draft.replace(target)
    sync_folder(target.parent)


def duplicate(backup: Path, draft: Path) -> None:
    """Copy a file that nobody has open."""
    shutil.copyfile(backup, draft)


def move_aside(path: Path, mark: str) -> None:
    """Give what lies at `path`, with its companions, another name in the same folder.

    Companions go even where the file itself is gone: SQLite would take them for
    those of the next file of that name.
    """
    aside = path.with_name(f"{path.stem} {mark}{path.suffix}")
    for old, new in zip((path, *companions(path)), (aside, *companions(aside)), strict=True):
        with suppress(FileNotFoundError):
            old.replace(new)


def discard(draft: Path) -> None:
    """Remove a draft and what may lie beside it."""
    for name in (draft, *companions(draft)):
        name.unlink(missing_ok=True)


def companions(path: Path) -> tuple[Path, ...]:
    """Where SQLite keeps what belongs to a file."""
    return tuple(path.with_name(path.name + ending) for ending in COMPANIONS)
