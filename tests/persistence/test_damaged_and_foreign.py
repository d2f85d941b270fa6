"""Damaged, foreign and newer files are told apart, and none of them is written to."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from app.domain.changes import apply
from app.domain.wording import told
from app.persistence.engine import APPLICATION_ID
from app.persistence.plan_stores import SqlPlanStores
from app.persistence.schema import SCHEMA
from app.persistence.workplace import Workplace
from app.services.local_time import local
from app.services.ports import DamagedPlan, NewerPlan, NotAPlan, PlanIsReadOnly
from tests.builders import FixedClock
from tests.persistence.places import made, one_more


def cut_off(content: bytes) -> bytes:
    return content[: len(content) // 2]


def overwritten(content: bytes) -> bytes:
    middle = len(content) // 2 // 4096 * 4096
    return content[:middle] + b"\xa5" * 3 * 4096 + content[middle + 3 * 4096 :]


def beheaded(content: bytes) -> bytes:
    return bytes(4096) + content[4096:]


def emptied(content: bytes) -> bytes:
    return b""


def stub(content: bytes) -> bytes:
    return content[:50]


@pytest.mark.parametrize("damage", [cut_off, overwritten, beheaded, emptied, stub])
def test_a_damaged_plan_is_not_touched_and_the_newest_backup_is_named(
    stores: SqlPlanStores, path: Path, damage: Callable[[bytes], bytes], clock: FixedClock
) -> None:
    plan = made(stores, path)
    clock.advance(hours=2)
    store = stores.open(str(path))
    store.append(one_more(plan))
    store.close()
    content = damage(path.read_bytes())
    path.write_bytes(content)
    for read_only in (False, True):
        with pytest.raises(DamagedPlan, match="Nothing was written") as refused:
            stores.open(str(path), read_only=read_only)
        assert f"Restore the backup of {told(local(clock.now()))}" in str(refused.value)
        assert len(refused.value.backups) == 2
    assert path.read_bytes() == content
    assert [name.name for name in path.parent.iterdir()] == [path.name]
    stores.restore(refused.value.backups[0], str(path))
    again = stores.open(str(path))
    assert again.load() == apply(one_more(plan), plan)
    again.close()


def test_without_a_backup_the_message_says_so(stores: SqlPlanStores, path: Path, workplace: Workplace) -> None:
    made(stores, path)
    shutil.rmtree(workplace.backup_folder)
    path.write_bytes(cut_off(path.read_bytes()))
    with pytest.raises(DamagedPlan, match="No backup") as refused:
        stores.open(str(path))
    assert refused.value.backups == ()


def test_a_file_that_cannot_be_read_through_while_open_is_damaged(stores: SqlPlanStores, path: Path) -> None:
    made(stores, path)
    store = stores.open(str(path), read_only=True)
    content = path.read_bytes()
    path.write_bytes(content[:4096] + b"\xa5" * (len(content) - 4096))
    with pytest.raises(DamagedPlan):
        store.load()
    store.close()


def foreign_database(path: Path) -> None:
    with closing(sqlite3.connect(path)) as other:
        other.execute("CREATE TABLE bookmarks (url TEXT)")


FOREIGN = {
    "text": lambda path: path.write_text("Dear all,\n" * 40, encoding="utf-8"),
    "another database": foreign_database,
    "empty": lambda path: path.write_bytes(b""),
    "folder": lambda path: path.mkdir(),
    "missing": lambda path: None,
}


@pytest.mark.parametrize("make", FOREIGN.values(), ids=FOREIGN.keys())
def test_what_is_not_a_plan_is_left_as_it_is(stores: SqlPlanStores, path: Path, make: Callable[[Path], object]) -> None:
    make(path)
    before = path.read_bytes() if path.is_file() else None
    with pytest.raises(NotAPlan, match="Nothing was changed"):
        stores.open(str(path))
    assert (path.read_bytes() if path.is_file() else None) == before
    assert [name for name in path.parent.iterdir() if name != path] == []


def test_the_header_names_the_program(stores: SqlPlanStores, path: Path) -> None:
    made(stores, path)
    assert int.from_bytes(path.read_bytes()[68:72], "big") == APPLICATION_ID
    assert APPLICATION_ID.to_bytes(4, "big") == b"Ente"


def newer(path: Path, *more: str) -> bytes:
    with closing(sqlite3.connect(path)) as plan:
        plan.execute("UPDATE alembic_version SET version_num = '0099'")
        for statement in more:
            plan.execute(statement)
        plan.commit()
    return path.read_bytes()


def test_a_newer_plan_is_opened_read_only(stores: SqlPlanStores, path: Path) -> None:
    plan = made(stores, path)
    content = newer(path, "ALTER TABLE people ADD COLUMN shoe_size INTEGER")
    store = stores.open(str(path))
    assert store.read_only
    assert f"newer version (schema 99; this program knows {SCHEMA})" in str(store.notice)
    assert store.load() == plan
    with pytest.raises(PlanIsReadOnly):
        store.append(one_more(plan))
    assert store.info().schema == 99
    store.close()
    assert path.read_bytes() == content
    assert [name.name for name in path.parent.iterdir()] == [path.name]


def test_a_plan_too_new_to_be_shown_says_so(stores: SqlPlanStores, path: Path) -> None:
    made(stores, path)
    newer(path, "ALTER TABLE people RENAME COLUMN name TO full_name")
    store = stores.open(str(path))
    with pytest.raises(NewerPlan, match="cannot be shown"):
        store.load()
    store.close()
