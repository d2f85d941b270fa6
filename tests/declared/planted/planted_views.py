"""The planted fields in the table, the bulk edit, the filter, the bands of the timeline, the search and the panel."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDialogButtonBox, QLineEdit, QListWidget, QMenu
from pytestqt.qtbot import QtBot

from app.domain.changes import apply
from app.domain.plan import Plan
from app.domain.tables import RECORDS
from app.gui.filtering.filter_bar import FilterBar
from app.services.edits.moving import Push, move
from app.services.edits.regrouping import RowStep
from app.services.layouts.timeline_groupings import groupings
from app.services.search.in_memory import MemoryTexts
from app.services.search.searcher import PlanTexts, Searcher
from tests.builders import TODAY, engagement, plan_with
from tests.e2e.conftest import Desk, desk, trigger
from tests.e2e.gestures import field, open_with, type_and_leave
from tests.gui.conftest import icons, nothing_is_left_behind, qapp, resources, theme
from tests.gui.table.conftest import open_table
from tests.gui.table.gestures import Table
from tests.gui.table.test_table_blocks import choose_field
from tests.gui.workspaces import make_desk

__all__ = ["desk", "icons", "nothing_is_left_behind", "open_table", "qapp", "resources", "theme", "trigger"]

Vessel: Any = RECORDS["vessels"].kind


def small_plan() -> Plan:
    """Three engagements: two in one hotel, one of them with two vessels."""
    return plan_with(
        Vessel("v1", "Shepparton", notes="Surveys reefs."),
        Vessel("v2", "Benalla"),
        replace(engagement("e1", "2027-03-03", title="Survey"), hotel="Serena", vessels=("v2", "v1")),
        replace(engagement("e2", "2027-04-03", title="Visit"), hotel="Serena"),
        engagement("e3", "2027-05-03", title="Talks"),
    )


def test_both_are_columns_in_which_is_typed_and_filled(open_table: Callable[..., Table]) -> None:
    table = open_table(small_plan())
    table.screen.arrange({**table.screen.arrangement(), "columns": "title hotel vessels"})
    assert [table.model.headerData(at, Qt.Orientation.Horizontal) for at in range(3)] == ["Title", "Hotel", "Vessels"]
    assert table.cell("e1", "vessels") == "Benalla; Shepparton"
    table.type_into("e3", "hotel", "Stanley")
    assert table.item("e3").hotel == "Stanley"
    table.type_into("e3", "vessels", "benalla")
    assert table.item("e3").vessels == ("v2",)
    table.desk.undo()
    table.desk.undo()
    assert table.desk.plan == small_plan()
    table.click_head("hotel")
    assert table.titles() == ["Survey", "Visit", "Talks"]


def test_the_bulk_edit_offers_them(open_table: Callable[..., Table]) -> None:
    table = open_table(small_plan())
    table.select(("e1", "title"), ("e3", "title"))
    table.screen.bulk_edit()
    dialog = table.dialog("bulkEdit")
    choose_field(dialog, "hotel")
    assert dialog.findChild(QComboBox, "bulkField").currentText() == "Hotel"
    table.qtbot.keyClicks(dialog.findChild(QLineEdit, "bulkValue"), "Stanley")
    dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok).click()
    assert {each.hotel for each in table.desk.plan.engagements.values()} == {"Stanley"}


@pytest.mark.parametrize(
    ("facet", "choice", "count"), [("hotel", "Serena", 2), ("vessels", "Benalla", 1), ("hotel", "No hotel", 1)]
)
def test_the_filter_bar_offers_them(
    tmp_path: Any, resources: Any, qtbot: QtBot, facet: str, choice: str, count: int
) -> None:
    desk = make_desk(small_plan(), tmp_path, resources)
    bar = FilterBar(desk.workspace)
    qtbot.addWidget(bar)
    bar.show()
    desk.workspace.actions.action("view.filter-by").trigger()
    menu = bar.findChild(QMenu, "moreMenu")
    next(action for action in menu.actions() if action.objectName() == facet).trigger()
    menu.close()
    options = bar.chip(facet).popup.findChild(QListWidget)
    option = next(options.item(at) for at in range(options.count()) if options.item(at).text().startswith(choice))
    assert option.text().endswith(f"·  {count}")
    option.setCheckState(Qt.CheckState.Checked)
    qtbot.keyClick(bar.chip(facet).popup, Qt.Key.Key_Escape)
    assert len(desk.workspace.view.shown) == count
    desk.workspace.window.deleteLater()


@pytest.mark.parametrize(
    ("name", "into", "hotel", "vessels"),
    [("hotel", "", "", ("v2", "v1")), ("vessels", "v1", "Serena", ("v1",))],
)
def test_the_timeline_has_bands_of_them_and_a_drop_gives_their_value(
    name: str, into: str, hotel: str, vessels: tuple[str, ...]
) -> None:
    plan = small_plan()
    grouping = groupings()[name]
    assert str(grouping.title) == {"hotel": "Hotel", "vessels": "Vessels"}[name]
    rows = grouping.rows_of(plan)
    left = rows(plan.engagements["e1"])[0].leaf
    after = apply(move(plan, ["e1"], Push(), RowStep(name, left, into)), plan).engagements["e1"]
    assert (after.hotel, after.vessels) == (hotel, vessels)


@pytest.mark.parametrize(
    ("typed", "table", "item_id"),
    [
        pytest.param("serena", "engagements", "e1", id="a word of the field"),
        pytest.param("benalla", "engagements", "e1", id="the name of what it points at"),
        pytest.param("reefs", "vessels", "v1", id="a word of the record"),
        pytest.param("shepparton", "vessels", "v1", id="its name"),
    ],
)
def test_the_search_finds_them(typed: str, table: str, item_id: str) -> None:
    plan = small_plan()
    group = Searcher().search(PlanTexts(plan, MemoryTexts(plan), TODAY), typed, 5).group(table)
    assert group is not None
    assert item_id in {hit.id for hit in group.hits}


def test_the_panel_has_them_and_an_edit_is_taken_back(desk: Desk, qtbot: QtBot) -> None:
    window, _ = open_with(desk, "Port call")
    document = window.workspace.document
    window.workspace.actions.action("engagement.open").trigger()
    type_and_leave(qtbot, field(window, "hotel"), "Serena")
    assert document.plan.engagements["e0"].hotel == "Serena"
    window.workspace.actions.action("edit.undo").trigger()
    assert document.plan.engagements["e0"].hotel == ""
