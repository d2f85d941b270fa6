"""The views of the window, in the order of the rail: one line each."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from app.domain.value_classes import dataclass
from app.gui.look.translation import QT_TRANSLATE_NOOP
from app.gui.screens.calendar import CalendarScreen
from app.gui.screens.contacts import ContactsScreen
from app.gui.screens.coordination import CoordinationScreen
from app.gui.screens.coverage import CoverageScreen
from app.gui.screens.due import DueScreen
from app.gui.screens.reports import ReportsScreen
from app.gui.screens.table import TableScreen
from app.gui.screens.timeline import TimelineScreen
from app.gui.workspace.window_ports import Means
from app.gui.workspace.workspace import Workspace


@dataclass(frozen=True, slots=True)
class View:
    """One view: its id, its icon, what makes its screen, and the title, tip and keys of its command `view.<id>`."""

    id: str
    icon: str
    make: Callable[[Workspace, Means], QWidget]
    title: str
    tip: str = ""
    keys: str = ""


VIEWS = (
    View("due", "clipboard-check", lambda workspace, _means: DueScreen(workspace),
         QT_TRANSLATE_NOOP("Actions", "What is d&ue"),
         QT_TRANSLATE_NOOP("Actions", "Milestones, answers, actions, reviews and waivers, overdue first"), "Ctrl+9"),
    View("timeline", "timeline", lambda workspace, _means: TimelineScreen(workspace),
         QT_TRANSLATE_NOOP("Actions", "Ti&meline"),
         QT_TRANSLATE_NOOP("Actions", "Engagements as bars under a line of days, by country or otherwise"), "Ctrl+1"),
    View("calendar", "calendar", lambda workspace, _means: CalendarScreen(workspace),
         QT_TRANSLATE_NOOP("Actions", "Cal&endar"),
         QT_TRANSLATE_NOOP("Actions", "Engagements by day, week, month or year"), "Ctrl+2"),
    View("table", "table", lambda workspace, _means: TableScreen(workspace),
         QT_TRANSLATE_NOOP("Actions", "&Table"),
         QT_TRANSLATE_NOOP("Actions", "Engagements as rows, their fields as columns"), "Ctrl+3"),
    View("coordination", "messages", lambda workspace, _means: CoordinationScreen(workspace),
         QT_TRANSLATE_NOOP("Actions", "&Coordination"),
         QT_TRANSLATE_NOOP("Actions", "Every question to a ministry, with what came of it"), "Ctrl+4"),
    View("coverage", "world", lambda workspace, _means: CoverageScreen(workspace),
         QT_TRANSLATE_NOOP("Actions", "C&overage"),
         QT_TRANSLATE_NOOP("Actions", "Where the nation is present, and where it is absent"), "Ctrl+5"),
    View("contacts", "address-book", lambda workspace, _means: ContactsScreen(workspace),
         QT_TRANSLATE_NOOP("Actions", "Co&ntacts"),
         QT_TRANSLATE_NOOP("Actions", "Posts of ministries, embassies and hosts, and who holds them"), "Ctrl+6"),
    View("reports", "file-text", ReportsScreen,
         QT_TRANSLATE_NOOP("Actions", "&Reports"),
         QT_TRANSLATE_NOOP("Actions", "Documents to print or save, as they will come out"), "Ctrl+8"),
)  # fmt: skip
