"""The columns of a register that hold fields of what engagements have at most one of, written when they are wanted."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from app.domain.engagement import Engagement
from app.domain.part_fields import PART_FIELD, PartField
from app.domain.plan import Plan
from app.domain.records.cells import CellColumn, CellValue
from app.domain.records.sort import NameOf, Surface


def part_fields(wanted: Iterable[str]) -> tuple[PartField, ...]:
    """The fields of these ids that files can hold, each once; what is no such field is passed over."""
    found = (PART_FIELD.get(each) for each in dict.fromkeys(wanted))
    return tuple(each for each in found if each is not None and each.sort.stands_on(Surface.REGISTER))


def part_columns(fields: Iterable[PartField]) -> tuple[CellColumn, ...]:
    """The columns that hold these fields; what stands above them says of which record each is."""
    return tuple(
        replace(column, title=f"{column.title} ({each.record.one})", heads="")
        for each in fields
        for column in each.sort.cell_columns(each.id)
    )


def part_texts(plan: Plan, fields: Iterable[PartField], item: Engagement, name_of: NameOf) -> dict[str, CellValue]:
    """What stands in those columns for an engagement."""
    cells: dict[str, CellValue] = {}
    for each in fields:
        held, columns = each.held(plan, item.id), each.sort.cell_columns(each.id)
        said = ("",) * len(columns) if held is None else each.sort.cells(getattr(held, each.field.name), name_of)
        cells |= zip((column.name for column in columns), said, strict=True)
    return cells
