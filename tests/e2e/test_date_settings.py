"""Dates as the settings want them: shown, typed and laid out in weeks, at once and in the whole window."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from app.domain.figured_days import ISO, Figures
from app.domain.spans import Dates
from app.gui.editors.choice_editors import ChoiceEditor
from app.gui.screens.calendar.screen import CalendarScreen
from app.gui.screens.calendar.week_grid import WeekGrid
from app.gui.screens.calendar.year_grid import YearGrid
from app.gui.screens.table.screen import TableScreen
from app.gui.workspace.date_look import preferences_of
from app.gui.workspace.settings import Settings, SettingsStore
from app.services.dates.date_preferences import SATURDAY, SUNDAY
from tests.e2e.conftest import Desk
from tests.e2e.gestures import dialog, field, open_with, pick, row_of, type_and_leave
from tests.shown import everything_said, put_tips_away
from tests.windows import FurnishedWindow

Trigger = Callable[[str], None]

_IN_WORDS = re.compile(r"\b\d{1,2} (?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4}\b")
"""A day in the usual form; what is read aloud says months in full."""


def settle(qtbot: QtBot, trigger: Trigger, window: FurnishedWindow, name: str, title: str) -> None:
    """Open the settings, choose, and close them."""
    trigger("tools.settings")
    asked = dialog(window, "settingsDialog")
    pick(qtbot, asked.findChild(ChoiceEditor, name), title)
    asked.reject()


def cells(window: FurnishedWindow, column: str) -> list[str]:
    window.workspace.go_to("table")
    model = window.findChild(TableScreen).grid.model()
    at = model.column_of(column)
    return [model.index(row, at).data() for row in range(len(model.ids))]


def test_the_form_of_dates_is_in_force_at_once(qtbot: QtBot, desk: Desk, trigger: Trigger) -> None:
    window, _ = open_with(desk, "One")
    assert cells(window, "dates") == ["Mon 1 Mar 2027"]
    assert field(window, "dates").text() == "1 Mar 2027"
    settle(qtbot, trigger, window, "date_format", "31/12/2027 or 12/31/2027")
    assert cells(window, "dates") == ["Mon 01/03/2027"]
    assert field(window, "dates").text() == "01/03/2027"
    assert "Mon 01/03/2027" in row_of(field(window, "dates")).echo
    settle(qtbot, trigger, window, "date_order", "The month: 3/4/27 is 4 March")
    assert cells(window, "dates") == ["Mon 03/01/2027"]
    settle(qtbot, trigger, window, "date_format", "2027-12-31")
    assert cells(window, "dates") == ["Mon 2027-03-01"]
    assert field(window, "dates").text() == "2027-03-01"
    desk.stop()
    window = desk.start()
    window.opening.open(window.workspace.settings.settings.last_plan)
    assert cells(window, "dates") == ["Mon 2027-03-01"]


@pytest.mark.parametrize("view", ["timeline", "calendar", "table", "coordination", "coverage", "contacts"])
def test_no_view_says_a_day_in_another_form(qtbot: QtBot, desk: Desk, view: str) -> None:
    window = desk.start()
    window.opening.open_sample()
    window.workspace.go_to(view)
    window.workspace.actions.action("view.findings").setChecked(True)
    window.workspace.settings.change(date_format="iso")
    found = {(place, said) for place, said in everything_said(window) if _IN_WORDS.search(said)}
    put_tips_away()
    assert found == set()


def test_typed_dates_are_read_month_first_everywhere(qtbot: QtBot, desk: Desk, trigger: Trigger) -> None:
    window, (one,) = open_with(desk, "One")
    settle(qtbot, trigger, window, "date_order", "The month: 3/4/27 is 4 March")

    def dates() -> Dates:
        return window.document.plan.engagements[one.id].dates

    type_and_leave(qtbot, field(window, "dates"), "3/4/27")
    assert dates() == Dates.days(date(2027, 3, 4))
    window.workspace.go_to("table")
    trigger("engagement.move")
    asked = next(each for each in window.findChildren(QDialog) if each.isVisible())
    editor = asked.findChild(QLineEdit)
    editor.selectAll()
    QTest.keyClicks(editor, "4/5/27")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert dates() == Dates.days(date(2027, 4, 5))
    trigger("view.go-to-date")
    asked = dialog(window, "goToDate")
    QTest.keyClicks(asked.findChild(QLineEdit, "wantedDate"), "6/7/27")
    assert "7 Jun 2027" in asked.findChild(QLabel, "dateEcho").text()
    asked.reject()
    trigger("file.properties")
    asked = dialog(window, "planProperties")
    QTest.keyClicks(asked.findChild(QLineEdit, "issueDate"), "2/3/27")
    QTest.keyClick(asked, Qt.Key.Key_Return)
    assert window.document.plan.settings.issue_date == date(2027, 2, 3)


@pytest.mark.parametrize(
    ("title", "first", "begins"),
    [("Sunday", SUNDAY, date(2026, 12, 27)), ("Saturday", SATURDAY, date(2026, 12, 26))],
)
def test_weeks_begin_with_the_day_that_is_chosen(
    qtbot: QtBot, desk: Desk, trigger: Trigger, title: str, first: int, begins: date
) -> None:
    window, _ = open_with(desk, "One")
    window.workspace.go_to("calendar")
    screen = window.findChild(CalendarScreen)
    screen.go_to_day(date(2027, 1, 15))
    trigger("calendar.month")
    assert screen.place.shown.first == date(2026, 12, 28)
    settle(qtbot, trigger, window, "first_weekday", title)
    assert screen.place.shown.first == begins
    grid = screen.findChild(WeekGrid)
    assert grid.picture.rows[0].first_day == begins
    assert grid.day == date(2027, 1, 15)
    QTest.keyClick(grid, Qt.Key.Key_Home)
    assert grid.day.weekday() == first
    QTest.mouseClick(grid, Qt.MouseButton.LeftButton, pos=grid.box_of(date(2027, 1, 20)).center())
    assert grid.day == date(2027, 1, 20)
    trigger("calendar.weeks")
    assert screen.place.first.weekday() == first
    trigger("period.forward")
    assert screen.place.first.weekday() == first
    trigger("calendar.year")
    year = screen.findChild(YearGrid)
    QTest.mouseClick(year, Qt.MouseButton.LeftButton, pos=year.frame.day(date(2027, 5, 9)).center())
    assert year.day == date(2027, 5, 9)
    QTest.keyClick(year, Qt.Key.Key_Home)
    assert year.day.weekday() == first


def test_a_plan_opens_in_the_view_that_is_chosen(qtbot: QtBot, desk: Desk, trigger: Trigger) -> None:
    window, _ = open_with(desk, "One")
    location = window.document.editor.store.location

    def opened() -> str:
        desk.stop()
        window = desk.start()
        window.opening.open(location)
        return next(each for each in ("timeline", "calendar", "table", "coverage")
                    if window.workspace.actions.action(f"view.{each}").isChecked())  # fmt: skip

    window.workspace.go_to("table")
    assert opened() == "table"
    assert desk.window is not None
    settle(qtbot, trigger, desk.window, "start_view", "Calendar")
    assert opened() == "calendar"
    desk.window.workspace.go_to("coverage")
    assert opened() == "calendar"
    settle(qtbot, trigger, desk.window, "start_view", "Where I left it")
    desk.window.workspace.go_to("coverage")
    assert opened() == "coverage"


@pytest.mark.parametrize(
    ("name", "odd"),
    [
        ("date_format", "roman"),
        ("date_order", "ymd"),
        ("first_weekday", "9"),
        ("start_view", "no-such-view"),
        ("backup_folder", "no/such/folder"),
        ("first_steps_hidden", "{"),
    ],
)
def test_odd_settings_do_no_harm(qtbot: QtBot, desk: Desk, trigger: Trigger, name: str, odd: str) -> None:
    (desk.folder / "settings.ini").write_text(f"[General]\n{name}={odd}\n", "utf-8")
    window, _ = open_with(desk, "One")
    assert window.workspace.actions.action("view.timeline").isChecked()
    assert cells(window, "dates") == ["Mon 1 Mar 2027"]
    trigger("tools.settings")
    asked = dialog(window, "settingsDialog")
    for each in asked.findChildren(ChoiceEditor):
        assert each.currentText(), each.objectName()
    asked.reject()


def test_the_backup_folder_is_looked_at_before_it_is_taken(
    qtbot: QtBot, desk: Desk, trigger: Trigger, tmp_path: Path
) -> None:
    window, _ = open_with(desk, "One")
    stick = tmp_path / "stick"
    stick.mkdir()
    trigger("tools.settings")
    asked = dialog(window, "settingsDialog")
    editor = next(each for each in asked.findChildren(QLineEdit) if each.accessibleName().startswith("Folder for"))
    editor.setFocus()
    QTest.keyClicks(editor, str(tmp_path / "nowhere"))
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert window.workspace.settings.settings.backup_folder == ""
    assert any("is no folder" in each.text() for each in asked.findChildren(QLabel) if each.isVisible())
    desk.prompts.file = stick
    QTest.mouseClick(asked.findChild(QPushButton, "chooseFolder"), Qt.MouseButton.LeftButton)
    assert window.workspace.settings.settings.backup_folder == str(stick)
    asked.reject()
    before = window.document.editor.store.backups()
    desk.clock.advance(minutes=5)
    trigger("file.checkpoint")
    kept = window.document.editor.store.backups()
    assert len(kept) == len(before) + 1
    assert kept[0].path.is_relative_to(stick)
    window.opening.restore(kept[0], window.document.editor.store.location)
    assert [each.title for each in window.document.plan.engagements.values()] == ["One"]


def test_a_backup_folder_that_is_gone_is_said_when_a_plan_is_opened(desk: Desk, tmp_path: Path) -> None:
    SettingsStore(desk.folder / "settings.ini").change(backup_folder=str(tmp_path / "stick"))
    window, _ = open_with(desk, "One")
    (notice,) = [each.text for each in window.notices.shown if "backups" in each.text]
    assert "They are kept in the usual folder meanwhile." in notice


@pytest.mark.parametrize(
    ("wanted", "locale", "figures", "first"),
    [
        (Settings(date_format="system"), "en_GB", Figures("dmy", "/"), 0),
        (Settings(date_format="system"), "de_DE", Figures("dmy", "."), 0),
        (Settings(date_format="system"), "sv_SE", Figures("ymd", "-"), 0),
        (Settings(date_format="system", date_order="mdy"), "en_US", Figures("mdy", "/"), 0),
        (Settings(date_format="system"), "en_US", Figures("dmy", "/"), 0),
        (Settings(), "en_US", None, 0),
        (Settings(date_format="figures", first_weekday="system"), "en_US", Figures("dmy"), SUNDAY),
        (Settings(date_format="iso", first_weekday="system"), "ar_EG", ISO, SATURDAY),
    ],
)
def test_what_is_left_to_the_system_is_as_it_has_it(
    wanted: Settings, locale: str, figures: Figures | None, first: int
) -> None:
    found = preferences_of(wanted, QLocale(locale))
    assert (found.figures, found.first_weekday) == (figures, first)
