"""A plan that is issued, changed, put back and issued anew says so on all that leaves the window."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from io import BytesIO

import openpyxl
from pypdf import PdfReader
from PySide6.QtWidgets import QDialogButtonBox, QPushButton
from pytestqt.qtbot import QtBot

from app.gui.editors.field_editors import LineEditor
from app.gui.shell.main_window import MainWindow
from app.services.edits.engagements import change_engagement
from tests.e2e.conftest import Desk
from tests.e2e.gestures import dialog, open_with

Trigger = Callable[[str], None]


def issue(window: MainWindow, qtbot: QtBot, trigger: Trigger, number: str) -> None:
    trigger("file.properties")
    asked = dialog(window, "planProperties")
    for name, typed in (("issue", number), ("issueDate", "3 nov 26"), ("approved_by", "Gen Aro")):
        line = asked.findChild(LineEditor, name)
        line.selectAll()
        qtbot.keyClicks(line, typed)
    asked.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok).click()


def paper(window: MainWindow, desk: Desk, trigger: Trigger) -> str:
    trigger("report.engagement-plan")
    desk.prompts.file = desk.folder / "out.pdf"
    window.findChild(QPushButton, "savePdf").click()
    reader = PdfReader(BytesIO((desk.folder / "out.pdf").read_bytes()))
    read = "\n".join(page.extract_text() for page in reader.pages)
    return "".join(sign for sign in read if sign != "\u200b").replace("\u00a0", " ")


def workbook_issue(desk: Desk, trigger: Trigger, command: str) -> object:
    desk.prompts.file = desk.folder / "out.xlsx"
    desk.prompts.file.unlink(missing_ok=True)
    trigger(command)
    return dict(openpyxl.load_workbook(desk.prompts.file)["About"].iter_rows(values_only=True))["Issue"]


def test_a_plan_changed_since_its_issue_goes_out_as_a_draft(qtbot: QtBot, desk: Desk, trigger: Trigger) -> None:
    window, made = open_with(desk, "Port call Mombasa")
    document = window.workspace.document
    issue(window, qtbot, trigger, "2.1")
    assert "Issue 2.1 · 3 Nov 2026" in paper(window, desk, trigger)
    assert workbook_issue(desk, trigger, "file.export-xlsx") == "2.1, of 3 Nov 2026"

    assert document.attempt(partial(change_engagement, document.plan, made[0].id, title="Port call Lamu"))
    changed = paper(window, desk, trigger)
    assert "Draft after issue 2.1" in changed
    assert "Issue 2.1 ·" not in changed
    assert "this draft is not; issue 2.1 was, by Gen Aro" in changed
    for command in ("file.export-xlsx", "file.export-coverage-regions"):
        assert workbook_issue(desk, trigger, command) == "draft after issue 2.1 of 3 Nov 2026"

    trigger("edit.undo")
    assert "Issue 2.1 · 3 Nov 2026" in paper(window, desk, trigger)
    trigger("edit.redo")
    assert "Draft after issue 2.1" in paper(window, desk, trigger)

    issue(window, qtbot, trigger, "2.2")
    assert "Issue 2.2 · 3 Nov 2026" in paper(window, desk, trigger)


def test_a_copy_prints_the_same_issue_line_as_its_original(qtbot: QtBot, desk: Desk, trigger: Trigger) -> None:
    window, made = open_with(desk, "Port call Mombasa")
    document = window.workspace.document
    issue(window, qtbot, trigger, "2.1")
    copies = {"Issue 2.1 ·": desk.folder / "issued.entente", "Draft after issue 2.1": desk.folder / "draft.entente"}
    for line, copy in copies.items():
        assert line in paper(window, desk, trigger)
        desk.prompts.file = copy
        trigger("file.save-copy")
        assert document.attempt(partial(change_engagement, document.plan, made[0].id, title="Port call Lamu"))
    for line, copy in copies.items():
        window.opening.open(str(copy))
        assert line in paper(window, desk, trigger)
