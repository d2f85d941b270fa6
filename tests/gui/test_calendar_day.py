"""The day of the calendar: its hours, its keys, and what is said of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, time
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.spans import Dates, PlanDate
from app.gui.screens.calendar.agenda import Agenda
from app.gui.screens.calendar.day_grid import DayGrid
from app.gui.screens.calendar.day_list import DayList
from app.gui.screens.calendar.head import CalendarHead
from app.gui.screens.calendar.screen import CalendarScreen
from app.services.layouts.calendar_place import Mode
from tests.builders import ask, country, engagement, kind, organisation, place, plan_with, post, programme_item
from tests.gui.workspaces import Desk, make_desk

K = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton
TODAY = date(2027, 1, 15)


@pytest.fixture
def desk(tmp_path: Path, resources: Path, qapp: QApplication) -> Iterator[Desk]:
    day = PlanDate.on(TODAY)
    talks = engagement("talks", "2027-01-15", title="Staff talks", countries="KE", place=place("Mombasa", "KE"))
    lunch = engagement("lunch", "2027-01-15", title="Lunch", countries="JP")
    plan = plan_with(
        replace(talks, dates=Dates(day, day, time(9), time(11, 30), "Africa/Nairobi")),
        replace(lunch, dates=Dates(day, day, time(11), time(13), "Asia/Tokyo")),
        engagement("port", "2027-01-14", "2027-01-16", title="Port call", countries="KE"),
        *(engagement(f"long{at}", "2026-09-01", "2028-01-31", title=f"Exchange {at}") for at in range(8)),
        ask("a1", "port", "po1", due=TODAY),
        organisation(),
        post(),
        programme_item(
            "call",
            "port",
            "2027-01-15",
            activity="Call on the mayor",
            begins=time(15),
            ends=time(16),
            zone="Africa/Nairobi",
        ),
        country("KE", "Kenya"),
        country("JP", "Japan"),
        kind(),
    )
    made = make_desk(plan, tmp_path, resources)
    yield made
    made.workspace.window.close()


@pytest.fixture
def screen(desk: Desk, qtbot: QtBot) -> CalendarScreen:
    made = CalendarScreen(desk.workspace)
    desk.workspace.actions.bind("engagement.new", made.new_engagement)
    qtbot.addWidget(made)
    made.resize(1100, 640)
    made.show()
    qtbot.waitExposed(made)
    desk.workspace.actions.action("calendar.day").trigger()
    return made


@pytest.fixture
def day(screen: CalendarScreen) -> DayGrid:
    return screen.findChild(DayGrid)


def test_what_has_a_time_stands_by_the_hour_with_the_zone_of_its_place(screen: CalendarScreen, day: DayGrid) -> None:
    assert day.isVisible()
    assert screen.findChild(CalendarHead).title.startswith("Fri 15 Jan 2027")
    assert [block.id for block in day.picture.layout.blocks if not block.part] == ["talks", "lunch"]
    assert day.picture.clocks["talks"] == "09:00–11:30 EAT · Mombasa"
    assert "JST" in day.picture.clocks["lunch"]
    talks, lunch = day.rect_of("talks"), day.rect_of("lunch")
    assert talks is not None
    assert lunch is not None
    assert not talks.intersects(lunch)
    assert lunch.top() - talks.top() == pytest.approx(2 * day.frame.hour, abs=1)
    assert talks.height() == pytest.approx(2.5 * day.frame.hour, abs=4)
    assert day.frame.hours.contains(talks.center())


def test_what_has_none_stands_at_the_top_and_the_rest_is_listed(
    qtbot: QtBot, screen: CalendarScreen, day: DayGrid
) -> None:
    port = day.rect_of("port")
    assert port is not None
    assert port.bottom() < day.frame.head
    more = day.frame.line_rect(day.frame.lines - 1)
    qtbot.mouseClick(day, LEFT, pos=more.center())
    listed = screen.findChild(DayList)
    assert listed is not None
    listed.close()
    qtbot.mouseClick(day, LEFT, pos=day.frame.line_rect(0).center())
    assert screen.findChild(DayList) is not None


def test_its_keys_are_those_of_the_other_pictures(
    qtbot: QtBot, desk: Desk, screen: CalendarScreen, day: DayGrid
) -> None:
    day.setFocus()
    for key, there in ((K.Key_Right, 16), (K.Key_Left, 15), (K.Key_Down, 22), (K.Key_Up, 15), (K.Key_PageDown, 16)):
        qtbot.keyClick(day, key)
        assert (screen.place.day, day.picture.day) == (date(2027, 1, there),) * 2
    qtbot.keyClick(day, K.Key_PageUp)
    qtbot.keyClick(day, K.Key_Tab)
    assert desk.workspace.view.selected == ("port",)
    qtbot.keyClick(day, K.Key_Backtab)
    assert day.focused == ""
    day.go_to(TODAY, item="talks")
    qtbot.keyClick(day, K.Key_Return)
    assert desk.opened == [("talks",)]
    qtbot.keyClick(day, K.Key_Right, CTRL)
    moved = desk.plan.engagements["talks"].dates
    assert (moved.earliest, moved.start_time) == (date(2027, 1, 16), time(9))
    assert (day.picture.day, day.focused) == (date(2027, 1, 16), "talks")
    desk.undo()
    assert desk.plan.engagements["talks"].dates.earliest == TODAY


def test_one_is_chosen_and_opened_by_the_mouse(qtbot: QtBot, desk: Desk, day: DayGrid) -> None:
    rect = day.rect_of("lunch")
    assert rect is not None
    qtbot.mouseClick(day, LEFT, pos=rect.center())
    assert desk.workspace.view.selected == ("lunch",)
    assert day.selected == {"lunch"}
    talks = day.rect_of("talks")
    assert talks is not None
    qtbot.mouseClick(day, LEFT, CTRL, talks.center())
    assert set(desk.workspace.view.selected) == {"lunch", "talks"}
    qtbot.mouseDClick(day, LEFT, pos=rect.center())
    assert desk.opened == [("lunch",)]


def test_an_item_of_a_programme_stands_at_its_hour_and_leads_to_its_engagement(
    qtbot: QtBot, desk: Desk, screen: CalendarScreen, day: DayGrid
) -> None:
    call, talks = day.rect_of("call"), day.rect_of("talks")
    assert call is not None
    assert talks is not None
    assert call.top() - talks.top() == pytest.approx(6 * day.frame.hour, abs=1)
    qtbot.mouseClick(day, LEFT, pos=call.center())
    assert desk.workspace.view.selected == ("port",)
    qtbot.mouseDClick(day, LEFT, pos=call.center())
    assert desk.opened == [("port",)]
    desk.workspace.actions.action("calendar.agenda").trigger()
    agenda = screen.findChild(Agenda)
    at = next(at for at, line in enumerate(agenda.lines) if line.id == "call")
    assert [agenda.rows.cell(at, column).text for column in range(2)] == ["Call on the mayor", "15:00–16:00 EAT"]
    there = agenda.visualRect(agenda.model().index(at, 0)).center()
    qtbot.mouseClick(agenda.viewport(), LEFT, pos=there)
    qtbot.mouseDClick(agenda.viewport(), LEFT, pos=there)
    assert desk.opened == [("port",), ("port",)]


def test_an_engagement_is_begun_on_the_day(qtbot: QtBot, desk: Desk, day: DayGrid) -> None:
    desk.workspace.actions.action("engagement.new").trigger()
    draft = desk.workspace.view.draft
    assert draft is not None
    assert (draft.dates.earliest, draft.dates.latest, draft.dates.start_time) == (TODAY, TODAY, None)
    hour = day.frame.hour_at(QPoint(day.frame.gutter + 20, day.height() - 5))
    assert hour is not None
    assert hour > 13
    qtbot.mouseDClick(day, LEFT, pos=QPoint(day.frame.gutter + 20, day.height() - 5))
    draft = desk.workspace.view.draft
    assert draft is not None
    zone = desk.plan.settings.home_zone
    assert (draft.dates.earliest, draft.dates.start_time, draft.dates.zone) == (TODAY, time(hour), zone)


def test_who_listens_hears_the_day_and_each_engagement(day: DayGrid) -> None:
    parts = day.painted_parts()
    assert parts[0].name.startswith("Today, Friday 15 January 2027, 11 engagements, 1 due")
    named = {part.key: part.name for part in parts}
    assert "09:00–11:30 EAT" in named["talks"]
    assert list(named)[-3:] == ["talks", "lunch", "call"]
    assert named["call"] == "Call on the mayor, 15:00–16:00 EAT, Port call"


def test_the_same_day_is_seen_as_a_list_and_kept_in_a_view(screen: CalendarScreen, day: DayGrid) -> None:
    screen.show_twin()
    agenda = screen.findChild(Agenda)
    assert agenda.isVisible()
    assert {line.day for line in agenda.lines if line.day is not None} == {TODAY}
    screen.show_twin()
    assert day.isVisible()
    kept = screen.arrangement()
    assert kept["mode"] == "day"
    screen.arrange({"mode": "month", "picture": "month", "weeks": "4"})
    screen.arrange(kept)
    assert screen.place.mode is Mode.DAY


def test_a_day_without_anything_says_so(screen: CalendarScreen, day: DayGrid) -> None:
    screen.go_to_day(date(2029, 5, 1))
    assert day.picture.layout.ids == ()
    assert "Nothing in Tue 1 May 2029" in screen.findChild(CalendarHead).note


def test_whoever_goes_to_an_engagement_sees_it(day: DayGrid) -> None:
    day.go_to(TODAY, item="lunch")
    rect = day.rect_of("lunch")
    assert rect is not None
    assert day.frame.hours.contains(rect)
