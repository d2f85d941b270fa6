"""The application of all window tests, and the checks that every one of them leaves nothing behind."""

import gc
import os

os.environ["QT_QPA_PLATFORM"] = os.environ.get("ENTENTE_TEST_PLATFORM", "offscreen")

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, Qt, QThreadPool, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from pytestqt.wait_signal import SignalBlocker

from app.gui.look import theme as themes
from app.gui.look.dates import use_dates
from app.gui.look.icons import Icons
from app.gui.look.theme import Theme, Themes
from app.gui.shell.application import create_application
from app.gui.widgets import notices
from app.gui.workspace.prompts import FileKind, PromptButton, Prompts
from app.services.dates.date_preferences import USUAL
from tests.shared_icons import icons_of, let_go_of_icons
from tests.shared_press import let_go_of_the_press

RESOURCES = Path(__file__).parents[2] / "resources"


A_MINUTE, AN_HOUR = 60_000, 3_600_000


@pytest.fixture(autouse=True)
def notices_wait(monkeypatch: pytest.MonkeyPatch) -> None:
    """No notice goes by itself, however slow the computer is; a test of that sets times of its own."""
    monkeypatch.setattr(notices, "LEAST_TIME", AN_HOUR)


@pytest.fixture(scope="session")
def resources() -> Path:
    return RESOURCES


@pytest.fixture(scope="session")
def qapp() -> Iterator[QApplication]:
    """pytest-qt's application, made as the program makes it, in the light theme."""
    # The tests of the whole window take this fixture over, and one process has one application.
    running = QApplication.instance()
    app = running if isinstance(running, QApplication) else create_application(["entente"], RESOURCES)
    themes.apply(app, themes.load(RESOURCES, "light"), RESOURCES)
    yield app
    # Icons that wait for the collector of garbage must not outlive the application: the process would end in a crash.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    let_go_of_icons()
    let_go_of_the_press()
    gc.unfreeze()
    gc.collect()


class PatientBot(QtBot):
    """Waits a minute, unless the test says otherwise: on a busy computer five seconds are little."""

    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = A_MINUTE) -> None:
        super().waitUntil(callback, timeout=timeout)

    def waitSignal(self, signal: object, *, timeout: int = A_MINUTE, **how: object) -> SignalBlocker:
        return super().waitSignal(signal, timeout=timeout, **how)


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> PatientBot:
    return PatientBot(request)


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    return themes.load(RESOURCES, "light")


@pytest.fixture
def icons(theme: Theme) -> Icons:
    return icons_of(RESOURCES, theme)


class AnsweringPrompts(Prompts):
    """Answers every question at once with what the test has laid ready, and remembers what was asked."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.file: Path | None = None
        self.yes = True
        self.choice = ""
        self.asked: list[str] = []
        self.suggestions: list[str] = []

    def open_file(self, title: str, kinds: Sequence[FileKind], folder: Path, on_chosen: Callable[[Path], None]) -> None:
        self.asked.append(title)
        if self.file is not None:
            on_chosen(self.file)

    def save_file(
        self, title: str, kinds: Sequence[FileKind], suggested: Path, on_chosen: Callable[[Path], None]
    ) -> None:
        self.asked.append(title)
        self.suggestions.append(suggested.name)
        if self.file is not None:
            on_chosen(self.file)

    def choose_folder(self, title: str, folder: Path, on_chosen: Callable[[Path], None]) -> None:
        self.asked.append(title)
        if self.file is not None:
            on_chosen(self.file)

    def confirm(
        self, text: str, detail: str, action: str, on_confirmed: Callable[[], None], *, dangerous: bool = False
    ) -> None:
        self.asked.append(text)
        if self.yes:
            on_confirmed()

    def message(
        self,
        text: str,
        detail: str = "",
        choices: Sequence[PromptButton] = (),
        on_chosen: Callable[[str], None] | None = None,
    ) -> None:
        self.asked.append(text)
        if on_chosen is not None and self.choice:
            on_chosen(self.choice)


@pytest.fixture
def answering_prompts() -> type[AnsweringPrompts]:
    """The class to put in the place of Prompts: answering_prompts(window)."""
    return AnsweringPrompts


MOST_POPUPS = 10
"""Menus, and menus in these, that are closed after a test; one that will not go must not hold the tests for ever."""


@pytest.fixture(autouse=True)
def nothing_is_left_behind(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[None]:
    """Fails a test that leaves a popup or a window on screen, a timer running or a thread at work."""
    yield
    # What the test was given has been torn down, and would be held until after the collection below.
    request.node.funcargs.clear()
    use_dates(USUAL)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    _let_go_of_the_mouse()
    popups = _closed_popups()
    windows = [w for w in QApplication.topLevelWidgets() if w.isVisible()]
    # Close first, so that one test's leftovers do not fail the next one too.
    names = [f"{type(w).__name__} {w.objectName() or w.windowTitle()}".strip() for w in windows]
    for window in windows:
        window.close()
    alive = [thing for thing in shiboken6.getAllValidWrappers() if type(thing) in (QTimer, QThreadPool)]
    running = [thing for thing in alive if isinstance(thing, QTimer) and thing.isActive()]
    for timer in running:
        timer.stop()
    busy = [thing for thing in alive if isinstance(thing, QThreadPool) and thing.activeThreadCount()]
    # Windows of which nobody knows any more go here and now, and not in the middle of what Qt does in the next test.
    del alive, windows
    _let_go_of_windows(qapp)
    gc.collect()
    assert not popups, f"popups left open, for which what others write would wait: {popups}"
    assert not names, f"windows left open: {names}"
    assert not running, f"timers left running: {[repr(t.parent()) for t in running]}"
    assert not busy, "threads left at work"


def _let_go_of_windows(app: QApplication) -> None:
    """No test keeps a window for the next. Each that is there, hidden as it is, is styled anew with each theme: what a
    few files had left behind made the tests after them thirty times as long."""
    for window in QApplication.topLevelWidgets():
        if window.parent() is None:
            window.deleteLater()
    # They live as long as the application, with each icon in each colour.
    for themes_left in app.findChildren(Themes, options=Qt.FindChildOption.FindDirectChildrenOnly):
        themes_left.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _closed_popups() -> list[str]:
    """The popups that a test has left open, closed now: Qt holds them apart from windows, and one upon the other."""
    names: list[str] = []
    while (popup := QApplication.activePopupWidget()) is not None and len(names) < MOST_POPUPS:
        names.append(f"{type(popup).__name__} {popup.objectName()}".strip())
        popup.close()
    return names


def _let_go_of_the_mouse() -> None:
    """Qt goes on holding a button whose press has closed the window under it, and then nothing of others arrives."""
    if QApplication.mouseButtons() == Qt.MouseButton.NoButton:
        return
    elsewhere = QWidget()
    elsewhere.show()
    for button in (Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton):
        QTest.mouseRelease(elsewhere, button)
    elsewhere.close()
    assert QApplication.mouseButtons() == Qt.MouseButton.NoButton
