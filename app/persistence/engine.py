"""The only place where a database is connected: a plan file, or a shared plan by its address."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable
from enum import Enum
from pathlib import Path
from typing import Any
from urllib.parse import quote

from sqlalchemy import Connection, Engine, NullPool, QueuePool, create_engine, event

from app.persistence.patience import Patience, be_patient
from app.services.stores.plan_address import PlanAddress

APPLICATION_ID = 0x456E7465
"""“Ente”, in the header of every plan file."""

WRITES = "entente_writes"
"""The execution option of a connection that is going to write."""

_PATIENCE = 3.0


class Access(Enum):
    """How a file is opened."""

    CREATE = "rwc"
    WRITE = "rw"
    READ = "ro"
    FROZEN = "ro&immutable=1"
    """For a file in a place where SQLite cannot even put its shared memory."""


def _anywhere() -> None:
    """Nobody watches the file."""


def file_engine(
    path: Path, access: Access, *, foreign_keys: bool = True, admit: Callable[[], None] = _anywhere
) -> Engine:
    """An engine for a plan file.

    The driver never begins a transaction of its own accord: `begin` below does, so
    that schema changes roll back too, and a writer holds its lock from the start.
    What is committed lies in the file itself, not in a WAL beside it: a copy of the
    file alone is whole, and no companion of ours can meet another file of that name.
    Whoever only reads has the file open no longer than that takes: an open file cannot be replaced on Windows, and what
    is known of one that may not change (FROZEN) would be known for ever.
    `admit` is asked before each new connection and raises where there must be none.
    """
    uri = _uri(path, access)

    def connect() -> sqlite3.Connection:
        admit()
        return sqlite3.connect(uri, uri=True, isolation_level=None, check_same_thread=False, timeout=_PATIENCE)

    pool = QueuePool if access in (Access.WRITE, Access.CREATE) else NullPool
    engine = create_engine("sqlite://", creator=connect, poolclass=pool)

    def prepare(connection: sqlite3.Connection, record: object) -> None:
        connection.execute(f"PRAGMA foreign_keys = {'ON' if foreign_keys else 'OFF'}")
        # Extra: the end of the journal lasts through a power cut as well, or the last change would be taken back.
        connection.execute("PRAGMA synchronous = EXTRA")
        connection.execute("PRAGMA trusted_schema = OFF")
        if access in (Access.WRITE, Access.CREATE):
            _leave_wal(connection)

    def begin(connection: Connection) -> None:
        writes = connection.get_execution_options().get(WRITES, False)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")

    event.listen(engine, "connect", prepare)
    event.listen(engine, "begin", begin)
    return engine


def server_engine(address: PlanAddress, patience: Patience) -> Engine:
    """An engine for a shared plan, which waits for the server no longer than its patience lasts.

    The address goes to the driver alone: SQLAlchemy's URL, which its messages may show, is empty.
    """
    options: dict[str, Any] = {**address.parameters, "application_name": "Entente"}
    engine = create_engine(
        "postgresql+psycopg://", connect_args=options, pool_pre_ping=True, isolation_level="REPEATABLE READ"
    )
    be_patient(engine, patience)
    return engine


def _leave_wal(connection: sqlite3.Connection) -> None:
    """Fold the WAL of an earlier version into its file; raises OperationalError while somebody reads it there."""
    (mode,) = connection.execute("PRAGMA journal_mode = DELETE").fetchone()
    if mode != "delete":
        raise sqlite3.OperationalError("another program reads the file")


def _uri(path: Path, access: Access) -> str:
    plain = path.absolute().as_posix()
    # A drive letter needs a slash before it, a share its two slashes after an empty host.
    anchored = plain if plain.startswith("/") else f"/{plain}"
    return f"file://{quote(os.fsencode(anchored))}?mode={access.value}"
