"""A plan file that is replaced, moved, changed or reached by another name while it is open.

Whatever lies at the path then is never written to, and what was not saved is kept.
"""

from __future__ import annotations

import os
import shutil
import sqlite3
import threading
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path

import pytest

from app.domain.changes import apply
from app.domain.plan import Plan
from app.persistence import copies, locks
from app.persistence.plan_store import SqlPlanStore
from app.persistence.plan_stores import SqlPlanStores
from app.persistence.workplace import Workplace
from app.services.ports import PlanFileError, PlanInUse, PlanIsReadOnly, PlanSupplanted, StorageFailed
from tests.builders import FixedClock, edit, engagement, person, plan_with, stamped
from tests.persistence.conftest import MIGRATIONS
from tests.persistence.places import made, one_more

posix = pytest.mark.skipif(os.name == "nt", reason="Windows does not let an open file be replaced")


def _mv_another(path: Path, other: Path) -> Path:
    other.replace(path)
    return path


def _cp_another_in_place(path: Path, other: Path) -> Path:
    shutil.copyfile(other, path)
    return path


def _cp_with_its_times(path: Path, other: Path) -> Path:
    before = path.stat()
    shutil.copyfile(other, path)
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))
    return path


def _move_the_folder_and_put_another(path: Path, other: Path) -> Path:
    path.parent.rename(path.parent.with_name("Elsewhere"))
    path.parent.mkdir()
    shutil.copyfile(path.parent.with_name("Elsewhere") / other.name, path)
    return path


def _empty_it(path: Path, _other: Path) -> Path:
    os.truncate(path, 0)
    return path


