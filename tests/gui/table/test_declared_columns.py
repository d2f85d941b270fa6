"""A field that the table has no word for of its own is shown, typed, undone, sorted and edited for many."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDialogButtonBox, QLineEdit, QListWidget

from app.services.layouts.table_columns import BY_ID, USUAL
from tests.gui.table.gestures import Key, Mod, Table, small_plan


def show(table: Table, *columns: str) -> None:
    """Tick columns in the chooser."""
    table.screen.choose_columns()
    dialog = table.dialog("columnChooser")
    offered = dialog.findChild(QListWidget, "columns")
    items = [offered.item(at) for at in range(offered.count())]
    assert {item.data(Qt.ItemDataRole.UserRole) for item in items} - {None} == set(BY_ID)
    for item in items:
        if item.data(Qt.ItemDataRole.UserRole) in columns:
            item.setCheckState(Qt.CheckState.Checked)
    dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok).click()
    assert [column.id for column in table.model.columns] == [*USUAL, *columns]


def ok(table: Table, column: str, typed: str) -> None:
    """Give all selected engagements a value in the bulk edit."""
    table.screen.bulk_edit()
    dialog = table.dialog("bulkEdit")
    fields = dialog.findChild(QComboBox, "bulkField")
    fields.setCurrentIndex(fields.findData(column))
    line, choice = dialog.findChild(QLineEdit, "bulkValue"), dialog.findChild(QComboBox, "bulkChoice")
    if line.isVisible():
        table.qtbot.keyClicks(line, typed)
    else:
        choice.setCurrentIndex(choice.findText(typed))
        choice.activated.emit(choice.currentIndex())
    dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok).click()


@pytest.mark.parametrize(
    ("column", "typed", "shown"),
    [
        ("agreement", "Treaty of 1976", "Treaty of 1976"),
        ("review_on", "3 mar 27", "3 Mar 2027"),
        ("participants", "1 200", "1200"),
        ("priority", "must", "must"),
        ("provenance", "by hand", "by hand"),
    ],
)
def test_a_field_is_shown_typed_sorted_and_undone(table: Table, column: str, typed: str, shown: str) -> None:
    show(table, column)
    table.type_into("e2", column, typed)
    assert table.cell("e2", column) == shown
    table.click_head(column)
    assert table.model.ids[0] == "e2", "what is empty comes last"
    table.desk.undo()
    assert table.cell("e2", column) == ""
    assert table.desk.plan == small_plan()


@pytest.mark.parametrize(
    ("column", "typed", "shown"), [("agreement", "Treaty", "Treaty"), ("counterpart_level", "L2", "L2")]
)
def test_a_field_is_given_to_many_at_once(table: Table, column: str, typed: str, shown: str) -> None:
    show(table, column)
    table.select(("e2", "title"), ("e3", "title"))
    ok(table, column, "L2 chief of defence, permanent secretary" if typed == "L2" else typed)
    assert {table.cell(each, column) for each in ("e1", "e2", "e3")} == {shown}
    table.desk.undo()
    assert table.desk.plan == small_plan()


def test_a_field_is_filled_down_and_emptied(table: Table) -> None:
    show(table, "agreement")
    table.type_into(table.model.ids[0], "agreement", "Treaty", Key.Key_Tab)
    first, last = table.model.ids[0], table.model.ids[-1]
    table.select((first, "agreement"), (last, "agreement"))
    table.key(Key.Key_D, Mod.ControlModifier)
    assert {table.item(each).agreement for each in table.model.ids} == {"Treaty"}
    table.key(Key.Key_Delete)
    assert {table.item(each).agreement for each in table.model.ids} == {""}


def test_columns_of_an_earlier_version_are_shown(table: Table) -> None:
    table.screen.arrange({"columns": "title lead country", "sort": "lead-"})
    assert [column.id for column in table.model.columns] == ["title", "own_lead", "countries"]
    arranged = table.screen.arrangement()
    assert (arranged["columns"], arranged["sort"]) == ("title own_lead countries", "own_lead-")


def test_a_choice_offers_what_its_sort_offers(table: Table) -> None:
    show(table, "priority")
    table.at("e1", "priority")
    table.key(Key.Key_F2)
    names = table.editor().completer().model()
    assert [names.index(at, 0).data() for at in range(names.rowCount())] == ["must", "should", "could"]
