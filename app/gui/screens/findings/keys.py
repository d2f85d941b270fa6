"""The keys of the findings."""

from __future__ import annotations

from app.gui.keys.view_keys import ViewKey, ViewKeys
from app.gui.look.translation import QT_TRANSLATE_NOOP

VIEW_KEYS = (
    ViewKeys(
        "findingsPanel",
        QT_TRANSLATE_NOOP("ViewKeys", "Findings"),
        QT_TRANSLATE_NOOP(
            "ViewKeys",
            "The review is live: each finding says what is wrong, why, and what would mend it. Those of the engagement "
            "looked at stand first. A blocking finding keeps an engagement from being confirmed until it is mended, or "
            "waived with a name, a reason and a date.",
        ),
        (
            ViewKey(("Up", "Down"), QT_TRANSLATE_NOOP("ViewKeys", "Go from finding to finding")),
            ViewKey(("Return",), QT_TRANSLATE_NOOP("ViewKeys", "Go to what the finding is about")),
            ViewKey(("W",), QT_TRANSLATE_NOOP("ViewKeys", "Waive the finding")),
            ViewKey(("C",), QT_TRANSLATE_NOOP("ViewKeys", "Close the past engagements that the finding names")),
            ViewKey(("L",), QT_TRANSLATE_NOOP("ViewKeys", "Lift the waiver")),
            ViewKey(("Tab",), QT_TRANSLATE_NOOP("ViewKeys", "Leave the list")),
        ),
    ),
)
