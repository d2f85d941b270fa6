"""Whole copies of a plan: made beside, checked, and put in place in one step."""

from __future__ import annotations

import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from sqlalchemy import Connection, Engine, StaticPool, create_engine, insert, select
from sqlalchemy.exc import DBAPIError

from app.persistence import schema_version
from app.persistence.disks import sync_folder
from app.persistence.engine import APPLICATION_ID, Access, file_engine
from app.persistence.rights import give, rights_of
from app.persistence.schema import SCHEMA, whole_schema
from app.persistence.schema.search import OF_THE_SEARCH
from app.persistence.search import backlog_table
from app.persistence.soundness import damage_of
from app.persistence.unit_of_work import reading, writing

COMPANIONS = ("-wal", "-shm", "-journal")
"""What SQLite may keep beside a file; it belongs to that file and to no other."""


class BadCopy(Exception):
    """A copy did not pass its check."""


def copy_file(engine: Engine, draft: Path) -> None:
    """Copy the plan file of an engine as it is at this moment, changes under way left out."""
    with _connected(engine) as source, closing(sqlite3.connect(draft)) as target:
        source.backup(target)
        # A file of an earlier version says that it has a WAL, which the copy does not need.
        target.execute("PRAGMA journal_mode = DELETE")


def copy_rows(engine: Engine, draft: Path) -> None:
    """Copy a shared plan, history and all, into a new plan file."""
    target_engine = file_engine(draft, Access.CREATE)
    try:
        with reading(engine) as source, writing(target_engine) as target:
            whole_schema().create_all(target)
            mark(target)
            for table in whole_schema().sorted_tables:
                if table.name in OF_THE_SEARCH:
                    continue
                rows = [dict(row._mapping) for row in source.execute(select(table))]
                if rows:
                    target.execute(insert(table), rows)
            # The other database keeps words in another way, and can make them from the rest.
            backlog_table.begin(target)
            schema_version.write(target, schema_version.read(source) or SCHEMA)
    finally:
        target_engine.dispose()


@contextmanager
def in_memory(engine: Engine) -> Iterator[Engine]:
    """The plan file of an engine as it is at this moment, held in memory.

    Reading a large plan takes seconds, and its writer could not commit so long; copying it takes a moment.
    """
    with closing(sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)) as memory:
        try:
            with _connected(engine) as source:
                source.backup(memory)
        except sqlite3.Error as error:
            # The file may have been damaged since it was opened: readers are told as of any other reading.
            raise DBAPIError.instance(None, None, error, sqlite3.Error) from error
        copy = create_engine("sqlite://", creator=lambda: memory, poolclass=StaticPool)
        try:
            yield copy
        finally:
            copy.dispose()


def mark(connection: Connection) -> None:
    """Write into the header that the file is a plan."""
    connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")


def check(draft: Path) -> None:
    """Refuse a copy that is not sound (raises BadCopy). Odd values in its records are kept as they are."""
    with closing(sqlite3.connect(draft)) as copy:
        if problem := damage_of(copy):
            raise BadCopy(problem)


def put_new(draft: Path, target: Path) -> None:
    """Let the finished draft be `target`; raises FileExistsError where somebody was faster."""
    _make_last(draft)
    try:
        os.link(draft, target)
    except FileExistsError:
        raise
    except OSError:
        # A disk without hard links, such as a memory stick: take the name first, then fill it.
        target.open("xb").close()
        draft.replace(target)
    sync_folder(target.parent)


def put_in_place(draft: Path, target: Path) -> None:
    """Let the finished draft be `target`, at once and for good; what was there keeps its rights, links and names.

    A file with several names is filled in one transaction instead of replaced: a new file would have one of them only.
    """
    rights = rights_of(target)
    if target.exists() and target.stat().st_nlink > 1 and _is_sound(target):
        with closing(sqlite3.connect(draft)) as source, closing(sqlite3.connect(target)) as old:
            old.execute("PRAGMA synchronous = EXTRA")
            source.backup(old)
        return
    give(draft, rights)
    _make_last(draft)
    draft.replace(target)
    sync_folder(target.parent)


def duplicate(backup: Path, draft: Path) -> None:
    """Copy a file that nobody has open."""
    shutil.copyfile(backup, draft)


def companions(path: Path) -> tuple[Path, ...]:
    """Where SQLite keeps what belongs to a file."""
    return tuple(path.with_name(path.name + ending) for ending in COMPANIONS)


def _make_last(draft: Path) -> None:
    with draft.open("rb+") as file:
        os.fsync(file.fileno())


def _is_sound(path: Path) -> bool:
    with suppress(sqlite3.Error, BadCopy):
        check(path)
        return True
    return False


@contextmanager
def _connected(engine: Engine) -> Iterator[sqlite3.Connection]:
    raw = engine.raw_connection()
    try:
        connection = raw.driver_connection
        assert isinstance(connection, sqlite3.Connection)
        yield connection
    finally:
        raw.close()
