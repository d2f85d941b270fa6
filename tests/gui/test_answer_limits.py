"""How an answer came and what it holds for, where it is recorded."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton, QRadioButton

from app.domain.asks import Answer, Channel, Verdict
from app.gui.dialogs.record_answer import RecordAnswerDialog
from app.gui.editors.choice_editors import ChoiceEditor
from app.gui.look.icons import Icons
from app.gui.widgets.day_edit import DayEdit
from app.gui.widgets.head_edit import HeadEdit
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


def choose(dialog: RecordAnswerDialog, verdict: Verdict) -> None:
    found = dialog.findChild(QRadioButton, f"verdict-{verdict.value}")
    assert found is not None
    found.setChecked(True)


def test_channel_and_limits_go_with_the_answer_and_come_back(qtbot, icons: Icons) -> None:
    dialog = opened(qtbot, icons, SET)
    made: list[Answer] = []
    dialog.made.connect(made.append)
    dialog.findChild(ChoiceEditor, "answerChannel").show_value(Channel.NOTE_VERBALE.value)
    qtbot.keyClicks(dialog.findChild(DayEdit, "answerFrom"), "1 feb 27")
    qtbot.keyClicks(dialog.findChild(DayEdit, "answerTo"), "12 feb 27")
    qtbot.keyClicks(dialog.findChild(HeadEdit, "answerHoldsFor"), "A39-003 only")
    qtbot.mouseClick(button(dialog), Qt.MouseButton.LeftButton)
    (answer,) = made
    assert (answer.channel, answer.holds_for) == (Channel.NOTE_VERBALE, "A39-003 only")
    assert (answer.valid_from, answer.valid_to) == (date(2027, 2, 1), date(2027, 2, 12))
    assert answer.set_conditions == ("No press",)
    again = opened(qtbot, icons, answer)
    again.made.connect(made.append)
    qtbot.mouseClick(button(again), Qt.MouseButton.LeftButton)
    assert made == [answer, answer]


@pytest.mark.parametrize(("first", "last"), [("someday", ""), ("12 feb 27", "1 feb 27")])
def test_days_that_are_none_or_in_the_wrong_order_are_not_taken(qtbot, icons: Icons, first: str, last: str) -> None:
    dialog = opened(qtbot, icons, SET)
    qtbot.keyClicks(dialog.findChild(DayEdit, "answerFrom"), first)
    qtbot.keyClicks(dialog.findChild(DayEdit, "answerTo"), last)
    assert not button(dialog).isEnabled()
    assert button(dialog).accessibleDescription()
    dialog.reject()


def test_a_restricted_yes_says_to_what(qtbot, icons: Icons) -> None:
    dialog = opened(qtbot, icons, SET)
    choose(dialog, Verdict.RESTRICTED)
    assert not button(dialog).isEnabled()
    qtbot.keyClicks(dialog.findChild(QPlainTextEdit, "answerText"), "By day only")
    assert button(dialog).isEnabled()
    dialog.reject()


def test_why_silence_is_no_answer_is_said_without_speaking_of_what_was_done(qtbot, icons: Icons) -> None:
    plan = make.plan_with(make.engagement(), make.ask(), make.post())
    dialog = RecordAnswerDialog(icons, plan, ["a1"], make.TODAY)
    qtbot.addWidget(dialog)
    dialog.show()
    said = [each.text() for each in dialog.findChildren(QLabel) if "ilence" in each.text()]
    assert len(said) == 1
    assert "Remind" in said[0]
    assert "Nothing was changed" not in " ".join(each.text() for each in dialog.findChildren(QLabel))
    choose(dialog, Verdict.CONCUR_WITH_CONDITIONS)
    assert "Nothing was changed" not in " ".join(each.text() for each in dialog.findChildren(QLabel))
