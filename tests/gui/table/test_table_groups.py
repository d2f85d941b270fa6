"""The table in groups, through the filters of its columns, sorted again after edits, filled down and selected whole."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QMenu,
    QPushButton,
    QWidget,
)

from app.domain.changes import change, replaced
from app.domain.statuses import Status
from app.domain.wording import text
from app.gui.screens.table.model import LOOK
from app.services.edits.engagements import change_engagement
from app.services.filtering.plan_filter import PlanFilter
from app.services.layouts.table_rows import GroupHeading
from tests.builders import engagement, plan_with
from tests.gui.table.gestures import Key, Mod, Table


def shown(table: Table) -> list[str]:
    """The lines as they stand: headings as they are said, rows by their ids."""
    return [
        str(table.model.index(at, 0).data()) if isinstance(line, GroupHeading) else line
        for at, line in enumerate(table.model.lines)
    ]


def give(table: Table, command: str) -> None:
    action = table.desk.workspace.actions.action(command)
    assert action.isEnabled(), action.toolTip()
    action.trigger()
    QApplication.processEvents()


def label(table: Table, name: str) -> str:
    found = table.screen.findChild(QLabel, name)
    return found.text() if found.isVisible() else ""


def click(table: Table, name: str, kind: type[QWidget] = QAbstractButton) -> None:
    QTest.mouseClick(table.screen.findChild(kind, name), Qt.MouseButton.LeftButton)
    QApplication.processEvents()


def group_by(table: Table, title: str) -> None:
    """Choose the column in the dialog, by its first letters and Enter."""
    give(table, "table.group-by")
    dialog = table.dialog("groupChooser")
    columns = dialog.findChild(QListWidget, "groupColumns")
    QTest.keyClicks(columns, title)
    QTest.keyClick(columns, Key.Key_Return)
    QApplication.processEvents()


def ask_filter(table: Table, column: str) -> QDialog:
    """Open the filter of a column from its head's menu."""
    header = table.grid.header
    at = QPoint(header.sectionViewportPosition(table.model.column_of(column)) + 10, 10)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, header.viewport().mapToGlobal(at))
    QApplication.sendEvent(header.viewport(), event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    next(each for each in menu.actions() if each.text().startswith("Filter by")).trigger()
    menu.close()
    return table.dialog("columnFilter")


def filter_by(table: Table, column: str, typed: str = "", *ticks: str) -> None:
    dialog = ask_filter(table, column)
    if typed:
        QTest.keyClicks(dialog.findChild(QLineEdit, "filterTyped"), typed)
    choices = dialog.findChild(QListWidget, "filterChoices")
    for tick in ticks:
        item = next(choices.item(at) for at in range(choices.count()) if choices.item(at).text().startswith(tick))
        choices.setCurrentItem(item)
        QTest.keyClick(choices, Key.Key_Space)
    QTest.mouseClick(dialog.findChild(QPushButton, "filterRows"), Qt.MouseButton.LeftButton)
    QApplication.processEvents()


def test_rows_are_put_into_groups_with_counts_and_out_again(table: Table) -> None:
    group_by(table, "Kind")
    assert shown(table) == ["Ship visit (2)", "e1", "e3", "Bilateral meeting (1)", "e2"]
    assert label(table, "sortOrder") == "Grouped by Kind, sorted by Dates"
    numbers = [table.model.headerData(at, Qt.Orientation.Vertical) for at in range(6)]
    assert numbers == ["", "1", "2", "", "3", "+"]
    give(table, "table.ungroup")
    assert shown(table) == ["e2", "e1", "e3"]


def test_groups_are_kept_for_the_next_time_and_in_a_saved_view(open_table: Callable[..., Table]) -> None:
    table = open_table()
    group_by(table, "Kind")
    kept = table.screen.arrangement()
    assert kept["group"] == "kind"
    again = open_table()
    assert shown(again)[0] == "Ship visit (2)"
    again.screen.arrange({**kept, "group": ""})
    assert shown(again) == ["e2", "e1", "e3"]
    again.screen.arrange(kept)
    assert shown(again)[0] == "Ship visit (2)"


@pytest.mark.parametrize("keys", [(Key.Key_Left, Key.Key_Right), (Key.Key_Return, Key.Key_Return),
                                  (Key.Key_Space, Key.Key_Space)])  # fmt: skip
def test_keys_close_and_open_the_group_of_a_heading(table: Table, keys: tuple[Key, Key]) -> None:
    group_by(table, "Kind")
    table.grid.setCurrentIndex(table.model.index(0, 1))
    table.key(keys[0])
    assert shown(table) == ["Ship visit (2)", "Bilateral meeting (1)", "e2"]
    assert table.grid.currentIndex().row() == 0
    said = table.model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Ship visit (2), collapsed"
    table.key(keys[1])
    assert shown(table)[:3] == ["Ship visit (2)", "e1", "e3"]


def test_a_click_on_a_heading_closes_and_opens_it(table: Table) -> None:
    group_by(table, "Kind")
    for wanted in (["Ship visit (2)", "Bilateral meeting (1)", "e2"], ["Ship visit (2)", "e1", "e3"]):
        rect = table.grid.visualRect(table.model.index(0, 1))
        QTest.mouseClick(table.grid.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
        assert shown(table)[: len(wanted)] == wanted
    give(table, "table.close-groups")
    assert shown(table) == ["Ship visit (2)", "Bilateral meeting (1)"]
    give(table, "table.open-groups")
    assert len(shown(table)) == 5


def test_a_heading_is_painted_and_is_no_cell_to_edit(table: Table) -> None:
    group_by(table, "Kind")
    index = table.model.index(0, 1)
    assert index.data(LOOK).heading.count == 2
    table.grid.setCurrentIndex(index)
    table.key(Key.Key_F2)
    assert not table.is_editing()
    assert not table.grid.grab().isNull()


def test_cells_are_copied_and_filled_across_a_heading(table: Table) -> None:
    group_by(table, "Kind")
    table.select(("e1", "own_lead"), ("e2", "own_lead"))
    table.key(Key.Key_D, Mod.ControlModifier)
    assert {table.item(each).own_lead for each in ("e1", "e2", "e3")} == {"Chief of Navy"}
    assert table.desk.said[-1] == "2 cells changed."
    table.desk.undo()
    assert [table.item(each).own_lead for each in ("e1", "e2", "e3")] == ["Chief of Navy", "", "Army"]


def test_a_group_that_is_closed_opens_for_what_is_made_in_it(table: Table) -> None:
    group_by(table, "Kind")
    give(table, "table.close-groups")
    table.type_into(None, "title", "Port call Tanga")
    assert any(line in table.model.ids for line in table.desk.plan.engagements if line not in ("e1", "e2", "e3"))


def test_a_column_lets_through_what_is_typed_and_says_so(table: Table) -> None:
    filter_by(table, "title", "visit")
    assert table.model.ids == ["e3"]
    assert label(table, "columnFilters") == "1 of 3 rows: Title: “visit”"
    filter_by(table, "dates", ">= 1 mar 2027")
    assert table.model.ids == ["e3"]
    click(table, "clearColumnFilters")
    assert table.model.ids == ["e2", "e1", "e3"]
    assert label(table, "columnFilters") == ""


def test_a_column_lets_through_what_is_ticked_and_the_filter_of_all_views_too(table: Table) -> None:
    filter_by(table, "countries", "", "Tanzania", "Kenya")
    assert table.model.ids == ["e2", "e1"]
    table.desk.workspace.view.set_filter(PlanFilter(words="staff"))
    assert table.model.ids == ["e2"]
    assert label(table, "columnFilters").startswith("1 of 1 row:")
    table.desk.workspace.actions.bind("edit.clear-filters", lambda: None)
    give(table, "edit.clear-filters")
    assert label(table, "columnFilters") == ""


def test_a_filter_of_columns_goes_by_its_key_and_with_its_saved_view(table: Table) -> None:
    filter_by(table, "title", "visit")
    kept = table.screen.arrangement()
    give(table, "table.clear-column-filters")
    assert len(table.model.ids) == 3
    table.screen.arrange(kept)
    assert table.model.ids == ["e3"]
    assert table.desk.workspace.actions.keys_of("table.clear-column-filters") == ("Alt+Shift+X",)


def test_what_means_nothing_is_refused_while_it_is_typed(table: Table) -> None:
    dialog = ask_filter(table, "dates")
    line, button = dialog.findChild(QLineEdit, "filterTyped"), dialog.findChild(QPushButton, "filterRows")
    QTest.keyClicks(line, "soonish")
    assert not button.isEnabled()
    assert any("soonish" in each.text() for each in dialog.findChildren(QLabel))
    line.clear()
    QTest.keyClicks(line, "march 2027")
    assert button.isEnabled()
    QTest.keyClick(line, Key.Key_Return)
    QApplication.processEvents()
    assert table.model.ids == ["e1"]


def test_columns_that_hide_everything_offer_the_way_out(table: Table) -> None:
    filter_by(table, "title", "nothing like it")
    assert not table.grid.isVisible()
    clear = next(each for each in table.screen.findChildren(QPushButton) if each.text() == "Clear filters")
    assert clear.isVisible()
    QTest.mouseClick(clear, Qt.MouseButton.LeftButton)
    assert table.grid.isVisible()
    assert len(table.model.ids) == 3


def test_what_is_made_while_columns_filter_stays_in_sight(table: Table) -> None:
    filter_by(table, "title", "visit")
    table.type_into(None, "title", "Port call Tanga")
    assert sorted(table.titles()) == ["Border visit", "Port call Tanga"]


def test_an_edited_row_stays_under_the_hand_and_is_sorted_in_on_demand(table: Table) -> None:
    table.click_head("title")
    assert table.titles() == ["Border visit", "Port call Mombasa", "Staff talks"]
    assert label(table, "rowsAstray") == ""
    table.type_into("e3", "title", "Zanzibar visit")
    assert table.model.ids == ["e3", "e1", "e2"]
    assert table.current() == ("e1", "title"), "the next cell of the column is the one below"
    assert label(table, "rowsAstray") == "1 row you edited stands where it was"
    table.at("e3", "title")
    give(table, "table.sort-again")
    assert table.model.ids == ["e1", "e2", "e3"]
    assert table.current() == ("e3", "title")
    assert label(table, "rowsAstray") == ""


def test_an_edit_that_leaves_the_order_as_it_is_asks_for_nothing(table: Table) -> None:
    table.click_head("title")
    table.type_into("e1", "own_lead", "Army")
    assert label(table, "rowsAstray") == ""
    table.type_into("e1", "title", "Port visit")
    assert label(table, "rowsAstray") == ""


def test_an_edit_elsewhere_is_counted_too_and_undone_again(table: Table) -> None:
    table.click_head("title")
    document = table.desk.workspace.document
    document.attempt(partial(change_engagement, document.plan, "e3", title="Zanzibar visit"))
    assert label(table, "rowsAstray") == "1 row you edited stands where it was"
    table.desk.undo()
    assert label(table, "rowsAstray") == ""


def test_several_edited_rows_are_all_counted(table: Table) -> None:
    """Those that moved together stand in order among themselves."""
    table.click_head("title")
    assert table.titles() == ["Border visit", "Port call Mombasa", "Staff talks"]
    document = table.desk.workspace.document
    before = [(document.plan.engagements[each], f"Z {document.plan.engagements[each].title}") for each in ("e3", "e1")]
    items = [replaced("engagements", item, replace(item, title=title)) for item, title in before]
    assert document.do(change(text("two titles"), items))
    assert label(table, "rowsAstray") == "2 rows you edited stand where they were"
    click(table, "sortAgain")
    assert table.titles() == ["Staff talks", "Z Border visit", "Z Port call Mombasa"]


def test_a_row_that_leaves_its_group_stays_until_it_is_sorted_in(table: Table) -> None:
    group_by(table, "Lead person")
    assert shown(table) == ["Army (1)", "e3", "Chief of Navy (1)", "e1", "No lead person (1)", "e2"]
    table.type_into("e2", "own_lead", "Army")
    assert label(table, "rowsAstray") == "1 row you edited stands where it was"
    click(table, "sortAgain")
    assert shown(table) == ["Army (2)", "e2", "e3", "Chief of Navy (1)", "e1"]


def test_a_single_cell_is_filled_from_the_one_above(table: Table) -> None:
    table.at("e1", "own_lead")
    table.key(Key.Key_Down)
    assert table.current() == ("e3", "own_lead")
    give(table, "table.fill-down")
    assert table.item("e3").own_lead == "Chief of Navy"
    assert table.desk.said[-1] == "1 cell changed."


def test_filling_down_says_why_nothing_is_filled(table: Table) -> None:
    table.at("e2", "own_lead")
    give(table, "table.fill-down")
    assert table.desk.said[-1] == "Select the cell to fill down from, and those below it."
    table.select(("e2", "findings"), ("e1", "findings"))
    give(table, "table.fill-down")
    assert "cannot be filled down" in table.desk.said[-1]


def test_a_status_is_filled_down_through_the_same_gate_as_a_single_edit(table: Table) -> None:
    """What may not be confirmed is not, and the reason is said."""
    table.click_head("title")
    table.type_into("e1", "status", "confirmed")
    assert table.item("e1").status is Status.CONFIRMED
    table.select(("e1", "status"), ("e2", "status"))
    table.key(Key.Key_D, Mod.ControlModifier)
    assert table.item("e2").status is Status.IDEA
    assert table.desk.said[-1] == "1 cell stays as it was. It cannot be confirmed yet: nobody leads it."


def test_everything_is_selected_without_headings(table: Table) -> None:
    group_by(table, "Kind")
    table.screen.select_all()
    assert sorted(table.desk.workspace.view.selected) == ["e1", "e2", "e3"]
    assert sorted(table.grid.selected_rows()) == [1, 2, 4]


def test_the_commands_of_the_table_are_for_the_table(table: Table) -> None:
    actions = table.desk.workspace.actions
    assert actions.action("table.group-by").isEnabled()
    table.screen.hide()
    assert not actions.action("table.group-by").isEnabled()
    assert "Go to the table first" in actions.action("table.group-by").toolTip()


def test_a_plan_for_reading_only_is_grouped_but_not_filled(open_table: Callable[..., Table]) -> None:
    actions = open_table(read_only=True).desk.workspace.actions
    assert actions.action("table.group-by").isEnabled()
    assert not actions.action("table.fill-down").isEnabled()


def test_the_heading_of_the_group_that_is_read_stays_at_the_top(open_table: Callable[..., Table]) -> None:
    items = [
        engagement(f"e{at:02}", f"2027-01-{1 + at % 28:02}", own_lead="Army" if at < 40 else "Navy") for at in range(80)
    ]
    table = open_table(plan_with(*items))
    held = table.grid.findChild(QWidget, "heldHeading")
    group_by(table, "Lead person")
    assert not held.isVisible(), "the heading itself is seen"
    bar = table.grid.verticalScrollBar()
    bar.setValue(10)
    assert (held.isVisible(), held.accessibleName()) == (True, "Army (40)")
    bar.setValue(60)
    assert held.accessibleName() == "Navy (40)"
    row = table.model.row_of("e45")
    table.grid.setCurrentIndex(table.model.index(row, 0))
    while table.grid.currentIndex().row() > table.model.row_of("e41"):
        table.key(Key.Key_Up)
        assert table.grid.visualRect(table.grid.currentIndex()).top() >= held.height() * held.isVisible()
    bar.setValue(60)
    QTest.mouseClick(held, Qt.MouseButton.LeftButton, pos=QPoint(60, 5))
    assert shown(table)[-1] == "Navy (40)", "it closes its group, as the heading does"
    assert not held.isVisible() or held.accessibleName() == "Army (40)"
