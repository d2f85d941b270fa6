"""Somebody else's list is brought in: read, explained word by word, mended, and nothing written before."""

from __future__ import annotations

import csv
from collections.abc import Callable

from openpyxl import Workbook
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.domain.spans import Dates, PlanDate
from app.domain.wording_dates import dates_words
from app.gui.editors.choice_editors import ChoiceEditor
from app.gui.widgets.quiet_table import QuietTable
from tests.e2e.conftest import Desk
from tests.e2e.gestures import dialog, open_with, pick

Trigger = Callable[[str], None]

LIST = (
    ("title", "type", "country", "dates"),
    ("Boarding drill", "Op", "Fiji", "3-5 Mar 2027"),
    ("Second drill", "op", "Fiji", "w/e 5 Jun 27"),
    ("Staff talks", "", "Tonga", "wk 14 2027"),
    ("Visit to Seoul", "Ship visit", "Korea", "8 Jun 2027"),
    ("=1+1", "Ship visit", "Samoa", "19-22 Apr"),
    ("Port call", "Ship visit", "Samoa", "Apr 2028"),
)
ROW, TITLE, DATES, COUNTRIES, HAPPENS, WHY = range(6)


def review(desk: Desk, trigger: Trigger) -> QDialog:
    """The review of the list over a plan with one engagement."""
    window, _ = open_with(desk, "One")
    desk.prompts.file = desk.folder / "list.csv"
    with desk.prompts.file.open("w", newline="", encoding="utf-8") as out:
        csv.writer(out).writerows(LIST)
    trigger("file.import")
    return dialog(window, "importAssistant")


def cells(asked: QDialog, *wanted: int) -> list[tuple[str, ...]]:
    model = asked.findChild(QuietTable, "importRows").rows
    return [tuple(model.cell(at, place).text for place in wanted) for at in range(model.rowCount())]


def line(asked: QDialog, said: str) -> ChoiceEditor:
    """The list beside a word."""
    return next(each for each in asked.findChildren(ChoiceEditor, "importWord") if each.accessibleName() == said)


def said(point: str) -> str:
    """One point in time in words."""
    known = PlanDate.parse(point)
    return dates_words(Dates(known, known))


def ok_of(asked: QDialog) -> QPushButton:
    return asked.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok)


def press(qtbot: QtBot, asked: QWidget, name: str) -> None:
    qtbot.mouseClick(asked.findChild(QPushButton, name), Qt.MouseButton.LeftButton)


def test_rows_show_what_was_understood_of_dates_and_countries(desk: Desk, trigger: Trigger) -> None:
    asked = review(desk, trigger)
    assert cells(asked, TITLE, DATES, COUNTRIES, HAPPENS) == [
        ("Boarding drill", "Wed 3 – Fri 5 Mar 2027", "Fiji", "Refused"),
        ("Second drill", said("2027-05-30/2027-06-05"), "Fiji", "Refused"),
        ("Staff talks", said("2027-W14"), "Tonga", "Refused"),
        ("Visit to Seoul", "Tue 8 Jun 2027", "", "Refused"),
        ("=1+1", "", "Samoa", "Refused"),
        ("Port call", said("2028-04"), "Samoa", "New"),
    ]
    reasons = [why for (why,) in cells(asked, WHY)]
    assert reasons[3] == "“Korea” can be North Korea or South Korea; write which"
    assert reasons[4] == "dates: “19-22 Apr” is not a date: no year is given"


