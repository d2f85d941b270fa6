"""The history of an engagement, of its parts and its asks, field by field: who, when, old, new."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime

from app.domain.asks import Ask
from app.domain.english import ENGLISH
from app.domain.item_names import post_title
from app.domain.language import Language
from app.domain.plan import Plan
from app.domain.plan_fields import differing_fields
from app.domain.records.record import Item
from app.domain.tables import RECORDS
from app.domain.value_classes import dataclass
from app.domain.wording import Text, text, told
from app.services.ports import HistoryEntry


@dataclass(frozen=True, slots=True)
class HistoryRow:
    """One field that one change gave another value. `at` is UTC, None where it cannot be told.

    `of` says which ask or part it is, None for the engagement itself. Where `is_odd`, it cannot be told either what
    was changed, and `new` says why.
    """

    at: datetime | None
    author: str
    computer: str
    edit: Text
    field: Text
    old: str
    new: str
    of: Text | None = None
    is_odd: bool = False


def history_rows(plan: Plan, entries: Iterable[HistoryEntry], language: Language = ENGLISH) -> tuple[HistoryRow, ...]:
    """The rows of a history, newest first, fields in the order that they are declared in, days as the language
    tells them.

    What happened to an ask says of whom it was asked, what happened to a part which one it is.
    """
    oldest = datetime.min.replace(tzinfo=UTC)
    in_order = sorted(entries, key=lambda entry: entry.at or oldest, reverse=True)
    return tuple(row for entry in in_order for row in _rows(plan, entry, language))


def _rows(plan: Plan, entry: HistoryEntry, language: Language) -> Iterable[HistoryRow]:
    before, after = entry.before, entry.after
    if entry.problem is not None:
        yield replace(_row(plan, entry, text("not known"), "", str(entry.problem)), is_odd=True)
        return
    record = RECORDS[entry.table]
    if before is None or after is None:
        word = text("added") if before is None else text("deleted")
        there = after if after is not None else before
        called = record.title_of(there, plan.title_of) if there is not None else ""
        old, new = ("", called) if before is None else (called, "")
        yield _row(plan, entry, word, old, new)
        return
    for field in differing_fields(entry.table, before, after, plan):
        values = getattr(before, field.name), getattr(after, field.name)
        old, new = (told(field.sort.tell(value, plan.title_of), "", language) for value in values)
        yield _row(plan, entry, field.title, old, new)


def _row(plan: Plan, entry: HistoryEntry, field: Text, old: str, new: str) -> HistoryRow:
    there = entry.after if entry.after is not None else entry.before
    return HistoryRow(
        entry.at, entry.author, entry.computer, entry.label, field, old, new, _whose(plan, entry.table, there)
    )


def _whose(plan: Plan, table: str, there: Item | None) -> Text | None:
    """Which ask or part it is; None for the engagement itself, and for what cannot be read."""
    record = RECORDS[table]
    if isinstance(there, Ask):
        return text("Ask of {post}", post=post_title(plan, there.post))
    if there is None or not record.part_of:
        return None
    if record.is_single:
        return record.one
    return text("{one} ‘{title}’", one=record.one, title=record.title_of(there, plan.title_of))
