"""The window keeps the size a person gave it, whatever the letters, the theme and the view."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QToolButton, QWidget

from app.gui import views
from app.gui.shell.main_window import MainWindow
from tests.e2e.conftest import Desk

Trigger = Callable[[str], None]

VIEWS = tuple(view.id for view in views.VIEWS)


@pytest.fixture
def sample(desk: Desk, trigger: Trigger) -> MainWindow:
    """The sample plan in the window."""
    window = desk.start()
    trigger("file.open-sample")
    return window


@pytest.mark.parametrize("percent", [100, 150, 200])
def test_views_themes_and_sizes_of_text_leave_the_window_as_it_is(
    qapp: QApplication, sample: MainWindow, trigger: Trigger, percent: int
) -> None:
    sample.resize(1024, 700)
    sample.workspace.settings.change(text_size=percent)
    for theme in ("dark", "light"):
        trigger(f"view.theme-{theme}")
        for view in VIEWS:
            sample.workspace.go_to(view)
            qapp.processEvents()
            least = sample.minimumSizeHint()
            assert (least.width() <= 1024, least.height() <= 700) == (True, True), view
            assert (sample.width(), sample.height()) == (1024, 700), view


@pytest.mark.parametrize("view", ["coordination", "coverage"])
def test_with_large_letters_tab_brings_every_button_of_a_bar_into_sight_whole(
    qapp: QApplication, sample: MainWindow, view: str
) -> None:
    assert QTest.qWaitForWindowActive(sample)
    sample.resize(1366, 768)
    sample.workspace.settings.change(text_size=150)
    sample.workspace.go_to(view)
    qapp.processEvents()
    bars = [sample.findChild(QWidget, "filterBar"), sample.findChild(QWidget, f"{view}Screen")]
    for bar in bars:
        for button in bar.findChildren(QPushButton) + bar.findChildren(QToolButton):
            if button.isVisible() and button.isEnabled() and button.focusPolicy() != Qt.FocusPolicy.NoFocus:
                button.setFocus(Qt.FocusReason.TabFocusReason)
                assert button.visibleRegion().boundingRect() == button.rect(), button.objectName()
