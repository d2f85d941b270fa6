"""An ask is corrected after it was made: from the panel, from the list, by the command; undo and history follow."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
)
from pytestqt.qtbot import QtBot

from app.domain.asks import Ask, Need, Verdict
from app.domain.records.record import record_of
from app.gui.dialogs.correct_ask import CorrectAskDialog
from app.gui.dialogs.history import HistoryDialog
from app.gui.dialogs.new_contact import NewContactDialog
from app.gui.dialogs.post_picker import PostPicker
from app.gui.dialogs.record_answer import RecordAnswerDialog
from app.gui.editors.choice_editors import ChoiceEditor
from app.gui.screens.coordination.ask_list import AskTable
from app.gui.shell.main_window import MainWindow
from app.gui.widgets.day_edit import DayEdit
from app.gui.widgets.headings import LinkButton
from app.gui.widgets.quiet_table import QuietTable
from app.services.edits.asks import add_ask
from app.services.edits.contacts import save_organisation, save_post
from tests.builders import FixedClock, ask, organisation, post
from tests.e2e.conftest import Desk
from tests.e2e.gestures import open_with, panel, pick

Kind = TypeVar("Kind", bound=QDialog)
Key = Qt.Key
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def window(desk: Desk) -> MainWindow:
    """Two engagements, one of them with two asks; the other is looked at and has one."""
    opened, _ = open_with(desk, "Port call Mombasa", "Staff talks")
    document = opened.workspace.document
    document.do(save_organisation(document.plan, organisation("o1")))
    for post_id, title in (("po1", "Africa desk"), ("po2", "Protocol")):
        document.do(save_post(document.plan, post(post_id, title)))
    for made in (ask("a1", "e0", sent=document.today), ask("b1", "e1"), ask("b2", "e1", "po2")):
        document.do(add_ask(document.plan, made))
    document.undo_stack.clear()
    opened.workspace.view.select(("e0",))
    return opened


def opened(kind: type[Kind]) -> Kind:
    (found,) = [each for each in QApplication.topLevelWidgets() if isinstance(each, kind) and each.isVisible()]
    return found


def correct(window: MainWindow, qtbot: QtBot) -> CorrectAskDialog:
    qtbot.mouseClick(panel(window).findChild(LinkButton, "correct-a1"), LEFT)
    return opened(CorrectAskDialog)


def keep(dialog: CorrectAskDialog, qtbot: QtBot) -> None:
    qtbot.mouseClick(dialog.findChild(QPushButton, "correctMake"), LEFT)


def says(dialog: CorrectAskDialog) -> str:
    return dialog.findChild(QLabel, "correctionSays").text()


def type_day(dialog: CorrectAskDialog, name: str, typed: str) -> None:
    editor = dialog.findChild(DayEdit, f"corrected-{name}")
    editor.setFocus()
    editor.selectAll()
    QTest.keyClicks(editor, typed)


def test_the_dialog_holds_every_declared_field(window: MainWindow, qtbot: QtBot) -> None:
    dialog = correct(window, qtbot)
    # What an answer was given for is noted by the program alone.
    others = {"engagement", "supersedes", "answered_for"}
    assert dialog.values.keys() == {field.name for field in record_of(Ask).fields} - others
    asked = window.workspace.document.plan.asks["a1"]
    assert dialog.values == {name: getattr(asked, name) for name in dialog.values}
    keep(dialog, qtbot)
    assert window.workspace.document.undo_stack.count() == 0


def test_everything_is_corrected_at_once_and_taken_back_at_once(window: MainWindow, qtbot: QtBot) -> None:
    document = window.workspace.document
    before = document.plan
    dialog = correct(window, qtbot)
    picker = dialog.findChild(PostPicker, "corrected-post")
    picker.setFocus()
    qtbot.keyClick(picker, Key.Key_Down)
    qtbot.keyClick(picker.view(), Key.Key_Down)
    qtbot.keyClick(picker.view(), Key.Key_Return)
    assert picker.post == "po2"
    pick(qtbot, dialog.findChild(ChoiceEditor, "corrected-need"), "clearance")
    QTest.keyClicks(dialog.findChild(QPlainTextEdit, "corrected-question"), "May she call?")
    QTest.keyClicks(dialog.findChild(QPlainTextEdit, "corrected-notes"), "By telephone first.")
    QTest.keyClicks(dialog.findChild(QLineEdit, "corrected-reference"), "N 4/27")
    qtbot.keyClick(dialog.findChild(QCheckBox, "corrected-required"), Key.Key_Space)
    sent = document.today - timedelta(days=20)
    type_day(dialog, "sent", sent.isoformat())
    type_day(dialog, "due", "+2w")
    keep(dialog, qtbot)
    made = document.plan.asks["a1"]
    assert (made.post, made.need, made.required) == ("po2", Need.CLEAR, False)
    assert (made.question, made.notes, made.reference) == ("May she call?", "By telephone first.", "N 4/27")
    assert (made.sent, made.due) == (sent, document.today + timedelta(days=14))
    assert document.undo_stack.count() == 1
    document.undo_stack.undo()
    assert document.plan == before


def test_what_cannot_be_is_said_and_what_is_unusual_is_said_and_allowed(window: MainWindow, qtbot: QtBot) -> None:
    document = window.workspace.document
    dialog = correct(window, qtbot)
    button = dialog.findChild(QPushButton, "correctMake")
    type_day(dialog, "sent", (document.today + timedelta(days=1)).isoformat())
    assert "sent after today" in says(dialog)
    assert not button.isEnabled()
    type_day(dialog, "sent", "nonsense")
    assert not button.isEnabled()
    type_day(dialog, "sent", document.today.isoformat())
    type_day(dialog, "due", (document.today - timedelta(days=3)).isoformat())
    assert says(dialog) == "The answer is due before the ask was sent."
    assert button.isEnabled()
    keep(dialog, qtbot)
    assert document.plan.asks["a1"].due == document.today - timedelta(days=3)


def test_an_answer_is_corrected_and_taken_away(window: MainWindow, qtbot: QtBot) -> None:
    document = window.workspace.document
    for verdict in (Verdict.CONCUR, Verdict.NON_CONCUR):
        dialog = correct(window, qtbot)
        (way,) = [each for each in dialog.findChildren(LinkButton) if each.text().endswith("answer…")]
        qtbot.mouseClick(way, LEFT)
        answering = opened(RecordAnswerDialog)
        answering.findChild(QRadioButton, f"verdict-{verdict.value}").click()
        qtbot.mouseClick(answering.findChild(QPushButton, "answerRecord"), LEFT)
        keep(dialog, qtbot)
        given = document.plan.asks["a1"].answer
        assert given is not None
        assert given.verdict is verdict
    dialog = correct(window, qtbot)
    (away,) = [each for each in dialog.findChildren(LinkButton) if each.text() == "Remove answer"]
    qtbot.mouseClick(away, LEFT)
    keep(dialog, qtbot)
    assert document.plan.asks["a1"].answer is None
    assert document.undo_stack.count() == 3


def test_another_addressee_may_be_new_and_comes_with_the_correction(window: MainWindow, qtbot: QtBot) -> None:
    document = window.workspace.document
    dialog = correct(window, qtbot)
    dialog.findChild(PostPicker, "corrected-post").new_wanted.emit()
    contact = opened(NewContactDialog)
    QTest.keyClicks(contact.findChild(QLineEdit, "contactTitle"), "Pacific desk")
    contact.findChild(QComboBox, "contactOrganisation").setEditText("Foreign office")
    qtbot.mouseClick(contact.findChild(QPushButton, "contactAdd"), LEFT)
    keep(dialog, qtbot)
    assert document.plan.posts[document.plan.asks["a1"].post].title == "Pacific desk"
    assert document.undo_stack.count() == 1


def test_f2_in_the_list_corrects_the_ask_looked_at(window: MainWindow, qtbot: QtBot) -> None:
    window.workspace.go_to("coordination")
    table = window.findChild(AskTable)
    table.setFocus()
    assert table.select_asks(("b2",))
    qtbot.keyClick(table, Key.Key_F2)
    dialog = opened(CorrectAskDialog)
    QTest.keyClicks(dialog.findChild(QPlainTextEdit, "corrected-question"), "Who signs?")
    keep(dialog, qtbot)
    assert window.workspace.document.plan.asks["b2"].question == "Who signs?"
    assert table.asks == ("b2",)


def test_the_command_takes_the_only_ask_or_leads_to_the_list(window: MainWindow) -> None:
    command = window.workspace.actions.action("ask.correct")
    command.trigger()
    opened(CorrectAskDialog).reject()
    window.workspace.view.select(("e1",))
    command.trigger()
    assert not [
        each for each in QApplication.topLevelWidgets() if isinstance(each, CorrectAskDialog) and each.isVisible()
    ]
    table = window.findChild(AskTable)
    assert table.isVisible()
    assert table.asks
    assert table.engagements == ("e1",)


def test_the_history_of_the_engagement_names_what_was_corrected(
    window: MainWindow, qtbot: QtBot, clock: FixedClock
) -> None:
    clock.advance(minutes=1)
    dialog = correct(window, qtbot)
    type_day(dialog, "sent", date(2027, 1, 4).isoformat())
    keep(dialog, qtbot)
    window.workspace.actions.action("engagement.history").trigger()
    qtbot.waitUntil(lambda: any(isinstance(each, HistoryDialog) for each in QApplication.topLevelWidgets()))
    table = opened(HistoryDialog).findChild(QuietTable, "historyTable")
    assert (table.rows.cell(0, 1).text, table.rows.cell(0, 1).remark) == ("Sent", "Ask of Africa desk")
    assert table.rows.cell(0, 3).text == "4 Jan 2027"
