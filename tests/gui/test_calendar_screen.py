"""The calendar by gesture: walk, select, drag, stretch, copy, carry, list, and each edit undone."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.domain.spans import DaySpan
from app.domain.statuses import Status
from app.gui.screens.calendar.agenda import Agenda
from app.gui.screens.calendar.day_list import DayList
from app.gui.screens.calendar.head import CalendarHead
from app.gui.screens.calendar.head_parts import ModeChoice
from app.gui.screens.calendar.screen import CalendarScreen
from app.gui.screens.calendar.week_grid import WeekGrid
from app.gui.screens.calendar.window_list import WindowTable
from app.gui.screens.calendar.year_grid import YearGrid
from app.gui.views import VIEWS
from app.gui.widgets.drag_bubble import DragBubble
from app.gui.widgets.quiet_table import QuietTable
from app.services.edits.engagements import change_engagement, delete_engagements
from app.services.filtering.plan_filter import PlanFilter
from app.services.layouts.calendar_agenda import AgendaSort
from app.services.layouts.calendar_place import Mode
from tests.builders import ask, country, edit, engagement, kind, milestone, organisation, plan_with, post
from tests.gui.workspaces import Desk, make_desk

Key = Qt.Key
CTRL, SHIFT, NONE = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.NoModifier,
)
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
        engagement("vague", "2028-10", "2028-10", title="Ideas for autumn", status=Status.IDEA),
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


def cell(screen: CalendarScreen, day: date) -> QPoint:
    """An empty place low in a day."""
    grid = grid_of(screen)
    row = grid.picture.row_of(day)
    assert row is not None
    rect = grid.frame.cell(grid.picture.rows.index(row), day.weekday())
    return QPoint(rect.center().x(), rect.bottom() - 3)


def bar(screen: CalendarScreen, item: str, where: str = "middle") -> QPoint:
    """A place on the first bar of an engagement."""
    grid = grid_of(screen)
    at, place = next((at, each) for at, row in enumerate(grid.picture.rows) for each in row.bars if each.id == item)
    rect = grid.frame.bar(at, place)
    first = grid.frame.cell(at, place.first)
    last = grid.frame.cell(at, place.end - 1)
    x = {"middle": first.center().x(), "start": rect.left() + 2, "end": rect.right() - 2, "last": last.center().x()}
    return QPoint(x[where], rect.center().y())


def drag(qtbot: QtBot, screen: CalendarScreen, start: QPoint, end: QPoint, *, held=NONE, drop: bool = True) -> None:
    grid = grid_of(screen)
    qtbot.mousePress(grid, LEFT, held, start)
    for step in (1, 2, 3):
        point = start + (end - start) * step / 3
        move = QMouseEvent(QEvent.Type.MouseMove, QPointF(point), QPointF(grid.mapToGlobal(point)), LEFT, LEFT, held)
        QApplication.sendEvent(grid, move)
    if drop:
        qtbot.mouseRelease(grid, LEFT, held, end)


def days(desk: Desk, item: str) -> tuple[date, date]:
    dates = desk.plan.engagements[item].dates
    return dates.earliest, dates.latest


def press(qtbot: QtBot, screen: CalendarScreen, *keys: Qt.Key, held=NONE) -> None:
    for key in keys:
        qtbot.keyClick(grid_of(screen), key, held)


def day_list(screen: CalendarScreen) -> DayList | None:
    return screen.findChild(DayList)


def test_the_view_is_registered() -> None:
    assert "calendar" in [view.id for view in VIEWS]


def test_it_opens_on_the_month_of_today(screen: CalendarScreen) -> None:
    grid = grid_of(screen)
    assert screen.place.first == date(2027, 1, 1)
    assert grid.day == TODAY
    assert set(grid.picture.bars) == {"talks", "port"}
    assert grid.picture.throughout == ("long",)
    assert screen.findChild(CalendarHead).title == "January 2027"
    assert "Exchange officer" in screen.findChild(CalendarHead).note


def test_a_day_is_read_with_what_it_holds(screen: CalendarScreen) -> None:
    grid = grid_of(screen)
    assert grid.texts.day(grid.picture, date(2027, 1, 18)) == "Monday 18 January 2027, 1 engagement, 1 due"
    assert grid.texts.day(grid.picture, date(2027, 1, 21)) == "Thursday 21 January 2027, 2 engagements"
    assert grid.texts.day(grid.picture, TODAY).startswith("Today, Friday 15 January 2027")


@pytest.mark.parametrize(
    ("keys", "held", "day"),
    [
        ([Key.Key_Right], NONE, date(2027, 1, 16)),
        ([Key.Key_Left, Key.Key_Up], NONE, date(2027, 1, 7)),
        ([Key.Key_Down], NONE, date(2027, 1, 22)),
        ([Key.Key_Home], NONE, date(2027, 1, 11)),
        ([Key.Key_End], NONE, date(2027, 1, 17)),
        ([Key.Key_PageDown], NONE, date(2027, 2, 15)),
        ([Key.Key_PageUp], NONE, date(2026, 12, 15)),
        ([Key.Key_Down] * 4, NONE, date(2027, 2, 12)),
    ],
    ids=lambda value: str(value) if isinstance(value, date) else "",
)
def test_keys_walk_as_in_outlook(qtbot: QtBot, screen: CalendarScreen, keys, held, day) -> None:
    press(qtbot, screen, *keys, held=held)
    assert grid_of(screen).day == day == screen.place.day
    assert day in screen.place.shown


def test_shift_selects_a_span_and_a_new_one_is_begun_on_it(qtbot: QtBot, screen: CalendarScreen, desk: Desk) -> None:
    press(qtbot, screen, Key.Key_Right, Key.Key_Right, held=SHIFT)
    assert grid_of(screen).chosen_span == DaySpan(TODAY, date(2027, 1, 18))
    press(qtbot, screen, Key.Key_Return)
    begun = desk.workspace.view.draft
    assert begun is not None
    assert (begun.dates.earliest, begun.dates.latest) == (TODAY, date(2027, 1, 17))
    assert begun.id not in desk.plan.engagements


def begun_on(desk: Desk) -> date | None:
    """The day on which Ctrl+N begins something; None where it begins it some time in the plan year."""
    desk.workspace.actions.action("engagement.new").trigger()
    draft = desk.workspace.view.draft
    assert draft is not None
    return draft.dates.earliest if draft.dates.is_exact else None


def test_a_month_that_was_only_turned_to_proposes_no_day(qtbot: QtBot, screen: CalendarScreen, desk: Desk) -> None:
    assert begun_on(desk) is None, "nobody has selected today either"
    press(qtbot, screen, *[Key.Key_PageUp] * 36)
    assert begun_on(desk) is None
    screen.step_back()
    assert begun_on(desk) is None
    screen.findChild(CalendarHead).day_wanted.emit(date(2018, 3, 1))
    assert screen.place.day == date(2018, 3, 1)
    assert begun_on(desk) is None


@pytest.mark.parametrize("way", ["click", "walk", "bar", "named", "year"])
def test_a_day_that_was_selected_is_proposed(qtbot: QtBot, screen: CalendarScreen, desk: Desk, way: str) -> None:
    press(qtbot, screen, Key.Key_PageUp, Key.Key_PageDown)
    day = date(2027, 1, 22)
    if way == "click":
        qtbot.mouseClick(grid_of(screen), LEFT, pos=cell(screen, day))
    elif way == "walk":
        press(qtbot, screen, Key.Key_Down)
    elif way == "bar":
        qtbot.mouseClick(grid_of(screen), LEFT, pos=bar(screen, "port", "last"))
    elif way == "named":
        desk.workspace.view.look_at_day(day)
    else:
        desk.workspace.actions.action("calendar.year").trigger()
        press_year = screen.findChild(YearGrid)
        for _ in range(7):
            qtbot.keyClick(press_year, Key.Key_Right)
    assert begun_on(desk) == day
    press(qtbot, screen, Key.Key_PageDown)
    if way != "year":
        assert begun_on(desk) is None, "turning on forgets the day"


def test_enter_begins_on_the_day_where_the_keys_are(qtbot: QtBot, screen: CalendarScreen, desk: Desk) -> None:
    press(qtbot, screen, Key.Key_PageUp)
    grid_of(screen).create_wanted.emit()
    draft = desk.workspace.view.draft
    assert draft is not None
    assert draft.dates.earliest == date(2026, 12, 15)


def test_tab_goes_through_the_day_and_ctrl_arrows_move_as_one_undo(
    qtbot: QtBot, screen: CalendarScreen, desk: Desk
) -> None:
    grid = grid_of(screen)
    grid.step_to(date(2027, 1, 12))
    qtbot.keyClick(grid, Key.Key_Tab)
    assert grid.focused == "talks"
    assert desk.workspace.view.selected == ("talks",)
    press(qtbot, screen, Key.Key_Right, Key.Key_Right, Key.Key_Down, held=CTRL)
    assert days(desk, "talks") == (date(2027, 1, 21), date(2027, 1, 21))
    assert grid.day == date(2027, 1, 21)
    assert grid.focused == "talks"
    assert "now Thu 21 Jan 2027" in desk.said[-1]
    desk.undo()
    assert days(desk, "talks") == (date(2027, 1, 12), date(2027, 1, 12))


def test_ctrl_shift_arrows_move_the_end(qtbot: QtBot, screen: CalendarScreen, desk: Desk) -> None:
    grid = grid_of(screen)
    grid.go_to(date(2027, 1, 20), item="port")
    press(qtbot, screen, Key.Key_Right, Key.Key_Down, held=CTRL | SHIFT)
    assert days(desk, "port") == (date(2027, 1, 20), date(2027, 1, 30))
    press(qtbot, screen, Key.Key_Up, Key.Key_Up, Key.Key_Up, held=CTRL | SHIFT)
    assert days(desk, "port") == (date(2027, 1, 20), date(2027, 1, 20))
    desk.undo()
    assert days(desk, "port") == (date(2027, 1, 20), date(2027, 1, 22))


def test_ctrl_arrows_without_an_engagement_say_what_to_do(qtbot: QtBot, screen: CalendarScreen, desk: Desk) -> None:
    press(qtbot, screen, Key.Key_Right, held=CTRL)
    assert "Press Tab" in desk.said[-1]


def test_a_bar_is_dragged_to_another_day(qtbot: QtBot, screen: CalendarScreen, desk: Desk) -> None:
    drag(qtbot, screen, bar(screen, "port"), cell(screen, date(2027, 1, 26)))
    assert days(desk, "port") == (date(2027, 1, 26), date(2027, 1, 28))
    assert desk.workspace.document.undo_stack.count() == 1
    desk.undo()
    assert days(desk, "port") == (date(2027, 1, 20), date(2027, 1, 22))


def test_a_drag_shows_what_it_comes_to_and_esc_puts_it_back(qtbot: QtBot, screen: CalendarScreen, desk: Desk) -> None:
    grid = grid_of(screen)
    drag(qtbot, screen, bar(screen, "port"), cell(screen, date(2027, 1, 26)), drop=False)
    assert grid.state.ghosts == (DaySpan(date(2027, 1, 26), date(2027, 1, 29)),)
    bubble = desk.workspace.window.findChild(DragBubble)
    assert bubble.accessibleName()
    press(qtbot, screen, Key.Key_Escape)
    assert grid.state.ghosts == ()
    qtbot.mouseRelease(grid, LEFT, NONE, cell(screen, date(2027, 1, 26)))
    assert days(desk, "port") == (date(2027, 1, 20), date(2027, 1, 22))


def test_a_drop_outside_changes_nothing(qtbot: QtBot, screen: CalendarScreen, desk: Desk) -> None:
    drag(qtbot, screen, bar(screen, "port"), QPoint(grid_of(screen).width() + 60, 40))
    drag(qtbot, screen, bar(screen, "port"), QPoint(200, 3))
    assert desk.workspace.document.undo_stack.count() == 0


def test_a_drag_ends_where_the_focus_is_lost(qtbot: QtBot, screen: CalendarScreen, desk: Desk) -> None:
    drag(qtbot, screen, bar(screen, "port"), cell(screen, date(2027, 1, 26)), drop=False)
    grid_of(screen).clearFocus()
    qtbot.mouseRelease(grid_of(screen), LEFT, NONE, cell(screen, date(2027, 1, 26)))
    assert desk.workspace.document.undo_stack.count() == 0


@pytest.mark.parametrize(
    ("edge", "to", "expected"),
    [
        ("end", date(2027, 1, 24), (date(2027, 1, 20), date(2027, 1, 24))),
        ("start", date(2027, 1, 18), (date(2027, 1, 18), date(2027, 1, 22))),
        ("start", date(2027, 1, 29), (date(2027, 1, 22), date(2027, 1, 22))),
        ("end", date(2027, 1, 29), (date(2027, 1, 20), date(2027, 1, 29))),
    ],
    ids=["longer", "earlier", "not past its end", "into the next week"],
)
def test_an_edge_is_dragged(qtbot: QtBot, screen: CalendarScreen, desk: Desk, edge, to, expected) -> None:
    drag(qtbot, screen, bar(screen, "port", edge), cell(screen, to))
    assert days(desk, "port") == expected
    desk.undo()
    assert days(desk, "port") == (date(2027, 1, 20), date(2027, 1, 22))


def test_ctrl_and_a_drag_copy(qtbot: QtBot, screen: CalendarScreen, desk: Desk) -> None:
    before = set(desk.plan.engagements)
    drag(qtbot, screen, bar(screen, "port"), cell(screen, date(2027, 1, 26)), held=CTRL)
    (made,) = set(desk.plan.engagements) - before
    assert days(desk, made) == (date(2027, 1, 26), date(2027, 1, 28))
    assert desk.plan.engagements[made].status is Status.IDEA
    assert days(desk, "port") == (date(2027, 1, 20), date(2027, 1, 22))
    desk.undo()
    assert set(desk.plan.engagements) == before


def test_several_selected_are_dragged_together(qtbot: QtBot, screen: CalendarScreen, desk: Desk) -> None:
    desk.workspace.view.select(("port", "talks"))
    drag(qtbot, screen, bar(screen, "port"), cell(screen, date(2027, 1, 21)))
    assert days(desk, "port")[0] == date(2027, 1, 21)
    assert days(desk, "talks")[0] == date(2027, 1, 13)
    desk.undo()
    assert days(desk, "talks")[0] == date(2027, 1, 12)


def test_a_drag_over_empty_days_selects_them_and_a_double_click_plans_there(
    qtbot: QtBot, screen: CalendarScreen, desk: Desk
) -> None:
    drag(qtbot, screen, cell(screen, date(2027, 1, 25)), cell(screen, date(2027, 1, 27)))
    assert grid_of(screen).chosen_span == DaySpan(date(2027, 1, 25), date(2027, 1, 28))
    qtbot.mouseDClick(grid_of(screen), LEFT, NONE, cell(screen, date(2027, 1, 26)))
    begun = desk.workspace.view.draft
    assert begun is not None
    assert (begun.dates.earliest, begun.dates.latest) == (date(2027, 1, 25), date(2027, 1, 27))


def test_a_double_click_opens_an_engagement(qtbot: QtBot, screen: CalendarScreen, desk: Desk) -> None:
    qtbot.mouseDClick(grid_of(screen), LEFT, NONE, bar(screen, "port"))
    assert desk.opened == [("port",)]


def test_enter_lists_the_day_and_esc_goes_back(qtbot: QtBot, screen: CalendarScreen, desk: Desk) -> None:
    grid = grid_of(screen)
    grid.step_to(date(2027, 1, 20))
    press(qtbot, screen, Key.Key_Return)
    opened = day_list(screen)
    assert opened is not None
    assert [entry.id for entry in opened.entries] == ["port", "long"]
    table = opened.findChild(QuietTable)
    assert table.hasFocus()
    qtbot.keyClick(table, Key.Key_Down)
    qtbot.keyClick(table, Key.Key_Return)
    assert desk.opened == [("long",)]
    press(qtbot, screen, Key.Key_Return)
    again = next(each for each in screen.findChildren(DayList) if each.isVisible())
    qtbot.keyClick(again.findChild(QuietTable), Key.Key_Escape)
    assert not again.isVisible()


def test_the_flag_of_a_day_leads_to_the_ask(qtbot: QtBot, screen: CalendarScreen, desk: Desk) -> None:
    grid = grid_of(screen)
    day = date(2027, 1, 18)
    at = grid.picture.rows.index(grid.picture.row_of(day))
    flag = grid.head_at(at, day.weekday()).flag
    assert flag is not None
    qtbot.mouseClick(grid, LEFT, NONE, flag.center())
    opened = day_list(screen)
    assert opened is not None
    assert [(entry.table, entry.id) for entry in opened.entries] == [("asks", "a1")]
    qtbot.keyClick(opened.findChild(QuietTable), Key.Key_Return)
    assert desk.went_to == ["coordination"]
    assert desk.workspace.view.place == ("asks", "a1")


def test_the_flag_of_a_milestone_leads_to_its_engagement(qtbot: QtBot, screen: CalendarScreen, desk: Desk) -> None:
    document, day = desk.workspace.document, date(2027, 1, 20)
    live = next(item for item in document.plan.engagements.values() if item.is_live)
    document.do(edit(document.plan, milestone("ms1", live.id, "Note verbale", planned=day)))
    grid = grid_of(screen)
    flag = grid.head_at(grid.picture.rows.index(grid.picture.row_of(day)), day.weekday()).flag
    assert flag is not None
    qtbot.mouseClick(grid, LEFT, NONE, flag.center())
    opened = day_list(screen)
    assert opened is not None
    assert [(entry.table, entry.cell.text) for entry in opened.entries] == [
        ("milestones", "Milestone due 20 Jan 2027: Note verbale")
    ]
    qtbot.keyClick(opened.findChild(QuietTable), Key.Key_Return)
    assert desk.opened == [(live.id,)]


def test_what_has_no_day_is_carried_to_one_by_keys(qtbot: QtBot, screen: CalendarScreen, desk: Desk) -> None:
    windows = screen.findChild(WindowTable)
    assert windows.ids == ("window",)
    windows.setFocus()
    windows.show_selected("window")
    qtbot.keyClick(windows, Key.Key_M, CTRL)
    grid = grid_of(screen)
    assert grid.hasFocus()
    press(qtbot, screen, Key.Key_Down, Key.Key_Right)
    assert grid.state.ghosts == (DaySpan(date(2027, 1, 23), date(2027, 1, 26)),)
    press(qtbot, screen, Key.Key_Return)
    assert days(desk, "window") == (date(2027, 1, 23), date(2027, 1, 25))
    assert desk.plan.engagements["window"].dates.is_exact
    assert windows.ids == ()
    desk.undo()
    assert windows.ids == ("window",)


def test_what_is_carried_is_put_back_by_esc(qtbot: QtBot, screen: CalendarScreen, desk: Desk) -> None:
    windows = screen.findChild(WindowTable)
    windows.setFocus()
    windows.show_selected("window")
    qtbot.keyClick(windows, Key.Key_M, CTRL)
    press(qtbot, screen, Key.Key_Down, Key.Key_Escape)
    assert desk.workspace.document.undo_stack.count() == 0
    assert windows.hasFocus()
    assert grid_of(screen).state.ghosts == ()


def test_what_has_no_day_is_dragged_to_one(qtbot: QtBot, screen: CalendarScreen, desk: Desk) -> None:
    windows, grid = screen.findChild(WindowTable), grid_of(screen)
    start = windows.visualRect(windows.rows.index(1, 0)).center()
    target = windows.viewport().mapFromGlobal(grid.mapToGlobal(cell(screen, date(2027, 1, 27))))
    qtbot.mousePress(windows.viewport(), LEFT, NONE, start)
    for point in (start + QPoint(-30, 0), target):
        place = QPointF(windows.viewport().mapToGlobal(point))
        QApplication.sendEvent(
            windows.viewport(), QMouseEvent(QEvent.Type.MouseMove, QPointF(point), place, LEFT, LEFT, NONE)
        )
    assert grid.state.ghosts
    qtbot.mouseRelease(windows.viewport(), LEFT, NONE, target)
    assert days(desk, "window") == (date(2027, 1, 27), date(2027, 1, 29))
    desk.undo()
    assert not desk.plan.engagements["window"].dates.is_exact


def test_the_selection_of_another_view_is_gone_to(screen: CalendarScreen, desk: Desk) -> None:
    desk.workspace.view.select(("later",))
    assert screen.place.first == date(2027, 4, 1)
    assert grid_of(screen).selected == {"later"}
    screen.step_back()
    assert screen.place.first == date(2027, 3, 1)


def test_an_empty_month_leads_to_the_next_engagement(qtbot: QtBot, screen: CalendarScreen, desk: Desk) -> None:
    desk.workspace.view.set_filter(PlanFilter(words="talks"))
    screen.step_forward()
    head = screen.findChild(CalendarHead)
    assert head.note == "Nothing in February 2027. Next engagement: 12 April."
    qtbot.mouseClick(head.findChild(QPushButton, "calendarNoteLink"), LEFT)
    assert screen.place.first == date(2027, 4, 1)
    assert head.note == ""


def test_what_has_no_fixed_day_comes_after_an_empty_month_too(qtbot: QtBot, screen: CalendarScreen, desk: Desk) -> None:
    desk.workspace.view.set_filter(PlanFilter(words="ideas"))
    screen.go_to_day(date(2027, 6, 1))
    head = screen.findChild(CalendarHead)
    assert head.note == "Nothing in June 2027. After it: 1 engagement without a fixed day, the first in October 2028."
    qtbot.mouseClick(head.findChild(QPushButton, "calendarNoteLink"), LEFT)
    assert screen.place.first == date(2028, 10, 1)
    assert head.note == ("Nothing on fixed days in October 2028; 1 engagement without a fixed day may fall into it.")


def test_a_day_asked_for_is_gone_to(screen: CalendarScreen, desk: Desk) -> None:
    desk.workspace.view.look_at_day(date(2030, 6, 7))
    assert screen.place.day == date(2030, 6, 7) == grid_of(screen).day
    assert screen.place.first == date(2030, 6, 1)


def test_the_agenda_is_the_twin_of_every_picture(qtbot: QtBot, screen: CalendarScreen, desk: Desk) -> None:
    screen.arrange({"mode": "weeks", "weeks": "3"})
    span = screen.place.period
    screen.show_twin()
    agenda = screen.findChild(Agenda)
    assert screen.place.mode is Mode.AGENDA
    assert screen.place.period == span
    assert agenda.isVisible()
    assert {line.id for line in agenda.lines if line.sort is AgendaSort.ENGAGEMENT} == {
        "talks",
        "port",
        "long",
        "window",
    }
    at = next(at for at, line in enumerate(agenda.lines) if line.id == "port")
    agenda.setFocus()
    agenda.select_rows([at], at)
    assert desk.workspace.view.selected == ("port",)
    qtbot.keyClick(agenda, Key.Key_Return)
    assert desk.opened == [("port",)]
    screen.show_twin()
    assert (screen.place.mode, screen.place.period) == (Mode.WEEKS, span)


def test_an_arrangement_is_said_and_taken_back(screen: CalendarScreen, qtbot: QtBot) -> None:
    with qtbot.waitSignal(screen.arranged):
        screen.arrange({"mode": "weeks", "weeks": "6"})
    assert screen.arrangement() == {"mode": "weeks", "picture": "weeks", "weeks": "6"}
    screen.arrange({"mode": "nonsense", "weeks": "many"})
    assert screen.arrangement() == {"mode": "weeks", "picture": "weeks", "weeks": "6"}


def test_a_year_counts_and_opens_a_day(qtbot: QtBot, screen: CalendarScreen) -> None:
    screen.arrange({"mode": "year"})
    year = screen.findChild(YearGrid)
    assert year.picture.counts[date(2027, 1, 21)] == 2
    assert year.picture.marks[date(2027, 1, 21)] == 1
    assert year.picture.totals[0] == 3
    qtbot.keyClick(year, Key.Key_PageDown)
    assert year.day == date(2027, 2, 15)
    qtbot.keyClick(year, Key.Key_Return)
    opened = day_list(screen)
    assert opened is not None
    opened.close()
    screen.step_forward()
    assert screen.place.first == date(2028, 1, 1)


def test_a_plan_for_reading_only_is_not_changed(
    qtbot: QtBot, tmp_path: Path, resources: Path, qapp: QApplication
) -> None:
    plan = plan_with(engagement("port", "2027-01-20", "2027-01-22"), engagement("window", "2027-01", "2027-01"))
    desk = make_desk(plan, tmp_path, resources, read_only=True)
    screen = CalendarScreen(desk.workspace)
    qtbot.addWidget(screen)
    screen.resize(1300, 800)
    screen.show()
    qtbot.waitExposed(screen)
    grid_of(screen).setFocus()
    drag(qtbot, screen, bar(screen, "port"), cell(screen, date(2027, 1, 26)))
    screen.new_engagement()
    assert days(desk, "port") == (date(2027, 1, 20), date(2027, 1, 22))
    assert len(desk.plan.engagements) == 2
    assert "reading only" in desk.said[-1]
    desk.workspace.window.close()


def test_an_engagement_deleted_under_the_cursor_leaves_the_day(
    qtbot: QtBot, screen: CalendarScreen, desk: Desk
) -> None:
    grid = grid_of(screen)
    grid.step_to(date(2027, 1, 20))
    qtbot.keyClick(grid, Key.Key_Tab)
    assert grid.focused == "port"
    desk.workspace.document.attempt(partial(delete_engagements, desk.plan, ["port"]))
    assert grid.focused == ""
    assert grid.day == date(2027, 1, 20)
    desk.undo()
    assert "port" in grid.picture.bars


def test_an_edit_elsewhere_does_not_draw_these_days_again(screen: CalendarScreen, desk: Desk) -> None:
    before = grid_of(screen).picture
    desk.workspace.document.attempt(partial(change_engagement, desk.plan, "later", notes="nothing to see"))
    assert grid_of(screen).picture is before
    desk.workspace.document.attempt(partial(change_engagement, desk.plan, "port", title="Another port"))
    assert grid_of(screen).picture.bars["port"].title == "Another port"


def test_the_days_are_children_for_those_who_listen(qtbot: QtBot, screen: CalendarScreen) -> None:
    grid = grid_of(screen)
    parts = grid.painted_parts()
    assert len([part for part in parts if isinstance(part.key, date)]) == 42
    assert [part.name for part in parts if part.is_current] == [grid.texts.day(grid.picture, TODAY)]
    grid.step_to(date(2027, 1, 20))
    qtbot.keyClick(grid, Key.Key_Tab)
    current = next(part for part in grid.painted_parts() if part.is_current)
    assert current.key == "port"
    assert current.name.startswith("Port call, Kenya, Wed 20 – Fri 22 Jan 2027")


def test_other_sizes_of_letters_and_other_directions_are_followed(screen: CalendarScreen, qtbot: QtBot) -> None:
    grid = grid_of(screen)
    before = grid.frame
    font = screen.font()
    font.setPointSizeF(font.pointSizeF() * 2)
    for page in (grid, screen.findChild(YearGrid), screen.findChild(Agenda), screen.findChild(WindowTable)):
        page.setFont(font)
    for mode in Mode:
        screen.arrange({"mode": mode.value})
        screen.grab()
    screen.arrange({"mode": "month"})
    assert grid.frame.line > before.line
    screen.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert grid.frame.cell(0, 0).left() > grid.frame.cell(0, 6).left()
    grid.step_to(TODAY)
    qtbot.keyClick(grid, Key.Key_Left)
    assert grid.day == date(2027, 1, 16)
    assert not screen.grab().isNull()


def test_the_number_of_weeks_is_chosen_where_the_days_are_in_a_narrow_window(
    screen: CalendarScreen, qtbot: QtBot
) -> None:
    """Its own button is out of sight behind the arrows of the line when the panel is open at 1366 pixels."""
    screen.resize(760, 700)
    button = screen.findChild(QWidget, "calendarPeriod").button
    offered = "Number of weeks"

    def open_days() -> QMenu:
        qtbot.mouseClick(button, LEFT)
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        return menu

    menu = open_days()
    assert offered not in [action.text() for action in menu.actions()], "a month has all its weeks"
    menu.close()
    screen.findChild(ModeChoice).mode_chosen.emit(Mode.WEEKS)
    menu = open_days()
    weeks = next(action.menu() for action in menu.actions() if action.text() == offered)
    assert isinstance(weeks, QMenu)
    assert [action.text() for action in weeks.actions() if action.isChecked()] == ["4 weeks"]
    next(action for action in weeks.actions() if action.text() == "2 weeks").trigger()
    menu.close()
    assert len(grid_of(screen).picture.rows) == 2


def test_the_frame_of_the_day_leaves_the_bars_that_go_on_beside_it_whole(qtbot: QtBot, screen: CalendarScreen) -> None:
    grid = grid_of(screen)
    qtbot.mouseClick(grid, LEFT, NONE, cell(screen, date(2027, 1, 26)))
    elsewhere = grid.grab().toImage()
    qtbot.mouseClick(grid, LEFT, NONE, cell(screen, date(2027, 1, 21)))
    here = grid.grab().toImage()
    at = next(at for at, row in enumerate(grid.picture.rows) if date(2027, 1, 21) in row.span)
    day, ratio = grid.frame.cell(at, 3), here.devicePixelRatio()
    (place,) = (each for each in grid.picture.rows[at].bars if each.id == "port")
    rect = grid.frame.bar(at, place)

    def pixels(y: int) -> list[bool]:
        xs = range(day.left() - 2, day.left() + 5)
        return [
            here.pixel(int(x * ratio), int(y * ratio)) == elsewhere.pixel(int(x * ratio), int(y * ratio)) for x in xs
        ]

    assert rect.left() < day.left() < rect.right(), "the bar goes over the edge of the day"
    assert all(all(pixels(y)) for y in range(rect.top(), rect.bottom() + 1))
    assert not all(pixels(rect.bottom() + 3)), "beside the bars there is a frame"
