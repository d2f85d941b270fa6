"""Every widget goes with its window, at once: one that waits for the collector of garbage goes at any moment, also in
the middle of what Qt does with all widgets, and then the program crashes."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.gui.views import VIEWS
from tests.e2e.conftest import Desk
from tests.e2e.gestures import let_go


def place_of(widget: QWidget) -> int:
    """Where Qt keeps it: Python's own object for a widget that an earlier test left is made anew each time."""
    return int(shiboken6.getCppPointer(widget)[0])


@pytest.fixture
def nothing_is_collected() -> Iterator[None]:
    """Garbage stays until the test is over."""
    gc.collect()
    gc.disable()
    yield
    gc.enable()


@pytest.mark.usefixtures("nothing_is_collected")
def test_no_widget_outlives_its_window(desk: Desk, trigger: Callable[[str], None]) -> None:
    before = {place_of(widget) for widget in QApplication.allWidgets()}
    window = desk.start()
    assert QTest.qWaitForWindowActive(window)
    trigger("file.open-sample")
    for view in VIEWS:
        trigger(f"view.{view.id}")
    for command in ("help.palette", "tools.settings", "engagement.new"):
        trigger(command)
        QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Escape)
        let_go()

    desk.stop()

    left = [widget for widget in QApplication.allWidgets() if place_of(widget) not in before]
    assert [f"{type(each).__name__} {each.objectName()}" for each in left] == []
