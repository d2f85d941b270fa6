"""The keys of the fields of an engagement."""

from __future__ import annotations

from app.gui.keys.view_keys import ViewKey, ViewKeys
from app.gui.look.translation import QT_TRANSLATE_NOOP

VIEW_KEYS = (
    ViewKeys(
        "engagementPanel",
        QT_TRANSLATE_NOOP("ViewKeys", "Engagement panel"),
        QT_TRANSLATE_NOOP(
            "ViewKeys",
            "Every field of the engagement looked at. Each is saved when you leave it, and can be undone. Type dates "
            "as you speak them: 3-5 mar 27, wk 14, Q2 27, window 3-20 may, +2w. The line below says what was "
            "understood.",
        ),
        (
            ViewKey(
                ("Tab", "Shift+Tab"), QT_TRANSLATE_NOOP("ViewKeys", "Next or previous field; what was typed is kept")
            ),
            ViewKey(("Return",), QT_TRANSLATE_NOOP("ViewKeys", "Keep what was typed")),
            ViewKey(("Esc",), QT_TRANSLATE_NOOP("ViewKeys", "Bring back what stood in the field")),
            ViewKey(
                ("Space",), QT_TRANSLATE_NOOP("ViewKeys", "Tick the milestone, action or condition, or take it back")
            ),
            ViewKey(("Up", "Down"), QT_TRANSLATE_NOOP("ViewKeys", "Open and walk the list of a field that has one")),
        ),
    ),
)
