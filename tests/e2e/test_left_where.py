"""A plan that is opened again shows the stretch of time at which it was left, in each view."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtTest import QTest

from app.gui.screens.calendar.screen import CalendarScreen
from app.gui.screens.coverage.screen import CoverageScreen
from app.gui.screens.timeline.screen import TimelineScreen
from tests.e2e.conftest import Desk
from tests.e2e.gestures import open_with


@pytest.mark.parametrize("left", ["coverage", "timeline", "calendar"])
def test_the_year_and_the_days_of_each_view_come_back(desk: Desk, left: str) -> None:
    window, _ = open_with(desk, "Staff talks")
    location = window.document.editor.store.location
    go_to = window.workspace.go_to
    go_to("coverage")
    window.findChild(CoverageScreen).show_year(2027)
    go_to("calendar")
    window.findChild(CalendarScreen).go_to_day(date(2027, 9, 9))
    go_to("timeline")
    timeline = window.findChild(TimelineScreen)
    timeline.view.begin_with(date(2027, 5, 1), date(2027, 11, 1))
    QTest.qWait(1)
    seen = timeline.view.scale.visible
    go_to(left)
    desk.stop()
    window = desk.start()
    window.opening.open(location)
    go_to = window.workspace.go_to
    for view in ("timeline", "coverage", "calendar"):
        go_to(view)
        QTest.qWait(1)
    assert window.findChild(CoverageScreen).time.value == 2027
    assert window.findChild(CalendarScreen).place.day == date(2027, 9, 9)
    again = window.findChild(TimelineScreen).view.scale.visible
    assert abs((again.first - seen.first).days) <= 1
    assert abs((again.last - seen.last).days) <= 1
