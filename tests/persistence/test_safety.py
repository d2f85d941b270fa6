"""A program may be killed at any moment, and a plan at rest is one sound file."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from app.persistence.backups import Backups
from app.persistence.plan_stores import SqlPlanStores
from app.persistence.workplace import Workplace
from tests.builders import FixedClock, edit, person, stamped
from tests.persistence.conftest import MIGRATIONS, ROOT
from tests.persistence.places import made, one_more

APPENDER = """
import sys
from pathlib import Path
from dataclasses import replace
from app.domain.changes import apply
from app.persistence.plan_stores import SqlPlanStores
from app.persistence.workplace import Workplace
from tests.builders import FixedClock, edit, engagement, stamped

path, migrations, backups = sys.argv[1:]
stores = SqlPlanStores(Workplace(Path(migrations), Path(backups), FixedClock(), "PC-0412", "LTC Martin"))
store = stores.open(path)
plan = store.load()
for number in range(100000):
    made = stamped(edit(plan, engagement(f"n{number}"), replace(plan.engagements["e1"], title=str(number))),
                   id=f"c{number}")
    store.append(made)
    print(number, flush=True)
    plan = apply(made, plan)
"""


@pytest.mark.parametrize("after", [1, 25])
def test_a_killed_program_loses_at_most_the_change_under_way(
    stores: SqlPlanStores, path: Path, workplace: Workplace, after: int
) -> None:
    made(stores, path)
    command = [sys.executable, "-c", APPENDER, str(path), str(MIGRATIONS), str(workplace.backup_folder)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT) as child:
        assert child.stdout is not None
        for _ in range(after):
            child.stdout.readline()
        child.kill()
        told = after - 1 + len(child.stdout.read().splitlines())
    store = stores.open(str(path))
    assert not store.read_only, "the lock of a dead program does not bind"
    plan = store.load()
    kept = len(plan.engagements) - 2
    assert kept in (told, told + 1)
    assert plan.engagements["e1"].title == str(kept)
    assert len(store.recent(100000)) == kept + 2
    assert store.info().integrity == "ok"
    store.append(stamped(edit(plan, person("p99")), id="after"))
    store.close()
    assert sorted(name.name for name in path.parent.iterdir()) == [path.name]


def test_a_killed_program_can_be_read_before_anybody_writes(
    stores: SqlPlanStores, path: Path, workplace: Workplace
) -> None:
    made(stores, path)
    command = [sys.executable, "-c", APPENDER, str(path), str(MIGRATIONS), str(workplace.backup_folder)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT) as child:
        assert child.stdout is not None
        child.stdout.readline()
        child.kill()
    store = stores.open(str(path), read_only=True)
    assert "n0" in store.load().engagements
    assert store.holder is None
    store.close()


def test_foreign_keys_hold_on_every_connection(stores: SqlPlanStores, path: Path) -> None:
    made(stores, path)
    store = stores.open(str(path))
    for _ in range(3):
        with store._engine.connect() as first, store._engine.connect() as second:
            for connection in (first, second):
                assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar_one() == 1
                assert connection.exec_driver_sql("PRAGMA synchronous").scalar_one() == 3
    store.close()


def test_at_rest_a_plan_is_one_file(stores: SqlPlanStores, path: Path) -> None:
    plan = made(stores, path)
    store = stores.open(str(path))
    store.append(one_more(plan))
    assert path.with_name(path.name + ".lock").exists()
    store.close()
    assert [name.name for name in path.parent.iterdir()] == [path.name]


def test_what_was_left_beside_a_deleted_plan_does_not_get_into_the_next(stores: SqlPlanStores, path: Path) -> None:
    path.with_name(path.name + "-wal").write_bytes(b"old")
    plan = made(stores, path)
    store = stores.open(str(path))
    assert store.load() == plan
    store.close()


def test_backups_of_two_plans_of_one_name_do_not_mix(tmp_path: Path, clock: FixedClock) -> None:
    first, second = (Backups(tmp_path, f"/{folder}/plan.entente", clock) for folder in "ab")
    assert first.folder != second.folder
