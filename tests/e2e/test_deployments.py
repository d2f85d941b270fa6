"""A deployment re-planned in one move, and called off in one act, through the real window (domain.md §7, story 2)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from app.domain.changes import Change, added
from app.domain.deployments import legs_by_date
from app.domain.engagement import Engagement
from app.domain.geography import Place
from app.domain.statuses import Status
from app.domain.wording import text
from app.gui.dialogs.cancel_rest import CancelRest
from app.gui.dialogs.move_rest import MoveRest
from app.gui.engaging.deployments import TO_TELL
from app.gui.shell.main_window import MainWindow
from app.gui.widgets import clipboard
from app.gui.widgets.notices import NoticeBar
from tests import builders as make
from tests.e2e.conftest import Desk
from tests.e2e.gestures import open_with

Trigger = Callable[[str], None]
Ok = QDialogButtonBox.StandardButton.Ok

CALLS = (
    ("Singapore", "SG", "2027-04-05", "2027-04-08"),
    ("Port Klang", "MY", "2027-04-10", "2027-04-12"),
    ("Da Nang (Tien Sa)", "VN", "2027-04-20", "2027-04-23"),
    ("Manila (South Harbor)", "PH", "2027-04-27", "2027-04-30"),
    ("Yokosuka", "JP", "2027-05-08", "2027-05-12"),
    ("Busan", "KR", "2027-05-15", "2027-05-18"),
    ("Apra Harbor, Guam", "GU", "2027-05-28", "2027-05-30"),
    ("Suva", "FJ", "2027-06-20", "2027-06-23"),
    ("Noumea", "NC", "2027-06-28", "2027-06-30"),
)
"""Nine port calls."""


def leg(id: str, title: str, start: str, end: str, country: str, **fields: Any) -> Engagement:
    known = {"ref": f"AU-2027-1{id}", "title": title, "parent": "deployment", "assets": ("surrey",)}
    return make.engagement(id, start, end, country, **{**known, **fields})


def a_deployment() -> list[Any]:
    """A frigate's deployment: nine port calls, two exercises and a reception, with what was granted and answered."""
    calls = [
        leg(f"c{at}", f"Port call {name}", start, end, country, place=Place(name, country))
        for at, (name, country, start, end) in enumerate(CALLS)
    ]
    return [
        make.asset("surrey", "HMAS Surrey", number="F-86"),
        leg("deployment", "Deployment North 2027", "2027-04-01", "2027-07-05", "", parent=None, ref="AU-2027-100"),
        *calls,
        leg("x0", "Exercise off Singapore", "2027-04-13", "2027-04-16", "SG", kind="exercise"),
        leg("x1", "Exercise Kanto", "2027-05-13", "2027-05-14", "JP", kind="exercise", status=Status.CANCELLED),
        leg("r0", "Reception on board", "2027-05-09", "2027-05-09", "JP", parent="c4", place=Place("Yokosuka", "JP")),
        make.organisation("o-mfa"),
        make.post("po-mfa", "Desk South-East Asia", organisation="o-mfa"),
        make.ask("a-sg", "c0", "po-mfa", answer=make.answer()),
        make.clearance("cl-my", "c1", number="MY/33", first=date(2027, 4, 10), last=date(2027, 4, 12)),
    ]


@pytest.fixture
def window(desk: Desk) -> MainWindow:
    opened, _ = open_with(desk)
    document = opened.workspace.document
    items = tuple(added(make.table_of(each), each) for each in a_deployment())
    assert document.do(Change(text("a deployment"), items), agreed=True)
    document.undo_stack.clear()
    return opened


def days(window: MainWindow) -> dict[str, str]:
    plan = window.workspace.document.plan
    return {each.id: f"{each.dates.earliest:%m-%d}" for each in legs_by_date(plan, "deployment")}


def dialog_of(window: MainWindow, kind: type[Any]) -> Any:
    (found,) = [each for each in window.findChildren(kind) if each.isVisible()]
    return found


def shown(dialog: Any, name: str) -> dict[str, list[str]]:
    """The rows of a table, by their first cell."""
    rows = dialog.findChild(type(dialog._table), name).rows
    return {rows.row(at).cells[0].text: [each.text for each in rows.row(at).cells] for at in range(rows.rowCount())}


