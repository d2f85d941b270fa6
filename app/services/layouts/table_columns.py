"""The columns that the table can show: every field of the plan's engagements, and what is worked out from it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import field
from functools import lru_cache
from types import MappingProxyType
from typing import Any

from app.domain.engagement import Engagement
from app.domain.own_fields import OwnField
from app.domain.part_fields import PART_FIELDS, PartField
from app.domain.plan import Plan
from app.domain.plan_fields import as_fields, declared_own
from app.domain.records.record import Field, Record, record_of
from app.domain.records.sort import Sort, Surface
from app.domain.tables import PARTS
from app.domain.value_classes import dataclass
from app.domain.wording import Text

_BESIDE = 3
"""Letters that a title needs beside it for the arrow of the order."""

_LONGEST = 20
"""Letters of a title that a column is as wide as."""

_LISTED = 30
"""Letters that the names of several parts are given."""


@dataclass(frozen=True, slots=True)
class TableColumn:
    """One column. `sort` is that of the field with the same name, None where the column is worked out.

    `width` counts average characters; `is_usual` columns are shown until somebody chooses others. The field is that of
    a `part` of the engagement where it is none of its own; of `parts` that there can be several of it names all.
    """

    id: str
    title: Text
    width: int
    is_usual: bool = False
    is_number: bool = False
    sort: Sort | None = field(default=None, compare=False)
    part: PartField | None = field(default=None, compare=False)
    parts: Record | None = field(default=None, compare=False)

    def value(self, plan: Plan, item: Engagement) -> Any:
        """What an engagement has in the field; AttributeError for what is worked out."""
        return getattr(item, self.id) if self.part is None else self.part.of(plan, item.id)

    @property
    def is_editable(self) -> bool:
        """Whether a person can type into it."""
        return self.sort is not None and not self.sort.is_fixed

    @property
    def in_bulk(self) -> bool:
        """Whether many engagements can be given one value."""
        return self.is_editable and self.sort is not None and self.sort.stands_on(Surface.BULK)

    @property
    def must_hold(self) -> bool:
        """Whether a cell of it cannot be emptied."""
        return self.sort is not None and self.sort.must

    @property
    def is_choice(self) -> bool:
        """Whether a cell takes one of some choices."""
        return self.sort is not None and self.sort.is_choice

    @property
    def is_list(self) -> bool:
        """Whether a cell takes several names."""
        return self.sort is not None and self.sort.is_list

    @property
    def is_dated(self) -> bool:
        """Whether days are typed into a cell."""
        return self.sort is not None and self.sort.is_dated


_WORKED_OUT = (
    TableColumn("findings", Text("Findings"), 15, is_usual=True),
    TableColumn("coordination", Text("Coordination"), 26, is_usual=True),
    TableColumn("region", Text("Region"), 20),
    TableColumn("days", Text("Days"), 6, is_number=True),
)
"""The columns that no field is behind."""

_FIRST = (
    "dates",
    "title",
    "countries",
    "status",
    "kind",
    "findings",
    "coordination",
    "own_lead",
    "level",
    "ref",
    "marking",
)
"""The columns with which the table begins; the others follow in the order in which fields are declared."""

_NAMES_BEFORE: Mapping[str, str] = MappingProxyType({"country": "countries", "lead": "own_lead"})
"""What views and settings of earlier versions call a column."""


def _column(each: Field) -> TableColumn:
    width = _width(each.sort, each.title)
    return TableColumn(each.name, each.title, width, each.sort.is_usual, each.sort.is_number, each.sort)


def _columns() -> Iterator[TableColumn]:
    fields = map(_column, record_of(Engagement).on(Surface.COLUMN))
    known = {column.id: column for column in (*fields, *_WORKED_OUT)}
    yield from (known.pop(column_id) for column_id in _FIRST if column_id in known)
    yield from known.values()


def _width(sort: Sort, title: Text) -> int:
    return max(sort.width, min(len(str(title)) + _BESIDE, _LONGEST))


COLUMNS: tuple[TableColumn, ...] = tuple(_columns())
"""Every column of the engagement's own that each plan has, in the order in which a chooser offers them."""

PART_COLUMNS: tuple[TableColumn, ...] = tuple(
    TableColumn(
        each.id, each.title, _width(each.sort, each.title), is_number=each.sort.is_number, sort=each.sort, part=each
    )
    for each in PART_FIELDS
)
"""The columns of what an engagement has at most one of, by record; none is shown until somebody chooses it."""

LIST_COLUMNS: tuple[TableColumn, ...] = tuple(
    TableColumn(f"{each.name}.all", each.many, _LISTED, parts=each) for each in PARTS if not each.is_single
)
"""The columns that name all parts of one sort."""

BY_ID: Mapping[str, TableColumn] = MappingProxyType(
    {column.id: column for column in (*COLUMNS, *PART_COLUMNS, *LIST_COLUMNS)}
)

POSITION: Mapping[str, int] = MappingProxyType({column_id: place for place, column_id in enumerate(BY_ID)})
"""The order of all columns; those of `COLUMNS` come first."""


class PlanColumns:
    """The columns of one plan: those of every plan, and behind them its own fields."""

    def __init__(self, own: Sequence[Field] = ()) -> None:
        self.all: tuple[TableColumn, ...] = (*COLUMNS, *map(_column, own))
        """All of them but those of parts, in the order in which a chooser offers them."""
        self.by_id: Mapping[str, TableColumn] = MappingProxyType(
            {column.id: column for column in (*self.all, *PART_COLUMNS, *LIST_COLUMNS)}
        )
        self.position: Mapping[str, int] = MappingProxyType({column.id: at for at, column in enumerate(self.all)})

    @property
    def usual(self) -> tuple[str, ...]:
        """The ids of the columns shown at first, in order."""
        return tuple(column.id for column in self.all if column.is_usual)

    def known(self, column_id: str) -> TableColumn | None:
        """The column that views and settings, also those of earlier versions, call so."""
        return self.by_id.get(_NAMES_BEFORE.get(column_id, column_id))

    def chosen(self, ids: Iterable[str]) -> tuple[TableColumn, ...]:
        """The columns of those ids that exist, each once; the usual ones where none is left."""
        found = {column.id: column for each in ids if (column := self.known(each)) is not None}
        return tuple(found.values()) or tuple(self.by_id[column_id] for column_id in self.usual)


def columns_of(plan: Plan | None) -> PlanColumns:
    """The columns of a plan; without one those of every plan."""
    return _of_own(declared_own(plan) if plan is not None else ())


@lru_cache(maxsize=64)
def _of_own(own: tuple[OwnField, ...]) -> PlanColumns:
    return PlanColumns(as_fields(own))