def test_words_are_explained_in_the_dialog_and_nothing_is_written_before_import(
    qtbot: QtBot, desk: Desk, trigger: Trigger
) -> None:
    asked = review(desk, trigger)
    assert desk.window is not None
    document = desk.window.workspace.document
    before = document.plan
    names = [each.accessibleName() for each in asked.findChildren(ChoiceEditor, "importWord")]
    assert names == ["“Op” in 2 rows", "“Korea” in 1 row", "No kind given for “Staff talks” in 1 row"]
    assert {"“Op” in 2 rows", "“Korea” in 1 row"} <= {label.text() for label in asked.findChildren(QLabel)}
    korea = line(asked, "“Korea” in 1 row")
    assert [korea.itemText(at) for at in range(4)] == [
        "Choose a country…",
        "North Korea",
        "South Korea",
        "Names no country",
    ]
    assert ok_of(asked).text() == "Import 1 row"
    pick(qtbot, line(asked, "“Op” in 2 rows"), "Exercise")
    assert ok_of(asked).text() == "Import 3 rows"
    pick(qtbot, line(asked, "No kind given for “Staff talks” in 1 row"), "Training")
    pick(qtbot, korea, "South Korea")
    assert [happens for (happens,) in cells(asked, HAPPENS)] == ["New"] * 4 + ["Refused", "New"]
    assert document.plan == before
    # Thinking again brings the refusal back.
    pick(qtbot, line(asked, "No kind given for “Staff talks” in 1 row"), "Choose a kind…")
    assert cells(asked, HAPPENS)[2] == ("Refused",)
    ok_of(asked).click()
    made = {each.title: each for each in document.plan.engagements.values()}
    assert set(made) == {"One", "Boarding drill", "Second drill", "Visit to Seoul", "Port call"}
    assert made["Second drill"].kind == "exercise"
    assert made["Second drill"].dates.start.iso == "2027-05-30/2027-06-05"
    assert made["Visit to Seoul"].country_ids == ("KR",)


def test_selected_rows_are_copied_with_their_reasons(qtbot: QtBot, desk: Desk, trigger: Trigger) -> None:
    asked = review(desk, trigger)
    table = asked.findChild(QuietTable, "importRows")
    table.setFocus()
    table.select_rows([3, 4], 3)
    qtbot.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    copied = QGuiApplication.clipboard().text().splitlines()
    assert [each.split("\t")[2] for each in copied] == ["Visit to Seoul", "'=1+1"]
    assert copied[1].endswith("no year is given")
    QGuiApplication.clipboard().clear()
    press(qtbot, asked, "copyRows")
    assert QGuiApplication.clipboard().text().splitlines() == copied
    asked.reject()


def test_rows_show_what_stands_in_the_file_beside_what_was_understood(desk: Desk, trigger: Trigger) -> None:
    asked = review(desk, trigger)
    model = asked.findChild(QuietTable, "importRows").rows
    assert [model.cell(at, DATES).remark for at in range(3)] == ["3-5 Mar 2027", "w/e 5 Jun 27", "wk 14 2027"]
    assert (model.cell(4, DATES).text, model.cell(4, DATES).remark) == ("", "19-22 Apr")
    asked.reject()


def test_the_refused_rows_are_saved_with_their_numbers_and_reasons(qtbot: QtBot, desk: Desk, trigger: Trigger) -> None:
    asked = review(desk, trigger)
    desk.prompts.file = desk.folder / "refused.csv"
    press(qtbot, asked, "saveRefused")
    with desk.prompts.file.open(newline="", encoding="utf-8-sig") as saved:
        rows = list(csv.reader(saved))
    assert rows[0] == ["Row", "Reason", "Reference", "Title", "Dates", "Countries"]
    assert [row[0] for row in rows[1:]] == ["2", "3", "4", "5", "6"]
    assert rows[5] == ["6", "dates: “19-22 Apr” is not a date: no year is given", "", "'=1+1", "19-22 Apr", "Samoa"]
    assert desk.window is not None
    assert "5 refused rows were written" in desk.window.notices.shown[0].text
    asked.reject()


def test_the_number_of_a_row_is_whole_however_long_the_name_of_its_sheet_is(desk: Desk, trigger: Trigger) -> None:
    window, _ = open_with(desk)
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "Plan of engagements 2027"
    for values in (("Title", "Kind", "Country", "Start"), *((f"Talks {at}", "exercise", "KE", "") for at in range(12))):
        sheet.append(values)
    desk.prompts.file = desk.folder / "plan.xlsx"
    book.save(desk.prompts.file)
    trigger("file.import")
    asked = dialog(window, "importAssistant")
    table = asked.findChild(QuietTable, "importRows")
    shown = [table.rows.row(at).cells[0] for at in range(table.rows.rowCount())]
    assert [(each.text, each.remark) for each in shown] == [
        (str(at), "Plan of engagements 2027") for at in range(2, 14)
    ]
    asked.reject()
