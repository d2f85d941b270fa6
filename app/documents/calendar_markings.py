"""Markings in a few letters, for cells that have no room for them beside the place."""

from __future__ import annotations

import re
from collections.abc import Mapping

from app.services.reports.calendar_page import CalendarPage

_MOST_LETTERS = 4
_BEGINNINGS = re.compile(r"\b\w")


def short_markings(page: CalendarPage) -> Mapping[str, str]:
    """Each marking of the page and its letters, such as TS for TOP SECRET; no two have the same.

    One that is short as it is stays whole.
    """
    found = sorted({item.marking for row in page.rows for cell in row.cells for item in cell if item.marking})
    made = {marking: marking for marking in found if len(marking) <= _MOST_LETTERS}
    for marking in found:
        if marking not in made:
            letters = "".join(_BEGINNINGS.findall(marking)).upper()[:_MOST_LETTERS] or "*"
            taken = set(made.values())
            made[marking] = next(
                short
                for short in (letters, *(f"{letters}{number}" for number in range(2, len(found) + 2)))
                if short not in taken
            )
    return {marking: made[marking] for marking in found}
