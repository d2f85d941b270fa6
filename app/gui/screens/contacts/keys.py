"""The keys of the contacts."""

from __future__ import annotations

from app.gui.keys.view_keys import ViewKey, ViewKeys
from app.gui.look.translation import QT_TRANSLATE_NOOP

VIEW_KEYS = (
    ViewKeys(
        "contacts",
        QT_TRANSLATE_NOOP("ViewKeys", "Contacts"),
        QT_TRANSLATE_NOOP(
            "ViewKeys",
            "Posts of ministries, embassies and hosts, with whoever holds them now. A post outlives its holder: asks "
            "go to the post. The card at the right shows and changes the one looked at.",
        ),
        (
            ViewKey(("Up", "Down"), QT_TRANSLATE_NOOP("ViewKeys", "Go from contact to contact")),
            ViewKey(("Home", "End"), QT_TRANSLATE_NOOP("ViewKeys", "First or last line")),
            ViewKey(("Space", "Left", "Right"), QT_TRANSLATE_NOOP("ViewKeys", "On a heading: open or close the group")),
            ViewKey(("Tab",), QT_TRANSLATE_NOOP("ViewKeys", "Leave the list")),
        ),
    ),
)
