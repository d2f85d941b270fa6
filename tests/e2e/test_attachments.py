"""Files are attached in the panel by keys, opened as copies that cannot be written, and saved; programs are not run."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.domain.attachments import MOST_OF_A_FILE, Attachment
from app.gui.shell.main_window import MainWindow
from tests.builders import edit
from tests.e2e.conftest import Desk
from tests.e2e.gestures import dialog, open_with, panel, texts

Trigger = Callable[[str], None]


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """What the system was asked to open."""
    found: list[Path] = []

    def take(url: object) -> bool:
        found.append(Path(url.toLocalFile()))  # type: ignore[attr-defined]
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", take)
    return found


def press(qtbot: QtBot, window: MainWindow, name: str) -> None:
    QApplication.processEvents()
    (button,) = (each for each in panel(window).findChildren(QPushButton, name) if each.isVisible())
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)


def attached(qtbot: QtBot, desk: Desk, window: MainWindow, name: str, content: bytes) -> Attachment:
    desk.prompts.file = desk.folder / name
    desk.prompts.file.write_bytes(content)
    before = set(window.workspace.document.plan.records(Attachment))
    press(qtbot, window, "add-attachments")
    after = window.workspace.document.plan.records(Attachment)
    (made,) = set(after) - before
    return after[made]


def test_a_file_is_attached_opened_saved_and_removed(
    qtbot: QtBot, desk: Desk, trigger: Trigger, opened: list[Path]
) -> None:
    window, (item,) = open_with(desk, "Port call Mombasa")
    document = window.workspace.document
    before = document.plan
    made = attached(qtbot, desk, window, "Minutes of talks.pdf", b"%PDF-1.7 minutes")
    assert (made.engagement, made.name, made.size, made.added_on) == (
        item.id, "Minutes of talks.pdf", 1, document.today,
    )  # fmt: skip
    QApplication.processEvents()
    (shown,) = (each for each in panel(window).findChildren(QWidget, "part-attachments") if each.isVisible())
    assert "Minutes of talks.pdf" in texts(shown)
    press(qtbot, window, f"show-{made.id}")
    (copy,) = opened
    assert (copy.name, copy.read_bytes()) == ("Minutes of talks.pdf", b"%PDF-1.7 minutes")
    if os.name == "posix":
        assert stat.S_IMODE(copy.stat().st_mode) == 0o400
        assert stat.S_IMODE(copy.parent.stat().st_mode) == 0o700
    desk.prompts.file = desk.folder / "saved.pdf"
    press(qtbot, window, f"save-{made.id}")
    assert desk.prompts.suggestions[-1] == "Minutes of talks.pdf"
    assert desk.prompts.file.read_bytes() == b"%PDF-1.7 minutes"
    press(qtbot, window, f"open-{made.id}")
    form = dialog(window, "recordDialog")
    assert not {"size", "sha256", "added_on"} & {each.objectName() for each in form.findChildren(QWidget)}
    qtbot.mouseClick(form.findChild(QPushButton, "removeRecord"), Qt.MouseButton.LeftButton)
    assert document.plan == before
    trigger("edit.undo")
    press(qtbot, window, f"show-{made.id}")
    assert opened[-1].read_bytes() == b"%PDF-1.7 minutes"


@pytest.mark.parametrize(("name", "content"), [("invitation.pdf.exe", b"text"), ("Minutes.pdf", b"MZ\x90\x00")])
def test_what_a_system_would_run_is_saved_only(
    qtbot: QtBot, desk: Desk, opened: list[Path], name: str, content: bytes
) -> None:
    window, _ = open_with(desk, "Port call Mombasa")
    made = attached(qtbot, desk, window, name, content)
    press(qtbot, window, f"show-{made.id}")
    assert not opened
    assert "might run it as a program" in desk.prompts.asked[-1]
    desk.prompts.file = desk.folder / "saved"
    press(qtbot, window, f"save-{made.id}")
    assert desk.prompts.file.read_bytes() == content
    assert not os.access(desk.prompts.file, os.X_OK) or os.name != "posix"


def test_a_hostile_name_from_elsewhere_stays_in_the_folder(qtbot: QtBot, desk: Desk, opened: list[Path]) -> None:
    window, (item,) = open_with(desk, "Port call Mombasa")
    document = window.workspace.document
    digest = document.editor.store.attached.keep(b"text")
    document.do(edit(document.plan, Attachment("a1", item.id, "../../x\ny.txt", sha256=digest)))
    press(qtbot, window, "show-a1")
    (copy,) = opened
    assert copy.name == "-..-x-y.txt"
    assert copy.parent.name.startswith("entente-")


def test_what_cannot_be_attached_or_opened_is_said_and_changes_nothing(
    qtbot: QtBot, desk: Desk, opened: list[Path]
) -> None:
    window, (item,) = open_with(desk, "Port call Mombasa")
    document = window.workspace.document
    before = document.plan
    large = desk.folder / "film.mp4"
    with large.open("wb") as file:
        file.truncate(MOST_OF_A_FILE + 1)
    for path, said in ((large, "larger than 20 MB"), (desk.folder / "gone.pdf", "gone.pdf cannot be read")):
        desk.prompts.file = path
        press(qtbot, window, "add-attachments")
        assert said in desk.prompts.asked[-1]
        assert document.plan == before
    document.do(edit(before, Attachment("a1", item.id, "Map.png", sha256="0" * 64)))
    press(qtbot, window, "show-a1")
    assert "is not kept in this plan" in desk.prompts.asked[-1]
    assert not opened


def test_the_menu_of_parts_attaches_too(qtbot: QtBot, desk: Desk) -> None:
    window, (item,) = open_with(desk, "Port call Mombasa")
    desk.prompts.file = desk.folder / "Map.png"
    desk.prompts.file.write_bytes(b"\x89PNG")
    window.workspace.view.select((item.id,))
    qtbot.keyClick(window, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    titles = [action.text() for action in menu.actions()]
    for _ in range(titles.index("Attachment")):
        qtbot.keyClick(menu, Qt.Key.Key_Down)
    qtbot.keyClick(menu, Qt.Key.Key_Return)
    (made,) = window.workspace.document.plan.parts(Attachment, item.id)
    assert made.name == "Map.png"
