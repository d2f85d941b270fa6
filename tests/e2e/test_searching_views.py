"""Whoever types a search stays in it: no view takes the keyboard away, and no letter reaches what edits."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from app.gui.views import VIEWS
from tests.e2e.conftest import Desk
from tests.e2e.gestures import open_with

Trigger = Callable[[str], None]
CALENDARS = ("calendar.year", "calendar.month", "calendar.weeks", "calendar.agenda", "calendar.travel")
SEARCHED = [(view.id, "") for view in VIEWS if view.id not in {"calendar", "reports"}]
"""Reports show one document whole: there is nothing to search in."""


@pytest.mark.parametrize(("view", "mode"), [*SEARCHED, *(("calendar", mode) for mode in CALENDARS)])
def test_a_search_typed_slowly_keeps_the_keyboard(desk: Desk, trigger: Trigger, qtbot, view: str, mode: str) -> None:
    window, made = open_with(desk, "Staff talks in Nairobi", "Port call", "Exercise North")
    trigger(f"view.{view}")
    if mode:
        trigger(mode)
    # The view has had the keyboard once, as it has for whoever worked in it before.
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    before = window.workspace.document.plan
    QTest.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    box = QApplication.focusWidget()
    assert isinstance(box, QLineEdit)
    typed = ""
    for letter in "nairobi staffx":
        QTest.keyClicks(QApplication.focusWidget(), letter)
        typed += letter
        # A slow typist: each letter is searched for, and the view drawn anew, before the next.
        qtbot.wait(60)
        assert QApplication.focusWidget() is box, f"after {typed!r}"
    assert box.text() == typed
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert window.workspace.document.plan is before
    assert len(made) == 3


@pytest.mark.parametrize("key", [(Qt.Key.Key_Y, False), (Qt.Key.Key_Z, True)], ids=["Ctrl+Y", "Ctrl+Shift+Z"])
def test_redo_answers_to_the_keys_of_both_offices(desk: Desk, trigger: Trigger, key: tuple[Qt.Key, bool]) -> None:
    window, _ = open_with(desk, "Staff talks")
    document = window.workspace.document
    trigger("engagement.duplicate")
    made = document.plan
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert document.plan.engagements != made.engagements
    held = Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(window, key[0], held | Qt.KeyboardModifier.ShiftModifier if key[1] else held)
    assert document.plan.engagements == made.engagements
