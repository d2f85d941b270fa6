"""Story 4 of domain.md §7 in the real window: a company takes an exercise over the number of the Vienna Document."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from app.domain.contributions import Contribution
from app.domain.findings import Finding
from app.domain.regimes import RegimeMeasure
from app.gui.shell.main_window import MainWindow
from app.services.edits.engagements import change_engagement
from app.services.edits.records import change_records
from tests.e2e.conftest import Desk
from tests.e2e.gestures import dialog, open_with, panel, texts

Trigger = Callable[[str], None]


def fill(qtbot: QtBot, window: MainWindow, name: str, **typed: str) -> None:
    """Open a part in the panel by its key, type into it and take it."""
    QApplication.processEvents()
    (link,) = (each for each in panel(window).findChildren(QPushButton, name) if each.isVisible())
    link.setFocus()
    qtbot.keyClick(link, Qt.Key.Key_Space)
    form: QDialog = dialog(window, "recordDialog")
    for field, words in typed.items():
        editor = form.findChild(QLineEdit, field)
        assert editor is not None, field
        editor.setFocus()
        editor.selectAll()
        qtbot.keyClicks(editor, words)
    button = form.findChild(QPushButton, "addRecord")
    assert button.isEnabled(), texts(form)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def notices(window: MainWindow) -> list[Finding]:
    return [each for each in window.workspace.document.review.findings() if each.rule == "C17"]


def test_a_company_takes_the_exercise_over_the_number_and_back(desk: Desk, trigger: Trigger, qtbot: QtBot) -> None:
    window, (item,) = open_with(desk, "Iron Gate")
    document = window.workspace.document
    assert document.attempt(partial(change_engagement, document.plan, item.id, kind="exercise"))
    window.workspace.view.select((item.id,))
    fill(qtbot, window, "add-exercises", in_zone="yes", signs="the Head of Verification")
    fill(qtbot, window, "add-contributions", nation="Germany", troops="8900")
    assert notices(window) == []
    fill(qtbot, window, "add-contributions", nation="Norway", units="A Company", troops="150")
    (finding,) = notices(window)
    said = f"{finding.title} {finding.why} {finding.remedy}"
    for part in (
        "Iron Gate must be notified: 9,050 troops",
        "holds from 9,000 troops on (general knowledge, not checked: check against the text)",
        "Mon 18 Jan 2027, 42 days before the start",
        "The exercise does not stand in the annual calendar.",
        "the Head of Verification",
    ):
        assert part in said
    company = next(each for each in document.plan.parts(Contribution, item.id) if each.units)
    fill(qtbot, window, f"open-{company.id}", troops="99")
    assert notices(window) == []
    trigger("edit.undo")
    assert [each.key for each in notices(window)] == [finding.key]
    # The number is editable data.
    measure = document.plan.records(RegimeMeasure)["vd-notification"]
    assert document.attempt(partial(change_records, document.plan, "csbm_measures", {measure.id: {"troops": 13_000}}))
    assert notices(window) == []


def test_the_draft_of_a_notice_is_copied(desk: Desk, trigger: Trigger) -> None:
    window, (item,) = open_with(desk, "Iron Gate")
    document = window.workspace.document
    QApplication.clipboard().clear()
    trigger("engagement.copy-notice")
    assert QApplication.clipboard().text() == ""
    assert document.attempt(partial(change_engagement, document.plan, item.id, kind="exercise"))
    window.workspace.view.select((item.id,))
    trigger("engagement.copy-notice")
    lines = dict(line.split("\t") for line in QApplication.clipboard().text().splitlines())
    assert lines["Activity"] == "Iron Gate"
    assert lines["All nations together"] == "not known yet"
