"""The keys of all panes, gathered from where each declares them: one line a pane."""

from __future__ import annotations

from app.gui.dialogs.country_page_keys import VIEW_KEYS as COUNTRY_PAGE
from app.gui.keys.view_keys import ViewKey, ViewKeys
from app.gui.look.translation import QT_TRANSLATE_NOOP
from app.gui.records.keys import VIEW_KEYS as LISTS
from app.gui.screens.calendar.keys import VIEW_KEYS as CALENDAR
from app.gui.screens.contacts.keys import VIEW_KEYS as CONTACTS
from app.gui.screens.coordination.keys import VIEW_KEYS as COORDINATION
from app.gui.screens.coverage.keys import VIEW_KEYS as COVERAGE
from app.gui.screens.due.keys import VIEW_KEYS as DUE
from app.gui.screens.engagement.keys import VIEW_KEYS as ENGAGEMENT
from app.gui.screens.findings.keys import VIEW_KEYS as FINDINGS
from app.gui.screens.reports.keys import VIEW_KEYS as REPORTS
from app.gui.screens.table.keys import VIEW_KEYS as TABLE
from app.gui.screens.timeline.keys import VIEW_KEYS as TIMELINE

EVERYWHERE = ViewKeys(
    "",
    QT_TRANSLATE_NOOP("ViewKeys", "Everywhere"),
    QT_TRANSLATE_NOOP("ViewKeys", "What holds in every view."),
    (
        ViewKey(("Alt",), QT_TRANSLATE_NOOP("ViewKeys", "With the underlined letter of a menu or a button: open it")),
        ViewKey(
            ("Esc",), QT_TRANSLATE_NOOP("ViewKeys", "One step out: take back what is typed, close a list or a dialog")
        ),
        ViewKey(("Tab", "Shift+Tab"), QT_TRANSLATE_NOOP("ViewKeys", "Next or previous field; leaves every table")),
        ViewKey(("Menu", "Shift+F10"), QT_TRANSLATE_NOOP("ViewKeys", "The menu of what is selected")),
        ViewKey(
            ("Down",),
            QT_TRANSLATE_NOOP(
                "ViewKeys",
                "In a field or a button with a list: open it. Letters look up in it, Enter takes what is pointed at, "
                "Tab takes it and goes on, Space ticks one of several, Esc closes it",
            ),
        ),
        ViewKey(
            ("Up", "Down"), QT_TRANSLATE_NOOP("ViewKeys", "In the list of views: from view to view; Enter goes there")
        ),
    ),
)

PANE_KEYS: tuple[ViewKeys, ...] = (
    EVERYWHERE,
    *TIMELINE,
    *CALENDAR,
    *TABLE,
    *COORDINATION,
    *COVERAGE,
    *CONTACTS,
    *DUE,
    *REPORTS,
    *ENGAGEMENT,
    *FINDINGS,
    *LISTS,
    *COUNTRY_PAGE,
)


def keys_of_pane(names: set[str]) -> ViewKeys | None:
    """The keys of the pane whose objectName is among the names, if one declares some."""
    return next((pane for pane in PANE_KEYS if pane.pane and pane.pane in names), None)
