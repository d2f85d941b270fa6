"""The keys of the list of asks."""

from __future__ import annotations

from app.gui.keys.view_keys import ViewKey, ViewKeys
from app.gui.look.translation import QT_TRANSLATE_NOOP

VIEW_KEYS = (
    ViewKeys(
        "coordinationScreen",
        QT_TRANSLATE_NOOP("ViewKeys", "Coordination"),
        QT_TRANSLATE_NOOP(
            "ViewKeys",
            "Every question to a ministry, embassy or office, the most urgent first. Select one or several and say "
            "what came of them: sent, reminded, answered. An answer that is late is said so in words and days.",
        ),
        (
            ViewKey(("Up", "Down"), QT_TRANSLATE_NOOP("ViewKeys", "Go from ask to ask; with Shift, select several")),
            ViewKey(("Home", "End"), QT_TRANSLATE_NOOP("ViewKeys", "First or last line")),
            ViewKey(("Space", "Left", "Right"), QT_TRANSLATE_NOOP("ViewKeys", "On a heading: open or close the group")),
            ViewKey(("Left", "Right"), QT_TRANSLATE_NOOP("ViewKeys", "On the board: go to the column beside this one")),
            ViewKey(
                ("Ctrl+Left", "Ctrl+Right"),
                QT_TRANSLATE_NOOP("ViewKeys", "On the board: move the card to the column beside this one"),
            ),
            ViewKey(("Return",), QT_TRANSLATE_NOOP("ViewKeys", "Open the engagement in the panel")),
            ViewKey(("F2",), QT_TRANSLATE_NOOP("ViewKeys", "Correct the ask")),
            ViewKey(("S",), QT_TRANSLATE_NOOP("ViewKeys", "Mark as sent")),
            ViewKey(("R",), QT_TRANSLATE_NOOP("ViewKeys", "Remind")),
            ViewKey(("A",), QT_TRANSLATE_NOOP("ViewKeys", "Note that they have it")),
            ViewKey(("M",), QT_TRANSLATE_NOOP("ViewKeys", "Note that they want to know more")),
            ViewKey(("I",), QT_TRANSLATE_NOOP("ViewKeys", "Note that they were told more")),
            ViewKey(("T",), QT_TRANSLATE_NOOP("ViewKeys", "Tick off the conditions of the answer")),
            ViewKey(("C",), QT_TRANSLATE_NOOP("ViewKeys", "Close what nothing is left to do about")),
            ViewKey(("W",), QT_TRANSLATE_NOOP("ViewKeys", "Withdraw")),
            ViewKey(("Del",), QT_TRANSLATE_NOOP("ViewKeys", "Delete")),
            ViewKey(("Tab",), QT_TRANSLATE_NOOP("ViewKeys", "Leave the list")),
        ),
    ),
)
