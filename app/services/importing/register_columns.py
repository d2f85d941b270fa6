"""The columns of the register: every field of a plan's engagements, in the order that files keep."""

from __future__ import annotations

from collections.abc import Mapping

from app.domain.engagement import Engagement
from app.domain.plan import Plan
from app.domain.plan_fields import own_fields
from app.domain.records.cells import CellColumn, CellValue
from app.domain.records.record import Field, record_of
from app.domain.records.sort import NameOf, Surface

CANONICAL = (
    "ref",
    "title",
    "kind",
    "countries",
    "place",
    "start",
    "end",
    "level",
    "own_lead",
    "counterpart",
    "direction",
    "source",
    "status",
)
"""The columns that every copy of the program has written first."""

ID = CellColumn("id", "Entente id", width=10)
PLAN_MARKING = CellColumn("plan_marking", "Marking of the plan", width=18)
"""What the engagement is marked as long as it has no marking of its own; empty where it has one."""

_BEHIND = ("marking", "description", "notes", ID.name)
_NAMES: Mapping[str, str] = {"provenance": "source"}
"""Fields that plain files call by another name."""


def register_columns(plan: Plan | None = None) -> tuple[CellColumn, ...]:
    """All columns; those that files have had from the first keep their place, and new ones follow.

    Before the last stand the own fields of the plan, where one is given, each by its title.
    """
    columns = {column.name: column for column in (ID, PLAN_MARKING)}
    for each in record_of(Engagement).on(Surface.REGISTER):
        columns |= {column.name: column for column in each.sort.cell_columns(file_name(each.name))}
    first = [columns.pop(name) for name in (*CANONICAL, *_BEHIND)]
    plan_marking = columns.pop(PLAN_MARKING.name)
    own = (column for each in (own_fields(plan) if plan is not None else ()) for column in _own_columns(each))
    return (*first, *columns.values(), *own, plan_marking)


def register_cells(plan: Plan, item: Engagement, name_of: NameOf) -> dict[str, CellValue]:
    """What stands in each column that holds a field."""
    cells: dict[str, CellValue] = {}
    for each in record_of(Engagement).on(Surface.REGISTER):
        names = [column.name for column in each.sort.cell_columns(file_name(each.name))]
        cells |= zip(names, each.sort.cells(getattr(item, each.name), name_of), strict=True)
    for each in own_fields(plan):
        names = [column.name for column in _own_columns(each)]
        cells |= zip(names, each.sort.cells(getattr(item, each.name), name_of), strict=True)
    return cells


def _own_columns(each: Field) -> tuple[CellColumn, ...]:
    """Nobody who opens the file knows an id: in plain files, too, it is the title that stands above."""
    return each.sort.cell_columns(each.sort.title)


def file_name(field: str) -> str:
    """What files call a declared field."""
    return _NAMES.get(field, field)
