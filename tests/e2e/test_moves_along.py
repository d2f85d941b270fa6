"""What goes along when engagements are moved in the window: said before, made as one step, taken back as one."""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from app.domain.changes import added, change
from app.domain.delegates import Delegate
from app.domain.engagement import Engagement
from app.domain.milestones import Milestone
from app.domain.programme_items import ProgrammeItem
from app.domain.wording import text
from app.gui.dialogs.bulk_edit import BulkEdit
from app.gui.dialogs.shift_several import ShiftSeveral
from app.gui.editors.cell_editors import CellEditor
from app.gui.editors.echo_line import EchoLine
from app.gui.editors.field_editors import LineEditor
from app.gui.screens.table.screen import TableScreen
from app.gui.shell.main_window import MainWindow
from app.gui.widgets.notices import NoticeCard
from app.gui.widgets.picker import Picker
from app.services.edits.engagements import change_engagement
from app.services.review.open_findings import sorted_open
from tests.builders import delegate, engagement, milestone, programme_item
from tests.e2e.conftest import Desk
from tests.e2e.gestures import dialog, field, open_with, panel, press, texts, type_and_leave, type_over

CTRL = Qt.KeyboardModifier.ControlModifier
ALT_SHIFT = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier


def add(window: MainWindow, table: str, *items: Any) -> None:
    document = window.workspace.document
    assert document.do(change(text("new"), [added(table, item) for item in items]))
    document.undo_stack.clear()


def visit(desk: Desk) -> tuple[MainWindow, Engagement]:
    """A visit of three days with nine items in its programme and a delegate."""
    window, (one,) = open_with(desk, "Visit")
    document = window.workspace.document
    wanted = {"start": date(2027, 3, 31), "end": date(2027, 4, 2)}
    moved = engagement(one.id, wanted["start"], wanted["end"]).dates
    assert document.attempt(partial(change_engagement, document.plan, one.id, dates=moved))
    days = [wanted["start"] + timedelta(days=number % 3) for number in range(9)]
    add(window, "programme_items", *(programme_item(f"pi{n}", one.id, day=str(day)) for n, day in enumerate(days)))
    add(window, "delegates", delegate("head", one.id, arrives=wanted["start"], leaves=wanted["end"]))
    return window, document.plan.engagements[one.id]


def days_of(window: MainWindow, item_id: str) -> list[date]:
    plan = window.workspace.document.plan
    journeys = [day for each in plan.parts(Delegate, item_id) for day in (each.arrives, each.leaves) if day]
    return [*(each.day for each in plan.parts(ProgrammeItem, item_id)), *journeys]


def rules_of(window: MainWindow, item_id: str) -> set[str]:
    return {each.rule for each in window.workspace.document.review.of_engagement(item_id)}


def test_a_move_takes_the_programme_along_and_says_so(qtbot: QtBot, desk: Desk) -> None:
    window, one = visit(desk)
    before, days = window.workspace.document.plan, days_of(window, one.id)
    press(window, Qt.Key.Key_M, CTRL)
    asked = dialog(window, "moveDialog")
    type_over(qtbot, asked.findChild(LineEditor, "newDates"), "+7d")
    assert any(said.startswith("Moves along: 9 programme items, 1 delegate") for said in texts(asked)), texts(asked)
    qtbot.keyClick(asked.findChild(LineEditor, "newDates"), Qt.Key.Key_Return)
    assert days_of(window, one.id) == [day + timedelta(days=7) for day in days]
    assert "C43" not in rules_of(window, one.id)
    press(window, Qt.Key.Key_Z, CTRL)
    assert window.workspace.document.plan == before


def test_new_dates_in_the_panel_take_it_along(qtbot: QtBot, desk: Desk) -> None:
    window, one = visit(desk)
    type_and_leave(qtbot, field(window, "dates"), "7-9 jun 2027")
    assert {day.month for day in days_of(window, one.id)} == {6}
    assert days_of(window, one.id)[0] == date(2027, 6, 7)


ALONG = "9 programme items, 1 delegate, 11 milestones"
"""What goes along with the visit."""


def undo_of(window: MainWindow) -> QPushButton:
    """The button of the notice that something went along."""
    said = f"Moved along: {ALONG}. Undo takes all of it back."
    (found,) = (each for each in window.findChildren(NoticeCard) if each.notice.text == said)
    return next(each for each in found.findChildren(QPushButton) if each.text() == "Undo")


