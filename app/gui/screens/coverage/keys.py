"""The keys of the coverage matrix and of the list behind a cell."""

from __future__ import annotations

from app.gui.keys.view_keys import ViewKey, ViewKeys
from app.gui.look.translation import QT_TRANSLATE_NOOP

VIEW_KEYS = (
    ViewKeys(
        "coverageScreen",
        QT_TRANSLATE_NOOP("ViewKeys", "Coverage"),
        QT_TRANSLATE_NOOP(
            "ViewKeys",
            "Each line is a region or a country, each column a part of the plan year. A cell counts what is done and "
            "what is planned, and says in words where a norm is not met. Give countries a tier and regions a weight "
            "to say what is expected.",
        ),
        (
            ViewKey(("Up", "Down", "Left", "Right"), QT_TRANSLATE_NOOP("ViewKeys", "Go from cell to cell")),
            ViewKey(("Return",), QT_TRANSLATE_NOOP("ViewKeys", "List the engagements behind the cell")),
            ViewKey(("Esc",), QT_TRANSLATE_NOOP("ViewKeys", "Leave that list")),
            ViewKey(("+", "-"), QT_TRANSLATE_NOOP("ViewKeys", "Open or close a region")),
            ViewKey(("Right", "Left"), QT_TRANSLATE_NOOP("ViewKeys", "On the name of a region: open or close it")),
            ViewKey(("F2",), QT_TRANSLATE_NOOP("ViewKeys", "Give the country a tier, or the region a weight")),
            ViewKey(("T",), QT_TRANSLATE_NOOP("ViewKeys", "The same, in the column of tiers")),
            ViewKey((), QT_TRANSLATE_NOOP("ViewKeys", "Letters: go to the next country that begins with them")),
            ViewKey(("Tab",), QT_TRANSLATE_NOOP("ViewKeys", "Leave the matrix")),
        ),
    ),
)
