"""A plan that is closed, a view that goes, the program that ends: with somebody listening, all of it goes quietly."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication

from app.gui import views
from tests.accessibility.interfaces import hear
from tests.accessibility.test_names import MODES, settle
from tests.windows import FurnishedWindow

TOLD_TWICE = """
from PySide6.QtCore import QCoreApplication, QEvent, QRect
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget
from app.gui.widgets.painted_access import PaintedAccess, PaintedPart

class View(QWidget):
    def __init__(self, parent):
        super().__init__(parent)
        self.painted_access = PaintedAccess(self, self)

    def painted_parts(self):
        return [PaintedPart("a", "Port call", QRect(0, 0, 5, 5))]

    def painted_canvas(self):
        return self

    def rename(self, title: str) -> None:
        self.setAccessibleName(title)

app = QApplication([])
QAccessible.setActive(True)
window = QWidget()
view = View(window)
first = QAccessible.queryAccessibleInterface(view)
assert first.childCount() == 1
assert first.child(0).parent() == first
window.windowTitleChanged.connect(view.rename)
second = QAccessible.queryAccessibleInterface(view)
assert second.child(0).parent() == second
assert second != first, "a slot more is no other class to Qt any more: then one interface is enough"
window.deleteLater()
QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
"""


@pytest.fixture
def listened_to() -> Iterator[None]:
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


def test_a_painted_view_that_qt_asked_twice_goes_without_a_crash() -> None:
    surroundings = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    root = Path(__file__).parents[2]
    command = [sys.executable, "-c", TOLD_TWICE]
    ended = subprocess.run(command, cwd=root, env=surroundings, capture_output=True, text=True, check=False)
    assert (ended.returncode, ended.stderr) == (0, "")


@pytest.mark.parametrize("place", [*(view.id for view in views.VIEWS), *(f"calendar.{mode}" for mode in MODES)])
def test_a_plan_is_closed_in_any_view(
    qapp: QApplication, sample: FurnishedWindow, trigger: Callable[[str], None], listened_to: None, place: str
) -> None:
    view, _, mode = place.partition(".")
    sample.workspace.go_to(view)
    if mode:
        trigger(place)
    sample.workspace.view.select(sample.workspace.view.shown[-1:])
    settle(qapp)
    assert list(hear(sample))
    trigger("file.close")
    settle(qapp)
    assert not sample.document.is_open
