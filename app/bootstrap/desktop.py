"""Makes the application and its window out of the program's parts."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QTimer

from app.bootstrap.compose import DOCUMENTS, DocumentFailed, Program, compose, plans_folder
from app.bootstrap.folders import Folders
from app.domain.plan import Plan
from app.domain.rules import ALL_RULES
from app.gui.application import create_application
from app.gui.faults import FaultReport
from app.gui.icons import Icons
from app.gui.main_window import MainWindow
from app.gui.means import DocumentInfo, Means, PrintedPages, PrintingFailed
from app.gui.settings import SettingsStore
from app.gui.tasks import Tasks
from app.gui.theme import Themes
from app.services.reports.selection import ReportOptions, ReportRefused
from app.services.review import Review


def run_desktop(folders: Folders, location: str | None, *, sample: bool, read_only: bool) -> int:
    """Show the window and stay until it is closed; returns the exit status."""
    settings = SettingsStore(folders.settings_file)
    program = compose(folders, author=settings.settings.author)
    app = create_application(
        sys.argv[:1], folders.resources, version=program.version, text_size=settings.settings.text_size
    )
    themes = Themes(app, folders.resources, settings.settings.theme)
    icons = Icons(folders.resources, themes.theme)
    faults = FaultReport(app)
    sys.excepthook = faults.hook
    window = MainWindow(make_means(program, plans_folder()), settings, themes, icons, Tasks())
    faults.reported.connect(window.notifying.report_faults)
    window.show()
    last = settings.settings.last_plan
    if sample:
        # After the first paint, so that the window is there before the plan is read.
        QTimer.singleShot(0, window.opening.open_sample)
    elif location:
        QTimer.singleShot(0, lambda: window.opening.open(location, read_only=read_only))
    elif last and ("://" in last or Path(last).exists()):
        QTimer.singleShot(0, lambda: window.opening.open(last))
    return app.exec()


def make_means(program: Program, home: Path) -> Means:
    """What the window is given of the other layers."""

    def print_pages(name: str, plan: Plan, reviewed: Review, options: ReportOptions) -> PrintedPages:
        try:
            made = program.print_document(name, plan, reviewed, options)
        except (ReportRefused, DocumentFailed) as error:
            raise PrintingFailed(error.what) from error
        return PrintedPages(made.pdf, made.selected, made.printed, made.pages, made.stamp)

    seed = program.seed
    return Means(
        version=program.version,
        home=home,
        sample_file=program.folders.data / "Sample plan.entente",
        stores=program.stores,
        author=program.author,
        clock=program.clock,
        calendars=program.calendars,
        rules=ALL_RULES,
        exchange=program.exchange,
        countries=seed.countries,
        places=(*seed.ports.values(), *seed.places),
        markings=seed.markings,
        documents=tuple(DocumentInfo(made.name, made.title) for made in DOCUMENTS.values()),
        new_plan=program.new_plan,
        sample_plan=program.sample_plan,
        print_document=print_pages,
    )
