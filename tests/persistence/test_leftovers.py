"""What an ended program leaves beside a plan is used for that plan, and for no other."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from app.domain.changes import apply
from app.domain.plan import Plan
from app.persistence import leftovers
from app.persistence.plan_stores import SqlPlanStores
from app.services.ports import PlanFileError
from tests.builders import engagement, plan_with
from tests.persistence.places import made, one_more


def with_a_cut_off_write(path: Path, folder: Path) -> Path:
    """A copy of a plan as a program leaves it that is ended in the middle of a large commit."""
    folder.mkdir()
    copy = folder / path.name
    shutil.copyfile(path, copy)
    with closing(sqlite3.connect(copy, isolation_level=None)) as opened:
        opened.execute("PRAGMA cache_size = 2")
        opened.execute("BEGIN IMMEDIATE")
        opened.execute("UPDATE people SET notes = notes || 'half'")
        opened.execute("UPDATE engagements SET title = 'half'")
        for ending in ("", "-journal"):
            shutil.copyfile(f"{copy}{ending}", f"{folder}/cut{ending}")
    for ending in ("", "-journal"):
        Path(f"{folder}/cut{ending}").replace(f"{copy}{ending}")
    assert copy.with_name(copy.name + "-journal").stat().st_size > 512
    return copy


def test_a_write_that_was_cut_off_is_taken_back(stores: SqlPlanStores, path: Path, tmp_path: Path) -> None:
    plan = made(stores, path)
    cut = with_a_cut_off_write(path, tmp_path / "cut")
    assert leftovers.strangers(cut) == ()
    store = stores.open(str(cut))
    assert store.load() == plan
    store.close()
    assert [name.name for name in cut.parent.iterdir()] == [cut.name]


@pytest.mark.parametrize("read_only", [False, True], ids=["to write", "to read"])
def test_the_journal_of_another_file_is_not_played_back(
    stores: SqlPlanStores, path: Path, tmp_path: Path, read_only: bool
) -> None:
    """A program was ended in a write, and then a sync program put another state of the plan there."""
    plan = made(stores, path)
    cut = with_a_cut_off_write(path, tmp_path / "cut")
    store = stores.open(str(path))
    for number in range(3):
        change = one_more(plan, f"c{number}") if number == 0 else None
        if change is not None:
            store.append(change)
            plan = apply(change, plan)
    store.texts.prepare(1000)
    store.close()
    shutil.copyfile(path, cut.with_name("newer"))
    cut.with_name("newer").replace(cut)
    assert leftovers.strangers(cut) == (cut.with_name(cut.name + "-journal"),)
    store = stores.open(str(cut), read_only=read_only)
    assert store.load() == plan
    assert store.info().integrity == "ok"
    store.close()
    if not read_only:
        assert not cut.with_name(cut.name + "-journal").exists()


@pytest.mark.parametrize("read_only", [False, True], ids=["to write", "to read"])
def test_the_wal_of_another_file_is_not_taken_for_the_plans(
    stores: SqlPlanStores, path: Path, tmp_path: Path, read_only: bool
) -> None:
    plan = made(stores, path)
    other = tmp_path / "other.db"
    with closing(sqlite3.connect(other, isolation_level=None)) as opened:
        opened.execute("PRAGMA journal_mode = WAL")
        opened.execute("CREATE TABLE engagements (id)")
        for ending in ("-wal", "-shm"):
            shutil.copyfile(f"{other}{ending}", f"{path}{ending}")
    store = stores.open(str(path), read_only=read_only)
    assert store.load() == plan
    store.close()


def test_a_wal_of_an_earlier_version_is_taken_along(stores: SqlPlanStores, path: Path, tmp_path: Path) -> None:
    """It wrote the last changes there, and was ended."""
    made(stores, path)
    with closing(sqlite3.connect(path, isolation_level=None)) as writer:
        writer.execute("PRAGMA journal_mode = WAL")
        writer.execute("PRAGMA wal_autocheckpoint = 0")
        writer.execute("UPDATE engagements SET title = 'in the WAL'")
        ended = tmp_path / "ended"
        ended.mkdir()
        for ending in ("", "-wal"):
            shutil.copyfile(f"{path}{ending}", ended / f"{path.name}{ending}")
    store = stores.open(str(ended / path.name))
    assert [item.title for item in store.load().engagements.values()] == ["in the WAL"]
    store.close()
    assert [name.name for name in ended.iterdir()] == [path.name]


def test_what_lies_where_a_plan_is_made_does_not_get_into_it(stores: SqlPlanStores, path: Path) -> None:
    for ending in ("-wal", "-shm", "-journal"):
        path.with_name(path.name + ending).write_bytes(b"old" * 300)
    plan: Plan = plan_with(engagement())
    stores.create(str(path), plan, "Maj Lund").close()
    with closing(sqlite3.connect(path)) as opened:
        assert opened.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert len(list(path.parent.glob("*left over*"))) == 3


def test_a_journal_that_is_none_harms_nobody(stores: SqlPlanStores, path: Path) -> None:
    plan = made(stores, path)
    for content in (b"", b"no journal", leftovers._JOURNAL_MAGIC, leftovers._JOURNAL_MAGIC + b"\xff" * 600):
        path.with_name(path.name + "-journal").write_bytes(content)
        try:
            store = stores.open(str(path))
        except PlanFileError:
            continue
        assert store.load() == plan
        store.close()


def test_a_name_as_long_as_names_can_be_is_put_aside_too(tmp_path: Path) -> None:
    plan = tmp_path / ("é" * 119 + ".entente")
    plan.with_name(plan.name + "-wal").write_bytes(b"old")
    leftovers.put_away_all(plan, "left over 2027-01-15 12-00-00Z")
    (kept,) = tmp_path.iterdir()
    assert kept.name.endswith("left over 2027-01-15 12-00-00Z")
