"""The keys of the table beside the commands of the window: those of a spreadsheet."""

from __future__ import annotations

from app.gui.keys.view_keys import ViewKey, ViewKeys
from app.gui.look.translation import QT_TRANSLATE_NOOP

VIEW_KEYS = (
    ViewKeys(
        "tableScreen",
        QT_TRANSLATE_NOOP("ViewKeys", "Table"),
        QT_TRANSLATE_NOOP(
            "ViewKeys",
            "Every engagement is a row, every field a column. Type into a cell to change it, copy and paste blocks of "
            "cells to and from Excel. The empty row at the end makes a new engagement. The button Columns chooses "
            "what is shown.",
        ),
        (
            ViewKey(("Up", "Down", "Left", "Right"), QT_TRANSLATE_NOOP("ViewKeys", "Go from cell to cell")),
            ViewKey(
                ("Ctrl+Up", "Ctrl+Down", "Ctrl+Left", "Ctrl+Right"),
                QT_TRANSLATE_NOOP("ViewKeys", "Jump to the end of the filled cells; with Shift, select up to there"),
            ),
            ViewKey(
                ("Shift+Up", "Shift+Down", "Shift+Left", "Shift+Right"),
                QT_TRANSLATE_NOOP("ViewKeys", "Select more cells"),
            ),
            ViewKey(("Home", "End"), QT_TRANSLATE_NOOP("ViewKeys", "First or last cell of the row")),
            ViewKey(("Ctrl+Home", "Ctrl+End"), QT_TRANSLATE_NOOP("ViewKeys", "First or last cell of the table")),
            ViewKey(("PgUp", "PgDown"), QT_TRANSLATE_NOOP("ViewKeys", "One page up or down")),
            ViewKey(("F2", "Return"), QT_TRANSLATE_NOOP("ViewKeys", "Edit the cell; typing replaces what is in it")),
            ViewKey(("Alt+Down",), QT_TRANSLATE_NOOP("ViewKeys", "Open the list of a cell that has one")),
            ViewKey(
                ("Ctrl+D",),
                QT_TRANSLATE_NOOP("ViewKeys", "Fill the selected cells with the first of them, or one with that above"),
            ),
            ViewKey(
                ("Left", "Right", "Space", "Return"),
                QT_TRANSLATE_NOOP("ViewKeys", "At the heading of a group: close it and open it"),
            ),
            ViewKey(("Ctrl+;",), QT_TRANSLATE_NOOP("ViewKeys", "Write today's date into the selected cells")),
            ViewKey(("Ctrl+Space",), QT_TRANSLATE_NOOP("ViewKeys", "Select the whole column")),
            ViewKey(("Shift+Space",), QT_TRANSLATE_NOOP("ViewKeys", "Select the whole row")),
            ViewKey(("Del",), QT_TRANSLATE_NOOP("ViewKeys", "Empty the cells; with whole rows selected, delete them")),
            ViewKey(("Tab",), QT_TRANSLATE_NOOP("ViewKeys", "Leave the table")),
        ),
    ),
)
