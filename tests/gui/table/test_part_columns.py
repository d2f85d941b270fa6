"""Fields of what an engagement has at most one of, in the table by real gestures."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDialogButtonBox, QLineEdit, QListWidget, QListWidgetItem

from app.gui.widgets import clipboard
from tests.gui.table.gestures import Key, Mod, Table, small_plan

BERTH, OFFICERS, REACHED = "ship_visits.berth", "ship_visits.officers", "outcomes.reached"


def show(table: Table, *columns: str) -> None:
    """Show these columns and no others."""
    table.screen.arrange({"columns": " ".join(columns)})


def visible(offered: QListWidget) -> list[QListWidgetItem]:
    return [item for at in range(offered.count()) if not (item := offered.item(at)).isHidden()]


def entry(offered: QListWidget, words: str) -> QListWidgetItem:
    return next(item for item in visible(offered) if item.text().startswith(words))


def test_the_chooser_keeps_them_below_the_closed_names_of_their_records(table: Table) -> None:
    table.screen.choose_columns()
    dialog = table.dialog("columnChooser")
    offered = dialog.findChild(QListWidget, "columns")
    assert not any("(ship visit)" in item.text() for item in visible(offered))
    offered.setCurrentItem(entry(offered, "Ship visit ("))
    table.qtbot.keyClick(offered, Key.Key_Space)
    berth = entry(offered, "Berth")
    assert berth.text() == "Berth"
    berth.setCheckState(Qt.CheckState.Checked)
    table.qtbot.keyClick(offered, Key.Key_Left)
    assert [item.text() for item in visible(offered) if item.data(Qt.ItemDataRole.UserRole) == BERTH] == ["Berth"]
    assert not any(item.text() == "Officers" for item in visible(offered)), "closed again, only what is ticked is seen"
    dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok).click()
    assert table.model.columns[-1].id == BERTH


def test_a_column_is_found_by_its_words_and_moved_past_what_is_in_sight(table: Table) -> None:
    table.screen.choose_columns()
    dialog = table.dialog("columnChooser")
    offered = dialog.findChild(QListWidget, "columns")
    table.qtbot.keyClicks(dialog.findChild(QLineEdit, "soughtColumn"), "visit off")
    assert [item.text() for item in visible(offered)] == ["Officers (ship visit)"]
    visible(offered)[0].setCheckState(Qt.CheckState.Checked)
    dialog.findChild(QLineEdit, "soughtColumn").clear()
    last = [item for item in visible(offered) if item.checkState() == Qt.CheckState.Checked][-2]
    offered.setCurrentItem(entry(offered, "Officers"))
    while offered.row(entry(offered, "Officers")) > offered.row(last):
        dialog.move_up()
    dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok).click()
    assert [column.id for column in table.model.columns][-2] == OFFICERS


def test_typing_makes_the_part_and_one_step_back_takes_it(table: Table) -> None:
    show(table, "title", "kind", BERTH, OFFICERS)
    table.type_into("e1", BERTH, "North quay")
    assert table.cell("e1", BERTH) == "North quay"
    assert table.desk.plan.find("ship_visits", "e1") is not None
    table.desk.undo()
    assert table.cell("e1", BERTH) == ""
    assert table.desk.plan == small_plan()


def test_what_cannot_have_it_is_not_opened_and_says_why(table: Table) -> None:
    show(table, "title", BERTH)
    table.at("e2", BERTH)
    table.key(Key.Key_F2)
    assert not table.is_editing()
    index = table.grid.currentIndex()
    why = "Berth is kept for Ship visit; the kind of this one is Bilateral meeting."
    assert index.data(Qt.ItemDataRole.ToolTipRole) == why
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == f"Berth (ship visit): {why}"
    assert index.data() == ""
    table.at(None, BERTH)
    assert "then the kind" in table.grid.currentIndex().data(Qt.ItemDataRole.ToolTipRole)


def test_it_is_filled_down_copied_pasted_and_emptied_as_one_step_each(table: Table) -> None:
    show(table, "title", BERTH, OFFICERS)
    table.type_into("e1", BERTH, "North quay")
    table.type_into("e1", OFFICERS, "12")
    table.select(("e1", BERTH), ("e3", OFFICERS))
    table.key(Key.Key_D, Mod.ControlModifier)
    assert [table.cell("e3", each) for each in (BERTH, OFFICERS)] == ["North quay", "12"]
    table.desk.undo()
    table.select(("e1", BERTH), ("e1", OFFICERS))
    table.key(Key.Key_C, Mod.ControlModifier)
    assert clipboard.held().strip() == "North quay\t12"
    assert table.desk.plan.find("ship_visits", "e3") is None
    table.at("e3", BERTH)
    table.key(Key.Key_V, Mod.ControlModifier)
    assert [table.cell("e3", each) for each in (BERTH, OFFICERS)] == ["North quay", "12"]
    table.select(("e3", BERTH), ("e3", OFFICERS))
    table.key(Key.Key_Delete)
    assert table.desk.plan.find("ship_visits", "e3") is None
    table.desk.undo()
    assert table.cell("e3", OFFICERS) == "12"


def test_a_choice_offers_what_its_sort_offers_and_takes_its_beginning(table: Table) -> None:
    show(table, "title", REACHED)
    table.at("e2", REACHED)
    table.key(Key.Key_F2)
    names = table.editor().completer().model()
    assert "largely" in [names.index(at, 0).data() for at in range(names.rowCount())]
    table.qtbot.keyClick(table.editor(), Key.Key_Escape)
    table.type_into("e2", REACHED, "largely")
    assert table.cell("e2", REACHED) == "largely"


@pytest.mark.parametrize(("last", "offers"), [("e3", True), ("e2", False)])
def test_the_bulk_edit_offers_what_some_of_them_can_have(table: Table, last: str, offers: bool) -> None:
    show(table, "title", "kind", OFFICERS)
    table.select((last, "title"), (last, "title"))
    table.screen.bulk_edit()
    dialog = table.dialog("bulkEdit")
    fields = dialog.findChild(QComboBox, "bulkField")
    assert (fields.findData(OFFICERS) >= 0) is offers
    assert fields.findData("outcomes.next_step") >= 0
    fields.setCurrentIndex(fields.findData("outcomes.next_step"))
    table.qtbot.keyClicks(dialog.findChild(QLineEdit, "bulkValue"), "Write to them")
    dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok).click()
    assert table.desk.plan.find("outcomes", last) is not None
    table.desk.undo()
    assert table.desk.plan == small_plan()


def test_rows_are_sorted_and_grouped_by_it_and_a_saved_view_keeps_that(table: Table) -> None:
    show(table, "title", OFFICERS)
    table.type_into("e3", OFFICERS, "7")
    table.click_head(OFFICERS)
    assert table.model.ids[0] == "e3"
    kept = table.screen.arrangement()
    assert (kept["columns"], kept["sort"]) == (f"title {OFFICERS}", OFFICERS)
    table.screen.arrange({**kept, "group": OFFICERS})
    assert [line.count for line in table.model.lines if not isinstance(line, str)] == [1, 2]
