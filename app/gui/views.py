"""The views of the window, in the order of the rail: one line each."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from app.domain.later import later
from app.domain.value_classes import dataclass
from app.gui.look.translation import QT_TRANSLATE_NOOP
from app.gui.screens.calendar import commands as calendar
from app.gui.screens.table import commands as table
from app.gui.screens.timeline import commands as timeline
from app.gui.workspace.window_ports import Means
from app.gui.workspace.workspace import Workspace


@dataclass(frozen=True, slots=True)
class View:
    """One view: its id, its icon, what makes its screen, and the title, tip and keys of its command `view.<id>`.

    `commands` are the beginnings of the ids of those that its screen handles; it is made for them where it was never
    shown. `conditions` are those that hold while it is shown, and `away` says why they do not otherwise.
    """

    id: str
    icon: str
    make: Callable[[Workspace, Means], QWidget]
    title: str
    tip: str = ""
    keys: str = ""
    commands: tuple[str, ...] = ()
    conditions: tuple[str, ...] = ()
    away: Callable[[], str] | None = None


def _screen(place: str) -> Callable[[Workspace, Means], QWidget]:
    """What makes a screen that needs nothing but the workspace."""
    made = later(place)
    return lambda workspace, _means: made(workspace)


VIEWS = (
    View("due", "clipboard-check", _screen("app.gui.screens.due.screen:DueScreen"),
         QT_TRANSLATE_NOOP("Actions", "What is d&ue"),
         QT_TRANSLATE_NOOP("Actions", "Milestones, answers, actions, reviews and waivers, overdue first"), "Ctrl+9"),
    View("timeline", "timeline", _screen("app.gui.screens.timeline.screen:TimelineScreen"),
         QT_TRANSLATE_NOOP("Actions", "Ti&meline"),
         QT_TRANSLATE_NOOP("Actions", "Engagements as bars under a line of days, by country or otherwise"), "Ctrl+1",
         ("timeline.",), (timeline.TIMELINE,), timeline.away),
    View("calendar", "calendar", _screen("app.gui.screens.calendar.screen:CalendarScreen"),
         QT_TRANSLATE_NOOP("Actions", "Cal&endar"),
         QT_TRANSLATE_NOOP("Actions", "Engagements by day, week, month or year"), "Ctrl+2",
         ("calendar.",), (calendar.CALENDAR,), calendar.away),
    View("table", "table", _screen("app.gui.screens.table.screen:TableScreen"),
         QT_TRANSLATE_NOOP("Actions", "&Table"),
         QT_TRANSLATE_NOOP("Actions", "Engagements as rows, their fields as columns"), "Ctrl+3",
         ("table.", "engagement.bulk-edit"), (table.TABLE, table.TABLE_WRITABLE), table.away),
    View("coordination", "messages", _screen("app.gui.screens.coordination.screen:CoordinationScreen"),
         QT_TRANSLATE_NOOP("Actions", "&Coordination"),
         QT_TRANSLATE_NOOP("Actions", "Every question to a ministry, with what came of it"), "Ctrl+4",
         ("ask.",)),
    View("coverage", "world", _screen("app.gui.screens.coverage.screen:CoverageScreen"),
         QT_TRANSLATE_NOOP("Actions", "C&overage"),
         QT_TRANSLATE_NOOP("Actions", "Where the nation is present, and where it is absent"), "Ctrl+5",
         ("tools.priorities",)),
    View("contacts", "address-book", _screen("app.gui.screens.contacts.screen:ContactsScreen"),
         QT_TRANSLATE_NOOP("Actions", "Co&ntacts"),
         QT_TRANSLATE_NOOP("Actions", "Posts of ministries, embassies and hosts, and who holds them"), "Ctrl+6",
         ("contact.new", "principal.new")),
    View("reports", "file-text", later("app.gui.screens.reports.screen:ReportsScreen"),
         QT_TRANSLATE_NOOP("Actions", "&Reports"),
         QT_TRANSLATE_NOOP("Actions", "Documents to print or save, as they will come out"), "Ctrl+8",
         ("report.",)),
)  # fmt: skip
