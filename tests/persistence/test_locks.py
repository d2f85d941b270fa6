"""One writer per file: who holds it is told, and the dead hold nothing."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from app.domain.wording import told
from app.persistence import locks
from app.persistence.plan_stores import SqlPlanStores
from app.persistence.processes import birth_mark, is_running
from app.persistence.workplace import Workplace
from app.services.local_time import local
from app.services.ports import Holder, PlanInUse, PlanIsReadOnly
from tests.builders import NOON, FixedClock, edit, engagement, person, plan_with, stamped

HERE = "PC-0412"


@pytest.fixture
def plan(path: Path) -> Path:
    path.write_bytes(b"")
    return path


def left_behind(plan: Path, **changed: Any) -> None:
    """A lock file as a program would have left it."""
    lock = locks.acquire(plan, "Cdr Ito", HERE, NOON)
    values = {**json.loads(lock.content), **changed}
    lock.release()
    lock.path.write_text(json.dumps(values), encoding="utf-8")


@pytest.fixture
def dead() -> int:
    """The id of a process that has ended."""
    with subprocess.Popen([sys.executable, "-c", ""]) as child:
        pass
    return child.pid


def test_the_second_to_open_is_told_who_holds_it(stores: SqlPlanStores, path: Path) -> None:
    first = stores.create(str(path), plan_with(engagement()), "Maj Lund")
    second = stores.open(str(path))
    assert second.read_only
    assert second.holder == Holder("LTC Martin", HERE, os.getpid(), NOON)
    assert f"held by LTC Martin on PC-0412 since {told(local(NOON))}" in str(second.notice)
    made = stamped(edit(first.load(), person("p7")))
    first.append(made)
    assert "p7" in second.load().people, "readers see what was committed"
    with pytest.raises(PlanIsReadOnly):
        second.append(stamped(edit(second.load(), person("p8")), id="c2"))
    second.close()
    assert locks.lock_path(path).exists(), "a reader does not take the writer's lock away"
    first.close()
    third = stores.open(str(path))
    assert not third.read_only
    third.close()


def test_a_held_plan_is_not_restored_over(stores: SqlPlanStores, path: Path) -> None:
    store = stores.create(str(path), plan_with(), "Maj Lund")
    kept = store.checkpoint("checkpoint")
    with pytest.raises(PlanInUse) as refused:
        stores.restore(kept, str(path))
    assert refused.value.holder.name == "LTC Martin"
    store.close()


def test_a_lock_says_who_where_which_process_and_since_when(plan: Path) -> None:
    lock = locks.acquire(plan, "Cdr Ito", HERE, NOON)
    values = json.loads(lock.path.read_bytes())
    assert (values["name"], values["computer"], values["process"]) == ("Cdr Ito", HERE, os.getpid())
    assert values["since"] == "2027-01-15T12:00:00+00:00"
    with pytest.raises(locks.Held) as refused:
        locks.acquire(plan, "Maj Lund", HERE, NOON)
    assert refused.value.holder == Holder("Cdr Ito", HERE, os.getpid(), NOON)
    lock.release()
    assert locks.holder_of(plan, HERE) is None
    assert sorted(name.name for name in plan.parent.iterdir()) == [plan.name]


def test_the_lock_of_a_dead_process_is_put_aside(plan: Path, dead: int) -> None:
    left_behind(plan, process=dead)
    assert locks.holder_of(plan, HERE) is None
    locks.acquire(plan, "Maj Lund", HERE, NOON).release()
    assert sorted(name.name for name in plan.parent.iterdir()) == [plan.name]


def test_the_lock_of_a_process_whose_number_was_given_to_another_is_put_aside(plan: Path) -> None:
    left_behind(plan, born="another boot 12345")
    assert locks.holder_of(plan, HERE) is None
    locks.acquire(plan, "Maj Lund", HERE, NOON).release()


def test_a_lock_of_another_computer_is_never_judged(plan: Path, dead: int) -> None:
    left_behind(plan, process=dead, computer="PC-0999")
    with pytest.raises(locks.Held):
        locks.acquire(plan, "Maj Lund", HERE, NOON)


@pytest.mark.parametrize("content", [b"", b"not JSON", b"{}", b"[1]", b'{"name": 1}', b"[" * 100_000])
def test_what_is_not_a_lock_binds_nobody(plan: Path, content: bytes) -> None:
    locks.lock_path(plan).write_bytes(content)
    lock = locks.acquire(plan, "Maj Lund", HERE, NOON)
    assert lock.path.read_bytes() == lock.content


def test_a_lock_that_cannot_be_read_is_said_in_words(
    stores: SqlPlanStores, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stores.create(str(path), plan_with(), "Maj Lund").close()

    def fail(_path: Path) -> bytes:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(locks, "_read", fail)
    store = stores.open(str(path), read_only=True)
    assert store.holder is None
    store.close()
    locks.lock_path(path).write_bytes(b"somebody's")
    writing = stores.open(str(path))
    assert writing.read_only
    writing.close()


def test_only_the_own_lock_is_taken_away(plan: Path) -> None:
    lock = locks.acquire(plan, "Maj Lund", HERE, NOON)
    lock.path.write_bytes(b"somebody else's")
    lock.release()
    assert lock.path.exists()


def test_a_disk_without_hard_links_is_locked_too(plan: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError

    monkeypatch.setattr(os, "link", refuse)
    lock = locks.acquire(plan, "Maj Lund", HERE, NOON)
    with pytest.raises(locks.Held):
        locks.acquire(plan, "Maj Lund", HERE, NOON)
    lock.release()


def test_of_two_who_find_a_stale_lock_one_gets_it(plan: Path, dead: int, monkeypatch: pytest.MonkeyPatch) -> None:
    left_behind(plan, process=dead)
    judge = locks._is_stale
    others: list[locks.Lock] = []

    def judged_while_another_is_faster(holder: Holder, content: bytes, computer: str) -> bool:
        stale = judge(holder, content, computer)
        if not others:
            locks.lock_path(plan).unlink()
            others.append(locks.acquire(plan, "Cdr Ito", HERE, NOON))
        return stale

    monkeypatch.setattr(locks, "_is_stale", judged_while_another_is_faster)
    with pytest.raises(locks.Held) as refused:
        locks.acquire(plan, "Maj Lund", HERE, NOON)
    assert refused.value.holder.name == "Cdr Ito"
    assert locks.lock_path(plan).read_bytes() == others[0].content


def test_a_process_is_known_by_more_than_its_number(dead: int) -> None:
    assert is_running(os.getpid())
    assert not is_running(dead)
    assert birth_mark(os.getpid()) == birth_mark(os.getpid()) != ""
    assert birth_mark(dead) == ""


def test_a_folder_in_which_no_lock_can_be_made_is_read_only(
    stores: SqlPlanStores, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stores.create(str(path), plan_with(), "Maj Lund").close()

    def refuse(*_: object) -> None:
        raise PermissionError("no")

    monkeypatch.setattr(locks, "_create", refuse)
    store = stores.open(str(path))
    assert store.read_only
    assert "may not be written" in str(store.notice)
    store.close()


def test_somebody_who_only_looks_sees_who_writes(workplace: Workplace, path: Path, clock: FixedClock) -> None:
    stores = SqlPlanStores(workplace)
    writer = stores.create(str(path), plan_with(), "Maj Lund")
    reader = stores.open(str(path), read_only=True)
    assert reader.holder is not None
    reader.close()
    writer.close()
