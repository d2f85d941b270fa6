"""The asks in the engagement panel: whole names, never wider than the panel, and the way to each of them."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QPushButton, QScrollArea
from pytestqt.qtbot import QtBot

from app.domain.asks import Verdict
from app.domain.consents import conditions_of
from app.gui.dialogs.record_answer import RecordAnswerDialog
from app.gui.screens.coordination.ask_list import AskTable
from app.gui.screens.engagement.ask_section import AskSection
from app.gui.shell.main_window import MainWindow
from app.gui.widgets.plain_text import TextLabel
from app.services.edits.asks import add_ask, mark_sent, record_answer
from app.services.edits.contacts import save_organisation, save_post
from tests.builders import answer, ask, organisation, post
from tests.e2e.conftest import Desk
from tests.e2e.gestures import open_with, panel

LONG = "Deputy Director General for the Eastern Mediterranean, the Levant and the Gulf States"


def with_asks(desk: Desk) -> MainWindow:
    """Two engagements; a question about each, to a post with a long name."""
    window, _ = open_with(desk, "Port call Mombasa", "Other")
    document = window.workspace.document
    assert document.attempt(partial(save_organisation, document.plan, organisation()))
    assert document.attempt(partial(save_post, document.plan, post("po1", LONG)))
    for ask_id, engagement_id in (("mine", "e0"), ("theirs", "e1")):
        assert document.attempt(partial(add_ask, document.plan, ask(ask_id, engagement_id, "po1")))
    window.workspace.view.select(("e0",))
    return window


def link(window: MainWindow, name: str) -> QPushButton:
    return panel(window).findChild(QPushButton, name)


def test_asks_are_never_wider_than_the_panel_and_tell_the_whole_name(desk: Desk, qapp: QApplication) -> None:
    window = with_asks(desk)
    document = window.workspace.document
    scroller = panel(window).findChild(QScrollArea, "engagementScroller")
    assert document.attempt(partial(mark_sent, document.plan, ("mine",), on=document.today))
    qapp.processEvents()
    assert scroller.widget().width() <= scroller.viewport().width()
    whom = next(each for each in panel(window).findChildren(QLabel) if each.text().startswith(LONG))
    assert whom.height() >= whom.heightForWidth(whom.width()) > 2 * whom.fontMetrics().height()
    assert whom.width() > scroller.viewport().width() // 2


def test_answer_in_the_panel_is_about_the_engagement_shown(desk: Desk, qtbot: QtBot) -> None:
    window = with_asks(desk)
    qtbot.mouseClick(link(window, "asksAnswer"), Qt.MouseButton.LeftButton)
    (opened,) = [each for each in QApplication.topLevelWidgets() if isinstance(each, RecordAnswerDialog)]
    qtbot.mouseClick(opened.findChild(QPushButton, "answerRecord"), Qt.MouseButton.LeftButton)
    asks = window.workspace.document.plan.asks
    assert (asks["mine"].answer is None, asks["theirs"].answer is None) == (False, True)
    assert link(window, "asksAnswer").isHidden()


def test_of_several_asks_each_is_answered_by_itself(desk: Desk, qtbot: QtBot) -> None:
    window = with_asks(desk)
    document = window.workspace.document
    assert link(window, "answer-mine") is None, "one alone has the link above"
    assert document.attempt(partial(save_post, document.plan, post("po2", "Second office")))
    assert document.attempt(partial(add_ask, document.plan, ask("second", "e0", "po2")))
    assert link(window, "asksAnswer").text() == "Answer all…"
    qtbot.mouseClick(link(window, "answer-second"), Qt.MouseButton.LeftButton)
    (opened,) = [each for each in QApplication.topLevelWidgets() if isinstance(each, RecordAnswerDialog)]
    qtbot.mouseClick(opened.findChild(QPushButton, "answerRecord"), Qt.MouseButton.LeftButton)
    asks = document.plan.asks
    assert (asks["second"].answer is None, asks["mine"].answer is None) == (False, True)
    assert link(window, "asksAnswer").text() == "Answer…"
    assert not any(each.isVisible() for each in panel(window).findChildren(QPushButton, "answer-mine"))


def test_open_goes_to_the_ask_also_where_coordination_is_shown_already(desk: Desk, qtbot: QtBot) -> None:
    window = with_asks(desk)
    for _ in range(2):
        qtbot.mouseClick(link(window, "asksOpen"), Qt.MouseButton.LeftButton)
        table = window.findChild(AskTable)
        assert table.isVisible()
        assert table.asks == ("mine",)
        table.select_asks(("theirs",))
        window.workspace.view.select(("e0",))


def with_conditions(desk: Desk) -> MainWindow:
    """The first engagement's answer depends on two conditions, of which the first needs several lines."""
    window = with_asks(desk)
    document = window.workspace.document
    given = answer(Verdict.CONCUR_WITH_CONDITIONS, conditions=f"No liberty for {LONG}\nList of guests")
    assert document.attempt(partial(record_answer, document.plan, ("mine",), given))
    return window


