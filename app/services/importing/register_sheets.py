"""The sheets of a workbook behind its register: one for each record that the plan lists."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from app.domain.plan import Plan
from app.domain.records.cells import CellColumn, CellValue
from app.domain.records.record import Item, Record, record_of
from app.domain.records.sort import NameOf, Surface
from app.domain.tables import PARTS, RECORDS
from app.domain.value_classes import dataclass
from app.services.importing.register import RegisterWords
from app.services.importing.register_columns import ID
from app.services.ports import Selection
from app.services.texts.tables import clean_text

REGISTER_TABLE = "engagements"
"""The record whose sheet is the register."""


@dataclass(frozen=True, slots=True)
class RecordSheet:
    """One sheet: its title, its columns, and the cells of each row."""

    title: str
    columns: tuple[CellColumn, ...]
    rows: tuple[tuple[CellValue, ...], ...]


def sheet_records() -> tuple[Record, ...]:
    """The records that have a sheet of their own, parents before children."""
    return tuple(made for made in RECORDS.values() if made.is_listed and made.name != REGISTER_TABLE)


def sheet_columns(record: Record) -> tuple[CellColumn, ...]:
    """The columns of a record's sheet: every declared field, and the id behind them."""
    fields = record.on(Surface.REGISTER)
    return (*(column for each in fields for column in each.sort.cell_columns(each.name) if each.name != "id"), ID)


def record_sheets(selection: Selection, words: RegisterWords) -> Iterator[RecordSheet]:
    """The records that go with a selection: all of the plan, or what some of its engagements need."""
    carried = _carried(selection)
    for record in sheet_records():
        items = sorted(carried[record.name], key=lambda item: (words.name_of(record.name, item.id), item.id))
        rows = tuple(_cells(record, item, words.name_of) for item in items)
        yield RecordSheet(str(record.many), sheet_columns(record), rows)


def _cells(record: Record, item: Item, name_of: NameOf) -> tuple[CellValue, ...]:
    cells = [
        clean_text(cell) if isinstance(cell, str) else cell
        for each in record.on(Surface.REGISTER)
        if each.name != "id"
        for cell in each.sort.cells(getattr(item, each.name), name_of)
    ]
    return (*cells, item.id)


def _carried(selection: Selection) -> Mapping[str, Iterable[Item]]:
    plan, chosen = selection.plan, {item.id for item in selection.engagements}
    if chosen.issuperset(plan.engagements):
        return {record.name: plan.table(record.name).values() for record in sheet_records()}
    asks = [ask for ask in plan.asks.values() if ask.engagement in chosen]
    parts = (item for part in PARTS for each in chosen for item in plan.parts(part.kind, each))
    return _needed(plan, [*selection.engagements, *asks, *parts])


def _needed(plan: Plan, items: Iterable[Item]) -> Mapping[str, list[Item]]:
    """The items with all that they point at."""
    needed: dict[str, dict[str, Item]] = {name: {} for name in RECORDS}
    waiting = list(items)
    while waiting:
        item = waiting.pop()
        record = record_of(type(item))
        if item.id not in needed[record.name]:
            needed[record.name][item.id] = item
            found = (plan.find(table, item_id) for table, item_id in record.points_at(item))
            waiting += (each for each in found if each is not None)
    return {name: list(each.values()) for name, each in needed.items()}
