"""A shared plan in the window: edits go on whatever the server does, others' changes come by themselves, and what is
at odds is decided one by one."""

from __future__ import annotations

import re
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from app.domain.changes import Change
from app.domain.plan import Plan
from app.domain.wording import text
from app.gui.dialogs.waiting_edits import WaitingEditsDialog
from app.gui.editors.field_editors import LineEditor, TextArea
from app.gui.engaging.asking_again import AskingAgain
from app.gui.notices.sharing_notices import SharingNotices
from app.gui.notices.status_line import StatusLine
from app.gui.screens.engagement import EngagementPanel
from app.gui.sharing.sharing import Rhythm, Sharing
from app.gui.sharing.sharing_words import SharingWords
from app.gui.sharing.waiting_edits import WaitingEdits
from app.gui.widgets.form import FormRow
from app.gui.widgets.notices import NoticeBar
from app.gui.workspace.document import words
from app.gui.workspace.tasks import Tasks
from app.services.edits.engagements import change_engagement
from app.services.filtering.plan_filter import PlanFilter
from app.services.ports import Holder, StorageFailed
from app.services.store_ports import Landed
from tests.builders import NOON, FixedClock, answer, ask, edit, engagement, plan_with, stamped
from tests.gui.memory_store import MemoryStore
from tests.gui.workspaces import Desk, make_desk
from tests.unit.services.shared_memory import SharedPlan, SharedStore

QUICK = Rhythm(look=20, first_try=20, longest=40, slow=60)


class GatedStore(SharedStore):
    """Its server answers nobody while the gate is shut."""

    def __init__(self, shared: SharedPlan) -> None:
        super().__init__(shared)
        self.gate = threading.Event()
        self.gate.set()

    def append(self, change: Change) -> Landed | None:
        assert self.gate.wait(60)
        return super().append(change)

    def changes_after(self, number: int) -> tuple[Landed, ...]:
        assert self.gate.wait(60)
        return super().changes_after(number)


class Seat:
    """Somebody's window, without the views: the panel, the status line, the notices."""

    def __init__(
        self, shared: SharedPlan, name: str, folder: Path, resources: Path, tasks: Tasks | None = None
    ) -> None:
        folder.mkdir(exist_ok=True)
        self.clock = FixedClock()
        self.store = GatedStore(shared)
        self.desk: Desk = make_desk(
            shared.plan, folder, resources, store=self.store, tasks=tasks, author=name, clock=self.clock
        )
        workspace = self.workspace = self.desk.workspace
        self.notices = NoticeBar(workspace.icons)
        self.status = StatusLine(workspace.document, workspace.view, workspace.tasks)
        self.sharing = Sharing(workspace, self.clock, QUICK, workspace.window)
        said = SharingWords(self.clock, workspace.window)
        self.waiting = WaitingEdits(workspace, self.sharing, said, self.sharing.look, workspace.window)
        self.speaker = SharingNotices(
            workspace, self.sharing, said, self.waiting, lambda: (), self.notices, self.status, workspace.window
        )
        self.asking = AskingAgain(workspace, self.notices, workspace.window)
        workspace.document.replaced.emit()

    @property
    def plan(self) -> Plan:
        return self.workspace.document.plan

    def set(self, item_id: str = "e1", **fields: object) -> bool:
        self.clock.advance(seconds=1)
        document = self.workspace.document
        return document.attempt(partial(change_engagement, document.plan, item_id, **fields))

    def text(self, name: str) -> str:
        found = self.status.findChild(QWidget, name)
        assert isinstance(found, QLabel | QPushButton)
        return plain(found.text())

    def dialog(self) -> WaitingEditsDialog:
        found = self.workspace.window.findChild(WaitingEditsDialog)
        assert found is not None
        return found

    def leave(self) -> None:
        self.store.gate.set()
        self.workspace.document.close()
        self.workspace.tasks.shut_down()
        self.status.deleteLater()
        self.notices.deleteLater()
        self.workspace.window.deleteLater()


Take = Callable[..., Seat]


def plain(said: str) -> str:
    """What is said, with the number alone telling how many there are, whatever the language makes of it."""
    return re.sub(r"(\d+ (?:edit|change))(?:\(s\)|s)? ", r"\1 ", said)


@pytest.fixture
def shared() -> SharedPlan:
    return SharedPlan(plan_with(engagement("e1"), engagement("e2"), ask("a1", "e1", answer=answer())))


