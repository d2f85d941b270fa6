"""A file on its way out: what it must know of those before it, and what must be known of it afterwards."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

from app.domain.wording import Text, text
from app.domain.wording_values import Count, engagements_count
from app.services.ports import Output, PlanFileError, Selection
from app.services.store_ports import Outputs
from app.services.stores.ledger import CalendarOutput, OutputScope, is_of_programme
from app.services.texts.tables import clean_text

CALENDAR = ".ics"
"""The suffix of the files that are remembered."""


def knowing(selection: Selection, scope: OutputScope, outputs: Outputs) -> Selection:
    """The selection with the history of its engagements and what left before; raises PlanFileError."""
    stamps, ledger = outputs.stamps(selection.ids), outputs.ledger(scope)
    return replace(selection, stamps=stamps, scope=scope, ledger=ledger)


def holds_anything(selection: Selection) -> bool:
    """Whether a calendar with it would hold anything: an engagement, or one to call back."""
    if selection.engagements:
        return True
    return selection.scope is not None and bool(selection.ledger.gone(frozenset(), selection.scope.period))


def remember(selection: Selection, output: Output, file: str, outputs: Outputs, author: str) -> Text | None:
    """Remember a file that was written under that name; what must be said where that cannot be done."""
    if selection.scope is None or not output.events.keys() | output.given | output.withdrawn:
        return None
    words, name = clean_text(selection.filter_words), clean_text(file)
    made = CalendarOutput(selection.scope, words, name, selection.at, output.events, output.given, output.withdrawn)
    if not made.adds_to(selection.ledger):
        return None
    try:
        is_kept = outputs.remember(made, author)
    except PlanFileError as error:
        return text(
            "The file is whole, but the plan does not remember what it holds: what is deleted later will not be "
            "called back in the next one. Export again when the plan can be written. {reason}",
            reason=error.what,
        )
    if is_kept:
        return None
    return text(
        "The plan is read-only here and does not remember what the file holds: what is deleted later will not be "
        "called back in the next one. Export it where the plan can be edited if others rely on it."
    )


def nothing_to_write(words: str, file: str = "") -> Text:
    """What is said where no calendar is written; `file` is the name that was asked for, if one was already."""
    if not file:
        return text(
            "No engagement to write: {words}. No file was written. Choose more engagements, and export again.",
            words=words,
        )
    return text(
        "No engagement to write: {words}. “{file}” was not written; a file of that name stays as it was. "
        "Choose more engagements, and export again.",
        words=words,
        file=file,
    )


def still_held(files: Sequence[str]) -> Text:
    """What is said after a deletion, when calendars that left hold what was deleted."""
    calendars = Count(len(files), "calendar that left holds", "calendars that left hold")
    return text(
        "{calendars} what is gone: {files}. Export the same again, and it is called back there; what left in a file of "
        "its own is called back by an export of all engagements.",
        calendars=calendars,
        files=tuple(files),
    )


def called_back(keys: Collection[str]) -> Text:
    """What is said of what a calendar calls back."""
    items = sum(map(is_of_programme, keys))
    whole = engagements_count(len(keys) - items)
    parts = Count(items, "item of a programme", "items of programmes")
    if not items:
        return text("{engagements} that earlier files held: called back in it as cancelled.", engagements=whole)
    if items == len(keys):
        return text("{items} that earlier files held: called back in it as cancelled.", items=parts)
    return text(
        "{engagements} and {items} that earlier files held: called back in it as cancelled.",
        engagements=whole,
        items=parts,
    )
