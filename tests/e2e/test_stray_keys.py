"""What is only looked at is not changed by a stray key, and the window says what was done, undone and done again."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget

from app.domain.findings import Subject
from app.gui.palette.command_synonyms import SYNONYMS
from app.gui.shell.main_window import MainWindow
from tests.e2e.conftest import Desk
from tests.e2e.gestures import open_with

Trigger = Callable[[str], None]
CTRL = Qt.KeyboardModifier.ControlModifier


def said(window: MainWindow) -> str:
    return window.findChild(QLabel, "statusMessage").text()


def focus(window: MainWindow) -> QWidget:
    there = window.focusWidget()
    assert there is not None
    return there


def test_opening_shows_an_engagement_and_a_stray_key_edits_nothing(desk: Desk, trigger: Trigger) -> None:
    window, made = open_with(desk, "Staff talks", "Made last")
    trigger("engagement.open")
    assert focus(window).objectName() == "engagementScroller"
    QTest.keyClick(focus(window), Qt.Key.Key_X)
    QTest.keyClick(focus(window), Qt.Key.Key_Escape)
    assert window.workspace.document.plan.engagements["e0"] == made[0]
    assert not window.findChild(QWidget, "engagementPanel").isAncestorOf(focus(window))


def test_a_new_engagement_waits_for_its_title(desk: Desk, trigger: Trigger) -> None:
    window, _ = open_with(desk, "Staff talks")
    trigger("engagement.new")
    assert focus(window).objectName() == "title"


def test_escape_leads_from_the_search_box_to_the_view_and_undo_there_is_the_plans(desk: Desk) -> None:
    window, _ = open_with(desk, "Staff talks")
    QTest.keyClick(window, Qt.Key.Key_F, CTRL)
    box = focus(window)
    assert box.objectName() == "searchBox"
    document = window.workspace.document
    window.workspace.actions.action("engagement.duplicate").trigger()
    assert said(window).startswith("Done: ")
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Z, CTRL)
    assert said(window).startswith("Undone: ")
    window.workspace.view.select(("e0",))
    window.workspace.actions.action("engagement.duplicate").trigger()
    assert said(window).startswith("Done: "), "after an undo too"
    document.undo_stack.undo()
    document.undo_stack.redo()
    assert said(window).startswith("Redone: ")
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Escape)
    assert focus(window) is not box


def test_a_country_without_a_row_is_said_to_have_none(desk: Desk) -> None:
    window, _ = open_with(desk, "Staff talks")
    window.workspace.go_to("coverage")
    window.workspace.view.look_at_place(Subject("countries", "TR"))
    assert said(window) == "Türkiye has no row here: it has no tier and no engagements."
    assert window.findChild(QLabel, "coverageAbsent").isVisible()
    assert window.findChild(QWidget, "coverageMatrix").line is None  # type: ignore[attr-defined]
    window.workspace.view.look_at_place(Subject("countries", "KE"))
    assert not window.findChild(QLabel, "coverageAbsent").isVisible()


def test_other_words_are_of_commands_that_exist(desk: Desk) -> None:
    actions = desk.start().workspace.actions
    assert set(SYNONYMS) <= {entry.id for entry in actions.entries()}


@pytest.mark.parametrize("view", ["timeline", "calendar", "table"])
def test_keys_of_what_is_not_possible_say_why(desk: Desk, trigger: Trigger, view: str) -> None:
    window, _ = open_with(desk, "Staff talks")
    location = window.workspace.document.editor.store.location
    window.opening.open(location, read_only=True)
    window.workspace.go_to(view)
    before = window.workspace.document.plan
    reason = window.workspace.actions.entry("engagement.new").reason
    assert reason
    QTest.keyClick(focus(window), Qt.Key.Key_N, CTRL)
    assert said(window) == f"New engagement: {reason}"
    assert window.workspace.document.plan == before
    window.opening.open(location)
    QTest.keyClick(focus(window), Qt.Key.Key_N, CTRL)
    assert reason not in said(window)
    assert focus(window).objectName() in ("title", "cellEditor"), "there it is begun"