def test_a_frigate_slips_six_days_and_the_rest_follows_as_far_as_it_must(
    window: MainWindow, trigger: Trigger, qtbot: QtBot
) -> None:
    document, view = window.workspace.document, window.workspace.view
    before, plan = days(window), document.plan
    view.select(("c0",))
    trigger("engagement.move-rest")
    dialog = dialog_of(window, MoveRest)
    assert not dialog.findChild(QDialogButtonBox).button(Ok).isEnabled()
    amount = dialog.findChild(QLineEdit, "restAmount")
    amount.selectAll()
    qtbot.keyClicks(amount, "6")
    rows = shown(dialog, "restTable")
    # Everything is listed before it is agreed to: what goes where, what stays and why, what reopens, and whom to tell.
    assert rows["Port call Singapore"][2] == "Sun 11 – Wed 14 Apr 2027"
    assert rows["Port call Singapore"][5] == "Desk South-East Asia answered for the old days"
    assert rows["Port call Port Klang"][5] == "clearance MY/33 is for the old days"
    assert rows["Exercise Kanto"][4] == "stays: it is cancelled"
    assert rows["Port call Suva"][4] == "stays: there is time enough before it"
    found = dialog._found
    said = {line.title: [str(each.title) for each in line.found if each.is_new] for line in found.run.lines}
    assert "The clearance of Port call Port Klang no longer fits" in said["Port call Port Klang"]
    QTest.mouseClick(dialog.findChild(QPushButton, "copyHosts"), Qt.MouseButton.LeftButton)
    assert clipboard.held().splitlines()[1].startswith("Malaysia\tPort call Port Klang\t")
    assert days(window) == before
    QTest.mouseClick(dialog.findChild(QDialogButtonBox).button(Ok), Qt.MouseButton.LeftButton)
    after = days(window)
    assert after == {
        **before,
        "c0": "04-11",
        "c1": "04-15",
        "x0": "04-18",
        "c2": "04-22",
        "c3": "04-28",
    }
    # One step of undo, however many went.
    assert document.undo_stack.count() == 1
    (notice,) = [each for each in window.findChild(NoticeBar).shown if each.key == TO_TELL]
    assert notice.text.startswith("To be told: Malaysia, Philippines, Singapore, Vietnam")
    trigger("edit.undo")
    assert document.plan == plan
    assert TO_TELL not in [each.key for each in window.findChild(NoticeBar).shown]


def test_what_a_person_keeps_stays_and_what_is_held_during_a_call_goes_with_it(
    window: MainWindow, trigger: Trigger, qtbot: QtBot
) -> None:
    before = days(window)
    window.workspace.view.select(("c4",))
    trigger("engagement.move-rest")
    dialog = dialog_of(window, MoveRest)
    dialog.findChild(QLineEdit, "restAmount").setText("6")
    assert shown(dialog, "restTable")["Port call Busan"][4] != "stays: it is kept"
    table = dialog.findChild(type(dialog._table), "restTable")
    qtbot.waitUntil(dialog.isActiveWindow)  # Keys of a list answer in the active window only.
    table.choose("c5")
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_K)
    assert shown(dialog, "restTable")["Port call Busan"][4] == "stays: it is kept"
    QTest.mouseClick(dialog.findChild(QDialogButtonBox).button(Ok), Qt.MouseButton.LeftButton)
    assert days(window) == {**before, "c4": "05-14", "r0": "05-15"}


def test_the_rest_is_called_off_in_one_act_with_the_hosts_to_tell(
    window: MainWindow, trigger: Trigger, qtbot: QtBot
) -> None:
    document = window.workspace.document
    plan = document.plan
    window.workspace.view.select(("c5",))
    trigger("engagement.cancel-rest")
    dialog = dialog_of(window, CancelRest)
    ok = dialog.findChild(QDialogButtonBox).button(Ok)
    assert not ok.isEnabled()
    assert list(shown(dialog, "hostsToTell")) == ["Fiji", "Guam", "New Caledonia", "South Korea"]
    qtbot.keyClicks(dialog.findChild(QLineEdit, "cancelReason"), "diverted to operations")
    QTest.mouseClick(ok, Qt.MouseButton.LeftButton)
    QApplication.processEvents()
    now = document.plan.engagements
    gone = {each for each, item in now.items() if item.status is Status.CANCELLED}
    assert gone == {"c5", "c6", "c7", "c8", "x1"}
    assert now["c8"].reason == "diverted to operations"
    assert document.undo_stack.count() == 1
    trigger("edit.undo")
    assert document.plan == plan


def test_what_is_no_leg_says_so(desk: Desk, trigger: Trigger) -> None:
    opened, _ = open_with(desk, "Staff talks")
    refused: list[str] = []
    opened.workspace.document.refused.connect(lambda said: refused.append(str(said)))
    trigger("engagement.move-rest")
    trigger("engagement.cancel-rest")
    assert [each.startswith("This engagement is no leg of a deployment.") for each in refused] == [True, True]
