"""Makes the application and shows its window; all else is loaded when that is painted."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Callable, Mapping
from functools import partial
from importlib import import_module
from typing import Any

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QApplication

from app import __version__
from app.bootstrap.folders import Folders, make_private
from app.domain.later import later
from app.gui.look.icons import Icons
from app.gui.look.theme import Themes
from app.gui.notices.faults import FaultReport
from app.gui.shell.application import create_application, unstyled
from app.gui.shell.main_window import MainWindow
from app.gui.workspace.settings import SettingsStore
from app.gui.workspace.tasks import Tasks
from app.services.stores.address_reading import is_address

program_of = later("app.bootstrap.window_means:program_of")
"""Plans, databases, documents: nothing of Qt, so a thread may load it beside the window, and put it together."""

TURN = 0.0001
"""Seconds after which a thread at work lets the window have its turn. Python's own 0.005 are waited for each time that
Qt asks one of our widgets something: while a large plan was checked, laying out the panel took two seconds."""

SCREENS = (
    "app.gui.workspace.workspace",
    "app.gui.engaging.editing",
    "app.gui.plans.plan_opening",
    "app.gui.screens.engagement.panel",
    "app.gui.navigation.places",
    "app.gui.search.search_results",
    "app.gui.shell.window_parts",
    "app.gui.screens.timeline.surface",
    "app.gui.screens.timeline.screen",
)
"""What the window shows of a plan that is opened, in steps between which it is painted and answers; other screens are
loaded when somebody goes there. Only the thread of the window may load them: a class of Qt that another thread makes
while Qt works brings the program down."""


def run_desktop(
    folders: Folders,
    location: str | None,
    secrets: Mapping[str, Mapping[str, str]],
    *,
    sample: bool,
    read_only: bool,
) -> int:
    """Show the window and stay until it is closed; returns the exit status.

    `secrets` are those that were given on the command line, by the accounts of shared plans.
    """
    # What is loaded now stays to the end: looking for garbage in it takes a fifth of the start.
    gc.disable()
    sys.setswitchinterval(TURN)
    _spare_sources()
    make_private(folders)
    settings = SettingsStore(folders.settings_file)
    taste = settings.settings
    app = create_application(
        sys.argv[:1], folders.resources, version=__version__, text_size=taste.text_size, language=taste.language
    )
    themes = Themes(app, folders.resources, settings.settings.theme)
    icons = Icons(folders.resources, themes.theme)
    faults = FaultReport(app)
    sys.excepthook = faults.hook
    start = _Start(app, folders, settings, themes, icons, faults, secrets)
    last = settings.settings.last_plan
    if location is None and not sample and last and (is_address(last) or os.path.exists(last)):
        location = last
    start.show(location, sample=sample, read_only=read_only)
    return app.exec()


def _spare_sources() -> None:
    """Keep PySide from reading the source of every module that is imported, a tenth of the start.

    It looks there for the name of its own, to know for which modules its switches of names (`__feature__`) count; this
    program has no such switch. Where another version of PySide does so in another place, it goes on doing it.
    """
    feature = sys.modules.get("shibokensupport.feature")
    if hasattr(feature, "_mod_uses_pyside"):
        feature._mod_uses_pyside = _uses_no_switch  # type: ignore[union-attr]


def _uses_no_switch(_module: object) -> bool:
    return False


class _Start:
    """From the empty window to the plan in it: paint, load the program, furnish, open."""

    def __init__(
        self,
        app: QApplication,
        folders: Folders,
        settings: SettingsStore,
        themes: Themes,
        icons: Icons,
        faults: FaultReport,
        secrets: Mapping[str, Mapping[str, str]],
    ) -> None:
        self._app = app
        self._secrets = secrets
        self._folders = folders
        self._settings = settings
        self._themes = themes
        self._icons = icons
        self._faults = faults
        self._window = MainWindow(settings.settings)
        self._tasks = Tasks(self._window)
        self._window.painted.connect(self._load)

    def show(self, location: str | None, *, sample: bool, read_only: bool) -> None:
        """Show the window; what is to be opened is opened as soon as it is furnished."""
        self._location, self._sample, self._read_only = location, sample, read_only
        if location or sample:
            self._window.say_waiting(QCoreApplication.translate("Start", "Opening the plan…"))
        self._window.show()

    def _load(self) -> None:
        author = self._settings.settings.author
        self._tasks.compute.start(
            lambda _control: program_of(self._folders, author),
            on_done=self._load_screens,
            on_failed=self._on_failed,
        )

    def _load_screens(self, program: Any, done: int = 0) -> None:
        if done == len(SCREENS):
            self._furnish(program)
            return
        try:
            import_module(SCREENS[done])
        except Exception as error:
            self._on_failed(error)
        else:
            QTimer.singleShot(0, self._window, partial(self._load_screens, program, done + 1))

    def _on_failed(self, error: BaseException) -> None:
        """A library or a file of the program is missing or broken: say so in the window that is there."""
        said = QCoreApplication.translate(
            "Start", "Entente could not be loaded: {why}. No plan was touched. Install it anew."
        )
        self._window.say_waiting(said.format(why=error))
        raise error

    def _furnish(self, program: Any) -> None:
        from app.bootstrap.compose import plans_folder  # noqa: PLC0415
        from app.bootstrap.window_means import make_means  # noqa: PLC0415
        from app.gui.shell.window_parts import Interior  # noqa: PLC0415

        self._app.aboutToQuit.connect(program.press.end)
        for account, given in self._secrets.items():
            program.passwords.give(account, given)
        means = make_means(program, plans_folder())
        with unstyled(self._app):
            interior = Interior(self._window, means, self._settings, self._themes, self._icons, self._tasks)
        self._faults.reported.connect(interior.notifying.report_faults)
        interior.workspace.document.reviewed.connect(partial(self._remember, program.calendars.remember))
        gc.freeze()
        gc.enable()
        if self._sample:
            interior.opening.open_sample()
        elif self._location:
            interior.opening.open(self._location, read_only=self._read_only)

    def _remember(self, keep: Callable[[], None]) -> None:
        """Once a plan is reviewed all holidays were asked for that it needs: the next start finds them."""
        self._tasks.compute.start(lambda _control: keep())
