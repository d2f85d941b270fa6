"""The travel view in the window: whose route, by mouse and key, copied, opened, and following the plan."""

from __future__ import annotations

from datetime import date, datetime
from functools import partial

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication

from app.domain.findings import Subject
from app.domain.geography import Place
from app.domain.parties import Person
from app.domain.rules import ALL_RULES
from app.domain.spans import DaySpan
from app.gui.screens.calendar.travel import TravelPage
from app.gui.screens.calendar.travel_rows import MonthKey
from app.services.edits import engagements as edits
from app.services.filtering.plan_filter import PlanFilter
from tests.builders import FixedClock, absence, country, edit, engagement, plan_with
from tests.gui.workspaces import make_desk

KENYA = Place("Mombasa", "KE", "Africa/Nairobi")


def visit(item_id, start, end="", **fields):
    return engagement(item_id, start, end, place=KENYA, principals=("p1",), **fields)


@pytest.fixture
def desk(qtbot, tmp_path, resources):
    plan = plan_with(
        Person("p1", "A. Lund", "Adm", is_principal=True),
        Person("p2", "B. Ito", "Gen", is_principal=True),
        country("KE", name="Kenya"),
        visit("a", "2027-03-01", "2027-03-03", title="=Visit <b>"),
        visit("b", "2027-03-02", "2027-03-05"),
        visit("c", "2027-06-01"),
        visit("d", "2028-06-01"),
        engagement("e", "2027-05-01", principals=("p2",)),
        own_nation="GB",
    )
    return make_desk(plan, tmp_path, resources, ALL_RULES)


@pytest.fixture
def page(desk, qtbot):
    made = TravelPage(desk.workspace, desk.workspace.window)
    qtbot.addWidget(desk.workspace.window)
    desk.workspace.window.setCentralWidget(made)
    made.show_period(DaySpan(date(2027, 3, 1), date(2027, 4, 1)))
    desk.workspace.window.resize(1100, 700)
    desk.workspace.window.show()
    return made


def stops(page):
    return [key for key in page.table.rows.keys if isinstance(key, str)]


def cells(page, key):
    at = page.table.rows.keys.index(key)
    return [cell.spoken for cell in page.table.rows.row(at).cells]


def test_the_route_of_the_plan_year_stands_in_order_under_its_months(page):
    assert stops(page) == ["a", "b", "c"]
    assert [cells(page, key) for key in page.table.rows.keys if isinstance(key, MonthKey)] == [
        ["March 2027. 5 days away"],
        ["June 2027. 1 day away"],
    ]


def test_a_stop_says_what_a_planner_asks(page):
    assert cells(page, "b")[0] == "Tue 2 – Fri 5 Mar 2027. 4 days"
    assert cells(page, "b")[3] == "2 days shared with another"
    assert "Adm" not in cells(page, "b")[2]
    assert "A. Lund is booked twice" in cells(page, "b")[4]


def test_another_traveller_is_chosen_by_typing(page, qtbot):
    page.picker.setFocus()
    page.picker.lineEdit().selectAll()
    qtbot.keyClicks(page.picker.lineEdit(), "Gen B. Ito")
    qtbot.keyClick(page.picker.lineEdit(), Qt.Key.Key_Return)
    assert (page.picker.current, stops(page)) == (Subject("people", "p2"), ["e"])


def test_what_is_no_traveller_stays_typed_and_it_is_said_whose_route_is_shown(page, qtbot):
    before = page.picker.current
    page.picker.lineEdit().setText("Nobody")
    page.picker.lineEdit().editingFinished.emit()
    assert page.picker.lineEdit().text() == "Nobody"
    assert "still that of Adm A. Lund" in page.picker.toolTip()
    assert page.picker.current == before


def test_keys_select_and_enter_opens(page, desk, qtbot):
    page.table.choose("a")
    qtbot.keyClick(page.table, Qt.Key.Key_Down)
    assert desk.workspace.view.current == "b"
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert desk.opened == [("b",)]


