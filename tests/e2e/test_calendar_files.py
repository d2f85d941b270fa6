"""Calendars handed out from the window: what is deleted or leaves the filter is called back, nothing writes no file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import icalendar
import pytest
from PySide6.QtWidgets import QLabel

from app.services.filtering.plan_filter import PlanFilter
from tests.e2e.conftest import Desk
from tests.windows import FurnishedWindow

Trigger = Callable[[str], None]


@pytest.fixture
def window(desk: Desk) -> FurnishedWindow:
    made = desk.start()
    made.opening.open_sample()
    return made


def export(desk: Desk, trigger: Trigger, name: str = "out.ics", command: str = "file.export-calendar") -> Path:
    target = desk.folder / name
    desk.prompts.file = target
    trigger(command)
    return target


def said(window: FurnishedWindow) -> str:
    label = window.findChild(QLabel, "statusMessage")
    assert isinstance(label, QLabel)
    return label.text()


def events(path: Path) -> dict[str, tuple[str, str, int]]:
    """Title, status and number by identity."""
    found = icalendar.Calendar.from_ical(path.read_bytes()).walk("VEVENT")
    return {
        str(each["UID"]).partition("@")[0]: (str(each["SUMMARY"]), str(each["STATUS"]), int(each["SEQUENCE"]))
        for each in found
    }


def test_what_is_deleted_is_called_back_once_and_comes_again_when_that_is_undone(
    window: FurnishedWindow, desk: Desk, trigger: Trigger
) -> None:
    view = window.workspace.view
    first = export(desk, trigger).read_bytes()
    chosen = view.shown[3]
    title, _, sequence = events(desk.folder / "out.ics")[chosen]
    view.select((chosen,))
    trigger("engagement.delete")
    assert chosen not in window.workspace.document.plan.engagements

    called_back = events(export(desk, trigger))[chosen]
    assert called_back == (f"Withdrawn: {title}", "CANCELLED", sequence + 1)
    assert "1 engagement that earlier files held" in window.notices.messages[0].text
    assert chosen not in events(export(desk, trigger))

    trigger("edit.undo")
    again = events(export(desk, trigger))[chosen]
    assert again[0] == title
    assert again[2] > sequence + 1
    assert events(desk.folder / "out.ics").keys() == events_of(first)


def events_of(data: bytes) -> set[str]:
    return {str(each["UID"]).partition("@")[0] for each in icalendar.Calendar.from_ical(data).walk("VEVENT")}


def test_what_left_alone_and_is_deleted_is_named_and_called_back_by_a_file_of_all(
    window: FurnishedWindow, desk: Desk, trigger: Trigger
) -> None:
    view = window.workspace.view
    chosen = view.shown[3]
    view.select((chosen,))
    one = events(export(desk, trigger, "one.ics", "file.export-calendar-one"))[chosen]
    trigger("engagement.delete")
    assert "1 calendar that left holds what is gone: one.ics." in window.notices.messages[0].text
    [notice] = [each for each in window.notices.shown if "Deleted" in each.text]
    assert [each.title for each in notice.actions] == ["Undo"]

    whole = events(export(desk, trigger, "all.ics", "file.export-calendar-all"))
    assert whole[chosen] == (f"Withdrawn: {one[0]}", "CANCELLED", one[2] + 1)
    assert chosen not in events(export(desk, trigger, "all.ics", "file.export-calendar-all"))


def test_two_files_of_an_unchanged_plan_are_the_same_bytes(
    window: FurnishedWindow, desk: Desk, trigger: Trigger
) -> None:
    one = export(desk, trigger, "one.ics")
    two = export(desk, trigger, "two.ics", "file.export-calendar-all")
    assert one.read_bytes() == two.read_bytes()


def test_a_filter_that_shows_nothing_writes_nothing_and_asks_for_no_file(
    window: FurnishedWindow, desk: Desk, trigger: Trigger
) -> None:
    window.workspace.view.set_filter(PlanFilter(words="no engagement is called so"))
    asked = len(desk.prompts.asked)
    target = export(desk, trigger, "none.ics")
    assert not target.exists()
    assert len(desk.prompts.asked) == asked
    assert said(window).startswith("No engagement to write: what the filter shows. No file was written.")


def test_what_left_a_filter_is_called_back_even_where_that_leaves_nothing_else(
    window: FurnishedWindow, desk: Desk, trigger: Trigger
) -> None:
    view, plan = window.workspace.view, window.workspace.document.plan
    chosen = view.shown[0]
    view.set_filter(PlanFilter(words=plan.engagements[chosen].title))
    assert view.shown == (chosen,)
    export(desk, trigger)
    view.select((chosen,))
    trigger("engagement.delete")
    found = events(export(desk, trigger))
    assert [each[1] for each in found.values()] == ["CANCELLED"]
    asked = len(desk.prompts.asked)
    export(desk, trigger)
    assert len(desk.prompts.asked) == asked


def test_the_sample_of_another_day_goes_on_with_the_numbers_of_its_calendars(
    window: FurnishedWindow, desk: Desk, trigger: Trigger
) -> None:
    before = events(export(desk, trigger))
    desk.stop()
    desk.clock.advance(days=8)
    desk.start().opening.open_sample()
    after = events(export(desk, trigger))
    assert before.keys() == after.keys()
    assert {after[each][2] - before[each][2] for each in before} == {0, 1}


def test_a_saved_copy_goes_on_with_the_numbers_of_its_calendars(
    window: FurnishedWindow, desk: Desk, trigger: Trigger
) -> None:
    view = window.workspace.view
    chosen = view.shown[3]
    export(desk, trigger)
    view.select((chosen,))
    trigger("engagement.delete")
    _, _, number = events(export(desk, trigger))[chosen]
    trigger("edit.undo")
    copy = desk.folder / "copy.entente"
    desk.prompts.file = copy
    trigger("file.save-copy")
    window.opening.open(str(copy))
    assert window.document.editor.store.location == str(copy)
    assert events(export(desk, trigger))[chosen][2] > number
