"""The keys of the list of what is due."""

from __future__ import annotations

from app.gui.keys.view_keys import ViewKey, ViewKeys
from app.gui.look.translation import QT_TRANSLATE_NOOP

VIEW_KEYS = (
    ViewKeys(
        "dueScreen",
        QT_TRANSLATE_NOOP("ViewKeys", "What is due"),
        QT_TRANSLATE_NOOP(
            "ViewKeys",
            "Milestones, answers of ministries, actions, review days of what is postponed and waivers that end, "
            "overdue first. Tick what is done; it can be undone.",
        ),
        (
            ViewKey(("Up", "Down"), QT_TRANSLATE_NOOP("ViewKeys", "Go from line to line; with Shift, select several")),
            ViewKey(("Home", "End"), QT_TRANSLATE_NOOP("ViewKeys", "First or last line")),
            ViewKey(("Space",), QT_TRANSLATE_NOOP("ViewKeys", "Done; on a heading: open or close the group")),
            ViewKey(("Return",), QT_TRANSLATE_NOOP("ViewKeys", "Open the engagement in the panel")),
            ViewKey(("Ctrl+Left", "Ctrl+Right"), QT_TRANSLATE_NOOP("ViewKeys", "A day earlier or later")),
            ViewKey(("Ctrl+Shift+Left", "Ctrl+Shift+Right"), QT_TRANSLATE_NOOP("ViewKeys", "A week earlier or later")),
            ViewKey(("M",), QT_TRANSLATE_NOOP("ViewKeys", "Give to me")),
            ViewKey(("Tab",), QT_TRANSLATE_NOOP("ViewKeys", "Leave the list")),
        ),
    ),
)
