"""Makes the application and shows its window; all else is loaded when that is painted."""

from __future__ import annotations

import sys
from pathlib import Path

from app import __version__
from app.bootstrap.folders import Folders
from app.gui.application import create_application
from app.gui.faults import FaultReport
from app.gui.icons import Icons
from app.gui.main_window import MainWindow
from app.gui.settings import SettingsStore
from app.gui.tasks import Tasks
from app.gui.theme import Themes


def run_desktop(folders: Folders, location: str | None, *, sample: bool, read_only: bool) -> int:
    """Show the window and stay until it is closed; returns the exit status."""
    settings = SettingsStore(folders.settings_file)
    app = create_application(
        sys.argv[:1], folders.resources, version=__version__, text_size=settings.settings.text_size
    )
    themes = Themes(app, folders.resources, settings.settings.theme)
    icons = Icons(folders.resources, themes.theme)
    faults = FaultReport(app)
    sys.excepthook = faults.hook
    window = MainWindow(settings.settings)

    def furnish() -> None:
        # Plans, databases, documents and screens take longer to load than the window to paint.
        from app.bootstrap.compose import compose, plans_folder  # noqa: PLC0415
        from app.bootstrap.window_means import make_means  # noqa: PLC0415
        from app.gui.interior import Interior  # noqa: PLC0415

        program = compose(folders, author=settings.settings.author)
        means = make_means(program, plans_folder())
        interior = Interior(window, means, settings, themes, icons, Tasks(window))
        faults.reported.connect(interior.notifying.report_faults)
        last = settings.settings.last_plan
        if sample:
            interior.opening.open_sample()
        elif location:
            interior.opening.open(location, read_only=read_only)
        elif last and ("://" in last or Path(last).exists()):
            interior.opening.open(last)

    window.painted.connect(furnish)
    window.show()
    return app.exec()
