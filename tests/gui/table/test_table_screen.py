"""The table as a whole: order, columns, selection, filter, words for screen readers."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QPushButton,
)

from app.domain.statuses import Status
from app.services.filtering.plan_filter import PlanFilter
from tests.builders import answer, ask, engagement, kind, plan_with
from tests.gui.table.gestures import Key, Mod, Table, small_plan


def test_rows_stand_by_date_with_uncertain_dates_at_their_earliest_day(table: Table) -> None:
    assert table.titles() == ["Staff talks", "Port call Mombasa", "Border visit"]
    assert table.cell("e1", "dates") == "Wed 3 – Fri 5 Mar 2027"
    assert table.cell("e3", "dates") == "April 2027 – ?"


def test_a_click_on_a_head_sorts_and_shift_adds_a_second_key(open_table: Callable[..., Table]) -> None:
    table = open_table(
        plan_with(
            engagement("a", "2027-01-01", title="One", own_lead="B", status=Status.PLANNED),
            engagement("b", "2027-01-02", title="Two", own_lead="A", status=Status.IDEA),
            engagement("c", "2027-01-03", title="Three", own_lead="B", status=Status.IDEA),
            engagement("d", "2027-01-04", title="Four", own_lead="", status=Status.IDEA),
        )
    )
    table.click_head("own_lead")
    assert table.titles() == ["Two", "One", "Three", "Four"]
    table.click_head("status", Mod.ShiftModifier)
    assert table.titles() == ["Two", "Three", "One", "Four"]
    table.click_head("own_lead", Mod.ShiftModifier)
    assert table.titles() == ["Three", "One", "Two", "Four"], "empty cells stay last"
    assert table.screen.findChild(QLabel, "sortOrder").text() == "Sorted by Lead person, Status"


def test_the_order_and_the_columns_are_there_again_next_time(open_table: Callable[..., Table], tmp_path: Path) -> None:
    table = open_table()
    table.click_head("title")
    again = open_table()
    assert again.titles() == ["Border visit", "Port call Mombasa", "Staff talks"]


def test_control_and_arrows_jump_to_the_end_of_what_is_filled(table: Table) -> None:
    table.at("e2", "title")
    table.key(Key.Key_Down, Mod.ControlModifier)
    assert table.current() == ("e3", "title")
    table.key(Key.Key_Up, Mod.ControlModifier)
    assert table.current() == ("e2", "title")


def test_a_column_is_selected_by_key(table: Table) -> None:
    table.at("e2", "title")
    table.key(Key.Key_Space, Mod.ControlModifier)
    assert sorted(table.screen.grid.selected_rows()) == [0, 1, 2]
    assert table.desk.workspace.view.selected[0] == "e2"


def test_the_selection_is_shared_with_the_other_views(table: Table) -> None:
    table.at("e3", "title")
    assert table.desk.workspace.view.selected == ("e3",)
    table.desk.workspace.view.select(("e1",))
    assert table.current()[0] == "e1"


def test_a_row_that_leaves_the_filter_stays_and_says_so(table: Table) -> None:
    table.desk.workspace.view.set_filter(PlanFilter(status=frozenset({"planned"})))
    assert table.titles() == ["Port call Mombasa", "Border visit"]
    table.type_into("e1", "status", "idea")
    assert table.titles() == ["Port call Mombasa", "Border visit"]
    index = table.model.index(table.model.row_of("e1"), table.model.column_of("title"))
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Title: Port call Mombasa, not in this filter"


def test_an_empty_plan_offers_the_next_step(open_table: Callable[..., Table]) -> None:
    table = open_table(plan_with(kind("ship-visit")))
    asked: list[bool] = []
    table.desk.workspace.actions.bind("file.import", partial(asked.append, True))
    bring_in = next(each for each in table.screen.findChildren(QPushButton) if each.text() == "Import…")
    assert bring_in.isVisible()
    bring_in.click()
    assert asked == [True]
    button = next(each for each in table.screen.findChildren(QPushButton) if each.text() == "New engagement")
    assert button.isVisible()
    button.click()
    assert table.desk.workspace.view.draft is not None
    assert table.titles() == []


def test_a_filter_that_hides_everything_offers_to_be_cleared(table: Table) -> None:
    table.desk.workspace.view.set_filter(PlanFilter(words="nothing of the kind"))
    button = next(each for each in table.screen.findChildren(QPushButton) if each.text() == "Clear filters")
    assert button.isVisible()
    button.click()
    assert len(table.titles()) == 3


def test_coordination_and_findings_are_said_in_words(open_table: Callable[..., Table]) -> None:
    table = open_table(
        plan_with(
            engagement("e1"),
            ask("a1", due=small_plan().engagements["e2"].dates.earliest.replace(month=1, day=2)),
            ask("a2", answer=answer()),
        )
    )
    assert table.cell("e1", "coordination") == "1 of 2 answered, 1 overdue"


def test_cells_and_heads_have_words_for_a_screen_reader(table: Table) -> None:
    index = table.model.index(table.model.row_of("e1"), table.model.column_of("status"))
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Status: planned"
    vertical = table.model.headerData(0, Qt.Orientation.Vertical, Qt.ItemDataRole.AccessibleTextRole)
    assert vertical == "Staff talks"


def test_tab_leaves_the_table(table: Table) -> None:
    assert not table.grid.tabKeyNavigation()


def test_the_model_keeps_qts_rules(table: Table, qtmodeltester) -> None:
    qtmodeltester.check(table.model)


def test_twelve_thousand_rows(open_table: Callable[..., Table]) -> None:
    plan = plan_with(
        *(engagement(f"e{n}", f"20{20 + n % 10}-{1 + n % 12:02d}-{1 + n % 28:02d}") for n in range(12_500))
    )
    table = open_table(plan)
    assert table.model.rowCount() == 12_501
    table.click_head("title")
    first = table.model.ids[0]
    table.type_into(first, "title", "Changed")
    assert table.item(first).title == "Changed"
    table.desk.undo()
    assert table.desk.plan == plan


def test_a_width_that_somebody_gave_a_column_grows_with_the_letters(table: Table) -> None:
    settings, place = table.desk.workspace.settings, table.model.column_of("title")
    assert place is not None
    head = table.grid.horizontalHeader()
    edge = QPoint(head.sectionViewportPosition(place) + head.sectionSize(place) - 2, 10)
    aside = edge + QPoint(61, 0)
    table.qtbot.mousePress(head.viewport(), Qt.MouseButton.LeftButton, pos=edge)
    table.qtbot.mouseMove(head.viewport(), aside)
    table.qtbot.mouseRelease(head.viewport(), Qt.MouseButton.LeftButton, pos=aside)
    wide = table.grid.columnWidth(place)
    for percent in (200, 90, 100):
        settings.change(text_size=percent)
        assert table.grid.columnWidth(place) == pytest.approx(wide * percent / 100, abs=1)
    assert table.grid.columnWidth(place) == wide
    settings.change(text_size=150, table_widths=("title:333", "title:250@0", "kind:120@none"))
    assert table.grid.columnWidth(place) == 333, "a version before did not keep the size of the letters"


def test_the_filter_of_each_column_is_opened_without_a_complaint_of_qt(table: Table, qtlog: object) -> None:
    for column in table.model.columns:
        table.screen._ordering.ask_filter(column)
        table.dialog("columnFilter").reject()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    said = [each.message for each in qtlog.records]  # type: ignore[attr-defined]
    assert not [each for each in said if "does not support" not in each]
