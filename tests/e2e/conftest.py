"""The real window on real files, with the questions answered by the test and the lanes run at once."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, nullcontext
from functools import cached_property
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication

from app.bootstrap.compose import Program, compose
from app.bootstrap.folders import Folders, find_folders
from app.bootstrap.window_means import make_means
from app.gui.look import fonts
from app.gui.look.theme import Themes
from app.gui.sharing.sharing import Rhythm
from app.gui.shell.application import set_text_size, unstyled
from app.gui.workspace.settings import SettingsStore
from app.gui.workspace.tasks import Tasks, run_at_once
from tests.builders import FixedClock
from tests.gui.conftest import (
    AnsweringPrompts,
    icons,
    nothing_is_left_behind,
    notices_wait,
    qapp,
    qtbot,
    resources,
    theme,
)
from tests.shared_icons import icons_of
from tests.shared_press import press_of_a_window
from tests.shared_reference import what_ships_is_read_once
from tests.shared_samples import samples_are_written_once
from tests.shared_statements import statements_are_made_once
from tests.windows import FurnishedWindow

__all__ = [
    "icons",
    "nothing_is_left_behind",
    "notices_wait",
    "qapp",
    "qtbot",
    "resources",
    "samples_are_written_once",
    "statements_are_made_once",
    "theme",
    "what_ships_is_read_once",
]


def _styled_at_once(app: QApplication) -> AbstractContextManager[None]:
    """As the program makes its first window: under the style sheet it would take five times as long.

    A second window is made under it, as taking the style from a window that is there can bring Qt down.
    """
    others = any(isinstance(widget, FurnishedWindow) for widget in QApplication.topLevelWidgets())
    return nullcontext() if others else unstyled(app)


class Desk:
    """One planner's desk: where their files are, and a way to start the program on it, again and again."""

    def __init__(self, qapp: QApplication, folder: Path, clock: FixedClock) -> None:
        self._app = qapp
        self.folder = folder
        installed = find_folders()
        self.folders = Folders(installed.resources, installed.migrations, folder / "config", folder / "data")
        self.clock = clock
        self.window: FurnishedWindow | None = None

    @cached_property
    def program(self) -> Program:
        """The program's parts, put together for this desk."""
        return compose(self.folders, self.clock, author="Desk planner", press=press_of_a_window())

    def start(self, tasks: Tasks | None = None, rhythm: Rhythm | None = None) -> FurnishedWindow:
        """Start the program; its window is shown at a size of 1366 × 768. Its lanes run at once, unless given."""
        settings = SettingsStore(self.folder / "settings.ini")
        themes = Themes(self._app, self.folders.resources, "light")
        icons = icons_of(self.folders.resources, themes.theme)
        means = make_means(self.program, self.folder)
        with _styled_at_once(self._app):
            self.window = FurnishedWindow(
                means, settings, themes, icons, tasks or run_at_once(), AnsweringPrompts, rhythm
            )
        # The screen of the tests is smaller than that, and the window would be as large as the screen.
        self.window.setWindowState(Qt.WindowState.WindowNoState)
        self.window.resize(1366, 768)
        self.window.show()
        return self.window

    def stop(self) -> None:
        """Close the window as a person does; letters have their own size again."""
        if self.window is not None:
            self.window.close()
            self.window.deleteLater()
            self.window = None
            # They live as long as the application, with each icon in each colour.
            for themes in self._app.findChildren(Themes, options=Qt.FindChildOption.FindDirectChildrenOnly):
                themes.deleteLater()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        # When the window has gone: to style a whole one once more takes longer than most tests.
        if self._app.font() != fonts.body(100):
            set_text_size(self._app, 100)

    @property
    def prompts(self) -> AnsweringPrompts:
        """What the program asks, and what is answered."""
        assert self.window is not None
        prompts = self.window.workspace.prompts
        assert isinstance(prompts, AnsweringPrompts)
        return prompts


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path, clock: FixedClock) -> Iterator[Desk]:
    """A desk with nothing on it yet."""
    made = Desk(qapp, tmp_path, clock)
    yield made
    made.stop()


@pytest.fixture
def trigger(desk: Desk) -> Callable[[str], None]:
    """Give a command of the window by its id."""

    def give(command: str) -> None:
        assert desk.window is not None
        action = desk.window.workspace.actions.action(command)
        assert action.isEnabled(), f"{command} is not possible now: {action.toolTip()}"
        action.trigger()

    return give