def _cut_it(path: Path, _other: Path) -> Path:
    os.truncate(path, path.stat().st_size // 2)
    return path


def _edit_it_with_another_program(path: Path, _other: Path) -> Path:
    with closing(sqlite3.connect(path)) as opened, opened:
        opened.execute("UPDATE engagements SET title = 'by another hand'")
    return path


def _replace_by_a_folder(path: Path, _other: Path) -> Path:
    path.unlink()
    path.mkdir()
    return path


SUPPLANTED: dict[str, Callable[[Path, Path], Path]] = {
    "another plan moved over it": _mv_another,
    "another plan copied into it": _cp_another_in_place,
    "another plan copied into it, with the old times": _cp_with_its_times,
    "its folder moved, another in its place": _move_the_folder_and_put_another,
    "emptied": _empty_it,
    "cut in half": _cut_it,
    "edited with another program": _edit_it_with_another_program,
    "a folder in its place": _replace_by_a_folder,
}


def content(path: Path) -> bytes | None:
    return path.read_bytes() if path.is_file() else None


@posix
@pytest.mark.parametrize("when", ["before an edit", "after an edit", "idle until it is closed"])
@pytest.mark.parametrize("attack", SUPPLANTED.values(), ids=SUPPLANTED.keys())
def test_what_was_put_in_its_place_is_never_written_to(
    stores: SqlPlanStores, path: Path, attack: Callable[[Path, Path], Path], when: str
) -> None:
    plan = made(stores, path)
    other = path.with_name("other.entente")
    stores.create(str(other), plan_with(engagement("x1"), engagement("x2")), "Cdr Ito").close()
    store = stores.open(str(path))
    if when == "after an edit":
        store.append(one_more(plan))
        plan = apply(one_more(plan), plan)
    there = attack(path, other)
    found = content(there)
    if when != "idle until it is closed":
        for _ in range(2):
            with pytest.raises(StorageFailed, match="kept in memory"):
                store.append(stamped(edit(plan, person("p99")), id="late"))
    store.close()
    assert content(there) == found
    beside = {name.name for name in there.parent.iterdir()} - {"plan.entente", "other.entente"}
    assert not beside - {"plan.entente.lock"}, "the lock of the folder that went is not ours to look after"


@posix
def test_an_older_state_of_the_same_plan_is_another_one(stores: SqlPlanStores, path: Path) -> None:
    """What a sync program does: it brings yesterday's file back."""
    plan = made(stores, path)
    yesterday = path.with_name("yesterday")
    shutil.copyfile(path, yesterday)
    store = stores.open(str(path))
    store.append(one_more(plan))
    yesterday.replace(path)
    with pytest.raises(PlanSupplanted) as refused:
        store.append(stamped(edit(apply(one_more(plan), plan), person("p99")), id="late"))
    assert refused.value.code == "E-SAVE-04"
    with pytest.raises(PlanSupplanted):
        store.check_place()
    store.close()
    again = stores.open(str(path))
    assert again.load() == plan
    again.close()


@posix
@pytest.mark.parametrize("looks", range(1, 8))
def test_an_older_state_that_comes_between_two_looks_is_not_taken_for_the_plan(
    stores: SqlPlanStores, path: Path, monkeypatch: pytest.MonkeyPatch, looks: int
) -> None:
    """At whatever moment of an edit it is moved over the plan: right after the first look at the file, the second …"""
    plan = made(stores, path)
    yesterday = path.with_name("yesterday")
    shutil.copyfile(path, yesterday)
    found = yesterday.read_bytes()
    store = stores.open(str(path))
    store.append(one_more(plan))
    plan = apply(one_more(plan), plan)
    seen = os.stat
    count = 0

    def look(place: object, *given: object, **named: object) -> os.stat_result:
        nonlocal count
        status = seen(place, *given, **named)  # type: ignore[call-overload]
        if os.fspath(place) == str(path):  # type: ignore[call-overload]
            count += 1
            if count == looks:
                yesterday.replace(path)
        return status  # type: ignore[no-any-return]

    monkeypatch.setattr("app.persistence.file_watch.os.stat", look)
    with suppress(StorageFailed):
        store.append(stamped(edit(plan, person("p98")), id="amidst"))
    if yesterday.exists():  # Fewer looks are taken at an edit: then it comes right after it.
        yesterday.replace(path)
    for _ in range(2):
        with pytest.raises(StorageFailed):
            store.append(stamped(edit(plan, person("p99")), id="late"))
    monkeypatch.undo()
    store.close()
    assert path.read_bytes() == found


@posix
def test_a_newer_state_of_the_same_plan_is_another_one(stores: SqlPlanStores, path: Path) -> None:
    plan = made(stores, path)
    newer = path.with_name("newer.entente")
    shutil.copyfile(path, newer)
    elsewhere = stores.open(str(newer))
    elsewhere.append(one_more(plan))
    elsewhere.close()
    store = stores.open(str(path))
    shutil.copyfile(newer, path)
    with pytest.raises(PlanSupplanted):
        store.append(stamped(edit(plan, person("p99")), id="late"))
    store.close()
    assert path.read_bytes() == newer.read_bytes()


@posix
@pytest.mark.parametrize("harmless", ["touched", "other rights", "another name", "the same content"])
def test_the_plan_itself_may_be_touched(stores: SqlPlanStores, path: Path, harmless: str) -> None:
    plan = made(stores, path)
    store = stores.open(str(path))
    if harmless == "touched":
        os.utime(path)
    elif harmless == "other rights":
        path.chmod(0o640)
    elif harmless == "another name":
        path.with_name("name").hardlink_to(path)
    else:
        shutil.copyfile(path, path.with_name("same"))
        path.with_name("same").replace(path)
    store.append(one_more(plan))
    store.close()
    again = stores.open(str(path))
    assert again.load() == apply(one_more(plan), plan)
    again.close()


@posix
def test_a_file_moved_away_between_the_look_and_the_commit_is_told(
    stores: SqlPlanStores, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plan = made(stores, path)
    store = stores.open(str(path))
    aside = path.with_name("aside")
    write = store._write

    def written_while_it_moves(*arguments: object) -> int:
        number = write(*arguments)  # type: ignore[arg-type]
        path.rename(aside)
        return number

    monkeypatch.setattr(store, "_write", written_while_it_moves)
    with pytest.raises(StorageFailed, match="is gone"):
        store.append(one_more(plan))
    monkeypatch.undo()
    aside.rename(path)
    store.append(one_more(plan))
    store.close()
    again = stores.open(str(path))
    assert again.load() == apply(one_more(plan), plan)
    assert len(again.recent(10)) == 2, "it is not written twice"
    again.close()


@posix
def test_a_link_that_is_turned_leads_to_another_plan(stores: SqlPlanStores, path: Path) -> None:
    plan = made(stores, path)
    other = path.with_name("other.entente")
    made(stores, other)
    link = path.with_name("link.entente")
    link.symlink_to(path)
    store = stores.open(str(link))
    before = other.read_bytes()
    link.unlink()
    link.symlink_to(other)
    with pytest.raises(PlanSupplanted):
        store.append(one_more(plan))
    store.close()
    assert other.read_bytes() == before
    again = stores.open(str(path))
    assert again.load() == plan, "nor was it written where nobody looks for it"
    again.close()


def test_a_copy_of_the_file_alone_holds_every_edit(stores: SqlPlanStores, path: Path, tmp_path: Path) -> None:
    plan = made(stores, path)
    store = stores.open(str(path))
    for number in range(20):
        change = stamped(edit(plan, engagement(f"n{number}")), id=f"c{number}")
        store.append(change)
        plan = apply(change, plan)
        copy = tmp_path / "copy.entente"
        shutil.copyfile(path, copy)
        with closing(sqlite3.connect(copy)) as found:
            assert found.execute("SELECT count(*) FROM engagements").fetchone() == (len(plan.engagements),)
            assert found.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert sorted(name.name for name in path.parent.iterdir()) == [path.name, f"{path.name}.lock"]
    store.close()


def test_who_reads_a_large_plan_does_not_hold_up_its_writer(stores: SqlPlanStores, path: Path) -> None:
    plan = made(stores, path)
    writer, reader = stores.open(str(path)), stores.open(str(path), read_only=True)
    with reader._at_leisure() as engine, engine.connect() as slow:
        slow.exec_driver_sql("SELECT count(*) FROM people").fetchall()
        writer.append(one_more(plan))
    assert reader.load() == apply(one_more(plan), plan)
    reader.close()
    writer.close()


def test_two_threads_that_write_are_not_taken_for_two_programs(stores: SqlPlanStores, path: Path) -> None:
    plan = made(stores, path)
    store = stores.open(str(path))
    troubles: list[BaseException] = []

    def index() -> None:
        try:
            while store.texts.prepare(1) < 1.0:
                pass
        except BaseException as error:
            troubles.append(error)

    beside = threading.Thread(target=index)
    beside.start()
    for number in range(10):
        change = stamped(edit(plan, engagement(f"n{number}")), id=f"c{number}")
        store.append(change)
        plan = apply(change, plan)
    beside.join()
    assert not troubles
    assert store.load() == plan
    store.close()


@pytest.fixture
def elsewhere(tmp_path: Path, clock: FixedClock) -> SqlPlanStores:
    """The same plans as seen from another computer."""
    return SqlPlanStores(Workplace(MIGRATIONS, tmp_path / "Backups there", clock, "PC-0999", "LTC Martin"))


@posix
@pytest.mark.parametrize("kind", ["symbolic", "hard"])
def test_two_ways_to_one_file_are_one_plan(stores: SqlPlanStores, path: Path, tmp_path: Path, kind: str) -> None:
    plan = made(stores, path)
    second = tmp_path / "other folder" / "name.entente"
    second.parent.mkdir()
    second.symlink_to(path) if kind == "symbolic" else second.hardlink_to(path)
    first = stores.open(str(path))
    also = stores.open(str(second))
    assert also.read_only
    assert "held by LTC Martin on PC-0412" in str(also.notice)
    also.close()
    first.append(one_more(plan))
    first.close()
    again = stores.open(str(second))
    assert not again.read_only
    assert again.load() == apply(one_more(plan), plan)
    again.close()


@posix
@pytest.mark.parametrize("kind", ["symbolic", "hard"])
def test_restoring_through_another_name_keeps_it(stores: SqlPlanStores, path: Path, tmp_path: Path, kind: str) -> None:
    plan = made(stores, path)
    second = tmp_path / "other folder" / "name.entente"
    second.parent.mkdir()
    second.symlink_to(path) if kind == "symbolic" else second.hardlink_to(path)
    store = stores.open(str(second))
    kept = store.checkpoint("checkpoint")
    store.append(one_more(plan))
    store.close()
    stores.restore(kept, str(second))
    assert path.samefile(second)
    assert second.is_symlink() is (kind == "symbolic")
    for name in (path, second):
        again = stores.open(str(name))
        assert again.load() == plan
        again.close()


def test_of_two_who_make_a_plan_one_wins(stores: SqlPlanStores, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put_new = copies.put_new

    def while_another_is_faster(draft: Path, target: Path) -> None:
        monkeypatch.undo()
        stores.create(str(path), plan_with(engagement("first")), "Cdr Ito").close()
        put_new(draft, target)

    monkeypatch.setattr(copies, "put_new", while_another_is_faster)
    with pytest.raises(PlanFileError, match="something at"):
        stores.create(str(path), plan_with(engagement("second")), "Maj Lund")
    store = stores.open(str(path))
    assert set(store.load().engagements) == {"first"}
    store.close()
    assert [name.name for name in path.parent.iterdir()] == [path.name]


def holds(store: SqlPlanStore, plan: Plan) -> bool:
    return not store.read_only and store.load() == plan


def test_a_lock_of_a_computer_that_is_gone_is_broken_by_its_owner(
    stores: SqlPlanStores, elsewhere: SqlPlanStores, path: Path
) -> None:
    plan = made(stores, path)
    there = elsewhere.open(str(path))
    waiting = stores.open(str(path))
    assert waiting.holder is not None
    assert waiting.holder.computer == "PC-0999"
    waiting.close()
    # On a real other computer, it does not hold the file here.
    assert there._opened.lock is not None
    there._opened.lock._let_go()
    stores.break_lock(str(path))
    here = stores.open(str(path))
    assert holds(here, plan)
    with pytest.raises(PlanSupplanted, match="LTC Martin on PC-0412 has taken over"):
        there.append(one_more(plan))
    here.append(one_more(plan))
    there.close()
    assert locks.lock_path(path).exists(), "the lock of the new writer is not taken away"
    here.close()


def test_a_lock_is_not_broken_by_others_nor_while_its_program_runs(
    stores: SqlPlanStores, path: Path, tmp_path: Path, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    made(stores, path)
    store = stores.open(str(path))
    with pytest.raises(PlanInUse, match="open on this computer"):
        stores.break_lock(str(path))
    stranger = SqlPlanStores(Workplace(MIGRATIONS, tmp_path / "B", clock, "PC-0999", "Cdr Ito"))
    monkeypatch.setattr("app.persistence.file_plans.is_own", lambda path: False)
    with pytest.raises(PlanInUse, match="neither that lock nor the file is yours"):
        stranger.break_lock(str(path))
    store.close()
    stores.break_lock(str(path))


def test_a_lock_that_was_cleared_away_is_put_back(stores: SqlPlanStores, path: Path) -> None:
    plan = made(stores, path)
    store = stores.open(str(path))
    locks.lock_path(path).unlink()
    store.append(one_more(plan))
    assert locks.holder_of(path, "PC-0412") is not None
    store.close()
    assert not locks.lock_path(path).exists()


@posix
def test_a_plan_held_under_another_name_is_not_restored_over(
    stores: SqlPlanStores, path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made(stores, path)
    second = tmp_path / "name.entente"
    second.hardlink_to(path)
    store = stores.open(str(path))
    kept = store.checkpoint("checkpoint")
    with pytest.raises(PlanInUse, match="held by LTC Martin"):
        stores.restore(kept, str(second))
    monkeypatch.setattr(locks, "names_of_locked", lambda plan: iter(()))
    with pytest.raises(PlanIsReadOnly, match="under another of its names"):
        stores.restore(kept, str(second))
    again = stores.open(str(second))
    assert again.read_only
    assert "under another of its names" in str(again.notice)
    again.close()
    store.close()
