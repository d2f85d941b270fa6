"""What left is noted in the window, who holds old dates is seen and told anew, and slips are noted as given."""

from __future__ import annotations

import email
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from app.domain.changes import added, change
from app.domain.handouts import Handout, HandoutForm
from app.domain.wording import text
from app.gui.editors.choice_editors import ChoiceEditor
from app.gui.shell.main_window import MainWindow
from app.gui.widgets.keyed_table import KeyedTable
from app.gui.widgets.typed_choice import TypedChoice
from app.services.edits.engagements import shift_engagements
from tests.builders import organisation, post
from tests.documents.reading import whole
from tests.e2e.conftest import Desk
from tests.e2e.gestures import dialog, open_with

Trigger = Callable[[str], None]

DESK = "desk@mfa.example"


@pytest.fixture
def window(desk: Desk) -> MainWindow:
    """Two engagements, the first of them selected."""
    shown, _ = open_with(desk, "Staff talks", "Port call")
    shown.workspace.view.select(["e0"])
    return shown


def handouts(window: MainWindow) -> list[Handout]:
    return sorted(window.workspace.document.plan.records(Handout).values(), key=lambda each: each.id)


def note_given(qtbot: QtBot, window: MainWindow, asked: QDialog, who: str = "") -> None:
    """Fill the dialog by keys: who has it, then Return."""
    asked.activateWindow()
    qtbot.waitUntil(asked.isActiveWindow)
    if who:
        field = asked.findChild(TypedChoice, "givenRecipient")
        field.line.setFocus()
        qtbot.keyClicks(field.line, who)
    asked.findChild(QPushButton, "givenMake").click()


def test_it_is_noted_by_keys_found_old_and_told_anew(qtbot: QtBot, window: MainWindow, trigger: Trigger) -> None:
    document = window.workspace.document
    trigger("engagement.given")
    note_given(qtbot, window, dialog(window, "givenDialog"), "Protocol Paris")
    (made,) = handouts(window)
    assert (made.recipient, made.form, [each.engagement for each in made.stated]) == (
        "Protocol Paris", HandoutForm.MAIL, ["e0"],
    )  # fmt: skip
    trigger("handouts.holders")
    shown = dialog(window, "holdersDialog")
    table = shown.findChild(KeyedTable, "holdersTable")
    assert table.rows.rowCount() == 0
    document.do(shift_engagements(document.plan, ["e0"], 7))
    assert [table.rows.cell(0, at).text for at in (0, 1)] == ["Protocol Paris", "Staff talks"]
    assert table.rows.cell(0, 2).text != table.rows.cell(0, 3).text
    table.choose(table.rows.keys[0])
    shown.findChild(QPushButton, "holders-told").click()
    asked = shown.findChild(QDialog, "givenDialog")
    assert not asked.findChild(TypedChoice, "givenRecipient").isEnabled()
    note_given(qtbot, window, asked)
    assert table.rows.rowCount() == 0
    assert len(handouts(window)) == 2
    trigger("edit.undo")
    assert table.rows.rowCount() == 1
    qtbot.keyClick(shown, Qt.Key.Key_Escape)


def two_hold_old_dates(qtbot: QtBot, window: MainWindow, trigger: Trigger) -> QDialog:
    """Two were given the dates before they moved; the window that names them."""
    document = window.workspace.document
    for who in ("Protocol", "Press"):
        trigger("engagement.given")
        note_given(qtbot, window, dialog(window, "givenDialog"), who)
    document.do(shift_engagements(document.plan, ["e0"], 7))
    trigger("handouts.holders")
    return dialog(window, "holdersDialog")


