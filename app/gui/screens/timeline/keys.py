"""The keys of the timeline beside the commands of the window: walking, choosing, looking closer, moving."""

from __future__ import annotations

from app.gui.keys.view_keys import ViewKey, ViewKeys
from app.gui.look.translation import QT_TRANSLATE_NOOP
from app.gui.screens.timeline.timeline_keys import MOVING_KEYS

VIEW_KEYS = (
    ViewKeys(
        "timelineScreen",
        QT_TRANSLATE_NOOP("ViewKeys", "Timeline"),
        QT_TRANSLATE_NOOP(
            "ViewKeys",
            "Every engagement is a bar in the row of its country, kind, status, office or principal. Drag a bar to "
            "move it, its end to stretch it, into another row to change what that row means; with Ctrl a copy is "
            "made. Draw over empty days to make a new one. What would follow is shown before you let go.",
        ),
        (
            ViewKey(
                ("Left", "Right"),
                QT_TRANSLATE_NOOP("ViewKeys", "Previous or next bar of the row; a group closes and opens"),
            ),
            ViewKey(("Up", "Down"), QT_TRANSLATE_NOOP("ViewKeys", "The nearest bar of the row above or below")),
            ViewKey(("PgUp", "PgDown"), QT_TRANSLATE_NOOP("ViewKeys", "One page of rows up or down")),
            ViewKey(("Home", "End"), QT_TRANSLATE_NOOP("ViewKeys", "First or last bar of the row")),
            ViewKey(
                ("Shift+Up", "Shift+Down", "Shift+Left", "Shift+Right"),
                QT_TRANSLATE_NOOP("ViewKeys", "Select the bars on the way too"),
            ),
            ViewKey(("Space",), QT_TRANSLATE_NOOP("ViewKeys", "Put the bar into the selection, or take it out")),
            ViewKey(
                ("Ctrl+C", "Ctrl+V"),
                QT_TRANSLATE_NOOP(
                    "ViewKeys", "Copy the selected bars; put copies in the row and on the day where you are"
                ),
            ),
            ViewKey(("Return",), QT_TRANSLATE_NOOP("ViewKeys", "Open the engagement in the panel")),
            ViewKey(("+", "-"), QT_TRANSLATE_NOOP("ViewKeys", "Show less or more time")),
            *MOVING_KEYS,
            ViewKey(("Tab",), QT_TRANSLATE_NOOP("ViewKeys", "Leave the timeline")),
        ),
    ),
)
