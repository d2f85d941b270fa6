"""The keys of the calendar: its days, its years, its agenda, and what has no day yet."""

from __future__ import annotations

from app.gui.keys.view_keys import ViewKey, ViewKeys
from app.gui.look.translation import QT_TRANSLATE_NOOP

VIEW_KEYS = (
    ViewKeys(
        "calendarScreen",
        QT_TRANSLATE_NOOP("ViewKeys", "Calendar"),
        QT_TRANSLATE_NOOP(
            "ViewKeys",
            "Engagements on their days, as a year, a month, some weeks, a day by the hour or a list. What has no day "
            "yet stands beside the days into which it may fall. A flag counts what is due on a day. What goes on "
            "all through the days shown is named once above them.",
        ),
        (
            ViewKey(("Left", "Right", "Up", "Down"),
                    QT_TRANSLATE_NOOP("ViewKeys", "Go from day to day and from week to week")),
            ViewKey(("Home", "End"), QT_TRANSLATE_NOOP("ViewKeys", "First or last day of the week")),
            ViewKey(("PgUp", "PgDown"),
                    QT_TRANSLATE_NOOP("ViewKeys", "The month, the weeks or the day before or after")),
            ViewKey(
                ("Shift+Left", "Shift+Right", "Shift+Up", "Shift+Down"),
                QT_TRANSLATE_NOOP("ViewKeys", "Select several days; Ctrl+N or Enter plans an engagement on them"),
            ),
            ViewKey(("Tab", "Shift+Tab"), QT_TRANSLATE_NOOP("ViewKeys", "Go through the engagements of the day")),
            ViewKey(("Return",),
                    QT_TRANSLATE_NOOP("ViewKeys", "List the day, open the engagement, or plan one on an empty day")),
            ViewKey(("Ctrl+Left", "Ctrl+Right"), QT_TRANSLATE_NOOP("ViewKeys", "Move the engagement by a day")),
            ViewKey(("Ctrl+Up", "Ctrl+Down"), QT_TRANSLATE_NOOP("ViewKeys", "Move the engagement by a week")),
            ViewKey(
                ("Ctrl+Shift+Left", "Ctrl+Shift+Right", "Ctrl+Shift+Up", "Ctrl+Shift+Down"),
                QT_TRANSLATE_NOOP("ViewKeys", "Move its last day alone, by a day or a week"),
            ),
            ViewKey(
                ("Ctrl+C", "Ctrl+V"),
                QT_TRANSLATE_NOOP("ViewKeys", "Copy the selected engagements; put copies on the day where you are"),
            ),
            ViewKey(
                ("Ctrl+M",),
                QT_TRANSLATE_NOOP(
                    "ViewKeys",
                    "In the list of what has no day: take it in hand, choose a day, Enter puts it there"
                ),
            ),
            ViewKey(("Esc",),
                    QT_TRANSLATE_NOOP("ViewKeys", "Put back what is dragged or in hand; leave an engagement")),
        ),
    ),
)  # fmt: skip
