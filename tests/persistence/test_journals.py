"""Edits that wait are kept on this computer: readable by nobody else, whole or not at all, and taken up once."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from uuid import uuid4

import pytest
from hypothesis import given

from app.domain.changes import Change
from app.domain.wording import text
from app.persistence.journals import FileJournal
from app.persistence.plan_stores import SqlPlanStores
from app.services.edits.engagements import change_engagement
from app.services.planning.plan_editor import Author, PlanEditor, open_editor
from app.services.planning.store_turns import take_turn
from app.services.ports import StorageFailed
from app.services.store_ports import KeptEdit
from tests.builders import NOON, FixedClock, edit, engagement, plan_with, stamped
from tests.persistence.strategies import items
from tests.unit.domain.fake_calendars import FakeCalendars

ROOT = Path(__file__).parents[2]
HERE = "postgresql://planner@db.example/plan"


def made(number: int = 1, **fields: object) -> Change:
    change = edit(plan_with(), engagement(f"e{number}", **fields), label="adding of ‘{title}’")
    return stamped(replace(change, label=text("adding of ‘{title}’", title="a “b”\n")), id=f"c{number}")


def journal(folder: Path, origin: str = "first") -> FileJournal:
    return FileJournal(folder, HERE, origin)


def test_what_is_kept_is_found_by_the_next_session(tmp_path: Path) -> None:
    edits = (
        KeptEdit(made(1), is_aside=True, reason=text("{label} does not fit.", label="it")),
        KeptEdit(made(2), is_aside=True, behind="c1"),
        KeptEdit(made(3)),
    )
    one = journal(tmp_path / "deep" / "folder")
    one.keep(edits)
    one.close()
    other = journal(tmp_path / "deep" / "folder")
    assert set(other.left()) == set(edits)
    other.settle()
    assert journal(tmp_path / "deep" / "folder").left() == ()


def test_what_is_written_is_kept_no_longer(tmp_path: Path) -> None:
    one = journal(tmp_path)
    one.keep((KeptEdit(made(1)), KeptEdit(made(2))))
    one.keep((KeptEdit(made(2)),))
    one.close()
    assert [each.change.id for each in journal(tmp_path).left()] == ["c2"]
    two = journal(tmp_path)
    two.keep((KeptEdit(made(2)),))
    two.keep(())
    two.close()
    assert len(list(tmp_path.iterdir())) == 1, "nothing of a session remains of which nothing waits"


def test_a_session_that_still_runs_keeps_its_own(tmp_path: Path) -> None:
    one, other = journal(tmp_path), journal(tmp_path)
    one.keep((KeptEdit(made(1)),))
    assert other.left() == ()
    one.close()
    assert len(other.left()) == 1


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has other rights")
def test_nobody_else_may_read_it_and_its_name_says_nothing(tmp_path: Path) -> None:
    folder = tmp_path / "Waiting edits"
    old = os.umask(0)
    try:
        journal(folder).keep((KeptEdit(made(1)),))
    finally:
        os.umask(old)
    (file,) = folder.iterdir()
    assert file.stat().st_mode & 0o777 == 0o600
    assert folder.stat().st_mode & 0o777 == 0o700
    assert not any(word in file.name for word in ("planner", "db.example", "plan"))


def test_a_torn_or_foreign_file_harms_nothing(tmp_path: Path) -> None:
    one = journal(tmp_path)
    one.keep((KeptEdit(made(1)),))
    one.close()
    (file,) = tmp_path.iterdir()
    mark = file.name.split("-")[0]
    (tmp_path / f"{mark}-torn.edits").write_bytes(file.read_bytes()[:-20])
    (tmp_path / f"{mark}-foreign.edits").write_text("[]", encoding="utf-8")
    (tmp_path / f"{mark}-list.edits").write_text(json.dumps([1, 2]), encoding="utf-8")
    assert [each.change.id for each in journal(tmp_path).left()] == ["c1"]


def test_a_full_disk_is_said_and_keeps_what_was_kept_before(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    one = journal(tmp_path)
    one.keep((KeptEdit(made(1)),))
    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", _full)
        with pytest.raises(StorageFailed, match="in this window only"):
            one.keep((KeptEdit(made(1)), KeptEdit(made(2))))
    one.close()
    assert [each.change.id for each in journal(tmp_path).left()] == ["c1"]


def _full(_file: int) -> None:
    raise OSError(28, "No space left on device")


def test_another_plan_in_the_same_place_is_told_apart(tmp_path: Path) -> None:
    one = journal(tmp_path, "first")
    one.keep((KeptEdit(made(1)),))
    one.close()
    (found,) = journal(tmp_path, "second").left()
    assert found.is_foreign


@given(item=items("engagements"))
def test_every_value_comes_back(item: object, tmp_path_factory: pytest.TempPathFactory) -> None:
    folder = tmp_path_factory.mktemp("journal")
    change = stamped(edit(plan_with(), item))  # type: ignore[arg-type]
    one = journal(folder)
    one.keep((KeptEdit(change),))
    one.close()
    assert [each.change for each in journal(folder).left()] == [change]


def editor_on(stores: SqlPlanStores, location: str) -> PlanEditor:
    store = stores.open(location)
    return open_editor(store, Author("Lund", "PC"), FixedClock(), FakeCalendars(), (), stores.journal(store))


def leave(editor: PlanEditor) -> None:
    editor.close()
    editor.store.close()


def test_a_file_that_vanished_gets_its_edits_when_it_is_opened_again(stores: SqlPlanStores, path: Path) -> None:
    stores.create(str(path), plan_with(engagement()), "Lund").close()
    editor = editor_on(stores, str(path))
    away = path.with_name("elsewhere.entente")
    path.rename(away)
    applied = editor.apply(change_engagement(editor.plan, "e1", title="Typed without it"))
    assert isinstance(applied.trouble, StorageFailed)
    leave(editor)
    away.rename(path)
    again = editor_on(stores, str(path))
    assert (again.taken_up, again.pending) == (1, 0)
    assert again.store.load().engagements["e1"].title == "Typed without it"
    leave(again)
    third = editor_on(stores, str(path))
    assert third.taken_up == 0
    leave(third)


def test_edits_of_another_plan_wait_for_a_decision(stores: SqlPlanStores, path: Path) -> None:
    stores.create(str(path), plan_with(engagement()), "Lund").close()
    editor = editor_on(stores, str(path))
    path.unlink()
    editor.apply(change_engagement(editor.plan, "e1", title="Of the first plan"))
    leave(editor)
    path.with_name(f"{path.name}.lock").unlink(missing_ok=True)
    stores.create(str(path), plan_with(engagement()), "Lund").close()
    again = editor_on(stores, str(path))
    assert again.plan.engagements["e1"].title == "Port call e1"
    assert [str(each.reason) for each in again.aside] == ["It was made on another plan that lay in this place."]
    leave(again)


def test_a_plan_opened_for_reading_leaves_the_edits_to_whoever_may_write(stores: SqlPlanStores, path: Path) -> None:
    stores.create(str(path), plan_with(engagement()), "Lund").close()
    editor = editor_on(stores, str(path))
    away = path.with_name("elsewhere.entente")
    path.rename(away)
    editor.apply(change_engagement(editor.plan, "e1", title="Waits"))
    leave(editor)
    away.rename(path)
    reader = stores.open(str(path), read_only=True)
    looked = open_editor(reader, Author("L", "P"), FixedClock(), FakeCalendars(), (), stores.journal(reader))
    assert (looked.taken_up, looked.plan.engagements["e1"].title) == (0, "Port call e1")
    leave(looked)
    again = editor_on(stores, str(path))
    assert again.taken_up == 1
    leave(again)


KILLED = """
import sys
from pathlib import Path
from app.persistence.patience import Patience
from app.persistence.plan_stores import SqlPlanStores
from app.persistence.workplace import Workplace
from app.services.edits.engagements import change_engagement
from app.services.planning.plan_editor import Author, open_editor
from app.services.planning.store_turns import take_turn
from tests.builders import FixedClock
from tests.unit.domain.fake_calendars import FakeCalendars

