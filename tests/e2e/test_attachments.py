"""Files are attached in the panel by keys, opened as copies that cannot be written, and saved; programs are not run."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.domain.attachments import MOST_OF_A_FILE, Attachment
from app.gui.shell.main_window import MainWindow
from tests.builders import edit
from tests.e2e.conftest import Desk
from tests.e2e.gestures import dialog, field, open_with, panel, texts

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


def drag(kind: type[QDropEvent], at: QWidget, data: QMimeData) -> bool:
    """What the window system sends to what lies under the pointer; whether it is taken there."""
    place = at.rect().center()
    actions, buttons, keys = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    event = kind(QPointF(place) if kind is QDropEvent else place, actions, data, buttons, keys)
    event.ignore()
    QApplication.sendEvent(at, event)
    return event.isAccepted()


def let_fall(window: MainWindow, *places: Path | str) -> None:
    """Files from the program that shows folders, over a field of the panel, which would take their names as text."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(each)) if isinstance(each, Path) else QUrl(each) for each in places])
    data.setText("\n".join(map(str, places)))
    assert drag(QDragEnterEvent, field(window, "own_lead"), data)
    said = panel(window).findChild(QLabel, "dropHere")
    assert said.isVisible()
    assert said.text() == "Let go to attach it to ‘Port call Mombasa’."
    assert drag(QDropEvent, panel(window), data)
    assert not said.isVisible()


def test_files_that_are_dropped_are_attached_in_one_step(qtbot: QtBot, desk: Desk, trigger: Trigger) -> None:
    window, (item,) = open_with(desk, "Port call Mombasa")
    document = window.workspace.document
    for name in ("Invitation.pdf", "Map.png"):
        (desk.folder / name).write_bytes(name.encode())
    let_fall(window, desk.folder / "Invitation.pdf", desk.folder / "Map.png")
    kept = document.plan.parts(Attachment, item.id)
    assert [each.name for each in kept] == ["Invitation.pdf", "Map.png"]
    assert document.editor.store.attached.fetch(kept[1].sha256) == b"Map.png"
    assert field(window, "own_lead").text() == item.own_lead
    assert document.undo_stack.count() == 1
    trigger("edit.undo")
    assert not document.plan.parts(Attachment, item.id)


def test_of_what_is_dropped_all_that_is_no_file_or_too_large_is_told(
    qtbot: QtBot, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, (item,) = open_with(desk, "Port call Mombasa")
    large, small, folder = desk.folder / "film.mp4", desk.folder / "Map.png", desk.folder / "Annexes"
    with large.open("wb") as file:
        file.truncate(MOST_OF_A_FILE + 1)
    small.write_bytes(b"Map")
    folder.mkdir()
    told: list[str] = []
    monkeypatch.setattr(desk.prompts, "message", lambda what, detail="", *_: told.extend((what, detail)))
    let_fall(window, large, small, folder, "https://example.org/minutes")
    assert [each.name for each in window.workspace.document.plan.parts(Attachment, item.id)] == ["Map.png"]
    said = "\n".join(told)
    for part in (
        "1 file could not be attached; the others were.",
        "film.mp4: The file is larger than 20 MB",
        "Annexes is a folder",
        "https://example.org/minutes is an address and no file",
    ):
        assert part in said


def test_nothing_is_dropped_where_no_engagement_is_shown_or_nothing_is_written(desk: Desk) -> None:
    window, (item,) = open_with(desk, "Port call Mombasa")
    (desk.folder / "Map.png").write_bytes(b"Map")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(desk.folder / "Map.png"))])
    window.workspace.view.select(())
    assert not drag(QDragEnterEvent, panel(window), data)
    window.workspace.view.select((item.id,))
    assert drag(QDragEnterEvent, panel(window), data)
