"""An open plan, in a file or on a server."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from contextlib import AbstractContextManager, nullcontext, suppress
from dataclasses import replace
from functools import partial
from pathlib import Path

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DataError, IntegrityError, SQLAlchemyError

from app.domain.changes import Change
from app.domain.plan import Plan
from app.domain.wording import Text
from app.persistence import change_log, copies, edit_messages, erasing, item_history, messages, odd_messages
from app.persistence.attached import SqlAttached
from app.persistence.issue_history import is_changed_since_issue
from app.persistence.item_writer import ItemVanished, write_items
from app.persistence.last_seen import LastSeen
from app.persistence.merging import join
from app.persistence.opened import Opened
from app.persistence.outputs import SqlOutputs
from app.persistence.plan_info import describe
from app.persistence.plan_reading import read_plan
from app.persistence.plan_repository import OddValue, current_items
from app.persistence.retention import AUTOMATIC
from app.persistence.schema import SCHEMA
from app.persistence.search import writing as search_writing
from app.persistence.search.texts import SqlTexts
from app.persistence.soundness import damage_in
from app.persistence.telling import telling
from app.persistence.unit_of_work import reading, writing
from app.services.ports import (
    Backup,
    ChangeUnfit,
    DamagedPlan,
    HistoryEntry,
    Holder,
    NewerPlan,
    PlanFileError,
    PlanInfo,
    PlanIsReadOnly,
    PlanOutOfDate,
    StorageFailed,
)
from app.services.store_ports import Landed
from app.services.stores.erasures import Erasure
from app.services.stores.odd_records import LeftOut


class SqlPlanStore:
    """The PlanStore of `services.ports`."""

    def __init__(self, opened: Opened) -> None:
        self._opened = opened
        self._engine = opened.engine
        self._notice = opened.notice
        self._left_out: LeftOut | None = None
        self._texts = SqlTexts(opened.engine, self._telling, lambda: self.read_only)
        self._is_closed = False
        # Then every item is compared with what is stored; a lone writer is spared that.
        self._others_write = opened.guard is None
        self._last = LastSeen(opened.location, opened.guard)
        with self._telling(), reading(self._engine) as connection:
            self._last.begin(connection)

    @property
    def location(self) -> str:
        """The path, or the database address without its password."""
        return self._opened.location

    @property
    def name(self) -> str:
        """What the planner calls the plan: the name of its file, or the address."""
        return self.location if self._opened.guard is None else Path(self.location).name

    @property
    def read_only(self) -> bool:
        """Whether `append` is refused."""
        return self._opened.read_only or self._left_out is not None

    @property
    def left_out(self) -> LeftOut | None:
        """What of the plan could not be read when it was loaded last."""
        return self._left_out

    @property
    def is_shared(self) -> bool:
        """Whether it is on a server, where others write to it too."""
        return self._opened.guard is None

    @property
    def origin(self) -> str:
        """The id of the change with which its history begins."""
        return self._last.origin

    @property
    def number(self) -> int:
        """The number of the last change that is known here."""
        return self._last.number

    @property
    def is_newer(self) -> bool:
        """Whether a newer version of the program made it."""
        return self._opened.schema > SCHEMA

    @property
    def is_followed(self) -> bool:
        """Whether others may write to it; what a newer version writes cannot be understood."""
        return self.is_shared or (self._opened.read_only and not self.is_newer)

    @property
    def holder(self) -> Holder | None:
        """Who holds the plan for writing, where that is somebody else, as far as was asked."""
        return self._opened.holding.holder if self._opened.holding is not None else None

    def ask_holder(self) -> None:
        """Ask again who that is."""
        if self._opened.holding is not None:
            self._opened.holding.ask()

    @property
    def notice(self) -> Text | None:
        """What the planner must be told about how it was opened, or None."""
        return self._notice

    @property
    def texts(self) -> SqlTexts:
        """The search through its texts."""
        return self._texts

    @property
    def outputs(self) -> SqlOutputs:
        """What left of it in files."""
        return SqlOutputs(self._engine, self._telling, lambda: self.read_only, self.is_newer)

    @property
    def attached(self) -> SqlAttached:
        """What is in the files attached in it."""
        return SqlAttached(self._engine, self._telling, lambda: self.read_only)

    def load(self) -> Plan:
        """Read the whole plan, one query per table; what cannot be read is left out, and then nothing is written."""
        with self._telling(), self._at_leisure() as engine, reading(engine) as connection:
            plan, self._left_out = self._read(connection)
            if self._left_out is not None:
                self._texts.distrust()
            self._last.look(connection)
            return plan

    def append(self, change: Change) -> Landed | None:
        """Write a stamped change and its items, unless it was written before; raises PlanFileError, writing nothing."""
        if self._left_out is not None:
            raise PlanIsReadOnly(odd_messages.left_out(self.name, self._left_out))
        if self.read_only:
            raise PlanIsReadOnly(self._notice or messages.read_only_by_wish())
        if change.is_empty:
            return None
        try:
            with writing(self._engine) as connection:
                landed = self._write(connection, change)
        except (IntegrityError, ItemVanished) as error:
            if self._others_write:
                raise PlanOutOfDate(messages.unfitting(change.label)) from error
            raise StorageFailed(messages.unfitting(change.label)) from error
        except OddValue as error:
            raise DamagedPlan(odd_messages.odd_since(self.name, error)) from error
        except (DataError, UnicodeError) as error:
            raise ChangeUnfit(edit_messages.refused_by_database(change.label, messages.reason_of(error))) from error
        except (SQLAlchemyError, sqlite3.Error, OSError) as error:
            self._engine.dispose()
            raise StorageFailed(messages.not_saved(self.location, messages.reason_of(error))) from error
        if landed is not None:
            self._last.know(landed.number, change.id)
        return landed

    def forget(self, erasure: Erasure) -> None:
        """Take what was erased out of the history; raises PlanFileError."""
        if self.read_only:
            raise PlanIsReadOnly(self._notice or messages.read_only_by_wish())
        with self._telling():
            erasing.forget(self._engine, erasure)

    def changes_after(self, number: int) -> tuple[Landed, ...]:
        """The changes written since the one of that number, by whomever, oldest first."""
        with self._telling(), reading(self._engine) as connection:
            return self._last.after(connection, number)

    def holding(self, change_ids: Iterable[str]) -> frozenset[str]:
        """Those of the changes that are written."""
        with self._telling(), reading(self._engine) as connection:
            return change_log.holding(connection, change_ids)

    def history(self, table: str, item_id: str, *, with_parts: bool = False) -> tuple[HistoryEntry, ...]:
        """What happened to one item, newest first; see the port."""
        with self._telling(), reading(self._engine) as connection:
            return item_history.history(connection, table, item_id, with_parts=with_parts)

    def recent(self, limit: int) -> tuple[Change, ...]:
        """The last changes, newest first."""
        with self._telling(), reading(self._engine) as connection:
            return change_log.recent(connection, limit)

    def is_changed_since_issue(self) -> bool:
        """Whether anything in it is other than when its issue was given."""
        with self._telling(), reading(self._engine) as connection:
            return is_changed_since_issue(connection)

    def info(self) -> PlanInfo:
        """Counts, last change and integrity."""
        with self._telling(), self._at_leisure() as engine:
            damage = None if self._opened.guard is None else damage_in(engine, thorough=True)
            with reading(engine) as connection:
                return describe(connection, self._opened.schema, *self._read(connection), damage)

    def checkpoint(self, reason: str) -> Backup:
        """Keep a copy of the plan as it is now; raises StorageFailed where that cannot be done."""
        guard = self._opened.guard
        copy = copies.copy_rows if guard is None else copies.copy_file
        if guard is not None:
            guard.check_reading()
        try:
            return self._opened.backups.keep(reason, lambda draft: copy(self._engine, draft))
        except (SQLAlchemyError, sqlite3.Error, OSError, copies.BadCopy) as error:
            raise StorageFailed(messages.not_kept(messages.reason_of(error))) from error

    def back_up_if_due(self) -> Backup | None:
        """Keep an automatic copy where the newest is half an hour old and something was changed since."""
        if self.read_only or not self._opened.backups.is_due(self._last.id):
            return None
        return self.checkpoint(AUTOMATIC)

    def back_up_on_opening(self) -> None:
        """Keep a copy of the state found, where one is due; a failure becomes the notice."""
        try:
            self.back_up_if_due()
        except StorageFailed as error:
            self._notice = error.what

    def backups(self) -> tuple[Backup, ...]:
        """The copies kept of this plan, newest first."""
        return self._opened.backups.listed()

    def close(self) -> None:
        """Let go of the file and its lock, after an automatic copy where one is due."""
        if self._is_closed:
            return
        self._is_closed = True
        self._texts.close()
        with suppress(PlanFileError):
            self.back_up_if_due()
        self._engine.dispose()
        if self._opened.lock is not None:
            self._opened.lock.release()

    def check_place(self) -> None:
        """Make sure that the plan can still be written where it lies; see the port."""
        guard = self._opened.guard
        if guard is not None and not self._is_closed:
            guard.check()

    def _write(self, connection: Connection, change: Change) -> Landed | None:
        last = change_log.last_number(connection)
        if last != self._last.number:
            self._others_write = True
            if change_log.holds_change(connection, change.id):
                return None
        made = change
        if self._others_write:
            current = current_items(connection, change.touches)
            items = join(change.items, current, partial(item_history.last_author, connection))
            made = change if items == change.items else replace(change, items=items)
        write_items(connection, made.items)
        search_writing.follow_if_it_can(connection, made.items)
        number = change_log.next_number(connection, last)
        change_log.record(connection, number, made, made.items)
        return Landed(number, made)

    def _read(self, connection: Connection) -> tuple[Plan, LeftOut | None]:
        try:
            return read_plan(connection, self.name, self.backups())
        except SQLAlchemyError as error:
            if not self.is_newer:
                raise
            raise NewerPlan(messages.newer_and_unreadable(self._opened.schema, SCHEMA)) from error

    def _at_leisure(self) -> AbstractContextManager[Engine]:
        """Where a plan of any size can be read without holding up somebody who writes it."""
        if self._opened.guard is None or not self.read_only:
            return nullcontext(self._engine)
        self._opened.guard.check_reading()
        return copies.in_memory(self._engine)

    def _telling(self) -> AbstractContextManager[None]:
        return telling(self._opened, self.name)
