"""How a file with a selection of engagements is marked."""

from __future__ import annotations

from app.services.ports import Selection
from app.services.texts.marked_outputs import output_marking
from app.services.texts.tables import clean_text


def file_marking(selection: Selection) -> str:
    """What a file with the selection is marked; where nobody has compared, all that is in it side by side."""
    return clean_text(selection.marking) or output_marking(selection.plan, selection.engagements, {})
