"""The list of any record: its columns, its lines as words, and the cells that people type or paste into it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

from app.domain.changes import Change, apply, change
from app.domain.english import ENGLISH
from app.domain.language import Language
from app.domain.natural_order import natural
from app.domain.not_understood import NotUnderstood
from app.domain.plan import Plan
from app.domain.records.record import Field, Item, Record
from app.domain.records.sort import Surface
from app.domain.tables import RECORDS
from app.domain.value_classes import dataclass
from app.domain.wording import Text, text, told
from app.services.edits.record_rules import rule_of
from app.services.edits.records import add_records, change_records, use_words, uses_of
from app.services.edits.refusals import EditRefused
from app.services.filtering.plan_filter import folded
from app.services.records.reading import PlanReading

WITH_A_VIEW = frozenset({"engagements"})
"""Tables whose list is a view of the window."""

LISTS: tuple[Record, ...] = tuple(
    record for record in RECORDS.values() if record.is_listed and record.name not in WITH_A_VIEW
)
"""The records that have a list here, in the order of tables."""

OWN: tuple[Record, ...] = tuple(record for record in LISTS if not record.ships and not record.part_of)
OF_ENGAGEMENTS: tuple[Record, ...] = tuple(record for record in LISTS if record.part_of)
SHIPPED: tuple[Record, ...] = tuple(record for record in LISTS if record.ships)

_MOST_NAMED = 3


@dataclass(frozen=True, slots=True)
class RecordLine:
    """One item in words: a cell for each column."""

    id: str
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Order:
    """By which column lines stand in order; without one, as the list does by itself."""

    field: str = ""
    descending: bool = False


@dataclass(frozen=True, slots=True)
class Typed:
    """What was typed or pasted into one row: texts by field. Without an id it is a new item; `row` counts from 1."""

    row: int
    id: str | None
    texts: Mapping[str, str]


def columns_of(record: Record) -> tuple[Field, ...]:
    """The fields that the list can show: those of its form's order."""
    return record.on(Surface.COLUMN)


def asked_fields(record: Record) -> tuple[Field, ...]:
    """What a new item is asked for: first what it cannot do without."""
    found = [each for each in record.on(Surface.FORM) if can_be_given(each)]
    return tuple(sorted(found, key=lambda each: not each.sort.must))


def can_be_given(field: Field) -> bool:
    """Whether people say what it holds when they make an item; what is fixed and may be empty is the program's."""
    return field.sort.must or not field.sort.is_fixed


def can_be_typed(field: Field) -> bool:
    """Whether people can change what it holds."""
    return not field.sort.is_fixed


def dated_before(record: Record, name: str) -> str:
    """The field with a day that comes before another one, as the first day comes before the last; empty for none."""
    dated = [each.name for each in record.fields if each.sort.is_dated]
    at = dated.index(name) if name in dated else 0
    return dated[at - 1] if at else ""


def why_not_added(record: Record) -> Text | None:
    """Why the list takes no new items, and where they are made; None where it does."""
    return rule_of(record.name).not_added


def _place(plan: Plan, field: Field, item: Any) -> Any:
    place = field.sort.order(getattr(item, field.name), plan.title_of)
    return natural(place) if isinstance(place, str) else place


def record_lines(
    plan: Plan, record: Record, words: str, order: Order, language: Language = ENGLISH
) -> tuple[RecordLine, ...]:
    """The items that hold all the words in one cell or another, in order, their days as the language tells them."""
    columns = columns_of(record)
    items: list[Any] = list(plan.table(record.name).values())
    items.sort(
        key=lambda item: (getattr(item, "position", 0), natural(folded(record.title_of(item, plan.title_of))), item.id)
    )
    if order.field:
        items.sort(key=partial(_place, plan, record[order.field]), reverse=order.descending)
    wanted = folded(words).split()
    lines = (
        RecordLine(
            item.id,
            tuple(told(each.sort.tell(getattr(item, each.name), plan.title_of), "", language) for each in columns),
        )
        for item in items
    )
    return tuple(line for line in lines if _holds(line, wanted))


def typed_text(plan: Plan, record: Record, item_id: str, field: Field, reading: PlanReading) -> str:
    """What a field of an item holds, as it is typed."""
    return reading.written(field.sort, getattr(plan.find(record.name, item_id), field.name))


def change_of_typed(plan: Plan, record: Record, rows: Sequence[Typed], reading: PlanReading) -> Change:
    """What was typed into items of a list, as one edit; raises EditRefused, naming row and field, for the first
    text that means nothing.
    """
    changed: dict[str, dict[str, Any]] = {}
    new: list[dict[str, Any]] = []
    for row in rows:
        known = reading.beside(record, plan.find(record.name, row.id) if row.id is not None else None)
        values = {name: _value(record[name], typed, row, known) for name, typed in row.texts.items()}
        if row.id is not None:
            changed.setdefault(row.id, {}).update(values)
        elif any(typed.strip() for typed in row.texts.values()):
            new.append(values)
    first = change_records(plan, record.name, changed)
    if not new:
        return first
    second = add_records(apply(first, plan), record.name, new, reading)
    if first.is_empty:
        return second
    label = text("change of {count}, {new} new: {many}", count=len(changed), new=len(new), many=record.many)
    return change(label, (*first.items, *second.items))


def changed_fields(plan: Plan, record: Record, item_id: str, shipped: Mapping[str, Item]) -> tuple[Field, ...]:
    """The fields in which an item is not as it ships; none for one that does not ship."""
    item, made = plan.find(record.name, item_id), shipped.get(item_id)
    if item is None or made is None:
        return ()
    return tuple(each for each in record.fields if getattr(item, each.name) != getattr(made, each.name))


def use_lines(plan: Plan, record: Record, item_id: str) -> tuple[tuple[str, ...], int]:
    """Where an item is used, in words, and how many more places there are."""
    found = list(dict.fromkeys(use for _, use in uses_of(plan, [(record.name, item_id)])))
    return tuple(str(use_words(plan, use)) for use in found[:_MOST_NAMED]), max(len(found) - _MOST_NAMED, 0)


def _value(field: Field, typed: str, row: Typed, reading: PlanReading) -> Any:
    try:
        return field.sort.read(typed, reading)
    except NotUnderstood as trouble:
        raise EditRefused(
            text("Row {row}, {field}: {why}. Nothing was changed.", row=row.row, field=field.title, why=trouble.reason)
        ) from trouble


def _holds(line: RecordLine, wanted: Sequence[str]) -> bool:
    if not wanted:
        return True
    held = folded(" ".join(line.cells))
    return all(word in held for word in wanted)
