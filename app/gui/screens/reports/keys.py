"""The keys of the preview of documents."""

from __future__ import annotations

from app.gui.keys.view_keys import ViewKey, ViewKeys
from app.gui.look.translation import QT_TRANSLATE_NOOP

VIEW_KEYS = (
    ViewKeys(
        "reports",
        QT_TRANSLATE_NOOP("ViewKeys", "Reports"),
        QT_TRANSLATE_NOOP(
            "ViewKeys",
            "Choose a document at the left; what stands at the right is the very file that is printed or saved. It "
            "follows the plan, the year chosen, and, where you want it, the filter.",
        ),
        (
            ViewKey(("Up", "Down"), QT_TRANSLATE_NOOP("ViewKeys", "Choose the document; in the preview, scroll")),
            ViewKey(
                ("PgUp", "PgDown", "Home", "End"),
                QT_TRANSLATE_NOOP("ViewKeys", "In the preview: the page before or after, the first, the last"),
            ),
            ViewKey(
                ("Space", "Shift+Space"),
                QT_TRANSLATE_NOOP("ViewKeys", "In the preview: as much down or up as is seen"),
            ),
            ViewKey(
                ("Ctrl++", "Ctrl+-", "Ctrl+0"),
                QT_TRANSLATE_NOOP(
                    "ViewKeys", "Anywhere in Reports: the pages larger, smaller, as wide as there is room"
                ),
            ),
        ),
    ),
)
