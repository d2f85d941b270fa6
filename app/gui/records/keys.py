"""The keys of the lists."""

from __future__ import annotations

from app.gui.keys.view_keys import ViewKey, ViewKeys
from app.gui.look.translation import QT_TRANSLATE_NOOP

VIEW_KEYS = (
    ViewKeys(
        "recordTable",
        QT_TRANSLATE_NOOP("ViewKeys", "Lists"),
        QT_TRANSLATE_NOOP(
            "ViewKeys",
            "Every list of the plan: people, posts, objectives, kinds, countries and the others. Cells are changed "
            "where they stand; rows go to and come from Excel by copying and pasting.",
        ),
        (
            ViewKey(("Up", "Down"), QT_TRANSLATE_NOOP("ViewKeys", "Go from row to row; with Shift, select more")),
            ViewKey(("Left", "Right"), QT_TRANSLATE_NOOP("ViewKeys", "Go from cell to cell")),
            ViewKey(("Return", "F2"), QT_TRANSLATE_NOOP("ViewKeys", "Edit the cell; Tab goes on to the next one")),
            ViewKey(
                ("Alt+Return", "Ctrl+Return"),
                QT_TRANSLATE_NOOP("ViewKeys", "Begin another line in a cell that has several"),
            ),
            ViewKey(("Ctrl+F2",), QT_TRANSLATE_NOOP("ViewKeys", "Edit this column of all selected rows at once")),
            ViewKey(("Ctrl+D",), QT_TRANSLATE_NOOP("ViewKeys", "Fill this column of the selected rows from the first")),
            ViewKey(("Ctrl+N",), QT_TRANSLATE_NOOP("ViewKeys", "Make a new entry")),
            ViewKey(("Del",), QT_TRANSLATE_NOOP("ViewKeys", "Remove the selected entries")),
            ViewKey(("Ctrl+M",), QT_TRANSLATE_NOOP("ViewKeys", "Look at the two selected entries side by side")),
            ViewKey(("Ctrl+Backspace",), QT_TRANSLATE_NOOP("ViewKeys", "Set the selected entries back to what ships")),
            ViewKey(("Ctrl+C",), QT_TRANSLATE_NOOP("ViewKeys", "Copy the selected rows")),
            ViewKey(
                ("Ctrl+V",), QT_TRANSLATE_NOOP("ViewKeys", "Paste cells from here on; one cell fills all selected")
            ),
            ViewKey(("Ctrl+Shift+V",), QT_TRANSLATE_NOOP("ViewKeys", "Paste rows as new entries")),
            ViewKey(("F3",), QT_TRANSLATE_NOOP("ViewKeys", "Sort by this column; once more, the other way round")),
            ViewKey(("Ctrl+U",), QT_TRANSLATE_NOOP("ViewKeys", "Say where the entry is used")),
            ViewKey(("Ctrl+F",), QT_TRANSLATE_NOOP("ViewKeys", "Find in this list; Esc shows all again")),
            ViewKey(
                ("Ctrl+PgUp", "Ctrl+PgDown"), QT_TRANSLATE_NOOP("ViewKeys", "Go to the list before or the next one")
            ),
            ViewKey(("Ctrl+L",), QT_TRANSLATE_NOOP("ViewKeys", "Go to the choice of lists")),
            ViewKey(("Ctrl+Z",), QT_TRANSLATE_NOOP("ViewKeys", "Take the last edit back; Ctrl+Y makes it again")),
            ViewKey(("Tab",), QT_TRANSLATE_NOOP("ViewKeys", "Leave the list")),
        ),
    ),
)
