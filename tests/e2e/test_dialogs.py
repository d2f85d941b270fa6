"""The dialogs of the window by keys: what goes in, what is said, what comes out."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPushButton,
    QSpinBox,
    QTableView,
    QToolButton,
    QUndoView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.gui.editors.choice_editors import ChoiceEditor
from app.gui.editors.field_editors import LineEditor
from app.gui.widgets.marking_banner import MarkingBanner
from app.gui.widgets.quiet_table import QuietTable
from app.gui.widgets.search_box import SearchBox
from app.services.edits.engagements import change_engagement
from tests.builders import FixedClock, edit, place, programme_item
from tests.e2e.conftest import Desk
from tests.e2e.gestures import dialog, let_go, open_with, pick, texts

Trigger = Callable[[str], None]


def ok_of(asked: QDialog) -> QPushButton:
    return asked.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok)


def retype(qtbot: QtBot, editor: QWidget, text: str) -> None:
    editor.setFocus()
    editor.selectAll()
    qtbot.keyClicks(editor, text)


def columns(table: QTableView, *wanted: int) -> list[tuple[str, ...]]:
    """The texts of some columns, row by row."""
    model = table.model()
    return [tuple(model.index(row, at).data() for at in wanted) for row in range(model.rowCount())]


# --- move ---------------------------------------------------------------------------------------------


def test_a_move_says_what_follows_before_it_is_made(qtbot: QtBot, desk: Desk, trigger: Trigger) -> None:
    window, (one,) = open_with(desk, "Staff talks")
    document = window.workspace.document
    document.attempt(partial(change_engagement, document.plan, one.id, place=place("Nairobi", "KE")))
    trigger("engagement.move")
    asked = dialog(window, "moveDialog")
    assert not ok_of(asked).isEnabled()
    dates = asked.findChild(LineEditor, "newDates")
    retype(qtbot, dates, "13-14 mar 27")
    said = "\n".join(texts(asked))
    assert "Sat 13 – Sun 14 Mar 2027" in said
    assert "New: Staff talks runs into the weekend" in said
    retype(qtbot, dates, "30 feb")
    assert "30 February" in "\n".join(texts(asked))
    assert not ok_of(asked).isEnabled()
    retype(qtbot, dates, "+2w")
    assert "Mended: 1 milestone of Staff talks due soon" in texts(asked), texts(asked)
    ok_of(asked).click()
    assert document.plan.engagements[one.id].dates.earliest.isoformat() == "2027-03-15"
    assert window.workspace.actions.action("edit.undo").text() == "&Undo move of ‘Staff talks’"


def test_a_move_given_up_changes_nothing(qtbot: QtBot, desk: Desk, trigger: Trigger) -> None:
    window, (one,) = open_with(desk, "Staff talks")
    trigger("engagement.move")
    asked = dialog(window, "moveDialog")
    retype(qtbot, asked.findChild(LineEditor, "newDates"), "+1w")
    qtbot.keyClick(asked, Qt.Key.Key_Escape)
    assert window.workspace.document.plan.engagements[one.id] == one


# --- history --------------------------------------------------------------------------------------------


def test_the_history_names_each_field_with_old_and_new_newest_first(
    desk: Desk, trigger: Trigger, clock: FixedClock
) -> None:
    window, (one,) = open_with(desk, "Staff talks")
    document = window.workspace.document
    for fields in ({"title": "Talks <b>loud</b>"}, {"own_lead": "Chief", "level": None}, {"title": "Talks"}):
        clock.advance(minutes=1)
        document.attempt(partial(change_engagement, document.plan, one.id, **fields))
    trigger("engagement.history")
    shown = dialog(window, "historyDialog")
    table = shown.findChild(QuietTable, "historyTable")
    rows = columns(table, 1, 2, 3)
    assert rows[:3] == [
        ("Title", "Talks <b>loud</b>", "Talks"),
        ("Lead person", "", "Chief"),
        ("Title", "Staff talks", "Talks <b>loud</b>"),
    ]
    assert rows[-1][0] == "Added"
    assert "Desk planner" in table.rows.cell(0, 0).remark
    shown.reject()
    let_go()


def test_the_history_tells_what_became_of_the_programme_too(desk: Desk, trigger: Trigger) -> None:
    window, (one,) = open_with(desk, "Staff talks")
    document = window.workspace.document
    assert document.do(edit(document.plan, programme_item("p1", one.id, activity="Call on the minister")))
    trigger("engagement.history")
    shown = dialog(window, "historyDialog")
    table = shown.findChild(QuietTable, "historyTable")
    assert columns(table, 1, 2, 3)[0] == ("Added", "", "3 Mar 2027 Call on the minister")
    assert table.rows.cell(0, 1).remark == "programme item ‘3 Mar 2027 Call on the minister’"
    shown.reject()
    let_go()


def test_the_undo_history_is_a_list_that_can_be_walked(desk: Desk, trigger: Trigger) -> None:
    window, (one,) = open_with(desk, "One")
    document = window.workspace.document
    for title in ("Two", "Three"):
        document.attempt(partial(change_engagement, document.plan, one.id, title=title))
    trigger("edit.history")
    view = window.findChild(QUndoView)
    view.setCurrentIndex(view.model().index(1, 0))
    assert document.plan.engagements[one.id].title == "Two"
    view.setCurrentIndex(view.model().index(0, 0))
    assert document.plan.engagements[one.id].title == "One"
    view.window().close()


# --- plan properties --------------------------------------------------------------------------------------


def test_the_marking_banner_follows_the_plan_s_properties_at_once(qtbot: QtBot, desk: Desk, trigger: Trigger) -> None:
    window, _ = open_with(desk, "One")
    banners = window.findChildren(MarkingBanner)
    assert not any(banner.isVisible() for banner in banners)
    trigger("file.properties")
    asked = dialog(window, "planProperties")
    retype(qtbot, asked.findChild(QComboBox, "marking").lineEdit(), "SECRET")
    retype(qtbot, asked.findChild(LineEditor, "title"), "Our plan")
    pick(qtbot, asked.findChild(ChoiceEditor, "yearStart"), "July")
    retype(qtbot, asked.findChild(LineEditor, "issueDate"), "4 dec 26")
    ok_of(asked).click()
    assert [banner.text() for banner in banners if banner.isVisible()] == ["SECRET", "SECRET"]
    settings = window.workspace.document.plan.settings
    assert (settings.title, settings.year_start, str(settings.issue_date)) == ("Our plan", 7, "2026-12-04")
    assert "Our plan" in window.windowTitle()
    trigger("edit.undo")
    assert not any(banner.isVisible() for banner in banners)


def test_the_banner_carries_the_highest_marking_of_anything_in_the_plan_at_once(desk: Desk, trigger: Trigger) -> None:
    window, (one, other) = open_with(desk, "One", "Other")
    document, banners = window.workspace.document, window.findChildren(MarkingBanner)

    def shown() -> list[str]:
        return [banner.text() for banner in banners if banner.isVisible()]

    document.attempt(partial(change_engagement, document.plan, one.id, marking="OFFICIAL"))
    assert shown() == ["OFFICIAL", "OFFICIAL"]
    document.attempt(partial(change_engagement, document.plan, other.id, marking="SECRET AUSTEO"))
    assert shown() == ["SECRET AUSTEO", "SECRET AUSTEO"]
    trigger("edit.undo")
    assert shown() == ["OFFICIAL", "OFFICIAL"]
    trigger("edit.redo")
    window.workspace.view.select((other.id,))
    trigger("engagement.delete")
    assert shown() == ["OFFICIAL", "OFFICIAL"]
    trigger("edit.undo")
    assert shown() == ["SECRET AUSTEO", "SECRET AUSTEO"]


@pytest.mark.parametrize(
    ("name", "typed", "why"),
    [
        pytest.param("home_zone", "Mars/Olympus", "not a time zone", id="zone"),
        pytest.param("issueDate", "30 feb", "30 February", id="date"),
        pytest.param("ownNation", "Atlantis", "not a known country", id="nation"),
        pytest.param("recordsBegin", "30 feb", "30 February", id="begin of the records"),
        pytest.param("recordsBegin", "mar 27", "one day", id="records begin on one day"),
        pytest.param("gapsAhead", "99", "up to 36", id="too far ahead"),
    ],
)
def test_a_wrong_property_keeps_the_dialog_open_with_the_reason(
    qtbot: QtBot, desk: Desk, trigger: Trigger, name: str, typed: str, why: str
) -> None:
    window, _ = open_with(desk, "One")
    before = window.workspace.document.plan.settings
    trigger("file.properties")
    asked = dialog(window, "planProperties")
    editor = asked.findChild(QWidget, name)
    retype(qtbot, editor.lineEdit() if isinstance(editor, QComboBox) else editor, typed)
    ok_of(asked).click()
    assert asked.isVisible()
    assert any(why in said for said in texts(asked))
    assert window.workspace.document.plan.settings == before
    asked.reject()


def test_the_begin_of_the_records_and_how_far_gaps_are_foretold_are_set(
    qtbot: QtBot, desk: Desk, trigger: Trigger
) -> None:
    window, _ = open_with(desk, "One")
    trigger("file.properties")
    asked = dialog(window, "planProperties")
    retype(qtbot, asked.findChild(LineEditor, "recordsBegin"), "1 jul 26")
    retype(qtbot, asked.findChild(LineEditor, "gapsAhead"), "9")
    ok_of(asked).click()
    settings = window.workspace.document.plan.settings
    assert (str(settings.records_begin), settings.gaps_ahead) == ("2026-07-01", 9)


def test_the_own_nation_cannot_be_one_that_is_visited(qtbot: QtBot, desk: Desk, trigger: Trigger) -> None:
    window, _ = open_with(desk, "Port call Mombasa")
    trigger("file.properties")
    asked = dialog(window, "planProperties")
    retype(qtbot, asked.findChild(QComboBox, "ownNation").lineEdit(), "Kenya")
    ok_of(asked).click()
    assert window.workspace.document.plan.settings.own_nation == "AU"
    assert "Kenya is the other nation of some engagements" in window.notices.shown[0].text


# --- import ---------------------------------------------------------------------------------------------


def test_an_import_is_reviewed_row_by_row_and_filtered_by_what_happens(
    qtbot: QtBot, desk: Desk, trigger: Trigger
) -> None:
    window, _ = open_with(desk, "One")
    before = window.workspace.document.plan
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.append(["ref", "title", "kind", "countries", "start", "end"])
    for number in range(3):
        sheet.append([f"X-{number}", f"Port call {number}", "ship visit", "Fiji", "2027-04-05", "2027-04-07"])
    sheet.append(["X-9", '=HYPERLINK("http://x")', "ship visit", "Atlantis", "2027-04-05", "2027-04-07"])
    sheet.append(["X-8", "Bad day", "ship visit", "Fiji", "2027-02-30", "2027-02-30"])
    desk.prompts.file = desk.folder / "list.xlsx"
    book.save(desk.prompts.file)
    trigger("file.import")
    asked = dialog(window, "importAssistant")
    table = asked.findChild(QuietTable, "importRows")
    assert window.workspace.document.plan == before
    assert [happens for (happens,) in columns(table, 4)] == ["New"] * 3 + ["Refused"] * 2
    refused = next(each for each in asked.findChildren(QToolButton) if each.text() == "Refused 2")
    qtbot.mouseClick(refused, Qt.MouseButton.LeftButton)
    reasons = [why for (why,) in columns(table, 5)]
    assert len(reasons) == 2
    assert "Atlantis" in reasons[0]
    assert ok_of(asked).text() == "Import 3 rows"
    ok_of(asked).click()
    assert len(window.workspace.document.plan.engagements) == 4
    assert "Imported 3 new" in window.notices.shown[0].text
    button = next(each for each in window.findChildren(QPushButton) if each.text() == "Undo" and each.isVisible())
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert window.workspace.document.plan == before


def test_a_file_that_cannot_be_read_is_said_and_changes_nothing(desk: Desk, trigger: Trigger) -> None:
    window, _ = open_with(desk, "One")
    desk.prompts.file = desk.folder / "broken.xlsx"
    Path(desk.prompts.file).write_bytes(b"not a workbook")
    trigger("file.import")
    assert "broken.xlsx" in window.notices.shown[0].text
    assert len(window.workspace.document.plan.engagements) == 1


def test_importing_into_a_new_plan_is_forgotten_when_one_thinks_better(qtbot: QtBot, desk: Desk) -> None:
    window = desk.start()
    card = next(each for each in window.findChildren(QWidget) if each.objectName() == "import")
    qtbot.mouseClick(card, Qt.MouseButton.LeftButton)
    dialog(window, "newPlanDialog").reject()
    let_go()
    window.workspace.actions.action("file.open-sample").trigger()
    assert "Import" not in desk.prompts.asked


# --- settings -------------------------------------------------------------------------------------------


def test_settings_are_in_force_at_once_and_kept(qtbot: QtBot, desk: Desk, trigger: Trigger) -> None:
    window, (one,) = open_with(desk, "One")
    trigger("tools.settings")
    asked = dialog(window, "settingsDialog")
    normal = window.workspace.theme.name
    pick(qtbot, asked.findChild(ChoiceEditor, "theme"), "Dark")
    assert (normal, window.workspace.theme.name) == ("light", "dark")
    size = window.fontMetrics().height()
    asked.findChild(QSpinBox, "text_size").setValue(150)
    assert window.fontMetrics().height() > size
    reset = next(each for each in asked.findChildren(QPushButton) if each.accessibleName().startswith("Reset: Text"))
    qtbot.mouseClick(reset, Qt.MouseButton.LeftButton)
    assert asked.findChild(QSpinBox, "text_size").value() == 100
    assert window.fontMetrics().height() == size
    retype(qtbot, asked.findChild(LineEditor, "author"), "LTC Martin")
    asked.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Close).click()
    document = window.workspace.document
    document.attempt(partial(change_engagement, document.plan, one.id, title="Signed"))
    assert document.editor.store.history("engagements", one.id)[0].author == "LTC Martin"
    desk.stop()
    kept = desk.start().workspace.settings.settings
    assert (kept.theme, kept.text_size, kept.author) == ("dark", 100, "LTC Martin")


def test_every_setting_shown_has_its_editor_and_its_way_back(desk: Desk, trigger: Trigger) -> None:
    window = desk.start()
    trigger("tools.settings")
    asked = dialog(window, "settingsDialog")
    resets = [each for each in asked.findChildren(QPushButton) if each.accessibleName().startswith("Reset: ")]
    labels = [label for label in asked.findChildren(QLabel) if label.buddy() is not None]
    assert len(resets) == len(labels) > 0
    asked.reject()


# --- help -----------------------------------------------------------------------------------------------


def test_the_keyboard_page_lists_every_command_and_finds_one(qtbot: QtBot, desk: Desk, trigger: Trigger) -> None:
    window, _ = open_with(desk, "One")
    trigger("help.keyboard")
    shown = dialog(window, "keyboardPage")
    table = shown.findChild(QuietTable, "commandTable")
    entries = window.workspace.actions.entries()
    assert {title for (title,) in columns(table, 0)} >= {entry.title for entry in entries}
    assert {keys for _title, keys in columns(table, 0, 1)} >= {entry.shortcuts for entry in entries}
    search = shown.findChild(SearchBox)
    qtbot.keyClicks(search, "ctrl+shift+q")
    qtbot.keyClick(search, Qt.Key.Key_Return)
    assert columns(table, 0) == [("Coordinate",), ("Ask a ministry…",)]
    shown.reject()


@pytest.mark.parametrize("command", ["help.help", "help.messages"])
def test_help_opens_and_closes_with_esc(qtbot: QtBot, desk: Desk, trigger: Trigger, command: str) -> None:
    window = desk.start()
    trigger(command)
    (shown,) = [each for each in QApplication.topLevelWidgets() if isinstance(each, QDialog) and each.isVisible()]
    qtbot.keyClick(shown, Qt.Key.Key_Escape)
    assert not shown.isVisible()
    assert window.isVisible()
