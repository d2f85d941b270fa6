"""A planner sorts, deletes and takes back in the table of the real window."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QPoint, Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.gui.editors.cell_editors import CellEditor
from app.gui.plans.leaving import GO
from app.gui.screens.table.screen import TableScreen
from app.gui.screens.table.view import EngagementGrid
from tests.e2e.conftest import Desk
from tests.e2e.test_first_hour import open_sample

Key, Mod = Qt.Key, Qt.KeyboardModifier


def open_table(qtbot: QtBot, desk: Desk) -> EngagementGrid:
    """The table of the sample plan, sorted by country and then by date."""
    window = open_sample(qtbot, desk)
    window.workspace.go_to("table")
    grid = window.findChild(TableScreen).grid
    click_head(qtbot, grid, "countries")
    click_head(qtbot, grid, "dates", Mod.ShiftModifier)
    return grid


def click_head(qtbot: QtBot, grid: EngagementGrid, column: str, modifiers: Mod = Mod.NoModifier) -> None:
    header = grid.header
    x = header.sectionViewportPosition(grid.model().column_of(column)) + 20
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, modifiers, QPoint(x, 10))


def select_rows(grid: EngagementGrid, rows: range) -> None:
    grid.select_rows(list(rows))
    grid.selectionModel().setCurrentIndex(grid.model().index(rows[0], 0), QItemSelectionModel.SelectionFlag.NoUpdate)
    grid.setFocus()


def test_a_deletion_posts_one_notice_whose_undo_puts_the_rows_where_they_were(qtbot: QtBot, desk: Desk) -> None:
    grid = open_table(qtbot, desk)
    before = list(grid.model().ids)
    select_rows(grid, range(3, 9))
    qtbot.keyClick(grid, Key.Key_Delete)
    assert desk.window is not None
    assert len(grid.model().ids) == len(before) - 6
    assert [notice.text for notice in desk.window.notices.shown] == ["Deleted 6 engagements."]
    assert desk.prompts.asked == []
    (undo,) = (each for each in desk.window.findChildren(QPushButton) if each.text() == "Undo" and each.isVisible())
    undo.click()
    assert list(grid.model().ids) == before
    assert desk.window.notices.shown == ()


def test_many_are_deleted_after_a_question_and_come_back_in_order(qtbot: QtBot, desk: Desk) -> None:
    grid = open_table(qtbot, desk)
    before = list(grid.model().ids)
    select_rows(grid, range(0, 60))
    desk.prompts.choice = "too"
    qtbot.keyClick(grid, Key.Key_Delete)
    # Two more are part of what is among the sixty, and are not among them themselves.
    assert desk.prompts.asked == ["Delete 60 engagements?", "What becomes of 2 engagements that belong to it?"]
    assert desk.window is not None
    assert len(desk.window.notices.shown) == 1
    desk.window.workspace.actions.action("edit.undo").trigger()
    assert list(grid.model().ids) == before


def test_the_same_question_is_asked_in_the_other_views(qtbot: QtBot, desk: Desk) -> None:
    grid = open_table(qtbot, desk)
    select_rows(grid, range(0, 11))
    assert desk.window is not None
    workspace = desk.window.workspace
    before = workspace.document.plan
    workspace.go_to("coordination")
    desk.prompts.yes = False
    workspace.actions.action("engagement.delete").trigger()
    assert desk.prompts.asked == ["Delete 11 engagements?"]
    assert workspace.document.plan == before


def test_the_window_is_not_closed_over_words_that_wait_in_a_cell(qtbot: QtBot, desk: Desk) -> None:
    grid, window = open_table(qtbot, desk), desk.window
    assert window is not None
    grid.setCurrentIndex(grid.model().index(2, grid.model().column_of("kind")))
    qtbot.keyClick(grid, Key.Key_F2)
    editor = next(each for each in grid.findChildren(CellEditor) if each.isVisible())
    editor.selectAll()
    qtbot.keyClicks(editor, "picnic")
    window.workspace.go_to("timeline")
    window.close()
    assert window.isVisible()
    assert "“picnic” in Kind" in desk.prompts.asked[-1]
    window.workspace.go_to("table")
    assert grid.held is editor
    assert editor.text() == "picnic"
    qtbot.keyClick(editor, Key.Key_Escape)
    window.close()
    assert not window.isVisible()
    assert len(desk.prompts.asked) == 1


def half_typed(qtbot: QtBot, desk: Desk, column: str, typed: str) -> tuple[str, EngagementGrid]:
    """The engagement in whose cell something stands typed that was not left yet."""
    grid = open_table(qtbot, desk)
    grid.setCurrentIndex(grid.model().index(2, grid.model().column_of(column)))
    grid.setFocus()
    qtbot.keyClick(grid, Key.Key_F2)
    editor = grid.findChild(CellEditor)
    editor.selectAll()
    qtbot.keyClicks(editor, typed)
    return grid.model().ids[2], grid


def test_what_stands_typed_in_a_cell_is_in_the_plan_when_the_window_is_closed(qtbot: QtBot, desk: Desk) -> None:
    engagement, _ = half_typed(qtbot, desk, "title", "Typed and not left")
    assert desk.window is not None
    location = desk.window.document.editor.store.location
    desk.stop()
    window = desk.start()
    window.opening.open(location)
    assert window.document.plan.engagements[engagement].title == "Typed and not left"


def test_a_command_speaks_of_what_stands_typed_in_a_cell(qtbot: QtBot, desk: Desk) -> None:
    engagement, grid = half_typed(qtbot, desk, "title", "Typed and not left")
    assert desk.window is not None
    desk.window.workspace.actions.action("view.timeline").trigger()
    assert desk.window.document.plan.engagements[engagement].title == "Typed and not left"
    assert grid.findChild(CellEditor) is None or grid.findChild(CellEditor).isHidden()


def test_a_plan_is_closed_over_words_that_wait_in_a_cell_after_one_question(qtbot: QtBot, desk: Desk) -> None:
    engagement, _ = half_typed(qtbot, desk, "dates", "one fine day")
    assert desk.window is not None
    before = desk.window.document.plan.engagements[engagement]
    location = desk.window.document.editor.store.location
    desk.prompts.choice = GO
    desk.window.workspace.actions.action("file.close").trigger()
    assert len(desk.prompts.asked) == 1
    assert "one fine day" in desk.prompts.asked[0]
    assert not desk.window.document.is_open
    desk.window.opening.open(location)
    assert desk.window.document.plan.engagements[engagement].dates == before.dates
