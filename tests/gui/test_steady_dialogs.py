"""Dialogs of coordination while one chooses in them: the buttons stay under the pointer; what was asked is said."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QDialog, QDialogButtonBox, QPlainTextEdit, QRadioButton
from pytestqt.qtbot import QtBot

from app.domain.asks import Verdict
from app.domain.plan import Plan
from app.gui.dialogs.ask import AskDialog
from app.gui.dialogs.correct_ask import CorrectAskDialog
from app.gui.dialogs.post_picker import PostPicker
from app.gui.dialogs.record_answer import RecordAnswerDialog
from app.gui.widgets.day_edit import DayEdit
from app.gui.widgets.plain_text import TextLabel
from tests.builders import TODAY, answer, ask, ask_route, ask_type, engagement, plan_with, post
from tests.gui.workspaces import Desk, make_desk


def plan() -> Plan:
    return plan_with(
        engagement("e1", "2027-06-01", title="Staff talks"),
        ask("a1", sent=date(2027, 1, 2), due=date(2027, 5, 1), question="May they meet?"),
        ask("a2", post="po2", ask_type="A3", answer=answer(Verdict.NON_CONCUR)),
        post("po1", "Africa desk"),
        post("po2", "Ambassador", addressee="head-of-mission"),
        ask_route("r1"),
        ask_route("r2", addressee="host", ask_type="A4"),
        ask_type("A3", "Post concurrence", question="Can the post support this?"),
    )


@pytest.fixture
def desk(tmp_path: Path, resources: Path, qapp: QApplication) -> Iterator[Desk]:
    made = make_desk(plan(), tmp_path, resources)
    yield made
    made.workspace.window.close()


def show(dialog: QDialog, qtbot: QtBot) -> Callable[[], int]:
    """Show it, and give where its buttons stand."""
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    buttons = dialog.findChild(QDialogButtonBox)

    def place() -> int:
        QApplication.processEvents()
        return buttons.mapToGlobal(buttons.rect().topLeft()).y()

    return place


def test_the_buttons_of_an_answer_stay_where_they_are(desk: Desk, qtbot: QtBot) -> None:
    opened = RecordAnswerDialog(desk.workspace.icons, desk.plan, ["a1"], TODAY)
    place = show(opened, qtbot)
    before, seen = place(), set[int]()
    for verdict in Verdict:
        opened.findChild(QRadioButton, f"verdict-{verdict.value}").setChecked(True)
        seen.add(place())
    for name in ("answerFrom", "answerTo", "answerDay"):
        edit = opened.findChild(DayEdit, name)
        edit.setFocus()
        edit.set_day(date(2027, 1, 10))
        seen.add(place())
    assert seen == {before}


def test_conditions_are_written_only_where_the_answer_has_some(desk: Desk, qtbot: QtBot) -> None:
    opened = RecordAnswerDialog(desk.workspace.icons, desk.plan, ["a1"], TODAY)
    show(opened, qtbot)
    conditions = opened.findChild(QPlainTextEdit, "answerConditions")
    assert not conditions.isEnabled()
    opened.findChild(QRadioButton, "verdict-concur-with-conditions").setChecked(True)
    assert conditions.isEnabled()


def test_the_buttons_of_a_correction_stay_where_they_are(desk: Desk, qtbot: QtBot) -> None:
    opened = CorrectAskDialog(desk.workspace.icons, desk.plan, "a1", TODAY)
    place = show(opened, qtbot)
    before, seen = place(), set[int]()
    for edit in opened.findChildren(DayEdit):
        kept = edit.text()
        edit.setFocus()
        for typed in ("1 mar 2027", "nonsense"):
            edit.selectAll()
            qtbot.keyClicks(edit, typed)
            seen.add(place())
        edit.setText(kept)
    for box in opened.findChildren(QCheckBox):
        box.setChecked(True)
        seen.add(place())
    assert seen == {before}


def test_the_buttons_of_asking_stay_where_they_are(desk: Desk, qtbot: QtBot) -> None:
    opened = AskDialog(desk.workspace.icons, desk.plan, ["e1"], desk.workspace.document.review.facts)
    place = show(opened, qtbot)
    before, seen = place(), set[int]()
    for box in opened.findChildren(QCheckBox):
        if box.isVisible():
            box.setChecked(not box.isChecked())
            seen.add(place())
    qtbot.mouseClick(opened.findChild(object, "own"), Qt.MouseButton.LeftButton)
    seen.add(place())
    opened.findChild(PostPicker, "askPost").set_post("po1")
    opened.findChild(PostPicker, "askPost").picked.emit()
    seen.add(place())
    assert seen == {before}


def test_asking_says_what_was_asked_before_and_what_came_of_it(desk: Desk, qtbot: QtBot) -> None:
    opened = AskDialog(desk.workspace.icons, desk.plan, ["e1"], desk.workspace.document.review.facts)
    show(opened, qtbot)
    said = opened.findChild(TextLabel, "askedAlready-e1").text().split("\n")
    assert said[0] == "Asked already:"
    assert said[1].startswith("Political clearance: May they meet? · Africa desk: due Sat 1 May")
    assert said[2] == "Post concurrence: Question A3 · Ambassador: non-concur" or "Ambassador: non-concur" in said[2]


def test_the_same_question_to_the_same_post_is_not_asked_again_unknowingly(desk: Desk, qtbot: QtBot) -> None:
    opened = AskDialog(desk.workspace.icons, desk.plan, ["e1"], desk.workspace.document.review.facts)
    show(opened, qtbot)
    qtbot.mouseClick(opened.findChild(object, "own"), Qt.MouseButton.LeftButton)
    says, kind = opened.findChild(TextLabel, "askSays"), opened.findChild(object, "askType")
    picker = opened.findChild(PostPicker, "askPost")
    kind.setCurrentIndex(kind.findData("A2"))
    kind.activated.emit(kind.currentIndex())
    picker.set_post("po2")
    picker.picked.emit()
    assert "already" not in says.text()
    picker.set_post("po1")
    picker.picked.emit()
    assert "Africa desk was asked this about ‘Staff talks’ already: due Sat 1 May" in says.text()
    kind.setCurrentIndex(kind.findData("A3"))
    kind.activated.emit(kind.currentIndex())
    assert "already" not in says.text()