location, migrations, backups = sys.argv[1:]
stores = SqlPlanStores(Workplace(Path(migrations), Path(backups), FixedClock(), "PC", "Lund"))
store = stores.open(location)
editor = open_editor(store, Author("Lund", "PC"), FixedClock(), FakeCalendars(), (), stores.journal(store))
editor.apply(change_engagement(editor.plan, "e1", title="Written, but nobody heard"))
take_turn(store, editor.turn(looks=True))
editor.apply(change_engagement(editor.plan, "e1", notes="Not written"))
print("ready", flush=True)
sys.stdin.read()
"""


@pytest.mark.postgresql
@pytest.mark.skipif(sys.platform == "win32", reason="kills a process as Unix does")
def test_edits_outlast_kill_9_and_none_is_made_twice(
    stores: SqlPlanStores, new_database: Callable[[], str], tmp_path: Path
) -> None:
    address = new_database()
    stores.create(address, plan_with(engagement()), "Lund").close()
    arguments = [sys.executable, "-c", KILLED, address, str(ROOT / "migrations"), str(tmp_path / "Backups")]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    pipe = subprocess.PIPE
    with subprocess.Popen(arguments, stdin=pipe, stdout=pipe, env=environment, text=True) as running:
        assert running.stdout is not None
        assert running.stdout.readline() == "ready\n"
        early = editor_on(stores, address)
        assert early.taken_up == 0, "the other still runs"
        leave(early)
        running.send_signal(signal.SIGKILL)
    again = editor_on(stores, address)
    assert (again.taken_up, again.pending) == (1, 1)
    again.take(take_turn(again.store, again.turn(looks=True)))
    assert again.pending == 0
    one = again.store.load().engagements["e1"]
    assert (one.title, one.notes) == ("Written, but nobody heard", "Not written")
    assert len(again.store.history("engagements", "e1")) == 2
    leave(again)
    assert list((tmp_path / "Waiting edits").iterdir()) == []


def test_stamps_are_kept_as_they_are(tmp_path: Path) -> None:
    change = replace(made(), id=str(uuid4()), reverts="x", at=NOON)
    one = journal(tmp_path)
    one.keep((KeptEdit(change),))
    one.close()
    assert journal(tmp_path).left()[0].change == change
