"""Editions from the window: what is above the marking chosen is in no file, and how much that is, is said."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QRadioButton
from pytestqt.qtbot import QtBot

from app.exchange import FORMATS, LIST_FORMATS
from app.gui.editors.choice_editors import ChoiceEditor
from app.gui.shell.list_exports import (
    CONTACTS,
    COVERAGE_COUNTRIES,
    COVERAGE_REGIONS,
    DUE,
    FINDINGS,
    LIST_EXPORTS,
    PEOPLE,
)
from app.gui.shell.registry_commands import EXPORTS
from tests.e2e.conftest import Desk
from tests.e2e.gestures import dialog
from tests.editions import DAYS, Secretive, leaked, secret_plan
from tests.windows import FurnishedWindow

Trigger = Callable[[str], None]
LEFT_OUT = "OFFICIAL edition, 1 of 3 engagements above it left out"
RECORDS = {COVERAGE_REGIONS, COVERAGE_COUNTRIES, DUE, FINDINGS}
OF_PEOPLE = {CONTACTS, PEOPLE}
LISTS = [
    (command.id, suffix)
    for command in LIST_EXPORTS
    for suffix, made in LIST_FORMATS.items()
    if (not made.of_records or command.id in RECORDS) and (not made.of_people or command.id in OF_PEOPLE)
]
FILES = [(command, suffix) for command, (suffix, scope) in EXPORTS.items() if scope != "one"]


@pytest.fixture
def secret(desk: Desk) -> Secretive:
    return secret_plan(desk.program)


@pytest.fixture
def window(desk: Desk, secret: Secretive) -> FurnishedWindow:
    location = str(desk.folder / "plan.entente")
    desk.program.stores.create(location, secret.plan, "Desk planner").close()
    made = desk.start()
    assert QTest.qWaitForWindowActive(made)
    made.opening.open(location)
    return made


def export(window: FurnishedWindow, desk: Desk, qtbot: QtBot, command: str, suffix: str, trigger: Trigger) -> Path:
    """Give the command and choose the OFFICIAL edition with the arrows."""
    desk.prompts.file = desk.folder / f"out{suffix}"
    trigger(command)
    asked = dialog(window, "edition")
    asked.activateWindow()
    qtbot.waitUntil(asked.isActiveWindow)
    everything, sensitive, official = asked.findChildren(QRadioButton)
    assert everything.text() == "Everything, marked SECRET"
    assert official.text() == "OFFICIAL edition, without 1 engagement"
    qtbot.keyClick(everything, Qt.Key.Key_Down)
    qtbot.keyClick(sensitive, Qt.Key.Key_Down)
    qtbot.keyClick(official, Qt.Key.Key_Return)
    return desk.prompts.file


@pytest.mark.parametrize(("command", "suffix"), LISTS + FILES, ids=lambda value: value.rpartition("file.")[2])
def test_no_word_of_what_is_above_an_edition_is_in_what_the_window_hands_out(
    window: FurnishedWindow,
    desk: Desk,
    qtbot: QtBot,
    trigger: Trigger,
    secret: Secretive,
    command: str,
    suffix: str,
) -> None:
    held = export(window, desk, qtbot, command, suffix, trigger).read_bytes()
    assert leaked(held, [*secret.words, *DAYS]) == []
    said = window.notices.messages[0].text
    assert LEFT_OUT in said
    assert re.search(r"\b(\d+) of \1\b", said) is None, "beside what is left out it would contradict itself"
    assert "marked OFFICIAL" in desk.prompts.asked[-1]


def test_a_plan_of_one_marking_asks_for_none(desk: Desk, trigger: Trigger) -> None:
    window = desk.start()
    window.opening.open_sample()
    desk.prompts.file = desk.folder / "out.csv"
    trigger("file.export-csv")
    assert desk.prompts.file.exists()


def test_one_engagement_that_is_above_the_edition_leaves_no_file(
    window: FurnishedWindow, desk: Desk, qtbot: QtBot, trigger: Trigger
) -> None:
    window.workspace.view.select(("e-secret",))
    target = export(window, desk, qtbot, "file.export-calendar-one", ".ics", trigger)
    assert not target.exists()
    assert not desk.prompts.asked


@pytest.mark.parametrize("suffix", [suffix for suffix, made in FORMATS.items() if made.write])
def test_every_format_that_is_written_is_looked_at(suffix: str) -> None:
    assert suffix in {held for _, held in FILES}


def test_the_paper_of_an_edition_is_chosen_beside_it(
    window: FurnishedWindow, desk: Desk, qtbot: QtBot, trigger: Trigger, secret: Secretive
) -> None:
    trigger("report.engagement-plan")
    chooser = window.findChild(ChoiceEditor, "reportMarking")
    assert [chooser.itemText(at) for at in range(chooser.count())] == [
        "Everything",
        "OFFICIAL-SENSITIVE, without 1 engagement",
        "OFFICIAL, without 1 engagement",
    ]
    stamp = window.findChild(QLabel, "printStamp")
    assert "edition" not in stamp.text()
    chooser.setFocus()
    qtbot.keyClick(chooser, Qt.Key.Key_Down)
    for key in (Qt.Key.Key_End, Qt.Key.Key_Return):
        qtbot.keyClick(chooser.view(), key)
    assert LEFT_OUT in stamp.text()
    desk.prompts.file = desk.folder / "out.pdf"
    window.findChild(QPushButton, "savePdf").click()
    held = desk.prompts.file.read_bytes()
    assert leaked(held, [*secret.words, "Bhutan"]) == []
    assert leaked(held, [LEFT_OUT])
