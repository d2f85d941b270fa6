"""What goes along when engagements are moved in the window: said before, made as one step, taken back as one."""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from app.domain.changes import added, change
from app.domain.delegates import Delegate
from app.domain.engagement import Engagement
from app.domain.milestones import Milestone
from app.domain.programme_items import ProgrammeItem
from app.domain.wording import text
from app.gui.dialogs.shift_several import ShiftSeveral
from app.gui.editors.field_editors import LineEditor
from app.gui.shell.main_window import MainWindow
from app.services.edits.engagements import change_engagement
from app.services.review.open_findings import sorted_open
from tests.builders import delegate, engagement, milestone, programme_item
from tests.e2e.conftest import Desk
from tests.e2e.gestures import dialog, field, open_with, press, texts, type_and_leave, type_over

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


def test_what_stays_on_days_of_no_engagement_is_a_finding_until_it_is_mended(qtbot: QtBot, desk: Desk) -> None:
    window, one = visit(desk)
    press(window, Qt.Key.Key_M, CTRL)
    asked = dialog(window, "moveDialog")
    type_over(qtbot, asked.findChild(LineEditor, "newDates"), "jun 2027")
    assert "New: Outside the days of Visit" in texts(asked), texts(asked)
    qtbot.keyClick(asked.findChild(LineEditor, "newDates"), Qt.Key.Key_Return)
    assert "C43" in rules_of(window, one.id)
    type_and_leave(qtbot, field(window, "dates"), "31 mar - 2 apr 2027")
    assert "C43" not in rules_of(window, one.id)


def test_a_meeting_beside_a_forum_moves_along(qtbot: QtBot, desk: Desk) -> None:
    window, (forum, meeting) = open_with(desk, "Dialogue", "Meeting")
    document = window.workspace.document
    document.attempt(partial(change_engagement, document.plan, forum.id, kind="regional-forum"))
    fields = {"kind": "bilateral-meeting", "parent": forum.id, "dates": forum.dates}
    assert document.attempt(partial(change_engagement, document.plan, meeting.id, **fields))
    before = document.plan
    press(window, Qt.Key.Key_M, CTRL)
    asked = dialog(window, "moveDialog")
    type_over(qtbot, asked.findChild(LineEditor, "newDates"), "+1w")
    assert any(said.startswith("Moves along: 1 engagement within it") for said in texts(asked)), texts(asked)
    qtbot.keyClick(asked.findChild(LineEditor, "newDates"), Qt.Key.Key_Return)
    first = forum.dates.earliest + timedelta(days=7)
    assert {each.dates.earliest for each in document.plan.engagements.values()} == {first}
    press(window, Qt.Key.Key_Z, CTRL)
    assert document.plan == before
    window.workspace.view.select((meeting.id,))
    type_and_leave(qtbot, field(window, "dates"), "1 jun 2027")
    assert "C44" in rules_of(window, meeting.id)


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
