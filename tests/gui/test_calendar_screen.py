"""The calendar by gesture: walk, select, drag, stretch, copy, carry, list, and each edit undone."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.engagement import Status
from app.domain.spans import DaySpan
from app.gui.screens.calendar import CalendarScreen
from app.gui.screens.calendar.day_list import DayList
from app.gui.screens.calendar.pages import CalendarPages
from app.gui.screens.calendar.week_grid import WeekGrid
from app.gui.screens.calendar.window_list import WindowTable
from app.gui.views import VIEWS
from app.services.filtering import PlanFilter
from app.services.layouts.calendar_place import Mode
from tests.builders import ask, country, engagement, kind, organisation, plan_with, post
from tests.gui.workspaces import Desk, make_desk

Key = Qt.Key
CTRL, SHIFT, NONE = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.NoModifier
LEFT = Qt.MouseButton.LeftButton
TODAY = date(2027, 1, 15)


@pytest.fixture
def desk(tmp_path: Path, resources: Path, qapp: QApplication) -> Iterator[Desk]:
    plan = plan_with(
        engagement("talks", "2027-01-12", title="Staff talks", countries="KE"),
        engagement("port", "2027-01-20", "2027-01-22", title="Port call", status=Status.CONFIRMED),
        engagement("long", "2026-09-01", "2028-01-31", title="Exchange officer"),
        engagement("window", "2027-01", "2027-01", title="Ideas for January", status=Status.IDEA),
        engagement("later", "2027-04-12", title="Later talks"),
        ask("a1", "port", "po1", due=date(2027, 1, 18)),
        organisation(),
        post(),
        country("KE", "Kenya"),
        kind(default_days=3),
    )
    made = make_desk(plan, tmp_path, resources)
    yield made
    made.workspace.window.close()


@pytest.fixture
def screen(desk: Desk, qtbot: QtBot) -> CalendarScreen:
    made = CalendarScreen(desk.workspace)
    desk.workspace.actions.bind("engagement.new", made.new_engagement)
    qtbot.addWidget(made)
    made.resize(1300, 800)
    made.show()
    qtbot.waitExposed(made)
    grid_of(made).setFocus()
    return made


def grid_of(screen: CalendarScreen) -> WeekGrid:
    return screen.findChild(WeekGrid)


def test_the_view_is_registered() -> None:
    assert "calendar" in [view.id for view in VIEWS]