def condition(window: MainWindow, number: int) -> QCheckBox:
    return panel(window).findChild(AskSection).entry("mine").findChild(QCheckBox, f"condition-mine-{number}")


def test_conditions_are_ticked_by_space_one_step_each_and_the_focus_stays(desk: Desk, qtbot: QtBot) -> None:
    window = with_conditions(desk)
    document = window.workspace.document
    steps = document.undo_stack.count()
    box = condition(window, 0)
    assert box.accessibleName() == f"No liberty for {LONG}"
    assert "open, to be met by" in box.accessibleDescription()
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Space)
    assert document.undo_stack.count() == steps + 1
    assert [each.is_met for each in conditions_of(document.plan, document.plan.asks["mine"])] == [True, False]
    qtbot.waitUntil(condition(window, 1).isVisible)
    held = QApplication.focusWidget()
    assert held is condition(window, 0)
    assert held.isChecked()
    qtbot.keyClick(held, Qt.Key.Key_Tab)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    assert {each.met_on for each in conditions_of(document.plan, document.plan.asks["mine"])} == {document.today}
    document.undo_stack.undo()
    document.undo_stack.undo()
    assert [each.is_met for each in conditions_of(document.plan, document.plan.asks["mine"])] == [False, False]


def test_a_click_on_the_words_of_a_condition_ticks_it(desk: Desk, qtbot: QtBot) -> None:
    window = with_conditions(desk)
    words = next(each for each in panel(window).findChildren(TextLabel) if each.text() == "List of guests")
    qtbot.mouseClick(words, Qt.MouseButton.LeftButton)
    assert condition(window, 1).isChecked()
    assert not condition(window, 0).isChecked()


def test_conditions_of_a_plan_that_is_only_read_cannot_be_ticked(desk: Desk) -> None:
    window = with_conditions(desk)
    panel(window).findChild(AskSection).entry("mine").set_read_only(True)
    assert not condition(window, 0).isEnabled()


def test_an_ask_that_stays_as_it_was_keeps_its_lines_and_the_order_is_right(desk: Desk) -> None:
    window = with_asks(desk)
    document = window.workspace.document
    section = panel(window).findChild(AskSection)
    assert document.attempt(partial(save_post, document.plan, post("po2", "Second office")))
    for ask_id, due in (("second", 10), ("third", 20)):
        made = ask(ask_id, "e0", "po2", due=date(2027, 2, due))
        assert document.attempt(partial(add_ask, document.plan, made))
    first, other = section.entry("second"), section.entry("third")
    assert document.attempt(partial(mark_sent, document.plan, ("third",), on=document.today))
    assert section.entry("second") is first
    assert section.entry("third") is not other
    at = [section.entry(each).y() for each in ("second", "third", "mine")]
    assert at == sorted(at)
    assert document.attempt(partial(record_answer, document.plan, ("second",), answer()))
    assert section.entry("second") is not first
    assert section.count == 3
