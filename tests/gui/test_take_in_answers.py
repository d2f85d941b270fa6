"""The preview of answers that came back: ticked by keys, decided in its fields, handed over when one agrees."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QPlainTextEdit

from app.domain.asks import Answer, Verdict
from app.domain.plan import Plan
from app.domain.wording import text
from app.gui.dialogs.take_in_answers import TakeInAnswers
from app.gui.editors.choice_editors import ChoiceEditor
from app.gui.widgets.keyed_table import KeyedTable
from app.gui.widgets.plain_text import TextLabel
from app.services.answers.intake import CameBack, Intake, Uptake, refused
from tests import builders as make

ON = date(2027, 1, 12)


def plan() -> Plan:
    return make.plan_with(
        make.organisation(),
        make.post(),
        make.country("KE"),
        make.engagement("e1", "2027-03-03", title="Port call"),
        *(make.ask(f"a{at}", "e1") for at in range(1, 5)),
    )


def line(ask: str, outcome: Uptake, verdict: Verdict | None, **fields: Any) -> CameBack:
    answer = Answer(verdict or Verdict.CONCUR, ON, "Ada", fields.pop("text", ""))
    return CameBack(text("row 4"), outcome, ask, answer, verdict, "OK", named=f"R-e1 · {ask}", **fields)


@pytest.fixture
def dialog(qtbot: Any, icons: Any) -> TakeInAnswers:
    lines = (
        line("a1", Uptake.NEW, Verdict.CONCUR),
        line("a2", Uptake.OPEN, None, text="OK by us", reason=text("decide what it means")),
        line("a3", Uptake.NEW, Verdict.NON_CONCUR, is_old=True, notes=(text("an answer to the old dates"),)),
        line("a4", Uptake.SAME, Verdict.CONCUR),
        refused(text("row 9"), text("unknown id")),
    )
    made = TakeInAnswers(icons, plan(), Intake("back.xlsx", lines))
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def table(dialog: TakeInAnswers) -> KeyedTable:
    found = dialog.findChild(KeyedTable)
    assert found is not None
    return found


def ok(dialog: TakeInAnswers) -> Any:
    return dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok)


def ticks(dialog: TakeInAnswers) -> list[bool]:
    return [each.is_taken for each in dialog.decisions]


def said(dialog: TakeInAnswers) -> str:
    found = dialog.findChild(TextLabel, "takeInTrouble")
    assert found is not None
    return found.text()


def test_what_is_new_is_ticked_and_what_has_to_be_decided_is_looked_at_first(dialog: TakeInAnswers) -> None:
    assert ticks(dialog) == [True, False, False, False, False]
    assert table(dialog).current_key == 1
    assert said(dialog) == "decide what it means"
    words = dialog.findChild(QPlainTextEdit, "cameBackWords")
    assert words is not None
    assert words.toPlainText() == "OK by us"
    assert words.isReadOnly()
    assert ok(dialog).text() == "Take in 1 answer"


def test_a_line_that_is_not_decided_cannot_be_taken_in(qtbot: Any, dialog: TakeInAnswers) -> None:
    qtbot.keyClick(table(dialog), Qt.Key.Key_Space)
    assert ticks(dialog)[:2] == [True, True]
    assert not ok(dialog).isEnabled()
    assert "say which answer it is" in said(dialog)
    qtbot.keyClick(table(dialog), Qt.Key.Key_Space)
    assert ok(dialog).isEnabled()


def test_deciding_ticks_a_line_and_conditions_have_to_be_named(qtbot: Any, dialog: TakeInAnswers) -> None:
    choice = dialog.findChild(ChoiceEditor, "cameBackVerdict")
    conditions = dialog.findChild(QPlainTextEdit, "cameBackConditions")
    assert choice is not None
    assert conditions is not None
    choice.show_value(Verdict.CONCUR_WITH_CONDITIONS.value)
    choice.committed.emit(choice.currentData())
    assert ticks(dialog)[1]
    assert not ok(dialog).isEnabled()
    conditions.setFocus()
    qtbot.keyClicks(conditions, "no port call")
    assert ok(dialog).isEnabled()
    handed: list[Any] = []
    dialog.agreed.connect(handed.append)
    qtbot.mouseClick(ok(dialog), Qt.MouseButton.LeftButton)
    (taken,) = handed
    assert [(ask, answer.verdict, answer.conditions, answer.text) for ask, answer in taken] == [
        ("a1", Verdict.CONCUR, "", ""),
        ("a2", Verdict.CONCUR_WITH_CONDITIONS, "no port call", "OK by us"),
    ]


def test_what_is_refused_or_known_already_cannot_be_ticked(qtbot: Any, dialog: TakeInAnswers) -> None:
    table(dialog).setFocus()
    table(dialog).select_rows([2, 3, 4], 2)
    qtbot.keyClick(table(dialog), Qt.Key.Key_Space)
    assert ticks(dialog) == [True, False, True, False, False]
    shown = [table(dialog).rows.row(at).cells[4].spoken for at in (2, 3, 4)]
    assert shown == ["new answer. an answer to the old dates", "already recorded", "refused. unknown id"]
