"""Whatever a file or a document makes the program do: Cancel ends it, closing the window ends it, and at once."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.documents.press import Press
from app.guests import Limits, ask_guest
from app.services.overlays.choices import OverlayState
from tests.e2e.conftest import Desk
from tests.e2e.gestures import open_with
from tests.guests.keeping import guests
from tests.windows import FurnishedWindow

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="no file there never comes to an end when read")

LONG = 60_000
"""Milliseconds that a busy computer may take to start or end a process."""


class EndlessPress(Press):
    """Sets a document that never is ready."""

    def setter(self, check: Callable[[], None]) -> Callable[..., bytes]:
        return partial(self._waiting, check)

    def _waiting(self, check: Callable[[], None], *_given: object) -> bytes:
        return b"".join(ask_guest("tests.guests.jobs:wait", b"", Limits(600, 200), check))


@pytest.fixture
def endless(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], Path]:
    """A file that is there and never comes to an end: a pipe, which is not refused for once."""
    monkeypatch.setattr("app.exchange.check_readable", lambda path: None)

    def make(name: str) -> Path:
        path = tmp_path / name
        os.mkfifo(path)
        return path

    return make


@pytest.fixture
def window(desk: Desk) -> FurnishedWindow:
    """A window on a plan, with its lanes at work beside it."""
    desk.program = replace(desk.program, press=EndlessPress())  # type: ignore[misc]
    open_with(desk, "Port call", "Talks")
    assert desk.window is not None
    tasks = desk.window.workspace.tasks
    for lane in (tasks.storage, tasks.compute, tasks.foreign):
        lane._at_once = False
    return desk.window


def begin_import(desk: Desk, window: FurnishedWindow, endless: Callable[[str], Path]) -> None:
    desk.prompts.file = endless("endless.xlsx")
    window.workspace.actions.action("file.import").trigger()


def begin_overlay(_desk: Desk, window: FurnishedWindow, endless: Callable[[str], Path]) -> None:
    window.workspace.overlays.add_file(endless("endless.ics"))


def begin_print(_desk: Desk, window: FurnishedWindow, _endless: Callable[[str], Path]) -> None:
    window.workspace.go_to("reports")


BEGIN = {"import": begin_import, "overlay": begin_overlay, "print": begin_print}


@pytest.fixture(params=sorted(BEGIN))
def begun(request: pytest.FixtureRequest, desk: Desk, window: FurnishedWindow, endless: object, qtbot: QtBot) -> str:
    """What never comes to an end, with a process at work on it."""
    BEGIN[request.param](desk, window, endless)  # type: ignore[operator]
    qtbot.waitUntil(lambda: len(guests()) == 1, timeout=LONG)
    return str(request.param)


def cancel_button(window: FurnishedWindow) -> QPushButton:
    line = window.findChild(QWidget, "statusLine")
    return next(each for each in line.findChildren(QPushButton) if each.text() == "Cancel")


def test_cancel_ends_it_and_the_window_stays_as_it_was(begun: str, window: FurnishedWindow, qtbot: QtBot) -> None:
    plan = window.document.plan
    assert cancel_button(window).isVisible()
    cancel_button(window).click()
    qtbot.waitUntil(lambda: not window.workspace.tasks.running, timeout=LONG)
    assert guests() == []
    assert window.document.plan is plan
    assert not cancel_button(window).isVisible()


def test_closing_the_window_ends_it(begun: str, desk: Desk, window: FurnishedWindow) -> None:
    window.workspace.actions.action("file.exit").trigger()
    assert guests() == []
    assert not window.isVisible()
    assert window.workspace.tasks.running == ()


def test_a_calendar_that_was_stopped_is_read_again_only_when_asked_for(
    desk: Desk, window: FurnishedWindow, endless: Callable[[str], Path], qtbot: QtBot
) -> None:
    begin_overlay(desk, window, endless)
    qtbot.waitUntil(lambda: len(guests()) == 1, timeout=LONG)
    cancel_button(window).click()
    book, tasks = window.workspace.overlays, window.workspace.tasks
    qtbot.waitUntil(lambda: not tasks.running, timeout=LONG)
    assert [(choice.state, choice.held) for choice in book.choices] == [(OverlayState.TROUBLED, True)]
    location = window.document.editor.store.location

    window.document.close()
    window.opening.open(location)
    qtbot.waitUntil(lambda: window.document.is_open and not tasks.running, timeout=LONG)
    book.check_files()
    qtbot.waitUntil(lambda: not tasks.running, timeout=LONG)
    assert guests() == []
    (choice,) = book.choices
    assert (choice.state, choice.held) == (OverlayState.TROUBLED, True)
    (notice,) = [each for each in window.notices.shown if each.key.startswith("held ")]
    assert "“endless.ics” is not read" in notice.text

    (again,) = notice.actions
    assert again.title == "Read again"
    again.handler()
    qtbot.waitUntil(lambda: len(guests()) == 1, timeout=LONG)
    assert book.choices[0].state is OverlayState.LOADING
    book.turn(choice.id, False)
    qtbot.waitUntil(lambda: not tasks.running, timeout=LONG)
    assert guests() == []
    assert book.choices[0].state is OverlayState.OFF


def test_calendars_are_read_one_at_a_time_and_in_nobodys_way(
    desk: Desk, window: FurnishedWindow, endless: Callable[[str], Path], qtbot: QtBot
) -> None:
    for name in ("one.ics", "two.ics", "three.ics"):
        window.workspace.overlays.add_file(endless(name))
    qtbot.waitUntil(lambda: len(guests()) == 1, timeout=LONG)
    desk.prompts.file = desk.folder / "out.csv"
    window.workspace.actions.action("file.export-csv").trigger()
    qtbot.waitUntil(desk.prompts.file.exists, timeout=LONG)
    assert len(guests()) == 1
    window.workspace.actions.action("file.exit").trigger()
    assert guests() == []


def test_a_document_that_was_stopped_is_said_and_prepared_again(
    desk: Desk, window: FurnishedWindow, endless: Callable[[str], Path], qtbot: QtBot
) -> None:
    begin_print(desk, window, endless)
    qtbot.waitUntil(lambda: len(guests()) == 1, timeout=LONG)
    cancel_button(window).click()
    qtbot.waitUntil(lambda: not window.workspace.tasks.running, timeout=LONG)
    page = window.findChild(QWidget, "reports")
    texts = [each.text() for each in page.findChildren(QLabel) if each.isVisible()]
    assert "The document was not prepared" in texts
    window.workspace.go_to("table")
    window.workspace.go_to("reports")
    qtbot.waitUntil(lambda: len(guests()) == 1, timeout=LONG)
    window.workspace.actions.action("file.exit").trigger()
    assert guests() == []
