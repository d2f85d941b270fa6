"""The day on which the conditions of an answer are met, where the answer is recorded."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QRadioButton

from app.domain.asks import Answer, Verdict
from app.gui.dialogs.record_answer import RecordAnswerDialog
from app.gui.look.icons import Icons
from app.gui.widgets.day_edit import DayEdit
from tests import builders as make

SET = make.answer(Verdict.CONCUR_WITH_CONDITIONS, date(2027, 1, 10), conditions="No press")


def opened(qtbot, icons: Icons, answer: Answer) -> RecordAnswerDialog:
    plan = make.plan_with(make.engagement(), make.ask(answer=answer))
    dialog = RecordAnswerDialog(icons, plan, ["a1"], make.TODAY)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def button(dialog: RecordAnswerDialog) -> QPushButton:
    found = dialog.findChild(QPushButton, "answerRecord")
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("typed", "met_on"),
    [("", None), ("today", make.TODAY), ("12 jan 27", date(2027, 1, 12)), ("10 jan 27", date(2027, 1, 10))],
)
def test_the_day_goes_with_the_answer(qtbot, icons: Icons, typed: str, met_on: date | None) -> None:
    dialog = opened(qtbot, icons, SET)
    made: list[Answer] = []
    dialog.made.connect(made.append)
    qtbot.keyClicks(dialog.findChild(DayEdit, "answerMet"), typed)
    qtbot.mouseClick(button(dialog), Qt.MouseButton.LeftButton)
    assert [answer.met_on for answer in made] == [met_on]
    assert made[0].waits_for_conditions is (met_on is None)


@pytest.mark.parametrize("typed", ["9 jan 27", "someday"])
def test_a_day_before_the_answer_or_none_at_all_is_not_taken(qtbot, icons: Icons, typed: str) -> None:
    dialog = opened(qtbot, icons, SET)
    qtbot.keyClicks(dialog.findChild(DayEdit, "answerMet"), typed)
    assert not button(dialog).isEnabled()
    assert button(dialog).accessibleDescription()
    dialog.reject()


def test_without_conditions_nothing_is_to_be_met(qtbot, icons: Icons) -> None:
    dialog = opened(qtbot, icons, SET)
    made: list[Answer] = []
    dialog.made.connect(made.append)
    qtbot.keyClicks(dialog.findChild(DayEdit, "answerMet"), "today")
    plain = dialog.findChild(QRadioButton, "verdict-concur")
    assert plain is not None
    plain.setChecked(True)
    assert not dialog.findChild(DayEdit, "answerMet").isVisible()
    qtbot.mouseClick(button(dialog), Qt.MouseButton.LeftButton)
    assert made[0].met_on is None