def test_a_click_in_the_strip_selects_and_the_selection_of_others_is_followed(page, desk, qtbot):
    rect = page.strip._rect(page.route.stops[2])
    qtbot.mouseClick(page.strip, Qt.MouseButton.LeftButton, pos=QPoint(rect.center()))
    assert desk.workspace.view.current == "c"
    desk.workspace.view.select(("a",))
    assert page.table.current_key == "a"


@pytest.mark.parametrize("today", ["2027-01-15", "2027-01-28", "2027-01-31", "2028-02-29", "2027-12-31"])
def test_before_a_year_is_chosen_that_of_today_is_shown_whatever_day_it_is(qtbot, tmp_path, resources, today):
    plan = plan_with(Person("p1", "A. Lund", "Adm", is_principal=True), visit("a", today), own_nation="GB")
    clock = FixedClock(datetime.fromisoformat(f"{today}T12:00+00:00"))
    workspace = make_desk(plan, tmp_path, resources, clock=clock).workspace
    made = TravelPage(workspace, workspace.window)
    qtbot.addWidget(workspace.window)
    workspace.window.setCentralWidget(made)
    workspace.window.show()
    assert stops(made) == ["a"]


def test_until_something_is_chosen_nothing_of_the_window_is(page, desk):
    assert (desk.workspace.view.selected, page.table.selected_keys) == ((), ())


def test_the_route_is_copied_as_text_and_as_a_table(page, qtbot):
    qtbot.keyClick(page.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    held = QGuiApplication.clipboard().mimeData()
    lines = held.text().splitlines()
    assert (len(lines), lines[0].split("\t")[0]) == (4, "Dates")
    assert "&lt;b&gt;" in held.html()


def test_what_the_filter_hides_is_still_on_the_way_and_says_so(page, desk):
    desk.workspace.view.set_filter(PlanFilter(words="nothing has these words"))
    assert stops(page) == ["a", "b", "c"]
    assert "not in this filter" in cells(page, "a")[1]


def test_an_engagement_deleted_is_off_the_route_and_back_with_undo(page, desk):
    plan = desk.plan
    desk.workspace.document.attempt(partial(edits.delete_engagements, plan, ("b",)))
    assert stops(page) == ["a", "c"]
    desk.undo()
    assert stops(page) == ["a", "b", "c"]


def test_a_month_is_closed_and_opened_by_key(page, qtbot):
    page.table.setCurrentIndex(page.table.rows.index(0, 0))
    qtbot.keyClick(page.table, Qt.Key.Key_Left)
    assert stops(page) == ["c"]
    qtbot.keyClick(page.table, Qt.Key.Key_Right)
    assert stops(page) == ["a", "b", "c"]


@pytest.mark.parametrize("year", [1900, 2030, 2199])
def test_a_year_without_journeys_says_so(page, year):
    page.show_period(DaySpan(date(year, 1, 1), date(year, 2, 1)))
    assert stops(page) == []
    assert page._empty.isVisible()


def test_a_plan_without_people_says_what_to_do(qtbot, tmp_path, resources):
    desk = make_desk(plan_with(engagement("a")), tmp_path, resources)
    page = TravelPage(desk.workspace, desk.workspace.window)
    qtbot.addWidget(desk.workspace.window)
    desk.workspace.window.setCentralWidget(page)
    desk.workspace.window.show()
    assert page._empty.accessibleName().startswith("Nobody travels yet")
    desk.workspace.document.close()


def test_an_absence_is_told_at_once_where_its_person_is_needed(page, desk):
    document = desk.workspace.document
    assert document.do(edit(document.plan, absence("ab1", "p1", "2027-05-30", "2027-06-02")))
    assert "is away" in cells(page, "c")[-1]
    document.undo_stack.undo()
    assert "is away" not in cells(page, "c")[-1]