@pytest.fixture
def take(qapp: QApplication, shared: SharedPlan, tmp_path: Path, resources: Path) -> Iterator[Take]:
    """Sit down at a window of one's own."""
    seats: list[Seat] = []

    def sit(name: str = "Lund", tasks: Tasks | None = None) -> Seat:
        seats.append(Seat(shared, name, tmp_path / name, resources, tasks))
        return seats[-1]

    yield sit
    for seat in seats:
        seat.leave()


def button(dialog: QWidget, name: str) -> QPushButton:
    found = dialog.findChild(QPushButton, name)
    assert found is not None
    return found


def at_odds(mine: Seat, theirs: Seat, **fields: str) -> None:
    """Both change the same fields, theirs first."""
    theirs.set(**{name: f"Theirs: {value}" for name, value in fields.items()})
    theirs.sharing.look()
    mine.set(**{name: f"Mine: {value}" for name, value in fields.items()})
    mine.sharing.look()


def test_a_server_that_does_not_answer_leaves_the_window_usable(qtbot: QtBot, take: Take, shared: SharedPlan) -> None:
    seat = take(tasks=Tasks())
    seat.store.gate.clear()
    for number in range(3):
        assert seat.set(notes=f"note {number}")
    assert seat.plan.engagements["e1"].notes == "note 2"
    qtbot.waitUntil(lambda: seat.text("saveState") == "Not reachable since 12:00 UTC", timeout=20_000)
    assert seat.text("waitingEdits") == "3 edit waiting"
    assert "kept on this computer" in seat.notices.shown[0].text
    assert seat.set(title="and on")
    assert seat.text("waitingEdits") == "4 edit waiting"
    assert shared.changes == []
    seat.store.gate.set()
    qtbot.waitUntil(lambda: seat.text("saveState") == "All changes saved", timeout=20_000)
    assert shared.plan == seat.plan
    assert seat.text("waitingEdits") == ""
    assert seat.notices.shown == ()
    assert "Everything is written" in seat.text("statusMessage")


def test_it_is_tried_again_by_itself(qtbot: QtBot, take: Take, shared: SharedPlan) -> None:
    seat = take(tasks=Tasks())
    seat.store.is_down = True
    seat.set(title="Mine")
    qtbot.waitUntil(lambda: seat.text("saveState") == "Not reachable since 12:00 UTC", timeout=20_000)
    # On a busy computer it is said first that no answer has come, and then that none will.
    qtbot.waitUntil(lambda: [notice.text.count("E-SAVE-02") for notice in seat.notices.shown] == [1])
    seat.store.is_down = False
    qtbot.waitUntil(lambda: seat.text("saveState") == "All changes saved", timeout=20_000)
    assert shared.plan.engagements["e1"].title == "Mine"


def test_what_others_change_comes_by_itself(qtbot: QtBot, take: Take) -> None:
    mine, theirs = take(tasks=Tasks()), take("Ito", tasks=Tasks())
    theirs.set(title="Theirs")
    qtbot.waitUntil(lambda: mine.plan.engagements["e1"].title == "Theirs", timeout=20_000)
    assert mine.text("statusMessage").startswith("Ito: ")


def test_what_others_take_back_is_said_as_taken_back(take: Take) -> None:
    mine, theirs = take(), take("Ito")
    theirs.set(title="Theirs")
    theirs.sharing.look()
    mine.sharing.look()
    assert mine.text("statusMessage") == "Ito: change of title of ‘Port call e1’"
    theirs.desk.undo()
    theirs.sharing.look()
    mine.sharing.look()
    assert mine.text("statusMessage") == "Ito has undone: change of title of ‘Port call e1’"


def test_several_changes_are_counted(take: Take) -> None:
    mine, theirs = take(), take("Ito")
    theirs.set(title="Theirs")
    theirs.set("e2", title="Theirs too")
    theirs.sharing.look()
    mine.sharing.look()
    assert mine.text("statusMessage") == "2 change by Ito"
    assert mine.workspace.document.undo_stack.count() == 0


def test_what_others_move_asks_nothing_here(take: Take) -> None:
    mine, theirs = take(), take("Ito")
    moved = theirs.plan.engagements["e1"].dates.moved(7)
    theirs.set(dates=moved)
    assert theirs.notices.shown, "whoever moves it is asked whether the answers still hold"
    theirs.sharing.look()
    mine.sharing.look()
    assert mine.plan.engagements["e1"].dates == moved
    assert mine.notices.shown == ()


