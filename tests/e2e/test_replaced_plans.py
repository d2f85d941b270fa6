"""What a planner sees when the file under the window is replaced, moved, or held by a computer that is gone."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QTableView
from pytestqt.qtbot import QtBot

from app.gui.plans.plan_place import PlanPlace
from app.gui.shell.main_window import MainWindow
from app.persistence import locks
from app.services.edits.engagements import change_engagement
from tests.builders import NOON
from tests.e2e.conftest import Desk
from tests.e2e.gestures import dialog, new_plan, open_with

Trigger = Callable[[str], None]

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows does not let an open file be replaced")


def retitle(window: MainWindow, title: str) -> None:
    document = window.workspace.document
    assert document.attempt(partial(change_engagement, document.plan, "e0", title=title))


def place(window: MainWindow) -> PlanPlace:
    found = window.findChild(PlanPlace)
    assert found is not None
    return found


def notice(window: MainWindow) -> str:
    return window.notices.shown[0].text


def press(window: MainWindow, title: str) -> None:
    """Press the button of a notice."""
    button = next(each for each in window.notices.findChildren(QPushButton) if each.text() == title)
    button.click()


def put_another_in_its_place(desk: Desk, window: MainWindow) -> tuple[Path, bytes]:
    path = Path(window.workspace.document.editor.store.location)
    other = Path(new_plan(desk, "Other"))
    content = other.read_bytes()
    other.replace(path)
    return path, content


def test_another_file_in_its_place_is_said_before_anything_is_typed(desk: Desk) -> None:
    window, _ = open_with(desk, "One")
    path, content = put_another_in_its_place(desk, window)
    place(window).look()
    assert "Another file was put in the place of this plan" in notice(window)
    shown = len(window.notices.shown)
    place(window).look()
    assert len(window.notices.shown) == shown, "it is said once"
    desk.stop()
    assert path.read_bytes() == content


def test_what_is_typed_after_that_is_kept_and_can_be_saved_elsewhere(desk: Desk) -> None:
    window, _ = open_with(desk, "One")
    path, content = put_another_in_its_place(desk, window)
    retitle(window, "Typed afterwards")
    assert "Another file" in notice(window)
    assert window.findChild(QLabel, "saveState").text() == "1 change not saved yet"
    desk.prompts.file = desk.folder / "rescued.entente"
    press(window, "Save a copy…")
    assert path.read_bytes() == content
    desk.prompts.choice = "go"
    window.opening.open(str(desk.folder / "rescued.entente"))
    assert window.workspace.document.plan.engagements["e0"].title == "Typed afterwards"


def test_the_two_can_be_compared(desk: Desk, qtbot: QtBot) -> None:
    window, _ = open_with(desk, "One")
    path = Path(window.workspace.document.editor.store.location)
    copy = desk.folder / "yesterday"
    shutil.copyfile(path, copy)
    retitle(window, "Today")
    copy.replace(path)
    place(window).look()
    press(window, "Compare")
    found = dialog(window, "comparisonDialog")
    table = found.findChild(QTableView, "differences")
    assert table.model().rowCount() == 1
    texts = [str(table.model().index(0, at).data(Qt.ItemDataRole.DisplayRole)) for at in range(4)]
    assert "Today" in " ".join(texts)
    assert "One" in " ".join(texts)
    qtbot.keyClick(found, Qt.Key.Key_Escape)
    assert not found.isVisible()


def test_the_one_that_is_there_can_be_opened(desk: Desk) -> None:
    window, _ = open_with(desk, "One")
    path, _ = put_another_in_its_place(desk, window)
    place(window).look()
    press(window, "Open the one that is there")
    document = window.workspace.document
    assert document.editor.store.location == str(path)
    assert not document.read_only
    assert len(document.plan.engagements) == 0


def test_a_file_that_comes_back_is_written_to_by_itself(desk: Desk) -> None:
    window, _ = open_with(desk, "One")
    path = Path(window.workspace.document.editor.store.location)
    aside = path.with_name("aside")
    path.rename(aside)
    retitle(window, "While it was gone")
    assert "is gone" in notice(window)
    place(window).look()
    aside.rename(path)
    place(window).look()
    assert window.workspace.document.editor.pending == 0
    assert not window.notices.shown
    desk.stop()
    window = desk.start()
    window.opening.open(str(path))
    assert window.workspace.document.plan.engagements["e0"].title == "While it was gone"


def test_any_other_plan_can_be_compared(desk: Desk, trigger: Trigger) -> None:
    window, _ = open_with(desk, "One")
    path = Path(window.workspace.document.editor.store.location)
    desk.prompts.file = Path(shutil.copyfile(path, desk.folder / "copy.entente"))
    trigger("file.compare")
    found = dialog(window, "comparisonDialog")
    assert any("No difference" in label.text() for label in found.findChildren(QLabel))
    found.close()
    desk.prompts.file = desk.folder / "gone.entente"
    trigger("file.compare")
    assert "There is no plan" in desk.prompts.asked[-1]
    assert not [each for each in window.findChildren(QDialog) if each.isVisible()]


def test_a_plan_of_a_computer_that_is_gone_is_taken_over_after_a_warning(desk: Desk, trigger: Trigger) -> None:
    path = Path(new_plan(desk))
    lock = locks.acquire(path, "Cdr Ito", "PC-GONE", NOON)
    lock.release()
    locks.lock_path(path).write_bytes(lock.content)
    window = desk.start()
    window.opening.open(str(path))
    assert window.workspace.document.read_only
    desk.prompts.yes = False
    trigger("file.take-over")
    assert desk.prompts.asked[-1] == "Take the plan over from Cdr Ito on PC-GONE?"
    assert window.workspace.document.read_only
    desk.prompts.yes = True
    trigger("file.take-over")
    assert not window.workspace.document.read_only
    assert not window.workspace.actions.action("file.take-over").isEnabled()


def test_nobody_takes_over_what_nobody_holds(desk: Desk) -> None:
    window, _ = open_with(desk, "One")
    assert not window.workspace.actions.action("file.take-over").isEnabled()
