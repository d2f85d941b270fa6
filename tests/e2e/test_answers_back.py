"""A sheet leaves for a ministry and comes back, dropped on the window; words are decided; one step undoes it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import openpyxl
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QPlainTextEdit
from pytestqt.qtbot import QtBot

from app.domain.asks import Verdict
from app.domain.handouts import Handout, HandoutForm
from app.gui.dialogs.ask_sheet import AskSheetDialog
from app.gui.dialogs.record_answer import RecordAnswerDialog
from app.gui.dialogs.take_in_answers import TakeInAnswers
from app.gui.editors.choice_editors import ChoiceEditor
from app.gui.screens.coordination.ask_list import AskTable
from app.gui.screens.reports.side import ReportSide
from app.gui.widgets.keyed_table import KeyedTable
from app.gui.widgets.quiet_table import QuietTable
from app.services.layouts.coordination import AskGroup
from tests.e2e.conftest import Desk
from tests.windows import FurnishedWindow

Trigger = Callable[[str], None]


def only(window: FurnishedWindow, kind: type[Any]) -> Any:
    (found,) = [each for each in window.findChildren(kind) if each.isVisible()]
    return found


def agree(dialog: Any) -> None:
    dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok).click()


def drop(window: FurnishedWindow, path: Path) -> bool:
    """Let a file fall on the window; whether it was taken."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    keys, buttons = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    entering = QDragEnterEvent(QPointF(400, 300).toPoint(), Qt.DropAction.CopyAction, data, buttons, keys)
    entering.ignore()
    QApplication.sendEvent(window, entering)
    if not entering.isAccepted():
        return False
    falling = QDropEvent(QPointF(400, 300), Qt.DropAction.CopyAction, data, buttons, keys)
    QApplication.sendEvent(window, falling)
    return True


def test_a_sheet_begins_with_the_post_of_the_ask_that_is_looked_at(desk: Desk, trigger: Trigger, qtbot: QtBot) -> None:
    window = desk.start()
    window.opening.open_sample()
    trigger("view.coordination")
    asks, found = window.workspace.document.plan.asks, set()
    table = window.findChild(AskTable)
    for each in [each for each in asks.values() if each.is_open and each.sent is not None][:6]:
        window.activateWindow()
        table.setFocus()
        qtbot.waitUntil(table.hasFocus)
        assert table.select_asks([each.id])
        trigger("ask.sheet")
        sheet = only(window, AskSheetDialog)
        assert sheet.findChild(ChoiceEditor, "askSheetWhom").currentData() == each.post
        found.add(each.post)
        sheet.reject()
    assert len(found) > 1


def test_a_sheet_leaves_and_comes_back(desk: Desk, trigger: Trigger, qapp: QApplication) -> None:
    window = desk.start()
    assert not drop(window, desk.folder / "asks.xlsx")
    window.opening.open_sample()
    document = window.workspace.document
    out, back = desk.folder / "asks.xlsx", desk.folder / "back.xlsx"
    desk.prompts.file = out
    trigger("ask.sheet")
    sheet = only(window, AskSheetDialog)
    whom = sheet.findChild(ChoiceEditor, "askSheetWhom")
    whom.setCurrentIndex(whom.findText("Department of Foreign Affairs and Trade"))
    whom.committed.emit(whom.currentData())
    agree(sheet)
    book = openpyxl.load_workbook(out)
    page: Any = book.worksheets[0]
    heads = [cell.value for cell in page[3]]
    first, second = (str(page.cell(row, heads.index("Ask id") + 1).value) for row in (4, 5))
    (mark,) = [one for each in window.notices.shown for one in each.actions if one.title == "Mark as sent"]
    mark.handler()
    held = document.plan.records(Handout).values()
    assert {(each.form, each.file) for each in held} >= {(HandoutForm.SHEET, "asks.xlsx")}
    assert document.plan.asks[first].sent is not None
    document.undo_stack.undo()
    page.cell(4, heads.index("Your answer") + 1).value = "non-concur"
    page.cell(5, heads.index("Your answer") + 1).value = "fine"
    book.save(back)

    assert not drop(window, desk.folder / "picture.png")
    assert drop(window, back)
    preview = only(window, TakeInAnswers)
    assert document.plan.asks[first].answer is None
    preview.findChild(KeyedTable).choose(1)
    verdict = preview.findChild(ChoiceEditor, "cameBackVerdict")
    verdict.show_value(Verdict.CONCUR.value)
    verdict.committed.emit(verdict.currentData())
    agree(preview)
    given = [document.plan.asks[each].answer for each in (first, second)]
    assert [(each.verdict, each.text) for each in given if each] == [(Verdict.NON_CONCUR, ""), (Verdict.CONCUR, "fine")]
    document.undo_stack.undo()
    assert [document.plan.asks[each].answer for each in (first, second)] == [None, None]

    window.workspace.view.select((document.plan.asks[first].engagement,))
    qapp.clipboard().setText("No objection.\nRegards")
    trigger("ask.paste-answer")
    said = only(window, RecordAnswerDialog).findChild(QPlainTextEdit, "answerText")
    assert said.toPlainText() == "No objection.\nRegards"
    only(window, RecordAnswerDialog).reject()

    (desk.folder / "bad.eml").write_text("nothing", encoding="utf-8")
    desk.prompts.file = desk.folder / "bad.eml"
    before = document.plan
    trigger("ask.take-in")
    assert document.plan is before
    assert any("is no mail" in each.text for each in window.notices.shown)


def test_printing_in_coordination_shows_the_sheet_of_whoever_is_asked(desk: Desk, trigger: Trigger) -> None:
    window = desk.start()
    window.opening.open_sample()
    workspace = window.workspace
    workspace.go_to("coordination")
    table = window.findChild(QuietTable, "askTable")
    assert isinstance(table, AskTable)
    table.go_to_group(AskGroup.OVERDUE)
    ask = workspace.document.plan.asks[table.current_ask]
    trigger("report.preview")
    side = window.findChild(ReportSide)
    assert side is not None
    assert (side.chosen.document, side.chosen.post) == ("coordination-sheet", ask.post)
