"""What left in files stays known when a plan goes back to a backup: what left since then left all the same."""

from __future__ import annotations

import sqlite3
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlalchemy import Connection, select, update
from sqlalchemy.exc import SQLAlchemyError

from app.persistence.engine import Access, file_engine
from app.persistence.output_ledger import put_rows, rows_of
from app.persistence.schema import CALENDAR_EVENTS as EVENTS
from app.persistence.schema import OUTPUT_EVENTS as GIVEN
from app.persistence.schema import OUTPUTS
from app.persistence.schema.records import record_table
from app.persistence.unit_of_work import reading, writing
from app.services.store_ports import OutputRows
from app.services.stores.ledger import CALLED_BACK

_A_LEAP = 1_000
"""Added to each number where nobody knows how high they went: no event leaves so often between two backups. With each
goes a second at least."""


def keep_outputs(replaced: Path, draft: Path, now: datetime) -> None:
    """Let a backup that is to take the plan's place know what the plan knew of its outputs.

    `replaced` is the plan as it was, kept as a file. What it cannot tell is made up for: every event
    leaves next with a number that is surely higher. Raises sqlite3.Error or SQLAlchemyError where the draft
    cannot be written.
    """
    engine = file_engine(draft, Access.WRITE)
    try:
        with writing(engine) as connection:
            OUTPUTS.metadata.create_all(connection, tables=[OUTPUTS, GIVEN, EVENTS])
            rows = _rows(replaced, _identity(connection))
            if rows is None:
                modified = (now.astimezone(UTC) + timedelta(seconds=_A_LEAP)).isoformat()
                leaped = {"sequence": EVENTS.c.sequence + _A_LEAP, "modified": modified, "digest": CALLED_BACK}
                connection.execute(update(EVENTS).values(leaped))
                return
            if any(rows.values()):
                highest = {row["engagement"]: row for row in (*rows_of(connection)[EVENTS.name], *rows[EVENTS.name])}
                for table in (GIVEN, OUTPUTS, EVENTS):
                    connection.execute(table.delete())
                put_rows(connection, {**rows, EVENTS.name: list(highest.values())})
    finally:
        engine.dispose()


def _rows(replaced: Path, identity: str | None) -> OutputRows | None:
    """What the replaced plan knows; nothing where it is another plan, or of before; None where it cannot be read."""
    # It may be damaged in any way, for that is why a backup is wanted.
    with suppress(sqlite3.Error, SQLAlchemyError, OSError, UnicodeDecodeError):
        engine = file_engine(replaced, Access.READ)
        try:
            with reading(engine) as connection:
                there = connection.dialect.has_table(connection, OUTPUTS.name)
                return rows_of(connection) if there and _identity(connection) == identity else {}
        finally:
            engine.dispose()
    return None


def _identity(connection: Connection) -> str | None:
    """What tells the plan from others, in its events too."""
    found: str | None = connection.execute(select(record_table("settings").c.plan_uid)).scalar()
    return found
