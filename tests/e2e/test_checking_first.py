"""A plan is checked before anything is said of it, and before what lies under it is read."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.gui.filtering.overlay_button import OverlayButton
from app.gui.shell.list_exports import FINDINGS
from app.gui.widgets.choice_popup import ChoicePopup
from app.gui.workspace.tasks import Control
from app.services.overlays.choices import OverlayState
from tests.e2e.conftest import Desk
from tests.e2e.gestures import open_with
from tests.exchange.calendars import calendar, event
from tests.windows import FurnishedWindow

LONG = 60_000
"""Milliseconds that a busy computer may take to start or end a process."""


@pytest.fixture
def diary(tmp_path: Path) -> Path:
    """A calendar of another program."""
    path = tmp_path / "diary.ics"
    path.write_bytes(calendar(event("DTSTART;VALUE=DATE:20270303", summary="Retreat")))
    return path


@pytest.fixture
def window(desk: Desk, diary: Path) -> FurnishedWindow:
    """A window on a plan with a calendar and holidays under it, with its lanes at work beside it."""
    open_with(desk, "Port call", "Talks")
    assert desk.window is not None
    desk.window.workspace.overlays.add_file(diary)
    desk.window.workspace.overlays.turn("holidays:KE", True)
    tasks = desk.window.workspace.tasks
    for lane in (tasks.storage, tasks.compute, tasks.foreign):
        lane._at_once = False
    tasks.compute._pool.setMaxThreadCount(1)
    return desk.window


@pytest.fixture
def busy(window: FurnishedWindow) -> Iterator[threading.Event]:
    """Other work is done first, until the event is set."""
    over = threading.Event()

    def work(_control: Control) -> None:
        over.wait(LONG / 1000)

    window.workspace.tasks.compute.start(work)
    yield over
    over.set()


def said_in_the_strip(window: FurnishedWindow) -> list[str]:
    strip = window.findChild(QWidget, "findingsPanel")
    return [each.text() for each in strip.findChildren(QLabel) if each.isVisibleTo(window)]


def count_of_blocks(window: FurnishedWindow) -> str:
    strip = window.findChild(QWidget, "findingsPanel")
    return str(next(each.text() for each in strip.findChildren(QWidget, "findings-block")))


def test_nothing_is_said_of_a_plan_before_it_is_checked(
    window: FurnishedWindow, busy: threading.Event, desk: Desk, qtbot: QtBot
) -> None:
    book, document = window.workspace.overlays, window.document
    location = document.editor.store.location
    document.close()
    window.opening.open(location)
    qtbot.waitUntil(lambda: document.is_open, timeout=LONG)

    assert "not checked yet" in said_in_the_strip(window)
    assert not any(said.startswith("live") for said in said_in_the_strip(window))
    assert count_of_blocks(window) == "…"
    desk.prompts.file = desk.folder / "findings.csv"
    window.workspace.actions.action(FINDINGS).trigger()
    assert not desk.prompts.file.exists()
    # The calendar waits for the check, and it is said that it comes.
    assert window.workspace.tasks.foreign.tasks == ()
    assert {choice.state for choice in book.choices} == {OverlayState.LOADING}
    window.workspace.go_to("calendar")
    button = next(each for each in window.findChildren(OverlayButton) if each.isVisible())
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    popup = button.findChild(ChoicePopup)
    assert "diary  ·  calendar file, being read" in [item.text() for item in popup._items()]
    popup.close()

    busy.set()
    qtbot.waitUntil(lambda: document.review.is_whole, timeout=LONG)
    qtbot.waitUntil(lambda: {choice.state for choice in book.choices} == {OverlayState.ON}, timeout=LONG)
    assert "not checked yet" not in said_in_the_strip(window)
    assert count_of_blocks(window).removesuffix(" blockers").removesuffix(" blocker").isdigit()
    assert len(book.overlays) == 2


def test_a_check_that_was_stopped_is_said_and_done_when_asked_for(
    window: FurnishedWindow, busy: threading.Event, qtbot: QtBot
) -> None:
    book, document = window.workspace.overlays, window.document
    location = document.editor.store.location
    document.close()
    window.opening.open(location)
    qtbot.waitUntil(lambda: document.is_open, timeout=LONG)
    checking = next(each for each in window.workspace.tasks.running if each.label == "Checking the plan")
    checking.cancel()
    busy.set()
    qtbot.waitUntil(lambda: {choice.state for choice in book.choices} == {OverlayState.ON}, timeout=LONG)
    assert "not checked yet" in said_in_the_strip(window)
    (notice,) = [each for each in window.notices.shown if each.key == "not checked"]
    (again,) = notice.actions
    assert (notice.text.partition(":")[0], again.title) == ("The plan is not checked", "Check now")
    again.handler()
    qtbot.waitUntil(lambda: document.review.is_whole, timeout=LONG)
    assert "not checked yet" not in said_in_the_strip(window)
