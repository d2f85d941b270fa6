"""The board of asks by mouse and keys: walk, choose, move by key, by menu and by drag, undo; what it says."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QAction
from PySide6.QtWidgets import QApplication, QCheckBox, QDialog, QMenu, QPushButton, QRadioButton
from pytestqt.qtbot import QtBot

from app.domain.asks import Need, Verdict
from app.domain.changes import change, replaced
from app.domain.consents import conditions_of
from app.domain.parties import OrganisationKind
from app.domain.wording import text
from app.gui.dialogs.ask import AskDialog
from app.gui.dialogs.record_answer import RecordAnswerDialog
from app.gui.engaging.conditions_dialog import ConditionsDialog
from app.gui.screens.coordination.ask_list import AskTable
from app.gui.screens.coordination.board import BoardView
from app.gui.screens.coordination.board_moves import BoardMoves
from app.gui.screens.coordination.card_list import CardList
from app.gui.screens.coordination.screen import CoordinationScreen
from app.gui.widgets.drag_bubble import DragBubble
from app.gui.widgets.segments import Segments
from app.services.edits.asks import record_answer
from app.services.filtering.plan_filter import PlanFilter
from app.services.layouts.ask_board import AskStage
from tests.builders import (
    TODAY,
    answer,
    ask,
    ask_route,
    ask_type,
    condition,
    engagement,
    organisation,
    plan_with,
    post,
)
from tests.gui.workspaces import Desk, make_desk

LATE, SENT, FAR = date(2027, 1, 10), date(2027, 1, 2), date(2027, 5, 1)
Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
TO_SEND, WAITING, MORE, SETTLE, DONE = AskStage


@pytest.fixture
def desk(tmp_path: Path, resources: Path, qapp: QApplication) -> Iterator[Desk]:
    yes_but = answer(Verdict.CONCUR_WITH_CONDITIONS, LATE, conditions="No press\nNo shore leave")
    plan = plan_with(
        engagement("e1", "2027-02-05", title="Port call Mombasa"),
        engagement("e2", "2027-06-01", title="Staff talks"),
        engagement("e3", "2027-07-01", title="Nobody asked"),
        ask("late", due=LATE, sent=SENT, question="May she call?"),
        ask("far", "e2", "po2", due=FAR, sent=SENT),
        ask("draft", "e2", due=FAR),
        ask("told", "e2", due=FAR, need=Need.INFORM, required=False),
        ask("more", "e1", due=FAR, sent=SENT, more_wanted=SENT),
        ask("but", "e2", due=LATE, sent=SENT, answer=yes_but),
        ask("done", "e2", due=LATE, answer=answer()),
        condition("c1", "but", "e2", words="No press", met_on=LATE),
        condition("c2", "but", "e2", words="No shore leave"),
        post("po1", "Africa desk", countries=frozenset({"KE"})),
        post("po2", "Programmes", organisation="o2", addressee="development-ministry"),
        organisation("o2", "Agency", kind=OrganisationKind.DEVELOPMENT_MINISTRY),
        ask_route("r1", due_days=30),
        ask_type("A3", "Post concurrence", question="Can the post support this?"),
    )
    made = make_desk(plan, tmp_path, resources)
    yield made
    made.workspace.window.close()


@pytest.fixture
def screen(desk: Desk, qtbot: QtBot) -> CoordinationScreen:
    made = CoordinationScreen(desk.workspace)
    qtbot.addWidget(made)
    made.resize(1500, 700)
    made.show()
    qtbot.waitExposed(made)
    button = made.findChild(Segments, "askLook").findChild(object, "board")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    return made


def cards(screen: CoordinationScreen, stage: AskStage) -> CardList:
    return screen.findChild(CardList, f"cards-{stage.value}")


def shown(screen: CoordinationScreen) -> dict[AskStage, list[str]]:
    return {stage: [line.ask or line.engagement for line in cards(screen, stage).lines] for stage in AskStage}


def go_to(screen: CoordinationScreen, ask_id: str) -> CardList:
    """Click on a card."""
    stage = next(each for each in AskStage if ask_id in shown(screen)[each])
    found = cards(screen, stage)
    found.setFocus()
    at = shown(screen)[stage].index(ask_id)
    found.select_rows([at], at)
    return found


def chosen(screen: CoordinationScreen) -> tuple[str, ...]:
    return screen.findChild(BoardView).asks


def dialog(kind: type[QDialog]) -> QDialog:
    found = [w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible()]
    assert len(found) == 1
    return found[0]


def test_asks_stand_in_the_column_of_their_step_the_first_due_on_top(screen: CoordinationScreen) -> None:
    assert shown(screen) == {
        TO_SEND: ["draft", "told", "e3"],
        WAITING: ["late", "far"],
        MORE: ["more"],
        SETTLE: ["but"],
        DONE: ["done"],
    }


def test_a_card_says_what_a_planner_asks_of_it(screen: CoordinationScreen) -> None:
    rows = cards(screen, WAITING).rows
    said = str(rows.data(rows.index(0, 0), Qt.ItemDataRole.AccessibleTextRole))
    for part in ("Port call Mombasa", "Africa desk", "Ministry of Foreign Affairs", "May she call?", "5 days late",
                 "due Sun 10 Jan 2027"):  # fmt: skip
        assert part in said
    rows = cards(screen, SETTLE).rows
    said = str(rows.data(rows.index(0, 0), Qt.ItemDataRole.AccessibleTextRole))
    assert "1 of 2 conditions met" in said
    assert "○ No shore leave" in said


def test_columns_and_cards_have_names_for_those_who_listen(screen: CoordinationScreen) -> None:
    name = cards(screen, WAITING).accessibleName()
    assert name.startswith("Sent, waiting, 2 ")
    assert name.endswith(", 1 late")
    found = QAccessible.queryAccessibleInterface(cards(screen, DONE))
    parts = [found.child(at) for at in range(found.childCount())]
    assert any("Staff talks" in part.text(QAccessible.Text.Name) for part in parts if part is not None)


def test_arrows_walk_in_and_between_columns_and_the_selection_is_shared(
    screen: CoordinationScreen, desk: Desk, qtbot: QtBot
) -> None:
    found = go_to(screen, "late")
    qtbot.keyClick(found, Key.Key_Down)
    assert chosen(screen) == ("far",)
    qtbot.waitUntil(lambda: desk.workspace.view.current == "e2")
    qtbot.keyClick(found, Key.Key_Up)
    qtbot.keyClick(found, Key.Key_Right)
    assert chosen(screen) == ("more",)
    assert cards(screen, MORE).hasFocus()
    qtbot.waitUntil(lambda: desk.workspace.view.current == "e1")
    qtbot.keyClick(QApplication.focusWidget(), Key.Key_Left)
    assert chosen(screen) == ("late",)
    assert not cards(screen, MORE).selected_rows


def test_an_empty_column_is_walked_past(screen: CoordinationScreen, desk: Desk, qtbot: QtBot) -> None:
    plan = desk.plan
    desk.workspace.document.do(
        change(text("told"), [replaced("asks", plan.asks["more"], replace(plan.asks["more"], supplied=TODAY))])
    )
    qtbot.keyClick(go_to(screen, "late"), Key.Key_Right)
    assert chosen(screen) == ("but",)


def test_enter_opens_the_engagement(screen: CoordinationScreen, desk: Desk, qtbot: QtBot) -> None:
    qtbot.keyClick(go_to(screen, "far"), Key.Key_Return)
    assert desk.opened == [("e2",)]


@pytest.mark.parametrize(
    ("ask_id", "key", "so"),
    [
        ("draft", Key.Key_S, lambda a: a.sent == TODAY),
        ("late", Key.Key_R, lambda a: a.reminders == 1),
        ("late", Key.Key_A, lambda a: a.acknowledged == TODAY),
        ("late", Key.Key_M, lambda a: a.more_wanted == TODAY),
        ("more", Key.Key_I, lambda a: a.supplied == TODAY),
        ("done", Key.Key_C, lambda a: a.closed == TODAY),
        ("late", Key.Key_W, lambda a: a.withdrawn),
    ],
)
def test_the_keys_of_the_list_work_on_a_card_and_it_stays_in_hand(
    screen: CoordinationScreen, desk: Desk, qtbot: QtBot, ask_id: str, key: Qt.Key, so: object
) -> None:
    before = desk.plan.asks[ask_id]
    qtbot.keyClick(go_to(screen, ask_id), key)
    assert so(desk.plan.asks[ask_id])
    assert chosen(screen) == (ask_id,)
    assert screen.findChild(BoardView).current_cards.hasFocus()
    desk.undo()
    assert desk.plan.asks[ask_id] == before
    assert chosen(screen) == (ask_id,)


def test_ctrl_and_an_arrow_move_a_card_by_the_same_commands(
    screen: CoordinationScreen, desk: Desk, qtbot: QtBot
) -> None:
    qtbot.keyClick(go_to(screen, "draft"), Key.Key_Right, CTRL)
    assert desk.plan.asks["draft"].sent == TODAY
    assert "draft" in shown(screen)[WAITING]
    qtbot.keyClick(QApplication.focusWidget(), Key.Key_Right, CTRL)
    assert desk.plan.asks["draft"].more_wanted == TODAY
    qtbot.keyClick(QApplication.focusWidget(), Key.Key_Left, CTRL)
    assert desk.plan.asks["draft"].supplied == TODAY
    assert (chosen(screen), cards(screen, WAITING).hasFocus()) == (("draft",), True)
    for _ in range(3):
        desk.undo()
    assert "draft" in shown(screen)[TO_SEND]


def test_moving_to_the_answered_asks_for_the_answer(screen: CoordinationScreen, desk: Desk, qtbot: QtBot) -> None:
    qtbot.keyClick(go_to(screen, "more"), Key.Key_Right, CTRL)
    opened = dialog(RecordAnswerDialog)
    opened.findChild(QRadioButton, "verdict-non-concur").setChecked(True)
    qtbot.mouseClick(opened.findChild(QPushButton, "answerRecord"), Qt.MouseButton.LeftButton)
    assert desk.plan.asks["more"].answer is not None
    assert "more" in shown(screen)[SETTLE]
    desk.undo()
    assert "more" in shown(screen)[MORE]


def test_what_has_conditions_is_done_when_they_are_ticked(screen: CoordinationScreen, desk: Desk, qtbot: QtBot) -> None:
    qtbot.keyClick(go_to(screen, "but"), Key.Key_Right, CTRL)
    box = dialog(ConditionsDialog).findChild(QCheckBox, "condition-but-1")
    box.setFocus()
    qtbot.keyClick(box, Key.Key_Space)
    assert all(each.is_met for each in conditions_of(desk.plan, desk.plan.asks["but"]))
    assert "but" in shown(screen)[DONE]
    dialog(ConditionsDialog).close()


@pytest.mark.parametrize(
    ("ask_id", "key", "said"),
    [
        ("late", Key.Key_Left, "sent already"),
        ("but", Key.Key_Left, "answered already"),
        ("done", Key.Key_Left, None),
        ("draft", Key.Key_Left, ""),
    ],
)
def test_what_cannot_be_is_refused_in_words_and_nothing_changes(
    screen: CoordinationScreen, desk: Desk, qtbot: QtBot, ask_id: str, key: Qt.Key, said: str | None
) -> None:
    before = desk.plan
    qtbot.keyClick(go_to(screen, ask_id), key, CTRL)
    assert desk.plan is before
    if said is None:
        dialog(RecordAnswerDialog).close()
    else:
        assert said in " ".join(desk.said)


def test_a_card_is_dragged_to_another_column_and_says_before_what_that_does(
    screen: CoordinationScreen, desk: Desk, qtbot: QtBot
) -> None:
    start, target = go_to(screen, "draft"), cards(screen, WAITING)
    place = start.visualRect(start.rows.index(0, 0)).center()
    over = start.viewport().mapFromGlobal(target.viewport().mapToGlobal(QPoint(30, 300)))
    qtbot.mousePress(start.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.mouseMove(start.viewport(), place + QPoint(40, 0))
    qtbot.mouseMove(start.viewport(), over)
    assert desk.plan.asks["draft"].sent is None
    assert screen.findChild(DragBubble).said.headline == "Marks it as sent today."
    qtbot.mouseRelease(start.viewport(), Qt.MouseButton.LeftButton, pos=over)
    assert desk.plan.asks["draft"].sent == TODAY
    assert screen.findChild(DragBubble).said is None
    desk.undo()
    assert desk.plan.asks["draft"].sent is None


def test_escape_lets_go_of_what_is_dragged(screen: CoordinationScreen, desk: Desk, qtbot: QtBot) -> None:
    start, target = go_to(screen, "draft"), cards(screen, WAITING)
    place = start.visualRect(start.rows.index(0, 0)).center()
    over = start.viewport().mapFromGlobal(target.viewport().mapToGlobal(QPoint(30, 300)))
    qtbot.mousePress(start.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.mouseMove(start.viewport(), over)
    qtbot.keyClick(start, Key.Key_Escape)
    qtbot.mouseRelease(start.viewport(), Qt.MouseButton.LeftButton, pos=over)
    assert desk.plan.asks["draft"].sent is None


def test_several_cards_move_in_one_step(screen: CoordinationScreen, desk: Desk, qtbot: QtBot) -> None:
    found = go_to(screen, "draft")
    qtbot.keyClick(found, Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert chosen(screen) == ("draft", "told")
    qtbot.keyClick(found, Key.Key_Right, CTRL)
    assert [desk.plan.asks[each].sent for each in ("draft", "told")] == [TODAY, TODAY]
    assert chosen(screen) == ("draft", "told")
    desk.undo()
    assert [desk.plan.asks[each].sent for each in ("draft", "told")] == [None, None]


def test_the_menu_moves_too(screen: CoordinationScreen, desk: Desk, qtbot: QtBot) -> None:
    go_to(screen, "draft")
    menu = QMenu(screen)
    screen.findChild(BoardMoves).add_to(menu)
    moves = menu.findChild(QMenu, "askMoves")
    assert not moves.findChild(QAction, "move-more-wanted").isEnabled()
    assert "Mark it as sent first" in moves.findChild(QAction, "move-more-wanted").toolTip()
    moves.findChild(QAction, "move-waiting").trigger()
    assert desk.plan.asks["draft"].sent == TODAY


def test_an_engagement_that_nobody_was_asked_about_is_asked_about_by_moving_it(
    screen: CoordinationScreen, desk: Desk, qtbot: QtBot
) -> None:
    qtbot.keyClick(go_to(screen, "e3"), Key.Key_Right, CTRL)
    qtbot.mouseClick(dialog(AskDialog).findChild(QPushButton, "askMake"), Qt.MouseButton.LeftButton)
    assert [each.post for each in desk.plan.asks.values() if each.engagement == "e3"] == ["po1"]


def test_filters_and_selection_are_those_of_the_list(screen: CoordinationScreen, desk: Desk, qtbot: QtBot) -> None:
    desk.workspace.view.set_filter(PlanFilter(words="Mombasa"))
    assert shown(screen) == {TO_SEND: [], WAITING: ["late"], MORE: ["more"], SETTLE: [], DONE: []}
    desk.workspace.view.set_filter(PlanFilter())
    qtbot.mouseClick(screen.findChild(Segments, "whichAsks").findChild(object, "open"), Qt.MouseButton.LeftButton)
    assert shown(screen)[DONE] == shown(screen)[SETTLE] == []
    go_to(screen, "far")
    screen.show_twin()
    assert screen.findChild(AskTable).asks == ("far",)
    screen.show_twin()
    assert chosen(screen) == ("far",)


def test_the_look_is_remembered(screen: CoordinationScreen, desk: Desk, qtbot: QtBot) -> None:
    other = CoordinationScreen(desk.workspace)
    qtbot.addWidget(other)
    other.show()
    assert other.findChild(BoardView).isVisible()
    other.show_twin()
    assert desk.workspace.settings.settings.ask_look == "list"
    assert other.findChild(AskTable).isVisible()


def test_tab_leads_past_the_other_columns(screen: CoordinationScreen, qtbot: QtBot) -> None:
    found = go_to(screen, "late")
    policies = {stage: cards(screen, stage).focusPolicy() for stage in AskStage}
    assert [stage for stage, policy in policies.items() if policy & Qt.FocusPolicy.TabFocus] == [WAITING]
    qtbot.keyClick(found, Key.Key_Right)
    assert cards(screen, MORE).focusPolicy() & Qt.FocusPolicy.TabFocus


def test_the_next_card_is_taken_where_the_one_in_hand_is_gone(
    screen: CoordinationScreen, desk: Desk, qtbot: QtBot
) -> None:
    qtbot.keyClick(go_to(screen, "late"), Key.Key_Delete)
    assert "late" not in desk.plan.asks
    assert chosen(screen) == ("far",)
    qtbot.waitUntil(lambda: desk.workspace.view.current == "e2")


def test_overdue_is_one_command_away(screen: CoordinationScreen, desk: Desk) -> None:
    desk.workspace.actions.action("ask.overdue").trigger()
    assert chosen(screen) == ("late",)


def test_a_board_out_of_sight_is_up_to_date_when_it_is_shown(screen: CoordinationScreen, desk: Desk) -> None:
    screen.hide()
    desk.workspace.document.attempt(partial(record_answer, desk.plan, ["late"], answer(Verdict.CONCUR, TODAY)))
    screen.show()
    assert "late" in shown(screen)[DONE]
