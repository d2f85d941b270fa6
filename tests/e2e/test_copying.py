"""Engagements copied and pasted in timeline and calendar by the keys of everywhere, and taken by other programs."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.domain.engagement import Engagement
from app.domain.participation import Participation
from app.domain.statuses import Status
from app.gui.engaging.copying import OWN
from app.gui.importing.assistant import ImportAssistant
from app.gui.screens.calendar.screen import CalendarScreen
from app.gui.screens.calendar.week_grid import WeekGrid
from app.gui.screens.timeline.screen import TimelineScreen
from app.gui.screens.timeline.view import TimelineView
from app.gui.shell.main_window import MainWindow
from app.gui.widgets import clipboard
from app.services.edits.engagements import change_engagement
from app.services.layouts.timeline_groupings import RowKey
from tests.e2e.conftest import Desk
from tests.e2e.gestures import open_with

Trigger = Callable[[str], None]
CTRL = Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton


def keys(window: MainWindow, letter: Qt.Key) -> None:
    """Ctrl and a letter, as they come from the keyboard."""
    QTest.keyClick(window.windowHandle(), letter, CTRL)


def said(window: MainWindow) -> str:
    return window.findChild(QLabel, "statusMessage").text()


def others(window: MainWindow, *known: str) -> list[Engagement]:
    """What is in the plan beside the known, by date."""
    items = window.workspace.document.plan.engagements.values()
    return sorted((item for item in items if item.id not in known), key=lambda item: item.dates.earliest)


def timeline(desk: Desk, trigger: Trigger, *titles: str) -> tuple[MainWindow, TimelineView]:
    """The timeline on March 2027; e0 is in Kenya, e1 in Japan."""
    window, _ = open_with(desk, *titles)
    document = window.workspace.document
    if len(titles) > 1:
        assert document.attempt(partial(change_engagement, document.plan, "e1", **_in_japan(window)))
    document.undo_stack.clear()
    trigger("view.timeline")
    view = window.findChild(TimelineScreen).view
    view.show_span(date(2027, 2, 20), date(2027, 5, 1))
    view.setFocus()
    return window, view


def _in_japan(window: MainWindow) -> dict[str, object]:
    return {"countries": (Participation("JP"),)}


def row_of(view: TimelineView, leaf: str) -> RowKey:
    layout = view.layout_shown
    assert layout is not None
    return next(row.key for row in layout.rows if row.key.leaf == leaf and not row.is_header)


def click_day(qtbot: QtBot, view: TimelineView, leaf: str, day: date) -> None:
    x, wide = view.scale.stretch(day.toordinal(), day.toordinal() + 1)
    rect = view.row_rect(row_of(view, leaf))
    assert rect is not None
    qtbot.mouseClick(view.viewport(), LEFT, pos=QPoint(int(x + wide / 2), rect.bottom() - 3))


def click_bar(
    qtbot: QtBot, view: TimelineView, item_id: str, leaf: str, held: Qt.KeyboardModifier | None = None
) -> None:
    rect = view.rect_of(item_id, row_of(view, leaf))
    assert rect is not None
    none = Qt.KeyboardModifier.NoModifier
    qtbot.mouseClick(view.viewport(), LEFT, held or none, rect.center().toPoint())


def test_a_bar_is_pasted_into_another_row_on_another_day(qtbot: QtBot, desk: Desk, trigger: Trigger) -> None:
    window, view = timeline(desk, trigger, "Talks", "Other")
    document = window.workspace.document
    before = document.plan
    click_bar(qtbot, view, "e0", "KE")
    keys(window, Qt.Key.Key_C)
    assert " copied. Paste puts copies" in said(window)
    click_day(qtbot, view, "JP", date(2027, 4, 6))
    keys(window, Qt.Key.Key_V)
    (copy,) = others(window, "e0", "e1")
    assert (copy.title, copy.status, copy.dates.earliest) == ("Talks", Status.IDEA, date(2027, 4, 6))
    assert copy.country_ids == ("JP",)
    assert "Pasted: Talks" in said(window)
    assert window.workspace.view.selected == (copy.id,)
    assert document.undo_stack.count() == 1
    keys(window, Qt.Key.Key_Z)
    assert document.plan == before


def test_several_keep_their_distance(qtbot: QtBot, desk: Desk, trigger: Trigger) -> None:
    window, view = timeline(desk, trigger, "Talks", "Other")
    click_bar(qtbot, view, "e0", "KE")
    click_bar(qtbot, view, "e1", "JP", CTRL)
    assert set(window.workspace.view.selected) == {"e0", "e1"}
    keys(window, Qt.Key.Key_C)
    click_day(qtbot, view, "KE", date(2027, 4, 1))
    keys(window, Qt.Key.Key_V)
    copies = others(window, "e0", "e1")
    assert [item.dates.earliest for item in copies] == [date(2027, 4, 1), date(2027, 4, 8)]
    assert {item.country_ids for item in copies} == {("KE",)}
    assert window.workspace.document.undo_stack.count() == 1
    assert "2 copies pasted" in said(window)


def test_pasted_on_itself_it_is_a_copy_beside_it(qtbot: QtBot, desk: Desk, trigger: Trigger) -> None:
    window, view = timeline(desk, trigger, "Talks")
    click_bar(qtbot, view, "e0", "KE")
    keys(window, Qt.Key.Key_C)
    keys(window, Qt.Key.Key_V)
    (copy,) = others(window, "e0")
    assert (copy.title, copy.dates) == ("Talks (copy)", window.workspace.document.plan.engagements["e0"].dates)


def test_the_twin_of_the_timeline_copies_and_pastes_too(desk: Desk, trigger: Trigger) -> None:
    window, _ = timeline(desk, trigger, "Talks")
    trigger("view.twin")
    twin = window.findChild(QWidget, "timelineTwinTable")
    twin.setFocus()
    trigger("edit.copy")
    trigger("edit.paste")
    assert [item.title for item in others(window, "e0")] == ["Talks (copy)"]


def calendar(desk: Desk, trigger: Trigger, *titles: str) -> tuple[MainWindow, WeekGrid]:
    window, _ = open_with(desk, *titles)
    window.workspace.view.look_at_day(date(2027, 3, 1))
    trigger("view.calendar")
    trigger("calendar.month")
    grid = window.findChild(CalendarScreen).findChild(WeekGrid)
    grid.setFocus()
    return window, grid


def test_the_calendar_pastes_on_the_day_where_one_is(qtbot: QtBot, desk: Desk, trigger: Trigger) -> None:
    window, grid = calendar(desk, trigger, "Talks", "Other")
    document = window.workspace.document
    before = document.plan
    window.workspace.view.select(("e0", "e1"))
    keys(window, Qt.Key.Key_C)
    grid.step_to(date(2027, 3, 24))
    keys(window, Qt.Key.Key_V)
    assert [item.dates.earliest for item in others(window, "e0", "e1")] == [date(2027, 3, 24), date(2027, 3, 31)]
    assert document.undo_stack.count() == 1
    document.undo_stack.undo()
    assert document.plan == before


def test_every_picture_of_the_calendar_pastes_where_one_is(desk: Desk, trigger: Trigger) -> None:
    window, grid = calendar(desk, trigger, "Talks")
    screen = window.findChild(CalendarScreen)
    trigger("edit.copy")
    made: set[str] = {"e0"}
    for mode, day in (("year", date(2027, 5, 4)), ("weeks", date(2027, 5, 5)), ("day", date(2027, 5, 6))):
        trigger(f"calendar.{mode}")
        screen.go_to_day(day)
        trigger("edit.paste")
        (copy,) = others(window, *made)
        assert (mode, copy.dates.earliest) == (mode, day)
        made.add(copy.id)
    trigger("calendar.agenda")
    trigger("edit.paste")
    (copy,) = others(window, *made)
    assert copy.dates.earliest == date(2027, 5, 6)
    assert grid is not None


def test_other_programs_take_text_and_a_table(desk: Desk, trigger: Trigger) -> None:
    window, _ = calendar(desk, trigger, "Talks", "=Other")
    window.workspace.view.select(("e0", "e1"))
    trigger("edit.copy")
    held = QGuiApplication.clipboard().mimeData()
    assert {"text/plain", "text/html", clipboard.TABBED, OWN} <= set(held.formats())
    lines = clipboard.held().splitlines()
    assert lines[0].split("\t")[:3] == ["Reference", "Dates", "Title"]
    assert lines[1].split("\t")[2] == "Talks"
    assert not lines[2].split("\t")[2].startswith("=")
    assert "<th>Title</th>" in held.html()
    assert "<td>Talks</td>" in held.html()
    assert window.isVisible()


@pytest.mark.parametrize("view", ["timeline", "calendar"])
def test_a_table_of_another_program_is_shown_before_anything_is_changed(
    desk: Desk, trigger: Trigger, view: str
) -> None:
    window, _ = open_with(desk, "Talks")
    before = window.workspace.document.plan
    trigger(f"view.{view}")
    clipboard.put([["Port call", "3 Mar 2027", "Kenya"]], ["Title", "Dates", "Country"])
    trigger("edit.paste")
    assistant = window.findChild(ImportAssistant)
    assert assistant is not None
    assert assistant.isVisible()
    assert window.workspace.document.plan == before
    assistant.reject()


def test_what_was_copied_in_the_calendar_is_copied_into_the_table(desk: Desk, trigger: Trigger) -> None:
    window, _ = calendar(desk, trigger, "Talks")
    trigger("edit.copy")
    trigger("view.table")
    trigger("edit.paste")
    assert [item.title for item in others(window, "e0")] == ["Talks (copy)"]


def test_without_a_selection_it_says_what_to_do(desk: Desk, trigger: Trigger) -> None:
    window, _ = calendar(desk, trigger, "Talks")
    window.workspace.view.select(())
    trigger("edit.copy")
    assert "Choose what to copy first" in said(window)
