"""Overlays in the window: read beside the plan, remembered, missed, read again, never part of the plan."""

from __future__ import annotations

import os
from datetime import date

import pytest
from PySide6.QtCore import Qt

from app.domain.spans import DaySpan
from app.gui.filtering.overlay_button import OverlayButton
from app.gui.widgets.choice_popup import ChoicePopup
from app.services.overlays.choices import OverlayState
from tests.builders import country, engagement, plan_with
from tests.exchange.calendars import calendar, event
from tests.gui.memory_store import MemoryStores
from tests.gui.workspaces import make_desk

YEAR = DaySpan(date(2027, 1, 1), date(2028, 1, 1))


@pytest.fixture
def plan():
    return plan_with(country("KE", name="Kenya"), country("SA", name="Saudi Arabia"), engagement("a"))


@pytest.fixture
def desk(qtbot, plan, tmp_path, resources):
    return make_desk(plan, tmp_path, resources)


@pytest.fixture
def diary(tmp_path):
    path = tmp_path / "diary.ics"
    path.write_bytes(calendar(event("DTSTART;VALUE=DATE:20270303", "DTEND;VALUE=DATE:20270305", summary="Retreat")))
    return path


def titles(desk, span=YEAR):
    return [each.entry.title for each in desk.workspace.overlays.entries_on(span)]


def states(desk):
    return [(choice.title, choice.state) for choice in desk.workspace.overlays.choices]


def test_holidays_are_there_when_ticked_and_gone_when_not(desk):
    desk.workspace.overlays.turn("holidays:KE", True)
    assert titles(desk) == ["Madaraka Day", "Year's End"]
    desk.workspace.overlays.turn("holidays:KE", False)
    assert (titles(desk), states(desk)) == ([], [])


def test_who_looks_far_away_has_the_years_there_a_moment_later(desk, qtbot):
    book = desk.workspace.overlays
    book.turn("holidays:SA", True)
    far = DaySpan(date(2027, 9, 1), date(2040, 10, 1))
    with qtbot.waitSignal(book.changed):
        book.entries_on(far)
    assert book.span.end >= far.end
    with qtbot.assertNotEmitted(book.changed, wait=30):
        book.entries_on(DaySpan(date(2199, 12, 1), date(2200, 1, 1)).clip(book.span) or far)


@pytest.mark.parametrize("day", [date(1900, 1, 1), date(2199, 12, 30)], ids=["1900", "2199"])
def test_the_ends_of_time_are_looked_at_once(desk, qtbot, day):
    book = desk.workspace.overlays
    book.turn("holidays:SA", True)
    with qtbot.waitSignal(book.changed):
        book.entries_on(DaySpan(day, date(day.year + 1, 1, 1)))
    with qtbot.assertNotEmitted(book.changed, wait=30):
        book.entries_on(DaySpan(day, date(day.year + 1, 1, 1)))


def test_a_calendar_file_lies_under_the_plan_and_never_in_it(desk, diary, plan):
    desk.workspace.overlays.add_file(diary)
    assert titles(desk) == ["Retreat"]
    assert (desk.plan, desk.store.changes, desk.workspace.view.total) == (plan, [], 1)


def test_what_was_on_is_on_again_when_the_plan_is_opened_again(desk, diary, plan, tmp_path, resources):
    desk.workspace.overlays.add_file(diary)
    desk.workspace.overlays.turn("holidays:KE", True)
    again = make_desk(plan, tmp_path, resources)
    assert states(again) == [("diary", OverlayState.ON), ("Kenya", OverlayState.ON)]
    again.workspace.overlays.turn(again.workspace.overlays.choices[0].id, False)
    assert states(again) == [("diary", OverlayState.OFF), ("Kenya", OverlayState.ON)]
    again.workspace.overlays.forget(again.workspace.overlays.choices[0].id)
    assert states(make_desk(plan, tmp_path, resources)) == [("Kenya", OverlayState.ON)]


def test_a_file_that_is_gone_is_said_kept_off_and_back_with_the_file(desk, diary):
    book, said = desk.workspace.overlays, []
    book.troubled.connect(said.append)
    content = diary.read_bytes()
    diary.unlink()
    book.add_file(diary)
    assert [str(each)[:33] for each in said] == ["“diary.ics” cannot be opened: no "]
    assert (titles(desk), states(desk)) == ([], [("diary", OverlayState.TROUBLED)])
    diary.write_bytes(content)
    book.check_files()
    assert (titles(desk), states(desk)) == (["Retreat"], [("diary", OverlayState.ON)])


