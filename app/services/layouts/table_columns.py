"""The columns that the table can show: every declared field of the engagement, and what is worked out from it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from app.domain.engagement import Engagement
from app.domain.records.record import record_of
from app.domain.records.sort import Sort, Surface
from app.domain.wording import Text

_BESIDE = 3
"""Letters that a title needs beside it for the arrow of the order."""

_LONGEST = 20
"""Letters of a title that a column is as wide as."""


@dataclass(frozen=True, slots=True)
class TableColumn:
    """One column. `sort` is that of the field with the same name, None where the column is worked out.

    `width` counts average characters; `is_usual` columns are shown until somebody chooses others.
    """

    id: str
    title: Text
    width: int
    is_usual: bool = False
    is_number: bool = False
    sort: Sort | None = field(default=None, compare=False)

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
    TableColumn("findings", Text("Findings"), 11, is_usual=True),
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


def _columns() -> Iterator[TableColumn]:
    fields = (
        TableColumn(
            each.name,
            each.title,
            max(each.sort.width, min(len(each.sort.title) + _BESIDE, _LONGEST)),
            each.sort.is_usual,
            each.sort.is_number,
            each.sort,
        )
        for each in record_of(Engagement).on(Surface.COLUMN)
    )
    known = {column.id: column for column in (*fields, *_WORKED_OUT)}
    yield from (known.pop(column_id) for column_id in _FIRST if column_id in known)
    yield from known.values()


COLUMNS: tuple[TableColumn, ...] = tuple(_columns())
"""Every column, in the order in which a chooser offers them."""

BY_ID: Mapping[str, TableColumn] = MappingProxyType({column.id: column for column in COLUMNS})

POSITION: Mapping[str, int] = MappingProxyType({column.id: place for place, column in enumerate(COLUMNS)})

USUAL: tuple[str, ...] = tuple(column.id for column in COLUMNS if column.is_usual)
"""The ids of the columns shown at first, in order."""


def known_column(column_id: str) -> TableColumn | None:
    """The column that views and settings, also those of earlier versions, call so."""
    return BY_ID.get(_NAMES_BEFORE.get(column_id, column_id))


def chosen_columns(ids: tuple[str, ...]) -> tuple[TableColumn, ...]:
    """The columns of those ids that exist, each once; the usual ones where none is left."""
    known = {column.id: column for each in ids if (column := known_column(each)) is not None}
    return tuple(known.values()) or tuple(BY_ID[column_id] for column_id in USUAL)
