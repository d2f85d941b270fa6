"""What the calendar does where there is little room: nothing overprints, no height is wasted, the head is one line."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from app.domain.spans import DaySpan
from app.gui.look import fonts
from app.gui.look.icons import Icons
from app.gui.painting.bar_painting import BarPainter
from app.gui.screens.calendar.bar_words import BarWords
from app.gui.screens.calendar.day_head import DayHead, DayHeads
from app.gui.screens.calendar.frame import Frame
from app.gui.screens.calendar.screen import CalendarScreen
from app.gui.widgets.segments import Segments
from app.services.layouts.calendar import PlacedItem, WeekRow, lay_weeks
from app.services.layouts.calendar_place import Mode
from tests.builders import country, engagement, plan_with
from tests.gui.workspaces import make_desk

MONDAY = date(2026, 12, 28)
NEW_YEAR = date(2027, 1, 1)


def head(percent: int, width: int, day: date, due: int, hidden: int, direction: Qt.LayoutDirection) -> DayHead:
    font = QFont()
    font.setPointSizeF(font.pointSizeF() * percent / 100)
    metrics = QFontMetrics(font)
    frame = Frame.fitting(QSize(width, 500), 6, metrics, direction)
    return DayHeads(metrics, QFontMetrics(fonts.strong(font))).head(
        frame, 0, day.weekday(), day, due=due, hidden=hidden
    )


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
@pytest.mark.parametrize("percent", [100, 150, 200])
def test_date_count_and_flag_never_overprint(qapp: QApplication, percent: int, direction: Qt.LayoutDirection) -> None:
    for width, due, hidden, days in product((420, 640, 880, 1300), (0, 1, 12), (0, 1, 12), range(7)):
        made = head(percent, width, MONDAY + timedelta(days=days), due, hidden, direction)
        parts = [each for each in (made.number, made.more, made.flag) if each is not None]
        assert not any(one.intersects(other) for one in parts for other in parts if one is not other), made
        assert not any(made.rest.intersects(each) for each in parts), made


def test_the_flag_gives_way_first_then_the_count_then_the_month(qapp: QApplication) -> None:
    seen = [head(100, width, NEW_YEAR, 3, 4, Qt.LayoutDirection.LeftToRight) for width in range(1400, 200, -10)]
    states = list(dict.fromkeys((each.said, each.more is not None, each.flag is not None) for each in seen))
    assert states[:3] == [("1 Jan 2027", True, True), ("1 Jan", True, True), ("1 Jan", True, False)]
    assert states[3] == ("1 Jan", False, True) or states[3] == ("1 Jan", False, False)
    assert seen[-1].said == "1"


@pytest.mark.parametrize(
    ("height", "lanes"),
    [pytest.param(6 * 77, 3, id="a low day"), pytest.param(6 * 120, 4, id="a high one")],
)
def test_bars_move_together_where_one_more_then_fits(qapp: QApplication, height: int, lanes: int) -> None:
    metrics = QFontMetrics(QFont())
    scale = metrics.height() / 18
    frame = Frame.fitting(QSize(900, round((height + 26) * scale)), 6, metrics, Qt.LayoutDirection.LeftToRight)
    assert frame.lanes >= lanes
    assert frame.lane >= metrics.height()
    assert frame.day_head + frame.lanes * frame.lane <= frame.cell(0, 0).height()


def week(*placed: PlacedItem, lanes: int, leaves_line: bool = False) -> WeekRow:
    return lay_weeks(placed, MONDAY, 1, lanes, leaves_line=leaves_line)[0]


def span(first: int, days: int) -> DaySpan:
    return DaySpan(MONDAY + timedelta(days=first), MONDAY + timedelta(days=first + days))


def test_overlays_stand_below_what_is_planned() -> None:
    row = week(PlacedItem("~file", span(0, 5), yields=True), PlacedItem("visit", span(2, 1)), lanes=3)
    assert {bar.id: bar.lane for bar in row.bars} == {"visit": 0, "~file": 1}


@pytest.mark.parametrize("leaves_line", [False, True])
def test_an_overlay_is_seen_on_the_days_that_have_room(leaves_line: bool) -> None:
    planned = [PlacedItem(f"visit {at}", span(2, 1)) for at in range(3)]
    row = week(*planned, PlacedItem("~file", span(0, 5), yields=True), lanes=3, leaves_line=leaves_line)
    days = sorted(day for bar in row.bars if bar.id == "~file" for day in range(bar.first, bar.end))
    assert days == [0, 1, 3, 4]
    assert row.hidden[2] >= 1
    assert not row.hidden[0]


def test_a_day_with_a_free_line_says_which() -> None:
    row = week(PlacedItem("visit", span(1, 2)), lanes=2)
    assert [row.free_lane(column, 2) for column in range(4)] == [0, 1, 1, 0]
    assert week(PlacedItem("a", span(0, 1)), lanes=1).free_lane(0, 1) is None


@pytest.fixture
def screen(qtbot: QtBot, tmp_path: Path, resources: Path, qapp: QApplication) -> Iterator[CalendarScreen]:
    plan = plan_with(
        engagement("visit", "2027-01-12", title="Visit"),
        engagement("some day", "2027-01", title="Some day"),
        country("KE", "Kenya"),
    )
    desk = make_desk(plan, tmp_path, resources)
    screen = CalendarScreen(desk.workspace)
    desk.workspace.window.setCentralWidget(screen)  # type: ignore[attr-defined]
    desk.workspace.window.resize(1600, 700)
    desk.workspace.window.show()
    qtbot.waitExposed(desk.workspace.window)
    yield screen
    desk.workspace.window.close()


def resize(screen: CalendarScreen, width: int) -> None:
    screen.window().resize(width, 700)
    for _ in range(4):
        QApplication.processEvents()


def test_the_head_is_one_line_of_the_same_buttons_and_tab_brings_what_is_out_of_sight(
    qtbot: QtBot, screen: CalendarScreen
) -> None:
    modes = screen.findChild(Segments, "calendarModes")
    buttons = modes.findChildren(QToolButton)
    heights, places = set(), set()
    for width in (1600, 900, 620, 420):
        resize(screen, width)
        heights.add(screen._head.height())
        assert all(button.isVisible() for button in buttons), "never a list"
        places.add(modes.mapTo(modes.parentWidget(), modes.rect().topLeft()).x())
    assert len(heights) == 1, "one line all the way"
    assert len(places) == 1
    travel = next(button for button in buttons if button.text() == "Travel")
    assert travel.visibleRegion().boundingRect() != travel.rect()
    travel.setFocus(Qt.FocusReason.TabFocusReason)
    assert travel.visibleRegion().boundingRect() == travel.rect()
    qtbot.keyClick(travel, Qt.Key.Key_Space)
    assert screen.place.mode is Mode.TRAVEL


def test_a_narrow_bar_leaves_out_its_time_before_its_title(icons: Icons) -> None:
    written = BarWords(icons, BarPainter(icons))
    written.set_font(QFont())
    assert written.said_in(1000, "10:00", "Staff talks") == "10:00 Staff talks"
    assert written.said_in(60, "10:00", "Staff talks") == "Staff talks"
    assert written.said_in(1000, "", "Staff talks") == "Staff talks"
