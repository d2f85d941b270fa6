"""A unit of work: one transaction that reads one state of the plan, or writes all or nothing."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from typing import Protocol

from sqlalchemy import Connection, Engine

from app.persistence.engine import APPLICATION_ID, WRITES

GUARD = "entente_guard"
"""The option under which an engine keeps its Guard."""


class Guard(Protocol):
    """Is asked before and after each transaction on an engine; every method raises PlanFileError to forbid it."""

    def check_reading(self) -> None:
        """Before a transaction that reads."""

    def writing(self) -> AbstractContextManager[None]:
        """Around a transaction that writes, from before its connection is made to after its commit."""

    def check_begun(self) -> None:
        """When it holds the lock, before its first statement."""

    def check_ready(self) -> None:
        """Before its commit."""


class _Trusting:
    """The guard of engines that nobody watches."""

    def check_reading(self) -> None:
        pass

    def writing(self) -> AbstractContextManager[None]:
        return nullcontext()

    def check_begun(self) -> None:
        pass

    def check_ready(self) -> None:
        pass


@contextmanager
def reading(engine: Engine) -> Iterator[Connection]:
    """A transaction that sees one state of the plan from its first query to its last."""
    _guard_of(engine).check_reading()
    with engine.connect() as connection, connection.begin():
        yield connection


@contextmanager
def writing(engine: Engine) -> Iterator[Connection]:
    """A transaction that is committed at the end, or rolled back whole by any error.

    Writers come one after another: in a file by SQLite's own lock, in a shared
    plan by an advisory lock that goes with the transaction. There each statement
    must see what the writer before has committed, hence its isolation level.
    """
    guard = _guard_of(engine)
    with guard.writing(), engine.connect() as connection:
        if connection.dialect.name == "postgresql":
            connection = connection.execution_options(isolation_level="READ COMMITTED")
        else:
            connection = connection.execution_options(**{WRITES: True})
        with connection.begin():
            if connection.dialect.name == "postgresql":
                connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({APPLICATION_ID})")
            guard.check_begun()
            yield connection
            guard.check_ready()


def rewrite(engine: Engine) -> None:
    """Have a file hold no more of what was deleted or overwritten in it; a server sees to that itself."""
    if engine.dialect.name == "postgresql":
        return
    with _guard_of(engine).writing(), engine.connect() as connection:
        driver = connection.connection.driver_connection
        assert driver is not None
        driver.execute("VACUUM")


def _guard_of(engine: Engine) -> Guard:
    guard: Guard = engine.get_execution_options().get(GUARD, _Trusting())
    return guard
