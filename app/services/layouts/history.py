"""The history of an engagement field by field: who, when, old, new."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, fields, replace
from datetime import datetime

from app.domain.asks import Ask
from app.domain.engagement import Engagement
from app.domain.plan import Plan
from app.domain.wording import Text, text
from app.services.edits.engagements import FIELD_TITLES
from app.services.field_texts import field_text
from app.services.ports import HistoryEntry


@dataclass(frozen=True, slots=True)
class HistoryRow:
    """One field that one change gave another value. `at` is UTC, None where it cannot be told.

    Where `is_odd`, it cannot be told either what was changed, and `new` says why.
    """

    at: datetime | None
    author: str
    computer: str
    edit: Text
    field: Text
    old: str
    new: str
    is_odd: bool = False


def history_rows(plan: Plan, entries: Iterable[HistoryEntry]) -> tuple[HistoryRow, ...]:
    """The rows of a history, in the order of the entries, fields in their order on the form."""
    return tuple(row for entry in entries for row in _rows(plan, entry))


def _rows(plan: Plan, entry: HistoryEntry) -> Iterable[HistoryRow]:
    before, after = entry.before, entry.after
    if entry.problem is not None:
        yield replace(_row(entry, text("not known"), "", str(entry.problem)), is_odd=True)
        return
    if before is None or after is None:
        word = text("added") if before is None else text("deleted")
        there = _title(after if after is not None else before)
        old, new = ("", there) if before is None else (there, "")
        yield _row(entry, word, old, new)
        return
    for field in fields(after):
        old_value, new_value = getattr(before, field.name), getattr(after, field.name)
        if old_value != new_value:
            title = FIELD_TITLES.get(field.name, field.name.replace("_", " "))
            old, new = field_text(plan, field.name, old_value), field_text(plan, field.name, new_value)
            yield _row(entry, Text(title), old, new)


def _row(entry: HistoryEntry, field: Text, old: str, new: str) -> HistoryRow:
    return HistoryRow(entry.at, entry.author, entry.computer, entry.label, field, old, new)


def _title(item: object) -> str:
    match item:
        case Engagement():
            return item.title
        case Ask():
            return item.question or item.ask_type
        case _:
            return ""
