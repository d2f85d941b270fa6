"""Enter in a dialog presses the button that is painted as the usual one, whatever had the focus before."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.services.shift_run import why_left_out
from tests.e2e.conftest import Desk
from tests.e2e.gestures import let_go

Trigger = Callable[[str], None]

AT_ONCE = ("file.properties",)
"""What can be agreed to as it opens."""

WORKED_OUT = ("engagement.next-edition",)
"""What is worked out first."""

TYPED = {
    "engagement.move": "+2w",
    "engagement.shift-several": "2w",
    "view.go-to-date": "1 mar 27",
    "view.save-view-as": "Mine",
}
"""What needs a word."""

ASKS_NOTHING = ("tools.settings", "tools.regions", "tools.lists", "tools.priorities", "tools.own-fields")
"""Where everything holds at once: there Enter is for the field it is pressed in."""


def opened(desk: Desk, trigger: Trigger, command: str) -> QDialog:
    trigger(command)
    (asked,) = [each for each in QApplication.topLevelWidgets() if isinstance(each, QDialog) and each.isVisible()]
    return asked


def primary(asked: QDialog) -> QPushButton:
    return next(each for each in asked.findChildren(QPushButton) if each.property("look") == "primary")


def pass_by(qtbot: QtBot, asked: QDialog, place: QWidget) -> None:
    """Give the focus to each button and back, as whoever clicks or goes through them by Tab."""
    asked.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is asked)
    for button in asked.findChildren(QPushButton):
        button.setFocus(Qt.FocusReason.TabFocusReason)
        place.setFocus(Qt.FocusReason.MouseFocusReason)


def test_enter_presses_the_button_that_is_painted_as_the_usual_one(qtbot: QtBot, desk: Desk, trigger: Trigger) -> None:
    window = desk.start()
    assert QTest.qWaitForWindowActive(window)
    window.opening.open_sample()
    view, plan = window.workspace.view, window.workspace.document.plan
    deaf = []
    for command in (*AT_ONCE, *WORKED_OUT, *TYPED):
        coming = (each for each in plan.engagements.values() if why_left_out(each, window.document.today) is None)
        item = next(each for each in coming if each.series or command != "engagement.next-edition")
        view.select((item.id,))
        asked = opened(desk, trigger, command)
        place = asked.focusWidget() or asked.findChild(QLineEdit)
        assert place is not None
        pass_by(qtbot, asked, place)
        if isinstance(place, QLineEdit) and command in TYPED:
            place.selectAll()
            QTest.keyClicks(place, TYPED[command])
        button = primary(asked)
        qtbot.waitUntil(button.isEnabled)
        pressed: list[str] = []
        button.pressed.connect(partial(pressed.append, command))
        QTest.keyClick(place, Qt.Key.Key_Return)
        if not pressed:
            deaf.append(command)
            asked.reject()
        let_go()
    assert deaf == []


@pytest.mark.parametrize("command", ASKS_NOTHING)
def test_enter_presses_nothing_where_everything_holds_at_once(desk: Desk, trigger: Trigger, command: str) -> None:
    window = desk.start()
    assert QTest.qWaitForWindowActive(window)
    window.opening.open_sample()
    asked = opened(desk, trigger, command)
    usual = [each.text() for each in asked.findChildren(QPushButton) if each.isDefault() and each.isVisible()]
    assert [each for each in usual if "Close" not in each and "Set" not in each] == []
    asked.reject()
