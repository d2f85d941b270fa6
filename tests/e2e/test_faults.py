"""A fault of ours: it is told in words that help, the view comes back, and the details are at hand for others."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication, QPushButton

from app.gui.notices.faults import FaultReport
from app.gui.screens.calendar.pages import CalendarPages
from tests.e2e.conftest import Desk
from tests.e2e.gestures import open_with
from tests.windows import FurnishedWindow

Trigger = Callable[[str], None]


class Broken(Exception):
    """What somebody forgot."""


def tell(window: FurnishedWindow, error: BaseException, qtbot) -> None:
    """Hand an error to the program as Python does."""
    faults = FaultReport(window)
    faults.reported.connect(window.interior.notifying.report_faults)
    faults.hook(type(error), error, error.__traceback__)
    qtbot.waitUntil(lambda: bool(window.notices.shown))


def test_a_view_that_failed_is_drawn_anew_when_it_is_shown_again(
    desk: Desk, trigger: Trigger, qtbot, monkeypatch: pytest.MonkeyPatch
) -> None:
    open_with(desk, "Staff talks")
    shows = CalendarPages.show_place
    is_broken, drawn = [True], []

    def show(pages: CalendarPages, place: object) -> object:
        if is_broken:
            raise Broken("day is out of range for month")
        drawn.append(place)
        return shows(pages, place)  # type: ignore[arg-type]

    monkeypatch.setattr(CalendarPages, "show_place", show)
    with qtbot.captureExceptions() as caught:
        trigger("view.calendar")
    assert {kind for kind, *_ in caught} == {Broken}
    trigger("view.table")
    is_broken.clear()
    trigger("view.calendar")
    assert drawn, "it comes back by itself"


def test_a_fault_is_told_without_words_of_programmers(desk: Desk, qtbot) -> None:
    window, _ = open_with(desk, "Staff talks")
    try:
        raise Broken("day is out of range for month")
    except Broken as error:
        tell(window, error, qtbot)
    (notice,) = window.notices.shown
    assert "Your plan is saved" in notice.text
    assert "another view and back" in notice.text
    assert "Broken" not in notice.text
    assert "day is out of range" not in notice.text
    button = next(each for each in window.notices.findChildren(QPushButton) if each.text() == "Copy the details")
    button.click()
    copied = QApplication.clipboard().text()
    assert "day is out of range for month" in copied
