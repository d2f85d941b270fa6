"""Stands before everything that is read from or written to an open plan file: is it still that file?"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import RLock

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DBAPIError

from app.persistence import change_log, lock_messages, messages, schema_version
from app.persistence.engine import Access, file_engine
from app.persistence.file_watch import FileWatch, FoundFile
from app.persistence.leftovers import change_counter, read_header, strangers
from app.persistence.locks import Held, Lock
from app.persistence.schema import SCHEMA
from app.persistence.soundness import damage_in
from app.persistence.unit_of_work import GUARD, reading
from app.services.ports import PlanSupplanted, StorageFailed


class FileGuard:
    """The Guard of `unit_of_work` for a plan file; `path` is the one that the planner named.

    A sync program, a copy, a folder that was moved or a link that was turned can put another
    file, or another state of the same plan, at that path at any time. Nothing is written then:
    neither to that file, nor to the one that was there, where nobody would look for it.
    `lock` is None where the plan is only read.
    """

    def __init__(self, path: Path, lock: Lock | None) -> None:
        self._path = path
        self._lock = lock
        self._watch = FileWatch(path)
        self._engine: Engine | None = None
        # Of two threads that write, the second must not take the first one's work for somebody else's.
        self._turn = RLock()
        self._last = (0, "")
        self._origin = ""
        self._is_torn = False
        self._real = os.path.realpath(path)
        self._counter = self._count()

    def watch_over(self, engine: Engine) -> None:
        """Be asked before each transaction on this engine."""
        engine.update_execution_options(**{GUARD: self})
        self._engine = engine

    def remember(self, number: int, change_id: str, origin: str) -> None:
        """Know the plan by its newest change, and by its first."""
        self._last, self._origin = (number, change_id), origin

    def admit(self) -> None:
        """Refuse a new connection where the file at the path is not the one that was opened."""
        if not self._watch.is_in_place():
            raise self._refusal()

    def check(self) -> None:
        """Make sure that the file may be written; raises StorageFailed where it may not.

        PlanSupplanted says that there is another file, another state of the plan, or another writer.
        """
        with self._turn:
            self._check_lock()
            self._take_back()
            if self._watch.found() is not FoundFile.SAME:
                self._recognise()

    def check_reading(self) -> None:
        """Make sure that what is read is the plan's; raises StorageFailed where it is not.

        Whoever only reads goes along to another state of the same plan, such as a backup that was restored.
        """
        if not self._watch.is_in_place():
            with self._turn:
                if not self._watch.is_in_place():
                    self._recognise()

    @contextmanager
    def writing(self) -> Iterator[None]:
        """Around a transaction that writes: nobody else's turn, the right file before and after."""
        with self._turn:
            self.check()
            try:
                yield
            except BaseException:
                self._is_torn = True
                self._take_back()
                raise
            # By now it is committed; if the file was moved away meanwhile, it is in none that anybody sees.
            if not self._watch.accept_in_place():
                raise self._refusal()
            self._counter = self._count()

    def check_begun(self) -> None:
        """The last look when the transaction holds the file's lock, before anything is written."""
        if self._watch.found() is not FoundFile.SAME:
            raise self._refusal()

    def check_ready(self) -> None:
        """The last look before the commit; we may have written to the file ourselves by then."""
        if not self._watch.is_in_place():
            raise self._refusal()

    def _check_lock(self) -> None:
        if self._lock is None:
            return
        try:
            self._lock.confirm()
        except Held as error:
            raise PlanSupplanted(lock_messages.taken_over(str(self._path), error.holder)) from error
        except OSError as error:
            raise StorageFailed(messages.vanished(str(self._path))) from error

    def _recognise(self) -> None:
        """Take the file that is there for the plan's where it holds just that; refuse otherwise.

        A drive that came back may number its files anew, and somebody may have given the
        file another name or other rights: what it holds decides.
        """
        seen = self._watch.look()
        if not self._is_ours():
            raise self._refusal()
        self._watch.accept(seen)
        self._counter = self._count()
        if self._engine is not None:
            self._engine.dispose()

    def _take_back(self) -> None:
        """Let SQLite put the file back as it was before a write of ours that failed, where it has not done so itself.

        A change larger than its cache is written to the file before the commit. Where the disk is full then, SQLite
        only leaves the journal beside it, for the next that reads to play back; who looked at the file before that
        would take it for somebody else's. What comes out is still looked at: this only reads.
        """
        if not self._is_torn or self._engine is None or not self._watch.is_in_place():
            return
        with suppress(DBAPIError, OSError):
            if not strangers(self._path):
                with self._engine.connect() as connection:
                    connection.exec_driver_sql("SELECT count(*) FROM sqlite_master")
                self._is_torn = False

    def _count(self) -> bytes:
        """How often the file was written to, as every program that knows SQLite counts it.

        Closing the file lets go of SQLite's locks on it, which harms nobody here: it is nobody's turn but
        ours, and within a process SQLite does not go by them.
        """
        with suppress(OSError):
            return change_counter(read_header(self._path))
        return b""

    def _is_ours(self) -> bool:
        found = self._watch.found()
        if found is FoundFile.GONE or (found is FoundFile.TOUCHED and self._count() != self._counter):
            return False
        engine = file_engine(self._path, Access.READ)
        try:
            with reading(engine) as connection:
                number = change_log.last_number(connection)
                is_last = (number, change_log.change_id_at(connection, number) or "") == self._last
                if not is_last and not self._may_follow(connection):
                    return False
            return damage_in(engine) is None
        except (DBAPIError, UnicodeDecodeError):
            return False
        finally:
            engine.dispose()

    def _may_follow(self, connection: Connection) -> bool:
        """Whether it is another state of the plan, where that is all that a reader asks."""
        if self._lock is not None or os.path.realpath(self._path) != self._real:
            return False
        is_same = (change_log.change_id_at(connection, 1) or "") == self._origin
        return is_same and schema_version.read(connection) == SCHEMA

    def _refusal(self) -> StorageFailed:
        if self._watch.found() is FoundFile.GONE:
            return StorageFailed(messages.vanished(str(self._path)))
        return PlanSupplanted(messages.supplanted(str(self._path)))
