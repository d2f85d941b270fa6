"""A new engagement is begun in the panel: nothing is written until it says something, and Esc leaves no trace."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.domain.engagement import Engagement
from app.gui.shell.main_window import MainWindow
from app.gui.views import VIEWS
from tests.e2e.conftest import Desk
from tests.e2e.gestures import choice, field, new_plan, open_with, type_and_leave, type_over

Trigger = Callable[[str], None]
Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
OF_PANEL = [view.id for view in VIEWS if view.id not in {"coverage", "table"}]
"""Coverage asks for a kind and a title first; the table has an empty row of its own."""


def focus() -> QWidget:
    there = QApplication.focusWidget()
    assert there is not None
    return there


def added(window: MainWindow, before: set[str]) -> list[Engagement]:
    return [item for item_id, item in window.workspace.document.plan.engagements.items() if item_id not in before]


@pytest.mark.parametrize("view", OF_PANEL)
def test_esc_leaves_no_trace_of_what_was_begun(desk: Desk, trigger: Trigger, view: str) -> None:
    window, made = open_with(desk, "Staff talks", "Port call")
    trigger(f"view.{view}")
    document, before = window.workspace.document, window.workspace.view.selected
    plan = document.plan
    QTest.keyClick(window, Key.Key_N, CTRL)
    assert focus().objectName() == "title"
    assert window.findChild(QLabel, "notInThePlanYet").isVisible()
    assert document.plan is plan
    QTest.keyClick(focus(), Key.Key_Escape)
    assert window.workspace.view.draft is None
    assert document.plan is plan
    assert not document.undo_stack.canUndo()
    assert window.workspace.view.selected == before == (made[0].id,)
    assert focus().objectName() != "title"


@pytest.mark.parametrize("view", OF_PANEL)
def test_the_first_thing_said_adds_it_as_one_step(desk: Desk, trigger: Trigger, view: str, qtbot: QtBot) -> None:
    window, _ = open_with(desk, "Staff talks")
    trigger(f"view.{view}")
    document = window.workspace.document
    before = set(document.plan.engagements)
    QTest.keyClick(window, Key.Key_N, CTRL)
    QTest.keyClicks(focus(), "Visit of the chief of defence")
    assert not added(window, before), "half typed is not said"
    QTest.keyClick(focus(), Key.Key_Tab)
    (new,) = added(window, before)
    assert new.title == "Visit of the chief of defence"
    assert window.workspace.view.current == new.id
    assert not window.findChild(QLabel, "notInThePlanYet").isVisible()
    type_and_leave(qtbot, field(window, "notes"), "Told on the telephone")
    trigger("edit.undo")
    trigger("edit.undo")
    assert set(document.plan.engagements) == before


def test_nobody_has_chosen_a_country_or_a_day_in_an_empty_plan(desk: Desk, trigger: Trigger, qtbot: QtBot) -> None:
    window = desk.start()
    assert QTest.qWaitForWindowActive(window)
    window.opening.open(new_plan(desk))
    QTest.keyClick(window, Key.Key_N, CTRL)
    draft = window.workspace.view.draft
    assert draft is not None
    assert draft.countries == ()
    assert not draft.dates.is_exact
    assert not window.workspace.document.plan.engagements
    type_and_leave(qtbot, field(window, "title"), "First")
    (new,) = window.workspace.document.plan.engagements.values()
    assert new.title == "First"


def test_a_status_chosen_first_is_said_too(desk: Desk) -> None:
    window, _ = open_with(desk, "Staff talks")
    before = set(window.workspace.document.plan.engagements)
    QTest.keyClick(window, Key.Key_N, CTRL)
    choice(window, "status").committed.emit("proposed")
    (new,) = added(window, before)
    assert new.status.value == "proposed"


@pytest.mark.parametrize("way", ["another", "again", "view"])
def test_what_is_half_typed_is_not_lost_with_what_was_begun(
    desk: Desk, trigger: Trigger, qtbot: QtBot, way: str
) -> None:
    window, made = open_with(desk, "Staff talks")
    before = set(window.workspace.document.plan.engagements)
    QTest.keyClick(window, Key.Key_N, CTRL)
    type_over(qtbot, field(window, "title"), "Half typed")
    if way == "another":
        window.workspace.view.select((made[0].id,))
    elif way == "again":
        QTest.keyClick(window, Key.Key_N, CTRL)
    else:
        trigger("view.calendar")
    (new,) = added(window, before)
    assert new.title == "Half typed"
    if way == "another":
        assert window.workspace.view.selected == (made[0].id,)


def test_a_date_that_was_not_understood_keeps_what_was_begun(desk: Desk, qtbot: QtBot) -> None:
    window, made = open_with(desk, "Staff talks")
    before = set(window.workspace.document.plan.engagements)
    QTest.keyClick(window, Key.Key_N, CTRL)
    type_and_leave(qtbot, field(window, "dates"), "some time soonish")
    assert not added(window, before)
    window.workspace.view.select((made[0].id,))
    (new,) = added(window, before)
    window.workspace.view.select((new.id,))
    assert field(window, "dates").text() == "some time soonish"  # type: ignore[union-attr]


def test_the_table_opens_its_empty_row(desk: Desk, trigger: Trigger) -> None:
    window, _ = open_with(desk, "Staff talks")
    trigger("view.table")
    plan = window.workspace.document.plan
    QTest.keyClick(window, Key.Key_N, CTRL)
    QTest.keyClick(focus(), Key.Key_Escape)
    assert window.workspace.document.plan is plan
    QTest.keyClick(window, Key.Key_N, CTRL)
    QTest.keyClicks(focus(), "Typed in the table")
    QTest.keyClick(focus(), Key.Key_Return)
    assert {item.title for item in window.workspace.document.plan.engagements.values()} == {
        "Staff talks", "Typed in the table",
    }  # fmt: skip


def said_dates(window: MainWindow, qtbot: QtBot, typed: str) -> str:
    """The reference of what is looked at, once its dates are given."""
    type_and_leave(qtbot, field(window, "dates"), typed)
    current = window.workspace.view.current
    assert current is not None
    return window.workspace.document.plan.engagements[current].ref


@pytest.mark.parametrize("way", ["new", "copy"])
def test_the_reference_takes_the_year_of_the_dates_that_are_given(
    desk: Desk, trigger: Trigger, qtbot: QtBot, way: str
) -> None:
    window, _ = open_with(desk, "Staff talks")
    if way == "new":
        QTest.keyClick(window, Key.Key_N, CTRL)
        type_and_leave(qtbot, field(window, "title"), "Port call")
    else:
        trigger("engagement.duplicate")
    document = window.workspace.document
    assert said_dates(window, qtbot, "3 mar 2031") == "AU-2031-001"
    assert said_dates(window, qtbot, "3 mar 2032") == "AU-2032-001", "mistyped at first"
    trigger("edit.undo")
    assert {item.ref for item in document.plan.engagements.values()} >= {"AU-2031-001"}, "one step takes both back"
    trigger("edit.redo")
    document.hand_out()
    assert said_dates(window, qtbot, "3 mar 2033") == "AU-2032-001", "now others know it by that"


@pytest.mark.parametrize("why", ["old", "agreed", "own"])
def test_a_reference_that_is_known_stays(desk: Desk, qtbot: QtBot, why: str) -> None:
    window, made = open_with(desk, "Staff talks")
    if why == "old":
        window.opening.open(str(window.workspace.document.editor.store.location))
        window.workspace.view.select((made[0].id,))
        assert said_dates(window, qtbot, "3 mar 2031") == "AU-2027-001"
        return
    QTest.keyClick(window, Key.Key_N, CTRL)
    type_and_leave(qtbot, field(window, "title"), "Port call")
    ref = "VISIT 7"
    if why == "own":
        type_and_leave(qtbot, field(window, "ref"), ref)
    else:
        ref = said_dates(window, qtbot, "3 mar 2030")
        choice(window, "status").committed.emit("planned")
    assert said_dates(window, qtbot, "3 mar 2031") == ref


def test_a_reference_follows_the_first_dates_of_what_was_called_planned_before(desk: Desk, qtbot: QtBot) -> None:
    window, _ = open_with(desk, "Staff talks")
    QTest.keyClick(window, Key.Key_N, CTRL)
    type_and_leave(qtbot, field(window, "title"), "Port call")
    choice(window, "status").committed.emit("planned")
    assert said_dates(window, qtbot, "3 mar 2031") == "AU-2031-001"
    assert said_dates(window, qtbot, "3 mar 2032") == "AU-2031-001", "planned on days that somebody fixed"