def test_new_dates_in_the_panel_say_before_and_after_what_goes_along(qtbot: QtBot, desk: Desk) -> None:
    window, _ = visit(desk)
    before = window.workspace.document.plan
    type_over(qtbot, editor := field(window, "dates"), "7-9 jun 2027")
    assert any(f"Moves along: {ALONG}" in said for said in texts(panel(window))), texts(panel(window))
    qtbot.keyClick(editor, Qt.Key.Key_Tab)
    qtbot.mouseClick(undo_of(window), Qt.MouseButton.LeftButton)
    assert window.workspace.document.plan == before


def test_a_longer_visit_says_only_what_is_counted_from_its_end(qtbot: QtBot, desk: Desk) -> None:
    window, one = visit(desk)
    type_over(qtbot, editor := field(window, "dates"), "31 mar - 3 apr 2027")
    (said,) = (each for each in texts(panel(window)) if "along" in each)
    assert said.endswith("\nMoves along: 1 milestone")
    qtbot.keyClick(editor, Qt.Key.Key_Tab)
    assert window.workspace.document.plan.engagements[one.id].dates.day_count == 4
    assert [each.text for each in window.notices.shown] == ["Moved along: 1 milestone. Undo takes all of it back."]


def test_new_dates_in_the_table_say_before_and_after_what_goes_along(qtbot: QtBot, desk: Desk) -> None:
    window, one = visit(desk)
    window.workspace.go_to("table")
    grid = window.findChild(TableScreen).grid
    grid.setCurrentIndex(grid.model().index(grid.model().row_of(one.id), grid.model().column_of("dates")))
    grid.setFocus()
    qtbot.keyClick(grid, Qt.Key.Key_F2)
    type_over(qtbot, editor := grid.findChild(CellEditor), "7-9 jun 2027")
    said = texts(window.findChild(EchoLine))
    assert said[-1].endswith(f" · Moves along: {ALONG}"), said
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert undo_of(window).isVisible()
    assert {day.month for day in days_of(window, one.id)} == {6}


def test_a_bulk_edit_of_dates_says_what_goes_along(qtbot: QtBot, desk: Desk) -> None:
    window, _ = visit(desk)
    window.workspace.go_to("table")
    window.workspace.actions.action("engagement.bulk-edit").trigger()
    asked = dialog(window, "bulkEdit")
    assert isinstance(asked, BulkEdit)
    fields = asked.findChild(Picker, "bulkField")
    fields.setCurrentIndex(fields.count() - 1)
    fields.activated.emit(fields.currentIndex())
    type_over(qtbot, asked.findChild(QLineEdit, "bulkValue"), "+7")
    assert asked.summary == f"1 of 1 will change · Moves along: {ALONG}"


@pytest.mark.parametrize("amount", ["+2w", "-1w"])
def test_a_shift_says_which_findings_come_and_go(qtbot: QtBot, desk: Desk, amount: str) -> None:
    """A milestone that is due soon moves along, and is due soon no more."""
    window, items = open_with(desk, "One", "Two", "Three")
    document = window.workspace.document
    due = document.today + timedelta(days=5)
    days = (items[0].dates.earliest - due).days
    add(window, "milestones", milestone("soon", items[0].id, planned=due, days=days))
    window.workspace.view.select(tuple(each.id for each in items))

    def seen() -> set[str]:
        found = sorted_open(document.plan, document.review.findings(), document.today)
        return {str(each.title) for each in found}

    before = seen()
    assert any("due soon" in each for each in before), before
    press(window, Qt.Key.Key_M, ALT_SHIFT)
    asked = dialog(window, "shiftSeveral")
    assert isinstance(asked, ShiftSeveral)
    qtbot.keyClicks(asked.findChild(QLineEdit, "shiftAmount"), amount)
    qtbot.waitUntil(lambda: "3 would move" in asked.totals and "…" not in asked.totals)
    said = asked.totals
    qtbot.keyClick(asked.findChild(QLineEdit, "shiftAmount"), Qt.Key.Key_Return)
    assert document.plan.records(Milestone)["soon"].planned != due
    assert " milestones" in said
    assert before - seen()
    assert " mended" in said, said
    assert (" new finding" in said) is bool(seen() - before), said
