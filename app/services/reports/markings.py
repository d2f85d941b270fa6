"""What leaves in a file at a marking, and how the file is marked."""

from __future__ import annotations

from datetime import datetime

from app.services.ports import Selection
from app.services.reports.editions import Edition
from app.services.texts.marked_outputs import output_marking
from app.services.texts.tables import clean_text


def edition_selection(made: Edition, at: datetime, ids: tuple[str, ...] | None, filter_words: str) -> Selection:
    """Those of the engagements of a plan, None for all, that are in its edition."""
    kept = None if ids is None else made.kept(ids)
    selection = Selection(made.plan, at, kept, filter_words)
    marking = output_marking(made.plan, selection.engagements, made.marking)
    return Selection(made.plan, at, kept, filter_words, marking, edition=made.words(ids))


def file_marking(selection: Selection) -> str:
    """What a file with the selection is marked."""
    return clean_text(selection.marking) or output_marking(selection.plan, selection.engagements)
