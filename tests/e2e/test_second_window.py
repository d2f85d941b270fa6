"""A second window on a plan file that another program writes: it follows by itself, disturbs nobody, and can take over.

The other program is a process of its own.
"""

from __future__ import annotations

import os
import platform
import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.domain.engagement import Engagement
from app.gui.dialogs.go_to_date import GoToDateDialog
from app.gui.sharing.sharing import Rhythm
from app.gui.views import VIEWS
from app.gui.workspace.tasks import Tasks
from app.persistence import locks
from app.persistence.plan_store import SqlPlanStore
from app.persistence.plan_stores import SqlPlanStores
from app.persistence.workplace import Workplace
from tests.builders import engagement, plan_with
from tests.e2e.conftest import Desk
from tests.e2e.other_hand import OtherHand
from tests.windows import FurnishedWindow

QUICK = Rhythm(look=50, first_try=50, longest=200, slow=60_000)
LONG = 60_000
"""Milliseconds after which a test is given up; what is waited for comes far earlier."""

posix = pytest.mark.skipif(os.name == "nt", reason="Windows does not let an open file be replaced")

MANY = tuple(engagement(f"e{at}", f"2027-{2 + at // 28:02d}-{1 + at % 28:02d}") for at in range(1, 100))


def stores_of(desk: Desk) -> SqlPlanStores:
    return SqlPlanStores(Workplace(desk.folders.migrations, desk.folder / "backups", desk.clock, "PC", "Lund"))


@pytest.fixture
def path(desk: Desk) -> Path:
    """A plan in a folder of its own."""
    folder = desk.folder / "Plans"
    folder.mkdir()
    made = folder / "Plan.entente"
    stores_of(desk).create(str(made), plan_with(*MANY, title="The plan"), "Lund").close()
    return made


Meet = Callable[..., OtherHand]


@pytest.fixture
def meet(path: Path, tmp_path: Path) -> Iterator[Meet]:
    """Have somebody else open the plan for writing."""
    met: list[OtherHand] = []

    def come(name: str = "Cdr Ito", computer: str = "PC-0412") -> OtherHand:
        met.append(OtherHand(str(path), tmp_path / "other backups", name, computer))
        return met[-1]

    yield come
    for other in met:
        other.leave()


def sit_down(qtbot: QtBot, desk: Desk, path: Path, *, read_only: bool = False) -> FurnishedWindow:
    window = desk.start(Tasks(), QUICK)
    window.opening.open(str(path), read_only=read_only)
    qtbot.waitUntil(lambda: window.document.is_open and bool(window.workspace.view.shown), timeout=LONG)
    return window


def settle(qtbot: QtBot, window: FurnishedWindow) -> None:
    """Let all be drawn, papers too."""
    QApplication.processEvents()
    qtbot.waitUntil(lambda: not window.workspace.tasks.compute.tasks, timeout=LONG)
    QApplication.processEvents()


def seen(window: FurnishedWindow, item_id: str = "e1") -> Engagement:
    return window.document.plan.engagements[item_id]


def follows(qtbot: QtBot, window: FurnishedWindow, title: str) -> None:
    qtbot.waitUntil(lambda: seen(window).title == title, timeout=LONG)


def notices(window: FurnishedWindow) -> str:
    return "\n".join(each.text for each in window.notices.shown)


def press(window: FurnishedWindow, title: str) -> None:
    """Press the button of a notice."""
    next(each for each in window.notices.findChildren(QPushButton) if each.text() == title).click()


def edit_here(window: FurnishedWindow) -> None:
    """Press the keys of File ▸ Edit here."""
    QTest.keyClick(window, Qt.Key.Key_E, Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier)