def test_what_the_filter_hides_stays_hidden(take: Take) -> None:
    mine, theirs = take(), take("Ito")
    view = mine.workspace.view
    view.set_filter(PlanFilter(words="e2"))
    assert view.shown == ("e2",)
    theirs.set("e1", notes="Theirs")
    theirs.set("e2", title="no longer that", ref="X")
    theirs.sharing.look()
    mine.sharing.look()
    assert view.shown == ("e2",), "what is in sight stays, what is not does not come"
    assert view.guests == {"e2"}


def test_undo_of_mine_goes_on_after_theirs(take: Take, shared: SharedPlan) -> None:
    mine, theirs = take(), take("Ito")
    mine.set(title="Mine")
    mine.sharing.look()
    theirs.sharing.look()
    theirs.set(notes="Theirs")
    theirs.sharing.look()
    mine.sharing.look()
    mine.desk.undo()
    mine.sharing.look()
    one = shared.plan.engagements["e1"]
    assert (one.title, one.notes) == ("Port call e1", "Theirs")
    mine.workspace.document.undo_stack.redo()
    mine.sharing.look()
    assert shared.plan.engagements["e1"].title == "Mine"


def test_undo_of_an_edit_at_odds_drops_it(take: Take) -> None:
    mine, theirs = take(), take("Ito")
    at_odds(mine, theirs, title="title")
    assert mine.text("waitingEdits") == "1 edit to decide"
    mine.desk.undo()
    assert mine.text("waitingEdits") == ""
    assert mine.plan.engagements["e1"].title == "Theirs: title"


def test_a_conflict_is_said_and_the_others_go_on(take: Take, shared: SharedPlan) -> None:
    mine, theirs = take(), take("Ito")
    at_odds(mine, theirs, title="title")
    mine.set("e2", notes="goes on")
    mine.sharing.look()
    assert shared.plan.engagements["e2"].notes == "goes on"
    assert "at odds" in mine.notices.shown[0].text
    mine.workspace.actions.action("file.waiting-edits").trigger()
    dialog = mine.dialog()
    assert "1 edit to decide" in plain(dialog.findChild(QLabel, "waitingSummary").text())
    mine_said, theirs_said = dialog.findChildren(QRadioButton)
    assert mine_said.accessibleName() == "Title of “Theirs: title”, Mine: Mine: title"
    assert "Ito" in theirs_said.text()
    assert "12:00" in theirs_said.text()
    dialog.reject()


@pytest.mark.parametrize(("taken", "title"), [("takeMine", "Mine: title"), ("takeTheirs", "Theirs: title")])
def test_mine_or_theirs_is_taken(take: Take, shared: SharedPlan, taken: str, title: str) -> None:
    mine, theirs = take(), take("Ito")
    at_odds(mine, theirs, title="title")
    mine.waiting.show()
    button(mine.dialog(), taken).click()
    mine.sharing.look()
    assert shared.plan.engagements["e1"].title == mine.plan.engagements["e1"].title == title
    assert mine.notices.shown == ()
    assert mine.text("waitingEdits") == ""
    mine.dialog().reject()


def test_each_field_is_chosen_by_keys(qtbot: QtBot, take: Take, shared: SharedPlan) -> None:
    mine, theirs = take(), take("Ito")
    at_odds(mine, theirs, title="title", notes="notes")
    mine.waiting.show()
    dialog = mine.dialog()
    chosen = button(dialog, "takeChosen")
    assert not chosen.isEnabled()
    first, _, _, last = dialog.findChildren(QRadioButton)
    QTest.keyClick(first, Qt.Key.Key_Space)
    assert not chosen.isEnabled()
    QTest.keyClick(last, Qt.Key.Key_Space)
    assert chosen.isEnabled()
    QTest.keyClick(chosen, Qt.Key.Key_Space)
    mine.sharing.look()
    one = shared.plan.engagements["e1"]
    assert {one.title, one.notes} == {"Mine: title", "Theirs: notes"}
    dialog.reject()


def test_edits_that_build_on_one_another_are_decided_in_order(take: Take, shared: SharedPlan) -> None:
    mine, theirs = take(), take("Ito")
    theirs.set(title="Theirs")
    theirs.sharing.look()
    mine.set(title="Mine")
    mine.set(title="Mine, improved")
    mine.sharing.look()
    mine.waiting.show()
    table = mine.dialog().findChild(QWidget, "waitingTable")
    states = [table.rows.row(row).cells[1].text for row in range(table.rows.rowCount())]
    assert states == ["At odds: decide", "Waits for the one before"]
    button(mine.dialog(), "takeMine").click()
    mine.sharing.look()
    assert shared.plan.engagements["e1"].title == "Mine, improved"
    assert table.rows.rowCount() == 0
    mine.dialog().reject()


