"""Plan files: made beside their place and moved there whole, opened by one writer at a time."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path

from sqlalchemy.exc import DBAPIError, SQLAlchemyError

from app.domain.plan import Plan
from app.domain.value_classes import dataclass
from app.domain.wording import Text
from app.persistence import copies, leftovers, lock_messages, locks, messages, migrating
from app.persistence.backups import Backups
from app.persistence.disks import is_own, may_write
from app.persistence.engine import Access, file_engine
from app.persistence.file_guard import FileGuard
from app.persistence.founding import found
from app.persistence.holding import Holding
from app.persistence.inspection import inspect_file, reading_access, translated
from app.persistence.locks import Lock
from app.persistence.opened import Opened
from app.persistence.outputs_kept import keep_outputs
from app.persistence.plan_store import SqlPlanStore
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
from app.services.stores.part_files import part_beside

BEFORE_UPGRADE, REPLACED = "before upgrade", "replaced"


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

    def create(self, path: Path, plan: Plan, author: str, *, is_draft: bool = False) -> None:
        """Make a new plan file; raises PlanFileError where there is something already."""
        if os.path.lexists(path):
            raise PlanFileError(messages.already_there(str(path)))
        try:
            with part_beside(path) as draft:
                engine = file_engine(draft, Access.CREATE)
                try:
                    with writing(engine) as connection:
                        copies.mark(connection)
                        found(connection, plan, author, self._workplace, is_draft=is_draft)
                finally:
                    engine.dispose()
                leftovers.put_away_all(path, self._mark("left over"))
                copies.put_new(draft, path)
        except FileExistsError as error:
            raise PlanFileError(messages.already_there(str(path))) from error
        except (SQLAlchemyError, sqlite3.Error, OSError, UnicodeError) as error:
            raise StorageFailed(messages.not_made(str(path), messages.reason_of(error))) from error

    def open(self, path: Path, read_only: bool) -> SqlPlanStore:
        """Open a plan file; see `PlanStores.open`. What lies behind a link is opened where it lies."""
        real = _real(path)
        backups = self._workplace.backups_of(str(path))
        schema = inspect_file(real, backups, is_open_here=self._is_open_here(real))
        standing = self._standing(real, schema, read_only)
        try:
            if standing.lock is not None:
                leftovers.put_away(real, self._mark("left over"))
            if schema < SCHEMA:
                self._upgrade(real, schema, standing, backups)
                schema = SCHEMA
            return self._opened(path, real, schema, standing, backups)
        except (SQLAlchemyError, sqlite3.Error, OSError, PlanFileError) as error:
            if standing.lock is not None:
                standing.lock.release()
            if isinstance(error, DBAPIError):
                raise translated(error, path, backups) from error
            if isinstance(error, PlanFileError):
                raise
            raise StorageFailed(messages.unreadable(path, messages.reason_of(error))) from error

    def restore(self, backup: Backup, path: Path) -> Path | None:
        """Put a backup in the plan's place; see `PlanStores.restore`.

        The plan that is there goes to the backups first; then one step, or one transaction
        where the file has several names, puts the backup in its place.
        """
        real = _real(path)
        backups = self._workplace.backups_of(str(path))
        schema = inspect_file(backup.path, self._workplace.backups_of(str(backup.path)))
        lock = self._lock_for_restore(real)
        try:
            # From now on no copy is removed: the one chosen may have been the wrong one.
            backups.pause()
            with part_beside(real) as draft:
                copies.duplicate(backup.path, draft)
                copies.check(draft)
                kept = self._keep_replaced(real, backups)
                if kept is not None and schema <= SCHEMA:
                    keep_outputs(kept, draft, self._workplace.clock.now())
                copies.put_in_place(draft, real)
                return kept
        except (OSError, sqlite3.Error, SQLAlchemyError, copies.BadCopy) as error:
            raise StorageFailed(messages.not_restored(path, messages.reason_of(error))) from error
        finally:
            lock.release()

    def break_lock(self, path: Path) -> None:
        """Take the lock of another computer away; see `PlanStores.break_lock`."""
        real, here = _real(path), self._workplace.computer
        holder = locks.holder_of(real, here)
        if holder is None:
            return
        if holder.computer == here:
            raise PlanInUse(lock_messages.runs_here(holder), holder)
        if not self._may_break(real, holder):
            raise PlanInUse(lock_messages.not_yours_to_break(holder), holder)
        try:
            locks.break_lock(real, holder)
        except OSError as error:
            raise PlanIsReadOnly(messages.unwritable(path)) from error

    def _may_break(self, real: Path, holder: Holder) -> bool:
        """Whether it is the person's own lock, or their own file."""
        return holder.name == self._workplace.user or is_own(real)

    def _is_open_here(self, real: Path) -> bool:
        holder = locks.holder_of(real, self._workplace.computer)
        return holder is not None and (holder.process, holder.computer) == (os.getpid(), self._workplace.computer)

    def _keep_replaced(self, real: Path, backups: Backups) -> Path | None:
        """Have what lies there among the backups, and nothing of SQLite's beside it any more; the file it is in now."""
        if not real.exists():
            leftovers.put_away_all(real, self._mark("left over"))
            return None
        try:
            leftovers.put_away(real, self._mark("left over"))
            engine = file_engine(real, Access.WRITE)
            try:
                return backups.keep(REPLACED, lambda draft: copies.copy_file(engine, draft)).path
            finally:
                engine.dispose()
        except (sqlite3.Error, SQLAlchemyError, copies.BadCopy):
            kept = backups.keep_as_it_is(real)
            for companion in copies.companions(real):
                companion.unlink(missing_ok=True)
            return kept

    def _standing(self, path: Path, schema: int, read_only: bool) -> _Standing:
        if schema > SCHEMA:
            return _Standing(notice=messages.newer(schema, SCHEMA))
        if read_only:
            holder = locks.holder_of(path, self._workplace.computer)
            return _Standing(holder=holder, notice=messages.read_only_by_wish())
        if not may_write(path):
            return _Standing(holder=locks.holder_of(path, self._workplace.computer), notice=messages.unwritable(path))
        try:
            return _Standing(lock=self._acquire(path))
        except locks.Held as error:
            notice = (
                lock_messages.held_by_another_name() if error.holder is None else lock_messages.followed(error.holder)
            )
            return _Standing(holder=error.holder, notice=notice)
        except OSError:
            return _Standing(notice=messages.unwritable(path))

    def _opened(self, path: Path, real: Path, schema: int, standing: _Standing, backups: Backups) -> SqlPlanStore:
        guard = FileGuard(path, standing.lock)
        if standing.lock is not None:
            access = Access.WRITE
        else:
            access = Access.READ if self._is_open_here(real) else reading_access(real)
        engine = file_engine(real, access, admit=guard.admit)
        guard.watch_over(engine)
        if standing.lock is None:
            holding = Holding(real, self._workplace.computer, standing.holder)
            return SqlPlanStore(Opened(engine, str(path), guard, schema, backups, None, True, holding, standing.notice))
        store = SqlPlanStore(Opened(engine, str(path), guard, schema, backups, standing.lock))
        store.back_up_on_opening()
        return store

    def _upgrade(self, real: Path, schema: int, standing: _Standing, backups: Backups) -> None:
        if standing.holder is not None:
            raise PlanInUse(lock_messages.held(standing.holder), standing.holder)
        if standing.lock is None:
            raise PlanIsReadOnly(messages.older_and_unwritable(schema, SCHEMA))
        engine = file_engine(real, Access.WRITE)
        try:
            backups.keep(BEFORE_UPGRADE, lambda draft: copies.copy_file(engine, draft))
            migrating.upgrade_file(engine, real, self._workplace.migrations)
        except Exception as error:
            # A migration is a program of its own and may fail in any way; the file is as it was.
            raise StorageFailed(messages.not_upgraded(messages.reason_of(error))) from error
        finally:
            engine.dispose()
        standing.lock.hold(real)

    def _acquire(self, real: Path) -> Lock:
        place = self._workplace
        return locks.acquire(real, place.user, place.computer, place.clock.now())

    def _lock_for_restore(self, real: Path) -> Lock:
        try:
            return self._acquire(real)
        except locks.Held as error:
            if error.holder is None:
                raise PlanIsReadOnly(lock_messages.held_by_another_name()) from error
            raise PlanInUse(lock_messages.held(error.holder), error.holder) from error
        except OSError as error:
            raise PlanIsReadOnly(messages.unwritable(real)) from error

    def _mark(self, word: str) -> str:
        return f"{word} {self._workplace.clock.now():%Y-%m-%d %H-%M-%SZ}"


def _real(path: Path) -> Path:
    """Where the file itself lies: its lock, its journal and what replaces it belong there."""
    return Path(os.path.realpath(path))
