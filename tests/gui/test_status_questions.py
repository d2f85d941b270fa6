"""The gate of statuses by its doors: the menu, a cell, many cells; one question, one refusal, one step back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMessageBox, QPlainTextEdit, QPushButton

from app.domain.asks import Verdict
from app.domain.changes import added, change, removed, replaced
from app.domain.plan import Plan
from app.domain.statuses import Status
from app.domain.wording import text
from app.gui.dialogs.waive_consents import WaiveConsentsDialog
from app.gui.engaging.editing import Editing
from app.gui.widgets.head_edit import HeadEdit
from app.services.edits.asks import record_answer
from tests import builders as make
from tests.gui.workspaces import Desk, make_desk

FAR = "2027-06-01"


def plan(**asked: object) -> Plan:
    return make.plan_with(
        *(make.engagement(f"e{n}", FAR, title=f"Call {n}", own_lead="CN") for n in range(3)),
        make.post("po1", "Desk officer"),
        *(make.ask(f"a{n}", f"e{n}", **asked) for n in range(3)),
    )


@pytest.fixture
def desk(qtbot, tmp_path: Path, resources: Path, request: pytest.FixtureRequest) -> Iterator[Desk]:
    made = make_desk(plan(**getattr(request, "param", {})), tmp_path, resources)
    qtbot.addWidget(made.workspace.window)
    made.workspace.window.show()
    Editing(made.workspace, made.workspace.window)
    yield made
    made.workspace.window.close()


def give(desk: Desk, status: Status, *ids: str) -> None:
    desk.workspace.view.select(ids)
    desk.workspace.actions.action(f"status.{status.value}").setEnabled(True)
    desk.workspace.actions.action(f"status.{status.value}").trigger()


def statuses(desk: Desk) -> list[Status]:
    return [desk.plan.engagements[each].status for each in sorted(desk.plan.engagements)]


def box(desk: Desk) -> QMessageBox:
    (found,) = [each for each in desk.workspace.window.findChildren(QMessageBox) if each.isVisible()]
    return found


def press(qtbot, desk: Desk, title: str) -> None:
    button = next(each for each in box(desk).findChildren(QPushButton) if each.text() == title)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def waive(qtbot, desk: Desk, reason: str) -> None:
    """Answer by name for the consents that are lacking."""
    (dialog,) = (each for each in QApplication.topLevelWidgets() if isinstance(each, WaiveConsentsDialog))
    confirm = dialog.findChild(QPushButton, "consentWaive")
    dialog.findChild(HeadEdit, "consentWho").setText("Brig Lund")
    assert not confirm.isEnabled()
    qtbot.keyClicks(dialog.findChild(QPlainTextEdit, "consentReason"), reason)
    qtbot.mouseClick(confirm, Qt.MouseButton.LeftButton)


def test_one_question_lists_all_and_a_yes_makes_it_in_one_step(qtbot, desk: Desk) -> None:
    give(desk, Status.CONFIRMED, "e0", "e1", "e2")
    assert statuses(desk) == [Status.PLANNED] * 3
    assert box(desk).text() == "Change the status all the same?"
    for n in range(3):
        assert f"Call {n}: the question to Desk officer is not sent" in box(desk).informativeText()
    press(qtbot, desk, "Change all the same")
    assert statuses(desk) == [Status.PLANNED] * 3
    waive(qtbot, desk, "Told by telephone")
    assert statuses(desk) == [Status.CONFIRMED] * 3
    assert {each.reason for each in desk.plan.waivers.values()} == {"Told by telephone"}
    desk.undo()
    assert not desk.plan.waivers
    assert statuses(desk) == [Status.PLANNED] * 3
    desk.workspace.document.undo_stack.redo()
    assert statuses(desk) == [Status.CONFIRMED] * 3


def test_esc_leaves_it_as_it_is(qtbot, desk: Desk) -> None:
    give(desk, Status.CONFIRMED, "e0")
    qtbot.keyClick(box(desk), Qt.Key.Key_Escape)
    assert statuses(desk) == [Status.PLANNED] * 3
    assert desk.workspace.document.undo_stack.count() == 0


def test_the_plan_may_be_closed_before_the_answer(qtbot, desk: Desk) -> None:
    give(desk, Status.CONFIRMED, "e0")
    desk.workspace.document.close()
    press(qtbot, desk, "Change all the same")
    assert not desk.workspace.document.is_open


@pytest.mark.parametrize("desk", [{"answer": make.answer(Verdict.NON_CONCUR)}], indirect=True)
def test_a_no_is_refused_with_who_said_it(desk: Desk) -> None:
    give(desk, Status.CONFIRMED, "e0")
    assert [str(each) for each in desk.refused] == [
        "‘Call 0’ cannot be confirmed: Desk officer does not concur; it stays planned until you change it "
        "and ask again, take it to those above, or cancel it. Nothing was changed."
    ]
    assert statuses(desk) == [Status.PLANNED] * 3


def test_what_is_to_come_cannot_be_completed(desk: Desk) -> None:
    give(desk, Status.COMPLETED, "e0", "e1")
    (refusal,) = map(str, desk.refused)
    assert "‘Call 0’ cannot be completed before it is over" in refusal
    assert "‘Call 1’" in refusal
    assert statuses(desk) == [Status.PLANNED] * 3


@pytest.mark.parametrize("desk", [{"answer": make.answer()}], indirect=True)
def test_what_is_agreed_is_confirmed_without_a_question(desk: Desk) -> None:
    give(desk, Status.CONFIRMED, "e0")
    assert statuses(desk)[0] is Status.CONFIRMED
    assert not [each for each in desk.workspace.window.findChildren(QMessageBox) if each.isVisible()]


@pytest.mark.parametrize(
    ("button", "expected", "is_answered"),
    [
        ("Set back to planned", Status.PLANNED, True),
        ("Leave confirmed", Status.CONFIRMED, True),
        ("Record nothing", Status.CONFIRMED, False),
    ],
)
def test_a_no_to_what_is_confirmed_asks_once_and_is_one_step(
    qtbot, desk: Desk, button: str, expected: Status, is_answered: bool
) -> None:
    document = desk.workspace.document
    items = [desk.plan.engagements[each] for each in ("e0", "e1")]
    given = [replaced("engagements", item, replace(item, status=Status.CONFIRMED)) for item in items]
    document.do(change(text("confirmed"), given), agreed=True)
    document.attempt(lambda: record_answer(desk.plan, ["a0", "a1", "a2"], make.answer(Verdict.NON_CONCUR)))
    assert desk.plan.asks["a0"].answer is None
    asked = box(desk)
    assert asked.text() == "Set back to planned?"
    for n in range(2):
        assert f"‘Call {n}’ (Tue 1 Jun 2027) is confirmed, and Desk officer does not concur" in asked.informativeText()
    assert asked.defaultButton().text() == "Set back to planned"
    press(qtbot, desk, button)
    assert statuses(desk) == [expected, expected, Status.PLANNED]
    assert [each.answer is not None for each in desk.plan.asks.values()] == [is_answered] * 3
    if is_answered:
        document.undo_stack.undo()
        assert statuses(desk) == [Status.CONFIRMED, Status.CONFIRMED, Status.PLANNED]
        assert all(each.answer is None for each in desk.plan.asks.values())


def test_whom_the_rules_require_and_nobody_asks_is_waived_by_name(qtbot, desk: Desk) -> None:
    document = desk.workspace.document
    items = [removed("asks", each) for each in desk.plan.asks.values()]
    document.do(change(text("a route"), [*items, added("ask_routes", make.ask_route("r1"))]), agreed=True)
    give(desk, Status.CONFIRMED, "e0", "e1")
    for n in range(2):
        assert f"Call {n}: Desk officer is not asked" in box(desk).informativeText()
    press(qtbot, desk, "Change all the same")
    assert statuses(desk) == [Status.PLANNED] * 3
    waive(qtbot, desk, "They were at the table")
    assert statuses(desk) == [Status.CONFIRMED, Status.CONFIRMED, Status.PLANNED]
    assert [(each.who, each.reason) for each in desk.plan.waivers.values()] == [
        ("Brig Lund", "They were at the table")
    ] * 2
    desk.undo()
    assert not desk.plan.waivers
