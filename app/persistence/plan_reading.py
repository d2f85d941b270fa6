"""Reads an open plan: whole where it can be read whole, else what can be read of it and what cannot."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError, SQLAlchemyError

from app.domain.plan import Plan
from app.domain.settings import PLAN
from app.persistence import odd_messages, schema_version
from app.persistence.engine import Access, file_engine
from app.persistence.inspection import UNREADABLE
from app.persistence.odd_records import sift
from app.persistence.plan_repository import OddValue, load_plan
from app.persistence.schema import SCHEMA
from app.persistence.soundness import damage_in
from app.persistence.unit_of_work import reading
from app.services.ports import Backup, DamagedPlan
from app.services.stores.odd_records import LeftOut, OddRecord

_TRIED = 10
"""Backups that are looked through for one in which everything can be read."""


def read_plan(connection: Connection, name: str, backups: Iterable[Backup]) -> tuple[Plan, LeftOut | None]:
    """The plan, and what had to be left out of it; raises DamagedPlan where its settings cannot be read.

    `name` is what the planner calls the plan; the backups are newest first.
    """
    try:
        return load_plan(connection), None
    except OddValue:
        pass
    except DBAPIError as error:
        if UNREADABLE not in str(error.orig):
            raise
    found = sift(connection)
    if all(item.id != PLAN for item in found.items["settings"]):
        raise damaged_settings(name, found.odd, backups)
    plan = Plan.of(found.items)
    return plan, LeftOut(found.odd, way_back(backups)) if found.odd else None


def damaged_settings(name: str, odd: Iterable[OddRecord], backups: Iterable[Backup]) -> DamagedPlan:
    """What to say of a plan that cannot be opened, for all else depends on its settings."""
    back = way_back(backups)
    records = tuple(record for record in odd if record.table == "settings")
    return DamagedPlan(odd_messages.without_settings(name, records, back), () if back is None else (back,))


def way_back(backups: Iterable[Backup]) -> Backup | None:
    """The newest backup in which everything can be read, of the last few."""
    return next((backup for backup in list(backups)[:_TRIED] if _is_whole(backup)), None)


def _is_whole(backup: Backup) -> bool:
    engine = file_engine(backup.path, Access.READ)
    try:
        if damage_in(engine) is not None:
            return False
        with reading(engine) as connection:
            if schema_version.read(connection) != SCHEMA:
                return False
            load_plan(connection)
    except (SQLAlchemyError, sqlite3.Error, UnicodeDecodeError, OddValue):
        return False
    else:
        return True
    finally:
        engine.dispose()
