"""Blocks of cells: copy, paste, fill, empty, delete, bulk edit."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialogButtonBox,
    QLineEdit,
    QMessageBox,
    QTableView,
    QWidget,
)

from app.domain.programme_items import ProgrammeItem
from app.domain.statuses import Status
from tests.builders import engagement, plan_with, programme_item
from tests.gui.table.gestures import Key, Mod, Table, small_plan


def test_what_is_copied_pastes_back_with_dates_in_iso_form(table: Table) -> None:
    table.select(("e2", "dates"), ("e1", "title"))
    table.key(Key.Key_C, Mod.ControlModifier)
    clipboard = QGuiApplication.clipboard()
    assert clipboard.text() == "2027-02-01\tStaff talks\r\n2027-03-03/2027-03-05\tPort call Mombasa\r\n"
    assert "<td>Staff talks</td>" in clipboard.mimeData().html()
    table.at("e1", "dates")
    clipboard.setText(clipboard.text())
    table.key(Key.Key_V, Mod.ControlModifier)
    assert table.item("e1").title == "Staff talks"
    assert table.item("e3").dates == small_plan().engagements["e1"].dates
    assert len(table.desk.store.changes) == 1
    table.desk.undo()
    assert table.desk.plan == small_plan()


def test_text_on_the_clipboard_is_never_markup(table: Table) -> None:
    table.type_into("e1", "title", "<b>Visit</b>")
    table.at("e1", "title")
    table.key(Key.Key_C, Mod.ControlModifier)
    assert "&lt;b&gt;Visit&lt;/b&gt;" in QGuiApplication.clipboard().mimeData().html()


def test_a_paste_in_part_refused_is_shown_first_with_what_comes_close(table: Table) -> None:
    table.at("e2", "title")
    QGuiApplication.clipboard().setText("Talks\tTanzanya\nCall\tKenya\n")
    table.key(Key.Key_V, Mod.ControlModifier)
    dialog = table.dialog("pastePreview")
    assert dialog.summary == "2 rows: 2 changed. 3 cells: 2 to be written, 1 refused."
    assert table.desk.store.changes == []
    dialog.findChild(QCheckBox, "takeSuggestions").click()
    assert dialog.summary == "2 rows: 2 changed. 2 cells: 2 to be written."
    dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok).click()
    assert table.item("e2").title == "Talks"
    assert table.item("e2").country_ids == ("TZ",)
    assert len(table.desk.store.changes) == 1


def test_rows_and_cells_of_a_paste_add_up(table: Table) -> None:
    table.at("e2", "title")
    rows = ["Staff talks", "Call\tKenya", "Border visit\tAtlantis", "Regatta\tKenya", "Parade\tAtlantis", "Gala"]
    QGuiApplication.clipboard().setText("\n".join(rows))
    table.key(Key.Key_V, Mod.ControlModifier)
    dialog = table.dialog("pastePreview")
    assert dialog.summary == (
        "6 rows: 2 added, 1 changed, 2 refused, 1 as before. 7 cells: 4 to be written, 3 refused."
    )
    model = dialog.findChild(QTableView, "proposal").model()
    lines = [[str(model.index(at, place).data()) for place in (0, 1, 4)] for at in range(model.rowCount())]
    assert lines[:3] == [
        ["3", "Border visit", "“Atlantis” is not a known country"],
        ["5", "Parade", "another cell of this new row is refused"],
        ["5", "Parade", "“Atlantis” is not a known country"],
    ]
    dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok).click()
    assert sorted(table.titles()) == ["Border visit", "Call", "Gala", "Regatta", "Staff talks"]
    assert table.desk.said[-1] == "Added: 2 engagements; changed: 1."


def test_a_long_paste_is_shown_first(open_table: Callable[..., Table]) -> None:
    table = open_table(plan_with(*(engagement(f"e{n}", f"2027-01-{n:02d}") for n in range(1, 21))))
    table.at("e1", "own_lead")
    QGuiApplication.clipboard().setText("\n".join(f"Lead {n}" for n in range(20)))
    table.key(Key.Key_V, Mod.ControlModifier)
    dialog = table.dialog("pastePreview")
    dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Cancel).click()
    assert table.desk.store.changes == []


def test_rows_pasted_below_the_last_one_are_added(table: Table) -> None:
    table.at(None, "dates")
    QGuiApplication.clipboard().setText("2027-05-01 to 2027-05-03\tGarden party\tKenya\tidea\tShip visit\n")
    table.key(Key.Key_V, Mod.ControlModifier)
    assert table.titles()[-1] == "Garden party"
    made = table.item(table.model.ids[-1])
    assert (made.kind, made.country_ids, made.status) == ("ship-visit", ("KE",), Status.IDEA)
    assert made.ref


def test_fill_down_gives_all_cells_what_stands_on_top(table: Table) -> None:
    table.select(("e2", "status"), ("e3", "level"))
    table.key(Key.Key_D, Mod.ControlModifier)
    assert {table.item(each).status for each in ("e1", "e2", "e3")} == {Status.IDEA}
    assert {table.item(each).own_lead for each in ("e1", "e2", "e3")} == {""}
    assert len(table.desk.store.changes) == 1


def test_today_by_key(table: Table) -> None:
    table.at("e1", "dates")
    table.key(Key.Key_Semicolon, Mod.ControlModifier)
    assert table.cell("e1", "dates") == "Fri 15 Jan 2027"


def test_delete_empties_cells_but_never_those_that_must_hold_something(table: Table) -> None:
    table.select(("e1", "status"), ("e1", "own_lead"))
    table.key(Key.Key_Delete)
    assert table.item("e1").own_lead == ""
    assert table.item("e1").status is Status.PLANNED
    assert any("cannot be empty" in said for said in table.desk.said)


def test_delete_on_whole_rows_deletes_them_and_undo_brings_them_back(table: Table) -> None:
    table.select(("e2", "title"), ("e1", "title"))
    table.key(Key.Key_Space, Mod.ShiftModifier)
    table.key(Key.Key_Delete)
    assert table.titles() == ["Border visit"]
    table.desk.undo()
    assert table.titles() == ["Staff talks", "Port call Mombasa", "Border visit"]
    assert table.desk.plan == small_plan()


def many(open_table: Callable[..., Table], count: int) -> Table:
    return open_table(plan_with(*(engagement(f"e{n}", f"2027-01-{n:02d}") for n in range(1, count + 1))))


@pytest.mark.parametrize("count", [10, 11], ids=["ten", "eleven"])
def test_more_than_ten_are_deleted_after_a_question_only(open_table: Callable[..., Table], count: int) -> None:
    table = many(open_table, count)
    table.select(("e1", "title"), (f"e{count}", "title"))
    table.key(Key.Key_Space, Mod.ShiftModifier)
    table.key(Key.Key_Delete)
    if count > 10:
        assert len(table.titles()) == count
        question = table.dialog("message")
        assert isinstance(question, QMessageBox)
        assert (question.text(), question.informativeText()) == (
            "Delete 11 engagements?",
            "It is one step and can be undone.",
        )
        next(each for each in question.buttons() if each.text() == "Delete 11 engagements").click()
    assert table.titles() == []
    table.desk.undo()
    assert len(table.titles()) == count


def test_a_click_on_a_head_only_sorts_so_that_delete_deletes_nothing(open_table: Callable[..., Table]) -> None:
    table = many(open_table, 12)
    table.at("e1", "title")
    table.click_head("countries")
    table.click_head("dates")
    assert table.screen.grid.selected_rows() == [table.model.row_of("e1")]
    table.click_head("title", Mod.ControlModifier)
    assert len(table.screen.grid.selected_rows()) == 1
    table.key(Key.Key_Delete)
    assert len(table.titles()) == 12
    assert table.desk.store.changes == []


def choose_field(dialog: QWidget, column: str) -> None:
    fields = dialog.findChild(QComboBox, "bulkField")
    fields.setCurrentIndex(fields.findData(column))


def test_bulk_edit_shows_old_and_new_and_is_one_step(table: Table) -> None:
    table.select(("e2", "title"), ("e3", "title"))
    table.screen.bulk_edit()
    dialog = table.dialog("bulkEdit")
    choose_field(dialog, "own_lead")
    table.qtbot.keyClicks(dialog.findChild(QLineEdit, "bulkValue"), "Fleet")
    assert dialog.summary == "3 of 3 will change"
    fields = dialog.findChild(QComboBox, "bulkField")
    names = [fields.itemText(at) for at in range(fields.count())]
    assert fields.currentText() == "Lead person"
    assert {"Countries", "Own level", "Counterpart level", "Notes", "Agreement basis", "Review day"} <= set(names)
    view = dialog.findChild(QTableView, "proposal")
    shown = [view.model().headerData(at, Qt.Orientation.Horizontal) for at in range(5) if not view.isColumnHidden(at)]
    assert shown == ["Engagement", "Now", "Then"], "numbers would not be those of the table's rows"
    dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok).click()
    assert {table.item(each).own_lead for each in ("e1", "e2", "e3")} == {"Fleet"}
    table.desk.undo()
    assert table.desk.plan == small_plan()


def test_bulk_edit_shifts_dates_by_days(table: Table) -> None:
    table.at("e1", "title")
    table.screen.bulk_edit()
    dialog = table.dialog("bulkEdit")
    choose_field(dialog, "shift")
    table.qtbot.keyClicks(dialog.findChild(QLineEdit, "bulkValue"), "+7")
    dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok).click()
    assert table.cell("e1", "dates") == "Wed 10 – Fri 12 Mar 2027"


def test_bulk_edit_leaves_out_what_cannot_be_confirmed_and_says_so(table: Table) -> None:
    table.select(("e2", "title"), ("e3", "title"))
    table.screen.bulk_edit()
    dialog = table.dialog("bulkEdit")
    choose_field(dialog, "status")
    choice = dialog.findChild(QComboBox, "bulkChoice")
    choice.setFocus()
    table.qtbot.keyClick(choice, "c")
    table.qtbot.keyClicks(choice.view(), "onf")
    table.qtbot.keyClick(choice.view(), Qt.Key.Key_Return)
    assert choice.currentText() == "confirmed"
    assert dialog.summary == "1 of 3 will change, 2 refused"
    dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok).click()
    assert [table.item(each).status for each in ("e1", "e2", "e3")] == [Status.CONFIRMED, Status.IDEA, Status.PLANNED]


def test_dates_that_are_pasted_take_the_programme_along(open_table: Callable[..., Table]) -> None:
    item = programme_item("pi1", "e1", day="2027-03-04")
    plan = small_plan()
    table = open_table(plan.replacing([("programme_items", item.id, item)]))
    table.at("e1", "dates")
    QGuiApplication.clipboard().setText("2027-03-10/2027-03-12")
    table.key(Key.Key_V, Mod.ControlModifier)
    assert [str(each.day) for each in table.desk.plan.parts(ProgrammeItem, "e1")] == ["2027-03-11"]
    table.desk.undo()
    assert [str(each.day) for each in table.desk.plan.parts(ProgrammeItem, "e1")] == ["2027-03-04"]