def test_the_list_is_reached_from_the_status_line_and_says_what_waits(take: Take) -> None:
    seat = take()
    seat.store.is_down = True
    seat.set(title="Mine")
    seat.sharing.look()
    button(seat.status, "waitingEdits").click()
    dialog = seat.dialog()
    assert plain(dialog.findChild(QLabel, "waitingSummary").text()) == "Not reachable since 12:00 UTC, 1 edit waiting"
    seat.store.is_down = False
    button(dialog, "retryWaiting").click()
    assert dialog.findChild(QLabel, "waitingSummary").text() == "All changes saved"
    dialog.reject()


def test_what_is_typed_is_not_overwritten_and_the_other_value_is_said(qtbot: QtBot, take: Take) -> None:
    mine, theirs = take(), take("Ito")
    mine.workspace.view.select(("e1",))
    panel = EngagementPanel(mine.workspace)
    qtbot.addWidget(panel)
    panel.show()
    lead, notes = panel.findChild(LineEditor, "counterpart"), panel.findChild(TextArea, "notes")
    qtbot.keyClicks(lead, "half typ")
    qtbot.keyClicks(notes, "not yet")
    theirs.set(counterpart="Their man", notes="Theirs", title="Another title")
    theirs.sharing.look()
    mine.sharing.look()
    assert (lead.text(), notes.toPlainText()) == ("half typ", "not yet")
    assert panel.findChild(TextArea, "title").toPlainText() == "Another title"
    row = lead.parentWidget()
    assert isinstance(row, FormRow)
    assert "“Their man”" in row.warning
    QTest.keyClick(lead, Qt.Key.Key_Escape)
    assert (lead.text(), row.warning) == ("Their man", "")
    notes.commit()
    assert mine.plan.engagements["e1"].notes == "not yet"


def test_nothing_arrives_in_the_midst_of_a_gesture(qtbot: QtBot, take: Take) -> None:
    mine, theirs = take(), take("Ito")
    handle = QWidget()
    qtbot.addWidget(handle)
    handle.show()
    theirs.set(title="Theirs")
    theirs.sharing.look()
    QTest.mousePress(handle, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    mine.sharing.look()
    assert mine.plan.engagements["e1"].title == "Port call e1"
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    qtbot.waitUntil(lambda: mine.plan.engagements["e1"].title == "Theirs", timeout=20_000)


def test_the_plan_in_the_window_is_reviewed_with_what_arrives(take: Take) -> None:
    mine, theirs = take(), take("Ito")
    heard: list[Change] = []
    mine.workspace.document.changed.connect(lambda change, _delta: heard.append(change))
    theirs.set(title="Theirs")
    theirs.sharing.look()
    mine.sharing.look()
    (change,) = heard
    assert change.author == "Ito"
    assert words(change.label) == "change of title of ‘Port call e1’"
    assert [item.after for item in change.items] == [mine.plan.engagements["e1"]]


def test_a_plan_that_somebody_else_holds_follows_what_they_write(
    qapp: QApplication, tmp_path: Path, resources: Path
) -> None:
    plan = plan_with(engagement("e1"))
    store = MemoryStore(plan, read_only=True, holder=Holder("Cdr Ito", "PC-1", 1, NOON))
    desk = make_desk(plan, tmp_path, resources, store=store)
    sharing = Sharing(desk.workspace, FixedClock(), QUICK, desk.workspace.window)
    change = stamped(edit(plan, replace(plan.engagements["e1"], title="Theirs")), author="Cdr Ito")
    store.append(change)
    sharing.look()
    assert desk.plan.engagements["e1"].title == "Theirs"
    assert not desk.workspace.document.do(edit(desk.plan, engagement("e9"))), "it is only followed"
    desk.workspace.document.close()


def test_edits_that_a_file_does_not_take_are_counted_too(qapp: QApplication, tmp_path: Path, resources: Path) -> None:
    plan = plan_with(engagement("e1"))
    desk = make_desk(plan, tmp_path, resources)
    sharing = Sharing(desk.workspace, FixedClock(), QUICK, desk.workspace.window)
    stood: list[int] = []
    sharing.stood.connect(lambda standing: stood.append(standing.waiting))
    desk.store.failing = StorageFailed(text("The disk is full."))
    document = desk.workspace.document
    for title in ("One", "Two"):
        assert document.attempt(partial(change_engagement, document.plan, "e1", title=title))
    assert stood[-1] == sharing.stuck == 2
    desk.store.failing = None
    document.retry()
    assert stood[-1] == 0
    document.close()