def loads(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Where whole plans are read from now on."""
    read: list[str] = []
    load = SqlPlanStore.load

    def counted(self: SqlPlanStore) -> object:
        read.append(self.location)
        return load(self)

    monkeypatch.setattr(SqlPlanStore, "load", counted)
    return read


def test_it_follows_change_by_change_and_says_that_it_only_reads(
    qtbot: QtBot, desk: Desk, path: Path, meet: Meet, monkeypatch: pytest.MonkeyPatch
) -> None:
    ito = meet()
    window = sit_down(qtbot, desk, path)
    assert window.windowTitle() == f"The plan – {path.stem} (read-only)"
    assert "held by Cdr Ito on PC-0412" in notices(window)
    whole = loads(monkeypatch)
    ito.set(title="Theirs")
    follows(qtbot, window, "Theirs")
    ito.add("n1", "2027-04-01")
    qtbot.waitUntil(lambda: "n1" in window.workspace.view.shown, timeout=LONG)
    ito.delete("e2")
    qtbot.waitUntil(lambda: "e2" not in window.workspace.view.shown, timeout=LONG)
    assert whole == [], "only what is new is read"
    assert window.document.undo_stack.count() == 0, "what others did is theirs to undo"
    said = window.findChild(QLabel, "statusMessage")
    assert said is not None
    assert said.text().startswith("Cdr Ito: ")


def test_a_plan_opened_for_reading_before_anybody_writes_it_follows_too(
    qtbot: QtBot, desk: Desk, path: Path, meet: Meet
) -> None:
    window = sit_down(qtbot, desk, path, read_only=True)
    action = window.workspace.actions.action("file.edit-here")
    assert action.isEnabled()
    ito = meet()
    qtbot.waitUntil(lambda: "Cdr Ito on PC-0412 edits this plan since" in notices(window), timeout=LONG)
    assert not action.isEnabled()
    assert "Cdr Ito on PC-0412" in action.toolTip()
    ito.set(title="Theirs")
    follows(qtbot, window, "Theirs")


@pytest.mark.skipif(sys.platform != "linux", reason="asks the system which files are open")
def test_it_keeps_neither_lock_nor_file_and_leaves_nothing_beside_it(
    qtbot: QtBot, desk: Desk, path: Path, meet: Meet
) -> None:
    ito = meet()
    window = sit_down(qtbot, desk, path)
    ito.set(title="Theirs")
    follows(qtbot, window, "Theirs")
    with qtbot.waitSignal(window.interior.sharing.stood, timeout=LONG):
        window.interior.sharing.look()
    held = {os.readlink(each.path) for each in os.scandir("/proc/self/fd") if os.path.islink(each.path)}
    assert not {each for each in held if each.startswith(str(path))}
    assert {each.name for each in path.parent.iterdir()} == {path.name, f"{path.name}.lock"}


@pytest.mark.parametrize("view", [view.id for view in VIEWS])
def test_what_is_looked_at_stays_where_it_is(qtbot: QtBot, desk: Desk, path: Path, meet: Meet, view: str) -> None:
    ito = meet()
    window = sit_down(qtbot, desk, path)
    workspace = window.workspace
    workspace.go_to(view)
    workspace.view.select(("e60", "e61"))
    settle(qtbot, window)
    screen = window.interior._centre.screens[view]
    areas = [each for each in screen.findChildren(QAbstractScrollArea) if each.isVisible()]
    for area in areas:
        for bar in (area.horizontalScrollBar(), area.verticalScrollBar()):
            bar.setValue((bar.minimum() + bar.maximum()) // 2)
    QApplication.processEvents()

    def places() -> list[tuple[int, int]]:
        return [(each.horizontalScrollBar().value(), each.verticalScrollBar().value()) for each in areas]

    before, focused = places(), window.focusWidget()
    ito.set(title="Theirs")
    ito.set("e60", notes="Theirs")
    ito.set("e99", title="Theirs too")
    qtbot.waitUntil(lambda: seen(window, "e99").title == "Theirs too", timeout=LONG)
    settle(qtbot, window)
    assert workspace.view.selected == ("e60", "e61")
    assert window.focusWidget() is focused
    assert places() == before


def test_an_open_dialog_stays_with_what_is_typed_in_it(qtbot: QtBot, desk: Desk, path: Path, meet: Meet) -> None:
    ito = meet()
    window = sit_down(qtbot, desk, path)
    window.workspace.actions.action("view.go-to-date").trigger()
    dialog = window.findChild(GoToDateDialog)
    assert dialog is not None
    field = dialog.findChild(QLineEdit)
    assert field is not None
    QTest.keyClicks(field, "3 Ma")
    ito.set(title="Theirs")
    follows(qtbot, window, "Theirs")
    assert dialog.isVisible()
    assert field.text() == "3 Ma"
    dialog.reject()


def test_nothing_comes_while_something_is_dragged(qtbot: QtBot, desk: Desk, path: Path, meet: Meet) -> None:
    ito = meet()
    window = sit_down(qtbot, desk, path)
    handle = QWidget()
    qtbot.addWidget(handle)
    handle.show()
    QTest.mousePress(handle, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    ito.set(title="Theirs")
    sharing = window.interior.sharing
    qtbot.waitUntil(lambda: sharing._held is not None, timeout=LONG)
    assert seen(window).title == "Port call e1"
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    follows(qtbot, window, "Theirs")


@pytest.mark.parametrize("how", ["closed", "killed"])
def test_when_the_first_has_ended_the_second_can_edit(
    qtbot: QtBot, desk: Desk, path: Path, meet: Meet, how: str
) -> None:
    ito = meet("Cdr Ito", platform.node())
    window = sit_down(qtbot, desk, path)
    window.workspace.go_to("table")
    window.workspace.view.select(("e60", "e61"))
    ito.set(title="Theirs")
    follows(qtbot, window, "Theirs")
    edit_here(window)
    assert window.document.read_only, "somebody else has it"
    if how == "killed":
        ito.kill()
    else:
        ito.leave()
    qtbot.waitUntil(lambda: "Cdr Ito no longer edits this plan" in notices(window), timeout=LONG)
    assert window.document.read_only, "nobody becomes the writer without wishing it"
    edit_here(window)
    qtbot.waitUntil(lambda: not window.document.read_only, timeout=LONG)
    assert window.windowTitle() == f"The plan – {path.stem}"
    assert window.workspace.view.selected == ("e60", "e61")
    assert window.interior._centre.screens["table"].isVisible(), "the same view as before"
    assert "no longer edits" not in notices(window)
    assert not window.workspace.actions.action("file.edit-here").isEnabled()
    holder = locks.holder_of(path, "")
    assert holder is not None
    assert (holder.name, holder.process) == (desk.program.author.name, os.getpid())
    window.workspace.view.select(("e1",))
    window.workspace.actions.action("status.idea").trigger()
    assert stores_of(desk).open(str(path), read_only=True).load().engagements["e1"].status == seen(window).status


def test_who_was_faster_is_said_and_what_was_read_stays(
    qtbot: QtBot, desk: Desk, path: Path, meet: Meet, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = sit_down(qtbot, desk, path, read_only=True)
    monkeypatch.setattr(SqlPlanStore, "ask_holder", lambda self: None)  # Between two looks.
    meet()
    before = window.document.editor
    press(window, "Edit here")
    qtbot.waitUntil(lambda: "held by Cdr Ito on PC-0412" in notices(window), timeout=LONG)
    assert window.document.editor is before
    assert window.document.read_only


@posix
def test_a_restored_backup_is_followed_and_what_is_looked_at_stays(
    qtbot: QtBot, desk: Desk, path: Path, meet: Meet, monkeypatch: pytest.MonkeyPatch
) -> None:
    ito = meet()
    window = sit_down(qtbot, desk, path)
    window.workspace.view.select(("e60", "e61"))
    ito.set(title="Theirs")
    ito.add("n1", "2027-04-01")
    qtbot.waitUntil(lambda: "n1" in window.document.plan.engagements, timeout=LONG)
    ito.leave()
    whole = loads(monkeypatch)
    stores = stores_of(desk)
    opened = stores.open(str(path), read_only=True)
    stores.restore(opened.backups()[-1], str(path))
    opened.close()
    follows(qtbot, window, "Port call e1")
    assert "n1" not in window.document.plan.engagements
    assert whole == [str(path)], "once, for its history was cut"
    assert window.workspace.view.selected == ("e60", "e61")
    late = meet("Maj Lund")
    late.set(title="And on")
    follows(qtbot, window, "And on")
    assert whole == [str(path)]


@posix
def test_another_plan_in_its_place_is_not_taken_for_it(qtbot: QtBot, desk: Desk, path: Path, meet: Meet) -> None:
    window = sit_down(qtbot, desk, path)
    window.opening.open(str(path), read_only=True)
    qtbot.waitUntil(lambda: window.document.is_open and window.document.read_only, timeout=LONG)
    other = path.with_name("Other.entente")
    stores_of(desk).create(str(other), plan_with(engagement("x1")), "Lund").close()
    other.replace(path)
    qtbot.waitUntil(lambda: "Another file was put in the place of this plan" in notices(window), timeout=LONG)
    assert seen(window).title == "Port call e1"
    press(window, "Open the one that is there")
    qtbot.waitUntil(lambda: window.document.is_open and "x1" in window.document.plan.engagements, timeout=LONG)


@posix
def test_a_drive_that_goes_and_comes_back(qtbot: QtBot, desk: Desk, path: Path, meet: Meet) -> None:
    window = sit_down(qtbot, desk, path, read_only=True)
    away = path.parent.with_name("Away")
    path.parent.rename(away)
    state = window.findChild(QLabel, "saveState")
    assert state is not None
    qtbot.waitUntil(lambda: state.text().startswith("Not reachable since"), timeout=LONG)
    assert seen(window).title == "Port call e1", "what is shown stays"
    # A network drive numbers its files anew.
    shutil.copytree(away, path.parent)
    qtbot.waitUntil(lambda: state.text() == "Read-only", timeout=LONG)
    meet().set(title="Theirs")
    follows(qtbot, window, "Theirs")
