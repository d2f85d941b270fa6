"""The views of the window, in the order of the rail: one line each."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from app.gui.means import Means
from app.gui.screens.calendar import CalendarScreen
from app.gui.screens.contacts import ContactsScreen
from app.gui.screens.coordination import CoordinationScreen
from app.gui.screens.coverage import CoverageScreen
from app.gui.screens.reports import ReportsScreen
from app.gui.screens.table import TableScreen
from app.gui.screens.timeline import TimelineScreen
from app.gui.workspace import Workspace


@dataclass(frozen=True, slots=True)
class View:
    """One view: its id, for which a command `view.<id>` exists, its icon, and what makes its screen."""

    id: str
    icon: str
    make: Callable[[Workspace, Means], QWidget]


VIEWS = (
    View("timeline", "timeline", lambda workspace, _means: TimelineScreen(workspace)),
    View("calendar", "calendar", lambda workspace, _means: CalendarScreen(workspace)),
    View("table", "table", lambda workspace, _means: TableScreen(workspace)),
    View("coordination", "messages", lambda workspace, _means: CoordinationScreen(workspace)),
    View("coverage", "world", lambda workspace, _means: CoverageScreen(workspace)),
    View("contacts", "address-book", lambda workspace, _means: ContactsScreen(workspace)),
    View("reports", "file-text", ReportsScreen),
)
