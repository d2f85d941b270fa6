"""The real window on a real plan file in this process, for what happens after the start."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from app.bootstrap.compose import compose
from app.bootstrap.folders import Folders, find_folders
from app.bootstrap.window_means import make_means
from app.gui.look.icons import Icons
from app.gui.look.theme import Themes
from app.gui.shell.application import create_application
from app.gui.workspace.settings import SettingsStore
from app.gui.workspace.tasks import run_at_once
from tests.builders import FixedClock
from tests.windows import FurnishedWindow


@contextmanager
def open_window(plan: Path) -> Iterator[FurnishedWindow]:
    """Entente at 1366 × 768 on a copy of the plan file, reviewed and painted."""
    installed = find_folders()
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = create_application(["entente"], installed.resources)
    with TemporaryDirectory(prefix="entente-bench-", ignore_cleanup_errors=True) as place:
        folder = Path(place)
        copy = folder / plan.name
        shutil.copyfile(plan, copy)
        folders = Folders(installed.resources, installed.migrations, folder / "config", folder / "data")
        themes = Themes(app, folders.resources, "light")
        icons = Icons(folders.resources, themes.theme)
        means = make_means(compose(folders, FixedClock(), "Bench"), folder)
        window = FurnishedWindow(means, SettingsStore(folder / "settings.ini"), themes, icons, run_at_once())
        window.resize(1366, 768)
        window.show()
        window.opening.open(str(copy))
        settle()
        yield window
        window.close()
        window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def settle() -> None:
    """Let the window do and paint what is to be done now."""
    QCoreApplication.processEvents()
