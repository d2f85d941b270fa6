"""What the window loads before it is asked for anything: a start is felt, library by library."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

HOUSE = Path(__file__).resolve().parents[2]

ASKED_FOR = (
    *("alembic", "dateutil", "holidays", "icalendar", "multiprocessing", "openpyxl", "rapidfuzz"),
    *("sqlalchemy.ext", "sqlalchemy.orm", "typst"),
)
"""Loaded when somebody asks for what they do."""

_VIEWS = ("calendar", "contacts", "coordination", "coverage", "due", "reports", "table")

GONE_TO = (
    *("app.documents.builders", "app.exchange.ical", "app.exchange.ical_reading", "app.exchange.mail"),
    *("app.exchange.xlsx", "app.gui.help", "app.gui.importing", "app.gui.shell.reference_editing"),
    *("app.domain.recurrence", "app.guests.guest", "app.gui.widgets.month_page", "app.services.search.near"),
    *(f"app.gui.screens.{view}.screen" for view in _VIEWS),
)
"""Of the program itself: loaded when somebody goes there."""


def _run(code: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=False, cwd=HOUSE, timeout=600
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_a_window_without_a_plan_loads_no_library_that_it_does_not_need() -> None:
    loaded = _run(
        "import sys\n"
        "import app.bootstrap.desktop, app.bootstrap.window_means\n"
        "for name in app.bootstrap.desktop.SCREENS:\n"
        "    __import__(name)\n"
        "print(*sys.modules)"
    ).split()
    wanted = (*ASKED_FOR, *GONE_TO)
    assert not [name for name in loaded for asked in wanted if name == asked or name.startswith(f"{asked}.")]


def test_the_sources_of_the_program_are_not_read_while_it_starts() -> None:
    read = _run(
        "import inspect\n"
        "from app.bootstrap import desktop\n"
        "desktop._spare_sources()\n"
        "read = []\n"
        "inspect.getsource = lambda module: read.append(module.__name__) or ''\n"
        "import app.gui.views\n"
        "print(*read)"
    )
    assert read.split() == []


def test_what_is_loaded_beside_the_window_makes_nothing_of_qt() -> None:
    made = _run(
        "import sys\n"
        "from app.bootstrap import desktop\n"
        "from PySide6.QtCore import QObject\n"
        "def classes(of=QObject):\n"
        "    below = of.__subclasses__()\n"
        "    return {*below, *(each for one in below for each in classes(one))}\n"
        "modules, there = set(sys.modules), classes()\n"
        "import app.bootstrap.window_means\n"
        "qt = [name for name in sys.modules if name.startswith('PySide6') and name not in modules]\n"
        "print(*qt, *(each.__name__ for each in classes() - there))"
    )
    assert made.split() == []
