"""What only a POSIX system lets a test do: full disks, folders moved under an open plan, lost rights."""

from __future__ import annotations

import os
import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from app.domain.changes import apply
from app.persistence.plan_stores import SqlPlanStores
from app.services.ports import StorageFailed
from tests.builders import edit, engagement, stamped
from tests.persistence.places import made, one_more

resource = pytest.importorskip("resource")


@pytest.fixture
def small_disk() -> Iterator[int]:
    """No file of this process may grow beyond so many bytes; it may again when the test asks."""
    limit = 1_200_000
    yield limit
    resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))


@pytest.mark.parametrize("many", [1, 40], ids=["at the commit", "before it, beyond the cache of the database"])
def test_a_full_disk_says_so_and_the_change_can_be_tried_again(
    stores: SqlPlanStores, path: Path, small_disk: int, many: int
) -> None:
    plan = made(stores, path)
    content = path.read_bytes()
    store = stores.open(str(path))
    more = (engagement(f"n{number}", notes="x" * (small_disk // 6)) for number in range(6 * many))
    large = stamped(edit(plan, *more), id="large")
    resource.setrlimit(resource.RLIMIT_FSIZE, (small_disk, resource.RLIM_INFINITY))
    for _ in range(2):
        with pytest.raises(StorageFailed, match="kept here in memory"):
            store.append(large)
        assert [each.name for each in path.parent.glob("*-journal")] == []
        assert path.read_bytes() == content
    store.append(one_more(plan))
    plan = apply(one_more(plan), plan)
    resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
    assert store.load() == plan
    store.append(large)
    assert store.load() == apply(large, plan)
    assert store.info().integrity == "ok"
    store.close()


def test_a_vanished_folder_says_so_and_the_change_can_be_tried_again(stores: SqlPlanStores, path: Path) -> None:
    plan = made(stores, path)
    store = stores.open(str(path))
    elsewhere = path.parent.rename(path.parent.with_name("Elsewhere"))
    with pytest.raises(StorageFailed, match="is gone"):
        store.append(one_more(plan))
    elsewhere.rename(path.parent)
    store.append(one_more(plan))
    assert store.load() == apply(one_more(plan), plan)
    store.close()


def test_a_copy_of_the_very_plan_may_take_its_place(stores: SqlPlanStores, path: Path) -> None:
    plan = made(stores, path)
    store = stores.open(str(path))
    copy = store.checkpoint("copy").path
    store._engine.dispose()
    shutil.copy(copy, path.with_name("x"))
    path.with_name("x").replace(path)
    store.append(one_more(plan))
    store.close()
    again = stores.open(str(path))
    assert again.load() == apply(one_more(plan), plan)
    again.close()


def test_another_plan_in_its_place_is_not_written_to(stores: SqlPlanStores, path: Path) -> None:
    plan = made(stores, path)
    store = stores.open(str(path))
    other = path.with_name("other.entente")
    made(stores, other)
    store._engine.dispose()
    content = other.read_bytes()
    other.replace(path)
    with pytest.raises(StorageFailed, match="Another file"):
        store.append(one_more(plan))
    assert path.read_bytes() == content
    store.close()


@pytest.fixture
def protected(stores: SqlPlanStores) -> Iterator[Path]:
    """A plan in a folder in which this process may not write (it gives up being root for that)."""
    folder = Path(tempfile.mkdtemp(prefix="entente-protected-"))
    path = folder / "plan.entente"
    made(stores, path)
    path.chmod(0o644)
    folder.chmod(0o555)
    root = os.geteuid() == 0
    if root:
        os.seteuid(65534)
    yield path
    if root:
        os.seteuid(0)
    folder.chmod(0o755)
    shutil.rmtree(folder)


def test_a_plan_that_may_not_be_written_is_opened_read_only(protected: Path, stores: SqlPlanStores) -> None:
    content = protected.read_bytes()
    store = stores.open(str(protected))
    assert store.read_only
    assert "may not be written" in str(store.notice)
    assert len(store.load().people) == 40
    store.close()
    assert protected.read_bytes() == content


def test_a_plan_left_in_wal_mode_can_be_read_where_nothing_may_be_written(
    protected: Path, stores: SqlPlanStores
) -> None:
    root = os.geteuid() != os.getuid()
    if root:
        os.seteuid(0)
    protected.parent.chmod(0o755)
    with closing(sqlite3.connect(protected)) as plan:
        plan.execute("PRAGMA journal_mode = WAL")
    protected.parent.chmod(0o555)
    if root:
        os.seteuid(65534)
    store = stores.open(str(protected))
    assert store.read_only
    assert len(store.load().people) == 40
    store.close()
