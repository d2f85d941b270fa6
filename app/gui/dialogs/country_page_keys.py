"""The keys of the page of a country."""

from __future__ import annotations

from app.gui.keys.view_keys import ViewKey, ViewKeys
from app.gui.look.translation import QT_TRANSLATE_NOOP

VIEW_KEYS = (
    ViewKeys(
        "countryDialog",
        QT_TRANSLATE_NOOP("ViewKeys", "Country page"),
        QT_TRANSLATE_NOOP(
            "ViewKeys",
            "What we last promised a country, whom we met there and at which level, what is open, what comes next. A "
            "section without lines says since when nothing is recorded.",
        ),
        (
            ViewKey(("Up", "Down"), QT_TRANSLATE_NOOP("ViewKeys", "Go from line to line")),
            ViewKey(
                ("Return",),
                QT_TRANSLATE_NOOP("ViewKeys", "Open the engagement, the ask or the entry that the line speaks of"),
            ),
            ViewKey(("Space",), QT_TRANSLATE_NOOP("ViewKeys", "On a heading: close or open its section")),
            ViewKey(
                ("Alt+PgUp", "Alt+PgDown"), QT_TRANSLATE_NOOP("ViewKeys", "Go to the country before or the next one")
            ),
            ViewKey(("Shift+Tab",), QT_TRANSLATE_NOOP("ViewKeys", "Go to the name, and type that of another country")),
        ),
    ),
)
