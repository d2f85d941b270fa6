"""The window keeps the size a person gave it, whatever the letters, the theme and the view."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QPushButton, QScrollArea, QToolButton, QWidget

from app.gui import views
from app.gui.shell.main_window import MainWindow
from app.gui.widgets.scrolling_line import ScrollingLine
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


@pytest.mark.parametrize("mode", ["year", "month", "weeks", "day", "agenda", "travel"])
def test_a_button_above_the_calendar_stands_whole_or_not_at_all(
    sample: MainWindow, trigger: Trigger, mode: str
) -> None:
    trigger("view.calendar")
    trigger(f"calendar.{mode}")
    QApplication.processEvents()
    assert_whole(sample.findChild(QWidget, "calendarScreen"))
    today = sample.findChild(QPushButton, "calendarToday")
    assert not today.visibleRegion().isEmpty()


def test_a_button_above_the_timeline_stands_whole_and_stays_where_it_is(sample: MainWindow, trigger: Trigger) -> None:
    trigger("view.timeline")
    fit, closer = (sample.findChild(QAbstractButton, name) for name in ("timelineFit", "timelineZoomIn"))
    places = set()
    for button in (fit, closer, closer, closer, closer, closer, closer, fit):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        QApplication.processEvents()
        places.add(fit.mapTo(sample, QPoint(0, 0)).toTuple())
        assert_whole(sample.findChild(QWidget, "timelineScreen"))
    assert len(places) == 1


def assert_whole(screen: QWidget) -> None:
    """Of each button in the line above that is seen at all, all is seen."""
    line = screen.findChild(ScrollingLine)
    (inside,) = line.findChild(QScrollArea).viewport().children()
    for button in inside.findChildren(QAbstractButton):
        seen = button.visibleRegion()
        if not inside.mask().isEmpty():  # Of it Qt tells nothing here.
            seen &= inside.mask().translated(-button.mapTo(inside, QPoint(0, 0)))
        assert seen.isEmpty() or seen.boundingRect() == button.rect(), button.text()
