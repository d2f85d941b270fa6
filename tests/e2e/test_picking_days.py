"""A month beside each field in which days are typed: opened, walked and taken from by keys and mouse."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QListWidget, QTableView, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from app.domain.periods import Period
from app.gui.editors.cell_editors import CellEditor
from app.gui.filtering.filter_bar import FilterBar
from app.gui.records.table import RecordTable
from app.gui.screens.table.screen import TableScreen
from app.gui.widgets.day_edit import DayEdit
from app.gui.widgets.day_popup import DayPopup
from app.services.edits.asks import add_ask
from app.services.edits.contacts import save_organisation, save_post
from tests.accessibility.interfaces import nameless
from tests.builders import ask, edit, organisation, post
from tests.e2e.conftest import Desk
from tests.e2e.gestures import dialog, field, let_go, line, open_with, row_of

Trigger = Callable[[str], None]
K = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier
LEFT = Qt.MouseButton.LeftButton


def month(of: QLineEdit) -> DayPopup:
    """The month that is open below a field."""
    found = [each for each in of.findChildren(DayPopup) if each.isVisible()]
    assert len(found) == 1
    return found[0]


def days(popup: DayPopup) -> QTableView:
    return popup.page.days


def open_month(qtbot: QtBot, of: QLineEdit) -> DayPopup:
    qtbot.keyClick(of, K.Key_F4)
    return month(of)


def button(of: QLineEdit) -> QToolButton:
    return next(each for each in of.findChildren(QToolButton) if each.accessibleName() == "Pick a day")


@pytest.fixture
def english() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


def test_a_first_and_a_last_day_are_picked_by_keys_and_written_at_once(qtbot: QtBot, desk: Desk) -> None:
    window, (before,) = open_with(desk, "Talks")
    editor = field(window, "dates")
    editor.setFocus()
    qtbot.keyClick(editor, K.Key_Down, ALT)
    popup = month(editor)
    assert popup.page.day == date(2027, 3, 1)
    assert popup.asked == "Take the first day."
    for key in (K.Key_PageDown, K.Key_Right, K.Key_Down):
        qtbot.keyClick(days(popup), key)
    assert popup.page.day == date(2027, 4, 9)
    qtbot.keyClick(days(popup), K.Key_Return)
    assert popup.asked.startswith("From Fri 9 Apr 2027")
    assert popup.page.day == date(2027, 4, 9)
    assert popup.asked.endswith("Enter for this one day alone.")
    qtbot.keyClick(days(popup), K.Key_Left)
    assert popup.asked == "Enter takes the days from Thu 8 Apr 2027 to Fri 9 Apr 2027."
    for key in (K.Key_Right, K.Key_Right, K.Key_Right):
        qtbot.keyClick(days(popup), key)
    assert popup.asked == "Enter takes the days from Fri 9 Apr 2027 to Sun 11 Apr 2027."
    qtbot.keyClick(days(popup), K.Key_Return)
    let_go()
    after = window.workspace.document.plan.engagements["e0"].dates
    assert (after.earliest, after.latest) == (date(2027, 4, 9), date(2027, 4, 11))
    assert editor.hasFocus()
    assert window.workspace.document.undo_stack.count() == 1
    window.workspace.document.undo_stack.undo()
    assert window.workspace.document.plan.engagements["e0"] == before


def test_the_ends_of_the_month_and_esc(qtbot: QtBot, desk: Desk) -> None:
    window, (before,) = open_with(desk, "Talks")
    editor = field(window, "dates")
    editor.setFocus()
    popup = open_month(qtbot, editor)
    qtbot.keyClick(days(popup), K.Key_End)
    assert popup.page.day == date(2027, 3, 31)
    qtbot.keyClick(days(popup), K.Key_PageUp)
    assert popup.page.day == date(2027, 2, 28)
    qtbot.keyClick(days(popup), K.Key_Home)
    assert popup.page.day == date(2027, 2, 1)
    qtbot.keyClick(days(popup), K.Key_Return)
    qtbot.keyClick(days(popup), K.Key_Escape)
    let_go()
    assert not editor.findChildren(DayPopup)
    assert window.workspace.document.plan.engagements["e0"] == before
    assert editor.hasFocus()


def test_enter_twice_takes_one_day_and_uncertain_dates_are_still_typed(qtbot: QtBot, desk: Desk) -> None:
    window, _ = open_with(desk, "Talks")
    editor = field(window, "dates")
    editor.setFocus()
    editor.selectAll()
    qtbot.keyClicks(editor, "Q2 27")
    popup = open_month(qtbot, editor)
    assert popup.page.day == date(2027, 4, 1)
    qtbot.keyClick(days(popup), K.Key_Escape)
    let_go()
    qtbot.keyClick(editor, K.Key_Tab)
    assert window.workspace.document.plan.engagements["e0"].dates.latest == date(2027, 6, 30)
    editor.setFocus()
    popup = open_month(qtbot, editor)
    qtbot.keyClick(days(popup), K.Key_Return)
    qtbot.keyClick(days(popup), K.Key_Return)
    let_go()
    assert window.workspace.document.plan.engagements["e0"].dates.day_count == 1


def test_the_mouse_opens_turns_and_takes(qtbot: QtBot, desk: Desk) -> None:
    window, _ = open_with(desk, "Talks")
    editor = field(window, "review_on")
    editor.ensurePolished()
    assert button(editor).focusPolicy() == Qt.FocusPolicy.NoFocus
    button(editor).click()
    popup = month(editor)
    today = window.workspace.document.today
    assert popup.page.day == today
    forward = next(
        each for each in popup.findChildren(QToolButton) if each.accessibleName().startswith("The month after")
    )
    forward.click()
    view = days(popup)
    qtbot.mouseClick(view.viewport(), LEFT, pos=view.visualRect(view.model().index(2, 3)).center())
    let_go()
    picked = window.workspace.document.plan.engagements["e0"].review_on
    assert picked is not None
    assert (picked - today).days > 7
    assert not editor.findChildren(DayPopup)


def test_holidays_and_periods_of_the_host_are_marked_and_said(qtbot: QtBot, desk: Desk, english: None) -> None:
    window, _ = open_with(desk, "Talks")
    document = window.workspace.document
    fast = Period("p9", "Great fast", date(2027, 3, 16), date(2027, 3, 18), frozenset({"KE"}))
    document.do(edit(document.plan, fast))
    editor = field(window, "dates")
    editor.setFocus()
    popup = open_month(qtbot, editor)
    assert popup.page.firstDayOfWeek() == Qt.DayOfWeek.Monday
    assert popup.page.mark(date(2027, 3, 17)).periods == ("Great fast",)
    assert popup.page.mark(date(2027, 3, 13)).is_weekend
    assert popup.page.mark(date(2027, 3, 26)).holiday
    for key in (K.Key_Down, K.Key_Down, K.Key_Right, K.Key_Right):
        qtbot.keyClick(days(popup), key)
    assert popup.said == "Wed 17 Mar 2027, week 11: Great fast (Kenya)"
    assert not nameless(popup)
    qtbot.keyClick(days(popup), K.Key_Escape)
    let_go()


def test_the_arrows_stay_under_the_pointer_from_month_to_month(qtbot: QtBot, desk: Desk) -> None:
    window, _ = open_with(desk, "Talks")
    editor = field(window, "dates")
    editor.setFocus()
    popup = open_month(qtbot, editor)
    arrow = next(
        each for each in popup.findChildren(QToolButton) if each.accessibleName() == "The month after (Page Down)"
    )
    QApplication.processEvents()
    before = arrow.mapTo(popup, QPoint())
    months = set()
    for _ in range(12):
        qtbot.mouseClick(arrow, Qt.MouseButton.LeftButton)
        QApplication.processEvents()
        months.add(popup.page.monthShown())
        assert arrow.mapTo(popup, QPoint()) == before
    assert len(months) == 12
    popup.close()
    let_go()


def test_weeks_begin_and_days_are_written_as_the_person_has_it(qtbot: QtBot, desk: Desk) -> None:
    window, _ = open_with(desk, "Talks")
    window.workspace.settings.change(first_weekday="saturday", date_format="iso")
    editor = field(window, "dates")
    editor.setFocus()
    popup = open_month(qtbot, editor)
    assert popup.page.firstDayOfWeek() == Qt.DayOfWeek.Saturday
    QTest.keyClick(popup.page.days, Qt.Key.Key_Return)
    QTest.keyClick(popup.page.days, Qt.Key.Key_Return)
    assert editor.text() == "2027-03-01"
    let_go()


def test_nothing_can_be_picked_where_nothing_can_be_typed(qtbot: QtBot, desk: Desk) -> None:
    window, _ = open_with(desk, "Talks")
    editor = field(window, "dates")
    editor.setReadOnly(True)
    assert not button(editor).isVisible()
    qtbot.keyClick(editor, K.Key_F4)
    assert not editor.findChildren(DayPopup)
    editor.setReadOnly(False)
    assert row_of(editor).isVisible()


def pick(qtbot: QtBot, of: QLineEdit, *keys: Qt.Key, spans: bool = False) -> str:
    """Open the month of a field, walk, take, and say what then stands in it."""
    of.setFocus()
    popup = open_month(qtbot, of)
    for key in (*keys, K.Key_Return, *((K.Key_Return,) if spans else ())):
        qtbot.keyClick(days(popup), key)
    text = of.text()
    let_go()
    assert not nameless(of)
    return text


def active(window: QWidget, name: str) -> QWidget:
    found = dialog(window, name)  # type: ignore[arg-type]
    found.activateWindow()
    assert QTest.qWaitForWindowActive(found)
    return found


def test_every_dialog_with_a_day_has_a_month(qtbot: QtBot, desk: Desk, trigger: Trigger) -> None:
    window, _ = open_with(desk, "Talks")
    document = window.workspace.document
    document.do(save_organisation(document.plan, organisation()))
    document.do(save_post(document.plan, post()))
    document.do(add_ask(document.plan, ask("a1", "e0", "po1", due=date(2027, 2, 10))))
    for command, name, fields, spans in (
        ("engagement.move", "moveDialog", ("newDates",), True),
        ("view.go-to-date", "goToDate", ("wantedDate",), False),
        ("file.properties", "planProperties", ("issueDate", "recordsBegin"), False),
        ("ask.new", "askDialog", (), False),
    ):
        trigger(command)
        shown = active(window, name)
        lines = [line(shown, each) for each in fields] or list(shown.findChildren(DayEdit))
        assert lines, name
        for each in lines:
            if each.isVisible():
                assert pick(qtbot, each, K.Key_PageDown, spans=spans), (name, each.objectName())
        shown.reject()  # type: ignore[attr-defined]
        let_go()


def test_the_filter_has_a_month(qtbot: QtBot, desk: Desk) -> None:
    window, _ = open_with(desk, "Talks")
    picker = window.findChild(FilterBar).period
    picker.open_entry()
    entry = line(picker, "periodField")
    assert pick(qtbot, entry, spans=True)
    qtbot.keyClick(entry, K.Key_Return)
    assert window.workspace.view.filter.period is not None
    let_go()


def test_a_cell_of_the_table_has_a_month(qtbot: QtBot, desk: Desk, trigger: Trigger) -> None:
    window, _ = open_with(desk, "Talks")
    trigger("view.table")
    screen = window.findChild(TableScreen)
    grid = screen.grid
    grid.setFocus()
    grid.setCurrentIndex(grid.model().index(0, grid.model().column_of("dates")))
    qtbot.keyClick(grid, K.Key_F2)
    editor = screen.findChild(CellEditor)
    assert pick(qtbot, editor, K.Key_Down, spans=True) == "8 Mar 2027"
    qtbot.keyClick(editor, K.Key_Return)
    assert window.workspace.document.plan.engagements["e0"].dates.earliest == date(2027, 3, 8)


def test_the_bulk_edit_has_a_month_for_days_alone(qtbot: QtBot, desk: Desk, trigger: Trigger) -> None:
    window, made = open_with(desk, "Talks", "More")
    window.workspace.view.select(tuple(each.id for each in made))
    trigger("engagement.bulk-edit")
    form = active(window, "bulkEdit")
    fields, value = form.findChild(QComboBox, "bulkField"), line(form, "bulkValue")
    fields.setCurrentIndex(fields.findData("countries"))
    assert not button(value).isVisible()
    fields.setCurrentIndex(fields.findData("dates"))
    assert pick(qtbot, value, spans=True)
    form.reject()  # type: ignore[attr-defined]


def test_in_a_list_the_last_day_begins_at_the_first(qtbot: QtBot, desk: Desk, trigger: Trigger) -> None:
    window, _ = open_with(desk, "Talks")
    document = window.workspace.document
    document.do(edit(document.plan, Period("p9", "Mourning", date(2027, 6, 1), date(2027, 6, 3), frozenset({"KE"}))))
    trigger("tools.lists")
    lists = active(window, "listsDialog")
    chosen = lists.findChild(QListWidget, "listChoice")
    chosen.setCurrentItem(chosen.findItems("Periods", Qt.MatchFlag.MatchExactly)[0])
    table = next(each for each in lists.findChildren(RecordTable) if each.isVisible())
    table.setFocus()
    table.choose("p9")
    columns = range(table.rows.columnCount())
    heads = [str(table.rows.headerData(column, Qt.Orientation.Horizontal)) for column in columns]
    table.go_to_column(heads.index("Last day"))
    qtbot.keyClick(table, K.Key_Return)
    editor = table.editor
    assert isinstance(editor, CellEditor)
    editor.clear()
    popup = open_month(qtbot, editor)
    assert popup.page.day == date(2027, 6, 1)
    qtbot.keyClick(days(popup), K.Key_End)
    qtbot.keyClick(days(popup), K.Key_Return)
    let_go()
    assert editor.text() == "30 Jun 2027"
    qtbot.keyClick(editor, K.Key_Return)
    assert document.plan.records(Period)["p9"].last == date(2027, 6, 30)