def test_slips_are_noted_for_whoever_they_tell(
    qtbot: QtBot, window: MainWindow, trigger: Trigger, tmp_path: Path
) -> None:
    document = window.workspace.document
    holders = two_hold_old_dates(qtbot, window, trigger)
    table = holders.findChild(KeyedTable, "holdersTable")
    table.select_rows([0, 1], 0)
    holders.findChild(QPushButton, "holders-slip").click()
    target = tmp_path / "slips.pdf"
    reports = window.workspace
    reports.prompts.file = target
    button = window.findChild(QPushButton, "savePdf")
    qtbot.waitUntil(button.isEnabled)
    button.click()
    assert target.read_bytes().startswith(b"%PDF")
    notice = window.notices.shown[0]
    next(each for each in notice.actions if each.title == "Note as given").handler()
    assert sorted(each.recipient for each in handouts(window)) == ["Press", "Press", "Protocol", "Protocol"]
    assert {each.file for each in handouts(window)} == {"", "slips.pdf"}
    assert document.undo_stack.undoText() == "note that 2 recipients were told anew"


def test_a_slip_is_printed_for_one_recipient_and_named_after_them(
    qtbot: QtBot, window: MainWindow, trigger: Trigger, desk: Desk
) -> None:
    holders = two_hold_old_dates(qtbot, window, trigger)
    holders.findChild(KeyedTable, "holdersTable").select_rows([1], 1)
    holders.findChild(QPushButton, "holders-slip").click()
    chooser = window.findChild(ChoiceEditor, "reportRecipient")
    assert chooser.isVisible()
    assert [chooser.itemText(at) for at in range(chooser.count())] == ["All who hold old facts", "Press", "Protocol"]
    assert chooser.currentData() == "Protocol"
    save = window.findChild(QPushButton, "savePdf")
    qtbot.waitUntil(save.isEnabled)
    desk.prompts.file = desk.folder / "slip.pdf"
    save.click()
    assert "Protocol" in desk.prompts.suggestions[-1]
    said = whole((desk.folder / "slip.pdf").read_bytes())
    assert "Changes for Protocol" in said
    assert "Changes for Press" not in said
    chooser.show_value("")
    chooser.committed.emit("")
    qtbot.waitUntil(save.isEnabled)
    save.click()
    assert "Changes for Press" in whole((desk.folder / "slip.pdf").read_bytes())
    # Of another document nobody asks whose it is.
    trigger("report.engagement-plan")
    assert not chooser.isVisible()


def test_a_correction_is_written_and_noted_as_told(
    qtbot: QtBot, window: MainWindow, trigger: Trigger, tmp_path: Path
) -> None:
    document = window.workspace.document
    document.do(change(text("a desk"), [added("organisations", organisation()), added("posts", post(email=DESK))]))
    for who in ("Press", "Desk officer, East Africa"):
        trigger("engagement.given")
        note_given(qtbot, window, dialog(window, "givenDialog"), who)
    document.do(shift_engagements(document.plan, ["e0"], 7))
    trigger("handouts.holders")
    shown = dialog(window, "holdersDialog")
    table, button = shown.findChild(KeyedTable, "holdersTable"), shown.findChild(QPushButton, "holders-correct")
    by_name = {table.rows.cell(at, 0).text: key for at, key in enumerate(table.rows.keys)}
    table.choose(by_name["Press"])
    button.click()
    assert shown.findChild(QDialog, "correctionDialog") is None
    assert any("no e-mail address for Press" in each.text() for each in shown.findChildren(QLabel))
    table.choose(by_name["Desk officer, East Africa"])
    button.click()
    asked = shown.findChild(QDialog, "correctionDialog")
    write = asked.findChild(QPushButton, "correctionWrite")
    assert not write.isEnabled()
    asked.findChild(QLineEdit, "correctionAnswersTo").setText("staff@mod.example")
    window.workspace.prompts.file = tmp_path / "new.eml"
    write.click()
    qtbot.waitUntil(lambda: table.rows.rowCount() == 1)
    assert b"METHOD:REQUEST" in email.message_from_bytes((tmp_path / "new.eml").read_bytes()).get_payload()[
        -1
    ].get_payload(decode=True)
    assert [(each.post, each.file) for each in handouts(window) if each.form is HandoutForm.MAIL and each.file] == [
        ("po1", "new.eml")
    ]
    trigger("edit.undo")
    assert table.rows.rowCount() == 2
