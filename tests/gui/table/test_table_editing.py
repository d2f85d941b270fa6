"""Cells of the table are edited as in a spreadsheet."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit

from app.domain.levels import Level
from app.domain.statuses import Status
from app.services.filtering.plan_filter import PlanFilter
from tests.gui.table.gestures import Key, Mod, Table


def test_dates_are_typed_into_a_cell_as_planners_say_them(table: Table) -> None:
    table.type_into("e1", "dates", "4-6 mar 27")
    assert table.cell("e1", "dates") == "Thu 4 – Sat 6 Mar 2027"
    assert not table.is_editing()
    table.desk.undo()
    assert table.cell("e1", "dates") == "Wed 3 – Fri 5 Mar 2027"
    table.desk.workspace.document.undo_stack.redo()
    assert table.cell("e1", "dates") == "Thu 4 – Sat 6 Mar 2027"


def test_a_line_says_while_typing_what_was_understood(table: Table) -> None:
    table.at("e1", "dates")
    table.qtbot.keyClicks(table.grid, "4")
    editor = table.editor()
    table.qtbot.keyClicks(editor, "-6 mar 27")
    assert editor.text() == "4-6 mar 27"
    echo = table.grid.findChild(QLabel, "cellEchoText")
    assert echo.isVisible()
    assert echo.text() == "Thu 4 – Sat 6 Mar 2027 · 3 days · week 9"
    table.qtbot.keyClick(editor, Key.Key_Escape)


def test_a_text_that_is_no_date_keeps_the_editor_open_and_says_why(table: Table) -> None:
    table.type_into("e1", "dates", "31 feb 27")
    assert table.is_editing()
    assert "no 31 February" in table.grid.findChild(QLabel, "cellEchoText").text()
    table.qtbot.keyClick(table.editor(), Key.Key_Escape)
    assert not table.is_editing()
    assert table.cell("e1", "dates") == "Wed 3 – Fri 5 Mar 2027"
    assert table.desk.store.changes == []


def test_an_edited_row_stays_where_it_is_until_it_is_sorted_again(table: Table) -> None:
    table.type_into("e2", "dates", "1 dec 27")
    assert table.titles()[0] == "Staff talks"
    table.click_head("title")
    table.click_head("dates")
    assert table.titles()[-1] == "Staff talks"


@pytest.mark.parametrize(
    ("column", "typed", "shown"),
    [
        ("title", "  Port   call  ", "Port call"),
        ("countries", "KE; tanganyika", "Kenya; Tanzania"),
        ("kind", "bil", "Bilateral meeting"),
        ("status", "proposed", "proposed"),
        ("level", "3", "L3"),
        ("own_lead", "Fleet Command", "Fleet Command"),
        ("marking", "RESTRICTED", "RESTRICTED"),
        ("ref", "X-9", "X-9"),
    ],
)
def test_every_column_takes_what_is_typed(table: Table, column: str, typed: str, shown: str) -> None:
    table.type_into("e1", column, typed)
    assert table.cell("e1", column) == shown
    table.desk.undo()
    assert table.cell("e1", column) != shown or column == "countries"


@pytest.mark.parametrize(
    ("column", "typed", "why"),
    [
        ("countries", "Tanzanya", "did you mean Tanzania?"),
        ("kind", "picnic", "is none of these: Ship visit; Bilateral meeting"),
        ("kind", "ship visir", "none of these: Ship visit; Bilateral meeting. Did you mean Ship visit?"),
        ("level", "L9", "is none of these: L1 minister; L2 "),
        ("status", "maybe", "is none of these: idea; proposed; planned; confirmed"),
        ("title", " ", "cannot be empty"),
    ],
)
def test_what_cannot_be_understood_is_refused_in_place(table: Table, column: str, typed: str, why: str) -> None:
    table.type_into("e1", column, typed)
    assert table.is_editing()
    assert why in table.grid.findChild(QLabel, "cellEchoText").text()
    table.qtbot.keyClick(table.editor(), Key.Key_Escape)
    assert table.desk.store.changes == []


@pytest.mark.parametrize(("column", "typed"), [("kind", "picnic"), ("dates", "Smarch"), ("countries", "Atlantis")])
def test_a_cell_left_by_the_mouse_keeps_words_that_nobody_understands(table: Table, column: str, typed: str) -> None:
    table.at("e1", column)
    table.key(Key.Key_F2)
    held = table.editor()
    held.selectAll()
    table.qtbot.keyClicks(held, typed)
    if (offered := QApplication.activePopupWidget()) is not None:
        offered.hide()
    table.at("e3", "title")
    assert table.editor() is held
    assert held.hasFocus()
    assert held.text() == typed
    assert typed in table.grid.findChild(QLabel, "cellEchoText").text()
    search = QLineEdit(table.screen)
    search.show()
    search.setFocus(Qt.FocusReason.MouseFocusReason)
    table.desk.workspace.view.set_filter(PlanFilter(countries={"KE"}))
    assert table.editor().text() == typed, "other rows are shown"
    assert search.hasFocus()
    table.grid.setFocus(Qt.FocusReason.TabFocusReason)
    assert table.editor().hasFocus()
    assert table.desk.store.changes == []
    table.qtbot.keyClick(table.editor(), Key.Key_Escape)
    assert not table.is_editing()
    assert table.grid.hasFocus()


def test_words_that_wait_in_a_row_that_goes_are_said(table: Table) -> None:
    table.type_into("e1", "kind", "picnic")
    table.desk.workspace.view.set_filter(PlanFilter(countries={"TZ"}))
    assert not table.is_editing()
    assert "picnic" in table.desk.said[-1]


def test_confirming_without_a_lead_is_refused_with_the_reason(table: Table) -> None:
    table.type_into("e2", "status", "confirmed")
    assert table.item("e2").status is Status.IDEA
    assert "nobody leads it" in str(table.desk.refused[-1])


def test_enter_and_tab_fill_in_and_move_on(table: Table) -> None:
    table.type_into("e2", "title", "Talks", Key.Key_Tab)
    assert table.current() == ("e2", "countries")
    table.type_into("e2", "title", "Talks 2", Key.Key_Return)
    assert table.current() == ("e1", "title")


def test_the_same_without_a_mouse(table: Table) -> None:
    table.key(Key.Key_Home, Mod.ControlModifier)
    table.key(Key.Key_Right)
    table.key(Key.Key_F2)
    editor = table.editor()
    table.qtbot.keyClick(editor, Key.Key_A, Mod.ControlModifier)
    table.qtbot.keyClicks(editor, "Navy talks")
    table.qtbot.keyClick(editor, Key.Key_Tab)
    table.qtbot.keyClicks(table.grid, "k")
    table.qtbot.keyClicks(table.editor(), "enya")
    table.qtbot.keyClick(table.editor(), Key.Key_Return)
    assert table.item("e2").title == "Navy talks"
    assert table.item("e2").country_ids == ("KE",)
    table.key(Key.Key_Return)
    assert table.editor().text() == "Kenya (host)"
    assert not table.desk.opened, "Enter edits the cell; the panel is not gone to"


def test_typing_into_the_empty_row_adds_an_engagement_where_the_order_puts_it(table: Table) -> None:
    table.click_head("title")
    table.type_into(None, "title", "Regatta", Key.Key_Tab)
    assert table.titles() == ["Border visit", "Port call Mombasa", "Regatta", "Staff talks"]
    assert table.current() == (table.model.ids[2], "countries")
    table.type_into(None, "title", "Air show")
    assert table.titles()[0] == "Air show"
    assert table.current() == (None, "title"), "Enter stays in the empty row, ready for the next"


def test_restored_rows_stand_where_the_order_puts_them(table: Table) -> None:
    table.click_head("countries")
    table.click_head("dates", Mod.ShiftModifier)
    assert table.titles() == ["Border visit", "Port call Mombasa", "Staff talks"]
    # An edited row that stays out of order leads nobody astray.
    table.type_into("e3", "countries", "Tanzania")
    table.at("e1", "title")
    table.screen.delete_selected()
    assert table.titles() == ["Border visit", "Staff talks"]
    table.desk.undo()
    assert table.titles() == ["Port call Mombasa", "Border visit", "Staff talks"]


def test_a_plan_open_for_reading_is_not_edited(open_table: Callable[..., Table]) -> None:
    table = open_table(read_only=True)
    assert table.model.rowCount() == 3
    table.at("e1", "title")
    table.key(Key.Key_F2)
    assert not table.is_editing()
    table.key(Key.Key_Delete)
    assert table.desk.store.changes == []


def double_click(table: Table) -> None:
    rect = table.grid.visualRect(table.grid.currentIndex())
    table.qtbot.mouseDClick(table.grid.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())


@pytest.mark.parametrize(
    "begin",
    [
        lambda table: table.key(Key.Key_F2),
        lambda table: table.key(Key.Key_Down, Mod.AltModifier),
        double_click,
    ],
    ids=["F2", "Alt+Down", "double click"],
)
@pytest.mark.parametrize("column", ["status", "kind", "level"])
def test_a_cell_with_few_words_shows_them_at_once_and_arrows_and_enter_choose(
    table: Table, begin: Callable[[Table], None], column: str
) -> None:
    table.at("e1", column)
    before = table.cell("e1", column)
    begin(table)
    offered = table.editor().completer().popup()
    assert offered.isVisible()
    assert offered.model().rowCount() == {"status": 10, "kind": 2, "level": 5}[column]
    assert str(offered.currentIndex().data() or "") == before
    table.qtbot.keyClick(offered, Key.Key_Down)
    wanted = str(offered.currentIndex().data())
    table.qtbot.keyClick(offered, Key.Key_Return)
    assert not table.is_editing()
    assert not offered.isVisible()
    assert wanted.startswith(table.cell("e1", column))
    assert table.cell("e1", column) != before
    assert table.current() == ("e3", column)


def test_typing_into_such_a_cell_narrows_the_list(table: Table) -> None:
    table.at("e1", "status")
    table.qtbot.keyClicks(table.grid, "p")
    table.qtbot.keyClicks(table.editor(), "o")
    offered = table.editor().completer().popup()
    assert offered.isVisible()
    assert [str(offered.model().index(at, 0).data()) for at in range(offered.model().rowCount())] == [
        "proposed",
        "reported",
        "postponed",
    ]
    table.qtbot.keyClick(table.editor(), Key.Key_Escape)
    assert not offered.isVisible()
    assert table.desk.store.changes == []


def test_opening_the_list_and_entering_what_stands_there_changes_nothing(table: Table) -> None:
    table.type_into("e1", "level", "L3")
    count = len(table.desk.store.changes)
    table.at("e1", "level")
    table.key(Key.Key_F2)
    table.qtbot.keyClick(table.editor().completer().popup(), Key.Key_Return)
    assert not table.is_editing()
    assert len(table.desk.store.changes) == count


def test_levels_are_offered_as_a_list(table: Table) -> None:
    table.type_into("e1", "level", "L2")
    assert table.item("e1").level is Level.L2


def test_words_that_cannot_be_taken_are_not_lost_by_going_elsewhere(table: Table) -> None:
    table.type_into("e1", "dates", "soon after lunch")
    table.at("e2", "title")
    QApplication.processEvents()
    assert table.editor().text() == "soon after lunch", "another cell was clicked"
    table.screen.setFocus()
    table.grid.setFocus()
    assert table.editor().text() == "soon after lunch"
    assert table.editor().hasFocus()
    assert "was not understood" in table.grid.findChild(QLabel, "cellEchoText").text()
    table.qtbot.keyClick(table.editor(), Key.Key_Escape)
    assert not table.is_editing()
    table.at("e2", "title")
    assert table.current() == ("e2", "title")
    assert table.desk.store.changes == []


def test_enter_edits_the_cell_and_then_goes_down(table: Table) -> None:
    opened: list[bool] = []
    table.grid.opened.connect(lambda: opened.append(True))
    table.at("e2", "title")
    table.key(Key.Key_Return)
    assert table.editor().text() == "Staff talks"
    table.qtbot.keyClicks(table.editor(), "Talks of staffs")
    table.qtbot.keyClick(table.editor(), Key.Key_Return)
    assert table.item("e2").title == "Talks of staffs"
    assert table.current() == ("e1", "title")
    assert not opened


def test_a_cell_that_is_gone_to_sideways_is_wholly_in_view(table: Table) -> None:
    table.screen.resize(420, 400)
    table.at("e1", "title")
    for _ in range(len(table.model.columns) - 1):
        table.key(Key.Key_Return)
        if table.is_editing():
            table.qtbot.keyClick(table.editor(), Key.Key_Tab)
        else:
            table.key(Key.Key_Right)
        QApplication.processEvents()
        seen, room = table.grid.visualRect(table.grid.currentIndex()), table.grid.viewport().rect()
        assert seen.left() >= room.left(), table.current()
        assert seen.right() <= room.right() or seen.left() in (room.left(), table.grid.covered), table.current()
