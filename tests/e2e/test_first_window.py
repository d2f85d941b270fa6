"""How the program opens on screens of several sizes, and that nothing but its window is ever seen while it starts."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QObject, QRect, QTimer
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QApplication, QWidget

from app.bootstrap import desktop
from app.bootstrap.folders import Folders, find_folders

SCREENS = {"laptop": (1366, 768), "desk": (1920, 1080)}

START = """
import sys
from pathlib import Path
from tests.e2e.test_first_window import started
started(Path(sys.argv[1]), sys.argv[2:])
"""


class Onlooker(QObject):
    """Sees every window that is made or shown, by its name."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: set[str] = set()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_window = isinstance(watched, QWindow) or (isinstance(watched, QWidget) and watched.isWindow())
        if is_window and event.type() in (QEvent.Type.Show, QEvent.Type.PlatformSurface):
            self.seen.add(f"{type(watched).__name__} {watched.objectName()}")
        return False


def started(folder: Path, given: list[str]) -> None:
    """In a process of its own: start on the sample, tell how the window stands, place it as `given`, and close it."""
    onlooker = Onlooker()
    told: dict[str, Any] = {}
    make = desktop.create_application

    def make_watched(*arguments: Any, **named: Any) -> QApplication:
        app = make(*arguments, **named)
        app.installEventFilter(onlooker)
        looking.timeout.connect(look)
        looking.start(20)
        return app

    def look() -> None:
        window = next(each for each in QApplication.topLevelWidgets() if each.objectName() == "mainWindow")
        screen = window.findChild(QWidget, "timelineScreen")
        if screen is None or not screen.isVisible():
            return
        looking.stop()
        told["place"] = window.geometry().getRect()
        told["maximised"] = window.isMaximized()
        room = window.screen().availableGeometry()
        # Qt leaves a frame's lower edge out of account, which is a few pixels and holds nothing.
        told["within"] = room.contains(window.geometry()) and room.top() <= window.frameGeometry().top()
        if given:
            window.setGeometry(QRect(*(int(each) for each in given)))
        window.close()

    looking = QTimer()
    desktop.create_application = make_watched
    installed = find_folders()
    folders = Folders(installed.resources, installed.migrations, folder / "config", folder / "data")
    desktop.run_desktop(folders, None, {}, sample=True, read_only=False)
    told["seen"] = sorted(onlooker.seen)
    print(json.dumps(told))


def start(folder: Path, screen: tuple[int, int], *given: int) -> dict[str, Any]:
    """Start the program on a screen of that size, and leave it."""
    place = {"name": "one", "x": 0, "y": 0, "width": screen[0], "height": screen[1]}
    settings = folder / "screen.json"
    settings.write_text(json.dumps({"screens": [{**place, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}]}))
    done = subprocess.run(
        [sys.executable, "-c", START, str(folder), *(str(each) for each in given)],
        cwd=Path(__file__).parents[2],
        env={**os.environ, "QT_QPA_PLATFORM": f"offscreen:configfile={settings}", "HOME": str(folder)},
        capture_output=True,
        text=True,
        timeout=600,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    told: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return told


@pytest.mark.parametrize("name", SCREENS)
def test_the_first_window_fits_a_small_screen_whole_and_is_large_on_a_larger_one(tmp_path: Path, name: str) -> None:
    wide, high = SCREENS[name]
    told = start(tmp_path, (wide, high))
    assert told["within"]
    assert told["maximised"] is (name == "laptop")
    assert told["place"][2] >= wide * 0.85, told
    assert told["place"][3] >= high * 0.85, told
    assert told["seen"] == ["MainWindow mainWindow", "QWindow mainWindowWindow"]


def test_the_window_comes_back_as_it_was_left_and_into_a_screen_that_is_smaller(tmp_path: Path) -> None:
    left = (140, 90, 1200, 780)
    start(tmp_path, SCREENS["desk"], *left)
    assert tuple(start(tmp_path, SCREENS["desk"])["place"]) == left
    # Not so much smaller that it is another desk: the window is drawn in at the edge.
    assert start(tmp_path, (1680, 800))["within"]
    assert start(tmp_path, SCREENS["laptop"])["within"]
