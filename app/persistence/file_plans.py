"""Plan files: made beside their place and moved there whole, opened by one writer at a time."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy.exc import DBAPIError, SQLAlchemyError

from app.domain.plan import Plan
from app.domain.wording import Text
from app.persistence import copies, locks, messages, migrating
from app.persistence.backups import Backups
from app.persistence.disks import may_write
from app.persistence.engine import Access, file_engine
from app.persistence.founding import found
from app.persistence.inspection import inspect_file, reading_access, translated
from app.persistence.locks import Lock
from app.persistence.plan_store import Opened, SqlPlanStore
from app.persistence.schema import SCHEMA
from app.persistence.unit_of_work import writing
from app.persistence.workplace import Workplace
from app.services.ports import (
    Backup,
    Holder,
    PlanFileError,
    PlanInUse,
    PlanIsReadOnly,
    StorageFailed,
)

BEFORE_UPGRADE = "before upgrade"


@dataclass(frozen=True, slots=True)
class _Standing:
    """Whether this program becomes the writer, and what to say if not."""

    lock: Lock | None = None
    holder: Holder | None = None
    notice: Text | None = None


class FilePlans:
    """Makes, opens and restores plan files; paths are absolute."""

    def __init__(self, workplace: Workplace) -> None:
        self._workplace = workplace

    def create(self, path: Path, plan: Plan, author: str) -> None:
        """Make a new plan file; raises PlanFileError where there is something already."""
        if path.exists():
            raise PlanFileError(messages.already_there(str(path)))
        draft = copies.draft_beside(path)
        engine = file_engine(draft, Access.CREATE)
        try:
            with writing(engine) as connection:
                copies.mark(connection)
                found(connection, plan, author, self._workplace)
            copies.settle(engine)
            engine.dispose()
            copies.move_aside(path, self._mark("left over"))
            copies.put_in_place(draft, path)
        except (SQLAlchemyError, sqlite3.Error, OSError, UnicodeError) as error:
            raise StorageFailed(messages.not_made(str(path), messages.reason_of(error))) from error
        finally:
            engine.dispose()
            copies.discard(draft)

    def open(self, path: Path, read_only: bool) -> SqlPlanStore:
        """Open a plan file; see `PlanStores.open`."""
        backups = self._workplace.backups_of(str(path))
        schema = inspect_file(path, backups)
        standing = self._standing(path, schema, read_only)
        try:
            if schema < SCHEMA:
                self._upgrade(path, schema, standing, backups)
                schema = SCHEMA
            return self._opened(path, schema, standing, backups)
        except (SQLAlchemyError, sqlite3.Error, OSError, PlanFileError) as error:
            if standing.lock is not None:
                standing.lock.release()
            if isinstance(error, DBAPIError):
                raise translated(error, path, backups) from error
            if isinstance(error, PlanFileError):
                raise
            raise StorageFailed(messages.unreadable(path, messages.reason_of(error))) from error

    def restore(self, backup: Backup, path: Path) -> None:
        """Put a backup in the plan's place; see `PlanStores.restore`."""
        inspect_file(backup.path, self._workplace.backups_of(str(backup.path)))
        lock = self._lock_for_restore(path)
        draft = copies.draft_beside(path)
        try:
            # From now on no copy is removed: the one chosen may have been the wrong one.
            self._workplace.backups_of(str(path)).pause()
            copies.duplicate(backup.path, draft)
            copies.check(draft)
            copies.move_aside(path, self._mark("replaced"))
            copies.put_in_place(draft, path)
        except (OSError, sqlite3.Error, copies.BadCopy) as error:
            raise StorageFailed(messages.not_restored(path, messages.reason_of(error))) from error
        finally:
            copies.discard(draft)
            lock.release()

    def _standing(self, path: Path, schema: int, read_only: bool) -> _Standing:
        if schema > SCHEMA:
            return _Standing(notice=messages.newer(schema, SCHEMA))
        if read_only:
            holder = locks.holder_of(path, self._workplace.computer)
            return _Standing(holder=holder, notice=messages.read_only_by_wish())
        if not may_write(path):
            return _Standing(notice=messages.unwritable(path))
        try:
            return _Standing(lock=self._acquire(path))
        except locks.Held as error:
            return _Standing(holder=error.holder, notice=messages.held(error.holder))
        except OSError:
            return _Standing(notice=messages.unwritable(path))

    def _opened(self, path: Path, schema: int, standing: _Standing, backups: Backups) -> SqlPlanStore:
        if standing.lock is None:
            engine = file_engine(path, reading_access(path))
            holder, notice = standing.holder, standing.notice
            return SqlPlanStore(Opened(engine, str(path), path, schema, backups, None, True, holder, notice))
        engine = file_engine(path, Access.WRITE)
        store = SqlPlanStore(Opened(engine, str(path), path, schema, backups, standing.lock))
        store.back_up_on_opening()
        return store

    def _upgrade(self, path: Path, schema: int, standing: _Standing, backups: Backups) -> None:
        if standing.holder is not None:
            raise PlanInUse(messages.held(standing.holder), standing.holder)
        if standing.lock is None:
            raise PlanIsReadOnly(messages.older_and_unwritable(schema, SCHEMA))
        engine = file_engine(path, Access.WRITE)
        try:
            backups.keep(BEFORE_UPGRADE, lambda draft: copies.copy_file(engine, draft))
            migrating.upgrade_file(engine, path, self._workplace.migrations)
        except Exception as error:
            # A migration is a program of its own and may fail in any way; the file is as it was.
            raise StorageFailed(messages.not_upgraded(messages.reason_of(error))) from error
        finally:
            engine.dispose()

    def _acquire(self, path: Path) -> Lock:
        place = self._workplace
        return locks.acquire(path, place.user, place.computer, place.clock.now())

    def _lock_for_restore(self, path: Path) -> Lock:
        try:
            return self._acquire(path)
        except locks.Held as error:
            raise PlanInUse(messages.held(error.holder), error.holder) from error
        except OSError as error:
            raise PlanIsReadOnly(messages.unwritable(path)) from error

    def _mark(self, word: str) -> str:
        return f"{word} {self._workplace.clock.now():%Y-%m-%d %H-%M-%SZ}"