def test_a_file_that_was_written_since_is_read_again(desk, diary):
    book = desk.workspace.overlays
    book.add_file(diary)
    diary.write_bytes(calendar(event("DTSTART:20270601", summary="Moved")))
    os.utime(diary, (1, 1))
    book.check_files()
    assert titles(desk) == ["Moved"]


def test_a_file_read_in_part_is_shown_and_said_once(desk, diary):
    book, said = desk.workspace.overlays, []
    book.troubled.connect(said.append)
    diary.write_bytes(calendar(event("DTSTART:20270601", summary="Good"), event("DTSTART:20270230", uid="b")))
    book.add_file(diary)
    os.utime(diary, (1, 1))
    book.check_files()
    assert titles(desk) == ["Good"]
    assert [str(each) for each in said] == [
        "“diary” lies under the calendar, but not all of it as it stands in the file: "
        "line 14: “20270230” is no date or time."
    ]


def test_an_overlay_that_shows_nothing_says_so_at_once_and_where_it_is_ticked(desk, diary, qtbot):
    book, said = desk.workspace.overlays, []
    book.troubled.connect(said.append)
    diary.write_bytes(calendar("BEGIN:VTODO\r\nUID:t\r\nDUE:20270301\r\nEND:VTODO\r\n"))
    book.add_file(diary)
    assert [str(each) for each in said] == ["“diary” was read and shows nothing: there are no events in it."]
    button = OverlayButton(desk.workspace, desk.workspace.window)
    qtbot.addWidget(desk.workspace.window)
    assert button.accessibleDescription() == "D diary (shows nothing)"
    desk.workspace.window.show()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    popup = button.findChild(ChoicePopup)
    remarks = [option.remark for option in popup._options if option.id == book.choices[0].id]
    assert remarks == ["D, calendar file, shows nothing"]
    popup.close()
    diary.write_bytes(calendar(event("DTSTART:20270601", summary="Good")))
    book.check_files()
    assert (titles(desk), len(said), button.accessibleDescription()) == (["Good"], 1, "D diary")


def test_another_plan_without_engagements_says_that_it_shows_nothing(plan, tmp_path, resources):
    path = tmp_path / "navy.entente"
    desk = make_desk(plan, tmp_path, resources, stores=MemoryStores({str(path): plan_with(country("KE"))}))
    said = []
    desk.workspace.overlays.troubled.connect(said.append)
    desk.workspace.overlays.add_file(path)
    assert [str(each) for each in said] == ["“navy” was read and shows nothing: no engagements are planned in it."]


def test_another_plan_is_opened_for_reading_and_let_go_of_at_once(qtbot, plan, tmp_path, resources):
    other = plan_with(engagement("z", "2027-07-07", title="Navy days"), country("KE", name="Kenya"))
    path = tmp_path / "navy.entente"
    stores = MemoryStores({str(path): other})
    desk = make_desk(plan, tmp_path, resources, stores=stores)
    desk.workspace.overlays.add_file(path)
    assert titles(desk) == ["Navy days"]
    assert [(store.read_only, store.closed) for store in stores.opened] == [(True, True)]


def test_another_plan_that_cannot_be_opened_is_said(desk, tmp_path):
    desk.workspace.overlays.add_file(tmp_path / "gone.entente")
    assert states(desk) == [("gone", OverlayState.TROUBLED)]


def test_a_plan_is_not_laid_under_itself(desk):
    desk.workspace.overlays.turn("plan:memory.entente", False)
    assert states(desk) == []


def test_overlays_are_gone_with_the_plan(desk, diary):
    desk.workspace.overlays.add_file(diary)
    desk.workspace.document.close()
    assert (desk.workspace.overlays.overlays, desk.workspace.overlays.choices) == ((), ())


def test_the_list_ticks_by_key_and_finds_countries_by_any_name(desk, qtbot):
    button = OverlayButton(desk.workspace, desk.workspace.window)
    qtbot.addWidget(desk.workspace.window)
    desk.workspace.window.show()
    button.open_list()
    popup = button.findChild(ChoicePopup)
    qtbot.keyClicks(popup._search, "KEN")
    qtbot.keyClick(popup._search, Qt.Key.Key_Return)
    assert titles(desk) == ["Madaraka Day", "Year's End"]
    assert button.accessibleDescription() == "KE Kenya"
    popup.close()
